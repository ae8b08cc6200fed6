"""What every page of the site has of consent: the script where something has to be asked, the banner, the way to the settings."""

import json

from django.template.loader import render_to_string
from wagtail import hooks

from core.keeping import is_look_ahead

from .gate import frames_of, piece, takes_tags
from .register import LETTERS, register_for


@hooks.register("site_head")
def head(context):
    """The script and its frames; nothing while nothing has to be asked."""
    register = asking(context)
    if not register:
        return ""
    told = {
        "register": register,
        "frames": frames_of(register) if takes_tags(context) else [],
        "news": [number for number, _news in register.news],
        "forget": script_forgets(register),
    }
    return render_to_string("consent/head.html", told)


@hooks.register("site_top")
def banner(context):
    """The question, first on the page; nothing while nothing has to be asked. The cookie page has its own form."""
    register = asking(context)
    if not register or getattr(context.get("page"), "has_consent_form", False):
        return ""
    return piece(
        context["request"], "banner", lambda found: render_to_string("consent/banner.html", {"register": found})
    )


@hooks.register("site_footer")
def footer(context):
    """The way to the settings, on every page, even one that is made without a database."""
    return render_to_string("consent/footer_link.html")


def asking(context):
    """The register, where a visitor reads the page and something has to be asked; None otherwise."""
    request = context.get("request")
    if not request or is_look_ahead(request):
        return None
    register = register_for(request)
    return register if register.needs_asking else None


def script_forgets(register):
    """What the script takes out of the browser's storage where it is not allowed: kind, category and name of each."""
    items = [one for one in register.to_forget() if one["kind"] != "cookie"]
    return json.dumps([[one["kind"], LETTERS[one["category"]], one["name"]] for one in items]) if items else ""
