"""Topics: conditions and treatments, and how a text names them."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from .folding import fold

BETWEEN = re.compile(r"[ \-/&]+")
UNSEEN = re.compile(r"[',()+]")


@dataclass(eq=False)
class Topic:
    """One condition or treatment, with all that is known of it.

    Args:
        key: its full name, folded; the same for the clinic's entry and the lexicon's.
        sort: "conditions" or "treatments".
        label: its name as people write it.
        kind: of a treatment: "medicine", "device", "psychotherapy", "service"; otherwise "".
        pk: the clinic's entry; None where it has none.
        within: the keys of broader topics that this is a kind of.
        brands: its brand names, folded.
    """

    key: str
    sort: str
    label: str
    kind: str = ""
    pk: int | None = None
    within: set = field(default_factory=set)
    brands: set = field(default_factory=set)

    def __str__(self):
        return self.label


@dataclass(frozen=True)
class Mention:
    """A topic named in a text, at a span of the folded words.

    Args:
        name: the name used, folded.
        is_weak: whether people also use the word for a passing symptom or a habit.
    """

    start: int
    end: int
    topic: Topic
    name: str
    is_weak: bool = False

    @property
    def is_brand(self):
        return self.name in self.topic.brands

    @property
    def is_condition(self):
        return self.topic.sort == "conditions"


@dataclass(frozen=True)
class Use:
    """What a name stands for."""

    topic: Topic
    is_weak: bool = False
    is_capital: bool = False


@lru_cache(maxsize=8192)
def plain(name):
    """A name as the dictionary has it: folded, its words apart by one space."""
    return BETWEEN.sub(" ", UNSEEN.sub("", fold(name).text)).strip(" .")


def marked(name):
    """A name of the lexicon without its mark, and whether it is weak, and whether it counts in capitals only."""
    bare = name.lstrip("~=")
    return bare, name.startswith("~"), name.startswith("=")
