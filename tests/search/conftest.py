"""What the searches of these tests find."""

import pytest

from .asking import add_page


@pytest.fixture
def standard_page(db):
    return add_page("Parking and zebras", "Where to leave a car.")
