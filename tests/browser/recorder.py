"""Writes down all that a browser asks for and all that it keeps, over as many pages as it is led to."""

import time
from urllib.parse import urlsplit

from playwright.sync_api import Error

from .conftest import is_complaint

PATIENCE = 20  # seconds, on a busy machine
STORED = """async () => {
    const names = (list) => list.map((one) => one.name ?? one);
    const of = async (read) => { try { return await read(); } catch { return []; } };
    return {
        local: await of(() => Object.keys(localStorage)),
        session: await of(() => Object.keys(sessionStorage)),
        database: await of(async () => names(await indexedDB.databases())),
        cache: await of(async () => names(await caches.keys())),
        worker: await of(async () => names((await navigator.serviceWorker.getRegistrations()).map((one) => one.scope))),
    };
}"""


class Recorder:
    """What a browser's context asked for and kept since it was opened.

    Args:
        context: the context, in which no page was opened yet.
        own: the site's own address.
    """

    def __init__(self, context, own):
        self.context, self.own = context, own.rstrip("/")
        self.hosts, self.stored, self.policy = {}, set(), ""
        context.on("request", self.note)
        self.page, self.complaints = context.new_page(), []
        self.page.on(
            "console", lambda message: is_complaint(message, self.page) and self.complaints.append(message.text)
        )

    def note(self, request):
        """Note whom a page asked; what is no network address stays in the browser."""
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss"):
            self.hosts.setdefault(parts.netloc, []).append(request.url)

    def visit(self, address):
        """Open a page, let it come to rest, and note what is kept after it."""
        response = self.page.goto(address, wait_until="load")
        self.policy = response.headers["content-security-policy"]
        self.look()
        return response

    def wait_for(self, is_so):
        """Let the page go on until something is so."""
        deadline = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < deadline, "it did not come"
            self.page.wait_for_timeout(20)

    def look(self):
        """Note every name in every kind of storage, of the page and of the frames in it."""
        for frame in self.page.frames:
            for kind, names in self.kept_in(frame).items():
                self.stored |= {(kind, name) for name in names}
        self.stored |= {("cookie", one["name"]) for one in self.context.cookies()}

    def kept_in(self, frame):
        """What one document keeps; a frame that is gone meanwhile, and a browser without script, say nothing."""
        try:
            return frame.evaluate(STORED)
        except Error:
            return {}

    def foreign_requests(self):
        """How many requests went to others."""
        return sum(len(self.hosts[host]) for host in self.foreign)

    @property
    def foreign(self):
        """The hosts that were asked beside the site's own."""
        return set(self.hosts) - {urlsplit(self.own).netloc}

    def cookies(self):
        """The cookies that the browser has now, by name."""
        return {one["name"]: one["value"] for one in self.context.cookies()}
