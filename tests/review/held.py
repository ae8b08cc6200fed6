"""Each way in which live content holds something else: functions that make both and return the thing."""

from django.core.files.base import ContentFile
from wagtail.images.tests.utils import get_test_image_file

from articles.models import RelatedArticle
from clinical.models import Condition, Treatment
from consultations.models import CallToAction
from core.models import ClinicDocument, ClinicImage
from faq.models import FAQEntry, FAQTopic
from home.models import HomePage, StandardPage
from tests.helpers import draft_article, fresh, publish_signed
from tests.review.digest_samples import status_of

TEXT = ("text", {"text": "<p>Words.</p>"})


class Clinic:
    """Makes content, live at once: an editor writes, a clinician signs."""

    def __init__(self, editor, reviewer):
        self.editor, self.reviewer = editor, reviewer

    def live(self, content, **fields):
        """A page or entry with these fields, as a clinician signed it."""
        return publish_signed(self.changed(content, **fields), self.reviewer)

    def changed(self, content, **fields):
        """The same with a draft that has these fields."""
        draft = fresh(content).get_latest_revision_as_object()
        for name, value in fields.items():
            setattr(draft, name, value)
        draft.save_revision(user=self.editor)
        return fresh(content)

    def draft(self, title="Held"):
        return draft_article(self.editor, title=title, body=[TEXT])

    def page(self, **fields):
        return self.live(self.draft(), **fields)

    def page_with(self, block, value):
        return self.page(body=[(block, value), TEXT])

    def question(self, **fields):
        entry = FAQEntry.objects.create(question="Held?", answer="<p>No.</p>", live=False)
        return self.live(entry, **fields)

    def call(self, **fields):
        call = CallToAction.objects.create(heading="Held", button_label="Ask", live=False)
        return self.live(call, **fields)


def picture():
    return ClinicImage.objects.create(title="A room", file=get_test_image_file(), alt_text="A room.")


def document():
    return ClinicDocument.objects.create(title="A form", file=ContentFile(b"Words.", "form.txt"))


def treatment():
    return Treatment.objects.create(name="Foo", slug="foo", kind="medicine")


def condition():
    return Condition.objects.create(name="Bar", slug="bar")


def plain_page():
    return HomePage.objects.get().add_child(instance=StandardPage(title="Talk", slug="talk"))


def held_as_picture(clinic):
    thing = picture()
    clinic.page(picture=thing)
    return thing


def held_as_treatment(clinic):
    thing = treatment()
    clinic.page(treatments=[thing])
    return thing


def held_as_condition(clinic):
    thing = condition()
    clinic.question(conditions=[thing])
    return thing


def held_as_related_page(clinic):
    thing = clinic.draft("Other")
    clinic.page(related_links=[RelatedArticle(article=thing)])
    return thing


def held_by_the_button_of_the_home_page(clinic):
    thing = plain_page()
    clinic.live(
        HomePage.objects.get(), title="Held", hero_button_page=thing, hero_heading="<p>Held</p>", hero_text="Words."
    )
    return thing


def held_as_topic(clinic):
    thing = FAQTopic.objects.create(name="Topic")
    clinic.question(topic=thing)
    return thing


def held_by_a_call(clinic):
    thing = plain_page()
    clinic.call(page=thing)
    return thing


def held_as_shared_question(clinic):
    thing = clinic.question(question="Is it?")
    clinic.page_with("faq", {"heading": "Questions", "items": [("entry", thing)]})
    return thing


def held_as_shared_call(clinic):
    thing = clinic.call(heading="Ask us", phone="911")
    clinic.page_with("call_to_action", [("shared", thing)])
    return thing


def held_as_document(clinic):
    thing = document()
    clinic.page_with("document", {"document": thing, "description": ""})
    return thing


def held_as_linked_document(clinic):
    thing = document()
    clinic.page_with("text", {"text": f'<p><a linktype="document" id="{thing.pk}">It</a></p>'})
    return thing


def held_as_picture_in_the_text(clinic):
    thing = picture()
    clinic.page_with("picture", {"picture": thing, "caption": ""})
    return thing


def held_as_page_in_the_text(clinic):
    thing = plain_page()
    clinic.page_with("call_to_action", [("here", {"heading": "Ask", "button_label": "Ask", "page": thing})])
    return thing


def held_as_status_in_a_table(clinic):
    thing = status_of(treatment(), condition())
    column = {"type": "status", "heading": "FDA"}
    table = {"columns": [column], "rows": [{"values": [{"status": thing.pk, "text": ""}]}], "caption": ""}
    value = {"heading": "Others", "caption": "Compared.", "table": table}
    clinic.page(body=[{"type": "comparison", "value": value, "id": "1"}])
    return thing


WAYS = [make for name, make in globals().items() if name.startswith("held_")]
