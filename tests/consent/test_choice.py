"""The cookie: read strictly, and believed only while it answers what is asked now."""

import time

import pytest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from consent.choice import LASTS, Choice, allowed, parse
from consent.register import LETTERS, current
from tests.consent.conftest import new_service

ID = "A" * 22
choices = st.builds(
    Choice,
    version=st.integers(1, 999_999_999),
    categories=st.sets(st.sampled_from(list(LETTERS))).map(
        lambda some: tuple(slug for slug in LETTERS if slug in some)
    ),
    at=st.integers(1_000_000_000, 9_999_999_999),
    record_id=st.from_regex(r"[A-Za-z0-9_-]{22}", fullmatch=True),
)


@given(choices)
def test_what_is_written_is_read(choice):
    assert parse(str(choice)) == choice


@given(choices, st.data())
def test_a_cookie_with_one_sign_more_or_less_is_none(choice, data):
    value = str(choice)
    place = data.draw(st.integers(0, len(value) - 1))
    sign = data.draw(st.sampled_from("é \n;.=\x00١"))

    assert parse(value[:place] + sign + value[place:]) is None
    assert parse(value[:place] + value[place + 1 :]) != choice


@given(st.text(max_size=80))
def test_junk_is_no_choice(value):
    assert parse(value) is None or str(parse(value)) == value


@pytest.mark.parametrize("letters", ["ap", "aa", "pam-", "", "x"])
def test_letters_have_one_order(letters):
    assert parse(f"1.1.{letters}.1795845600.{ID}") is None


def asked_with(value, **headers):
    request = RequestFactory().get("/", headers=headers)
    request.COOKIES["consent"] = value
    return allowed(request, current())


@pytest.mark.django_db
def test_a_choice_counts_while_it_is_the_answer_to_what_is_asked():
    new_service()
    new_service("Film", "preferences", kind="embed", embed_address="https://stats.example.org/{id}")
    now, version = int(time.time()), current().asked

    assert asked_with(f"1.{version}.pam.{now}.{ID}") == {"preferences", "analytics"}  # marketing is not in use
    assert asked_with(f"1.{version}.pa.{now}.{ID}", **{"Sec-GPC": "1"}) == {"preferences"}
    assert asked_with(f"1.{version}.-.{now}.{ID}") == set()
    assert asked_with(f"1.{version - 1}.pa.{now}.{ID}") == set()
    assert asked_with(f"1.{version + 1}.pa.{now}.{ID}") == set()
    assert asked_with(f"1.{version}.pa.{now - LASTS - 1}.{ID}") == set()
    assert asked_with(f"1.{version}.pa.{now + 2 * 24 * 60 * 60}.{ID}") == set()
