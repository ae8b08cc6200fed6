"""Make the fonts that pages load, small, from the whole ones in core/fonts: `make fonts`.

Which letters go into which file, tokens.css says (`unicode-range`). What nearly every page is written in is made as small as
can be without anybody seeing it, because a phone waits for it: see docs/developers.md.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from fontTools import subset
from fontTools.otlLib.builder import PairPosBuilder
from fontTools.otlLib.optimize.gpos import compact
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables.otBase import ValueRecord

from scripts.fingerprint import ROOT

WHOLE, MADE = ROOT / "core" / "fonts", ROOT / "core" / "static" / "core" / "fonts"
TOKENS = ROOT / "core" / "static" / "core" / "css" / "tokens.css"
FACE = re.compile(r'url\("\.\./fonts/clinic-([\w-]+)\.woff2"\).*?unicode-range: (.*?);', re.DOTALL)
TEXTS = ("docs/*.md", "home/demo/content/**/*.py", "search/migrations/*.py")
# What no browser reads to draw text in them.
UNUSED = ("BASE", "STAT", "gasp", "prep")
NAMES = range(7)  # whose it is, and what it is called
WEIGHED = ("MVAR", "HVAR")  # advances are in `gvar` as well


@dataclass
class Making:
    """How one font is made.

    Args:
        grid: points to the em.
        kerning: the least that a pair is moved by to keep it, as a part of the em.
        often: how often the pair must be found in a million letters of the project's texts.
        give: by how much of the em a point may be off at the boldest.
    """

    grid: int
    kerning: float
    often: float
    give: float


FREQUENT = {"serif": Making(500, 0.014, 40, 0.004), "sans": Making(500, 0.012, 30, 0.0035)}
RARE = Making(1000, 0.010, 0.001, 0.0005)


def main():
    found = frequencies("".join(path.read_text() for pattern in TEXTS for path in sorted(ROOT.glob(pattern))))
    for name, ranges in FACE.findall(TOKENS.read_text()):
        family, _, rest = name.partition("-")
        path = MADE / f"clinic-{name}.woff2"
        made(WHOLE / f"{family}.woff2", letters(ranges), RARE if rest else FREQUENT[family], found).save(path)
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")


def frequencies(text):
    """How often one letter follows another, in a million."""
    return {pair: count * 1_000_000 / len(text) for pair, count in Counter(pairwise(text)).items()}


def letters(ranges):
    """The code points of a `unicode-range`."""
    ends = [part.strip().removeprefix("U+").split("-") for part in ranges.split(",")]
    return {code for end in ends for code in range(int(end[0], 16), int(end[-1], 16) + 1)}


def made(source, codes, making, found):
    """The font of some letters.

    Args:
        source: the file of the whole one.
        codes: code points.
        found: frequencies of pairs of letters.
    """
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    least = making.kerning * font["head"].unitsPerEm
    kept = {pair: move for pair, move in kerning(font).items() if abs(move) >= least}
    kept = {pair: move for pair, move in kept.items() if frequency(font, pair, found) >= making.often}
    leave_out_all_but(font, codes)
    replace_kerning(font, {pair: move for pair, move in kept.items() if set(pair) <= set(font.getGlyphOrder())})
    simplify(font, making)
    font.flavor = "woff2"
    return font


def leave_out_all_but(font, codes):
    """Leave out all other letters and what no browser asks for."""
    for table in (*UNUSED, *WEIGHED):
        if table in font:
            del font[table]
    font["fvar"].instances = []  # weights by name, for programs that offer them in a menu
    options = subset.Options(layout_features=["kern", "liga"], notdef_outline=True, name_IDs=NAMES, hinting=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)


def kerning(font):
    """By how much each pair of glyphs is moved; the first rule of a pair counts."""
    moves = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            for pair, move in pairs_of(getattr(table, "ExtSubTable", table), font.getGlyphOrder()):
                moves.setdefault(pair, move)
    return {pair: move for pair, move in moves.items() if move}


def pairs_of(table, glyphs):
    """The pairs of one table with their moves, of single glyphs or of classes."""
    if table.Format == 1:
        for first, pairs in zip(table.Coverage.glyphs, table.PairSet, strict=True):
            yield from (((first, each.SecondGlyph), move(each.Value1)) for each in pairs.PairValueRecord)
        return
    for first in table.Coverage.glyphs:
        records = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
        yield from (((first, one), move(records[table.ClassDef2.classDefs.get(one, 0)].Value1)) for one in glyphs)


def move(value):
    return getattr(value, "XAdvance", 0) or 0


def frequency(font, pair, found):
    """How often two glyphs follow each other in text."""
    first, second = ([chr(code) for code, glyph in font.getBestCmap().items() if glyph == one] for one in pair)
    return sum(found.get((a, b), 0) for a in first for b in second)


def replace_kerning(font, moves):
    """One table of pairs, the same for all weights."""
    builder = PairPosBuilder(font, None)
    for (first, second), by in sorted(moves.items()):
        builder.addGlyphPair(None, first, advance(by), second, None)
    table = font["GPOS"].table
    table.LookupList.Lookup, table.LookupList.LookupCount = [builder.build()], 1
    for record in table.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex, record.Feature.LookupCount = [0], 1
    compact(font, 9)


def advance(by):
    value = ValueRecord()
    value.XAdvance = by
    return value


def simplify(font, making):
    """Draw on a coarser grid, and keep of each point's way to the bold only what can be seen."""
    for variation, shape in variations(font):
        variation.calcInferredDeltas(*shape)
    scale_upem(font, making.grid)
    for variation, (points, ends) in variations(font):
        variation.roundDeltas()
        variation.optimize(points, ends, tolerance=making.give * making.grid)


def variations(font):
    """Each glyph's ways from one weight to another, with its points and where its lines end."""
    outlines, metrics = font["glyf"], font["hmtx"].metrics
    for glyph, ways in font["gvar"].variations.items():
        points, shape = outlines._getCoordinatesAndControls(glyph, metrics)
        yield from ((way, (points, shape.endPts)) for way in ways)


if __name__ == "__main__":
    main()
