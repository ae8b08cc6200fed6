"""The form for pictures: a damaged or huge file is an error at its field, like any other bad input."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import Image
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class PictureField(WagtailImageField):
    """An upload whose size is read from its header first, so that a huge picture is refused without unpacking it."""

    def check_image_pixel_size(self, f):
        """Refuse a picture with too many pixels, and one that ends before its last pixel.

        Raises:
            ValidationError: in both cases, where Wagtail's own field would pass on Pillow's OSError for the second.
        """
        try:
            self.check_header(f)
            super().check_image_pixel_size(f)
        except (OSError, SyntaxError) as error:
            message = _("This file is damaged: it ends before the picture does. Save the picture again and retry.")
            raise ValidationError(message, code="damaged") from error

    def check_header(self, f):
        """Compare the width and height that the file claims with WAGTAILIMAGES_MAX_IMAGE_PIXELS."""
        pixels = pixels_claimed_by(f)
        f.seek(0)
        if self.max_image_pixels and pixels > self.max_image_pixels:
            numbers = {"num_pixels": pixels, "max_pixels_count": self.max_image_pixels}
            raise ValidationError(self.error_messages["file_too_many_pixels"] % numbers, code="file_too_many_pixels")


def pixels_claimed_by(file):
    """Width times height as a picture's header says, without unpacking it; infinity where Pillow will not even look."""
    try:
        with Image.open(file) as picture:
            return picture.width * picture.height
    except Image.DecompressionBombError:
        return float("inf")


class PictureForm(BaseImageForm):
    """What every upload of a picture goes through; review/uploads.py adds what the review asks of it."""

    file = PictureField(label=_("file"), widget=BaseImageForm.Meta.widgets["file"])
