"""Whom a visitor's browser may ask: nobody else before a yes, and then in a frame that knows nothing of the page.

A tag never runs in a page of this site. It runs in a frame of an origin of its own, which sees neither the address nor
the title nor what the visitor did before. The page's policy knows no other host; the frame's knows one service's.
"""

from core.keeping import is_look_ahead, is_question, kept

from .choice import allowed
from .register import LETTERS, register_for, sources_of

SANDBOX = "allow-scripts"
NOTHING = {"default-src": ["'none'"], "frame-ancestors": ["'self'"], "base-uri": ["'none'"], "form-action": ["'none'"]}
LOADS = ("script-src", "connect-src", "img-src")  # what a tag needs; nobody sees it, so it needs no style
NEVER_BELOW = ("/admin/", "/search/", "/consultation/", "/faq/", "/cookies/")


def is_allowed(request, register, service):
    """Whether the visitor's browser may ask this service's hosts now."""
    return service["category"] in allowed(request, register)


def takes_tags(context):
    """Whether tags may run beside the page being rendered: one of a kind that says so, itself, and as visitors see it.

    Never on a search, whose words stand in the address, nor in a form before a page, a preview or a review.
    """
    page, request = context.get("page"), context["request"]
    if not getattr(page, "takes_tags", False) or is_question(request, page) or is_look_ahead(request):
        return False
    return context.template.name == page.template


def is_below(address):
    """Whether an address is one of those where nothing of somebody else's is ever loaded."""
    path = "/" + address.partition("://")[2].partition("/")[2]
    return path.startswith(NEVER_BELOW)


def frames_of(register):
    """Each tag's short name, with the letter of its category, as the script reads them."""
    return [
        f"{one['slug']}:{LETTERS[one['category']]}" for one in register.services("tag") if one["category"] in LETTERS
    ]


def policy(service=None):
    """The content security policy of a frame: with a service that exactly its hosts, without one nothing at all."""
    sources = sources_of(service) if service else []
    directives = NOTHING | (dict.fromkeys(LOADS, sources) if sources else {})
    listed = "; ".join(f"{name} {' '.join(values)}" for name, values in directives.items())
    return f"{listed}; sandbox {SANDBOX}"


def piece(request, name, make):
    """Something for every page that depends on the register alone, made once (core/keeping.py)."""
    register = register_for(request)
    return kept(request, (f"consent.{name}",), lambda: make(register))
