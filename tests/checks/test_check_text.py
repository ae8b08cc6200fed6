"""`check_text`: single texts in, findings out, line by line; a junk line says so and stops nothing."""

import io
import json
import subprocess
import sys

import pytest
from django.core.management import call_command

pytestmark = pytest.mark.django_db


def run(monkeypatch, *lines):
    """The answers to these lines."""
    written = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(written.encode("utf-8", "surrogatepass"))))
    output = io.StringIO()
    call_command("check_text", stdout=output)
    return [json.loads(line) for line in output.getvalue().splitlines()]


def one(monkeypatch, text, **more):
    [answer] = run(monkeypatch, {"id": 1, "text": text, **more})
    return answer


def test_a_line_gets_its_findings(monkeypatch):
    answer = one(monkeypatch, "A miracle cure", field="title", conditions=["OCD"], treatments=["ketamine"])
    assert answer["id"] == 1
    assert {"rule": "cure", "severity": "block", "quote": "cure"} in answer["findings"]


def test_an_honest_line_gets_none(monkeypatch):
    assert one(monkeypatch, "Ketamine is not a cure.") == {"id": 1, "findings": []}


def test_answers_keep_the_order_and_the_ids(monkeypatch):
    answers = run(monkeypatch, *({"id": name, "text": "Hello"} for name in ("b", 2, None, "a")))
    assert [answer["id"] for answer in answers] == ["b", 2, None, "a"]


def test_names_may_be_strings_unknown_or_missing(monkeypatch):
    assert one(monkeypatch, "Hello", conditions="ocd", treatments=["Krypton therapy"])["findings"] == []
    assert one(monkeypatch, "Hello", conditions=None)["findings"] == []


@pytest.mark.parametrize("field", ["body", "faq_answer", "table_cell", "caption"])
def test_rich_fields_are_read_as_visitors_read_them(monkeypatch, field):
    answer = one(monkeypatch, "<p>It <b>cu</b>&shy;res &amp; heals</p>", field=field)
    assert "cu\u00adres" in {finding["quote"] for finding in answer["findings"]}


def test_entities_in_plain_fields_are_resolved(monkeypatch):
    assert one(monkeypatch, "c&#117;re OCD", field="title")["findings"]


JUNK = [
    "not json", "[1]", "3", "null", '"text"', "{", '{"id": 1}', '{"text": 3}', '{"text": null}', '{"text": "a", "field": "nose"}',
    '{"text": "a", "field": 3}', '{"text": "a", "field": []}', '{"text": "a", "conditions": {"a": 1}}', '{"text": "a", "treatments": [1]}',
    "[" * 100_000, '{"text": "' + "a" * 600_000 + '"}', "\ufffd\x00", "NaN",
]  # fmt: skip


@pytest.mark.parametrize("line", JUNK, ids=range(len(JUNK)))
def test_a_junk_line_gets_an_error_and_the_run_goes_on(monkeypatch, line):
    first, second = run(monkeypatch, line, {"id": "next", "text": "A cure"})
    assert first["error"]
    assert "findings" not in first
    assert second["id"] == "next"
    assert second["findings"]


def test_a_junk_line_keeps_its_id(monkeypatch):
    [answer] = run(monkeypatch, {"id": 7, "text": 3})
    assert answer["id"] == 7


def test_lone_surrogates_are_answered(monkeypatch):
    assert one(monkeypatch, "A \ud800 cure")["findings"]


def test_blank_lines_are_passed_over(monkeypatch):
    assert run(monkeypatch, "", "  ") == []


def test_a_real_pipe(settings):
    """As from a shell: one line in, one line out, exit status 0."""
    done = subprocess.run(
        [sys.executable, "manage.py", "check_text"],
        input='{"id": "x", "text": "junk", "field": "?"}\nrubbish\n',
        capture_output=True,
        text=True,
        check=True,
        cwd=settings.BASE_DIR,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [set(answer) for answer in answers] == [{"id", "error"}, {"error"}]
