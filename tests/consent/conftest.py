"""A service that visitors can allow, and a visitor who answers."""

from urllib.parse import urlencode

import pytest

from consent.models import Category, Service
from consent.register import current

CHOOSE = "/cookies/choice/"
FORM = "application/x-www-form-urlencoded"
HERE = {"Origin": "http://testserver"}


def new_service(name="Visit Count", category="analytics", **fields):
    """A tag in the register, checked as the admin's form checks it."""
    values = {
        "provider": "Visit Count, Germany",
        "hosts": "stats.example.org",
        "script_addresses": "https://stats.example.org/tag.js",
        "purposes": "Counts visits",
    }
    service = Service(name=name, category=Category.objects.get(slug=category), **(values | fields))
    service.full_clean()
    service.save()
    return service


def post(client, body, headers=HERE, **more):
    """Send the form's body as a browser on this site does."""
    return client.post(CHOOSE, body, content_type=FORM, headers=headers, **more)


def answer(client, button, categories=(), headers=None, **fields):
    """Press a button of the form."""
    pairs = {"version": current().asked, "method": "banner", "answer": button} | fields
    body = urlencode([*pairs.items(), *(("category", slug) for slug in categories)])
    return post(client, body, HERE | (headers or {}))


@pytest.fixture
def service(db):
    return new_service()
