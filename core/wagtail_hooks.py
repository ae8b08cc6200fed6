"""The clinic's colors in the admin, and autosave that keeps what is typed while it saves."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks


@hooks.register("insert_global_admin_css")
def clinic_colors():
    return format_html('<link rel="stylesheet" href="{}">', static("core/css/admin.css"))


@hooks.register("insert_global_admin_js")
def keep_typing():
    return format_html('<script type="module" src="{}"></script>', static("core/js/keep-typing.js"))
