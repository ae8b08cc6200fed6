"""Search within the library: what has the words, by the questions on the page, and what means the same, by the site's search.

That stands in a room above this one, which answers the hook `find_questions`.
"""

import re
from unicodedata import combining, normalize

from django.utils.html import strip_tags
from wagtail import hooks

TELLING = 4  # letters of a word that is worth finding where the others are not there
WORD = re.compile(r"\w+")
ALL, SOME, NEAR = "all", "some", "near"  # of the words, or what comes close to them


def narrowed(topics, query):
    """Leave topics with only the entries that a search finds, the best first, and tell what of the words these have."""
    entries = {entry.pk: entry for topic in topics for entry in topic.listed_entries}
    words = words_of(query)
    has_all = [key for key, entry in entries.items() if share(entry, words) == 1]
    meant, is_whole = meant_by(query, entries)
    if has_all:
        keep(topics, (meant if is_whole else []) + has_all)
        return ALL
    telling = [word for word in words if len(word) >= TELLING]
    has_some = [key for key, entry in entries.items() if share(entry, telling)]
    keep(topics, meant or has_some)
    return SOME if set(meant or has_some) <= set(has_some) else NEAR


def meant_by(query, entries):
    """The keys of those entries that the site's search finds, the best first, and whether they have all that was looked for."""
    for find in hooks.get_hooks("find_questions"):
        keys, is_whole = find(query)
        return [key for key in keys if key in entries], is_whole
    return [], False


def keep(topics, keys):
    """Leave topics with the entries that have these keys, in their order; the topic with the first of them first."""
    places = {key: place for place, key in reversed([*enumerate(keys)])}
    for topic in topics:
        kept = [entry for entry in topic.listed_entries if entry.pk in places]
        topic.listed_entries = sorted(kept, key=lambda entry: places[entry.pk])
    topics.sort(key=lambda topic: min([places[entry.pk] for entry in topic.listed_entries], default=len(places)))


def share(entry, words):
    """How many of the words begin a word of the question or the answer, as a share; none of no words."""
    own = words_of(f"{entry.question} {strip_tags(entry.answer.replace('<', ' <'))}")
    return sum(any(one.startswith(word) for one in own) for word in words) / max(1, len(words))


def words_of(text):
    """The words of a text as they are compared, without accents and signs."""
    letters = "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
    return WORD.findall(letters)
