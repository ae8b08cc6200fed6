"""What gunicorn answers where a request cannot even be read: the site's own page for that, with its own headers."""

from functools import cache

from django.conf import settings
from django.test import RequestFactory
from django.utils.module_loading import import_string
from gunicorn.util import write_nonblock

from .views import bad_request

FILES = "whitenoise.middleware.WhiteNoiseMiddleware"  # what stands before it only sets headers


def refuse(sock, status, reason, message):
    """Stands in for gunicorn's own `write_error`, whose page helps nobody and carries no header."""
    write_nonblock(sock, f"HTTP/1.1 {status} {reason}\r\n".encode("latin-1") + refusal())


@cache
def refusal():
    """Headers and page as bytes, made once."""
    answer = lambda request: bad_request(request, None)  # noqa: E731 the innermost of the chain
    for name in reversed(settings.MIDDLEWARE[: settings.MIDDLEWARE.index(FILES)]):
        answer = import_string(name)(answer)
    response = answer(RequestFactory().get("/", secure=True, headers={"x-forwarded-proto": "https"}))
    response["Connection"], response["Content-Length"] = "close", len(response.content)
    return response.serialize()
