"""The dashboard's panels: what waits for whoever signs in, and what is due soon."""

from datetime import timedelta

from wagtail.admin.ui.components import Component

from . import due, waiting
from .asking import with_requests
from .clock import clinic_today
from .models import SignOff
from .permissions import may_sign
from .rows import kind_of, review_url, with_content

SHOWN = 10


class ReviewPanel(Component):
    """A panel for whoever may see sign-offs; nobody else has anything to do with reviews."""

    def render_html(self, parent_context=None):
        user = parent_context["request"].user
        return super().render_html(parent_context) if user.has_perm("review.view_signoff") else ""


class WaitingPanel(ReviewPanel):
    """Drafts to sign, drafts that were sent back, what was withdrawn, and drafts that clinicians have."""

    name = "waiting_for_you"
    order = 100
    template_name = "review/panels/waiting.html"

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        to_review, offline = waiting.to_review(user), waiting.withdrawn()
        return {
            "to_review": to_review[:SHOWN],
            "more": len(to_review) - SHOWN,
            "sent_back": waiting.sent_back(user),
            "withdrawn": offline[:SHOWN],
            "more_withdrawn": max(len(offline) - SHOWN, 0),
            "with_clinicians": waiting.with_clinicians(user, but=to_review),
            "signs": may_sign(user),
        }


class DuePanel(ReviewPanel):
    """Content whose review is asked for again, overdue or due within 60 days, in this order."""

    name = "due_soon"
    order = 110
    template_name = "review/panels/due.html"

    def get_context_data(self, parent_context):
        soon = SignOff.objects.clocked().to_review_by(clinic_today() + timedelta(days=due.SOON))
        rows = with_requests(with_content(soon.order_by("-is_asked", "due_on", "pk")[:SHOWN]))
        for row in rows:
            row.title, row.kind, row.review_url = str(row.content or ""), kind_of(row), review_url(row)
            row.tag = due.asked_tag() if row.reasons else due.tag(row.due_on)
        return {"rows": rows, "count": soon.count(), "days": due.SOON}
