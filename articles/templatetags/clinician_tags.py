"""What a clinician's page says about treatment pages, which stand on a floor above it."""

from django import template

from articles.models import ArticlePage
from articles.querysets import attach_statuses

register = template.Library()
MOST = 24


@register.simple_tag
def clinician_articles(clinician):
    """The listed treatment pages a clinician reviewed, how many, and those they wrote; the latest published first."""
    listed = ArticlePage.objects.listed().order_by("-last_published_at", "-pk")
    reviewed = listed.filter(live_sign_off__signer=clinician.user_id) if clinician.user_id else listed.none()
    written = listed.filter(author__clinician=clinician)
    return {"reviewed": latest(reviewed), "count": reviewed.count(), "written": latest(written)}


def latest(articles):
    """The first of the articles, as lists show them."""
    return attach_statuses(list(articles.for_lists()[:MOST]))
