"""The words of the banner, which are staff's."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

DEFAULTS = {
    "heading": _("May others help us run this website?"),
    "text": _(
        "Nothing here needs your yes, and nothing is switched on without it. Saying no is as easy as saying yes, "
        "and you can change your mind on every page."
    ),
    "accept_label": _("Accept all"),
    "reject_label": _("Reject all"),
    "choose_label": _("Choose"),
    "save_label": _("Save my choice"),
    "signal_note": _("Your browser asks not to be tracked (Global Privacy Control). We honor that: it counts as a no."),
}


def label(name, words):
    return models.CharField(words, max_length=40, default=DEFAULTS[name])


@register_setting(icon="lock", order=320)
class BannerTexts(BaseGenericSetting):
    """What visitors read where they are asked. Nobody is asked while the register has nothing but what is essential."""

    heading = models.CharField(_("question"), max_length=80, default=DEFAULTS["heading"])
    text = models.TextField(
        _("text"),
        max_length=400,
        default=DEFAULTS["text"],
        help_text=_("Short and plain. Do not plead: a no is as good an answer as a yes."),
    )
    accept_label = label("accept_label", _("button: yes to all"))
    reject_label = label("reject_label", _("button: no to all"))
    choose_label = label("choose_label", _("button: choose"))
    save_label = label("save_label", _("button: save the choice"))
    signal_note = models.CharField(
        _("note on the browser's opt-out"),
        max_length=200,
        default=DEFAULTS["signal_note"],
        help_text=_("Shown instead of the question to those whose browser sends the opt-out signal."),
    )
    panels = [
        FieldPanel("heading"),
        FieldPanel("text"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("reject_label"), FieldPanel("accept_label")]),
                FieldRowPanel([FieldPanel("choose_label"), FieldPanel("save_label")]),
            ],
            heading=_("Buttons"),
            help_text=_("Yes and no look the same and stand side by side. Keep their words alike too."),
        ),
        FieldPanel("signal_note"),
    ]

    class Meta:
        verbose_name = _("consent banner")
