"""What is wrong with the required pages: none chosen, not live, in no menu, or not checked for too long."""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import Max
from django.utils.translation import gettext as _
from wagtail.models import Page, PageLogEntry, Site

from core.blocks import mark_closed
from core.navigation import menus
from review import due
from review.clock import add_months, clinic_time, clinic_today
from review.models import ReviewSettings

from .models import ClinicSettings, Navigation, RequiredPages

CHECKED = "home.checked"  # the action in a page's history by which somebody vouches that its words are still right


@dataclass
class Duty:
    """A required page of a site.

    Args:
        faults: what is wrong with it, in words.
        due_on: the day by which it has to be checked again; None where there is no live page.
    """

    label: str
    site: Site
    page: Page | None = None
    faults: list[str] = field(default_factory=list)
    due_on: date | None = None

    @property
    def is_soon(self):
        """Whether its check is due within the time for which such things stand on the dashboard."""
        return bool(self.due_on) and due.urgency(self.due_on) != "later"

    @property
    def tag(self):
        """When its next check is due; nothing where a fault says already that it is overdue."""
        return due.tag(self.due_on) if self.due_on and not due.is_overdue(self.due_on) else ""


def duties():
    """All required pages of all sites, those with faults first; the number of queries does not grow with the pages."""
    found = [duty for site in Site.objects.all() for duty in duties_of(site)]
    return sorted(found, key=lambda duty: (not duty.faults, not duty.is_soon))


def duties_of(site):
    """The required pages of one site."""
    chosen = setting(RequiredPages, site)
    pages = Page.objects.in_bulk([getattr(chosen, f"{name}_id") for name in chosen.names()])
    mark_closed(list(pages.values()))
    linked, days = links_of(site), days_of_checks(pages)
    for name in chosen.names():
        page = pages.get(getattr(chosen, f"{name}_id"))
        yield examined(Duty(str(chosen.label(name)), site, page), linked, days)


def examined(duty, linked, days):
    """A duty with what is wrong with it."""
    page = duty.page
    if page and page.live:
        duty.due_on = add_months(days[page.pk], ReviewSettings.load().months_required)
    duty.faults = list(faults(duty, linked))
    return duty


def faults(duty, linked):
    """Everything that is wrong with one page; of one that is not there, only that."""
    page = duty.page
    if not (page and page.live):
        yield _("It is not published.") if page else _("No page is chosen.")
        return
    if page.is_closed:
        yield _("Visitors need a login or a password to read it.")
    if linked.isdisjoint((page.url, page.relative_url(duty.site))):
        yield _("No menu links to it, so it is not one click from the home page.")
    if due.is_overdue(duty.due_on):
        yield _("Its check is overdue since %(day)s.") % {"day": due.written(duty.due_on)}


def setting(model, site):
    """A site's settings as they are; where there are none, nothing is written: a check only looks."""
    return model.objects.filter(site=site).first() or model(site=site)


def links_of(site):
    """The addresses to which the menus of every page lead, the home page's among them."""
    found = menus(setting(Navigation, site), setting(ClinicSettings, site))
    columns = [link for column in found.pop("footer") for link in column["links"]]
    return {link.href for group in [*found.values(), columns] for link in group}


def days_of_checks(pages):
    """For each page the clinic's day on which it was last checked; for one that never was, that of its first publication."""
    entries = PageLogEntry.objects.filter(action=CHECKED, page_id__in=pages).values("page_id")
    checked = dict(entries.annotate(last=Max("timestamp")).values_list("page_id", "last"))
    moments = {key: checked.get(key) or page.first_published_at for key, page in pages.items()}
    return {key: clinic_time(moment).date() if moment else clinic_today() for key, moment in moments.items()}


def labels_of(pages):
    """What these pages, and those below them, are required as."""
    paths = tuple(page.path for page in pages)
    for chosen in RequiredPages.objects.all():
        for name in chosen.names():
            page = getattr(chosen, name)
            if page and page.path.startswith(paths):
                yield str(chosen.label(name))
