"""What may be done with a clinician's page."""

from wagtail.models import PagePermissionTester


class ClinicianPagePermissionTester(PagePermissionTester):
    """Nobody copies a clinician: a person has one page and one login, whichever way the copy is made."""

    def can_copy(self):
        return False
