"""The admin's editing screen and the review page as a person uses them: by names, numbers and words."""

import re

from playwright.sync_api import expect

from tests.helpers import PASSWORD


class Editor:
    """A page or entry open for editing in somebody's browser."""

    def __init__(self, page):
        self.page = page

    def fill(self, name, text):
        """Type into a plain field; what follows the keyboard (the slug follows the title) has time to follow."""
        self.page.locator(f'[name="{name}"]').fill("")
        self.page.locator(f'[name="{name}"]').press_sequentially(text)

    def write(self, name, text):
        """Type into a text with formatting."""
        widget = self.page.locator(
            f'[data-streamfield-widget]:has(> [name="{name}"]), [data-field-input]:has(> [name="{name}"])'
        )
        widget.locator("[contenteditable=true]").first.click()
        self.page.keyboard.type(text)

    def write_fact(self, name, text):
        """Type into the text of a fact, whichever kind of field it is."""
        plain = self.page.locator(f'textarea[name="{name}"]')
        return self.fill(name, text) if plain.count() else self.write(name, text)

    def tick(self, label):
        """Tick the box with a label."""
        self.page.get_by_role("checkbox", name=label, exact=True).check()

    def part(self, number):
        """A part of the body, by its place when the page was opened or by the order in which it was added."""
        return self.page.locator(f'[data-streamfield-child]:has(> [name="body-{number}-type"])')

    def add_part(self, kind):
        """Add a part of a kind at the end of the body, and return its number."""
        number = int(self.page.locator('[name="body-count"]').input_value())
        self.page.locator("#body-root > [data-streamfield-stream-container]").get_by_role(
            "button", name="Insert a block"
        ).last.click()
        self.page.get_by_role("combobox", name="Search options…").fill(kind)
        self.page.get_by_role("option", name=kind, exact=True).click()
        return number

    def add_inside(self, part, kind, place=-1):
        """Add a child of a kind to a part that holds several."""
        part.get_by_role("button", name="Insert a block").nth(place).click()
        self.page.get_by_role("option", name=kind, exact=True).click()
        # While it closes, the list takes a click elsewhere as its own.
        expect(self.page.locator("[role=option]")).to_have_count(0)

    def choose(self, part, what, title, search=""):
        """Open a chooser, look for some words where the list is long, and take the item with a title."""
        part.get_by_role("button", name=re.compile(f"^Choose {what}")).first.click()
        if search:
            with self.page.expect_response(re.compile("results/.*q=")):
                self.page.locator(".modal").get_by_label("Search term").fill(search)
        self.page.locator(".modal").get_by_role("link", name=title).click()
        expect(self.page.locator(".modal")).to_have_count(0)

    def fill_and_keep(self, name, text):
        """Type into a plain field, and wait until autosave has sent all of it."""
        with self.page.expect_response(
            lambda answer: text in (answer.request.post_data or "") and "/edit/" in answer.url
        ):
            self.fill(name, text)

    def wait_until_kept(self, text):
        """Wait until autosave has kept some words: the server shows them to whoever opens the page anew."""
        for _attempt in range(160):
            if text in self.page.request.get(self.page.url).text():
                return
            self.page.wait_for_timeout(250)
        raise AssertionError(f"not kept: {text}")


class Review:
    """A review page open in a clinician's browser."""

    def __init__(self, page):
        self.page = page
        self.draft = page.frame_locator("[data-frame]")

    def open_from_dashboard(self, title):
        """Follow the link of what waits on the admin's first screen."""
        self.page.goto("/admin/")
        self.page.locator("main").get_by_role("link", name=title).first.click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text(title)
        expect(self.draft.get_by_role("heading", level=1)).to_contain_text(title)

    def tick_all(self):
        """Tick every question of the checklist that is asked."""
        boxes = self.page.locator(".review-checklist input:visible")
        expect(boxes.first).to_be_visible()
        for box in boxes.all():
            box.check()

    def sign(self, password=PASSWORD, button="Sign and publish"):
        """Tick everything, give the password and sign."""
        self.tick_all()
        self.page.get_by_label("Your password").fill(password)
        self.page.get_by_role("button", name=button).click()

    def sign_and_publish(self):
        """The same, to the end: the page says that it is live."""
        self.sign()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Signed.")
        expect(self.page.locator("main")).to_contain_text("It is live:")

    def ask_for_changes(self, words):
        self.page.get_by_label("What should change?").fill(words)
        self.page.get_by_role("button", name="Ask for changes").click()
        expect(self.page.get_by_text("Your words are on their way to the editor.")).to_be_visible()

    def comment(self, place, words):
        """Point at a place of the draft and comment on it."""
        place.click()
        self.draft.get_by_role("button", name=re.compile("^Comment: ")).click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("Comment").fill(words)
        dialog.get_by_role("button", name="Comment").click()
        expect(dialog).to_have_count(0)
        expect(self.page.locator("[data-comment-list]")).to_contain_text(words)
