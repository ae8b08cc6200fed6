"""Run the checker on single texts: JSON lines in, JSON lines out."""

import json
import sys

from django.core.management.base import BaseCommand

from review.checks import lone
from review.checks.knowledge import Knowledge

MAX_LINE = 1 << 20


class Command(BaseCommand):
    help = (
        'Reads JSON lines like {"id": 1, "text": "…", "conditions": ["OCD"], "treatments": ["ketamine"], "field": "title"} '
        'from standard input. Prints a line for each: {"id": 1, "findings": [{"rule", "severity", "quote"}]}, '
        'or {"id": 1, "error": "…"} where a line makes no sense.'
    )

    def handle(self, **options):
        knowledge = Knowledge()
        for line in lines_of(getattr(sys.stdin, "buffer", sys.stdin)):
            if line.strip():
                self.stdout.write(json.dumps(answer(line, knowledge), ensure_ascii=True))
                self.stdout.flush()


def lines_of(stream):
    """The lines of a stream, none longer than MAX_LINE: the rest of a longer one is thrown away."""
    while line := stream.readline(MAX_LINE + 1):
        yield line
        while len(line) > MAX_LINE and not line.endswith(END_OF_LINE[type(line)]):
            line = stream.readline(MAX_LINE + 1)


END_OF_LINE = {bytes: b"\n", str: "\n"}


def answer(line, knowledge):
    """What is printed for one line."""
    known = {}
    try:
        row = row_of(line)
        known = {"id": row["id"]} if "id" in row else {}
        findings = lone.check_text(lone.Text.of(row), knowledge)
    except ValueError as error:
        return known | {"error": str(error)}
    return known | {"findings": [{"rule": one.rule, "severity": one.severity, "quote": one.quote} for one in findings]}


def row_of(line):
    """The object that a line holds."""
    if len(line) > MAX_LINE:
        raise ValueError("This line is too long.")
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError("This line is not JSON.") from error
    if not isinstance(row, dict):
        raise ValueError("This line is not a JSON object.")
    return row
