"""The regulatory statuses a page or entry is signed on, and what readers see of them until it is signed again.

What a clinician had before them is kept with the sign-off. Readers see that, whatever the table says since; but where a
row got weaker meanwhile, to off-label or investigational, they see that at once.
"""

from django.db.models import Q

from clinical.models import RegulatoryStatus

from .holding import texts


def rows_of(instance):
    """The rows of the table, as they are now, that a page or entry is about or that its texts show."""
    tagged = Q(treatment__in=tags(instance, "treatments"), condition__in=tags(instance, "conditions"))
    rows = RegulatoryStatus.objects.filter(tagged | Q(pk__in=chosen_keys(instance)))
    return list(rows.select_related("treatment", "condition"))


def tags(instance, name):
    """The keys of the treatments or conditions it is tagged with; of a draft, those of the draft."""
    return [term.pk for term in getattr(instance, name).all()] if hasattr(instance, name) else []


def chosen_keys(instance):
    """The keys of the rows that are chosen somewhere in its texts: in a table, in a list of the home page."""
    found = set()
    for name, field in texts(type(instance)).items():
        for model, key, _path, _content_path in field.extract_references(getattr(instance, name)):
            if model is RegulatoryStatus:
                found.add(int(key))
    return found


def snapshot(instance):
    """What a clinician has before them of the table, as plain JSON for the sign-off."""
    treatments, conditions = (set(tags(instance, name)) for name in ("treatments", "conditions"))
    return [
        row.as_facts() | {"is_tagged": row.treatment_id in treatments and row.condition_id in conditions}
        for row in rows_of(instance)
    ]


def shown(signed, current=None):
    """The rows that readers see on one page, by their keys: as signed, or as they are now where that is less.

    Args:
        signed: what the sign-off keeps of the table.
        current: the rows of these pairs as they are now, where somebody has them at hand.
    """
    now = {row.pair: row for row in (current_rows(signed) if current is None else current)}
    return {facts["row"]: as_shown(facts, now.get(pair_of(facts))) for facts in signed}


def strip(signed, current=None):
    """Those of them that stand under the title: of what the page is about."""
    rows = shown(signed, current)
    return [rows[facts["row"]] for facts in signed if facts["is_tagged"]]


def alike(rows):
    """The rows in groups of one status, source and day: what they have in common is said once."""
    groups = {}
    for row in rows:
        groups.setdefault((row.status, row.source_name, row.source_url, row.checked_on), []).append(row)
    return list(groups.values())


def pair_of(facts):
    return facts["treatment"]["pk"], facts["condition"]["pk"]


def current_rows(signed):
    """The rows of the same pairs, and perhaps of some others, as they are now; one query."""
    if not signed:
        return []
    treatments, conditions = zip(*map(pair_of, signed), strict=True)
    return RegulatoryStatus.objects.filter(treatment__in=set(treatments), condition__in=set(conditions))


def as_shown(signed, now):
    """One row as readers see it.

    Args:
        signed: the row as the sign-off keeps it.
        now: the row as it is; None where it is gone.
    """
    seen = RegulatoryStatus.from_facts(signed)
    if now is None:
        return seen
    for words in now.lowered[signed["lowered"] :]:
        later = RegulatoryStatus.from_facts(signed | words)
        seen = later if later.strength <= seen.strength else seen
    if now.strength < seen.strength:  # lowered in the database itself, where nobody noted it
        seen = RegulatoryStatus.from_facts(signed | now.words)
    if now.words == seen.words:
        seen.checked_on = now.checked_on
    return seen


def for_readers(sign_off):
    """What the template of a live page shows of statuses; nothing where its sign-off is older than that is kept."""
    if not sign_off or sign_off.statuses is None:
        return {}
    current = current_rows(sign_off.statuses)
    return {"statuses": strip(sign_off.statuses, current), "signed_rows": shown(sign_off.statuses, current)}
