"""All that is live against today's rules: the rows of the report, one a finding, written anew for each page and entry."""

from collections import Counter

from django.apps import apps
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from core.models import BasePage

from . import findings
from .checks import check_document
from .checks.extraction import document_of, tagged
from .checks.knowledge import Knowledge
from .models import ContentFinding, ReviewedMixin, SiteCheck

MOST_AT_ONCE = 80  # pages and entries that a request checks, a tenth of a second each; more is work for the command
MOST_ON_SAVE = 60  # that are checked whenever a rule is saved
KEPT = ("rule", "name", "severity", "path", "place", "quote", "why", "advice", "source", "key")


def checked_models():
    """The kinds of content that visitors read on their own: all our pages, and what clinicians sign."""
    return [model for model in apps.get_models() if issubclass(model, BasePage | ReviewedMixin)]


def live(model):
    """Those of one kind that are live; an alias shows what the page it mirrors shows, so it has no rows of its own."""
    rows = model._base_manager.filter(live=True).order_by("pk")
    return rows.filter(alias_of=None) if issubclass(model, Page) else rows


def count_live():
    """How much there is to check."""
    return sum(live(model).count() for model in checked_models())


def check_site():
    """Check everything that is live; yields each page or entry with its rows, and notes at the end that all is fresh."""
    started, knowledge = timezone.now(), Knowledge()
    for model in checked_models():
        for instance in live(model).iterator(chunk_size=50):
            yield instance, check_live(instance, knowledge)
    ContentFinding.objects.filter(checked_at__lt=started).delete()  # of what is not live any more
    SiteCheck.note(checked_at=started)


def check_live(instance, knowledge=None):
    """Write the rows of one live page or entry anew; what was found before keeps the time it was found first."""
    document = document_of(instance)
    found = check_document(document, knowledge)
    allowed = allowances(document) if found else {}
    with transaction.atomic():
        old = ContentFinding.objects.of(instance)
        since = dict(old.order_by("-found_at").values_list("key", "found_at"))
        old.delete()
        rows = [row_of(instance, finding, allowed.get(finding.key), since) for finding in found]
        rows = ContentFinding.objects.bulk_create(rows)
        tag(rows, tagged(instance, "conditions"))
    return rows


def row_of(instance, finding, allowance, since):
    """The row of one finding."""
    values = {name: getattr(finding, name) for name in KEPT}
    for name in ("path", "place", "name"):
        values[name] = values[name][: ContentFinding._meta.get_field(name).max_length]
    if finding.key in since:
        values["found_at"] = since[finding.key]
    by, reason = allowance or ("", "")
    return ContentFinding(
        content_object=instance, title=str(instance)[:255], allowed_by=by, allowed_because=reason, **values
    )


def tag(rows, conditions):
    """Say which conditions the page of these rows is about, for the report's filter."""
    through = ContentFinding.conditions.through
    through.objects.bulk_create(
        through(contentfinding_id=row.pk, condition_id=condition.pk) for row in rows for condition in conditions
    )


def allowances(document):
    """What reviewers allowed in the page and in the entries it shows, since or with the live sign-off: name and reason by key."""
    vouched = {id(one): one for one in [document.instance, *(passage.subject for passage in document.passages)] if one}
    given = [row.as_override() for row in findings.allowances(document).values()]
    signed = [override for instance in vouched.values() for override in overrides_of(instance)]
    return {one["key"]: (one["allowed_by"][:255], one["reason"]) for one in [*given, *signed]}


def overrides_of(instance):
    """What was allowed with the sign-off that a live page or entry goes by."""
    sign_off = getattr(instance, "live_sign_off", None)
    return sign_off.overrides if sign_off else []


def forget(instance):
    """Remove the rows of what is not live any more."""
    ContentFinding.objects.of(instance).delete()


def hits_by_rule():
    """How many findings of each rule nobody allowed, by its code."""
    return Counter(ContentFinding.objects.open().order_by().values_list("rule", flat=True))
