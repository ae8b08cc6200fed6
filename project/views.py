"""Pages that belong to no room: health, robots, and the error pages."""

from django.core.cache import cache
from django.db import DatabaseError, connection
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.views.decorators.csrf import requires_csrf_token

from home.models import ClinicSettings

from .error_page import error_page


def healthz(request):
    """200 when database and cache answer, 503 with what failed otherwise; for monitors and load balancers."""
    checks = {"database": database_answers(), "cache": cache_answers()}
    response = JsonResponse(checks, status=200 if all(checks.values()) else 503)
    response["Cache-Control"] = "no-store"
    return response


def database_answers():
    """Whether the database runs a query."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def cache_answers():
    """Whether the cache gives back what was put in."""
    try:
        cache.set("healthz", "ok", 10)
        return cache.get("healthz") == "ok"
    except Exception:  # each cache backend raises its own errors; whichever it is, the cache does not answer
        return False


def robots(request):
    """Crawlers may read everything public, and results of searches too: only there can they read that these are not to be listed."""
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


def manifest(request):
    """What a phone shows where somebody puts the site among their apps."""
    clinic = ClinicSettings.for_request(request)
    icons = {"icon-192": ("192x192", "any"), "icon-512": ("512x512", "any"), "icon-maskable": ("512x512", "maskable")}
    content = {
        "name": clinic.name,
        "short_name": clinic.name.split()[0] if clinic.name.split() else "",
        "start_url": "/",
        "display": "browser",
        "background_color": "#faf7f0",
        "theme_color": "#0e3f3b",
        "icons": [
            {"src": static(f"core/img/{name}.png"), "sizes": sizes, "type": "image/png", "purpose": purpose}
            for name, (sizes, purpose) in icons.items()
        ],
    }
    response = JsonResponse(content, content_type="application/manifest+json")
    response["Cache-Control"] = "public, max-age=86400"
    return response


def favicon(request):
    """Where browsers and feed readers look for the site's mark without having read a page."""
    return redirect(static("core/img/favicon.ico"))


@requires_csrf_token
def not_found(request, exception):
    """The 404 page: search, the main places, and crisis help."""
    return render(request, "404.html", status=404)


@requires_csrf_token
def bad_request(request, exception):
    """The 400 page. It uses no database and no session, since either may be what could not be read."""
    return HttpResponse(render_to_string("400.html"), status=400)


@requires_csrf_token
def forbidden(request, exception):
    """The 403 page."""
    return HttpResponse(render_to_string("403.html"), status=403)


@requires_csrf_token
def server_error(request):
    """The 500 page, which was made before anything went wrong, so that it works when the database is down."""
    return HttpResponse(error_page(), status=500)
