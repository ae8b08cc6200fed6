"""References: what is refused at the field."""

import pytest
from django.core.exceptions import ValidationError

from clinical.models import Reference


def reference(**fields):
    values = {"authors": "Rodriguez CI", "title": "Ketamine in OCD", "doi": "10.1038/npp.2013.150", "year": 2013}
    return Reference(**(values | fields))


@pytest.mark.parametrize("year", [1900, 2013, 2100])
def test_years_of_print(year):
    reference(year=year).clean_fields()


@pytest.mark.parametrize("year", [3, 0, 1899, 2101, 99999])
def test_years_of_nothing_we_cite(year):
    with pytest.raises(ValidationError) as refused:
        reference(year=year).clean_fields()

    assert set(refused.value.error_dict) == {"year"}
