"""Takes a visitor's choice: writes it down, sets the cookie, and takes away what is not allowed any more."""

from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from consent import ledger
from consent.answers import NotUnderstood, TooLong, read_answer
from consent.choice import (
    Choice,
    choice_in,
    forget_storage,
    has_signal,
    keep_choice,
    refused,
)
from consent.models import ConsentRecord
from consent.origin import is_from_here, way_back
from consent.register import current
from core.rate_limit import is_allowed

from .personal import personal

COOKIE_PAGE = "/cookies/#choice"
MOST_AN_HOUR = 60
HOUR = 60 * 60


@csrf_exempt  # pages are the same for everybody and hold no token; consent/origin.py asks the browser instead
@require_http_methods(["GET", "HEAD", "POST"])
@personal
def choose(request):
    """The answer to a form; whoever comes here by hand is led to it."""
    if request.method != "POST":
        return HttpResponseRedirect(COOKIE_PAGE)
    if not is_from_here(request):
        return refuse(request, 403, _("Your browser did not say that this came from our own page. Please choose here."))
    register = current()
    try:
        answer = read_answer(request, register)
    except TooLong:
        return refuse(request, 413, _("More was sent than our form ever sends. Please choose here."))
    except NotUnderstood as error:
        return refuse(request, 400, str(error))
    if answer.button == "choose":
        return redirect(COOKIE_PAGE)
    if not is_allowed(request, "consent", MOST_AN_HOUR, HOUR):
        return refuse(request, 429, _("Too many choices came from your connection. Please try again in an hour."))
    return keep(request, register, answer)


def refuse(request, status, why):
    """A page that says why, and has the form once more; the words alone for the script."""
    if is_from_script(request):
        return JsonResponse({"why": why}, status=status)
    return render(request, "consent/refused.html", {"why": why}, status=status)


def keep(request, register, answer):
    """Write the choice down and answer with its cookie."""
    return write_down(request, done(request, answer), register, answer.allows(register), answer.method)


def write_down(request, response, register, categories, method):
    """Write down what a visitor allows, less what their browser refuses for them, and let an answer set the cookie."""
    categories = [slug for slug in categories if slug not in refused(request)]
    row = ledger.record(register, categories, method, has_signal(request), earlier_id(request))
    keep_choice(response, Choice(register.asked, tuple(categories), int(row.at.timestamp()), row.record_id))
    forget_storage(request, response, register.to_forget(categories))
    return response


def is_from_script(request):
    return request.headers.get("Accept") == "application/json"


def earlier_id(request):
    """The id of the visitor's earlier choices, so that they can see and delete all of them; empty where there are none."""
    earlier = choice_in(request)
    return earlier.record_id if earlier and ledger.records_of(earlier.record_id).exists() else ""


def done(request, answer):
    """Nothing for the script, which goes on in place; without it, back to the page."""
    if is_from_script(request):
        return HttpResponse(status=204)
    is_page = answer.method == ConsentRecord.Method.PAGE
    response = redirect(COOKIE_PAGE if is_page else way_back(request, COOKIE_PAGE))
    response.status_code = 303
    return response
