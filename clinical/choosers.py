"""Choosing a reference to cite, or adding one on the way."""

from django import forms
from django.conf import settings
from django.db.models import Q
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import chooser
from wagtail.admin.viewsets.chooser import ChooserViewSet

from .identifiers import bare_doi, bare_pmid
from .models import Reference
from .views import look_up

LONGEST_PASTED = 300
WHERE = ("authors", "title", "journal", "doi", "pmid")


class ReferenceSearchForm(BaseFilterForm):
    """Finds references by author, title, journal, year, DOI or PubMed number: each word somewhere in one of them."""

    q = forms.CharField(
        label=_("Search term"),
        required=False,
        widget=forms.TextInput(attrs={"placeholder": _("Author, title, year, DOI or PubMed number")}),
    )

    def filter(self, objects):
        query = self.cleaned_data.get("q", "")
        for word in query.split():
            objects = objects.filter(holding(word))
        self.is_searching, self.search_query = bool(query), query
        return objects


def holding(word):
    """The condition that a word stands in one of the fields."""
    found = Q(year=int(word)) if word.isascii() and word.isdigit() and len(word) == 4 else Q()
    for name in WHERE:
        found |= Q(**{f"{name}__icontains": bare_doi(word)})
    return found


class ReferenceForm(forms.ModelForm):
    """A new reference. A DOI or PubMed number may be pasted as an address; one that is known leads to what has it."""

    class Meta:
        model = Reference
        fields = (
            "doi", "pmid", "authors", "title", "journal", "year", "volume_pages", "url", "study_type", "note",
        )  # fmt: skip

    def __init__(self, data=None, **kwargs):
        super().__init__(bared(data) if data else data, **kwargs)
        for name in ("doi", "pmid"):
            self.fields[name].widget.attrs["maxlength"] = LONGEST_PASTED

    def _post_clean(self):
        """As usual; but whoever gave a number that is taken is not told as well that there is none."""
        if not {"doi", "pmid"} & set(self.errors):
            super()._post_clean()

    def clean_doi(self):
        doi = self.cleaned_data["doi"]
        self.refuse_known(Reference.objects.filter(doi__iexact=doi) if doi else None)
        return doi

    def clean_pmid(self):
        pmid = self.cleaned_data["pmid"]
        self.refuse_known(Reference.objects.filter(pmid=pmid) if pmid else None)
        return pmid

    def refuse_known(self, found):
        """Say which reference has this number already, and offer it."""
        if known := found and found.exclude(pk=self.instance.pk).first():
            offer = format_html(
                '{} <a href="{}" data-citation-known>{}</a>',
                _("There is already a reference with this number: %(reference)s.") % {"reference": known},
                reverse("citation_chooser:chosen", args=[known.pk]),
                _("Cite that one"),
            )
            raise forms.ValidationError(offer, code="known")


def bared(data):
    """What was sent, with the bare numbers where addresses were pasted."""
    return {**data.dict(), "doi": bare_doi(data.get("doi", "")), "pmid": bare_pmid(data.get("pmid", ""))}


class FormMixin:
    """The form for a new reference, with a button that looks it up where the clinic allows that."""

    creation_form_template_name = "clinical/reference_form.html"

    def get_creation_form_context_data(self, form):
        return {**super().get_creation_form_context_data(form), "can_look_up": settings.REFERENCE_LOOKUP}


class CitedResponseMixin:
    """What the text editor is told of the reference that was chosen."""

    def get_chosen_response_data(self, item):
        return {"id": item.pk, "label": item.label, "title": str(item)}


class ChosenView(CitedResponseMixin, chooser.ChosenView):
    pass


class CreateView(FormMixin, CitedResponseMixin, chooser.CreateView):
    pass


class ListedMixin(FormMixin):
    """The list: title, authors, journal, year, kind of study."""

    filter_form_class = ReferenceSearchForm

    @cached_property
    def columns(self):
        title = self.title_column
        title.accessor = titled
        return [
            title,
            Column("authors", label=_("Authors")),
            Column("journal", label=_("Journal or publisher")),
            Column("year", label=_("Year")),
            Column("study_type", label=_("Kind")),
        ]


def titled(reference):
    """The title, with a warning before that of a study that was withdrawn."""
    return _("Retracted: %(title)s") % {"title": reference.title} if reference.retracted else reference.title


class ChooseView(ListedMixin, chooser.ChooseView):
    pass


class ChooseResultsView(ListedMixin, chooser.ChooseResultsView):
    pass


class CitationChooserViewSet(ChooserViewSet):
    """The window that the citation button of the text editor opens."""

    model = Reference
    icon = "openquote"
    choose_one_text = _("Cite a reference")
    search_tab_label = _("Search")
    creation_tab_label = _("Add a reference")
    create_action_label = _("Add and cite")
    creation_form_class = ReferenceForm
    choose_view_class = ChooseView
    choose_results_view_class = ChooseResultsView
    chosen_view_class = ChosenView
    create_view_class = CreateView
    register_widget = False  # elsewhere a reference is a snippet like any other

    def get_urlpatterns(self):
        return [*super().get_urlpatterns(), path("look-up/", look_up, name="look_up")]
