"""Template tags that every room's templates use."""

import re
from functools import cache, lru_cache
from pathlib import Path

from django import template
from django.contrib.staticfiles import finders
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from core.blocks import tel
from core.keeping import kept
from core.motif import draw
from core.navigation import menus, seen_from
from core.pictures import picture
from core.structured_data import graph, script
from core.views import motif_name

register = template.Library()
register.filter("tel", tel)
SYMBOL = re.compile(r'<symbol id="([^"]+)" viewBox="([^"]+)">(.*?)</symbol>', re.DOTALL)
STATUS_WORDS = {
    "approved": _("FDA-approved"),
    "cleared": _("FDA-cleared"),
    "authorized": _("FDA-authorized"),
    "off-label": _("Off-label"),
    "investigational": _("Investigational"),
}


@register.simple_tag
def motif_url(seed, variant="card"):
    """The address of the motif grown from a seed, as `card` (600×400) or `row` (240×160)."""
    return reverse("motif", args=[motif_name(seed, variant)])


@register.simple_tag
def share_url(meta, page, clinic):
    """The address, in full, of the picture made for whoever shares a page."""
    return meta.share_url(page, clinic)


@register.simple_tag
def motif_inline(seed, width=420, height=300, known=0.6, root_x=0.97, root_y=1.0, points=200):
    """The motif as SVG in the page's own colors, with its edges left free: hero, band, 404."""
    return mark_safe(inline_svg(str(seed), width, height, known, root_x, root_y, points))  # noqa: S308 our own drawing


@lru_cache(maxsize=64)
def inline_svg(seed, width, height, known, root_x, root_y, points):
    return draw(seed, "inline", width, height, (root_x, root_y), points=points, known=known, fan=True)


@register.simple_tag
def sized_picture(image, use, **attributes):
    """A picture in the formats and widths of one of the uses in core/pictures.py."""
    return picture(image, use, **attributes) if image else ""


@register.simple_tag(takes_context=True)
def structured_data(context):
    """What a page says about itself to machines; nothing where it is not to be listed, in a preview, and on a form before it."""
    page, meta = context.get("page"), context.get("meta")
    if not (page and meta and meta.address and meta.is_listed and context.template.name == page.template):
        return ""
    return "" if getattr(context["request"], "is_preview", False) else script(graph(page, context))


@register.simple_tag(takes_context=True)
def from_rooms(context, place):
    """What rooms above this one put into every page, each by a hook that is called with the context and gives HTML.

    Args:
        place: `head`, `top` or `footer`; the hook's name is `site_` with it.
    """
    return mark_safe("".join(hook(context) for hook in hooks.get_hooks(f"site_{place}")))  # noqa: S308 rendered by templates


@register.simple_tag
def icon(name):
    """An icon, hidden from screen readers: the words beside it say what it means."""
    return mark_safe(icons().get(name, ""))  # noqa: S308 our own drawing


@cache
def icons():
    """The icons of the sprite that the admin uses too, each drawn in the page itself, which spares a phone a request."""
    drawn = SYMBOL.findall(Path(finders.find("core/img/icons.svg")).read_text())
    svg = '<svg class="icon" width="20" height="20" viewBox="{}" aria-hidden="true">{}</svg>'  # a size where no style comes
    return {name: svg.format(box, shape) for name, box, shape in drawn}


@register.inclusion_tag("core/status.html", takes_context=True)
def status(context, row):
    """A regulatory status with its mark and word; on a page that was signed, as it was signed.

    Args:
        row: a row of the regulatory status table, or a status value like "off-label".
    """
    row = context.get("signed_rows", {}).get(getattr(row, "pk", None), row)
    value = getattr(row, "status", row)
    return {"value": value, "word": STATUS_WORDS.get(value, "")}


@register.inclusion_tag("core/statuses.html")
def statuses(rows, title):
    """The statuses of one page in a list: one where it is that of all treatments, and the title names these; else each by name."""
    once = list({(row.treatment_id, row.status): row for row in rows}.values())
    with_names = len({row.status for row in once}) > 1 or not all(row.treatment.is_named_in(title) for row in once)
    return {"rows": once if with_names else once[:1], "with_names": with_names}


@register.inclusion_tag("core/breadcrumbs.html", takes_context=True)
def crumbs(context, page=None, title=""):
    """The way from the home page to this one.

    Args:
        page: the page; None for a view of its own, which stands directly below the home page.
        title: the last word of the way; empty for the page's title.
    """
    above = context["way"] if page else [(_("Home"), "/")]
    return {"above": above, "current": title or (page.title if page else "")}


@register.simple_tag
def clinic_settings(settings):
    """Who the clinic is, looked up once something shows it; nothing on an error page."""
    return SimpleLazyObject(lambda: settings["home"]["ClinicSettings"]) if has_database(settings) else ""


def has_database(settings):
    """Whether the page was made with a request and its settings; error pages are not."""
    return settings not in ("", None)


@register.simple_tag(takes_context=True)
def site_menus(context, settings):
    """The menus of the header and the footer, with the current section marked; looked up once something shows them."""
    request = context.get("request")
    if not has_database(settings):
        return {}
    return SimpleLazyObject(lambda: seen_from(getattr(request, "path", ""), all_menus(request, settings["home"])))


def all_menus(request, settings):
    """The menus as all pages have them."""
    host = request.get_host() if request else ""
    return kept(request, ("menus", host), lambda: menus(settings["Navigation"], settings["ClinicSettings"]))


@register.filter
def brand(name):
    """The clinic's name in two parts: the words, and a title like MD at its end, which is set smaller."""
    words, _space, last = str(name or "Neuroplasticity MD").rpartition(" ")
    return (words, last) if words and last.isupper() and len(last) <= 4 else (str(name), "")
