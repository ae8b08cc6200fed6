"""Where in a content something stands, in the words of the editor's own screens."""

from django.contrib.humanize.templatetags.humanize import ordinal
from django.core.exceptions import FieldDoesNotExist
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.panels import get_edit_handler
from wagtail.models import Page


def field_labels(model):
    """What the editor's screen calls each field and each list of rows, in the screen's order."""
    handler = model.get_edit_handler() if issubclass(model, Page) else get_edit_handler(model)
    return dict(labelled(handler))


def labelled(panel):
    """Pairs of field name and label below a panel."""
    if name := getattr(panel, "relation_name", None) or getattr(panel, "field_name", None):
        yield name, panel.heading
        return
    for child in getattr(panel, "children", ()):
        yield from labelled(child)


def field_label(model, name, labels):
    """What a field is called: on the editor's screen, else in the model, else by its own name."""
    if label := labels.get(name):
        return capfirst(str(label))
    try:
        return capfirst(str(getattr(model._meta.get_field(name), "verbose_name", "") or name.replace("_", " ")))
    except FieldDoesNotExist:
        return capfirst(name.replace("_", " "))


def numbered(number, label):
    """One of several, like “2nd question”."""
    return _("%(ordinal)s %(label)s") % {"ordinal": ordinal(number), "label": lowered(str(label))}


def lowered(label):
    """A label within a sentence: its first letter small, unless the word is an abbreviation."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def inside(place, label):
    """A place one step further in; the same where the label only says again what the last step said."""
    return place if not label or str(label) == place[-1] else (*place, str(label))
