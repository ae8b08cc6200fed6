"""The corpus: sentences that must be found and honest ones that must not, and how well the checker tells them apart."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from review.checks import lone

FOLDER = Path(__file__).with_name("corpus")


def rows():
    """All sentences, each with the name of its file in its id."""
    return [
        row | {"id": f"{path.stem} {row['id']}"}
        for path in sorted(FOLDER.glob("*.jsonl"))
        for row in map(json.loads, path.read_text().splitlines())
    ]


@dataclass
class Figures:
    """How many were told rightly, and which were not."""

    found: int = 0
    missed: list = field(default_factory=list)
    wrong: list = field(default_factory=list)
    honest: int = 0

    @property
    def precision(self):
        return self.found / (self.found + len(self.wrong))

    @property
    def recall(self):
        return self.found / (self.found + len(self.missed))

    def __str__(self):
        return (
            f"Corpus: {self.found + len(self.missed)} sentences to be found, {self.honest + len(self.wrong)} honest ones: "
            f"precision {self.precision:.3f}, recall {self.recall:.3f}"
        )

    def listed(self):
        """The sentences that were told wrongly, one a line."""
        return "\n".join(
            [str(self), *(f"missed: {one}" for one in self.missed), *(f"wrong: {one}" for one in self.wrong)]
        )


def measure(sentences, knowledge):
    """Check each sentence, and count."""
    figures = Figures()
    for row in sentences:
        findings = lone.check_text(lone.Text.of(row), knowledge)
        if row["expect"] and findings:
            figures.found += 1
        elif row["expect"]:
            figures.missed.append(f"{row['id']} ({row['field']}): {row['text']}")
        elif findings:
            quotes = [f"{one.rule} “{one.quote}”" for one in findings]
            figures.wrong.append(f"{row['id']} ({row['field']}): {row['text']} — {', '.join(quotes)}")
        else:
            figures.honest += 1
    return figures
