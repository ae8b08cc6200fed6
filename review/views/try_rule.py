"""What a claim rule would find in any text, while somebody writes it: nothing is saved."""

from types import SimpleNamespace

from django import forms
from django.core.exceptions import PermissionDenied
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from review.checks import claims
from review.checks.document import Document, Passage
from review.checks.patterns import PatternError
from review.models.claim_rule import CONTEXTS, SCOPES

MOST = 5_000  # signs of the text, and no rule takes long over so few


class Trial(forms.Form):
    """The parts of a rule that decide what it finds, and the text to try it on."""

    looks_for = forms.CharField(error_messages={"required": _("Write at least one phrase that the rule looks for.")})
    exceptions = forms.CharField(required=False)
    applies_to = forms.MultipleChoiceField(choices=SCOPES.items, required=False)
    honest_when = forms.MultipleChoiceField(choices=CONTEXTS.items, required=False)
    text = forms.CharField(
        max_length=MOST, strip=False, error_messages={"required": _("Type a sentence to try the rule on.")}
    )

    def findings(self):
        """What the rule finds in the text, as if it stood where the rule applies."""
        values = dict(self.cleaned_data)
        text = values.pop("text")
        for name in ("applies_to", "honest_when"):
            values[name] = tuple(values[name])
        rule = claims.Rule(code="trial", name="", severity="warn", **values)
        passage = Passage("", next(iter(rule.applies_to), "body"), text)
        return list(claims.check(Document([passage]), SimpleNamespace(claim_rules=[rule])))


@require_POST
def try_rule(request):
    """A fragment: the text with the found words marked, or why the rule cannot be tried."""
    if not request.user.has_perm("review.change_claimrule"):
        raise PermissionDenied
    trial = Trial(request.POST)
    if not trial.is_valid():
        return answer(request, problem=" ".join(words for errors in trial.errors.values() for words in errors))
    try:
        findings = trial.findings()
    except PatternError as error:
        return answer(request, problem=str(error))
    return answer(request, parts=parts(trial.cleaned_data["text"], findings), count=len(findings))


def answer(request, **context):
    return render(request, "review/claim_rule/found.html", context)


def parts(text, findings):
    """The text in pieces, each with whether it was found."""
    at = 0
    for finding in findings:
        yield text[at : finding.start], False
        yield text[finding.start : finding.end], True
        at = finding.end
    yield text[at:], False
