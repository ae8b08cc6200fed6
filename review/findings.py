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
    document = document_of(instance)
    found = blocking(check_document(document))
    allowed = allowances(document) if found else {}
    signed = {one["key"] for one in sign_off.overrides} if sign_off else set()
    return [finding for finding in found if finding.key not in allowed and finding.key not in signed]


def overrides(draft):
    """What was allowed in these very words, for the sign-off that covers them."""
    document = document_of(draft)
    found = allowances(document)
    keys = dict.fromkeys(one.key for one in blocking(check_document(document))) if found else ()
    return [found[key].as_override() for key in keys if key in found]


def allowances(document):
    """What clinicians have allowed in a page or entry, or in the entries it shows, by the key of the finding."""
    from .models import Allowance

    about = {id(one): one for one in [document.instance, *(passage.subject for passage in document.passages)] if one}
    rows = [row for one in about.values() for row in Allowance.objects.in_force(one).select_related("entry")]
    return {row.key: row for row in sorted(rows, key=lambda row: row.entry_id)}


def document_of(instance):
    """What visitors would read. The checks know the models, which know this module: so it is looked up late."""
    from .checks.extraction import document_of

    return document_of(instance)


def check_document(document):
    from .checks import check_document

    return check_document(document)


def blocking(findings):
    return [finding for finding in findings if finding.is_blocking]
