"""Header, footer and head of every page come from the settings, at a cost that does not grow with the menus."""

import re

import pytest
from wagtail.models import PageViewRestriction, Site

from articles.models import ArticleIndexPage
from core.navigation import MenuLink
from core.templatetags.core_tags import brand
from home.models import ClinicSettings, HomePage, Navigation, StandardPage

PAGE = "/articles/"


def link(label, page=None, address=""):
    return ("link", {"label": label, "page": page, "address": address})


def column(heading, *links):
    return ("column", {"heading": heading, "links": [value for _kind, value in links]})


def set_menus(**menus):
    settings = Navigation.for_site(Site.objects.get())
    for name, value in menus.items():
        setattr(settings, name, value)
    settings.save()


def add_page(title, **fields):
    page = StandardPage(title=title, **({"live": True} | fields))
    HomePage.objects.get().add_child(instance=page)
    return page


@pytest.fixture
def text(client, db):
    return lambda address=PAGE: client.get(address).content.decode()


class TestMenus:
    def test_links_stand_in_header_and_footer(self, text):
        page = add_page("Prices")
        set_menus(
            header=[link("Cost", page)],
            action=[link("Call us", address="/call/")],
            footer=[column("More", link("Costs", page))],
        )
        shown = text()
        assert '<a href="/prices/">Cost</a>' in shown
        assert '<li class="nav-action"><a href="/call/">Call us</a></li>' in shown
        assert re.search(r'<nav aria-labelledby="footer-1">\s*<h2 id="footer-1">More</h2>', shown)
        assert '<a href="/prices/">Costs</a>' in shown

    def test_the_current_section_is_marked_once_in_the_header(self, text):
        set_menus(header=[link("Pages", ArticleIndexPage.objects.get()), link("Search", address="/search/")])
        header = text().split("</header>")[0]
        assert '<a href="/articles/" aria-current="page">Pages</a>' in header
        assert header.count("aria-current") == 1

    def test_a_page_below_marks_its_section(self, text):
        page = add_page("Policies")
        page.add_child(instance=StandardPage(title="Privacy", live=True))
        set_menus(header=[link("Policies", page)])
        assert '<a href="/policies/" aria-current="page">' in text("/policies/privacy/")

    def test_the_home_page_is_not_the_section_of_everything(self):
        assert not MenuLink("Home", "/", "/articles/").is_current
        assert not MenuLink("Articles", "/articles/", "/articles-two/").is_current

    @pytest.mark.parametrize("fields", [{"live": False}, {"closed": True}], ids=["draft", "login"])
    def test_a_page_that_visitors_cannot_open_is_left_out(self, text, fields):
        closed = fields.pop("closed", False)
        page = add_page("Prices", **fields)
        if closed:
            PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        set_menus(header=[link("Cost", page)], footer=[column("More", link("Costs", page))])
        shown = text()
        assert "Cost" not in shown
        assert ">More<" not in shown

    def test_a_deleted_page_is_left_out(self, text):
        page = add_page("Prices")
        set_menus(header=[link("Cost", page)])
        page.delete()
        assert ">Cost<" not in text()

    def test_labels_cannot_carry_markup_in(self, text):
        set_menus(header=[link("<b>x</b>", address="/x/")])
        assert "&lt;b&gt;x" in text()

    def test_queries_do_not_grow_with_the_links(self, text, django_assert_max_num_queries):
        def menus(count):
            links = [link(f"To {n}", add_page(f"Page {count} {n}")) for n in range(count)]
            set_menus(header=links, footer=[column("A", *links), column("B", *links)])

        menus(1)
        text()
        with django_assert_max_num_queries(100) as few:
            text()
        most = len(few)
        menus(6)
        text()
        with django_assert_max_num_queries(most):
            text()


class TestFrame:
    def test_every_page_has_the_crisis_strip_and_the_clinic(self, text):
        clinic = ClinicSettings.for_site(Site.objects.get())
        clinic.phone, clinic.street, clinic.disclaimer = "+1 206 555 0142", "1 Elm Street", "General information."
        clinic.save()
        shown = text()
        for expected in (
            'href="tel:988"',
            'href="tel:911"',
            'href="tel:+12065550142"',
            "1 Elm Street",
            "General information.",
        ):
            assert expected in shown

    def test_the_head_is_complete(self, text):
        head = text().split("</head>")[0]
        assert '<html lang="en' in head
        assert re.search(r"<title>Treatments and conditions \| Neuroplasticity MD</title>", head)
        assert re.search(r'<meta name="description" content="[^"]+">', head)
        assert re.search(r'<link rel="canonical" href="http://[^"]+/articles/">', head)
        assert '<meta name="color-scheme" content="light dark">' in head
        assert head.count('rel="preload"') == 2
        assert [tag for tag in re.findall("<script[^>]*>", head) if "async" not in tag] == []

    def test_nothing_is_inline(self, text):
        shown = text()
        assert " style=" not in shown
        assert "<style" not in shown
        assert all(" src=" in tag for tag in re.findall(r'<script(?! type="application/ld\+json")[^>]*>', shown))

    def test_the_skip_link_comes_first_and_leads_to_the_content(self, text):
        body = text().split("<body")[1]
        assert re.search(r'<a [^>]*href="([^"]+)"', body).group(1) == "#main"
        assert body.count("<main") == body.count("<h1") == 1

    def test_visitors_get_no_editors_bar_and_no_cookie(self, client, db):
        response = client.get(PAGE)
        assert "wagtail-userbar" not in response.content.decode()
        assert not response.cookies

    def test_editors_get_their_bar(self, client, editor):
        client.force_login(editor)
        assert "<wagtail-userbar>" in client.get(PAGE).content.decode()

    def test_staff_pages_way_home(self, text):
        page = add_page("Policies")
        page.add_child(instance=StandardPage(title="Privacy", live=True))
        crumbs = text("/policies/privacy/").split('class="crumbs"')[1].split("</nav>")[0]
        assert re.findall(r'href="([^"]+)"', crumbs) == ["/", "/policies/"]
        assert '<li aria-current="page">Privacy</li>' in crumbs


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Neuroplasticity MD", ("Neuroplasticity", "MD")),
        ("Elm Street Clinic", ("Elm Street Clinic", "")),
        ("MD", ("MD", "")),
    ],
)
def test_only_a_title_at_the_end_of_the_name_is_set_smaller(name, parts):
    assert brand(name) == parts
