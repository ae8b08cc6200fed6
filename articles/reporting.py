"""Readers report an error: the form, and the word to staff."""

from urllib.parse import unquote, urlsplit

from django import forms
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page, Site

from consent.origin import way_back
from core.models import User
from core.public_forms import PublicForm
from review import mails, recipients
from review.clock import clinic_today

from .models import ErrorReport


class ErrorReportForm(PublicForm):
    """What is wrong, and on which page. No field asks who writes."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What kind of error is it?"),
        choices=ErrorReport.Kind,
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose the one that fits best.")},
    )
    words = forms.CharField(
        label=gettext_lazy("What is wrong?"),
        help_text=gettext_lazy("The sentence or the number, and what you think is right. Up to 1,000 characters."),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": gettext_lazy("Write in a few words what is wrong.")},
    )
    source = forms.CharField(
        label=gettext_lazy("Where did you read what is right?"),
        help_text=gettext_lazy("A link or a title, if you know one."),
        max_length=300,
        required=False,
    )
    page_name = forms.CharField(
        label=gettext_lazy("Which page is it?"),
        help_text=gettext_lazy("Its title or its address."),
        max_length=255,
        required=False,
    )

    def __init__(self, *args, page=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.page = page
        if page:
            del self.fields["page_name"]

    def save(self):
        """Keep the report and tell staff; of what a robot sent, nothing is kept."""
        if self.is_from_robot:
            return None
        kept = {
            name: self.cleaned_data[name] for name in ("kind", "words", "source", "page_name") if name in self.fields
        }
        report = ErrorReport.objects.create(page=self.page, received_on=clinic_today(), **kept)
        tell_staff(report)
        return report


def page_asked(key):
    """The live public page with this key; None for junk."""
    pages = Page.objects.live().public()
    return pages.filter(pk=int(key)).first() if key.isascii() and key.isdigit() and len(key) < 10 else None


def page_left(request):
    """The live public page of this site from which the reader comes; None where the browser does not say.

    The footer, which leads here, is the same whatever page it stands on. The address is used here, and kept nowhere.
    """
    path, site = urlsplit(way_back(request, "")).path, Site.find_for_request(request)
    if not (path and site):
        return None
    address = f"{site.root_page.url_path}{unquote(path).lstrip('/')}".replace("\x00", "")
    return Page.objects.live().public().filter(url_path=address).first()


@mails.harmless
def tell_staff(report):
    """One mail to each who settles reports. It quotes nothing: people write of their health where nobody asks them to."""
    staff = User.objects.with_perm("articles.change_errorreport", include_superusers=False, backend=recipients.BACKEND)
    with translation.override(settings.LANGUAGE_CODE):
        subject = _("A reader reports an error: %(page)s") % {"page": report.about[:100]}
        words = _("Somebody reported an error on “%(page)s”. Sign in to read it:") % {"page": report.about}
    link = mails.absolute(AdminURLFinder().get_edit_url(report))
    body = f"{words}\n\n{link}\n\n{settings.WAGTAIL_SITE_NAME}"
    return [one for one in recipients.reached(staff) if mails.sent(" ".join(subject.split()), body, one)]
