"""Search within the library: the questions that are on the page anyway, so no index is asked."""

import re
from unicodedata import combining, normalize

from django.utils.html import strip_tags

TELLING = 4  # letters of a word that is worth finding where the others are not there
WORD = re.compile(r"\w+")


def narrowed(topics, query):
    """Leave topics with only the entries that have all the words; where none has, with those that have some, and say so."""
    words = words_of(query)
    entries = [entry for topic in topics for entry in topic.listed_entries]
    kept = {entry.pk for entry in entries if share(entry, words) == 1}
    telling = [word for word in words if len(word) >= TELLING]
    partly = set() if kept else {entry.pk for entry in entries if share(entry, telling)}
    for topic in topics:
        topic.listed_entries = [entry for entry in topic.listed_entries if entry.pk in kept | partly]
    return bool(partly)


def share(entry, words):
    """How many of the words begin a word of the question or the answer, as a share; none of no words."""
    own = words_of(f"{entry.question} {strip_tags(entry.answer.replace('<', ' <'))}")
    return sum(any(one.startswith(word) for one in own) for word in words) / max(1, len(words))


def words_of(text):
    """The words of a text as they are compared, without accents and signs."""
    letters = "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
    return WORD.findall(letters)
