"""Static files as production collects them: hashed, compressed, and each sheet with those it imports in one file."""

import re
from pathlib import PurePosixPath

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

IMPORT = re.compile(r"""@import url\(["']([^"'/:]+\.css)["']\);""")


class JoiningStorage(CompressedManifestStaticFilesStorage):
    """A sheet that a sheet of the same folder imports is put in its place: a phone asks once, and sooner paints."""

    def post_process(self, paths, dry_run=False, **options):
        sheets = {name: (Joined(*found), found[1]) if name.endswith(".css") else found for name, found in paths.items()}
        yield from super().post_process(sheets, dry_run=dry_run, **options)


class Joined:
    """A storage's sheet, read with those it imports."""

    def __init__(self, storage, path):
        self.storage, self.path = storage, path

    def open(self, path):
        return ContentFile(self.read(path))

    def read(self, path):
        with self.storage.open(path) as file:
            content = file.read()
        if b"@import" not in content:
            return content
        folder = PurePosixPath(path).parent
        return IMPORT.sub(lambda found: self.read(str(folder / found[1])).decode(), content.decode()).encode()
