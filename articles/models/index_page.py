"""The list of treatment pages."""

from django.core.paginator import Paginator
from django.db import models
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from articles.narrowing import FACETS, Narrowing, narrowed, wanted
from articles.querysets import attach_statuses
from articles.structured_data import article_list
from core.models import BasePage
from core.structured_data import breadcrumbs
from review.models import clinical_review
from review.permissions import ParentOfReviewedPermissionTester

from .article_page import ArticlePage

PAGE_SIZE = 12


class ArticleIndexPage(BasePage):
    """All treatment pages, to be narrowed by condition and treatment."""

    intro = models.TextField(_("introduction"), max_length=300, blank=True)
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    takes_tags = True
    parent_page_types = ["home.HomePage"]
    subpage_types = ["articles.ArticlePage"]
    max_count = 1
    query_parameters = frozenset({*FACETS, "page"})

    class Meta:
        verbose_name = _("list of treatment pages")

    def permissions_for_user(self, user):
        return ParentOfReviewedPermissionTester(user, self)

    def get_workflow(self):
        return super().get_workflow() or clinical_review()

    def structured_data(self, context):
        return [*article_list(self, context), *breadcrumbs(self, context)]

    def get_context(self, request, *args, **kwargs):
        filters = wanted(request.GET)
        listed = ArticlePage.objects.child_of(self).listed()
        # Looked up once the template shows them: what was rendered before and kept needs none of it.
        page = SimpleLazyObject(
            lambda: page_of(narrowed(listed, **filters).last_reviewed_first(), request.GET.get("page"))
        )
        context = super().get_context(request, *args, **kwargs)
        number = SimpleLazyObject(lambda: page.number if "page" in request.GET else 1)
        narrowing = Narrowing(listed, filters)
        return {
            **context,
            "meta": SimpleLazyObject(lambda: named(context["meta"], narrowing, number)),
            "heading": SimpleLazyObject(lambda: narrowing.titled(self.title)),
            "articles": page,
            "page_numbers": SimpleLazyObject(lambda: page.paginator.get_elided_page_range(page.number, on_each_side=1)),
            "narrowing": narrowing,
            "filters": filters,
            "is_filtered": any(filters.values()),
        }


def page_of(articles, number):
    """A page of a list, its articles with their statuses."""
    page = Paginator(articles, PAGE_SIZE).get_page(number)
    page.object_list = attach_statuses(list(page.object_list))
    return page


def named(meta, narrowing, number):
    """What the head of the page says; a narrowed list is named after what it holds, and not listed itself."""
    meta.title = narrowing.titled(meta.title)
    return numbered(meta, number).listed_where(not any(narrowing.filters.values()))


def numbered(meta, number):
    """What the head of the page says; page 2 and on have a title and an address of their own."""
    if number > 1:
        meta.title = _("%(title)s, page %(number)s") % {"title": meta.title, "number": number}
        meta.address = f"{meta.address}?page={number}"
    return meta
