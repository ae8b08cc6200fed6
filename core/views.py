"""Views that every room's pages need."""

from posixpath import normpath

from django.conf import settings
from django.core import signing
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.http import Http404, HttpResponse
from django.views.static import serve

from .motif import PALETTES, draw

SIGNER = signing.Signer(salt="core.motif", sep="~")
VARIANTS = {
    "card": {"width": 600, "height": 400},
    "row": {"width": 240, "height": 160, "points": 60},
}
GROUNDS = [palette for palette in PALETTES if palette != "inline"]


def motif_name(seed, variant):
    """The signed file name of a motif, so that only drawings the site asked for are made (drawing costs 0.1 s).

    Args:
        seed: any text; the same seed gives the same drawing. Usually a page's slug.
        variant: a key of VARIANTS.
    """
    return SIGNER.sign(f"{seed}.{variant}")


def motif(request, name):
    """Serve a motif as SVG: drawn once, kept in the media storage, cacheable for ever."""
    try:
        seed, variant = SIGNER.unsign(name).rsplit(".", 1)
    except (signing.BadSignature, ValueError):
        raise Http404 from None
    if variant not in VARIANTS:
        raise Http404
    response = HttpResponse(stored_motif(seed, variant), content_type="image/svg+xml")
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


def stored_motif(seed, variant):
    """The drawing's bytes from the storage, drawn and stored at the first request."""
    path = f"motifs/{variant}/{seed}.svg"
    if not default_storage.exists(path):
        svg = draw(seed, GROUNDS[sum(seed.encode()) % len(GROUNDS)], **VARIANTS[variant])
        path = default_storage.save(path, ContentFile(svg.encode()))
    with default_storage.open(path) as file:
        return file.read()


def media(request, path):
    """Serve a picture from the media folder; documents come only from the view that asks who may read them."""
    path = normpath(path).lstrip("/")
    if path.casefold().startswith("documents/"):
        raise Http404
    try:
        response = serve(request, path, document_root=settings.MEDIA_ROOT)
    except OSError:  # a name that no file system takes
        raise Http404 from None
    response["Cache-Control"] = "public, max-age=86400"
    return response
