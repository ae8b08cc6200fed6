"""How reviewed snippets behave in the admin: nobody publishes by hand, and the screens say so."""

from wagtail.snippets.views.snippets import SnippetViewSet, UnpublishView

from .permissions import ReviewedEntryPermissionPolicy


class ReviewedUnpublishView(UnpublishView):
    """Taking an entry offline is never blocked by the review."""

    permission_required = "unpublish"


class ReviewedSnippetViewSet(SnippetViewSet):
    """A snippet that goes live through the clinical review alone."""

    unpublish_view_class = ReviewedUnpublishView

    @property
    def permission_policy(self):
        return ReviewedEntryPermissionPolicy(self.model)
