"""The review's own screens, under /admin/review/."""

from django.urls import path

from .views.comment import comment
from .views.draft import draft
from .views.findings import FindingsView, check_now
from .views.page import ReviewPage
from .views.reports import DueView, RegisterView
from .views.try_rule import try_rule
from .views.withdraw import WithdrawTreatmentView, WithdrawView

app_name = "review"
urlpatterns = [
    path("due/", DueView.as_view(), name="due"),
    path("due/results/", DueView.as_view(results_only=True), name="due_results"),
    path("register/", RegisterView.as_view(), name="register"),
    path("register/results/", RegisterView.as_view(results_only=True), name="register_results"),
    path("findings/", FindingsView.as_view(), name="findings"),
    path("findings/results/", FindingsView.as_view(results_only=True), name="findings_results"),
    path("findings/check/", check_now, name="check_now"),
    path("rules/try/", try_rule, name="try_rule"),
    path("<int:content_type_id>/<int:pk>/", ReviewPage.as_view(), name="page"),
    path("<int:content_type_id>/<int:pk>/draft/", draft, name="draft"),
    path("<int:content_type_id>/<int:pk>/comment/", comment, name="comment"),
    path("<int:content_type_id>/<int:pk>/withdraw/", WithdrawView.as_view(), name="withdraw"),
    path("treatment/<int:pk>/withdraw/", WithdrawTreatmentView.as_view(), name="withdraw_treatment"),
]
