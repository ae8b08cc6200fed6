"""Whether a form comes from a page of this site. The pages are the same for everybody, so they hold no token to tell it by."""

from urllib.parse import urlsplit

from django.conf import settings
from django.utils.http import url_has_allowed_host_and_scheme


def own_origin(request):
    return f"{request.scheme}://{request.get_host()}"


def is_own(request, address):
    """Whether an address is of this site; `null`, which a sandboxed frame sends, is not."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}" in {own_origin(request), *settings.CSRF_TRUSTED_ORIGINS}


def is_from_here(request):
    """Whether the browser says that a page of this site sends this. Who says nothing is refused."""
    if origin := request.headers.get("Origin"):
        return is_own(request, origin)
    if site := request.headers.get("Sec-Fetch-Site"):
        return site == "same-origin"
    return is_own(request, request.headers.get("Referer", ""))


def way_back(request, otherwise):
    """Where the visitor was, if that is on this site; the address is used, and kept nowhere."""
    address = request.headers.get("Referer", "")
    if not (url_has_allowed_host_and_scheme(address, {request.get_host()}) and is_own(request, address)):
        return otherwise
    parts = urlsplit(address)
    path = f"/{parts.path.lstrip('/')}"  # two slashes would begin another host
    return f"{path}?{parts.query}" if parts.query else path
