"""What staff read where a review is asked for again, and where they change what others depend on."""

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.coreutils import get_content_type_label

from clinical.models import RegulatoryStatus
from review.asking import open_requests
from review.models import RegisterHead, ReviewedMixin, ReviewRequest
from review.status_changes import dependents
from review.views.addresses import address_of
from review.views.standing import asked_again


@hooks.register("before_edit_page")
@hooks.register("before_edit_snippet")
def tell_what_is_asked(request, instance):
    """Whoever opens a page or entry whose review is asked for again reads why."""
    instance = getattr(instance, "specific_deferred", instance)
    if request.method == "GET" and isinstance(instance, ReviewedMixin):
        for asked in open_requests(instance):
            button = messages.button(address_of(instance), _("Open its review"))
            messages.warning(request, asked_again(asked), buttons=[button])


@hooks.register("list_dependents")
def dependents_of_status(instance, user):
    """The pages and entries that depend on a row of the status table, each with the address of its editor."""
    if not isinstance(instance, RegulatoryStatus):
        return []
    finder = AdminURLFinder(user)
    return [
        {"content": content, "kind": kind(content), "address": finder.get_edit_url(content), "live": content.live}
        for content in dependents(instance)
    ]


def kind(content):
    """What kind of content it is, in words."""
    return get_content_type_label(ContentType.objects.get_for_model(content, for_concrete_model=False))


@hooks.register("before_edit_snippet")
@hooks.register("before_create_snippet")
@hooks.register("before_delete_snippet")
def note_the_register(request, what):
    """Where the register stood before a change, so that what the change asked for can be counted."""
    if request.method == "POST":
        request.register_before = RegisterHead.objects.values_list("number", flat=True).first() or 0


@hooks.register("after_edit_snippet")
@hooks.register("after_create_snippet")
def tell_what_was_asked(request, instance):
    tell_how_many(request)


@hooks.register("after_delete_snippet")
def tell_what_was_asked_by_deleting(request, instances):
    tell_how_many(request)


def tell_how_many(request):
    """How many pages and entries are to be reviewed again after what was just saved."""
    made = ReviewRequest.objects.filter(entry__gt=request.register_before, asked_by=request.user)
    count = made.values("content_type", "object_id").distinct().order_by().count()
    if count:
        words = ngettext(
            "Clinicians are asked to review %(count)d page or entry again.",
            "Clinicians are asked to review %(count)d pages and entries again.",
            count,
        )
        messages.info(request, words % {"count": count})
