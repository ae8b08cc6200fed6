"""What stops content: the blocking findings that no clinician has allowed."""

from .errors import HasFindings


def refuse_where_stopped(instance, *, sign_off=None, step="publish"):
    """Go on only where no finding stops it.

    Args:
        instance: the page or entry, with the words that are to be submitted, signed or published.
        sign_off: what vouches for these words; what was allowed in it is allowed.
        step: "publish", "schedule", "submit" or "sign".
    Raises:
        HasFindings: there are some. Nothing was changed.
    """
    if found := stopping(instance, sign_off):
        raise HasFindings(instance, found, step)


def stopping(instance, sign_off=None):
    """The blocking findings about a page or entry, as it is in hand, that nobody has allowed."""
    from .checks import blocking, check

    return not_allowed(instance, blocking(check(instance)), sign_off)


def not_allowed(instance, findings, sign_off=None):
    """Of these findings those that nobody has allowed."""
    if not findings:
        return []
    allowed = {one["key"] for one in sign_off.overrides} if sign_off else set()
    allowed.update(allowances(instance))
    return [finding for finding in findings if finding.key not in allowed]


def allowances(instance):
    """What clinicians have allowed in a page or entry and still counts, by the key of the finding."""
    from .models import Allowance

    rows = Allowance.objects.in_force(instance).select_related("person")
    return {row.key: row for row in rows.order_by("entry_id")}


def overrides(draft):
    """What was allowed in these very words, for the sign-off that covers them."""
    from .checks import blocking, check

    found = allowances(draft)
    keys = dict.fromkeys(one.key for one in blocking(check(draft))) if found else ()
    return [found[key].as_override() for key in keys if key in found]
