"""Addresses of the articles' room beside the pages themselves."""

from django.urls import path

from .feeds import ArticleFeed
from .views import error_reported, report_an_error, updates

urlpatterns = [
    path("articles/feed/", ArticleFeed(), name="feed"),
    path("articles/updates/", updates, name="updates"),
    path("report-an-error/", report_an_error, name="report_an_error"),
    path("report-an-error/sent/", error_reported, name="error_reported"),
]
