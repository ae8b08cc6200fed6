"""Visits every page of the demo once, and all that they lead to on the site: `python -m tests.site.crawl FILE`.

It runs in a process of its own, on a copy of the demo with the settings that serve it, and writes what it found as JSON.
"""

import json
import sys
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import django
from bs4 import BeautifulSoup

MORE = ["/no-such-page/", "/robots.txt", "/sitemap.xml", "/articles/feed/", "/site.webmanifest"]
ARTICLE = "/articles/ketamine-for-ocd/"
SINGLE, SEVERAL = ("href", "src", "action", "content"), ("srcset",)


def targets(html, address, root):
    """Every address of the site that some HTML names: of links, pictures, styles, scripts, forms and cards."""
    for element in BeautifulSoup(html, "html.parser").find_all(True):
        found = [element.get(name) for name in SINGLE if element.get(name)]
        found += [part.split()[0] for name in SEVERAL for part in (element.get(name) or "").split(",") if part.strip()]
        if element.name == "meta":
            found = [one for one in found if one.startswith("http")]
        yield from (full for one in found if (full := urljoin(root + address, one)).startswith(f"{root}/"))


def visit(client, address):
    """What the site answers, as the crawl keeps it."""
    response = client.get(address)
    kind = response.get("Content-Type", "").partition(";")[0]
    is_text = kind.startswith(("text/html", "application/"))
    body = b"".join(response) if response.streaming else response.content
    return {"status": response.status_code, "kind": kind, "text": body.decode() if is_text else ""}


def crawl(client, root):
    """All pages with their links, and all that these lead to; nothing is followed further than that."""
    from tests.browser.addresses import EVERY

    pages = {address: visit(client, address) for address in [*EVERY, *MORE]}
    for address, page in pages.items():
        page["links"] = sorted(set(targets(page["text"], address, root))) if page["kind"] == "text/html" else []
    wanted = {urldefrag(link)[0].removeprefix(root) for page in pages.values() for link in page["links"]}
    return pages, {address: visit(client, address) for address in sorted(wanted - pages.keys())}


def second_visit(client):
    """The article twice more: how many queries it takes then, and what it says."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    visit(client, ARTICLE)
    with CaptureQueriesContext(connection) as queries:
        found = visit(client, ARTICLE)
    return {"queries": len(queries), "text": found["text"]}


def main(file):
    django.setup()
    from django.conf import settings
    from django.test import Client

    url = urlsplit(settings.SITE_URL)
    client = Client(SERVER_NAME=url.hostname, SERVER_PORT=str(url.port))
    pages, others = crawl(client, settings.SITE_URL)
    found = {"root": settings.SITE_URL, "pages": pages, "others": others, "again": second_visit(client)}
    Path(file).write_text(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
