"""Every page that is no article: the required ones first, then those about the clinic."""

from .pages_clinic import CLINIC_PAGES
from .pages_rights import RIGHTS

PAGES = [*RIGHTS, *CLINIC_PAGES]
