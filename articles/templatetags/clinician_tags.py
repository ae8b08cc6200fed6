"""What a clinician's page says about treatment pages, which stand on a floor above it."""

from django import template

from articles.models import ArticlePage
from articles.querysets import attach_statuses
from review.bylines import full_reviewer

register = template.Library()
MOST = 24


@register.simple_tag
def clinician_articles(clinician):
    """The listed treatment pages a clinician reviewed in full, how many, and those they wrote; the last reviewed first."""
    listed = ArticlePage.objects.listed()
    by_them = listed.alias(reviewer=full_reviewer()).filter(reviewer=clinician.user_id)
    reviewed = by_them if clinician.user_id else listed.none()
    written = listed.filter(author__clinician=clinician)
    return {"reviewed": latest(reviewed), "count": reviewed.count(), "written": latest(written)}


def latest(articles):
    """The first of the articles, as lists show them."""
    return attach_statuses(list(articles.last_reviewed_first()[:MOST]))
