"""Articles as lists show them, with a number of queries that does not grow with the list."""

from collections import defaultdict

from django.db.models import BooleanField, Count, ExpressionWrapper, F, Q, Subquery
from wagtail.query import PageQuerySet

from clinical.models import RegulatoryStatus
from review.listing import on_time
from review.statuses import strip

OTHER_NAMES = ("generic_name", "brand_names", "synonyms")


class ArticleQuerySet(PageQuerySet):
    """Articles with what a list shows of them."""

    def listed(self):
        """Those that lists, search and the feed show: live, public, and not so overdue that readers are warned."""
        return self.live().public().filter(on_time())

    def for_lists(self):
        """Without the body, with the picture and the day of the last review; the statuses come by `attach_statuses`."""
        return (
            self.defer("body")
            .prefetch_related("picture__renditions")
            .annotate(last_reviewed=F("live_sign_off__reviewed_on"))
        )

    def last_reviewed_first(self):
        """As lists show them, by the day that stands there; of the same day, the last published first."""
        by_day = F("last_reviewed").desc(nulls_last=True)
        return self.for_lists().order_by(by_day, "-last_published_at", "-pk")

    def chosen(self, keys):
        """The listed articles with these keys, in the order of the keys."""
        return self.listed().with_keys(keys)

    def with_keys(self, keys):
        """Those of these articles that have the keys, in their order, as lists show them."""
        found = self.for_lists().in_bulk(keys)
        return attach_statuses([found[key] for key in keys if key in found])

    def sharing_topics_with(self, article):
        """Other articles on the same conditions and treatments, those with the most in common first."""
        shared = sum(
            Count(name, filter=Q(**{f"{name}__in": terms}), distinct=True)
            for name, terms in article.about.items()
            if terms
        )
        if not shared:
            return self.none()
        return self.exclude(pk=article.pk).annotate(shared=shared).filter(shared__gt=0).order_by("-shared", "title")

    def beside(self, article, **topic):
        """Of these, the articles before and after one in the order of titles: by whether they come before; one query.

        Args:
            topic: the condition or treatment to stay with, like `conditions=ocd`.
        """
        others = self.filter(**topic).exclude(pk=article.pk)
        is_before = Q(title__lt=article.title) | Q(title=article.title, pk__lt=article.pk)
        last = others.filter(is_before).order_by("-title", "-pk").values("pk")[:1]
        first = others.exclude(is_before).order_by("title", "pk").values("pk")[:1]
        found = self.model.objects.defer("body").filter(Q(pk=Subquery(last)) | Q(pk=Subquery(first)))
        return {one.is_before: one for one in found.annotate(is_before=ExpressionWrapper(is_before, BooleanField()))}


def attach_statuses(articles):
    """Give each live article its `statuses`, as readers see them, with one query for all, and return the articles."""
    by_article = defaultdict(list)
    for row in rows_about(articles):
        by_article[row.article_id].append(row)
    for article in articles:
        article.statuses = as_signed(by_article[article.pk])
    return articles


def rows_about(articles):
    """The rows of the status table for all of these, each with its article and what that was signed on."""
    rows = RegulatoryStatus.objects.filter(
        treatment__articles__in=[article.pk for article in articles], condition__articles=F("treatment__articles")
    )
    named = rows.annotate(article_id=F("treatment__articles"), signed=F("treatment__articles__live_sign_off__statuses"))
    return named.select_related("treatment", "condition")


def as_signed(rows):
    """The rows of one article as its clinician signed them; as they are where that was before this was kept."""
    signed = rows[0].signed if rows else None
    return rows if signed is None else with_other_names(strip(signed, current=rows), rows)


def with_other_names(rows, current):
    """The signed rows, each treatment with its other names as they are now: a sign-off keeps the name alone."""
    now = {row.treatment_id: row.treatment for row in current}
    for row in rows:
        for name in OTHER_NAMES:
            setattr(row.treatment, name, getattr(now.get(row.treatment_id, row.treatment), name))
    return rows
