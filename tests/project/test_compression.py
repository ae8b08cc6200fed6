"""What goes over a phone's network: pages compressed, style in one file."""

import gzip

import brotli
import pytest
from django.contrib.staticfiles.finders import get_finders

from project.static_files import JoiningStorage

BOTH = {"accept-encoding": "gzip, deflate, br, zstd"}


@pytest.mark.django_db
def test_pages_go_out_compressed_and_say_the_same(client):
    plain = client.get("/search/")
    small = client.get("/search/", headers=BOTH)
    words = brotli.decompress(small.content).decode().split()

    assert "Content-Encoding" not in plain
    assert small["Content-Encoding"] == "br"
    assert "Accept-Encoding" in small["Vary"]
    assert int(small["Content-Length"]) == len(small.content) < len(plain.content) / 2
    assert words == plain.text.split()


@pytest.mark.django_db
def test_what_one_visitor_gets_has_its_length_hidden(client):
    sent = {len(client.get("/admin/login/", headers=BOTH).content) for _ in range(20)}
    page = client.get("/admin/login/", headers=BOTH)

    assert page["Content-Encoding"] == "gzip"
    assert "csrfmiddlewaretoken" in gzip.decompress(page.content).decode()
    assert len(sent) > 1


def test_the_site_has_one_sheet(tmp_path):
    found = {name: (storage, name) for finder in get_finders() for name, storage in finder.list([])}
    ours = {name: place for name, place in found.items() if name.startswith("core/")}
    storage = JoiningStorage(location=tmp_path, base_url="/static/")
    for name, (source, path) in ours.items():
        storage.save(name, source.open(path))
    list(storage.post_process(ours))
    sheet = (tmp_path / storage.hashed_files["core/css/site.css"]).read_text()

    assert "@import" not in sheet
    assert "--paper:" in sheet
    assert storage.hashed_files["core/fonts/clinic-sans.woff2"].rpartition("/")[2] in sheet
