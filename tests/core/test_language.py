"""Words in another language are marked as such, from the text editor to the page."""

from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.rich_text import expand_db_html

from core.blocks import PROSE

STORED = '<p data-block-key="a">Call 988 and press 2: <span lang="es">ayuda en español</span>.</p>'


def test_spanish_words_keep_their_mark():
    converter = ContentstateConverter(PROSE)
    kept = converter.to_database_format(converter.from_database_format(STORED))

    assert kept == STORED
    assert '<span lang="es">ayuda en español</span>' in expand_db_html(kept)
