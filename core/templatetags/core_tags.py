"""Template tags that every room's templates use."""

from functools import lru_cache

from django import template
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from core.motif import draw
from core.views import motif_name

register = template.Library()


@register.simple_tag
def motif_url(seed, variant="card"):
    """The address of the motif grown from a seed, as `card` (600×400) or `row` (240×160)."""
    return reverse("motif", args=[motif_name(seed, variant)])


@register.simple_tag
def motif_inline(seed, width=420, height=300, known=0.6, root_x=0.97, root_y=1.0):
    """The motif as SVG in the page's own colors, with its edges left free: hero, band, 404."""
    return mark_safe(inline_svg(str(seed), width, height, known, root_x, root_y))  # noqa: S308 our own drawing


@lru_cache(maxsize=64)
def inline_svg(seed, width, height, known, root_x, root_y):
    return draw(seed, "inline", width, height, (root_x, root_y), known=known, fan=True)


@register.simple_tag
def icon(name):
    """An icon of the sprite, hidden from screen readers: the words beside it say what it means."""
    return format_html(
        '<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>', static("core/img/icons.svg"), name
    )
