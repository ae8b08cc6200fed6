"""Addresses of the consent room beside the cookie page itself, which is a page that staff write."""

from django.urls import path

from . import views

urlpatterns = [
    path("cookies/choice/", views.choose, name="consent_choice"),
    path("cookies/mine/", views.mine, name="consent_mine"),
    path("cookies/mine/export/", views.export_mine, name="consent_export"),
    path("cookies/mine/delete/", views.delete_mine, name="consent_delete"),
    path("consent/state.css", views.state, name="consent_state"),
    path("consent/frame/<slug:slug>/", views.frame, name="consent_frame"),
    path("consent/embed/<str:name>/", views.embed, name="consent_embed"),
    path(".well-known/gpc.json", views.gpc, name="gpc"),
]
