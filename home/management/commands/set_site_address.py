"""Tell Wagtail the address of SITE_URL, so that the sitemap, canonical links and mails name it."""

from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _
from wagtail.models import Site

PORTS = {"http": 80, "https": 443}


class Command(BaseCommand):
    help = "Set the default site's host name and port from SITE_URL."

    def handle(self, *args, **options):
        url = urlsplit(settings.SITE_URL)
        site = Site.objects.get(is_default_site=True)
        site.hostname, site.port = url.hostname, url.port or PORTS[url.scheme]
        site.save()
        if options["verbosity"]:
            self.stdout.write(_("The site's address is %(address)s.") % {"address": site.root_url})
