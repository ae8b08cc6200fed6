"""Words for what a content knows by its key only: looked up at once for a whole comparison, one query a model."""

import json
from collections import defaultdict

from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.models import Page


class Names:
    """The names of the objects a comparison meets. It compares twice: the first time only gathers what to look up."""

    def __init__(self):
        self.wanted = defaultdict(set)
        self.found = defaultdict(dict)

    def load(self):
        """Look up what was asked for; whether there was anything."""
        for model, keys in self.wanted.items():
            known = known_objects(model, keys)
            self.found[model].update((key, known.get(key)) for key in keys)
        asked, self.wanted = bool(self.wanted), defaultdict(set)
        return asked

    def get(self, model, key):
        """The object; None where it is gone, or not looked up yet."""
        model = Page if issubclass(model, Page) else model
        if key not in self.found[model]:
            self.wanted[model].add(key)
        return self.found[model].get(key)

    def of(self, model, key):
        """The name of an object, with the address of a page; empty where nothing is chosen."""
        if key in (None, ""):
            return ""
        if not isinstance(key, int | str):
            return json.dumps(key, sort_keys=True)
        item = self.get(model, key)
        if item is None:
            return _("%(kind)s that is gone (number %(key)s)") % {"kind": model._meta.verbose_name, "key": key}
        return f"{item.title} ({address(item)})" if isinstance(item, Page) else str(item)

    def page_address(self, key):
        """Where a link to a page leads."""
        page = self.get(Page, key)
        return address(page) if page else _("a page that is gone")

    def document(self, key):
        """The name of a document that a link leads to."""
        document = self.get(get_document_model(), key)
        return str(document) if document else _("a document that is gone")


def known_objects(model, keys):
    """Those of the objects that exist, by key, in one query."""
    usable = [key for key in keys if is_key(key)]
    rows = model._default_manager.all()
    if model is not Page:
        rows = rows.select_related()
    found = rows.in_bulk([int(key) for key in usable]) if usable else {}
    return {key: found.get(int(key)) for key in usable}


def is_key(key):
    """Whether a value can be a database key at all: contents are old, and a database refuses what is none."""
    return not isinstance(key, bool) and str(key).isascii() and str(key).isdigit() and 0 < int(key) < 2**63


def address(page):
    """The address of a page within the site, whether it is live or not."""
    return page.get_url() or page.slug
