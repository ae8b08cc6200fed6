"""Writes down all that a browser asks for and all that it keeps, over as many pages as it is led to."""

from urllib.parse import urlsplit

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
        self.hosts, self.stored, self.policies = {}, set(), []
        context.on("request", self.note)
        self.page = context.new_page()

    def note(self, request):
        """Note whom a page asked; what is no network address stays in the browser."""
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss"):
            self.hosts.setdefault(parts.netloc, []).append(request.url)

    def visit(self, address):
        """Open a page, let it come to rest, and note what is kept after it."""
        response = self.page.goto(address, wait_until="load")
        self.page.wait_for_load_state("networkidle") if self.has_frames() else None
        self.look()
        return response

    def has_frames(self):
        return len(self.page.frames) > 1

    def look(self):
        """Note every name in every kind of storage, of the page and of the frames in it."""
        for frame in self.page.frames:
            for kind, names in frame.evaluate(STORED).items():
                self.stored |= {(kind, name) for name in names}
        self.stored |= {("cookie", one["name"]) for one in self.context.cookies()}

    @property
    def foreign(self):
        """The hosts that were asked beside the site's own."""
        return set(self.hosts) - {urlsplit(self.own).netloc}

    def cookies(self):
        """The cookies that the browser has now, by name."""
        return {one["name"]: one["value"] for one in self.context.cookies()}
