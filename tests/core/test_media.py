"""The media folder: pictures for everybody, documents only by the address that asks who may read them."""

import pytest
from django.core.files.base import ContentFile
from wagtail.models import Collection, CollectionViewRestriction

from core.models import ClinicDocument


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def document(db):
    return ClinicDocument.objects.create(title="Form", file=ContentFile(b"for patients", "form.txt"))


def test_a_picture_is_served_and_may_be_kept(client, db, folder):
    (folder / "dot.svg").write_text("<svg/>")
    response = client.get("/media/dot.svg")
    unchanged = client.get("/media/dot.svg", headers={"if-modified-since": response["Last-Modified"]})

    assert b"".join(response.streaming_content) == b"<svg/>"
    assert "public" in response["Cache-Control"]
    assert unchanged.status_code == 304


def test_a_document_is_served_by_its_own_address(client, document):
    assert b"".join(client.get(document.url).streaming_content) == b"for patients"


def test_a_document_in_a_private_collection_is_not(client, document):
    private = Collection.get_first_root_node().add_child(name="Private")
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    ClinicDocument.objects.update(collection=private)

    assert client.get(document.url).status_code == 302


@pytest.mark.parametrize("folder_name", ["documents", "/documents", "./documents", "x/../documents", "Documents"])
def test_the_folder_of_documents_is_closed(client, document, folder, folder_name):
    name = document.file.name.removeprefix("documents/")

    assert (folder / "documents" / name).exists()
    assert client.get(f"/media/{folder_name}/{name}").status_code == 404


def test_a_name_that_no_file_system_takes_is_not_found(client, db, folder):
    assert client.get("/media/" + "a" * 3000).status_code == 404
