"""Lists in the admin can be searched and filtered, also both at once."""

from datetime import date

import pytest
from django.urls import reverse

from clinical.models import Condition, Reference, RegulatoryStatus, Treatment
from consultations.models import CallToAction
from faq.models import FAQEntry, FAQTopic
from tests.helpers import publish_signed

pytestmark = [pytest.mark.postgresql, pytest.mark.usefixtures("search_index")]


@pytest.fixture
def rows(reviewer):
    condition = Condition.objects.create(name="Obsessions", slug="ocd", synonyms="compulsions")
    treatment = Treatment.objects.create(name="Ketamine", slug="ketamine", kind="medicine")
    RegulatoryStatus.objects.create(
        treatment=treatment, condition=condition, status="off-label", statement="Not approved.", checked_on="2026-01-05"
    )
    Reference.objects.create(authors="Rodriguez CI", title="Ketamine in OCD", year=2013, study_type="Trial")
    day = date(2026, 5, 5)
    call = CallToAction(heading="Ketamine evening", button_label="Call", phone="988", start_on=day, end_on=day)
    topic = FAQTopic.objects.create(name="Ketamine")
    entry = FAQEntry(question="Ketamine now?", answer="<p>Ask.</p>", topic=topic)
    entry.conditions, entry.treatments = [condition], [treatment]
    for content in (call, entry):
        content.live = False
        content.save()
        content.save_revision()
        publish_signed(content, reviewer)
    return {"treatment": treatment.pk, "condition": condition.pk, "topic": topic.pk}


def shown(client, name, **query):
    response = client.get(reverse(f"wagtailsnippets_{name}:list"), query)
    assert response.status_code == 200
    return len(response.context["object_list"])


@pytest.mark.parametrize(
    ("name", "filters", "others"),
    [
        ("clinical_treatment", {"kind": "medicine"}, {"kind": "device"}),
        ("clinical_regulatorystatus", {"status": "off-label"}, {"status": "approved"}),
        ("clinical_regulatorystatus", {"treatment": "treatment", "condition": "condition"}, {"status": "cleared"}),
        ("clinical_reference", {"year": 2013, "study_type": "Trial"}, {"retracted": "true"}),
        ("faq_faqentry", {"topic": "topic", "conditions": "condition", "treatments": "treatment"}, {"q": "zebra"}),
        ("consultations_calltoaction", {"live": "true"}, {"live": "false"}),
        ("consultations_calltoaction", {"start_on_from": "2026-05-01"}, {"start_on_to": "2026-05-01"}),
        ("consultations_calltoaction", {"end_on_to": "2026-05-31"}, {"end_on_from": "2026-05-31"}),
    ],
)
def test_filters_with_and_without_words(client, admin, rows, name, filters, others):
    client.force_login(admin)
    filters = {key: rows.get(value, value) for key, value in filters.items()}

    assert shown(client, name, **filters) == shown(client, name, q="ketamine", **filters) == 1
    assert shown(client, name, **others) == shown(client, name, **{"q": "ketamine"} | others) == 0


def test_conditions_are_found_by_other_words_for_them(client, admin, rows):
    client.force_login(admin)

    assert shown(client, "clinical_condition", q="compuls") == 1
    assert shown(client, "clinical_condition", q="zebra") == 0
