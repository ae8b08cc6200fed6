"""Reads the shipped claim rules from `rules/*.toml`."""

import tomllib
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).with_name("rules")
LISTS = ("applies_to", "honest_when", "must_match", "must_not_match")


@cache
def shipped_rows():
    """All shipped rules as plain values, in the order of their files."""
    return tuple(row for path in sorted(FOLDER.glob("*.toml")) for row in tomllib.loads(path.read_text())["rule"])


@cache
def shipped_rules():
    """The same as rules that the checker can use."""
    from review.checks.claims import Rule  # the checker reads this module in its turn

    return tuple(
        Rule(**{name: tuple(value) if name in LISTS else value for name, value in row.items()}) for row in shipped_rows()
    )
