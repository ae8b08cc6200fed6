"""What the head of a page tells search engines, and whoever is sent its address."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.urls import reverse

from .views import share_name


@dataclass
class Metadata:
    """The values of a page's title, description, canonical address and cards; structured data takes them from here too."""

    title: str
    description: str
    address: str = ""  # in full; empty where the page has none of its own yet
    site: str = ""  # what all addresses of the site begin with
    kind: str = "website"  # of Open Graph: website, article or profile
    is_listed: bool = True  # whether search engines may list it
    moments: Sequence[datetime] = ()  # at which it was published, where readers are told of them
    translations: list = field(default_factory=list)  # pairs of language and address, the page itself included

    @property
    def published(self):
        """When it was first published."""
        return min(self.moments, default=None)

    @property
    def changed(self):
        """When it was published last."""
        return max(self.moments, default=None)

    def listed_where(self, is_so):
        """The same, which search engines may list where that is so."""
        self.is_listed = is_so
        return self

    def share_url(self, page, clinic):
        """The address, in full, of the picture made for whoever shares the page."""
        name = share_name(page.slug, page.share_title, clinic.name)
        return f"{self.site}{reverse('share', args=[name])}"


def metadata_of(page, request):
    """What the head of a page says, unless its own kind says otherwise."""
    address = page.get_full_url(request) or ""
    return Metadata(
        title=page.meta_title,
        kind=page.card_kind,
        description=page.meta_description,
        address=address,
        site=address.removesuffix(page.get_url(request) or "") if address else "",
        translations=translations(page, request) if settings.WAGTAIL_I18N_ENABLED else [],
    )


def translations(page, request):
    """The page in each language that it is live in; nothing where there is one only."""
    others = page.get_translations(inclusive=True).live().public().select_related("locale")
    found = [(one.locale.language_code, one.get_full_url(request)) for one in others]
    return found if len(found) > 1 else []
