"""Comments on a place in the draft: Wagtail's own, so that the editor meets them beside the field."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin.views.pages.edit import EditView
from wagtail.models import Comment, Page, Revision

from review.forms import CommentForm
from review.places import paragraph_of, place_of, position_of, words_at

from .subject import found, key_of, may_look


@require_POST
def comment(request, content_type_id, pk):
    """Keep a comment, and answer with it; or with what is wrong."""
    instance = found(content_type_id, pk)
    if not may_look(request.user, instance):
        raise PermissionDenied
    form = CommentForm(request.POST)
    form.is_valid()
    version = shown(instance, request.POST.get("revision", ""))
    path = place_of(version, *wanted(form)) if isinstance(version, Page) else None
    if not form.errors and not path:
        form.add_error(None, _("This place takes no comment. Say it in the field “What should change?” instead."))
    if form.errors:
        return JsonResponse({"errors": [error for errors in form.errors.values() for error in errors]}, status=400)
    kept = keep(version, request, form.cleaned_data["text"], path, form.cleaned_data["key"])
    return JsonResponse({"comment": as_data(version, kept)})


def wanted(form):
    """The place pointed at, and the words that stand there."""
    return form.cleaned_data.get("contentpath", ""), form.cleaned_data.get("words", "")


def shown(instance, key):
    """The version that the reader has before them."""
    versions = Revision.objects.for_instance(instance)
    return get_object_or_404(versions, pk=key_of(key)).as_object()


@transaction.atomic
def keep(version, request, text, path, key):
    """Write the comment, and tell whoever asked Wagtail to be told."""
    revision = Revision.objects.for_instance(version).get(pk=version.latest_revision_id)
    kept = Comment(
        page=Page.objects.get(pk=version.pk),
        user=request.user,
        text=text,
        contentpath=path,
        position=position_of(version, path, key),
        revision_created=revision,
    )
    kept.save(update_position=True)
    tell(request, version, revision, kept)
    return kept


def tell(request, version, revision, kept):
    """Log and mail the comment as Wagtail's editor does when it saves one."""
    names = ["deleted_comments", "resolved_comments", "edited_comments", "new_replies", "deleted_replies"]
    changes = {"new_comments": [kept], "edited_replies": []} | {name: [] for name in names}
    editor = EditView(request=request, page=version)
    editor.log_commenting_changes(changes, revision)
    editor.send_commenting_notifications(changes)


def comments_on(version):
    """The open comments on a page as the review page shows them, oldest first; a shared entry has none."""
    if not isinstance(version, Page):
        return []
    open_ones = (
        Comment.objects.filter(page=version.pk, resolved_at=None).select_related("user").order_by("created_at", "pk")
    )
    return [as_data(version, one) for one in open_ones.prefetch_related("replies__user")]


def as_data(version, comment):
    """What the review page shows of a comment, and where it belongs in the draft."""
    replies = [{"author": str(one.user), "text": one.text} for one in comment.replies.all()]
    return {
        "pk": comment.pk,
        "author": str(comment.user),
        "text": comment.text,
        "at": date_format(localtime(comment.created_at), "DATETIME_FORMAT"),
        "path": comment.contentpath,
        "words": words_at(version, comment.contentpath),
        "key": paragraph_of(comment.position),
        "replies": replies,
    }
