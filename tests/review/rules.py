"""A rule for tests: some words that must not be, in whatever field they stand; added while a test runs."""

import re
from contextlib import contextmanager

from review.checks import runner
from review.checks.finding import BLOCK, finding_at

WHY = "Nobody can promise that."


class Rule:
    """A check like any other: it finds each place of its words."""

    def __init__(self, words, severity=BLOCK, name="promise"):
        self.words, self.severity, self.name = re.compile(words), severity, name
        self.is_on, self.calls = True, 0

    def __call__(self, document, knowledge):
        self.calls += 1
        if not self.is_on:
            return
        for passage in document.passages:
            for match in self.words.finditer(passage.text):
                yield finding_at(
                    passage,
                    *match.span(),
                    rule=self.name,
                    severity=self.severity,
                    why=WHY,
                    advice="Say what was measured.",
                    source="FTC guidance, 2022",
                )

    @contextmanager
    def off(self):
        """Before the rule was made."""
        self.is_on = False
        yield
        self.is_on = True


def add_rule(monkeypatch, words, **options):
    """Let a rule apply from now on, and no other."""
    rule = Rule(words, **options)
    monkeypatch.setattr(runner, "CHECKS", (*(one for one in runner.CHECKS if isinstance(one, Rule)), rule))
    return rule
