"""Claim rules: what no text of the site may claim, as data that staff edit."""

import logging

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import RevisionMixin

logger = logging.getLogger(__name__)
SCOPES = {
    "title": _("Titles"),
    "seo_title": _("Titles in search results"),
    "meta": _("Descriptions in search results"),
    "heading": _("Headings"),
    "body": _("Running text"),
    "quote": _("Quotations"),
    "table_cell": _("Table cells"),
    "caption": _("Captions"),
    "alt": _("Alternative texts of pictures"),
    "faq_question": _("Questions"),
    "faq_answer": _("Answers"),
    "cta": _("Buttons and calls to action"),
}
CONTEXTS = {
    "negated": _("It is denied: “is not a cure”"),
    "asked": _("It is asked: “Is it a cure?”"),
    "hypothetical": _("It is only supposed: “if there were a cure”"),
    "quoted": _("It is quoted as a wrong claim: “beware of anyone who offers a ‘cure’”"),
    "hedged": _("It is not sure: “may ease symptoms for some people”"),
    "cited": _("A source follows: “eased symptoms for a week [1]”"),
}
PROOFS = ("must_match", "must_not_match")
CHOSEN = ("applies_to", "honest_when")
TOLD = ("code", "name", "looks_for", "exceptions", "severity", "why", "advice", "source", "is_active")


class ClaimRuleForm(WagtailAdminModelForm):
    """Chooses the kinds of fields and the contexts by name."""

    applies_to = forms.MultipleChoiceField(
        label=_("Applies to"),
        choices=SCOPES.items,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("None ticked: the rule applies everywhere."),
    )
    honest_when = forms.MultipleChoiceField(
        label=_("The words are honest where"),
        choices=CONTEXTS.items,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("In a sentence like this the rule says nothing."),
    )


class ClaimRule(RevisionMixin, models.Model):
    """One kind of claim: the words it is made with, where they are honest, and what to write instead."""

    class Severity(models.TextChoices):
        BLOCK = "block", _("Stops a submission")
        WARN = "warn", _("Warns")

    name = models.CharField(
        _("name"), max_length=120, help_text=_("What is claimed, like “Cure”. It stands above each finding.")
    )
    code = models.SlugField(
        _("short name"),
        max_length=60,
        unique=True,
        help_text=_("For lists, files and the register, like “cure”. Leave it as it is once the rule is in use."),
    )
    looks_for = models.TextField(_("looks for"), max_length=20_000)
    exceptions = models.TextField(_("but not"), max_length=20_000, blank=True)
    applies_to = models.JSONField(_("applies to"), default=list, blank=True)
    honest_when = models.JSONField(_("the words are honest where"), default=list, blank=True)
    severity = models.CharField(
        _("severity"),
        max_length=10,
        choices=Severity,
        default=Severity.WARN,
        help_text=_("Choose “stops” for what is plainly false or forbidden, “warns” for what needs judgment."),
    )
    why = models.TextField(
        _("why"), max_length=500, help_text=_("One plain sentence, like “No treatment of OCD is a cure.”")
    )
    advice = models.TextField(
        _("what to write instead"), max_length=500, help_text=_("Like “Say how many people felt better, and how long.”")
    )
    source = models.CharField(
        _("source"), max_length=500, help_text=_("Who says so: a law, a guideline, a label. Like “FTC guidance, 2022”.")
    )
    must_match = models.TextField(
        _("sentences it must find"),
        max_length=20_000,
        help_text=_("One a line. Each is tried when you save: the rule is kept only if it finds all of them."),
    )
    must_not_match = models.TextField(
        _("sentences it must leave alone"),
        max_length=20_000,
        help_text=_("One a line: honest sentences with the same words, like “There is no cure for OCD.”"),
    )
    is_active = models.BooleanField(
        _("in use"), default=True, help_text=_("A rule that is switched off stays here and finds nothing.")
    )
    updated_at = models.DateTimeField(_("last changed"), auto_now=True, editable=False)
    shipped_digest = models.CharField(max_length=64, blank=True, editable=False)
    base_form_class = ClaimRuleForm

    class Meta:
        verbose_name = _("claim rule")
        verbose_name_plural = _("claim rules")
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    def clean(self):
        """Try the rule on its own sentences, and hold its phrases to their bounds; each refusal stands at its field."""
        super().clean()
        self.keep_to_choices()
        from review.checks.claims import problems  # the checks read the rules, so they come after the models

        refused = {}
        for field, message in problems(self.as_rule()):
            refused.setdefault(field, []).append(message)
        if refused:
            raise ValidationError(refused)

    def keep_to_choices(self):
        """Take the lists of choices in their own order, and nothing that is none."""
        for name, choices in (("applies_to", SCOPES), ("honest_when", CONTEXTS)):
            chosen = getattr(self, name)
            if not isinstance(chosen, list) or not all(isinstance(one, str) and one in choices for one in chosen):
                raise ValidationError({name: _("Choose from the list.")})
            setattr(self, name, [one for one in choices if one in chosen])

    def as_rule(self, with_proofs=True):
        """The rule as the checker takes it; its own sentences are needed only where it is tried."""
        from review.checks.claims import Rule

        values = {name: getattr(self, name) for name in TOLD}
        values |= {name: tuple(getattr(self, name)) for name in CHOSEN}
        values |= {name: lines(getattr(self, name)) for name in PROOFS} if with_proofs else {}
        return Rule(**values)


def lines(text):
    """What stands on each line that is not empty."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def rules_in_use():
    """The rules in use as the checker takes them; one that was written past its form and cannot be read is left out."""
    rules = ClaimRule.objects.filter(is_active=True).defer(*PROOFS)
    return [rule for rule in (row.as_rule(with_proofs=False) for row in rules) if is_readable(rule)]


def is_readable(rule):
    """Whether the phrases of a rule can be read; the log names one that cannot. What was read once is kept."""
    from review.checks.claims import compiled
    from review.checks.patterns import PatternError

    try:
        compiled(rule)
    except PatternError as error:
        logger.error("The claim rule %s cannot be read and finds nothing: %s", rule.code, error)
        return False
    return True
