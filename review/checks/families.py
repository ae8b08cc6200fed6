"""Word families: lists of phrases that many rules share. The lists are data, in `families.toml`."""

import tomllib
from pathlib import Path

FAMILIES = {
    name: words.splitlines() for name, words in tomllib.loads(Path(__file__).with_name("families.toml").read_text()).items()
}
