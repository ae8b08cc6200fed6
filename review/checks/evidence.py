"""Uncited evidence: a sentence that appeals to studies, gives a number of results or states an effect, without a source.

A citation in the sentence or in the next one is enough. In running rich text all three kinds need one. Where no
citation can stand (a title, a button), an appeal or a number misleads and belongs into the text; a plain effect is left
to the claim rules there. On a whole page, such a field may sum up what its text says with a citation.
"""

import re

from django.utils.translation import gettext as _

from . import language
from .document import RUNNING
from .evidence_signals import signal_in
from .finding import WARN, finding_at

MARK = re.compile(r"\[\d+(?:\s*[,-]\s*\d+)*\]")  # written out, as a field without links has it
NUMBER = re.compile(r"\d[\d.,]*\d|\d")  # numbers in words, like "four in ten", round what the text has exactly
ALL = re.compile(r"\b100 ?(?:%|percent)")
PLAIN = frozenset({"cta", "quote"})  # kinds of running text that are plain fields all the same
WHY = {
    "appeal": lambda: _("It appeals to studies, and readers cannot see which."),
    "number": lambda: _("It gives a number of results, and readers cannot see where it comes from."),
    "effect": lambda: _("It states an effect as a fact, and readers cannot see who found it."),
}
ADVICE = {
    "appeal": lambda: _("Cite the study in this sentence or the next one, or leave the appeal out."),
    "number": lambda: _("Cite the source in this sentence or the next one, and say how many people were studied."),
    "effect": lambda: _("Cite the study in this sentence or the next one, or say what is not known."),
}
SOURCE = "FTC Health Products Compliance Guidance, December 2022"


def check(document, knowledge):
    """Findings of statements without a source."""
    borne_out = cited_numbers(document)
    for passage in document.passages:
        rich = takes_citations(passage)
        for start, end, signal in uncited(passage, rich):
            if not rich and may_sum_up(document, passage, signal, (start, end), borne_out):
                continue
            yield finding_of(passage, signal, (start, end), rich)


def takes_citations(passage):
    """Whether a citation can stand in the field: in running text that is kept as rich text."""
    return passage.is_rich and passage.kind in RUNNING and passage.kind not in PLAIN


def uncited(passage, rich):
    """Sentences that need a source and have none, as start, end and signal in folded text."""
    text, spans = passage.folded.text, passage.sentences
    cited = cited_sentences(passage)
    for number, (start, end) in enumerate(spans):
        if number in cited or number + 1 in cited:
            continue
        signal = signal_in(text[start:end], rich)
        if signal and not is_told_of_others(passage, start + signal.start, start + signal.end):
            yield start, end, signal


def is_told_of_others(passage, start, end):
    """Whether others say it, or nobody can: "be wary of a clinic that quotes 90% success", "nothing works 100% of the time"."""
    found = language.contexts(passage, start, end)
    is_denied = "negated" in found and ALL.search(passage.folded.text, start, end)
    return bool(found & {"quoted", "hypothetical"} or is_denied)


def cited_sentences(passage):
    """The numbers of those sentences that hold a citation."""
    marks = [passage.folded.folded(start, end) for start, end in passage.citations]
    marks += [match.span() for match in MARK.finditer(passage.folded.text)]
    return {
        number
        for number, (start, end) in enumerate(passage.sentences)
        if any(start <= mark < end for mark, _after in marks)
    }


def finding_of(passage, signal, sentence, rich):
    """A finding about the telling words of a sentence."""
    start, end = passage.folded.original(sentence[0] + signal.start, sentence[0] + signal.end)
    return finding_at(
        passage, start, end, rule="uncited", severity=WARN, name=_("Evidence without a source"),
        why=WHY[signal.kind](), advice=ADVICE[signal.kind]() if rich else plain_advice(), source=SOURCE,
    )  # fmt: skip


def plain_advice():
    return _("No citation can stand here. Leave it out, and say it with its source in the text.")


def cited_numbers(document):
    """The numbers in those sentences of a whole page's running text that have a citation; None for a lone passage."""
    if not document.is_whole:
        return None
    numbers = set()
    for passage in document.passages:
        for index in cited_sentences(passage):
            for start, end in passage.sentences[max(0, index - 1) : index + 1]:
                numbers.update(NUMBER.findall(passage.folded.text, start, end))
    return numbers


def may_sum_up(document, passage, signal, sentence, borne_out):
    """Whether a plain field of a page repeats what its running text says with a citation."""
    if borne_out is None or not borne_out:
        return False
    if signal.kind == "appeal":
        return True
    return set(NUMBER.findall(passage.folded.text, *sentence)) <= borne_out
