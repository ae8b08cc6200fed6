"""DOIs and PubMed numbers, however people paste them."""

import re

DOI_BEFORE = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
PMID_BEFORE = re.compile(r"^(?:https?://pubmed\.ncbi\.nlm\.nih\.gov/|pmid:?\s*)", re.IGNORECASE)


def bare_doi(text):
    """A DOI without the address it is often pasted with."""
    return DOI_BEFORE.sub("", text.strip())


def bare_pmid(text):
    """A PubMed number without the address it is often pasted with."""
    return PMID_BEFORE.sub("", text.strip()).rstrip("/")
