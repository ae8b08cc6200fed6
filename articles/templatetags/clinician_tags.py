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
    """The live public treatment pages a clinician reviewed last, and those they wrote; the latest published first."""
    visible = ArticlePage.objects.live().public().for_lists().order_by("-last_published_at", "-pk")
    reviewed = visible.filter(pk__in=signed_by(clinician.user_id))[:MOST] if clinician.user_id else []
    written = visible.filter(author__clinician=clinician)[:MOST]
    return {"reviewed": attach_statuses(list(reviewed)), "written": attach_statuses(list(written))}


def signed_by(user_id):
    """The articles whose live version this person vouches for: theirs is the sign-off that the byline names."""
    signed = SignOff.objects.filter(
        content_type=ContentType.objects.get_for_model(ArticlePage),
        object_id=Cast(OuterRef("pk"), CharField()),
        signed_at__lte=OuterRef("last_published_at"),
    )
    articles = ArticlePage.objects.annotate(signer=Subquery(signed.values("signer")[:1]))
    return articles.filter(signer=user_id).values("pk")
