"""What tests of the checker may ask for."""

import pytest

from review.checks import claims, runner
from review.models import ClaimRule


@pytest.fixture
def only_own_rules(db, monkeypatch):
    """Nothing is checked but the claim rules that a test makes."""
    monkeypatch.setattr(runner, "CHECKS", (claims.check,))
    ClaimRule.objects.all().delete()
