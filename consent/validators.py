"""Which hosts and addresses a third party may have: what stands here ends up in a policy and in a page."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

HOST = re.compile(r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
LOOPBACK = re.compile(r"(?:127\.0\.0\.1|localhost)(?::\d{1,5})?")
ADDRESS = re.compile(r"https?://[!#$&()*+./0-9:=?@A-Z_a-z{}~%-]+")  # without what ends a policy or an attribute
WHERE = "{id}"  # in an embed's address: the video or place that an editor chooses


def lines(text):
    """What stands on each line that is not empty."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def allows_loopback():
    """Whether a service may be on this very machine, as the demo's and the tests' are."""
    return settings.DEBUG or getattr(settings, "DEMO", False)


def is_loopback(host):
    return bool(LOOPBACK.fullmatch(host))


def validate_hosts(text):
    """Full names of hosts alone: no address, no wildcard, no number."""
    for host in lines(text):
        if not (HOST.fullmatch(host) or (allows_loopback() and is_loopback(host))):
            message = _("“%(host)s” is no name of a host. Write it like stats.example.org, one a line.")
            raise ValidationError(message, params={"host": host})


def source_of(host):
    """A host as a content security policy names it."""
    return f"{'http' if is_loopback(host) else 'https'}://{host}"


def address_problem(address, hosts):
    """What is wrong with the address of a script or an embed; empty where nothing is.

    Args:
        hosts: those that the service names.
    """
    try:
        parts = urlsplit(address)
        host = parts.netloc.lower()
    except ValueError:
        host = ""
    if not (ADDRESS.fullmatch(address) and host):
        return _("“%(address)s” is no address. Write it in full, beginning with https://") % {"address": address}
    if parts.scheme != urlsplit(source_of(host)).scheme:
        return _("“%(address)s” has to begin with https://") % {"address": address}
    if host not in hosts:
        return _("“%(host)s” is not among the hosts.") % {"host": host}
    return ""
