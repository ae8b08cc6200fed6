"""What a manager does with required pages from the dashboard."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.log_actions import log
from wagtail.models import Page

from .dashboard import PERMISSION
from .duties import CHECKED, labels_of


@require_POST
def checked(request, pk):
    """Note in a required page's history that somebody read it and found it right; its next check counts from today."""
    if not request.user.has_perm(PERMISSION):
        raise PermissionDenied
    page = get_object_or_404(Page.objects.live(), pk=pk)
    label = next(labels_of([page]), None)
    if not label:
        raise Http404
    log(instance=page.specific, action=CHECKED, user=request.user)
    messages.success(request, _("“%(page)s” is noted as checked today.") % {"page": label})
    return redirect("wagtailadmin_home")
