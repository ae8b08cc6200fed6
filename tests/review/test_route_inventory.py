"""Fail when Wagtail gains a way to publish that nobody listed, or loses one that is listed."""

from fnmatch import fnmatchcase

import pytest

from . import inventory, inventory_lists
from .routes import ROUTES

KINDS = {
    inventory.addresses: inventory_lists.ADDRESSES,
    inventory.api_actions: inventory_lists.API_ACTIONS,
    inventory.bulk_actions: inventory_lists.BULK_ACTIONS,
    inventory.commands: inventory_lists.COMMANDS,
    inventory.call_sites: inventory_lists.CALL_SITES,
}
LISTED = list(KINDS.items())


@pytest.mark.parametrize(("find", "known"), LISTED, ids=[find.__name__ for find in KINDS])
def test_all_that_wagtail_has_is_listed(find, known):
    unlisted = [name for name in find() if not any(fnmatchcase(name, pattern) for pattern in known)]

    assert not unlisted, "Give each a row in routes.py, or a reason in inventory_lists.py"


@pytest.mark.parametrize(("find", "known"), LISTED, ids=[find.__name__ for find in KINDS])
def test_all_that_is_listed_is_there(find, known):
    found = find()

    assert [pattern for pattern in known if not any(fnmatchcase(name, pattern) for name in found)] == []


def test_each_leads_to_rows_of_the_table_and_each_row_is_led_to():
    rows = {route.go for route in ROUTES}
    led_to = {way for known in KINDS.values() for entry in known.values() if isinstance(entry, tuple) for way in entry}

    assert led_to | inventory_lists.CODE_ONLY == rows


@pytest.mark.parametrize(
    ("source", "site"),
    [
        ("def f(page):\n page.publish(revision)", "f: publish()"),
        ("class A:\n def f(self):\n  PublishPageRevisionAction(r).execute()", "A.f: PublishPageRevisionAction()"),
        ("def f(page):\n page.live = bool(x)", "f: live ="),
        ("def f(pages):\n pages.update(live=True)", "f: update(live=)"),
        ("def f(page):\n CloneSiteAction(page)", None),
        ("def f(pages):\n pages.filter(live=True)", None),
        ("def f(page):\n page.live = False", None),
    ],
)
def test_the_reader_of_source_sees_a_call_site(source, site):
    assert inventory.sites_in(source) == ({site} if site else set())
