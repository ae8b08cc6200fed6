"""The review's own screens, under /admin/review/."""

from django.urls import include, path
from wagtail import hooks


@hooks.register("register_admin_urls")
def review_urls():
    return [path("review/", include("review.urls"))]
