"""What a clinician's page says about treatment pages, which stand on a floor above it."""

from django import template
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, OuterRef, Subquery
from django.db.models.functions import Cast

from articles.models import ArticlePage
from articles.querysets import attach_statuses
from review.models import SignOff

register = template.Library()
MOST = 24


@register.simple_tag
def clinician_articles(clinician):
    """The live public treatment pages a clinician reviewed, how many, and those they wrote; the latest published first."""
    visible = ArticlePage.objects.live().public().order_by("-last_published_at", "-pk")
    reviewed = visible.filter(pk__in=signed_by(clinician.user_id)) if clinician.user_id else visible.none()
    written = visible.filter(author__clinician=clinician)
    return {"reviewed": latest(reviewed), "count": reviewed.count(), "written": latest(written)}


def latest(articles):
    """The first of the articles, as lists show them."""
    return attach_statuses(list(articles.for_lists()[:MOST]))


def signed_by(user_id):
    """The articles whose live version this person vouches for: theirs is the sign-off that the byline names."""
    signed = SignOff.objects.filter(
        content_type=ContentType.objects.get_for_model(ArticlePage),
        object_id=Cast(OuterRef("pk"), CharField()),
        signed_at__lte=OuterRef("last_published_at"),
    )
    articles = ArticlePage.objects.annotate(signer=Subquery(signed.values("signer")[:1]))
    return articles.filter(signer=user_id).values("pk")
