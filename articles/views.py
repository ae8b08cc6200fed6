"""The form on which readers report an error, and the list of what changed lately."""

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from django.views.generic import FormView, TemplateView

from core.rate_limit import is_allowed

from .latest import latest_updates
from .reporting import ErrorReportForm, page_asked, page_left

MOST_AN_HOUR = 10
HOUR = 60 * 60


class ReportErrorView(FormView):
    """The form, and what is wrong with it. Why it needs no token against forgery: core/public_forms.py."""

    form_class = ErrorReportForm
    template_name = "articles/report/form.html"
    http_method_names = ["get", "head", "post", "options"]

    def dispatch(self, request, *args, **kwargs):
        response = super().dispatch(request, *args, **kwargs)
        add_never_cache_headers(response)
        return response

    def get_form_kwargs(self):
        asked = self.request.GET.get("page")
        page = page_left(self.request) if asked is None else page_asked(asked)
        return {**super().get_form_kwargs(), "page": page}

    def form_valid(self, form):
        if not is_allowed(self.request, "error_report", MOST_AN_HOUR, HOUR):
            form.add_error(None, _("Too many reports came from your connection. Please try again in an hour."))
            return self.render_to_response(self.get_context_data(form=form), status=429)
        form.save()
        about = f"?page={form.page.pk}" if form.page else ""
        return redirect(reverse("error_reported") + about)


class ErrorReportedView(TemplateView):
    """Thanks, and the way back to the page."""

    template_name = "articles/report/sent.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(reported=page_asked(self.request.GET.get("page", "")), **kwargs)


@require_safe
def updates(request):
    """What is new on the treatment pages, for people; feed readers have articles/feeds.py."""
    return render(request, "articles/latest.html", {"lines": latest_updates()})


report_an_error = csrf_exempt(ReportErrorView.as_view())
error_reported = ErrorReportedView.as_view()
