"""What readers report as wrong on a page. It holds nothing about them."""

import re

from django.db import models
from django.utils.translation import gettext_lazy as _

PERSONAL = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # an e-mail address
    r"|(?<![\w/.])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\w)"  # a telephone number
)
REMOVED = "[…]"


def without_personal_data(words):
    """The words without e-mail addresses and telephone numbers: we ask for none, and do not keep any."""
    return PERSONAL.sub(REMOVED, words)


class ErrorReport(models.Model):
    """One report. Whoever sent it is not known, so nobody can be asked and nobody answered."""

    class Kind(models.TextChoices):
        WRONG = "wrong", _("Something is not right")
        OUTDATED = "outdated", _("Something is out of date")
        PROMISE = "promise", _("It promises too much, or leaves out a risk")
        LINK = "link", _("A link leads nowhere")
        WORDS = "words", _("It is hard to understand, or has a typing error")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    words = models.TextField(_("what is wrong"), max_length=1000)
    source = models.CharField(_("where the right thing stands"), max_length=300, blank=True)
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    page_name = models.CharField(_("page, as readers call it"), max_length=255, blank=True)
    received_on = models.DateField(_("received on"))
    is_settled = models.BooleanField(
        _("settled"), default=False, help_text=_("Corrected, or looked at and found to be right.")
    )
    outcome = models.TextField(_("what was done"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("reported error")
        verbose_name_plural = _("reported errors")
        ordering = ["is_settled", "-pk"]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.about}"

    def save(self, *args, **kwargs):
        for name in ("words", "source", "page_name"):
            setattr(self, name, without_personal_data(getattr(self, name)))
        super().save(*args, **kwargs)

    @property
    def about(self):
        """The page's title as it is now, or as the reader wrote it."""
        return self.page.title if self.page else self.page_name or str(_("no page named"))
