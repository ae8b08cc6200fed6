"""All addresses of the site."""

from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from articles.listing import ListedSitemap
from core.views import media, motif, share
from search.views import search, suggest

from . import views

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("search/", search, name="search"),
    path("search/suggest/", suggest, name="suggest"),
    path("", include("articles.urls")),
    path("", include("consent.urls")),
    path("motif/<str:name>.svg", motif, name="motif"),
    path("share/<str:name>.png", share, name="share"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": ListedSitemap}}),
    path("robots.txt", views.robots),
    path("site.webmanifest", views.manifest, name="manifest"),
    path("favicon.ico", views.favicon),
    path("healthz", views.healthz),
    path("media/<path:path>", media),
    path("", include(wagtail_urls)),
]
handler404 = "project.views.not_found"
handler400 = "project.views.bad_request"
handler403 = "project.views.forbidden"
handler500 = "project.views.server_error"
