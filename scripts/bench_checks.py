"""What the checker costs: an article of 3,000 words, and of 4 and 16 times as many. Prints one line of JSON."""

import gc
import json
import logging
import statistics
import time
from itertools import cycle

import django
from django.core.serializers.json import DjangoJSONEncoder

ROUNDS = 9
WORDS, TIMES = 3_000, (1, 4, 16)
RULES = 60
PARAGRAPHS_A_BLOCK = 6


def paragraphs():
    """What the demo's live articles say, paragraph by paragraph, over and over."""
    from articles.models import ArticlePage
    from review.checks.extraction import document_of

    documents = [document_of(page) for page in ArticlePage.objects.live()]
    texts = [passage.text for document in documents for passage in document.passages if passage.kind == "body"]
    return cycle(line for text in texts for line in text.splitlines() if len(line.split()) > 10)


def article(words):
    """A treatment page of so many words, in blocks as editors write them."""
    from articles.models import ArticlePage

    page = ArticlePage.objects.get(slug="ketamine-for-ocd")
    source, blocks, count = paragraphs(), [], 0
    while count < words:
        texts = [next(source) for _ in range(PARAGRAPHS_A_BLOCK)]
        count += sum(len(text.split()) for text in texts)
        blocks.append({"type": "text", "value": {"text": "".join(f"<p>{escaped(text)}</p>" for text in texts)}})
    page.body = json.dumps(blocks)
    return page


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def knowledge():
    """What the site knows, with at least 60 rules in use."""
    from dataclasses import replace

    from review.checks.knowledge import Knowledge

    known = Knowledge()
    rules = list(known.claim_rules)
    more = [
        replace(rule, code=f"{rule.code}-{n}") for n, rule in zip(range(RULES - len(rules)), cycle(rules), strict=False)
    ]
    known.claim_rules = [*rules, *more]
    return known


def seconds(task):
    """CPU seconds of doing it once."""
    gc.collect()
    started = time.process_time()
    task()
    return time.process_time() - started


def measure():
    """By turns: the check of each length, and what an autosave of the shortest costs anyhow, its serialization."""
    from review.checks import check

    known, pages = knowledge(), {times: article(WORDS * times) for times in TIMES}
    tasks = {str(times): lambda page=page: check(page, known) for times, page in pages.items()}
    tasks["save"] = lambda: json.dumps(pages[1].serializable_data(), cls=DjangoJSONEncoder)
    for task in tasks.values():
        task()  # what is read once is read
    rounds = [{name: seconds(task) for name, task in tasks.items()} for _ in range(ROUNDS)]
    return {
        "rules": len(known.claim_rules),
        "findings": len(check(pages[1], known)),
        "ms": {name: statistics.median(one[name] for one in rounds) * 1000 for name in tasks},
        "ratios": {name: statistics.median(one[name] / one["1"] for one in rounds) for name in tasks},
    }


if __name__ == "__main__":
    django.setup()
    logging.disable(logging.WARNING)
    print(json.dumps(measure()))
