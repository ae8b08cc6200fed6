"""A visitor's choice, as the cookie `consent` holds it: `1.3.pa.1795845600.<random id>`.

In this order: the format, the version of the register that asked, the categories allowed (a letter each, `-` for none),
the time in seconds, and the id of the record in the ledger. Whatever is not exactly this is no choice.
static/consent/js/consent.js reads it by the same rule.
"""

import re
import time
from contextlib import suppress
from dataclasses import dataclass
from http.cookies import CookieError

from django.conf import settings

from .register import LETTERS, REFUSED_BY_SIGNAL

NAME = "consent"
LASTS = 182 * 24 * 60 * 60  # seconds: six months, after which one is asked again
AHEAD = 24 * 60 * 60  # seconds that a clock may be wrong
FORM = re.compile(r"1\.([1-9][0-9]{0,8})\.(-|(?=[pam])p?a?m?)\.([0-9]{10})\.([A-Za-z0-9_-]{22})", re.ASCII)


@dataclass(frozen=True)
class Choice:
    """What somebody allowed, and when."""

    version: int
    categories: tuple  # their short names, in the cookie's order
    at: int
    record_id: str

    def __str__(self):
        letters = "".join(LETTERS[slug] for slug in LETTERS if slug in self.categories) or "-"
        return f"1.{self.version}.{letters}.{self.at}.{self.record_id}"

    def is_current(self, register):
        """Whether it answers what the site asks now, and is not too old."""
        return self.version == register.asked and -AHEAD <= time.time() - self.at < LASTS


def parse(value):
    """The choice in a cookie; None for anything else."""
    found = FORM.fullmatch(value or "")
    if not found:
        return None
    version, letters, at, record_id = found.groups()
    categories = tuple(slug for slug, letter in LETTERS.items() if letter in letters)
    return Choice(int(version), categories, int(at), record_id)


def choice_in(request):
    """What the visitor's cookie holds, be it current or not; None where there is nothing to read."""
    return parse(request.COOKIES.get(NAME))


def has_signal(request):
    """Whether the browser says no for its user: Global Privacy Control."""
    return request.headers.get("Sec-GPC") == "1"


def refused(request):
    """The categories that the browser says no to for its user."""
    return REFUSED_BY_SIGNAL if has_signal(request) else set()


def allowed(request, register):
    """The categories that the visitor allows now, of those the register asks for; the signal outweighs the cookie."""
    choice = choice_in(request)
    if not (choice and choice.is_current(register)):
        return set()
    return set(choice.categories) & set(register.to_ask) - refused(request)


def keep_choice(response, choice):
    """Set the cookie. Script may read it: it decides on what a page loads without asking the server."""
    response.set_cookie(
        NAME,
        str(choice),
        max_age=LASTS,
        path="/",
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=False,
        samesite="Lax",
    )


def forget_choice(response):
    """Take the cookie away."""
    response.delete_cookie(NAME, path="/", samesite="Lax")


def forget_storage(request, response, items):
    """Take away the cookies of the visitor that are declared for what they do not allow.

    Args:
        items: rows of the register, as `Register.to_forget` gives them.
    """
    names = [one["name"] for one in items if one["kind"] == "cookie"]
    for cookie in request.COOKIES:
        if any(is_named(cookie, name) for name in names):
            with suppress(CookieError):  # a name that no answer can hold
                response.delete_cookie(cookie, path="/", samesite="Lax")


def is_named(cookie, name):
    """Whether a declared name, perhaps with a * at its end, stands for a cookie."""
    return cookie.startswith(name[:-1]) if name.endswith("*") else cookie == name
