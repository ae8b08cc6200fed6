"""The front door: the home page with its review, and what staff set once: the clinic and its menus."""

from wagtail.models import Page, Site

from home.models import ClinicSettings, HomePage, Navigation, RequiredPages

from . import keys
from .content.site import CLINIC, CONFLICTS, HOME, HOW_PAGES_ARE_MADE, NAVIGATION
from .steps import change, keep, sign, submit
from .values import rich_text, stream

DAY = 5


def load_home():
    """Write, submit and sign the home page."""
    home = HomePage.objects.get()
    change(home, "editor", DAY, write_home)
    submit(home, "editor", DAY - 0.1)
    sign(home, "reviewer", DAY - 0.9)
    return 1


def write_home(page):
    for name in ("title", "search_description", "hero_text"):
        setattr(page, name, HOME[name])
    page.hero_heading = rich_text(HOME["hero_heading"], field(page, "hero_heading").features, "home/headline")
    page.hero_button_page = keys.page("consultation")
    page.body = stream(field(page, "body"), home_sections(), "home")


def home_sections():
    """The home page's sections, in order."""
    return [
        ("ledger", {"heading": HOME["ledger_heading"], "intro": HOME["ledger_intro"], "rows": HOME["ledger"]}),
        ("steps", {"heading": HOME["steps_heading"], "steps": HOME["steps"]}),
        ("featured", {"heading": HOME["articles_heading"], "pages": [HOME["lead"], *HOME["articles"]]}),
        ("clinicians", {"heading": HOME["people_heading"], "intro": HOME["people_intro"]}),
        ("call_to_action", ("shared", HOME["call_to_action"])),
    ]


def load_settings():
    """Enter the clinic's address, its words for every page, the menus and the required pages; returns how many settings."""
    site = Site.objects.get(is_default_site=True)
    found = (clinic(site), navigation(site), required_pages(site))
    for settings in found:
        keep(settings, "manager", DAY, action="wagtail.edit")
    return len(found)


def clinic(site):
    """Who the clinic is, unsaved."""
    settings = ClinicSettings.for_site(site)
    for name in ("name", "phone", "hours", "crisis_heading", "crisis_note", "disclaimer"):
        setattr(settings, name, CLINIC[name])
    settings.street, settings.city = CLINIC["address"]
    for name, words in {"how_pages_are_made": HOW_PAGES_ARE_MADE, "conflicts": CONFLICTS}.items():
        setattr(settings, name, rich_text(words, field(settings, name).features, f"clinic/{name}"))
    links = [("link", {"label": link["label"], "address": link["url"]}) for link in CLINIC["social"]]
    settings.social = stream(field(settings, "social"), links, "clinic/social")
    return settings


def navigation(site):
    """The menus, unsaved; a request for a consultation stands apart from the header's other links."""
    menus = Navigation.for_site(site)
    header = [("link", link(*pair)) for pair in NAVIGATION["header"]]
    is_action = [target == "consultation" for label, target in NAVIGATION["header"]]
    menus.header = stream(field(menus, "header"), only(header, is_action, False), "navigation/header")
    menus.action = stream(field(menus, "action"), only(header, is_action, True), "navigation/action")
    menus.footer = stream(field(menus, "footer"), [("column", column(each)) for each in NAVIGATION["footer"]], "footer")
    return menus


def required_pages(site):
    """Which pages are the required ones, unsaved: each has its name as its address."""
    settings = RequiredPages.for_site(site)
    for name in settings.names():
        setattr(settings, name, keys.page(name.replace("_", "-")))
    return settings


def only(links, flags, wanted):
    return [link for link, flag in zip(links, flags, strict=True) if flag is wanted]


def column(content):
    return {"heading": content["heading"], "links": [link(*pair) for pair in content["links"]]}


def link(label, target):
    """A menu's link: to a page where its last part is one's slug, else to an address of the site."""
    slug = target.strip("/").split("/")[-1]
    if Page.objects.filter(slug=slug, depth__gt=2).exists():
        return {"label": label, "page": slug}
    return {"label": label, "address": target if target.startswith("/") else f"/{target}/"}


def field(instance, name):
    return instance._meta.get_field(name)
