"""A clinician has one page: the admin offers no copy, and code that copies one leaves the login behind."""

import pytest
from django.urls import reverse

from clinical.models import ClinicianIndexPage, ClinicianPage


@pytest.mark.parametrize("how", [{}, {"publish_copies": "on"}, {"alias": "on"}])
def test_nobody_copies_a_clinicians_page(client, admin, reviewer, how):
    client.force_login(admin)
    page = reviewer.clinician_page
    form = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": page.get_parent().pk, **how}
    response = client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), form, follow=True)

    assert "you do not have permission" in " ".join(str(message) for message in response.context["messages"]).lower()
    assert ClinicianPage.objects.count() == 1


def test_a_copy_made_by_code_has_no_login(reviewer):
    reviewer.clinician_page.save_revision()
    copy = reviewer.clinician_page.copy(to=ClinicianIndexPage.objects.get(), update_attrs={"slug": "copy"})

    assert copy.user is None
    assert copy.get_latest_revision_as_object().user is None
    assert reviewer.clinician_page.user == reviewer
