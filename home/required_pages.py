"""The pages that a clinic's site owes its readers, each bound by staff to a page of the site."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


def page_for(name, why):
    """A field that binds a duty to a page."""
    return models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=name,
        help_text=why,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )


@register_setting(icon="tasks")
class RequiredPages(BaseSiteSetting):
    """Which page of the site meets which duty. What is wrong with them is found by home/duties.py."""

    cookies = page_for(_("Cookies"), _("Shows the register of cookies and services, and the visitor's choice."))
    privacy = page_for(_("Privacy"), _("What the website learns about its visitors. Shows which services get what."))
    privacy_practices = page_for(
        _("Notice of Privacy Practices"), _("HIPAA, 45 CFR 164.520: how patients' information is used and shared.")
    )
    consumer_health_data = page_for(
        _("Consumer health data"), _("Washington My Health My Data Act: a policy of its own, with its own link.")
    )
    good_faith_estimate = page_for(
        _("Good Faith Estimate"), _("45 CFR 149.610: the right to know the expected cost beforehand.")
    )
    accessibility = page_for(_("Accessibility"), _("What works for whom, what does not yet, and whom to tell."))
    editorial_policy = page_for(
        _("Editorial policy"), _("How pages are written, reviewed and corrected. Search engines read it too.")
    )
    panels = [
        HelpPanel(
            content=_(
                "Choose a page for each. Every one has to be live, in a menu, and checked in time: the dashboard says "
                "what is not. How long a check lasts is set under Settings, Review clock."
            )
        ),
        MultiFieldPanel(
            [
                PageChooserPanel("cookies"),
                PageChooserPanel("privacy"),
                PageChooserPanel("privacy_practices"),
                PageChooserPanel("consumer_health_data"),
                PageChooserPanel("good_faith_estimate"),
                PageChooserPanel("accessibility"),
                PageChooserPanel("editorial_policy"),
            ],
            heading=_("Pages"),
        ),
    ]

    class Meta:
        verbose_name = _("required pages")

    def clean(self):
        """Each duty has a page of its own: the law asks for policies that stand alone."""
        super().clean()
        keys = [getattr(self, f"{name}_id") for name in self.names()]
        twice = [name for name, key in zip(self.names(), keys, strict=True) if key and keys.count(key) > 1]
        if twice:
            raise ValidationError(dict.fromkeys(twice, _("This page is chosen twice. Each needs a page of its own.")))

    @classmethod
    def names(cls):
        """The names of the fields that hold a page."""
        return [field.name for field in cls._meta.fields if field.remote_field and field.name != "site"]

    @classmethod
    def label(cls, name):
        """What a duty is called."""
        return cls._meta.get_field(name).verbose_name
