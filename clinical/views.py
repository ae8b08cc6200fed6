"""What the window for citations asks while an editor types."""

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from . import lookup
from .identifiers import bare_doi, bare_pmid


@require_GET
def look_up(request):
    """The fields of a publication by its DOI or PubMed number, as JSON, or a sentence that says why not."""
    if not (settings.REFERENCE_LOOKUP and request.user.has_perm("clinical.add_reference")):
        raise PermissionDenied
    doi, pmid = bare_doi(request.GET.get("doi", "")), bare_pmid(request.GET.get("pmid", ""))
    if not (doi.startswith("10.") or pmid.isdigit()):
        return JsonResponse({"error": _("Give a DOI or a PubMed number first.")})
    try:
        return JsonResponse({"fields": lookup.look_up(doi, pmid)})
    except lookup.LookUpFailed as error:
        return JsonResponse({"error": str(error)})
