"""Every kind of public page of the demo, and every page of it: what is true of one must be true of all."""

from home.demo.articles import all_contents
from home.demo.content.pages import PAGES
from home.demo.content.people import CLINICIANS

ARTICLES = [f"/articles/{article['slug']}/" for article in all_contents()]
CLINICIAN_PAGES = [f"/clinicians/{clinician['slug']}/" for clinician in CLINICIANS]
STANDARD_PAGES = [f"/{page['slug']}/" for page in PAGES]
IN_SITEMAP = ["/", "/articles/", "/faq/", "/clinicians/", *ARTICLES, *CLINICIAN_PAGES, *STANDARD_PAGES]
FILTERED = ["/articles/?condition=ocd", "/articles/?condition=ocd&treatment=ketamine", "/articles/?condition=nothing"]
SEARCH = ["/search/", "/search/?q=ketamine", "/search/?q=zzzz", "/search/?q=suicide"]
SEARCH += ["/search/?q=what+does+it+cost", "/search/?q=ketamin+ocd&kind=pages"]  # with an answer; mended and narrowed
QUESTIONS = ["/faq/?q=ketamine", "/faq/?q=zzzz", "/faq/?q=suicide"]
SEARCH += ["/search/?q=ketamine&condition=ocd&kind=people"]  # narrowed until nothing is left
FORMS = ["/report-an-error/", "/report-an-error/sent/"]
UPDATES = ["/articles/updates/"]
EVERY = [*IN_SITEMAP, *FILTERED, *SEARCH, *QUESTIONS, *FORMS, *UPDATES]
GROUPS = {
    "articles": ARTICLES[::2],
    "more articles": ARTICLES[1::2],
    "lists": ["/", "/articles/", "/clinicians/", *FILTERED, *CLINICIAN_PAGES, *UPDATES],
    "standard pages": [*STANDARD_PAGES, *FORMS],
    "search": ["/faq/", *QUESTIONS, *SEARCH],
}
