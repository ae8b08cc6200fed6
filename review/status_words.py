"""Regulatory statuses and their changes, in sentences for clinicians and editors."""

from django.utils.translation import gettext as _


def words_of(before, after):
    """What changed, in sentences."""
    if before is None:
        words = _("%(pair)s was added to the table of regulatory statuses: %(status)s.")
        return words % {"pair": pair(after), "status": status(after)}
    return " ".join(differences(before, after))


def differences(before, after):
    """Each of the differences in a sentence."""
    if before.pair != after.pair:
        yield _("The row of %(before)s is now that of %(after)s.") % {"before": pair(before), "after": pair(after)}
    if before.status != after.status:
        words = _("%(pair)s changed from %(before)s to %(after)s.")
        yield words % {"pair": pair(after), "before": status(before), "after": status(after)}
    if before.statement != after.statement:
        yield _("The statement on %(pair)s is new: “%(words)s”") % {"pair": pair(after), "words": after.statement}
    if (before.source_name, before.source_url) != (after.source_name, after.source_url):
        words = _("The source on %(pair)s is new: %(name)s, %(address)s")
        yield words % {"pair": pair(after), "name": after.source_name, "address": after.source_url}


def pair(row):
    """“Ketamine for OCD”."""
    return _("%(treatment)s for %(condition)s") % {"treatment": row.treatment.label, "condition": row.condition.label}


def status(row):
    """The status as it stands within a sentence."""
    words = str(row.get_status_display())
    return words if words.startswith("FDA") else words.lower()


def status_differences(before, after):
    """What a signature would change of what readers see: each row that is new, gone or says something else."""
    old, new = ({row.pair: row for row in rows} for rows in (before, after))
    for key, row in new.items():
        if key not in old:
            words = _("Readers do not see a status of %(pair)s yet. Signing shows it: %(status)s.")
            yield words % {"pair": pair(row), "status": status(row)}
        elif changed := " ".join(differences(old[key], row)):
            yield _("Readers still see the status that was signed last. Signing shows the new one: %(changes)s") % {
                "changes": changed
            }
    for key in old.keys() - new.keys():
        yield _("Signing takes away the status of %(pair)s.") % {"pair": pair(old[key])}
