"""Who sets the goals of the checks, and which values are possible."""

import pytest
from django.urls import reverse

from review.checks.knowledge import Knowledge
from review.models import CheckSettings

FORM = {"grade_of_page": 7, "grade_of_key_parts": 5, "least_share_of_risks": 80, "missing_parts_stop": "on"}


def url():
    return reverse("wagtailsettings:edit", args=["review", "checksettings", CheckSettings.load().pk])


def test_managers_set_the_goals_and_the_checks_know_them(client, manager):
    client.force_login(manager)
    assert client.post(url(), FORM).status_code == 302
    known = Knowledge().settings
    assert (known.grade_of_page, known.grade_of_key_parts, known.least_share_of_risks) == (7, 5, 80)
    assert known.missing_parts_stop


@pytest.mark.parametrize("field", ["grade_of_page", "grade_of_key_parts", "least_share_of_risks"])
@pytest.mark.parametrize("value", ["", "0", "1000", "x"])
def test_a_wrong_value_is_said_at_its_field_and_saves_nothing(client, manager, field, value):
    client.force_login(manager)
    response = client.post(url(), FORM | {field: value})
    assert list(response.context["form"].errors) == [field]
    assert Knowledge().settings.grade_of_page == 8


@pytest.mark.parametrize("who", ["editor", "reviewer", "reception"])
def test_nobody_else_sets_them(client, who, request):
    client.force_login(request.getfixturevalue(who))
    client.post(url(), FORM)
    assert Knowledge().settings.grade_of_page == 8


def test_until_somebody_sets_them_the_checks_have_sensible_goals_and_write_nothing(db):
    assert (Knowledge().settings.grade_of_page, Knowledge().settings.grade_of_key_parts) == (8, 6)
    assert not CheckSettings.objects.exists()
