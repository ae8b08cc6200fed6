"""The pictures that the demo uploads, drawn by its own code."""

from io import BytesIO

from django.core.files.base import ContentFile

from core.models import ClinicImage

from . import keys
from .accounts import person
from .drawing import two_chairs
from .steps import keep

DAY = 45
PICTURES = {
    "two-chairs": {
        "title": "Two chairs by the window",
        "file": "two-chairs-by-the-window.png",
        "alt_text": "Two armchairs turned toward each other by a tall window, with a small table, a cup and a plant between them.",
        "draw": two_chairs,
        "focal_point": (800, 620, 900, 560),
    },
}


def load():
    """Draw and upload every picture as the editor; returns how many."""
    for content in PICTURES.values():
        picture = ClinicImage(
            title=content["title"], alt_text=content["alt_text"], uploaded_by_user=person("editor"), **focal(content)
        )
        picture.file = ContentFile(png(content["draw"]()), content["file"])
        picture._set_image_file_metadata()
        keep(picture, "editor", DAY)
    return len(PICTURES)


def focal(content):
    """The point that every crop keeps, as the model's four fields."""
    return dict(
        zip([f"focal_point_{name}" for name in ("x", "y", "width", "height")], content["focal_point"], strict=True)
    )


def png(image):
    buffer = BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def find(key):
    """A picture of the demo, by its key."""
    return keys.picture(PICTURES[key]["title"])
