"""Views that every room's pages need."""

import json
from hashlib import sha256
from posixpath import normpath

from django.conf import settings
from django.core import signing
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.http import Http404, HttpResponse
from django.views.static import serve

from .motif import PALETTES, draw
from .share_image import share_image

SIGNER = signing.Signer(salt="core.motif", sep="~")
SHARE_SIGNER = signing.Signer(salt="core.share", sep="~")
PAINTING = 2  # of what share_image.py paints; another number gives every picture another address
LONGEST_TITLE = 140
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
    palette = ground_of(seed)
    return stored(f"motifs/{variant}/{seed}.svg", lambda: draw(seed, palette, **VARIANTS[variant]).encode())


def ground_of(seed):
    """Which palette the drawing of a seed has."""
    return GROUNDS[sum(seed.encode()) % len(GROUNDS)]


def stored(path, make):
    """What the media storage has at a path; where it has nothing, it is made and kept."""
    if not default_storage.exists(path):
        path = default_storage.save(path, ContentFile(make()))
    with default_storage.open(path) as file:
        return file.read()


def share_name(seed, title, name):
    """The signed file name of a picture made for sharing: it says what to paint, so that only what pages ask for is painted.

    Args:
        seed: what its motif grows from.
        name: the clinic's.
    """
    title = title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE].rpartition(' ')[0]} …"
    return SHARE_SIGNER.sign(signing.b64_encode(json.dumps([PAINTING, seed, title, name]).encode()).decode())


def share(request, name):
    """Serve a picture made for sharing as PNG: painted once, kept in the media storage."""
    try:
        value = SHARE_SIGNER.unsign(name)
    except signing.BadSignature:
        raise Http404 from None
    response = HttpResponse(stored_share(value), content_type="image/png")
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


def stored_share(value):
    """The picture's bytes from the storage, painted and stored at the first request."""
    *_painting, seed, title, name = json.loads(signing.b64_decode(value.encode()))
    palette = ground_of(seed)
    return stored(
        f"share/{sha256(value.encode()).hexdigest()[:32]}.png", lambda: share_image(seed, title, name, palette)
    )


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
