"""Which conditions and treatments a text names, by whatever name: from the clinic's own entries and the built-in lexicon."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property, lru_cache

from .folding import fold
from .lexicon import BIPOLAR, CONDITIONS, DEPRESSION
from .lexicon_treatments import TREATMENTS
from .topics import UNSEEN, Mention, Topic, Use, marked, plain

WORD = re.compile(r"[a-z]\d\w\.\w{1,4}\b|[a-z0-9]+(?:'[a-z]+)?")
GAP = re.compile(r"[ \-/&,]{1,3}|\)-|\(\+\)-?")
CODE = re.compile(r"[a-z]\d\w(?:\.\w{1,4})?")
# Kinds of depression that a page on another kind of depression is not about.
APART = frozenset(["postpartum depression", "seasonal affective disorder", "premenstrual dysphoric disorder"])


class Vocabulary:
    """All topics with their names, and what finds them in a text."""

    def __init__(self, rows=()):
        self.topics, self.uses, self.codes, self.by_row = {}, {}, {}, {}
        for sort, entries in (("conditions", CONDITIONS), ("treatments", TREATMENTS)):
            for entry in entries:
                self.add_entry(sort, entry)
        self.built_in = frozenset(self.uses)
        for row in rows:
            self.add_row(row)

    # What is known

    def add_entry(self, sort, entry):
        """Take in one entry of the lexicon."""
        within = {plain(name) for name in entry.within}
        topic = Topic(plain(entry.name), sort, entry.name, entry.kind, within=within)
        self.topics[topic.key] = topic
        for name in filter(None, (*entry.names.split("|"), entry.name, *entry.brands.split("|"))):
            bare, is_weak, is_capital = marked(name)
            self.uses.setdefault(plain(bare), Use(topic, is_weak, is_capital))
        topic.brands.update(plain(name) for name in entry.brands.split("|") if name)
        self.codes.update({code.lower(): topic for code in entry.codes})

    def add_row(self, row):
        """Take in one entry of the clinic, which has the last word on names."""
        topic = self.topic_for(row)
        topic.label, topic.pk, topic.kind = row.name, row.pk, row.kind or topic.kind
        self.by_row[row.sort, row.pk] = topic
        topic.brands.update(map(plain, row.brands))
        for name in map(plain, row.names):
            self.uses[name] = Use(topic)
        for name in map(plain, (*row.brands, *row.synonyms)):
            self.add_synonym(topic, name)
        if row.code:
            self.codes[row.code.lower()] = topic

    def topic_for(self, row):
        """The lexicon's topic that the clinic means, or a new one."""
        for name in map(plain, row.names):
            use = self.uses.get(name)
            if use and use.topic.sort == row.sort and use.topic.pk is None:
                return use.topic
        topic = Topic(plain(row.name), row.sort, row.name)
        if topic.key in self.topics:
            topic.key = f"{topic.key} {row.pk}"
        self.topics[topic.key] = topic
        return topic

    def add_synonym(self, topic, name):
        """A synonym that is another topic's own name makes that one a kind of this."""
        known = self.uses.get(name)
        if not name or " for " in name or (known and known.topic is topic):
            return
        if known and known.topic.sort == topic.sort and self.is_own_name(known.topic, name):
            known.topic.within.add(topic.key)
        else:
            self.uses[name] = Use(topic, is_weak=known.is_weak if known else name not in topic.brands)

    def is_own_name(self, topic, name):
        """Whether a name means this topic first of all."""
        return name == topic.key or name in topic.brands or topic.pk is not None

    # Finding

    @cached_property
    def longest(self):
        """For each word that begins a name, of how many words the longest such name is."""
        longest = defaultdict(int)
        for name in self.uses:
            words = name.split(" ")
            longest[words[0]] = max(longest[words[0]], len(words))
        return longest

    def mentions(self, passage):
        """The topics named in a passage, in order. Several checks ask, so what was found stays with the passage."""
        by, found = getattr(passage, "named", (None, None))
        if by is not self:
            uses = self.found_in(passage.folded.text)
            found = [one for use, one in uses if not use.is_capital or is_capital(passage, one.start, one.end)]
            passage.named = self, found
        return found

    def found_in(self, text):
        """Pairs of a use and its mention in a folded text; of names that overlap, the longest."""
        words, at = [match.span() for match in WORD.finditer(text)], 0
        while at < len(words):
            length, use = self.longest_at(text, words, at)
            if use:
                start, end = words[at][0], words[at + length - 1][1]
                yield use, Mention(start, end, use.topic, plain(text[start:end]), use.is_weak)
            at += length

    @lru_cache(maxsize=8192)  # noqa: B019 - a vocabulary lives as long as its process
    def most_words(self, word):
        """Of how many words, at most, a name is that begins with this one; 0 where none does."""
        longest = max(self.longest.get(form, 0) for form in forms_of(UNSEEN.sub("", word)))
        return longest or int(bool(CODE.fullmatch(word)))

    def longest_at(self, text, words, at):
        """How many words the longest name at a word has, and what it stands for; one word where there is no name."""
        start, end = words[at]
        most = self.most_words(text[start:end])
        for length in range(joined(text, words, at, most), 0, -1):
            if use := self.use_of(plain(text[start : words[at + length - 1][1]])):
                return length, use
        return 1, None

    @lru_cache(maxsize=4096)  # noqa: B019 - a vocabulary lives as long as its process
    def use_of(self, name):
        """What a name stands for, be it in the plural or a code."""
        for form in forms_of(name):
            if form in self.uses:
                return self.uses[form]
        if CODE.fullmatch(name):
            return next((Use(self.codes[name[:n]]) for n in range(len(name), 2, -1) if name[:n] in self.codes), None)
        return None

    def topic_of(self, thing, sort):
        """The topic of a clinic's entry, of a name in whatever form, or of a topic itself."""
        if isinstance(thing, Topic):
            return thing
        if getattr(thing, "pk", None) is not None:
            return self.by_row.get((sort, thing.pk)) or self.topic_of(thing.name, sort)
        return self.named(str(thing), sort) or Topic(plain(str(thing)), sort, str(thing))

    def named(self, name, sort):
        """The topic that a name means, or the first that it contains."""
        use = self.use_of(plain(name))
        if use and use.topic.sort == sort:
            return use.topic
        found = self.found_in(fold(name).text)
        return next((use.topic for use, _mention in found if use.topic.sort == sort), None)

    # How topics relate

    @lru_cache(maxsize=4096)  # noqa: B019 - a vocabulary lives as long as its process
    def broader(self, topic):
        """The keys of all topics that this is a kind of, and its own."""
        seen, waiting = set(), [topic.key]
        while waiting:
            key = waiting.pop()
            if key not in seen:
                seen.add(key)
                waiting.extend(self.topics[key].within if key in self.topics else ())
        return seen

    @cached_property
    def narrower(self):
        """For each key the keys of all its kinds, and its own."""
        kinds = defaultdict(set)
        for topic in self.topics.values():
            for key in self.broader(topic):
                kinds[key].add(topic.key)
        return kinds

    @cached_property
    def confusable(self):
        """Medicines with one name within another's, like ketamine and esketamine: each with the other."""
        medicines = {key: topic for key, topic in self.topics.items() if topic.kind == "medicine" and " " not in key}
        pairs = [(one, other) for one in medicines for other in medicines if one != other and other.endswith(one)]
        pairs = [(one, other) for one, other in pairs if medicines[other].brands]
        return {key: medicines[mate] for one, other in pairs for key, mate in ((one, other), (other, one))}

    def is_kin(self, one, other):
        """Whether a text on one may well speak of the other: the same, a kind of it, or a kindred kind."""
        broader, others = self.broader(one), self.broader(other)
        if one.key in others or other.key in broader:
            return True
        shared = broader & others
        return BIPOLAR in shared or (DEPRESSION in shared and not {one.key, other.key} & APART)


def forms_of(name):
    """A name as it is, and without the endings that make it plural."""
    if not name.endswith("s"):
        return (name,)
    return name, name[:-1], name.removesuffix("es"), re.sub("ies$", "y", name)


def joined(text, words, at, most):
    """How many words from one on, at most, are parted by no more than spaces and hyphens."""
    last = min(at + most, len(words))
    for following in range(at + 1, last):
        if not GAP.fullmatch(text, words[following - 1][1], words[following][0]):
            return following - at
    return last - at


def is_capital(passage, start, end):
    """Whether the original words stand in capitals."""
    first, last = passage.folded.original(start, end)
    words = passage.text[first:last]
    return words.upper() == words


@dataclass(frozen=True)
class Row:
    """One entry of the clinic, as far as names go."""

    sort: str
    pk: int
    name: str
    names: tuple
    synonyms: tuple
    brands: tuple = ()
    code: str = ""
    kind: str = ""


def row_of(term, sort):
    """What a Condition or Treatment is called."""
    lines = tuple(line.strip() for line in term.synonyms.splitlines() if line.strip())
    if sort == "conditions":
        names = tuple(filter(None, (term.name, term.short_name)))
        return Row(sort, term.pk, term.name, names, lines, code=term.icd10cm)
    brands = tuple(brand.strip() for brand in term.brand_names.split(",") if brand.strip())
    names = tuple(filter(None, (term.name, term.generic_name)))
    return Row(sort, term.pk, term.name, names, lines, brands, kind=term.kind)


@lru_cache(maxsize=8)
def vocabulary_of(rows):
    """The vocabulary of these entries of the clinic; building it takes a moment, so it is kept."""
    return Vocabulary(rows)


def read_vocabulary(conditions, treatments):
    """The vocabulary of the clinic's conditions and treatments and the lexicon."""
    rows = [row_of(term, "conditions") for term in conditions] + [row_of(term, "treatments") for term in treatments]
    return vocabulary_of(tuple(rows))


def resolve(names, sort, knowledge):
    """The topics that names mean, in whatever form; one that nobody knows becomes a topic of its own.

    Args:
        sort: "conditions" or "treatments".
    """
    return [knowledge.vocabulary.topic_of(name, sort) for name in names]
