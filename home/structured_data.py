"""The home page for machines: the front door of the clinic, with who vouches for what it says of treatments."""

from articles.structured_data import reviewer
from core.structured_data import PSYCHIATRY, day, link, node, site_id, web_page


def front_door(page, context):
    """The nodes of the home page. It has no name: its headline is no name of anything."""
    sign_off = context["sign_off"]
    vouching = reviewer(context)
    here = web_page(
        page,
        context,
        "MedicalWebPage",
        name=None,
        description=page.hero_text,
        about={"@id": site_id(context, "clinic")},
        lastReviewed=day(sign_off.reviewed_on) if sign_off else None,
        reviewedBy=link(vouching),
        specialty=PSYCHIATRY,
        audience=node("Patient"),
    )
    return [here, *([vouching] if vouching else [])]
