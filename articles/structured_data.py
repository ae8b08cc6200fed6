"""A treatment page for machines: built from the very values that its template shows, so that the two cannot drift apart."""

from clinical.structured_data import citation, condition, person, treatment
from core.structured_data import PSYCHIATRY, day, item_list, link, node, page_id, site_id, web_page
from faq.structured_data import faq_page
from review.templatetags.sign_off_tags import signer_board, signer_name


def article(page, context):
    """The nodes of a treatment page: itself, its text, who wrote and reviewed it, what it is about, its questions."""
    about = subjects(page, context)
    people = {"author": author(page, context), "reviewer": reviewer(context)}
    asked = faq_page(context, [(one.question, one.answer) for one in page.questions])
    text = written(page, context, link(people["author"]), [link(one) for one in about])
    distinct = {one["@id"]: one for one in people.values() if one}
    return [medical_page(page, context, text, people, about, asked), text, *distinct.values(), *about, *asked]


def article_list(page, context):
    """The nodes of the list of treatment pages."""
    entries = [(one.title, one.get_url(context.get("request"))) for one in context["articles"]]
    listed = item_list(context, entries)
    return [web_page(page, context, "CollectionPage", mainEntity=link(listed[0]) if listed else None), *listed]


def medical_page(page, context, text, people, about, asked):
    """The page as something that a clinician vouches for."""
    sign_off = context["sign_off"]
    return web_page(
        page,
        context,
        "MedicalWebPage",
        description=page.main_message,
        mainEntity=link(text),
        about=[link(one) for one in about],
        hasPart=[link(one) for one in asked],
        lastReviewed=day(sign_off.reviewed_on) if sign_off else None,
        reviewedBy=link(people["reviewer"]),
        specialty=PSYCHIATRY,
        audience=node("Patient"),
    )


def written(page, context, by, about):
    """The text: who wrote it and when, what it cites, what was corrected in it."""
    meta, clinic = context["meta"], {"@id": site_id(context, "clinic")}
    return node(
        "Article",
        id=page_id(context, "article"),
        headline=page.title,
        mainEntityOfPage={"@id": page_id(context, "page")},
        image=meta.share_url(page, context["clinic"]),
        author=by or clinic,
        publisher=clinic,
        datePublished=day(meta.published),
        dateModified=day(meta.changed),
        about=about,
        citation=[citation(row["reference"]) for row in context["numbering"].cited],
        correction=[corrected(one) for one in all_updates(context) if one.checked_by and one.moment],
        isAccessibleForFree=True,
    )


def all_updates(context):
    return [*context["updates"], *context["older_updates"]]


def corrected(update):
    return node("CorrectionComment", text=update.words, datePublished=day(update.moment))


def author(page, context):
    """Who wrote it, as the byline has it."""
    if not (known := page.author):
        return None
    home = known.clinician if known.clinician_id and known.clinician.live else None
    href = home.get_url(context.get("request")) if home else ""
    return person(context, known.name, href=href, role=known.role, key=f"author-{known.pk}")


def reviewer(context):
    """Who vouches for it, as the byline has it."""
    if not (review := context["full_review"]):
        return None
    home = review.signer.clinician_page if hasattr(review.signer, "clinician_page") else None
    href = home.get_url(context.get("request")) if home and home.live else ""
    name, board = signer_name(review.credentials), signer_board(review.credentials)
    return person(context, name, href=href, board=board, key=f"reviewer-{review.signer_id}")


def subjects(page, context):
    """What it is about: each condition, and each treatment with its status as it was signed."""
    conditions = [condition(context, term) for term in page.about["conditions"]]
    treatments = [treatment(context, term, context["statuses"]) for term in page.about["treatments"]]
    return [*conditions, *treatments]
