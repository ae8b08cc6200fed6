"""The checker: one function that says what is wrong with what a visitor would read.

`check(instance)` for a page or shared entry, `check_document(document)` for anything else. The editor's panel, the
submission, the review page, the gate, the report and the command lines all call these.

    extraction.py   what a visitor or search engine would read of a page, passage by passage, with its place
    document.py     Passage and Document: what every check gets
    folding.py      the same words without disguise, with a way back to the original ones
    spelling.py     letters held apart, digits for letters; likenesses.py: characters that look like Latin ones
    knowledge.py    what the clinic knows: terms, statuses, claim rules, settings; read once for many documents
    claims.py       claim rules against the text; patterns.py: their phrase language; families.toml: its word families
    language.py     whether a sentence denies, asks, supposes or mentions; cues.toml: the wordings by which it tells
    lone.py         a text that stands alone, as `check_text` gets it
    finding.py      Finding: what every check returns
    runner.py       the list of checks, and their findings in the order of the page
"""

from .finding import BLOCK, WARN, Finding
from .runner import blocking, check, check_document

__all__ = ["BLOCK", "WARN", "Finding", "blocking", "check", "check_document"]
