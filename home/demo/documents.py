"""The files that the demo offers for download. Plain text, since every device and every screen reader can read it."""

from django.core.files.base import ContentFile

from core.models import ClinicDocument

from .accounts import person
from .steps import keep

DAY = 45
QUESTIONS = """QUESTIONS TO BRING TO A CONSULTATION
Neuroplasticity MD, Seattle

Mark two or three that matter most to you. You need not ask them all.

ABOUT WHAT I HAVE
[ ] What do you think it is, and how sure are you?
[ ] What else could it be?

ABOUT THE OPTIONS
[ ] Which treatments are approved for what I have? Which are off-label?
[ ] What would you try first, and why?
[ ] Out of ten people like me, how many get better with it?
[ ] What does nobody know yet about it?
[ ] What happens if I do nothing for now?

ABOUT RISKS
[ ] What are the risks for me, with my health and my medicines?
[ ] Who watches over me, and what do they measure?
[ ] When would we stop?

ABOUT LIVING WITH IT
[ ] How much time does it take, and who has to take me home?
[ ] What does it cost, and what does my insurance pay?
[ ] Whom do I call if I feel worse?

MY OWN QUESTIONS
...............................................................
...............................................................

In a crisis, call or text 988, day or night. If someone is in
immediate danger, call 911.
"""
DOCUMENTS = {
    "questions-to-bring": {
        "title": "Questions to bring to a consultation",
        "file": "questions-to-bring.txt",
        "text": QUESTIONS,
    },
}


def load():
    """Upload every document as the editor; returns how many."""
    for content in DOCUMENTS.values():
        document = ClinicDocument(title=content["title"], uploaded_by_user=person("editor"))
        document.file = ContentFile(content["text"].encode(), content["file"])
        document._set_document_file_metadata()
        keep(document, "editor", DAY)
    return len(DOCUMENTS)
