"""Believable content for the previews of the home page's blocks in the editor's picker."""

from django.utils.translation import gettext_lazy as _

LEDGER = {
    "heading": _("Where each treatment stands"),
    "intro": _("Approval belongs to one treatment for one condition, never to a clinic."),
}
FEATURED = {"heading": _("Read before you decide")}
STEPS = {
    "heading": _("What a first visit is like"),
    "steps": [
        {"title": _("You call"), "text": _("About ten minutes, to find a time. No referral is needed.")},
        {
            "title": _("We talk for about 75 minutes"),
            "text": _("A clinician goes through what you have tried, what helped a little, and what you hope for."),
        },
        {
            "title": _("You get the options in writing"),
            "text": _("Approved treatments come first. Each option lists its chances, its risks and its cost."),
        },
        {"title": _("You decide at home"), "text": _("If we are not the right place, we name one that may be.")},
    ],
}
CLINICIANS = {
    "heading": _("Who you would meet"),
    "intro": _("Every page about a treatment names the clinician who checked it, and when."),
}
PROSE = {
    "heading": _("Getting here"),
    "text": _(
        "<p>The clinic is on the third floor, with an elevator. Buses stop across the street.</p>"
        "<p>Plan a ride home for the days of an infusion: you should not drive until the next day.</p>"
    ),
}
