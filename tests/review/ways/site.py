"""One piece of content with the people around it, and the forms of its edit screens."""

import json
from contextlib import nullcontext

from django.contrib.messages import get_messages
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from tests.helpers import fresh

FIRST, SECOND, TYPED = "What was signed first.", "What came second.", "What was typed into the form."
TEXT_FIELDS = {"articlepage": "main_message", "homepage": "hero_text", "faqentry": "answer", "calltoaction": "text"}


class Site:
    """One piece of content, live as it was signed first, with a second version as its draft; and who acts on it."""

    def __init__(self, content, client, people):
        self.content, self.client, self.people, self.rule = content, client, people, None
        client.force_login(people["admin"])

    @property
    def field(self):
        return TEXT_FIELDS[self.content._meta.model_name]

    def before_the_rule(self):
        """As long as it lasts, the rule that was added after the signature is not there yet."""
        return self.rule.off() if self.rule else nullcontext()

    @property
    def draft(self):
        """The revision in question."""
        return fresh(self.content).latest_revision

    def edit(self, text):
        """Save another draft."""
        return edit(self.content, self.people["editor"], text)

    def post(self, url, form=None):
        """Post a form and return what the person is told: messages, and the form where it is shown again."""
        response = self.client.post(url, form or {})
        assert response.status_code < 500
        shown = "" if response.status_code == 302 else response.content.decode()
        return " ".join([*(str(message) for message in get_messages(response.wsgi_request)), shown])

    def save(self, text=None, url="", **fields):
        """Post the edit screen with the draft's text, or another one."""
        content = fresh(self.content)
        draft = content.get_latest_revision_as_object()
        form = FORMS[content._meta.model_name](draft) | {self.field: as_posted(self.field, text or self.text())}
        return self.post(url or AdminURLFinder(self.people["admin"]).get_edit_url(content), form | fields)

    def text(self):
        """The draft's text."""
        return getattr(fresh(self.content).get_latest_revision_as_object(), self.field)

    def api(self, action, page=None, **values):
        url = reverse("wagtailadmin_api:pages:action", args=[(page or self.content).pk, action])
        response = self.client.post(url, json.dumps(values), content_type="application/json")
        assert response.status_code < 500
        assert response["Content-Type"] == "application/json"
        return " ".join(str(value) for value in response.json().values() if isinstance(value, str))


def edit(content, by, text):
    """Save a draft with another text."""
    draft = fresh(content).get_latest_revision_as_object()
    field = TEXT_FIELDS[content._meta.model_name]
    setattr(draft, field, f"<p>{text}</p>" if field == "answer" else text)
    return draft.save_revision(user=by)


def as_posted(field, text):
    """A text as its widget posts it."""
    if field != "answer":
        return text
    return rich_text(text if text.startswith("<p") else f"<p>{text}</p>")


def page_form(page, **fields):
    values = {"title": page.title, "slug": page.slug, "seo_title": "", "search_description": "", "change_note": ""}
    return nested_form_data(values | fields | {"comments": inline_formset([])})


def article_form(page):
    body = [("text", {"prompt": "", "text": rich_text("<p>First words.</p>")})]
    links = {"related_links": inline_formset([])}
    form = page_form(page, main_message="", summary=page.summary, body=streamfield(body), **links)
    return form | ({"body-0-id": page.body[0].id} if page.pk else {})


def home_form(page):
    heading = rich_text(page.hero_heading, features=["known", "unknown"])
    return page_form(page, hero_heading=heading, hero_button_label=page.hero_button_label, body=streamfield([]))


FORMS = {
    "articlepage": article_form,
    "homepage": home_form,
    "faqentry": lambda entry: {"question": entry.question, "topic": entry.topic_id or ""},
    "calltoaction": lambda call: {"heading": call.heading, "button_label": call.button_label, "phone": call.phone},
}
