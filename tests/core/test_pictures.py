"""Uploading pictures: what is accepted, and the words for what is not, at the field, with the rest kept."""

import io
import struct
import zlib

import pytest
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from core.models import ClinicImage, User
from core.pictures import USES, picture
from tests import helpers


@pytest.fixture
def editor_client(client, db):
    user = User.objects.create_user("editor", password="demo-password")
    user.groups.add(Group.objects.get(name="Editors"))
    client.force_login(user)
    return client


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def png(size=(60, 40)):
    buffer = io.BytesIO()
    Image.new("RGB", size, "#0e3f3b").save(buffer, "PNG")
    return buffer.getvalue()


def png_that_claims(width, height):
    """A small PNG file whose header says it is huge, as a decompression bomb does."""
    data = png()
    header = data[12:16] + struct.pack(">II", width, height) + data[24:29]
    return data[:12] + header + struct.pack(">I", zlib.crc32(header)) + data[33:]


def upload(client, content, name="picture.png", **fields):
    form = {
        "title": "A branching drawing", "alt_text": "A dendrite, dotted at its tips", "tags": "", "file": SimpleUploadedFile(name, content),
        "focal_point_x": "30", "focal_point_y": "20", "focal_point_width": "10", "focal_point_height": "10",
    }  # fmt: skip
    return client.post(reverse("wagtailimages:add"), form | fields)


def errors_of(response):
    return response.context["form"].errors


def test_a_picture_keeps_its_focal_point_and_its_words(editor_client):
    upload(editor_client, png())

    picture = ClinicImage.objects.get()
    assert (picture.focal_point_x, picture.focal_point_y) == (30, 20)
    assert picture.default_alt_text == "A dendrite, dotted at its tips"


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"This is no picture.", "notes.png", "valid image"),
        (png_that_claims(10_000, 6_000), "huge.png", "too many pixels"),
        (
            b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
            "drawing.svg",
            "not a supported image format",
        ),
        (
            b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
            "drawing.png",
            "extension does not match",
        ),
        (png_that_claims(60_000, 60_000), "bomb.png", "too many pixels"),
        (png()[:-40], "cut-off.png", "damaged"),
        (b"", "empty.png", "empty"),
        (png(), "picture.bmp", "not a supported image format"),
    ],
    ids=["no picture", "60 megapixels", "SVG", "SVG called PNG", "bomb", "cut off", "empty", "another format"],
)
def test_what_is_not_a_usable_picture_is_refused_at_the_field(editor_client, content, name, words):
    response = upload(editor_client, content, name)

    assert not ClinicImage.objects.exists()
    assert words.lower() in " ".join(errors_of(response)["file"]).lower()
    assert response.context["form"]["title"].value() == "A branching drawing"
    assert response.context["form"]["alt_text"].value() == "A dendrite, dotted at its tips"


def test_a_picture_too_heavy_is_refused_at_the_field(editor_client, settings):
    response = upload(editor_client, png() + b"\0" * settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)

    assert not ClinicImage.objects.exists()
    assert "too big" in " ".join(errors_of(response)["file"])


def test_a_picture_needs_words_or_a_note_that_it_has_none(editor_client):
    response = upload(editor_client, png(), alt_text="")

    assert not ClinicImage.objects.exists()
    assert "decorative" in " ".join(errors_of(response)["alt_text"])


def test_a_decorative_picture_has_no_words(editor_client):
    upload(editor_client, png(), alt_text="", is_decorative="on")

    assert ClinicImage.objects.get().default_alt_text == ""


def test_words_on_a_decorative_picture_are_asked_about(editor_client):
    response = upload(editor_client, png(), is_decorative="on")

    assert not ClinicImage.objects.exists()
    assert "alternative text" in " ".join(errors_of(response)["is_decorative"])


def picture_with_a_red_corner(size=(1600, 1000)):
    """A picture whose lower right corner matters, as its focal point says."""
    image = Image.new("RGB", size, "#ffffff")
    image.paste("#ff0000", (size[0] - 200, size[1] - 200, *size))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    focal = dict(zip(["x", "y", "width", "height"], [size[0] - 100, size[1] - 100, 200, 200], strict=True))
    file = SimpleUploadedFile("corner.png", buffer.getvalue())
    fields = {f"focal_point_{name}": value for name, value in focal.items()}
    return ClinicImage.objects.create(title="Corner", alt_text="A red corner.", file=file, **fields)


def test_crops_keep_the_focal_point_in_every_format(db):
    image = picture_with_a_red_corner()
    copies = image.get_renditions(*USES["portrait"].filters)

    assert {copy.filter_spec.partition("|")[0] for copy in copies.values()} == {
        "format-avif", "format-webp", "format-jpeg",
    }  # fmt: skip
    for copy in copies.values():
        red, green, _blue = Image.open(copy.file.path).convert("RGB").getpixel((copy.width - 20, copy.height - 20))
        assert red > 200 > 60 > green, copy.filter_spec


def test_a_small_picture_is_offered_once_in_each_format(db):
    file = SimpleUploadedFile("small.png", png((300, 200)))
    image = ClinicImage.objects.create(title="Small", alt_text="A square.", file=file)
    html = str(picture(image, "figure", loading="lazy"))

    assert html.count(".avif") == html.count(".webp") == 1
    assert 'width="300"' in html
    assert 'height="200"' in html
    assert 'loading="lazy"' in html


def test_what_a_page_shows_is_made_when_it_goes_live(
    db, settings, monkeypatch, editor, reviewer, django_capture_on_commit_callbacks
):
    settings.PICTURES_AHEAD = True
    monkeypatch.setattr("core.pictures.DARKROOM.submit", lambda make, *args: make(*args))
    monkeypatch.setattr("core.pictures.connections.close_all", lambda: None)
    page = helpers.draft_article(editor, picture=picture_with_a_red_corner((400, 300)))
    with django_capture_on_commit_callbacks(execute=True):
        helpers.sign(page, reviewer)

    made = set(page.picture.renditions.values_list("filter_spec", flat=True))
    assert {one.spec for use in ("head", "card", "row") for one in USES[use].filters} <= made
