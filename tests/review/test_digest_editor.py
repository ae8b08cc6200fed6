"""Opening content in the editor and saving it unchanged keeps its digest: through the form that the editor's browser posts."""

import pytest
from bs4 import BeautifulSoup
from wagtail import blocks
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.blocks.field_block import ChooserBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.models import Revision
from wagtail.test.utils.form_data import nested_form_data

from review.digest import canonical_form, content_digest
from tests.helpers import fresh, person

from .digest_samples import FULL

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", params=FULL)
def kept(request, undone):
    """Each kind of reviewed content in turn, with every field and block."""
    with undone():
        writer = person("writer", "Editors")
        content = FULL[request.param](writer)
        if hasattr(content, "change_note"):  # the form asks for a note only where there was a version before
            content.change_note = ""
            content.save_revision(user=writer)
        yield content


@pytest.fixture
def full(kept, db):
    """The same, read for one test."""
    return fresh(kept)


@pytest.fixture
def opened(client, admin):
    """Opens content in the editor; the form holds what a browser would post."""
    client.force_login(admin)

    def open_form(instance):
        address = AdminURLFinder(admin).get_edit_url(instance)
        page = BeautifulSoup(client.get(address).content, "html.parser")
        form = next(
            form
            for form in page.select("form[method=post i]")
            if form.select("[name=csrfmiddlewaretoken]") and len(form.select("[name]")) > 5
        )
        return address, fields_of(form) | stream_of(instance)

    return open_form


def fields_of(form):
    """What a browser posts of the fields that are in the HTML."""
    inputs = form.select("input[name]:not([type=submit], [type=checkbox], [type=radio]), input[name][checked]")
    texts = {area["name"]: area.text.removeprefix("\n") for area in form.select("textarea[name]")}
    values = {}
    for field in inputs:
        nothing = "on" if field.get("type") == "checkbox" else ""
        values.setdefault(field["name"], []).append(field.get("value", nothing))
    chosen = {
        select["name"]: [option.get("value", "") for option in select.select("option[selected]")]
        for select in form.select("select[name]")
    }
    return values | texts | chosen


def stream_of(instance):
    """What the editor's script posts of the stream field, where there is one, made of what it is given to begin with."""
    draft = fresh(instance).get_latest_revision_as_object()
    if not hasattr(draft, "body"):
        return {}
    block = draft.body.stream_block
    fields = nested_form_data({"body": posted(block, block.get_form_state(draft.body))})
    return {name: value for name, value in fields.items() if value is not NOT_TICKED}


def posted(block, state):
    """The fields of one block, nested by name."""
    make = next((make for kind, make in FIELDS.items() if isinstance(block, kind)), lambda _block, state: state)
    fields = make(block, state)
    return "" if fields is None else fields


def of_children(block, states):
    fields = [of_child(block, place, state) for place, state in enumerate(states)]
    return numbered(fields) | {"count": str(len(fields))}


def of_child(block, place, state):
    child = block.child_blocks[state["type"]] if "type" in state else block.child_block
    return state | {"value": posted(child, state["value"]), "order": str(place), "deleted": ""}


def of_struct(block, state):
    return {name: posted(child, state[name]) for name, child in block.child_blocks.items()}


def of_table(block, state):
    columns = [column | {"order": str(place), "deleted": ""} for place, column in enumerate(state["columns"])]
    kinds = [block.child_blocks[column["type"]] for column in columns]
    rows = [{"order": str(place), "deleted": ""} for place, _row in enumerate(state["rows"])]
    cells = [numbered([*map(posted, kinds, row["values"])]) for row in state["rows"]]
    return {
        "caption": state["caption"],
        "column": numbered(columns) | {"count": str(len(columns))},
        "row": numbered(rows) | {"count": str(len(rows))},
        "cell": numbered(cells),
    }


def numbered(items):
    return {str(place): item for place, item in enumerate(items)}


NOT_TICKED = object()
FIELDS = {
    TypedTableBlock: of_table,
    blocks.BaseStreamBlock: of_children,
    blocks.ListBlock: of_children,
    blocks.BaseStructBlock: of_struct,
    ChooserBlock: lambda _block, state: state and state["id"],
    blocks.BooleanBlock: lambda _block, state: "on" if state else NOT_TICKED,
    blocks.ChoiceBlock: lambda _block, state: state[0],
    blocks.TextBlock: lambda _block, state: state.replace("\n", "\r\n"),
}


def stored(instance):
    return Revision.objects.get(pk=fresh(instance).latest_revision_id)


def test_saving_unchanged_in_the_editor_keeps_it(full, opened, client):
    before = stored(full)
    address, form = opened(full)
    response = client.post(address, form)
    after = stored(full)

    assert response.status_code == 302
    assert after.pk != before.pk
    assert canonical_form(after.content) == canonical_form(before.content)
    assert content_digest(after.content) == content_digest(before.content)


@pytest.mark.parametrize("place", [0, -1])
def test_one_character_in_the_editor_counts(full, opened, client, place):
    before = content_digest(stored(full).content)
    address, form = opened(full)
    name = [name for name in form if is_text(name, form[name])][place]
    client.post(address, form | {name: "A" + "".join(form[name])})

    assert content_digest(stored(full).content) != before


def is_text(name, value):
    """Whether a field holds plain words of the content."""
    own = ("main_message", "hero_text", "question", "button_label")
    return name in own or (name.startswith("body-") and str(value).startswith("Words"))
