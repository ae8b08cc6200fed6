"""The menus as templates need them, from the settings that staff edit."""

from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from core.blocks import mark_closed

HOME_DEPTH = 2  # of the home page in the tree of pages


@dataclass
class MenuLink:
    """One link of a menu."""

    label: str
    href: str
    path: str = ""

    @property
    def is_page(self):
        """Whether the visitor is on exactly this page."""
        return self.href == self.path

    @property
    def is_current(self):
        """Whether the visitor is on this page or below it."""
        return self.is_page or (self.href.endswith("/") and self.href != "/" and self.path.startswith(self.href))


def menus(navigation, clinic):
    """The menus of all pages, each link with its address; the number of queries does not grow with the links.

    Args:
        navigation: an object with the streams `header`, `action` and `footer`; or nothing, where no database is at hand.
        clinic: an object with the stream `social`; or nothing.
    """
    if not (navigation and clinic):
        return {}
    streams = {"header": navigation.header, "action": navigation.action, "social": clinic.social}
    values = {name: [block.value for block in stream] for name, stream in streams.items()}
    columns = [block.value for block in navigation.footer]
    everywhere = [*values.values(), *(column["links"] for column in columns)]
    mark_closed([page for group in everywhere for value in group if (page := value.get("page"))])
    return {name: links(group) for name, group in values.items()} | {"footer": footer_columns(columns)}


def seen_from(path, found):
    """The menus, or a part of them, as they are on the page at an address: each link knows where it is seen."""
    if isinstance(found, MenuLink):
        return replace(found, path=path)
    if isinstance(found, list):
        return [seen_from(path, one) for one in found]
    return {name: seen_from(path, one) for name, one in found.items()} if isinstance(found, dict) else found


def way_to(page, request):
    """The pages from the home page down to the one above this: pairs of title and address; none for the home page."""
    if page.depth and page.depth <= HOME_DEPTH:  # a page that was never saved has none
        return []
    above = [one for one in page.breadcrumbs() if one.depth > HOME_DEPTH]
    return [(_("Home"), "/"), *((one.title, one.get_url(request)) for one in above)]


def footer_columns(columns):
    """Each column's heading with its links; without the columns of which no link leads anywhere."""
    found = [{"heading": column["heading"], "links": links(column["links"])} for column in columns]
    return [column for column in found if column["links"]]


def links(values):
    """The links that lead somewhere a visitor may go."""
    return [MenuLink(value["label"], href) for value in values if (href := value.href)]
