"""The clinic's colors in the admin."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks


@hooks.register("insert_global_admin_css")
def clinic_colors():
    return format_html('<link rel="stylesheet" href="{}">', static("core/css/admin.css"))
