"""The register as the site reads it: the last version. The banner, the tags and their policies all come from here."""

import json
from dataclasses import dataclass
from functools import cached_property

from core.keeping import kept

from .models import RegisterVersion
from .models.register import ANALYTICS, ESSENTIAL, MARKETING
from .validators import source_of

LETTERS = {"preferences": "p", ANALYTICS: "a", MARKETING: "m"}  # as the cookie has them, in its order
REFUSED_BY_SIGNAL = {ANALYTICS, MARKETING}  # by whoever's browser sends Sec-GPC
TOLD = 3  # versions of which the banner says what was new


@dataclass(frozen=True)
class Register:
    """One version of the register."""

    number: int
    asked: int  # the version that a visitor's cookie has to hold
    content_hash: str
    content: dict

    @property
    def texts(self):
        """The words of the banner, by name."""
        return self.content["texts"]

    @property
    def categories(self):
        """Those in use, the essential one first, each with its services and what is stored for it."""
        return [
            {
                **one,
                "is_essential": one["slug"] == ESSENTIAL,
                "services": [each for each in self.content["services"] if each["category"] == one["slug"]],
                "storage": [each for each in self.content["storage"] if each["category"] == one["slug"]],
            }
            for one in self.content["categories"]
        ]

    @cached_property
    def to_ask(self):
        """The categories that need a yes, by their short names, in the cookie's order."""
        used = {one["slug"] for one in self.content["categories"]}
        return [slug for slug in LETTERS if slug in used]

    @property
    def needs_asking(self):
        """Whether there is anything that a visitor could refuse."""
        return bool(self.to_ask)

    def services(self, kind=None):
        """The services in use, or those of a kind: `tag` or `embed`."""
        return [one for one in self.content["services"] if kind in (None, one["kind"])]

    def service(self, slug):
        """The service in use with this short name; None where there is none."""
        return next((one for one in self.content["services"] if one["slug"] == slug), None)

    def to_forget(self, allowed=()):
        """What is stored for categories other than these, and has to go when they are not allowed."""
        return [one for one in self.content["storage"] if one["category"] not in {ESSENTIAL, *allowed}]

    @cached_property
    def news(self):
        """What was new in each of the last versions that asked visitors anew: pairs of number and list."""
        rows = RegisterVersion.objects.exclude(news=[]).filter(number__lte=self.number)
        return [(row.number, row.news) for row in reversed(rows[:TOLD])]


def sources_of(service):
    """The hosts of a service as a content security policy names them."""
    return [source_of(host) for host in service["hosts"]]


def current():
    """The register as it is now."""
    row = RegisterVersion.objects.first()
    return Register(row.number, row.asked, row.content_hash, json.loads(row.content))


def register_for(request):
    """The same, looked up once a request, and once a version of what is kept (core/keeping.py)."""
    if not hasattr(request, "consent_register"):
        request.consent_register = kept(request, ("consent.register",), current)
    return request.consent_register
