"""Put every sign-off there is on the register, in the order they were given, with the dates and digest as they are counted now."""
from datetime import date
from types import SimpleNamespace

from django.db import migrations
from django.utils import timezone

from review.chain import row_hash
from review.digest import content_digest

MONTHS = 12  # what is off-label; nobody decided otherwise before there was a setting
QUESTIONS = [
    ("I have read the whole page as visitors will see it.", False),
    ("Its claims are within the evidence it cites and the regulatory status.", False),
    ("Risks, limits and alternatives are stated as plainly as benefits.", False),
    ("The marked changes are right, and nothing else needs to change.", True),
]


def fill(apps, schema_editor):
    head = apps.get_model("review", "RegisterHead").objects.create(pk=1)
    for order, (text, for_corrections) in enumerate(QUESTIONS, 1):
        apps.get_model("review", "ChecklistQuestion").objects.create(text=text, for_corrections=for_corrections, sort_order=order * 10)
    for sign_off in apps.get_model("review", "SignOff").objects.order_by("signed_at", "pk"):
        add_dates(sign_off, apps)
        sign_off.entry = append(sign_off, head, apps)
        sign_off.save()
    head.save()


def add_dates(sign_off, apps):
    day = timezone.localdate(sign_off.signed_at)
    sign_off.reviewed_on = day
    sign_off.due_on = date(day.year + 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)
    revision = apps.get_model("wagtailcore", "Revision").objects.filter(pk=sign_off.revision_id).first()
    if revision:
        sign_off.digest = content_digest(revision.content)
    page = apps.get_model("clinical", "ClinicianPage").objects.filter(user_id=sign_off.signer_id).first()
    sign_off.credentials = f"{page.title}, {page.credentials} ({page.board})" if page else name_of(sign_off.signer)


def append(sign_off, head, apps):
    revision = apps.get_model("wagtailcore", "Revision").objects.filter(pk=sign_off.revision_id).first()
    row = apps.get_model("review", "RegisterEntry")(
        number=head.number + 1, event="full_review", content_type=sign_off.content_type, object_id=sign_off.object_id,
        title=(revision.object_str if revision else "")[:255], person=sign_off.signer, person_name=name_of(sign_off.signer)[:255],
        credentials=sign_off.credentials, words=sign_off.comment, at=sign_off.signed_at, previous_hash=head.row_hash,
        facts={"revision": sign_off.revision_id, "digest": sign_off.digest, "kind": sign_off.kind, "answers": [], "reviewed_on": sign_off.reviewed_on.isoformat(), "due_on": sign_off.due_on.isoformat()},
    )
    kind = SimpleNamespace(natural_key=lambda: (sign_off.content_type.app_label, sign_off.content_type.model))
    row.row_hash = row_hash(SimpleNamespace(**{name: getattr(row, name) for name in ("number", "event", "content_type_id", "object_id", "title", "person_id", "person_name", "credentials", "words", "at", "facts", "previous_hash")}, content_type=kind))
    row.save(force_insert=True)
    head.number, head.row_hash = row.number, row.row_hash
    return row


def name_of(user):
    return f"{user.first_name} {user.last_name}".strip() or user.username


class Migration(migrations.Migration):
    dependencies = [("review", "0003_register"), ("clinical", "0001_initial"), ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
