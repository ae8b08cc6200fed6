"""/healthz tells monitors the truth about database and cache."""

import pytest
from django.core.cache import cache
from django.db import DatabaseError, connection

pytestmark = [pytest.mark.django_db, pytest.mark.postgresql]


class Broken:
    """Stands in for what does not answer."""

    def __init__(self, error):
        self.error = error

    def __call__(self, *args, **kwargs):
        raise self.error


def test_all_is_well(client):
    response = client.get("/healthz")

    assert response.status_code == 200
    assert response.json() == {"database": True, "cache": True}
    assert response["Cache-Control"] == "no-store"


def test_the_database_is_away(client, monkeypatch):
    monkeypatch.setattr(connection, "cursor", Broken(DatabaseError("gone")))
    response = client.get("/healthz")

    assert response.status_code == 503
    assert response.json() == {"database": False, "cache": True}


@pytest.mark.parametrize("method", ["set", "get"])
def test_the_cache_is_away(client, monkeypatch, method):
    monkeypatch.setattr(cache, method, Broken(ConnectionError("gone")), raising=False)
    response = client.get("/healthz")

    assert response.status_code == 503
    assert response.json() == {"database": True, "cache": False}


def test_a_cache_that_forgets_is_no_cache(client, settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}

    assert client.get("/healthz").status_code == 503
