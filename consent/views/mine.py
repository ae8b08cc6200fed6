"""A visitor's own record: to see, to take along, to delete. Whoever has the cookie with its random id may."""

from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from consent.choice import choice_in, forget_choice, forget_storage
from consent.ledger import blank, records_of
from consent.models import Category
from consent.origin import is_from_here
from consent.register import current

from .choosing import refuse
from .personal import personal

KEPT = (
    "record_id",
    "at",
    "choice",
    "version",
    "version_hash",
    "locale",
    "method",
    "signal",
    "content_hash",
    "row_hash",
)


def own(request):
    """The records that belong to the visitor's cookie."""
    choice = choice_in(request)
    return records_of(choice.record_id if choice else "")


@require_safe
@personal
def mine(request):
    """What is kept of the visitor's choices."""
    names = dict(Category.objects.values_list("slug", "name"))
    records = list(own(request))
    for record in records:
        record.names = [names.get(slug, slug) for slug in record.categories]
    return render(request, "consent/mine.html", {"records": records})


@require_safe
@personal
def export_mine(request):
    """The same as a file."""
    rows = [{name: getattr(record, name) for name in KEPT} for record in own(request)]
    response = JsonResponse({"consent_records": rows}, json_dumps_params={"indent": 2})
    response["Content-Disposition"] = 'attachment; filename="my-consent.json"'
    return response


@csrf_exempt  # see consent/origin.py
@require_POST
@personal
def delete_mine(request):
    """Take the content out of the visitor's records, and the cookie away: without proof there is no yes."""
    if not is_from_here(request):
        return refuse(request, 403, _("Your browser did not say that this came from our own page."))
    blank(own(request))
    response = redirect("consent_mine")
    response.status_code = 303
    forget_choice(response)
    forget_storage(request, response, current().to_forget())
    return response
