"""Marks in a rendered page: everything that changed, at its word, and nothing else; both versions stay readable in it."""

import re
from copy import copy
from time import process_time

import pytest
from bs4 import BeautifulSoup, NavigableString
from hypothesis import given, settings
from hypothesis import strategies as st

from review.marking import marked

PAGE = "<!doctype html><html><head><title>Ketamine</title></head><body><header>Menu</header><main id='main'>{}</main></body></html>"
BLOCKS = {
    "main",
    "p",
    "li",
    "h1",
    "h2",
    "h3",
    "td",
    "th",
    "dt",
    "dd",
    "div",
    "section",
    "details",
    "summary",
    "figure",
    "figcaption",
}


def page(content):
    return PAGE.format(content)


def soup_of(before, after):
    """The main of the marked page, parsed by another parser than the one that made it."""
    return BeautifulSoup(marked(page(before), page(after)), "html.parser").main


def count(before, after):
    return marked(page(before), page(after)).changes


def accepted(soup):
    """The later version: without what was removed and without the marks themselves."""
    for node in soup.select("del.change-removed, .change-removed, .change-label, .change-note, .change-place"):
        node.extract()
    return unmarked(soup)


def rejected(soup):
    """The former version's text: without what was added, and with what moved back in its place."""
    for node in soup.select(".change-label, .change-note"):
        node.extract()
    for place in soup.select(".change-place"):
        moved = soup.find(attrs={"data-moved": place["data-from"]})
        place.replace_with(moved.extract())
    for node in soup.select(".change-added"):
        node.extract()
    return unmarked(soup)


def unmarked(soup):
    """A tree without marks around words and without the marks' classes and attributes."""
    for node in soup.select("ins, del, span.change-changed, span.change-line"):
        node.unwrap()
    for node in soup.find_all(True):
        kept = [name for name in node.get("class", []) if not name.startswith("change-")]
        if "data-opened" in node.attrs:
            del node.attrs["open"]
        node.attrs = {name: value for name, value in node.attrs.items() if not name.startswith("data-")}
        node.attrs.pop("class", None)
        if kept:
            node.attrs["class"] = kept
        if node.get("id", "").startswith("change-"):
            del node.attrs["id"]
    return soup


def shape(node):
    """A tree as nested lists, with spaces as a browser shows them."""
    if isinstance(node, NavigableString):
        return str(node)
    children = []
    for child in map(shape, node.children):
        if isinstance(child, str) and children and isinstance(children[-1], str):
            children[-1] += child
        else:
            children.append(child)
    texts = [re.sub(r"\s+", " ", child) if isinstance(child, str) else child for child in children]
    if node.name in BLOCKS and texts:
        texts = [
            text.strip() if isinstance(text, str) and n in (0, len(texts) - 1) else text for n, text in enumerate(texts)
        ]
    return (node.name, sorted(node.attrs.items(), key=str), [child for child in texts if child not in (" ", "")])


def text_of(soup):
    """The words of a tree, with a space at the borders of blocks."""
    soup = copy(soup)
    for node in soup.find_all(list(BLOCKS)):
        node.insert_before(" ")
        node.insert_after(" ")
    for picture in soup.find_all("img"):
        picture.replace_with(f"[{picture['src']}]")
    return " ".join(soup.get_text().split())


WORD = st.sampled_from(
    [
        "ketamine",
        "may",
        "help",
        "some",
        "people",
        "with",
        "OCD",
        "for",
        "a",
        "time",
        ",",
        "but",
        "not",
        "all",
        ".",
        "The",
        "effect",
        "fades",
    ]
)
WORDS = st.lists(WORD, min_size=1, max_size=9).map(" ".join)
LINK = st.builds(lambda words, place: f'<a href="/{place}/">{words}</a>', WORDS, st.sampled_from("ab"))
BOLD = st.builds(lambda words, link: f"<b>{words} {link}</b>", WORDS, LINK | st.just(""))
PICTURE = st.builds('<img src="/{}.png" alt="{}">'.format, st.sampled_from("xyz"), WORD)
INLINE = st.lists(WORDS | WORDS | LINK | BOLD | PICTURE, min_size=1, max_size=4).map(" ".join)
PARAGRAPH = INLINE.map("<p>{}</p>".format)
HEADING = st.builds("<h{0}>{1}</h{0}>".format, st.sampled_from("23"), WORDS)
ITEMS = st.lists(INLINE.map("<li>{}</li>".format), min_size=1, max_size=4).map("".join)
LISTS = st.builds("<{0}>{1}</{0}>".format, st.sampled_from(["ul", "ol"]), ITEMS)
QUESTION = st.builds("<details><summary><h3>{}</h3></summary><div>{}</div></details>".format, WORDS, PARAGRAPH)
FACTS = st.lists(st.builds("<div><dt>{}</dt><dd>{}</dd></div>".format, WORDS, PARAGRAPH), min_size=1, max_size=3).map(
    lambda rows: f"<dl>{''.join(rows)}</dl>"
)


@st.composite
def tables(draw):
    headings = draw(st.lists(WORD, min_size=1, max_size=3, unique=True))
    rows = draw(st.lists(st.tuples(*[INLINE] * len(headings)), min_size=1, max_size=3))
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{''.join(f'<th>{h}</th>' for h in headings)}</tr></thead><tbody>{body}</tbody></table>"


BLOCK = PARAGRAPH | HEADING | LISTS | QUESTION | FACTS | tables() | PICTURE.map("<figure>{}</figure>".format)
SECTION = st.lists(BLOCK, min_size=1, max_size=3).map(lambda blocks: f"<section>{chr(10).join(blocks)}</section>")
BODY = st.lists(SECTION | BLOCK, max_size=4)


@st.composite
def versions(draw):
    """Two bodies: the second is the first with parts taken out, put in, moved and changed."""
    before = draw(BODY)
    after = draw(st.permutations(before)) if draw(st.booleans()) else list(before)
    after = [part for part in after if draw(st.integers(0, 4))] + draw(st.lists(BLOCK, max_size=1))
    after = [part.replace(draw(WORD), draw(WORD), 1) if draw(st.booleans()) else part for part in after]
    return "\n".join(before), "\n".join(after)


@given(versions())
@settings(max_examples=150, deadline=None)
def test_both_versions_can_be_read_from_the_marked_page(pair):
    before, after = pair
    assert shape(accepted(soup_of(before, after))) == shape(soup_of(after, after))
    assert text_of(rejected(soup_of(before, after))) == text_of(soup_of(before, before))


@given(versions())
@settings(max_examples=80, deadline=None)
def test_marks_are_well_formed_and_numbered_in_order(pair):
    result = marked(*map(page, pair))
    main = BeautifulSoup(result, "html.parser").main
    addresses = [node["id"] for node in main.select("[id^=change-]")]
    assert addresses == [f"change-{number}" for number in range(1, result.changes + 1)]
    for name in ("ins", "del"):
        assert not {mark.parent.name for mark in main.find_all(name)} & {
            "ul",
            "ol",
            "dl",
            "table",
            "thead",
            "tbody",
            "tr",
        }
    for list_name, allowed in (("ul", {"li"}), ("tr", {"td", "th"}), ("tbody", {"tr"}), ("dl", {"div"})):
        assert {
            child.name for node in main.find_all(list_name) for child in node.find_all(True, recursive=False)
        } <= allowed
    assert_balanced(result)


def assert_balanced(html):
    """Every element is closed where it was opened."""
    opened = []
    for closing, name in re.findall(r"<(/?)([a-z][a-z0-9]*)[^>]*>", html):
        if closing:
            assert opened.pop() == name
        elif name not in ("img", "br", "link"):
            opened.append(name)
    assert not opened


@given(BODY)
@settings(max_examples=50, deadline=None)
def test_an_unchanged_page_comes_back_as_it_was(body):
    html = page("\n".join(body))
    assert marked(html, html) == html
    assert marked(html, html).changes == 0


def test_one_word_is_marked_and_not_its_paragraph():
    soup = soup_of("<p>It helps some people.</p>", "<p>It helps few people.</p>")
    assert str(soup.p) == (
        '<p>It helps <del class="change-removed" id="change-1"><span class="change-label">Removed: </span>some</del> '
        '<ins class="change-added" data-change="1"><span class="change-label">Added: </span>few</ins> people.</p>'
    )


def test_words_that_only_share_a_comma_are_one_replacement():
    soup = soup_of(
        "<p>It eases, perhaps, all things here and there.</p>", "<p>It eases, surely, few things here and there.</p>"
    )
    assert count("<p>One, two is kept as it was.</p>", "<p>Six, ten is kept as it was.</p>") == 1
    assert [node.find(string=True, recursive=False) for node in soup.select("ins")] == ["surely, few"]


def test_a_changed_link_shows_where_it_led_and_where_it_leads():
    soup = soup_of('<p>See <a href="/x/">the list</a>.</p>', '<p>See <a href="/y/">the list</a>.</p>')
    assert soup.a["href"] == "/y/"
    assert soup.select_one(".change-changed").get_text() == "the list (link changed: formerly /x/, now /y/)"
    assert count('<p>See <a href="/x/">the list</a>.</p>', '<p>See <a href="/y/">the list</a>.</p>') == 1


@pytest.mark.parametrize(
    ("before", "after", "note"),
    [
        ("<p>See the list.</p>", '<p>See <a href="/y/">the list</a>.</p>', "link added: /y/"),
        ('<p>See <a href="/y/">the list</a>.</p>', "<p>See the list.</p>", "link removed: formerly /y/"),
        ("<p>See <b>this</b>.</p>", "<p>See this.</p>", "formatting changed: formerly bold, now plain"),
        (
            '<p><img src="/a.png" alt="A chair"></p>',
            '<p><img src="/a.png" alt="Two chairs"></p>',
            "description of the picture: formerly “A chair”, now “Two chairs”",
        ),
    ],
)
def test_what_words_do_not_show_is_said(before, after, note):
    assert soup_of(before, after).select_one(".change-note").get_text().strip(" ()") == note


def test_of_another_picture_both_are_shown():
    soup = soup_of('<figure><img src="/a.png" alt="A"></figure>', '<figure><img src="/b.png" alt="B"></figure>')
    assert soup.select_one("figure > del img")["src"] == "/a.png"
    assert soup.select_one("figure > ins img")["src"] == "/b.png"


LONG = "<section id='part-a'><h2>Risks</h2><p>It raises blood pressure for a while, so we measure it.</p></section>"
OTHER = "<section id='part-b'><h2>Who it may not suit</h2><p>People with heart disease and people who are pregnant should talk to us first.</p></section>"


def test_a_moved_section_is_one_move():
    soup = soup_of(LONG + OTHER, OTHER + LONG)
    assert [node.get_text() for node in soup.select(".change-label")] == ["Moved from the beginning: "]
    assert [node.name for node in soup.select(".change-moved")] == ["h2", "p"]
    assert soup.select_one(".change-place").get_text() == "Moved away from here: “Risks”"
    assert not soup.select("ins, del")


def test_a_section_moved_and_changed_shows_both():
    soup = soup_of(LONG + OTHER, OTHER + LONG.replace("blood pressure", "the pulse"))
    assert soup.select_one(".change-moved del, .change-moved + .change-moved del")
    assert len(soup.select(".change-moved")) == 2


def test_a_heading_taken_out_leaves_the_text_below_it_unmarked():
    one = "<section><h2>A</h2><p>First words here.</p></section><section><h2>B</h2><p>Second words here.</p></section>"
    two = "<section><h2>A</h2><p>First words here.</p><p>Second words here.</p></section>"
    soup = soup_of(one, two)
    assert [node.name for node in soup.select(".change-removed:not(del)")] == ["h2"]
    assert count(one, two) == 1


def test_pictures_beside_blocks_stay_in_one_cell_of_a_grid():
    soup = soup_of('<header><div>A</div><img src="/a.png"></header>', '<header><div>A</div><img src="/b.png"></header>')
    assert [node.name for node in soup.header.find_all(True, recursive=False)] == ["div", "span"]


def test_a_removed_item_stands_struck_in_its_list():
    soup = soup_of("<ul><li>One thing</li><li>Two more</li></ul>", "<ul><li>Two more</li></ul>")
    assert [item.get("class") for item in soup.ul.find_all("li")] == [["change-removed"], None]
    assert soup.li.get_text() == "Removed: One thing"


def test_a_folded_answer_with_a_change_is_opened():
    form = "<details id='q-1'><summary><h3>Is it approved?</h3></summary><div><p>{} for now.</p></div></details>"
    assert soup_of(form.format("No"), form.format("Not")).details.has_attr("open")
    assert not soup_of(form.format("No") + "<p>a</p>", form.format("No") + "<p>b</p>").details.has_attr("open")


def test_a_table_without_a_column_strikes_its_cells_alone():
    form = '<table><thead><tr><th>Name</th>{}</tr></thead><tbody><tr><th>TMS</th>{}<td data-label="Cost">Same</td></tr></tbody></table>'
    before = form.format("<th>Time</th><th>Cost</th>", '<td data-label="Time">Same</td>')
    soup = soup_of(before, form.format("<th>Cost</th>", ""))
    assert [node["data-label"] for node in soup.select("td.change-removed")] == ["Time"]
    assert len(soup.select("tr > .change-removed")) == 2


def test_what_the_site_adds_by_itself_is_not_compared():
    form = '<nav><a href="/{0}">{0}</a></nav><button hidden>{0}</button><p data-derived>{0}</p><p>Kept <span data-derived>{0}</span></p>'
    assert count(form.format("one"), form.format("two")) == 0
    soup = soup_of(form.format("one") + "<p>x</p>", form.format("two") + "<p>y</p>")
    assert "one" not in soup.get_text()


def test_only_main_is_compared():
    after = page("<p>Same</p>").replace("Menu", "Other menu")
    assert marked(page("<p>Same</p>"), after) == after


def test_without_a_former_version_nothing_is_marked():
    assert marked("", page("<p>New</p>")) == marked(None, page("<p>New</p>"))
    assert marked("", page("<p>New</p>")).changes == 0


def test_the_style_sheet_is_linked_in_the_head():
    html = marked(page("<p>a</p>"), page("<p>b</p>"), stylesheet='/s/"m".css')
    assert '<link rel="stylesheet" href="/s/&quot;m&quot;.css"></head>' in html


def test_what_looks_like_markup_stays_text():
    soup = soup_of("<p>a &lt;b&gt; c</p>", "<p>a &lt;script&gt;x()&lt;/script&gt; &amp;amp; c</p>")
    assert not soup.find("script")
    assert "<script>x()</script> &amp;" in accepted(soup).get_text()


def test_a_page_of_60_kb_takes_less_than_a_third_of_a_second():
    words = [
        "It",
        "helps",
        "some",
        "people",
        "for",
        "a",
        "time",
        "and",
        "does",
        "nothing",
        "for",
        "others,",
        "and",
        "nobody",
        "knows",
        "whom.",
    ]
    texts = ["".join(f"<p>{n} {m} {' '.join(words * 3)}</p>" for m in range(5)) for n in range(44)]
    parts = [f"<section id='part-{n}'><h2>Part {n}</h2>{text}</section>" for n, text in enumerate(texts)]
    before, after = page("".join(parts)), page("".join([*parts[20:], *parts[:20]]).replace("others", "many others"))
    start = process_time()
    marked(before, after)
    assert len(after) > 60_000
    assert process_time() - start < 1  # every paragraph changed and half of them moved
