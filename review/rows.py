"""Rows about pages and shared entries: what each is about, in as many queries as there are kinds of content.

A row is anything with `content_type_id` and `object_id`: a sign-off, an entry of the register, the state of a workflow.
"""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType
from django.urls import NoReverseMatch, reverse
from wagtail.coreutils import get_content_type_label
from wagtail.models import Page

from .models import reviewed_models


def kind_of(row):
    """What kind of content a row is about, in words; it costs no query."""
    return str(get_content_type_label(ContentType.objects.get_for_id(row.content_type_id)))


def is_reviewed(row):
    """Whether a row is about content that clinicians sign."""
    return ContentType.objects.get_for_id(row.content_type_id).model_class() in reviewed_models()


def review_url(row):
    """The review page of what a row is about."""
    return reverse("review:page", args=[row.content_type_id, row.object_id])


def with_content(rows):
    """The same rows, each with `content`: its page or entry, without its long text; None where that is gone."""
    groups = defaultdict(list)
    for row in rows:
        groups[row.content_type_id].append(row)
    for content_type, group in groups.items():
        found = contents(content_type, [row.object_id for row in group])
        for row in group:
            row.content = found.get(row.object_id)
    return rows


def contents(content_type, keys):
    """Pages or entries of one kind by their keys as text."""
    model = ContentType.objects.get_for_id(content_type).model_class()
    if model is None:
        return {}
    manager = Page.objects if issubclass(model, Page) else model._base_manager
    return {str(key): found for key, found in manager.in_bulk(set(keys)).items()}


def edit_url(row):
    """Where staff edit what a row is about; None where it is gone."""
    return admin_url(row, "edit") if row.content else None


def admin_url(row, view, *args):
    """The address of one of Wagtail's views of what a row is about."""
    if isinstance(row.content, Page):
        return reverse(f"wagtailadmin_pages:{view}", args=[row.content.pk, *args])
    try:
        return reverse(row.content.snippet_viewset.get_url_name(view), args=[row.content.pk, *args])
    except NoReverseMatch:
        return None
