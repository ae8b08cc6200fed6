"""What a text is about, by the names that somebody gave it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """A condition or treatment that the clinic has no entry for."""

    name: str
    sort: str


def resolve(names, sort, knowledge):
    """A topic for each name."""
    return [Topic(name, sort) for name in names]
