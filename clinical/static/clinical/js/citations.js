// The citation button of the text editor: a window in which a reference is chosen or added, and the chip it leaves.
(() => {
  const { React, DraftJS, draftail } = window;

  // Wagtail's own steps of the window, with what is ours within it: "Cite that one", and "Look up".
  const handlers = () => {
    const steps = window.CHOOSER_MODAL_ONLOAD_HANDLERS;
    return {
      ...steps,
      choose(modal, data) {
        steps.choose(modal, data);
        const body = modal.body[0];
        body.closest("[role=dialog]").setAttribute("aria-label", body.querySelector("h1, h2").textContent.trim());
        body.addEventListener("click", (event) => {
          const known = event.target.closest("[data-citation-known]");
          const button = event.target.closest("[data-citation-look-up]");
          if (known) {
            event.preventDefault();
            modal.loadUrl(known.href);
          } else if (button) {
            lookUp(button);
          }
        });
      },
    };
  };

  const lookUp = async (button) => {
    const form = button.closest("form");
    const status = form.querySelector("[data-citation-status]");
    const query = new URLSearchParams({ doi: form.elements.doi.value, pmid: form.elements.pmid.value });
    button.disabled = true;
    status.textContent = status.dataset.busy;
    try {
      const answer = await (await fetch(`${button.dataset.citationLookUp}?${query}`)).json();
      Object.entries(answer.fields ?? {}).forEach(([name, value]) => {
        if (value) form.elements[name].value = value;
      });
      status.textContent = answer.error ?? status.dataset.done;
    } catch {
      status.textContent = status.dataset.failed;
    }
    button.disabled = false;
  };

  const removed = new Set(); // citations whose words go with them, which Draftail would leave behind

  class CitationSource extends draftail.ModalWorkflowSource {
    getChooserConfig() {
      return {
        url: this.props.entityType.chooserUrls.citation,
        urlParams: {},
        onload: handlers(),
        responses: { chosen: this.onChosen },
      };
    }

    componentDidMount() {
      const { entityKey, editorState, onComplete } = this.props;
      if (!removed.delete(entityKey)) {
        super.componentDidMount();
        return;
      }
      const content = DraftJS.Modifier.removeRange(editorState.getCurrentContent(), editorState.getSelection(), "backward");
      onComplete(DraftJS.EditorState.push(editorState, content, "remove-range"));
    }

    // A citation stands behind the words that were marked, and takes the place of one that is changed.
    onChosen(chosen) {
      const { editorState, entityKey, onComplete } = this.props;
      const selection = editorState.getSelection();
      const place = entityKey ? selection : behind(selection);
      const withEntity = editorState
        .getCurrentContent()
        .createEntity("CITATION", "IMMUTABLE", { id: chosen.id, title: chosen.title });
      const content = DraftJS.Modifier.replaceText(
        withEntity, place, chosen.label, null, withEntity.getLastCreatedEntityKey(),
      );
      this.workflow.close();
      onComplete(DraftJS.EditorState.push(editorState, content, "insert-characters"));
    }
  }

  const behind = (selection) =>
    selection.merge({
      anchorKey: selection.getEndKey(),
      anchorOffset: selection.getEndOffset(),
      focusKey: selection.getEndKey(),
      focusOffset: selection.getEndOffset(),
      isBackward: false,
    });

  const Citation = (props) => {
    const { title } = props.contentState.getEntity(props.entityKey).getData();
    const onRemove = (key) => {
      removed.add(key);
      props.onEdit(key);
    };
    return React.createElement(
      "span",
      { className: "citation-chip", title },
      React.createElement(draftail.TooltipEntity, { ...props, onRemove, icon: React.createElement(window.wagtail.components.Icon, { name: "openquote" }), label: title ?? "" }),
    );
  };

  draftail.registerPlugin({ type: "CITATION", source: CitationSource, decorator: Citation }, "entityTypes");
})();
