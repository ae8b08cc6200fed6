"""Questions and answers for machines: the words that readers see, with the numbers their citations got."""

from core.structured_data import link, node, page_id, web_page


def library(page, context):
    """The nodes of the FAQ library."""
    questions = [(entry.question, entry.answer) for topic in page.topics for entry in topic.listed_entries]
    asked = faq_page(context, questions)
    return [web_page(page, context, mainEntity=link(asked[0]) if asked else None), *asked]


def faq_page(context, questions):
    """All questions of a page, which has one FAQPage at most: pairs of a question and its stored answer."""
    asked = [
        node("Question", name=question, acceptedAnswer=node("Answer", text=context["numbering"].words(answer)))
        for question, answer in questions
    ]
    return [node("FAQPage", id=page_id(context, "questions"), mainEntity=asked)] if asked else []
