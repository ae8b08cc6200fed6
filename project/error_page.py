"""The page for what went wrong: made once, before anything does, so that it needs no database, no cache and no template then."""

import logging
from functools import cache

from django.conf import settings
from django.template.loader import render_to_string

logger = logging.getLogger(__name__)
# What stands in where even that page could not be made, for instance because static files were not collected.
BARE = """<!doctype html>
<html lang="en-us">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Something went wrong</title>
</head>
<body>
<main id="main" tabindex="-1">
<h1>Something on our side broke off.</h1>
<p>This is our fault, not yours. Please try again in a few minutes. <a href="/">To the home page</a></p>
<h2>In crisis, or worried about someone?</h2>
<ul>
<li><a href="tel:988">Call 988</a></li>
<li><a href="sms:988">Text 988</a></li>
<li><a href="https://988lifeline.org/chat/">Chat at 988lifeline.org</a></li>
<li><a href="tel:911">Immediate danger: 911</a></li>
</ul>
</main>
</body>
</html>
"""


@cache
def error_page():
    """The 500 page as HTML."""
    try:
        return render_to_string("500.html")
    except Exception:
        logger.exception("The page for errors could not be made; a bare one stands in")
        return BARE


def keep_error_page():
    """Make it now, and leave it beside the static files, for a web server in front to show while this one does not answer.

    In development none are collected, and nothing stands in front.
    """
    if not settings.STATIC_ROOT.is_dir():
        return
    try:
        (settings.STATIC_ROOT / "500.html").write_text(error_page())
    except OSError:
        logger.warning("The page for errors could not be left in %s", settings.STATIC_ROOT)
