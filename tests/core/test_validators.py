"""Links, addresses and phone numbers: what may be typed, with the error at the field."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks import StructBlockValidationError

from consultations.blocks import CallInPlaceBlock
from consultations.models import CallToAction
from core.blocks import LinkBlock
from core.validators import validate_phone
from home.models import ClinicSettings

DIALED = ["988", "+1 206 555 0142", "(206) 555-0142", "206.555.0142"]
NOT_DIALED = ["call us", "12", "+-()", "206 555 0142 ext. 3", "２０６５５５０１４２", "1" * 29 + "x"]
LINKS = ["/search/", "#top", "https://example.org/a?b=c", "http://example.org", "mailto:desk@example.org", "tel:988"]
NO_LINKS = ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "search", "/a b", "ftp://a.org"]
HERE = {"heading": "Talk first", "text": "", "button_label": "Ask", "page": None, "phone": "", "address": ""}


def clean_link(address):
    block = LinkBlock()
    return block.clean(block.to_python({"label": "Link", "page": None, "address": address}))


def clean_in_place(**fields):
    block = CallInPlaceBlock()
    return block.clean(block.to_python(HERE | fields))


@pytest.mark.parametrize("address", LINKS)
def test_a_link_may_lead_here(db, address):
    assert clean_link(address).href == address


@pytest.mark.parametrize("address", NO_LINKS)
def test_a_link_may_not_lead_there(db, address):
    with pytest.raises(StructBlockValidationError) as refused:
        clean_link(address)

    assert "A link begins with" in str(refused.value.block_errors["address"])


@pytest.mark.parametrize("number", DIALED)
def test_a_number_to_dial(number):
    validate_phone(number)


@pytest.mark.parametrize("number", NOT_DIALED)
class TestNoNumberToDial:
    def test_in_a_block(self, db, number):
        with pytest.raises(StructBlockValidationError) as refused:
            clean_in_place(phone=number)

        assert "Give a number to dial" in str(refused.value.block_errors["phone"])

    @pytest.mark.parametrize(("model", "values"), [(CallToAction, {"heading": "Talk"}), (ClinicSettings, {})])
    def test_in_a_field(self, number, model, values):
        with pytest.raises(ValidationError) as refused:
            model(phone=number, **values).clean_fields()

        assert "Give a number to dial" in str(refused.value.error_dict["phone"])


@pytest.mark.parametrize("address", ["ftp://example.org/", "ftps://example.org/"])
def test_a_button_leads_to_the_web_only(db, address):
    with pytest.raises(StructBlockValidationError) as in_block:
        clean_in_place(address=address)
    with pytest.raises(ValidationError) as in_field:
        CallToAction(address=address).clean_fields()

    assert "An address begins with https://" in str(in_block.value.block_errors["address"])
    assert "An address begins with https://" in str(in_field.value.error_dict["address"])
