"""Shows a video or map of a service: on a page of its own to whoever has no script, in a frame to whoever has."""

from urllib.parse import urlsplit

from django.http import Http404
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from consent.answers import NotUnderstood, TooLong, body_of, fields_of, one_of
from consent.choice import allowed, refused
from consent.embeds import embed_named, is_once, once
from consent.gate import is_allowed as is_allowed_for
from consent.gate import is_below
from consent.models import ConsentRecord
from consent.origin import is_from_here, way_back
from consent.register import current, sources_of
from core.rate_limit import is_allowed

from .choosing import HOUR, MOST_AN_HOUR, refuse, write_down
from .personal import personal

ANSWERS = ("once", "always")
# What the provider's own page may do within ours: not lead the visitor away, open windows or send forms.
SANDBOX = "allow-scripts allow-same-origin allow-presentation"


@csrf_exempt  # as the choice: pages hold no token, and the browser says where a form comes from
@require_http_methods(["GET", "HEAD", "POST"])
@xframe_options_sameorigin
@personal
def embed(request, name):
    """One video or map; its provider is asked only after a yes, once or for all of its kind."""
    register = current()
    found = embed_named(name, register)
    if not found:
        raise Http404
    if request.method != "POST":
        return show(request, register, found, may_load(request, register, found))
    if not is_from_here(request) or is_below(request.headers.get("Referer", "")):
        return refuse(request, 403, _("Your browser did not say that this came from our own page."))
    try:
        answer = answer_in(request, register)
    except TooLong:
        return refuse(request, 413, _("More was sent than our form ever sends."))
    except NotUnderstood as error:
        return refuse(request, 400, str(error))
    return answered(request, register, found, answer)


def answer_in(request, register):
    """Which button was pressed. “Always” has to answer what the site asks today."""
    fields = fields_of(body_of(request))
    answer = one_of(fields, "answer", ANSWERS)
    if answer == "always" and one_of(fields, "version") != str(register.asked):
        raise NotUnderstood(_("What we ask for has changed since you opened the page. Please choose again."))
    return answer


def answered(request, register, found, answer):
    """What was asked for; with “always” also the choice, which a signal of the browser outweighs."""
    category = found.service["category"]
    is_refused = answer == "always" and category in refused(request)
    response = show(request, register, found, True, was_refused=is_refused)
    if answer == "once" or is_refused:
        return response
    if not is_allowed(request, "consent", MOST_AN_HOUR, HOUR):
        return refuse(request, 429, _("Too many choices came from your connection. Please try again in an hour."))
    wanted = allowed(request, register) | {category}
    categories = [slug for slug in register.to_ask if slug in wanted]
    return write_down(request, response, register, categories, ConsentRecord.Method.EMBED)


def may_load(request, register, found):
    """Whether a request without a form may load it: the visitor allows its kind, or just asked for this one."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return False  # a link elsewhere, or an address that somebody sent
    if is_below(request.headers.get("Referer", "")):
        return False
    return is_allowed_for(request, register, found.service) or is_once(request.GET.get("once", ""), found.name)


def show(request, register, found, is_loaded, was_refused=False):
    """The page, or within a page the frame around the provider's own."""
    if "frame" in request.GET:
        return frame_of(request, found if is_loaded else None)
    address = f"{request.path}?frame&once={once(found)}" if is_loaded else ""
    values = {"embed": found, "register": register, "frame": address, "was_refused": was_refused}
    return render(request, "consent/embed_page.html", values | {"back": back(request)})


def frame_of(request, found):
    """The frame: its policy lets it run no script, and frame the hosts of the service and nothing else."""
    values = {"embed": found, "sandbox": SANDBOX}
    response = render(request, "consent/embed_frame.html", values, status=200 if found else 403)
    sources = " ".join(sources_of(found.service)) if found else "'none'"
    response["Content-Security-Policy"] = (
        f"default-src 'none'; style-src 'self'; frame-src {sources}; frame-ancestors 'self'; base-uri 'none'; "
        f"form-action 'none'"
    )
    response["Referrer-Policy"] = "no-referrer"
    return response


def back(request):
    """The page that the visitor came from; empty where it is this one, or none of ours."""
    address = way_back(request, "")
    return "" if urlsplit(address).path == request.path else address
