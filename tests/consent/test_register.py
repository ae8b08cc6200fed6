"""The register: what makes a version of it, and which versions ask visitors again."""

import json

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction

from consent.models import BannerTexts, Category, RegisterVersion, StorageItem
from consent.register import current
from tests.consent.conftest import new_service

pytestmark = pytest.mark.django_db


def news():
    """What the last version asks anew for, in words."""
    return [f"{one['kind']}: {one['name']}" for one in RegisterVersion.objects.first().news]


def test_a_new_site_has_only_what_is_essential_and_asks_nothing():
    register = current()

    assert (register.number, register.to_ask) == (1, [])
    assert {"consent", "csrftoken", "sessionid", "theme"} <= {one["name"] for one in register.categories[0]["storage"]}


def test_what_comes_in_asks_again_and_what_is_reworded_or_goes_does_not(service):
    assert current().to_ask == ["analytics"]
    assert news() == ["category: Analytics", "service: Visit Count"]
    asked = current().asked

    service.purposes = "Counts visitts"
    service.save()
    service.purposes = "Counts visits"  # the typing error mended
    service.provider = "Visit Count Ltd, Ireland"
    service.save()
    texts = BannerTexts.load()
    texts.heading = "May we count?"
    texts.save()
    Category.objects.get(slug="analytics").save()
    assert (current().asked, current().number) == (asked, asked + 3)  # the banner's words and each typing is a version

    service.purposes = "Counts visits\nShows advertising for what you read"
    service.save()
    assert news() == ["purpose: Shows advertising for what you read"]
    service.hosts = "stats.example.org\nads.example.net"
    service.save()
    assert news() == ["host: ads.example.net"]
    StorageItem.objects.create(
        name="_count", provider="Visit Count", purpose="Tells visits apart", duration="1 day", category=service.category
    )
    assert news() == ["purpose: Tells visits apart"]
    second = new_service("Film", "preferences", kind="embed", embed_address="https://stats.example.org/{id}")
    assert news() == ["category: Preferences", "service: Film"]

    asked = current().asked
    second.is_active = False
    second.save()
    assert (current().asked, current().to_ask) == (asked, ["analytics"])
    second.is_active = True
    second.save()
    assert current().asked == current().number  # who chose meanwhile was not told of it


def test_many_small_steps_are_no_way_to_another_purpose(service):
    words = ["Counts visits", "Counts visits to ads", "Count visits to ads here", "Measures visits to ads here"]
    for purposes in words:
        service.purposes = purposes
        service.save()

    assert any(version.news for version in RegisterVersion.objects.filter(number__gt=3))


def test_a_service_moved_to_another_category_is_asked_for(service):
    service.category = Category.objects.get(slug="marketing")
    service.save()

    assert news() == ["category: Marketing", "service: Visit Count"]


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"hosts": "https://stats.example.org"}, "hosts"),
        ({"hosts": "*.example.org"}, "hosts"),
        ({"hosts": "stats.example.org; script-src *"}, "hosts"),
        ({"hosts": "10.0.0.1"}, "hosts"),
        ({"script_addresses": "https://elsewhere.example/tag.js"}, "script_addresses"),
        ({"script_addresses": "http://stats.example.org/tag.js"}, "script_addresses"),
        ({"script_addresses": 'https://stats.example.org/"onload="x'}, "script_addresses"),
        ({"script_addresses": "https://[::1/tag.js"}, "script_addresses"),
        ({"script_addresses": ""}, "script_addresses"),
        ({"category": "essential"}, "category"),
        ({"kind": "embed", "embed_address": "https://stats.example.org/film"}, "embed_address"),
    ],
)
def test_a_service_names_hosts_and_addresses_that_can_stand_in_a_policy(fields, where):
    with pytest.raises(ValidationError) as refused:
        new_service(**fields)

    assert where in refused.value.message_dict


def test_a_service_may_be_on_this_machine_in_the_demo_alone(settings):
    here = {"hosts": "127.0.0.1:9000", "script_addresses": "http://127.0.0.1:9000/tag.js"}
    new_service("Fake", **here)
    settings.DEMO = False

    with pytest.raises(ValidationError):
        new_service("Fake, once more", **here)


def test_short_names_stay_and_are_each_ones_own(service):
    second = new_service("Visit, count!")
    service.name = "Another name"
    service.save()

    assert (service.slug, second.slug) == ("visit-count", "visit-count-2")


@pytest.mark.postgresql
def test_versions_are_written_once():
    version = RegisterVersion.objects.get()
    with pytest.raises(TypeError):
        version.save()
    with pytest.raises(TypeError):
        version.delete()
    for statement in ("UPDATE consent_registerversion SET asked = 0", "DELETE FROM consent_registerversion"):
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    assert json.loads(version.content)["services"] == []
