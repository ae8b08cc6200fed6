"""What visitors get at the address of a page that was withdrawn."""

from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.formats import date_format


def offline_notice(request, page, withdrawal):
    """410 with the notice, inside the site's frame: crisis help, search and the clinic's phone are there.

    It is never stored, so that the page is back for everybody the moment it is live again.
    """
    request.is_preview = False
    context = {"page": page, "name": withdrawal.title, "notice": withdrawal.notice, "since": since(withdrawal)}
    return TemplateResponse(request, "core/withdrawn.html", context, status=410, headers={"Cache-Control": "no-store"})


def since(withdrawal):
    """The day it went offline, unless the notice names it."""
    day = date_format(timezone.localdate(withdrawal.at))
    return "" if day in withdrawal.notice else day
