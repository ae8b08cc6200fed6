"""Template tags for citations: the numbers in a text and the list they lead to."""

from urllib.parse import urlsplit

from django import template

from clinical.numbering import Numbering

register = template.Library()


@register.simple_block_tag(takes_context=True)
def citations(context, content):
    """Number the citations in what stands between, going on from what was numbered above."""
    is_review = getattr(context.get("request"), "is_review", False)
    numbering = context["numbering"] = context.get("numbering") or Numbering(is_review)
    return numbering.numbered(content)


@register.inclusion_tag("clinical/references.html", takes_context=True)
def references(context):
    """The list of what was cited above; nothing where nothing was."""
    cited = context["numbering"].cited if "numbering" in context else []
    retracted = [row for row in cited if row["reference"].retracted]
    return {"cited": cited, "retracted": retracted, "request": context.get("request")}


@register.filter
def sentence(words):
    """The words with a period at their end, unless they end with a mark already."""
    words = str(words).strip()
    return words if not words or words[-1] in ".?!…" else f"{words}."


@register.filter
def host(address):
    """The host of an address, as readers know it: without www."""
    return urlsplit(address).hostname.removeprefix("www.") if urlsplit(address).hostname else address
