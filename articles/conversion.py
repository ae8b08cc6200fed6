"""From hand-made references to citations: how a page looked before its list made itself.

A page had rows of references, and its text led to them with links to `#ref-1`, `#ref-2`. Live pages were converted once
(migrations/0003_citations.py). Versions from before stay as they were signed; they are read in the new form.
"""

import json
import re

from django.utils.translation import gettext as _

FOOTNOTE = re.compile(r'<a href="#ref-(\d{1,3})">(?:<sup>)?(.*?)(?:</sup>)?</a>')
CITATION = r'<a linktype="citation" id="\d+">[^<]*</a>'
RAISED = re.compile(rf"<sup>((?:\s*{CITATION}[\s,;]*)+)</sup>")


def converted(content, labels):
    """The content of a version with citations in place of its rows of references.

    Args:
        content: the version, as a revision has it.
        labels: maps the key of each reference to its label; one that is not there is gone.
    """
    rows = sorted(content.get("reference_links") or [], key=lambda row: row.get("sort_order") or 0)
    kept = {name: value for name, value in content.items() if name != "reference_links"}
    if not rows:
        return kept
    body = with_citations(json.loads(content["body"]), [row["reference"] for row in rows], labels)
    return {**kept, "body": json.dumps(body)}


def with_citations(blocks, keys, labels):
    """The raw blocks of a body with citations of the references, whose numbers were their places in the list."""
    known = [key for key in keys if key in labels]
    body = in_texts(blocks, lambda text: cited(text, keys, labels))
    said = json.dumps(body)
    unused = [key for key in known if json.dumps(citation(key, labels))[1:-1] not in said]
    return with_further(body, unused, labels) if unused else body


def in_texts(value, change):
    """A raw value with each of its texts changed, at any depth."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [in_texts(item, change) for item in value]
    return {name: in_texts(item, change) for name, item in value.items()} if isinstance(value, dict) else value


def cited(text, keys, labels):
    """One text; a number that leads to nothing is left as a number."""

    def stored(match):
        number, words = int(match[1]), match[2]
        key = keys[number - 1] if 0 < number <= len(keys) else None
        return citation(key, labels) if key in labels else words

    return RAISED.sub(r"\1", FOOTNOTE.sub(stored, text)) if "#ref-" in text else text


def citation(key, labels):
    return f'<a linktype="citation" id="{key}">{labels[key]}</a>'


def with_further(body, keys, labels):
    """A body that also names the references that stood in the list alone, before a call to action at its end."""
    marks = " ".join(citation(key, labels) for key in keys)
    block = {"type": "text", "value": {"text": f"<p>{_('Further sources:')} {marks}</p>"}}
    end = len(body) - 1 if body and body[-1]["type"] == "call_to_action" else len(body)
    return [*body[:end], block, *body[end:]]
