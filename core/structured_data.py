"""What every page says about itself to machines: one JSON-LD graph of values that the page shows (schema.org 30.0).

Each room adds the nodes of its own pages in a `structured_data.py`; `BasePage.structured_data` puts them together.
"""

import json
import re

from django.template.defaultfilters import date
from django.utils.safestring import mark_safe
from django.utils.timezone import template_localtime

PSYCHIATRY = "https://schema.org/Psychiatric"
ESCAPES = {
    ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&"
}  # as Django's json_script: nothing ends the element early
US_CITY = re.compile(r"(?P<city>[^,]+), (?P<region>[A-Z]{2}) (?P<code>\d{5}(?:-\d{4})?)")


def script(nodes):
    """The element that holds a graph. It is data, not a script: a strict policy lets it stand."""
    text = json.dumps({"@context": "https://schema.org", "@graph": nodes}, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(f'<script type="application/ld+json">{text.translate(ESCAPES)}</script>')  # noqa: S308 escaped


def graph(page, context):
    """All nodes of a page: the site, the clinic, and what the page's own kind has."""
    return [website(context), clinic(context), *page.structured_data(context)]


def node(kind, **values):
    """A node without the properties that have no value; `id` stands for @id."""
    found = {name: value for name, value in values.items() if value not in (None, "", [], {})}
    key = {"@id": found.pop("id")} if "id" in found else {}
    return {"@type": kind, **key, **found}


def link(found):
    """A mention of a node that stands elsewhere in the graph."""
    return {"@id": found["@id"]} if found else None


def site_id(context, name):
    """The @id of something that is the same on every page."""
    return f"{context['meta'].site}/#{name}"


def page_id(context, name):
    """The @id of something that belongs to one page."""
    return f"{context['meta'].address}#{name}"


def day(moment):
    """A day as the page writes it in `datetime`."""
    return date(template_localtime(moment), "Y-m-d") if moment else None


def website(context):
    return node(
        "WebSite",
        id=site_id(context, "website"),
        url=f"{context['meta'].site}/",
        name=context["clinic"].name,
        publisher={"@id": site_id(context, "clinic")},
    )


def clinic(context):
    """The clinic as the footer has it."""
    known = context["clinic"]
    return node(
        "MedicalClinic",
        id=site_id(context, "clinic"),
        name=known.name,
        url=f"{context['meta'].site}/",
        telephone=known.phone,
        address=address(known),
        medicalSpecialty=PSYCHIATRY,
        sameAs=[one.href for one in (context.get("menus") or {}).get("social", [])],
    )


def address(known):
    """Street and town; the line with the town taken apart where it is written as usual in the United States."""
    parts = US_CITY.fullmatch(known.city)
    town = (
        {"addressLocality": parts["city"], "addressRegion": parts["region"], "postalCode": parts["code"]}
        if parts
        else {"addressLocality": known.city}
    )
    return node("PostalAddress", streetAddress=known.street, **town) if known.street or known.city else None


def web_page(page, context, kind="WebPage", **values):
    """The page itself, as far as all kinds have it."""
    return node(
        kind,
        id=page_id(context, "page"),
        url=context["meta"].address,
        **{"name": page.share_title, "description": getattr(page, "intro", "")} | values,
        isPartOf={"@id": site_id(context, "website")},
        breadcrumb={"@id": page_id(context, "breadcrumb")} if context["way"] else None,
        publishingPrinciples=principles(context),
    )


def principles(context):
    """The address of the editorial policy, which the footer links to."""
    columns = (context.get("menus") or {}).get("footer", [])
    policies = [one.href for column in columns for one in column["links"] if one.href == "/editorial-policy/"]
    return f"{context['meta'].site}{policies[0]}" if policies else None


def breadcrumbs(page, context):
    """The way from the home page to this one, as it stands above the title; nothing for the home page."""
    way = [*context["way"], (page.share_title, "")] if context["way"] else []
    items = [
        node("ListItem", position=number, name=str(label), item=f"{context['meta'].site}{href}" if href else None)
        for number, (label, href) in enumerate(way, 1)
    ]
    return [node("BreadcrumbList", id=page_id(context, "breadcrumb"), itemListElement=items)] if items else []


def item_list(context, entries):
    """The pages that a list shows, in its order: pairs of name and address."""
    items = [
        node("ListItem", position=number, name=name, url=f"{context['meta'].site}{href}")
        for number, (name, href) in enumerate(entries, 1)
    ]
    return [node("ItemList", id=page_id(context, "list"), itemListElement=items)] if items else []
