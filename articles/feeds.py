"""The Atom feed of treatment pages, the latest change first."""

from django.contrib.syndication.views import Feed
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from .models import ArticleIndexPage, ArticlePage

LENGTH = 30


class ArticleFeed(Feed):
    """Published and updated treatment pages, with what is new and the summary a list shows of them."""

    feed_type = Atom1Feed
    title = _("Treatment pages, new and updated")

    def get_object(self, request):
        """The site asked, whose address the links begin with."""
        return Site.find_for_request(request)

    def link(self, site):
        index = ArticleIndexPage.objects.live().public().first()
        return index.full_url if index else site.root_url

    def items(self):
        return (
            ArticlePage.objects.listed().defer("body").select_related("author").order_by("-last_published_at")[:LENGTH]
        )

    def item_title(self, article):
        return article.title

    def item_description(self, article):
        summary = format_html("<p>{}</p>", article.summary)
        return format_html("<p>{}</p>{}", article.change_note, summary) if article.change_note else summary

    def item_link(self, article):
        return article.full_url

    def item_author_name(self, article):
        return article.author.name if article.author else None

    def item_pubdate(self, article):
        return article.first_published_at

    def item_updateddate(self, article):
        return article.last_published_at
