"""Looking a publication up: what Crossref and PubMed say becomes fields; whatever goes wrong becomes a sentence."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinical import lookup

pytestmark = pytest.mark.postgresql

CROSSREF = {
    "message": {
        "title": ["Randomized <i>Controlled</i> Trial &amp; more."],
        "author": [
            {"family": "Rodriguez", "given": "Carolyn I."},
            *[{"family": f"Author{n}", "given": "Jean-Luc"} for n in range(4)],
        ],
        "container-title": ["Neuropsychopharmacology"],
        "issued": {"date-parts": [[2013, 11]]},
        "volume": "38",
        "issue": "12",
        "page": "2475-2483",
    }
}
PUBMED = {
    "result": {
        "22784486": {
            "authors": [{"name": "Bloch MH"}, {"name": "Wasylink S"}],
            "title": "Effects of ketamine.",
            "fulljournalname": "Biological psychiatry",
            "pubdate": "2012 Dec 1",
            "volume": "72",
            "issue": "11",
            "pages": "964-70",
            "articleids": [{"idtype": "doi", "value": "10.1016/j.biopsych.2012.05.028"}],
        }
    }
}


class Register(BaseHTTPRequestHandler):
    """Answers with what the test put there."""

    def do_GET(self):  # the base class's name
        self.server.asked.append(self.path)
        status, body, pause = self.server.answer
        time.sleep(pause)
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def register(settings):
    """A register of publications on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Register)
    server.asked, server.answer = [], (200, json.dumps(CROSSREF).encode(), 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.REFERENCE_LOOKUP = True
    settings.CROSSREF_URL = settings.PUBMED_URL = f"http://127.0.0.1:{server.server_port}"
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def ask(client, editor):
    client.force_login(editor)
    return lambda **query: client.get(reverse("citation_chooser:look_up"), query)


def test_crossref_fills_in_the_fields(register, ask):
    assert ask(doi="https://doi.org/10.1038/npp.2013.150").json()["fields"] == {
        "doi": "10.1038/npp.2013.150",
        "authors": "Rodriguez CI, Author0 JL, Author1 JL, et al.",
        "title": "Randomized Controlled Trial & more",
        "journal": "Neuropsychopharmacology",
        "year": "2013",
        "volume_pages": "38(12):2475–2483",
    }
    assert register.asked == ["/works/10.1038%2Fnpp.2013.150"]


def test_pubmed_does_too(register, ask):
    register.answer = (200, json.dumps(PUBMED).encode(), 0)
    fields = ask(pmid="22784486").json()["fields"]

    assert fields["authors"] == "Bloch MH, Wasylink S"
    assert (fields["doi"], fields["pmid"]) == ("10.1016/j.biopsych.2012.05.028", "22784486")
    assert fields["volume_pages"] == "72(11):964–70"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((404, b"", 0), "Nothing was found"),
        ((500, b"", 0), "did not answer"),
        ((200, b"<html>", 0), "did not answer"),
        ((200, b"[]", 0), "did not answer"),
        ((200, b"\xff\xfe", 0), "did not answer"),
        ((200, b"{}", 1), "did not answer"),
    ],
)
def test_what_goes_wrong_is_told_in_words(register, ask, monkeypatch, answer, words):
    monkeypatch.setattr(lookup, "SECONDS", 0.3)
    register.answer = answer

    assert words in ask(doi="10.1038/npp.2013.150").json()["error"]


def test_nobody_there_is_no_fault_of_the_editor(ask, settings):
    settings.REFERENCE_LOOKUP, settings.CROSSREF_URL = True, "http://127.0.0.1:9"

    assert "did not answer" in ask(doi="10.1038/npp.2013.150").json()["error"]


@pytest.mark.parametrize("query", [{}, {"doi": "npp"}, {"pmid": "a"}, {"doi": "\x00"}])
def test_without_a_number_nobody_is_asked(register, ask, query):
    assert "first" in ask(**query).json()["error"]
    assert register.asked == []


def test_it_is_off_unless_the_clinic_says_so(ask, client, register, settings):
    settings.REFERENCE_LOOKUP = False

    assert ask(doi="10.1038/npp.2013.150").status_code in (302, 403)
    assert register.asked == []
    assert "Look up" not in client.get(reverse("citation_chooser:choose")).text


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 3000) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["author", "family", "given", "name", "title", "issued", "date-parts", "page", "7"]), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(junk=JUNK)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_answer_is_fields_or_a_sentence(junk, monkeypatch):
    for shape in ({"message": junk}, {"result": {"7": junk}}):
        monkeypatch.setattr(lookup, "answer_of", lambda _address, shape=shape: shape)
        for query in ({"doi": "10.1000/x"}, {"pmid": "7"}):
            try:
                fields = lookup.look_up(**query)
            except lookup.LookUpFailed:
                continue
            assert all(isinstance(value, str) for value in fields.values())
