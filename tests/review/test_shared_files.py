"""Pictures and documents that live pages show are not exchanged under the same entry."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.images.tests.utils import get_test_image_file

from core.models import ClinicImage
from tests.review import held

pytestmark = pytest.mark.postgresql

ANOTHER = "Upload it as a new picture and choose it there; the change then goes through review."


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def clinic(editor, reviewer):
    return held.Clinic(editor, reviewer)


@pytest.fixture
def editing(client, editor):
    client.force_login(editor)
    return client


def picture_form(picture, **fields):
    values = {"title": picture.title, "alt_text": picture.alt_text, "tags": "", "collection": picture.collection_id}
    point = {"focal_point_x": "", "focal_point_y": "", "focal_point_width": "", "focal_point_height": ""}
    return values | point | fields


def change(client, thing, form):
    name = "wagtailimages:edit" if isinstance(thing, ClinicImage) else "wagtaildocs:edit"
    return client.post(reverse(name, args=[thing.pk]), form)


def another_picture():
    return SimpleUploadedFile("other.png", get_test_image_file(size=(64, 64)).file.getvalue(), "image/png")


@pytest.mark.parametrize(
    ("fields", "refused"),
    [
        ({"file": another_picture}, {"file"}),
        ({"alt_text": "A cure."}, {"alt_text"}),
        ({"alt_text": "", "is_decorative": "on"}, {"alt_text", "is_decorative"}),
    ],
)
@pytest.mark.parametrize("make", [held.held_as_picture, held.held_as_picture_in_the_text])
def test_what_readers_see_of_a_picture_stays(editing, clinic, make, fields, refused):
    picture = make(clinic)
    before = picture.file.name, picture.alt_text, picture.is_decorative
    response = change(
        editing, picture, picture_form(picture, **{k: v() if callable(v) else v for k, v in fields.items()})
    )

    errors = response.context["form"].errors
    assert set(errors) == refused
    assert errors[min(refused)] == [f"“A room” is shown on 1 live page: Held. {ANOTHER}"]
    picture.refresh_from_db()
    assert (picture.file.name, picture.alt_text, picture.is_decorative) == before


def test_the_rest_of_it_may_change(editing, clinic):
    picture = held.held_as_picture(clinic)
    focal_point = dict.fromkeys(["focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height"], "9")
    response = change(editing, picture, picture_form(picture, title="Another name", tags="rooms", **focal_point))

    picture.refresh_from_db()
    assert response.status_code == 302
    assert (picture.title, picture.focal_point_x) == ("Another name", 9)


def test_a_picture_that_nothing_shows_may_change(editing, clinic):
    picture = held.picture()
    assert change(editing, picture, picture_form(picture, alt_text="Words.", file=another_picture())).status_code == 302


def test_it_does_not_change_after_several_uploads_either(editing, clinic):
    picture = held.held_as_picture(clinic)
    prefix = f"image-{picture.pk}"
    form = {f"{prefix}-{name}": value for name, value in picture_form(picture, alt_text="A cure.").items()}
    response = editing.post(reverse("wagtailimages:edit_multiple", args=[picture.pk]), form)

    assert not response.json()["success"]
    assert "is shown on 1 live page" in response.json()["form"]


@pytest.mark.parametrize("make", [held.held_as_document, held.held_as_linked_document])
def test_the_file_of_a_document_stays(editing, clinic, make):
    document = make(clinic)
    form = {"title": "Another name", "tags": "", "collection": document.collection_id}
    response = change(editing, document, form | {"file": SimpleUploadedFile("b.txt", b"Others.")})

    assert set(response.context["form"].errors) == {"file"}
    assert change(editing, document, form).status_code == 302
    document.refresh_from_db()
    assert document.title == "Another name"
    assert document.file.read() == b"Words."
