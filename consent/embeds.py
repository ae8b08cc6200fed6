"""Videos and maps of others: which service of the register shows an address, and the name under which this site shows it."""

import json
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.core import signing
from django.utils.translation import gettext as _

from .register import LETTERS
from .validators import WHERE

SIGNER = signing.Signer(salt="consent.embed", sep="~")
ONCE_SIGNER = signing.TimestampSigner(salt="consent.once", sep="~")
ONCE_LASTS = 10 * 60  # seconds in which the frame of a page that was asked for once may be loaded
PART = r"([A-Za-z0-9_.~!*,:;=+@%-]{1,300})"  # of an address, which stands for one video or place


@dataclass(frozen=True)
class Embed:
    """One video or map of a service.

    Args:
        service: the service, as the register has it.
        part: what its address has in place of the pattern's {id}.
        title: its name for the visitor.
    """

    service: dict
    part: str
    title: str

    @property
    def address(self):
        """Where its provider has it."""
        return self.service["embed_address"].replace(WHERE, self.part)

    @property
    def letter(self):
        """The letter of its category in the visitor's cookie."""
        return LETTERS[self.service["category"]]

    @property
    def name(self):
        """Its signed name, so that only what a page of this site shows can be loaded through it."""
        values = json.dumps([self.service["slug"], self.part, self.title], separators=(",", ":"))
        return SIGNER.sign(signing.b64_encode(values.encode()).decode())


def embed_at(address, title, register):
    """What an address shows; None where no service in use has it."""
    for service in register.services("embed"):
        if found := pattern_of(service).fullmatch(address or ""):
            return Embed(service, found[1], title)
    return None


def embed_named(name, register):
    """What was signed with this name; None where the name is not ours, or its service is not in use any more."""
    try:
        slug, part, title = json.loads(signing.b64_decode(SIGNER.unsign(name).encode()))
    except (signing.BadSignature, ValueError):
        return None
    service = register.service(slug)
    return Embed(service, part, title) if service and service["kind"] == "embed" else None


def pattern_of(service):
    """The addresses that a service of the register has."""
    before, _where, after = service["embed_address"].partition(WHERE)
    return re.compile(re.escape(before) + PART + re.escape(after), re.ASCII)


def problem_with(address, register):
    """What is wrong with the address of an embed, for whoever edits it; empty where nothing is."""
    if embed_at(address, "", register):
        return ""
    host = host_of(address)
    for service in register.services("embed"):
        if host in service["hosts"]:
            words = _("%(service)s takes an address like %(pattern)s here.")
            return words % {"service": service["name"], "pattern": service["embed_address"]}
    return what_there_is(register)


def host_of(address):
    """The host in an address; empty where there is none to be found."""
    try:
        return urlsplit(address).netloc.lower()
    except ValueError:
        return ""


def what_there_is(register):
    """Which addresses an editor may use, in words."""
    patterns = [one["embed_address"] for one in register.services("embed")]
    if not patterns:
        return _(
            "No service for videos or maps is in the register yet, so none can be shown. "
            "A manager adds one under Privacy, Services of others."
        )
    return _("Only what the register of services has: %(patterns)s") % {"patterns": ", ".join(patterns)}


def once(embed):
    """A token with which the frame of this embed may be loaded for a few minutes, by whoever just asked for it."""
    return ONCE_SIGNER.sign(embed.name)


def is_once(token, name):
    """Whether a token is for the embed of this name, and still good."""
    try:
        return ONCE_SIGNER.unsign(token, max_age=ONCE_LASTS) == name
    except signing.BadSignature:
        return False
