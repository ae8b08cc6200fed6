"""Articles as lists show them, with a number of queries that does not grow with the list."""

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery
from django.db.models.functions import Cast
from wagtail.query import PageQuerySet

from clinical.models import RegulatoryStatus
from review.models import SignOff


class ArticleQuerySet(PageQuerySet):
    """Articles with what a list shows of them."""

    def for_lists(self):
        """Without the body, with the picture and the day of the last sign-off; the statuses come by `attach_statuses`."""
        content_type = ContentType.objects.get_for_model(self.model)
        signed = SignOff.objects.filter(
            content_type=content_type,
            object_id=Cast(OuterRef("pk"), models.CharField()),
            signed_at__lte=OuterRef("last_published_at"),
        )
        return (
            self.defer("body")
            .prefetch_related("picture__renditions")
            .annotate(last_reviewed=Subquery(signed.values("signed_at")[:1]))
        )

    def chosen(self, keys):
        """The live public articles with these keys, in the order of the keys."""
        found = self.live().public().for_lists().in_bulk(keys)
        return attach_statuses([found[key] for key in keys if key in found])

    def sharing_topics_with(self, article):
        """Other articles on the same conditions and treatments, those with the most in common first."""
        about = {"conditions": list(article.conditions.all()), "treatments": list(article.treatments.all())}
        shared = sum(
            Count(name, filter=Q(**{f"{name}__in": terms}), distinct=True) for name, terms in about.items() if terms
        )
        if not shared:
            return self.none()
        return self.exclude(pk=article.pk).annotate(shared=shared).filter(shared__gt=0).order_by("-shared", "title")


def attach_statuses(articles):
    """Give each article its `statuses` with one query for all of them, and return the articles."""
    rows = (
        RegulatoryStatus.objects.filter(
            treatment__articles__in=[article.pk for article in articles],
            condition__articles=F("treatment__articles"),
        )
        .annotate(article_id=F("treatment__articles"))
        .select_related("treatment", "condition")
    )
    by_article = {}
    for row in rows:
        by_article.setdefault(row.article_id, []).append(row)
    for article in articles:
        article.statuses = by_article.get(article.pk, [])
    return articles
