"""Narrowing a list by links, each with how many entries it would leave: no form to fill in, and no script."""

from dataclasses import dataclass

LONGEST = 120


@dataclass
class Choice:
    """One way to narrow a list, with its address; how many entries it leaves, where that is known."""

    label: str
    count: int | None
    address: str
    is_current: bool = False


def clean(value):
    """A value from an address as one may look for it: a NUL would be an error for a database, and nothing real is so long."""
    return value.replace("\x00", "")[:LONGEST].strip()


def offered(groups):
    """The groups of choices in which there is something to choose.

    Args:
        groups: pairs of a heading and its choices, that which takes all first.
    """
    return [
        (heading, entries) for heading, entries in groups if len(entries) > 2 or any(e.is_current for e in entries[1:])
    ]
