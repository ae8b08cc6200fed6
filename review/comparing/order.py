"""Which items of two lists belong together, and which of them changed places."""

from collections import defaultdict, deque
from itertools import islice, pairwise, takewhile


def pairs(before, after, keys, likeness, least=0.5):
    """Items that belong together, as a dict of index before to index after.

    Args:
        keys: functions that give what identifies an item, the surest first; None from one of them: not by this one.
        likeness: how like two items are that no key brought together, from 0 to 1.
        least: what likeness it takes to call two items the same.
    """
    found = {}
    for key in keys:
        found |= same_key(free(before, found), free(after, found.values()), key)
    found |= beside(before, after, found, likeness, least)
    return found | most_alike(free(before, found), free(after, found.values()), likeness, least)


def beside(before, after, found, likeness, least):
    """Like items among those that follow a pair on both sides: nearer than any other, and far fewer to compare."""
    more, used = {}, set(found.values())
    for index, number in [(-1, -1), *found.items()]:
        runs = run(before, index + 1, found), run(after, number + 1, used)
        more |= most_alike(*runs, likeness, least)
    return more


def run(items, start, taken):
    """The items not yet paired from a place on, up to the next that is, with their index."""
    return list(takewhile(lambda pair: pair[0] not in taken, islice(enumerate(items), start, None)))


def free(items, taken):
    """The items not yet paired, with their index."""
    taken = set(taken)
    return [(index, item) for index, item in enumerate(items) if index not in taken]


def same_key(before, after, key):
    """Items of the same key: the first with the first, the second with the second."""
    waiting = defaultdict(deque)
    for index, item in after:
        if (name := key(item)) is not None:
            waiting[name].append(index)
    return {index: waiting[key(item)].popleft() for index, item in before if waiting.get(key(item))}


def most_alike(before, after, likeness, least):
    """The items left, the most alike first; of two as like, those at the same place."""
    scores = [
        (likeness(item, other), -abs(index - number), -index, -number)
        for index, item in before
        for number, other in after
    ]
    found = {}
    for score, _distance, index, number in sorted(scores, reverse=True):
        if score >= least and -index not in found and -number not in found.values():
            found[-index] = -number
    return found


def kept_in_order(found, weight):
    """The indices before of the pairs that kept their order, the heaviest such set; all others moved.

    Args:
        found: pairs, as `pairs` gives them.
        weight: how much an index before weighs, so that the smaller of two parts is the one that moved.
    """
    chains = []  # for each pair: the weight of the heaviest ordered chain that ends with it, and its pair before
    rows = sorted(found.items())
    if all(first[1] < second[1] for first, second in pairwise(rows)):
        return set(found)
    for number, (index, place) in enumerate(rows):
        best = max(
            ((chains[k][0], k) for k in range(number) if rows[k][1] < place),
            default=(0, None),
            key=lambda chain: chain[0],
        )
        chains.append((best[0] + weight(index), best[1]))
    return set(followed(chains, rows))


def followed(chains, rows):
    """The indices before along the heaviest chain, from its end to its start."""
    number = max(range(len(chains)), key=lambda k: chains[k][0], default=None)
    while number is not None:
        yield rows[number][0]
        number = chains[number][1]


def shared_words(before, after):
    """How like two sets of words are: twice what they share, by what they have."""
    total = len(before) + len(after)
    return 2 * len(before & after) / total if total else 0.0
