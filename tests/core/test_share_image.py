"""The picture beside a shared address: painted once, and only what a page asks for."""

from io import BytesIO

import pytest
from PIL import Image

from core.share_image import HEIGHT, WIDTH, share_image
from core.views import share_name

LONG = (
    "Ketamine, esketamine and transcranial magnetic stimulation for depression that other treatments have not eased "
    * 2
)


@pytest.mark.parametrize("title", ["Ketamine for OCD", LONG, "Ünïcödé", ""])
def test_it_is_painted_once_in_the_size_that_others_show(client, db, title, monkeypatch):
    address = f"/share/{share_name('ketamine', title, 'A clinic')}.png"
    response = client.get(address)
    monkeypatch.setattr("core.views.share_image", None)

    assert Image.open(BytesIO(response.content)).size == (WIDTH, HEIGHT)
    assert len(response.content) < 100_000
    assert "immutable" in response["Cache-Control"]
    assert client.get(address).content == response.content


def test_letters_that_few_titles_have_are_painted_too():
    paint = lambda title: share_image("ketamine", title, title, "sand")  # noqa: E731

    assert len({paint(f"Ketamine {letter}") for letter in "ÜØ+$[×"}) == 6


def test_nothing_is_painted_that_no_page_asked_for(client, db):
    name = share_name("ketamine", "Ketamine", "A clinic")
    assert client.get(f"/share/{name[:-4]}AAAA.png").status_code == 404
    assert client.get("/share/anything.png").status_code == 404
