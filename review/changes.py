"""What changed between two versions of a page or entry: a list that is complete, in the words of the editor's screens."""

from review.comparing.change import ADDED, CHANGED, MOVED, REMOVED, Change
from review.comparing.fields import field_differences
from review.comparing.names import Names
from review.comparing.places import field_label, field_labels
from review.comparing.sameness import as_text
from review.digest import canonical_form

__all__ = ["ADDED", "CHANGED", "MOVED", "REMOVED", "Change", "changes"]


def changes(before, after, instance):
    """Every difference of what a sign-off vouches for: empty exactly where the two have the same digest.

    Args:
        before: a revision's content; None where nothing was ever signed.
        after: the content to compare with it.
        instance: the page or entry, or an instance of its model, for the names of its fields.
    """
    names = Names()
    while True:
        found = list(differences(before or {}, after, type(instance), names))
        if not names.load():
            return found


def differences(before, after, model, names):
    """The changes of all fields, in the order of the editor's screen."""
    forms = canonical_form(before), canonical_form(after)
    labels = field_labels(model)
    for name in sorted({**forms[0], **forms[1]}, key=rank(labels)):
        if as_text(forms[0].get(name)) != as_text(forms[1].get(name)):
            place = (field_label(model, name, labels),)
            yield from field_differences(model, name, before.get(name), after.get(name), place, names)


def rank(labels):
    """The order of fields: as on the screen, those that do not stand there last."""
    order = {name: number for number, name in enumerate(labels)}
    return lambda name: (order.get(name, len(order)), name)
