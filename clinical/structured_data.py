"""Clinicians, references, conditions and treatments, for machines."""

from core.structured_data import PSYCHIATRY, item_list, link, node, site_id, web_page

from .models.references import INITIALS

THERAPIES = {"psychotherapy": "PsychologicalTreatment"}  # all other kinds of treatment are medical ones
CODING_SYSTEM = "ICD-10-CM"


def profile(page, context):
    """The nodes of a clinician's page."""
    href = page.get_url(context.get("request"))
    known = person(context, page.full_name, href=href, role=page.role or page.specialty, board=page.board)
    return [web_page(page, context, "ProfilePage", mainEntity=link(known)), known]


def roster(page, context):
    """The nodes of the list of clinicians."""
    entries = [(one.full_name, one.get_url(context.get("request"))) for one in page.clinicians]
    listed = item_list(context, entries)
    return [web_page(page, context, "CollectionPage", mainEntity=link(listed[0]) if listed else None), *listed]


def person(context, name, href="", role="", board="", key=""):
    """Somebody who wrote or vouches for a page, as the page names them.

    Args:
        href: the address of their own page.
        board: who certified them.
        key: what tells them from others where they have no page.
    """
    site = context["meta"].site
    certified = node("EducationalOccupationalCredential", recognizedBy=node("Organization", name=board))
    return node(
        "Person",
        id=f"{site}{href}#person" if href else site_id(context, key),
        name=name,
        url=f"{site}{href}" if href else None,
        jobTitle=role,
        hasCredential=certified if board else None,
        worksFor={"@id": site_id(context, "clinic")},
    )


def condition(context, term):
    """A condition with its code."""
    other = term.short_name if term.has_short_name else ""
    code = node("MedicalCode", codeValue=term.icd10cm, codingSystem=CODING_SYSTEM)
    key = site_id(context, f"condition-{term.slug}")
    return node("MedicalCondition", id=key, name=term.name, alternateName=other, code=code if term.icd10cm else None)


def treatment(context, term, rows):
    """A treatment with what the FDA says of it, for each condition that the page shows.

    Args:
        rows: the rows of the status table that stand under the title, as they were signed.
    """
    return node(
        THERAPIES.get(term.kind, "MedicalTherapy"),
        id=site_id(context, f"treatment-{term.slug}"),
        name=term.name,
        relevantSpecialty=PSYCHIATRY,
        drug=node("Drug", name=term.name) if term.kind == "medicine" else None,
        legalStatus=[legal_status(row, term.kind) for row in rows if row.treatment_id == term.pk],
    )


def legal_status(row, kind):
    """A status with its statement; schema.org has a type for that of a medicine alone."""
    if kind != "medicine":
        return row.statement
    return node("DrugLegalStatus", name=str(row.get_status_display()), description=row.statement)


def citation(reference):
    """A reference as it stands in the list."""
    is_study = bool(reference.doi or reference.pmid)
    return node(
        "ScholarlyArticle" if is_study else "CreativeWork",
        name=reference.title,
        author=[author(name) for name in names(reference.authors)],
        datePublished=str(reference.year),
        isPartOf=node("Periodical", name=reference.journal) if is_study and reference.journal else None,
        url=address(reference),
        creativeWorkStatus="Retracted" if reference.retracted else None,
    )


def names(authors):
    """The authors one by one, without “et al.”."""
    return [name for name in authors.removesuffix(".").removesuffix("et al").strip(" ,").split(", ") if name]


def author(name):
    """A person where initials stand at the end, an agency or company otherwise."""
    return node("Person" if INITIALS.fullmatch(name.split()[-1]) else "Organization", name=name)


def address(reference):
    """Where a reader finds it."""
    if reference.doi:
        return f"https://doi.org/{reference.doi}"
    return f"https://pubmed.ncbi.nlm.nih.gov/{reference.pmid}/" if reference.pmid else reference.url
