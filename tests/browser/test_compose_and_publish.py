"""The main job through the admin's own screens: composed, seen, submitted, sent back, amended, signed, read, changed."""

import re
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import expect

from .conftest import watch
from .editing import Editor, Review

TITLE = "Ketamine after a first trial"
SLUG = "ketamine-after-a-first-trial"


@pytest.fixture
def people(new_context, fresh_site, enter):
    """Open a browser of their own for each person asked for, signed in; `visitor` is nobody. None of them may complain."""
    complaints, contexts = [], {}

    def open_for(user):
        if user not in contexts:
            contexts[user] = new_context(viewport={"width": 1280, "height": 900})
            page = contexts[user].new_page()
            complaints.append(watch(page, fresh_site.url))
            if user != "visitor":
                enter(page, user)
        return contexts[user].pages[0]

    yield open_for
    assert [line for lines in complaints for line in lines] == []


@pytest.fixture
def drawing(tmp_path) -> Path:
    """A picture file with something to focus on."""
    path = tmp_path / "waiting-room.png"
    image = Image.new("RGB", (900, 600), "#e9dcc3")
    ImageDraw.Draw(image).ellipse((560, 160, 760, 360), fill="#0e3f3b")
    image.save(path)
    return path


def upload_picture(page, drawing):
    """Upload a picture with its words, then draw the box around what matters."""
    page.goto("/admin/images/add/")
    page.locator("input[type=file]").set_input_files(drawing)
    page.get_by_label("Title").fill("A chair by a window")
    page.get_by_label("Alternative text").fill("An armchair beside a tall window")
    page.get_by_role("button", name="Upload").click()
    page.get_by_role("link", name="A chair by a window").first.click()
    chooser = page.locator(".focal-point-chooser")
    chooser.scroll_into_view_if_needed()
    box = chooser.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + box["height"] * 0.25)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.85, box["y"] + box["height"] * 0.62, steps=8)
    page.mouse.up()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("updated")).to_be_visible()


def open_new_article(page):
    """Add child page below the treatments, as the explorer offers it."""
    page.goto("/admin/")
    page.get_by_role("button", name="Pages").click()
    page.get_by_role("link", name=re.compile("^View child pages of 'Neuroplasticity MD")).click()
    page.locator(".c-page-explorer").get_by_role("link", name="Treatments and conditions", exact=True).click()
    page.get_by_role("link", name=re.compile("^Add child page")).first.click()
    expect(page.locator('[name="body-count"]')).to_have_value("11")
    return Editor(page)


def fill_laid_out_parts(editor):
    """The eleven parts of the laid-out order, each filled in."""
    editor.fill("title", TITLE)
    editor.fill("main_message", "It eases OCD for some people for a while, and does nothing for others.")
    editor.fill("summary", "What a first trial can and cannot tell.")
    editor.tick("Obsessive-compulsive disorder")
    editor.tick("Ketamine")
    editor.choose(editor.page, "author", re.compile("Hannah Vogel"))
    for number, text in enumerate(["Therapy comes first.", "The studies are small.", "It is off-label."]):
        editor.fill(f"body-0-value-items-{number}-value", text)
    editor.write("body-2-value-text", "OCD can stay exhausting after years of care.")
    editor.write("body-3-value-known-0-value", "Response varies from person to person.")
    editor.write("body-3-value-unknown-0-value", "Nobody knows how long an effect lasts.")
    editor.fill("body-4-value-items-0-value-term", "Pregnancy")
    editor.write_fact("body-4-value-items-0-value-text", "Pregnant, planning to be, or breastfeeding.")
    editor.fill("body-5-value-items-0-value-term", "Blood pressure")
    editor.write_fact("body-5-value-items-0-value-text", "It rises for an hour or so.")
    for number, measure in enumerate(["A full evaluation", "A clinician in the room", "No driving until the next day"]):
        editor.fill(f"body-6-value-phases-{number}-value-measures-0-value", measure)
    editor.fill("body-7-value-caption", "Treatments for OCD compared")
    editor.write("body-7-value-table-cell-0-0", "Exposure and response prevention")
    editor.fill("body-7-value-table-cell-0-1-text", "Not regulated by the FDA")
    editor.write("body-7-value-table-cell-0-2", "Weeks to months")
    for number, (step, text) in enumerate([("A consultation", "About 75 minutes."), ("A plan", "In writing.")]):
        editor.fill(f"body-8-value-steps-{number}-value-title", step)
        editor.fill(f"body-8-value-steps-{number}-value-text", text)
    fill_call_and_questions(editor)


def fill_call_and_questions(editor):
    """A shared call to action, a question written in place and one chosen."""
    editor.add_inside(editor.part(9), "Shared call to action")
    editor.choose(editor.part(9), "call to action", "A conversation first. Nothing is decided on the phone.")
    questions = editor.part(10)
    editor.add_inside(questions, "Question written here")
    editor.fill("body-10-value-items-0-value-question", "Does one trial settle it?")
    editor.write("body-10-value-items-0-value-answer", "No. Fifteen people took part.")
    editor.add_inside(questions, "Shared question")
    editor.choose(questions, "question", re.compile("Is ketamine FDA-approved for OCD"), search="ketamine OCD")


def add_more_parts(editor):
    """Three kinds that the laid-out order does not have."""
    picture = editor.add_part("Picture")
    editor.choose(editor.part(picture), "an image", re.compile("A chair by a window"))
    quote = editor.add_part("Quote")
    editor.fill(f"body-{quote}-value-text", "Often the answer is a better-dosed first treatment.")
    editor.fill(f"body-{quote}-value-name", "Ruth Okafor, MD")
    notice = editor.add_part("Notice")
    editor.fill(f"body-{notice}-value-heading", "Do not stop a medicine on your own")
    editor.write(f"body-{notice}-value-text", "Talk to the person who prescribes it.")


def submit(page):
    page.locator("footer").get_by_role("button", name="More actions").click()
    page.get_by_role("button", name=re.compile("^Submit (again )?to clinical review")).click()
    expect(page.get_by_text("was sent to the clinicians.")).to_be_visible()


def amend(page, address, text, note=""):
    """Change the main message of an existing page and submit it; once it was live, with what is new for readers."""
    page.goto(address)
    Editor(page).fill("main_message", text)
    if note:
        Editor(page).fill("change_note", note)
    submit(page)


def waiting_for(page):
    """The review of what waits for this reviewer, opened from the dashboard."""
    review = Review(page)
    review.open_from_dashboard(TITLE)
    return review


def read_as_visitor(page):
    """What anybody reads at the page's address."""
    page.goto(f"/articles/{SLUG}/")
    return page.locator("main").inner_text()


def compose(people, drawing):
    """The editor composes the page; returns the address of its editing screen."""
    page = people("editor")
    upload_picture(page, drawing)
    editor = open_new_article(page)
    fill_laid_out_parts(editor)
    add_more_parts(editor)
    editor.fill("summary", "What a first trial can tell, and what it cannot.")
    editor.wait_until_kept("What a first trial can tell, and what it cannot.")
    return re.sub(r"\?.*", "", page.url)


def check_nothing_was_lost(page, address):
    """Everything typed is there after a reload, though nobody pressed Save."""
    page.goto(address)
    expect(page.locator('[name="body-count"]')).to_have_value("14")
    expect(page.locator('[name="body-0-value-items-2-value"]')).to_have_value("It is off-label.")
    expect(page.locator('[name="body-10-value-items-0-value-question"]')).to_have_value("Does one trial settle it?")
    expect(Editor(page).part(9)).to_contain_text("A conversation first.")
    expect(Editor(page).part(11)).to_contain_text("A chair by a window")


def check_preview(page):
    """The preview beside the text shows the draft, and none of the notes to the editor."""
    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("#w-preview-iframe")
    expect(preview.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(preview.locator("main")).to_contain_text("Nobody knows how long an effect lasts.")
    expect(preview.locator("main")).to_contain_text("Off-label")
    expect(preview.locator("main")).not_to_contain_text("Three to five plain sentences")
    page.get_by_role("button", name="Toggle preview").click()


def check_live_page(page):
    """Each part of the page stands there for a visitor, and the clinician's name."""
    text = read_as_visitor(page)
    for words in (
        "It eases OCD for four of eight people", "Therapy comes first.", "OCD can stay exhausting", "Response varies", "Nobody knows how long", "Pregnancy",
        "Blood pressure", "No driving until the next day", "Weeks to months", "About 75 minutes.", "Does one trial settle it?", "Is ketamine FDA-approved for OCD",
        "A conversation first.", "Often the answer is a better-dosed", "Do not stop a medicine on your own", "Ruth Okafor, MD", "Off-label",
    ):  # fmt: skip
        assert words in text
    assert "Three to five plain sentences" not in text
    expect(page.get_by_alt_text("An armchair beside a tall window")).to_be_visible()


def test_the_main_job(people, drawing):
    address = compose(people, drawing)
    editor, reviewer, visitor = people("editor"), people("reviewer"), people("visitor")
    check_nothing_was_lost(editor, address)
    check_preview(editor)
    submit(editor)
    assert TITLE not in read_as_visitor(visitor)

    review = waiting_for(reviewer)
    expect(reviewer.get_by_text("Never signed before")).to_be_visible()
    review.comment(review.draft.get_by_text("Response varies from person to person."), "In which trial?")
    review.ask_for_changes("Say how many people.")
    assert TITLE not in read_as_visitor(visitor)

    editor.goto(address)
    expect(editor.get_by_text("asks for changes: “Say how many people.”")).to_be_visible()
    editor.get_by_role("button", name="Toggle comments").click()
    expect(editor.locator("#comments")).to_contain_text("In which trial?")
    amend(editor, address, "It eases OCD for four of eight people for a while.")
    waiting_for(reviewer).sign_and_publish()
    check_live_page(visitor)

    amend(editor, address, "It does more than that.", note="Said that it does more.")
    assert "It does more than that." not in read_as_visitor(visitor)
    waiting_for(reviewer).sign_and_publish()
    assert "It does more than that." in read_as_visitor(visitor)
    assert "Said that it does more." in read_as_visitor(visitor)

    compare_versions(editor, address)
    bring_back_the_first_signed_version(editor, address)
    assert "It does more than that." in read_as_visitor(visitor)
    waiting_for(reviewer).sign_and_publish()
    assert "It eases OCD for four of eight people" in read_as_visitor(visitor)


def compare_versions(page, address):
    """Two versions side by side: what went and what came."""
    page.goto(address.replace("/edit/", "/history/"))
    page.locator("main tbody tr").filter(has_text="Draft saved").first.get_by_role("button").first.click()
    page.get_by_role("link", name=re.compile("^Compare with previous")).click()
    page.wait_for_url(re.compile(r"/revisions/compare/"))
    page.goto(re.sub(r"compare/\d+", "compare/earliest", page.url))
    expect(page.locator(".addition").filter(has_text="does more than that.")).to_be_visible()
    expect(page.locator(".deletion").first).to_contain_text("does nothing for others.")


def bring_back_the_first_signed_version(page, address):
    """Open the version that was signed first, and submit it as the newest draft."""
    page.goto(address.replace("/edit/", "/history/"))
    rows = page.locator("main tbody tr")
    steps = rows.all_inner_texts()
    first_signing = max(number for number, step in enumerate(steps) if step.strip().startswith("Published"))
    signed = next(number for number, step in enumerate(steps) if number > first_signing and "Draft saved" in step)
    rows.nth(signed).get_by_role("button").first.click()
    page.get_by_role("link", name=re.compile("^Review this version")).click()
    expect(page.locator("[name=main_message]")).to_have_value("It eases OCD for four of eight people for a while.")
    page.get_by_role("button", name="Replace current draft").click()
    page.goto(address)
    Editor(page).fill("change_note", "Said again for how many people.")
    submit(page)


def test_saving_a_signed_page_unchanged_keeps_it_signed(people):
    """The text editor rewrites what it saves; a manager may go on publishing and scheduling all the same."""
    page = people("manager")
    page.goto("/articles/ketamine-for-ocd/")
    page.goto(page.locator("a[href*='/edit/']").first.get_attribute("href") or "")
    page.get_by_role("button", name="Save draft").click()
    expect(page.get_by_text("has been updated")).to_be_visible()
    page.locator("footer").get_by_role("button", name="More actions").click()
    expect(page.get_by_role("button", name="Publish")).to_be_visible()
