"""The picture beside a shared address: painted once, and only what a page asks for."""

import json
from io import BytesIO

import pytest
from django.core import signing
from PIL import Image

from core.share_image import HEIGHT, WIDTH, share_image
from core.views import SHARE_SIGNER, share_name

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


@pytest.mark.parametrize("words", [("Ketamine {}", "A clinic"), ("Ketamine", "A clinic {}")])
def test_letters_that_few_titles_and_names_have_are_painted_too(words):
    painted = {share_image("ketamine", *(part.format(letter) for part in words), "sand") for letter in "ÜØ+$[×"}

    assert len(painted) == 6


def test_addresses_that_others_hold_from_before_the_painting_had_a_number_still_answer(client, db):
    old = SHARE_SIGNER.sign(signing.b64_encode(json.dumps(["ketamine", "Ketamine", "A clinic"]).encode()).decode())

    assert client.get(f"/share/{old}.png").status_code == 200


def test_nothing_is_painted_that_no_page_asked_for(client, db):
    name = share_name("ketamine", "Ketamine", "A clinic")
    assert client.get(f"/share/{name[:-4]}AAAA.png").status_code == 404
    assert client.get("/share/anything.png").status_code == 404
