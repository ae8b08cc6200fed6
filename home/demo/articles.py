"""The treatment pages, with every draft and review that the content tells of."""

from functools import partial
from importlib import import_module
from pkgutil import iter_modules

from articles.models import ArticlePage, Author, RelatedArticle
from clinical.models import Condition, Treatment

from . import keys, pictures
from .clock import spread
from .content import articles as contents
from .steps import ask_for_changes, begin_page, change, sign, submit
from .values import stream

FIRST_DAY, LAST_DAY = 42, 6
WEEKS_OF_WORK = 14  # working days between the first of a page's later drafts and its sign-off
PLAIN = ("slug", "title", "main_message", "summary", "seo_title", "search_description")


def all_contents():
    """What the content modules say, one article each."""
    return [import_module(f"{contents.__name__}.{module.name}").ARTICLE for module in iter_modules(contents.__path__)]


def begin():
    """Begin every page with its first draft, so that they can point to one another; returns how many."""
    articles = all_contents()
    for article, day in zip(articles, spread(FIRST_DAY, FIRST_DAY - 5, len(articles)), strict=True):
        page = ArticlePage()
        write(first_draft(article), page)
        begin_page(keys.page("articles"), page, "editor", day)
    return len(articles)


def finish():
    """Take every page through its later drafts and reviews to the sign-off; returns how many versions were saved."""
    articles = all_contents()
    for article, day in zip(articles, spread(FIRST_DAY - 20, LAST_DAY, len(articles)), strict=True):
        events = list(events_of(article))
        for event, moment in zip(events, spread(day + WEEKS_OF_WORK, day, len(events)), strict=True):
            event(moment)
    return sum(len(versions(article)) for article in articles)


def versions(article):
    """All versions of an article, oldest first; where the content tells of no drafts, one without what to read next."""
    drafts = article.get("history") or [{"changes": {"related": []}}]
    begun = {**article, "signed_as": None}
    return [{**begun, **draft["changes"], "review": draft.get("review")} for draft in drafts] + published(article)


def published(article):
    """The versions that a clinician signs: one, or where the content tells of a change, that before it too."""
    final = {"signed_as": "full", "review": None, **article}
    if not ("before" in article or "misprint" in article):
        return [final]
    first = {**final, **article.get("before", {}), "change_note": "", "signed_as": "full"}
    first["body"] = misprinted(first["body"], **article.get("misprint", {"right": "", "wrong": ""}))
    return [first, final]


def misprinted(value, right, wrong):
    """The content with the wrong words where the right ones stand, at any depth."""
    if isinstance(value, str):
        return value.replace(right, wrong) if right else value
    if isinstance(value, dict):
        return {name: misprinted(item, right, wrong) for name, item in value.items()}
    return type(value)(misprinted(item, right, wrong) for item in value) if isinstance(value, (list, tuple)) else value


def first_draft(article):
    return versions(article)[0]


def events_of(article):
    """What happens after the first draft, each a function of the day."""
    page = keys.article(article["slug"])
    first, *others = versions(article)
    yield from review(page, first)
    for version in others:
        yield partial(change, page, "editor", write=partial(write, version))
        yield from review(page, version)


def review(page, version):
    """A version that a clinician sent back or signed was submitted first; others were only saved."""
    if sent_back := version["review"]:
        yield partial(submit, page, "editor")
        yield partial(ask_for_changes, page, sent_back["by"], comment=sent_back["comment"])
    elif version["signed_as"]:
        yield partial(submit, page, "editor")
        yield partial(sign, page, version["reviewer"], kind=version["signed_as"])


def write(content, page):
    """Fill in a page's form."""
    for name in PLAIN:
        setattr(page, name, content[name])
    page.change_note = content.get("change_note", "")
    page.author = Author.objects.get(name=content["author"])
    page.picture = pictures.find(content["picture"]) if "picture" in content else None
    page.conditions = Condition.objects.filter(name__in=content["conditions"])
    page.treatments = Treatment.objects.filter(name__in=content["treatments"])
    page.body = stream(ArticlePage._meta.get_field("body"), content["body"], content["slug"])
    page.related_links = links(RelatedArticle, "article", map(keys.article, content["related"]))


def links(model, name, targets):
    """Rows of an inline list, in order."""
    return [model(sort_order=number, **{name: target}) for number, target in enumerate(targets)]
