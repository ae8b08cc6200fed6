"""Autosave: what is typed is kept, also what is typed while the words before are being saved."""

from playwright.sync_api import expect

from .conftest import signed_in
from .editing import Editor


def open_article(page):
    """The demo's OCD page in the editor."""
    page.goto("/admin/pages/search/?q=Ketamine+for+OCD")
    page.get_by_role("link", name="Ketamine for OCD", exact=True).first.click()
    expect(page.locator("[name=title]")).to_have_value("Ketamine for OCD")
    return Editor(page)


def test_words_typed_as_soon_as_a_page_opens_are_kept(page, fresh_site):
    """Wagtail begins to watch a page for changes some seconds after it has opened."""
    signed_in(page, "editor")
    editor = open_article(page)
    editor.fill("summary", "Written at once.")

    editor.wait_until_kept("Written at once.")


def test_words_typed_while_autosave_is_under_way_are_kept(page, fresh_site):
    signed_in(page, "editor")
    editor = open_article(page)
    answer_after(page, milliseconds=400)  # sooner than Wagtail looks for changes again
    with page.expect_request(is_save):
        editor.fill("summary", "The first words")
    page.locator("[name=summary]").press_sequentially(" and the last ones.", delay=5)

    editor.wait_until_kept("The first words and the last ones.")


def answer_after(page, milliseconds):
    """Let every answer from the server take its time, as on a poor connection."""
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    conditions = {"offline": False, "latency": milliseconds, "downloadThroughput": -1, "uploadThroughput": -1}
    network.send("Network.emulateNetworkConditions", conditions)


def is_save(request):
    """Whether the browser sends the editing form, rather than asking for a preview."""
    return request.method == "POST" and request.url.split("?")[0].endswith("/edit/")
