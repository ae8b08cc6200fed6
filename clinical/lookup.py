"""Asking Crossref and PubMed what a DOI or PubMed number stands for, where the setting REFERENCE_LOOKUP allows it.

Nothing here can stop an editor: each request has a short time, a bounded answer, and one kind of error with words for it.
"""

import json
import re
from html import unescape
from http.client import HTTPException
from time import monotonic
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

from django.conf import settings
from django.utils.html import strip_tags
from django.utils.translation import gettext as _

SECONDS = 4
CHUNK = 65_536
MOST_BYTES = 100 * CHUNK
MOST_AUTHORS = 3


class LookUpFailed(Exception):
    """There is no answer; its text says why."""


def look_up(doi="", pmid=""):
    """What is known of a publication, as the fields of a reference.

    Raises:
        LookUpFailed: with words for the editor.
    """
    return of_crossref(doi) if doi else of_pubmed(pmid)


def of_crossref(doi):
    """A publication by its DOI."""
    found = answer_of(f"{settings.CROSSREF_URL}/works/{quote(doi, safe='')}").get("message")
    found = found if isinstance(found, dict) else {}
    people = list_of(found, "author")
    authors = [f"{clean(one.get('family') or one.get('name'))} {initials(one.get('given'))}" for one in people]
    return fields(
        doi=doi,
        authors=authors,
        title=first(found, "title"),
        journal=first(found, "container-title"),
        year=year_of(found.get("issued")),
        volume=found.get("volume"),
        issue=found.get("issue"),
        pages=found.get("page"),
    )


def of_pubmed(pmid):
    """A publication by its PubMed number."""
    query = urlencode({"db": "pubmed", "id": pmid, "retmode": "json"})
    result = answer_of(f"{settings.PUBMED_URL}/esummary.fcgi?{query}").get("result")
    found = result.get(pmid) if isinstance(result, dict) else None
    if not isinstance(found, dict) or "error" in found:
        raise LookUpFailed(not_found())
    dois = [one.get("value") for one in list_of(found, "articleids") if one.get("idtype") == "doi"]
    return fields(
        doi=dois[0] if dois else "",
        pmid=pmid,
        authors=[clean(one.get("name")) for one in list_of(found, "authors")],
        title=found.get("title"),
        journal=found.get("fulljournalname") or found.get("source"),
        year=str(found.get("pubdate", ""))[:4],
        volume=found.get("volume"),
        issue=found.get("issue"),
        pages=found.get("pages"),
    )


def answer_of(address):
    """The JSON at an address."""
    request = Request(address, headers={"Accept": "application/json", "User-Agent": "clinic-site"})  # noqa: S310
    try:
        with urlopen(request, timeout=SECONDS) as response:  # noqa: S310 the address comes from the settings
            found = json.loads(in_time(response))
    except HTTPError as error:
        raise LookUpFailed(not_found() if error.code == 404 else no_answer()) from error
    except (OSError, ValueError, HTTPException) as error:
        raise LookUpFailed(no_answer()) from error
    if not isinstance(found, dict):
        raise LookUpFailed(no_answer())
    return found


def in_time(response):
    """The whole answer; one that trickles or does not end is given up."""
    ends, parts = monotonic() + SECONDS, []
    while part := response.read1(CHUNK):
        parts.append(part)
        if monotonic() > ends or len(parts) * CHUNK > MOST_BYTES:
            raise TimeoutError
    return b"".join(parts)


def not_found():
    return _("Nothing was found under this number. Check it, or fill in the fields by hand.")


def no_answer():
    return _("The register of publications did not answer. Fill in the fields by hand, or try again later.")


def fields(authors, title, volume, issue, pages, **plain):
    """The answer in the shape of a reference's fields, all of them text."""
    names = [" ".join(name.split()) for name in authors if name.strip()]
    shown = names[:MOST_AUTHORS] + (["et al."] if len(names) > MOST_AUTHORS else [])
    return {
        **{name: clean(value) for name, value in plain.items()},
        "authors": clean(", ".join(shown)),
        "title": clean(title).removesuffix("."),
        "volume_pages": printed(clean(volume), clean(issue), clean(pages)),
    }


def printed(volume, issue, pages):
    """Volume, issue and pages as a list of references has them: 38(12):2475–2483."""
    where = volume + (f"({issue})" if issue else "")
    return f"{where}:{pages.replace('-', '–')}" if where and pages else where or pages


def clean(value):
    """Plain text: titles come with tags and entities in them."""
    return " ".join(unescape(strip_tags(str(value or ""))).split())


def initials(given):
    """The first letters of given names: Carolyn I. is CI."""
    return "".join(part[0] for part in re.split(r"[\s.\-]+", clean(given)) if part)


def first(found, name):
    """The first of several, as Crossref gives titles."""
    value = found.get(name)
    return value[0] if isinstance(value, list) and value else ""


def list_of(found, name):
    """The objects of a list; none where there is something else."""
    value = found.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def year_of(issued):
    """The year of a date as Crossref gives it: {"date-parts": [[2013, 11]]}."""
    try:
        return issued["date-parts"][0][0]
    except (TypeError, KeyError, IndexError):
        return ""
