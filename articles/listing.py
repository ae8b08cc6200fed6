"""Pages of any kind, as lists that hold treatment pages among others show them."""

from wagtail.contrib.sitemaps import Sitemap

from review.listing import on_time

from .models import ArticlePage


def without_overdue(pages):
    """The pages without treatment pages so overdue that readers are warned; of the home page readers are only told."""
    return pages.exclude(pk__in=ArticlePage.objects.exclude(on_time()).order_by().values("pk"))


class ListedSitemap(Sitemap):
    """What search engines are told of: everything that is live and public, and not overdue."""

    def items(self):
        return without_overdue(super().items())
