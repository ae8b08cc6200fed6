"""What visitors get at the address of a page that was withdrawn."""

from django.template.response import TemplateResponse


def offline_notice(request, page, withdrawal):
    """410 with the notice, inside the site's frame: crisis help, search and the clinic's phone are there.

    It is never stored, so that the page is back for everybody the moment it is live again.
    """
    request.is_preview = False
    context = {"page": page, "notice": withdrawal.notice}
    return TemplateResponse(request, "core/withdrawn.html", context, status=410, headers={"Cache-Control": "no-store"})
