"""Django's loader, which writes rows past every save(): what it makes live has to be signed, or nothing is loaded."""

from django.core.management import CommandError
from django.core.management.commands import loaddata
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from review.digest import content_digest
from review.errors import HasFindings
from review.findings import refuse_where_stopped
from review.logs import log_refusal
from review.models import reviewed_models


class Command(loaddata.Command):
    """Load fixtures, and look at all live content before they are kept."""

    refused = ()

    def handle(self, *labels, **options):
        try:
            super().handle(*labels, **options)
        except CommandError as error:
            for instance in self.refused:
                log_refusal(instance, "loaddata", str(error))
            raise

    def loaddata(self, labels):
        """Runs inside Django's transaction, which an error here undoes."""
        before = dict(live_digests())
        super().loaddata(labels)
        self.refused = list(live_and_unsigned())
        if self.refused:
            titles = get_text_list([f"“{instance}”" for instance in self.refused], _("and"))
            raise CommandError(_("Nothing was loaded: no clinician has signed what would be live: %s.") % titles)
        self.refuse_findings(before)

    def refuse_findings(self, before):
        """What is live now and was not, or not like this, has to stand before today's rules."""
        for key, digest in live_digests():
            if before.get(key) != digest:
                self.refuse_finding(key[0]._base_manager.get(pk=key[1]))

    def refuse_finding(self, instance):
        try:
            refuse_where_stopped(instance, sign_off=instance.sign_off_of_content())
        except HasFindings as error:
            self.refused = [instance]
            raise CommandError(_("Nothing was loaded: %s") % error) from error


def live_and_unsigned():
    """All reviewed content that is live without a sign-off."""
    for model in reviewed_models():
        for instance in model._base_manager.filter(live=True).iterator():
            if not instance.sign_off_of_content():
                yield instance


def live_digests():
    """What of all reviewed content is live: pairs of a kind with a key, and the digest of its words."""
    for model in reviewed_models():
        for instance in model._base_manager.filter(live=True).iterator():
            yield (model, instance.pk), content_digest(instance.serializable_data())
