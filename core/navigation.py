"""The menus as templates need them, from the settings that staff edit."""

from dataclasses import dataclass

from wagtail.models import PageViewRestriction


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


def menus(navigation, clinic, path):
    """All menus of a page, each link with its address; the number of queries does not grow with the links.

    Args:
        navigation: an object with the streams `header`, `action` and `footer`; or nothing, where no database is at hand.
        clinic: an object with the stream `social`; or nothing.
        path: the address being visited.
    """
    if not (navigation and clinic):
        return {}
    closed = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    return {
        "header": links([block.value for block in navigation.header], path, closed),
        "action": links([block.value for block in navigation.action], path, closed),
        "social": links([block.value for block in clinic.social], path, closed),
        "footer": [column for block in navigation.footer if (column := footer_column(block.value, path, closed))],
    }


def footer_column(value, path, closed):
    """A heading with its links; None where no link of it leads anywhere."""
    found = links(value["links"], path, closed)
    return {"heading": value["heading"], "links": found} if found else None


def links(values, path, closed):
    """The links that lead somewhere a visitor may go.

    Args:
        closed: tree paths of pages behind a login or a password; what lies below them is closed too.
    """
    return [MenuLink(value["label"], value.href, path) for value in values if leads_somewhere(value, closed)]


def leads_somewhere(value, closed):
    page = value.get("page")
    return bool(value.href) and not (page and page.path.startswith(closed))
