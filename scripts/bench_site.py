"""One side of the benchmark: renders pages of whichever project is configured, as lines of JSON on its input ask."""

import gc
import json
import sys
import time

import django
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext


def cpu(client, address, times):
    """CPU seconds of one request, the mean of several."""
    client.get(address)
    gc.collect()
    started = time.process_time()
    for _ in range(times):
        client.get(address)
    return (time.process_time() - started) / times


def first(client, address, times):
    """The same of the first request after something was changed, when nothing that is kept may be shown."""
    from core.changes import renew

    return cpu_after(renew, client, address, times)


def unkept(client, address, times):
    """The same of a process with nothing in memory, once what was written has been rendered as it is on a site that runs."""
    render_ahead()
    return cpu_after(forget, client, address, times)


def cpu_after(prepare, client, address, times):
    """CPU seconds of one request before which something was done, the mean of several."""
    spent = 0
    for _ in range(times):
        prepare()
        started = time.process_time()
        client.get(address)
        spent += time.process_time() - started
    return spent / times


def render_ahead():
    from core import keeping, rendered

    rendered.render_all(keeping.state_now())


def forget():
    from core.keeping import KEPT

    KEPT.forget()


def queries(client, address, _):
    client.get(address)
    return queries_of(client, address)


def unkept_queries(client, address, _):
    """Those of a process with nothing in memory."""
    render_ahead()
    forget()
    return queries_of(client, address)


def queries_of(client, address):
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


def html(client, address, _):
    response = client.get(address)
    if response.status_code != 200:
        sys.exit(f"{address} answered {response.status_code}")
    return response.content.decode()


def weight(client, address, _):
    """Bytes of a page as a browser gets it."""
    return len(client.get(address, headers={"accept-encoding": "br"}).content)


WAYS = {"cpu": cpu, "first": first, "unkept": unkept, "queries": queries, "unkept_queries": unkept_queries}
WAYS |= {"html": html, "weight": weight}

if __name__ == "__main__":
    django.setup()
    client = Client()
    for line in sys.stdin:
        what, address, times = json.loads(line)
        print(json.dumps(WAYS[what](client, address, times)), flush=True)
