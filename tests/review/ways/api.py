"""Ways by the admin's API."""

from tests.helpers import fresh


def api_publish(site):
    return site.api("publish")


def api_copy(site):
    return site.api("copy")


def api_alias(site):
    return site.api("create_alias", update_slug="an-alias")


def api_convert_alias(site):
    return site.api("convert_alias", site.alias)


def api_revert(site):
    words = site.api("revert_to_page_revision", revision_id=site.draft.pk)
    assert fresh(site.content).latest_revision.user == site.people["admin"]
    return words
