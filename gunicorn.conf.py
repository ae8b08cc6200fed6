"""gunicorn's settings, from the environment: see .env.example. No access log: who reads which page is health data."""

import os

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
threads = int(os.environ.get("WEB_THREADS") or 4)
preload_app = True
max_requests = 10_000
max_requests_jitter = 1_000
control_socket_disable = True


def when_ready(_server):
    """Make ready what all workers then have: the page for what cannot be read, and the claim rules."""
    from gunicorn import util

    from project.refusal import refusal, refuse

    refusal()
    util.write_error = refuse
    read_claim_rules()


def read_claim_rules():
    """Read them before the workers part, so that the first check of a draft in each is as quick as the next."""
    from django.db import DatabaseError, connections

    from review.checks.knowledge import Knowledge
    from review.checks.lone import Text, check_text

    try:
        check_text(Text("Nobody promises that it is a cure."), Knowledge())
    except DatabaseError:  # not migrated yet; /healthz tells
        pass
    finally:
        connections.close_all()  # no connection is shared by two processes


def post_worker_init(_worker):
    """Have the pages rendered before the first visitor comes."""
    from core import keeping, rendered

    rendered.start(keeping.state_now)


def worker_exit(_server, _worker):
    """Leave what is not rendered yet to the other workers."""
    from core import rendered

    rendered.stop()
