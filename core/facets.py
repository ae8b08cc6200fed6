"""Narrowing a list by links, each with how many entries it would leave: no form to fill in, and no script."""

from dataclasses import dataclass


@dataclass
class Choice:
    """One way to narrow a list, with its address; or, where it is the one chosen, the way back."""

    label: str
    count: int
    address: str
    is_current: bool = False


def offered(groups):
    """The groups of choices in which there is something to choose.

    Args:
        groups: pairs of a heading and its choices, that which takes all first.
    """
    return [
        (heading, entries) for heading, entries in groups if len(entries) > 2 or any(e.is_current for e in entries[1:])
    ]
