"""Two services of others that the tests run on this machine, which note every byte they get; and the register that names them."""

import json
import socketserver
import threading

REGISTER = """
import json
from consent.models import Category, Service, StorageItem
from home.models import HomePage, StandardPage

tag, film = json.loads({hosts!r})
category = {{one.slug: one for one in Category.objects.all()}}
for row in [
    Service(name="Fake counter", provider="Fake Inc.", category=category["analytics"], kind="tag", hosts=tag,
            script_addresses=f"http://{{tag}}/count.js", purposes="Counts visits."),
    Service(name="Fake films", provider="Fake Films Inc.", category=category["marketing"], kind="embed", hosts=film,
            embed_address=f"http://{{film}}/embed/{{{{id}}}}", purposes="Shows films."),
    StorageItem(name="_fake*", provider="Fake counter", purpose="Counts visits.", duration="1 day",
                category=category["analytics"]),
]:
    row.full_clean()
    row.save()
page = StandardPage(title="A film about visits", slug="film", live=True, body=[("embed", {{
    "title": "How a visit goes", "description": "A nurse walks through the visit.", "address": f"http://{{film}}/embed/4711",
}})])
HomePage.objects.get().add_child(instance=page)
"""
ANSWERS = {
    b"/count.js": ("text/javascript", """
        const hit = new URL("/hit", document.currentScript.src);
        hit.search = new URLSearchParams({ title: document.title, at: document.referrer || location.href, name: window.name });
        fetch(hit, { method: "POST", body: document.documentElement.outerHTML, credentials: "include", mode: "no-cors" });
    """),
    b"/embed/4711": ("text/html", "<!doctype html><title>Film</title><script>try { localStorage.fake = 1 } catch { /* browsers refuse it in a frame of others */ } fetch('/seen?from=' + encodeURIComponent(document.referrer) + encodeURIComponent(document.cookie))</script>"),
}  # fmt: skip
PERMISSIVE = "Set-Cookie: fake=1\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: *\r\n"


class Service:
    """An HTTP server on a loopback name of its own that keeps all that it is sent, in order.

    It is called `localhost`, where the site is `127.0.0.1`: for a browser another site altogether.
    """

    def __init__(self):
        self.received, self.mark = [], 0
        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.service = self
        self.host = f"localhost:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def forget(self):
        """Forget everything."""
        self.received.clear()
        self.mark = 0

    def turn_page(self):
        """Keep what was sent, and count anew from here."""
        self.mark = len(self.received)

    def bytes(self):
        """Everything that it was sent since the page was turned."""
        return b"".join(self.received[self.mark :])

    def all_bytes(self):
        return b"".join(self.received)


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


class Handler(socketserver.StreamRequestHandler):
    """One connection: notes every byte of it, and answers each request on it."""

    def handle(self):
        while line := self.note(self.rfile.readline()):
            length = self.note_headers()
            self.note(self.rfile.read(length))
            self.answer(line.split()[1].partition(b"?")[0])

    def note(self, data):
        if data:
            self.server.service.received.append(data)
        return data

    def note_headers(self):
        """Read the headers; the length of what follows them."""
        length = 0
        while (line := self.note(self.rfile.readline())) and line.strip():
            name, _colon, value = line.partition(b":")
            length = int(value) if name.strip().lower() == b"content-length" else length
        return length

    def answer(self, path):
        kind, text = ANSWERS.get(path, ("text/plain", "ok"))
        head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(text)}\r\n{PERMISSIVE}\r\n"
        self.wfile.write((head + text).encode())


def declare(site, tag, film):
    """Enter both services into the register of a site, with a page that has a film."""
    site.manage("shell", "-c", REGISTER.format(hosts=json.dumps([tag.host, film.host])))
