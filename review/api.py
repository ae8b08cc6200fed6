"""The admin's API: what the review refuses there is said in its words, where Wagtail's speak of missing permissions."""

from django.core.exceptions import PermissionDenied
from wagtail.admin.api.views import PagesAdminAPIViewSet

from .errors import NotSigned
from .models import ReviewedMixin


class ReviewedPagesAPIViewSet(PagesAdminAPIViewSet):
    """Wagtail's own, with reasons."""

    def action_view(self, request, pk, action_name):
        try:
            return super().action_view(request, pk, action_name)
        except PermissionDenied:
            if action_name in REFUSED and REFUSED[action_name](request, self.get_object()):
                raise NotSigned(self.get_object()) from None
            raise


def is_unsigned(request, page):
    return isinstance(page, ReviewedMixin) and not page.latest_is_signed


def is_live_copy(request, page):
    return isinstance(page, ReviewedMixin) and request.data.get("keep_live", True)


def is_alias(request, page):
    return isinstance(page, ReviewedMixin)


REFUSED = {"publish": is_unsigned, "copy": is_live_copy, "create_alias": is_alias}
