"""Small answers that depend on who asks, so that pages need not: the style without script, the frames, the signal."""

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from consent.choice import allowed, choice_in, has_signal
from consent.gate import is_allowed, is_below, policy
from consent.origin import is_own
from consent.register import current

from .personal import personal

HONORED_SINCE = "2026-11-28"


@require_safe
@personal
def state(request):
    """A style for whoever has no script: it takes the banner away where nothing is left to ask, and says what holds."""
    return HttpResponse("\n".join(rules(request, current())), content_type="text/css")


def rules(request, register):
    """What the page looks like for this visitor."""
    choice, signal = choice_in(request), has_signal(request)
    if signal:
        yield ".consent-signal { display: block }"
    if signal or (choice and choice.is_current(register)):
        yield ".consent { display: none }"
    elif choice:
        yield from (
            f'.consent [data-since="{number}"] {{ display: list-item }}'
            for number, _news in register.news
            if number > choice.version
        )
    for slug in sorted(allowed(request, register)):
        yield f'[data-now="{slug}"] {{ display: inline }}'


@require_safe
@xframe_options_sameorigin
@personal
def frame(request, slug):
    """The frame of one tag: with the visitor's yes its scripts, without it nothing. The policy is in the same answer."""
    register = current()
    service = register.service(slug)
    if not (service and service["kind"] == "tag"):
        raise Http404
    may_run = is_allowed(request, register, service) and is_asked_by_a_page(request)
    scripts = service["script_addresses"] if may_run else []
    response = render(request, "consent/frame.html", {"scripts": scripts}, status=200 if may_run else 403)
    response["Content-Security-Policy"] = policy(service if may_run else None)
    response["Referrer-Policy"] = "no-referrer"
    return response


def is_asked_by_a_page(request):
    """Whether a page that takes tags asks, as far as the browser tells; not a visitor's own click, not another site."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return False
    if request.headers.get("Sec-Fetch-Dest", "iframe") != "iframe":
        return False
    referrer = request.headers.get("Referer", "")
    return not referrer or (is_own(request, referrer) and not is_below(referrer))


@require_safe
def gpc(request):
    """That the site honors the signal, as globalprivacycontrol.github.io/gpc-spec asks to say it."""
    response = JsonResponse({"gpc": True, "lastUpdate": HONORED_SINCE})
    response["Cache-Control"] = "public, max-age=86400"
    return response
