"""The demo from beginning to end. The order matters: what is pointed to comes before what points to it."""

from . import accounts, articles, documents, front, knowledge, open_work, pages, pictures, shared

STEPS = [
    ("Accounts", accounts.create),
    ("Conditions, treatments, statuses, references, authors, topics", knowledge.load),
    ("Lists", pages.load_lists),
    ("Clinicians", pages.load_clinicians),
    ("Shared questions, each signed", shared.load_questions),
    ("Required pages", pages.load_pages),
    ("Calls to action, each signed", shared.load_calls),
    ("Pictures", pictures.load),
    ("Documents", documents.load),
    ("Treatment pages begun", articles.begin),
    ("Versions of treatment pages, the last ones signed", articles.finish),
    ("Home page, signed", front.load_home),
    ("Settings and menus", front.load_settings),
    ("Drafts left for reviewers and editors", open_work.load),
    ("Accounts that get mail from now on", accounts.give_addresses),
]
