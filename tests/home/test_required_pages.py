"""The pages that the site owes its visitors: whatever is wrong with one is named by the system check and on the dashboard."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.checks import run_checks
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, PageViewRestriction, Site

from home.models import HomePage, Navigation, RequiredPages, StandardPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages():
    """A page for each duty, live, chosen and in the footer."""
    chosen = RequiredPages.for_site(Site.objects.get())
    return {name: add(name, chosen) for name in chosen.names()} | {"": put_into_footer(chosen)}


def add(name, chosen):
    page = StandardPage(title=str(chosen.label(name)), slug=name.replace("_", "-"), live=True)
    page.first_published_at = timezone.now()
    HomePage.objects.get().add_child(instance=page)
    setattr(chosen, name, page)
    return page


def put_into_footer(chosen):
    chosen.save()
    menus = Navigation.for_site(Site.objects.get())
    links = [{"label": name, "page": getattr(chosen, name), "address": ""} for name in chosen.names()]
    menus.footer = [("column", {"heading": "Rights", "links": links})]
    menus.save()


def found(**databases):
    """What the system check says, by the name of the page."""
    warnings = [one for one in run_checks(**(databases or {"databases": ["default"]})) if one.id == "home.W001"]
    return {one.msg.split("“")[1].split("”")[0]: one.msg for one in warnings}


def panel(client, user):
    client.force_login(user)
    page = BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser")
    found = page.find(id="required-pages-section")
    return found and " ".join(found.get_text(" ").split())


def test_a_site_without_them_is_told_of_each_by_check_and_panel(client, manager):
    assert len(found()) == 7
    assert found() == found(include_deployment_checks=True)
    assert found(tags=["models"]) == {}
    assert panel(client, manager).count("No page is chosen.") == 7


def test_each_fault_is_named_by_check_and_panel(client, manager, pages):
    assert found() == {}
    assert "Every page that the site owes its visitors is live" in panel(client, manager)

    pages["cookies"].unpublish()
    PageViewRestriction.objects.create(page=pages["accessibility"], restriction_type=PageViewRestriction.LOGIN)
    pages["privacy"].delete()
    Page.objects.filter(pk=pages["editorial_policy"].pk).update(first_published_at=timezone.now() - timedelta(days=400))
    menus = Navigation.for_site(Site.objects.get())
    menus.footer[0].value["links"].pop(4)
    menus.save()

    said, shown = found(), panel(client, manager)
    for name, words in {
        "Cookies": "It is not published.",
        "Accessibility": "Visitors need a login or a password to read it.",
        "Privacy": "No page is chosen.",
        "Editorial policy": "Its check is overdue since",
        "Good Faith Estimate": "No menu links to it",
    }.items():
        assert words in said[name]
        assert words in shown
    assert len(said) == 5


def test_a_link_by_its_address_counts_as_much(pages):
    menus = Navigation.for_site(Site.objects.get())
    menus.footer = []
    menus.header = [("link", {"label": "Cookies", "page": None, "address": "/cookies/"})]
    menus.save()

    assert "Cookies" not in found()
    assert "Privacy" in found()


def test_a_manager_notes_a_check_and_the_clock_starts_anew(client, manager, editor, pages):
    page = pages["privacy"]
    Page.objects.filter(pk=page.pk).update(first_published_at=timezone.now() - timedelta(days=400))
    address = reverse("required_page_checked", args=[page.pk])
    client.force_login(editor)
    client.post(address)
    assert "Privacy" in found()

    client.force_login(manager)
    assert client.get(address).status_code == 405
    assert client.post(reverse("required_page_checked", args=[HomePage.objects.get().pk])).status_code == 404
    assert client.post(address, follow=True).status_code == 200

    assert found() == {}
    assert PageLogEntry.objects.get(action="home.checked").user == manager
    assert (
        "Read as a required page" in client.get(reverse("wagtailadmin_pages:history", args=[page.pk])).content.decode()
    )


def test_whoever_takes_one_away_is_warned(client, admin, pages):
    client.force_login(admin)
    warning = "The site owes its visitors this page: “Privacy”"
    unpublish = reverse("wagtailadmin_pages:unpublish", args=[pages["privacy"].pk])
    many = (
        reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
        + f"?next=/admin/&id={pages['cookies'].pk}"
    )

    assert "This is a required page: “Privacy”" in client.get(unpublish).content.decode()
    assert warning in client.post(unpublish, follow=True).content.decode()
    assert warning in client.get(reverse("wagtailadmin_pages:delete", args=[pages["privacy"].pk])).content.decode()
    assert warning.replace("Privacy", "Cookies") in client.post(many, follow=True).content.decode()
    assert set(found()) == {"Privacy", "Cookies"}


def test_managers_choose_them_and_no_page_serves_two_duties(client, manager, editor, pages):
    address = reverse("wagtailsettings:edit", args=["home", "requiredpages", Site.objects.get().pk])
    client.force_login(editor)
    assert client.get(address).status_code == 302

    client.force_login(manager)
    form = {"privacy": pages["privacy"].pk, "consumer_health_data": pages["privacy"].pk}
    response = client.post(address, form)
    assert set(response.context["form"].errors) == {"privacy", "consumer_health_data"}
    assert panel(client, editor) is None
