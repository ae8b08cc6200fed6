"""What the searches of these tests find."""

import pytest

from .asking import add_page


@pytest.fixture(autouse=True)
def always_written(search_index):
    """Every test here searches."""


@pytest.fixture
def standard_page(db):
    return add_page("Parking and zebras", "Where to leave a car.")
