"""Writes a version of the register when it changed, and tells whether visitors have to be asked again.

They are where something came in that they have not been asked about: a category, a service, a purpose, a host. What is
only worded better, or gone, asks nobody.
"""

import json
from difflib import SequenceMatcher

from django.db import transaction
from django.utils import timezone

from .chain import canonical, text_hash
from .models import BannerTexts, Category, ConsentHead, RegisterVersion, Service, StorageItem
from .models.register import ESSENTIAL
from .models.texts import DEFAULTS
from .validators import lines

ALIKE = 0.75  # from here on two wordings are one purpose, and a typing error was mended


def keep_version():
    """Write a version where the register is not as the last one has it."""
    with transaction.atomic():
        ConsentHead.objects.select_for_update().first()  # nobody writes another one meanwhile
        text = canonical(snapshot())
        last = RegisterVersion.objects.first()
        if last is None or last.content_hash != text_hash(text):
            write(text, last)


def write(text, last):
    """One more version; it asks anew where something came in."""
    news = news_since(json.loads(text), last)
    number = last.number + 1 if last else 1
    RegisterVersion.objects.create(
        number=number,
        asked=number if news or not last else last.asked,
        content=text,
        content_hash=text_hash(text),
        news=news if last else [],
        at=timezone.now(),
    )


def snapshot():
    """The register as plain data: what it asks for, what is stored, who else gets something, and the banner's words."""
    services = [told(service) for service in Service.objects.filter(is_active=True).select_related("category")]
    items = [item_told(item) for item in StorageItem.objects.select_related("category")]
    used = {ESSENTIAL} | {one["category"] for one in [*services, *items]}
    texts = BannerTexts.objects.first() or BannerTexts()
    return {
        "categories": [
            {"slug": one.slug, "name": one.name, "description": one.description}
            for one in Category.objects.order_by("pk")
            if one.slug in used
        ],
        "services": sorted(services, key=lambda one: one["slug"]),
        "storage": sorted(items, key=lambda one: (one["category"], one["kind"], one["name"])),
        "texts": {name: str(getattr(texts, name)) for name in DEFAULTS},
    }


def told(service):
    """A service as the register has it."""
    kept = {name: getattr(service, name) for name in ("slug", "name", "provider", "policy", "kind")}
    listed = {name: lines(getattr(service, name)) for name in ("hosts", "script_addresses", "purposes")}
    return {
        **kept,
        **listed,
        "embed_address": service.embed_address,
        "category": service.category.slug,
        "since": str(service.since),
    }


def item_told(item):
    """What is stored, as the register has it."""
    kept = {name: getattr(item, name) for name in ("name", "kind", "provider", "purpose", "duration")}
    return {**kept, "category": item.category.slug}


def news_since(content, last):
    """What came in since the last version, or since the one that visitors were last asked with, so that many small steps are one."""
    if last is None:
        return []
    asked = last if last.asked == last.number else RegisterVersion.objects.get(number=last.asked)
    found = [*news(content, json.loads(last.content)), *news(content, json.loads(asked.content))]
    return [one for place, one in enumerate(found) if one not in found[:place]]


def news(after, before):
    """What one content has that another has not, each as its kind, its words, and where it belongs."""
    names = {one["slug"]: one["name"] for one in after["categories"]}
    yield from new_categories(after, before)
    earlier = {(one["slug"], one["category"]): one for one in before["services"]}
    for service in after["services"]:
        if known := earlier.get((service["slug"], service["category"])):
            yield from new_in_service(service, known)
        else:
            yield {"kind": "service", "name": service["name"], "of": names[service["category"]]}
    yield from new_storage(after, before, names)


def new_categories(after, before):
    known = {one["slug"] for one in before["categories"]}
    for category in after["categories"]:
        if category["slug"] not in known:
            yield {"kind": "category", "name": category["name"], "of": ""}


def new_in_service(service, known):
    """Purposes and hosts that a service had not."""
    for purpose in service["purposes"]:
        if not is_known(purpose, known["purposes"]):
            yield {"kind": "purpose", "name": purpose, "of": service["name"]}
    for host in service["hosts"]:
        if host not in known["hosts"]:
            yield {"kind": "host", "name": host, "of": service["name"]}


def new_storage(after, before, names):
    """What is stored for something that has to be asked for, and was not, or was for another purpose."""
    known = {(one["kind"], one["name"], one["category"]): one["purpose"] for one in before["storage"]}
    for item in after["storage"]:
        earlier = known.get((item["kind"], item["name"], item["category"]), "")
        if item["category"] != ESSENTIAL and not is_known(item["purpose"], [earlier]):
            yield {"kind": "purpose", "name": item["purpose"], "of": names[item["category"]]}


def is_known(words, earlier):
    """Whether these words, or nearly these, stood there before."""
    return any(SequenceMatcher(None, words.casefold(), one.casefold()).ratio() >= ALIKE for one in earlier)
