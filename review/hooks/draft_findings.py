"""What the admin's own screens say about findings."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages

from review.checks import check
from review.models import ReviewedMixin
from review.views.addresses import address_of
from review.views.editing import show_findings_beside_pages

SUBMITTING = ("action-submit", "action-restart-workflow")
show_findings_beside_pages()


@hooks.register("register_icons")
def findings_icon(icons):
    return [*icons, "review/icons/findings.svg"]


@hooks.register("insert_editor_js")
def findings_script():
    return format_html('<script type="module" src="{}"></script>', static("review/js/findings-panel.js"))


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def say_what_was_submitted_with_it(request, instance):
    """Warnings stop nothing; whoever submits is told how many there are, as the clinician is."""
    is_submitted = any(request.POST.get(name) for name in SUBMITTING)
    if not (is_submitted and isinstance(instance, ReviewedMixin) and instance.workflow_in_progress):
        return
    if count := len(check(instance.get_latest_revision_as_object())):
        words = ngettext(
            "It goes to the clinician with %(n)d finding, which does not stop it.",
            "It goes to the clinician with %(n)d findings, which do not stop it.",
            count,
        )
        messages.warning(request, words % {"n": count}, buttons=[messages.button(address_of(instance), _("Read them"))])
