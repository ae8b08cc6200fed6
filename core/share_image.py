"""The picture that stands beside a page's address where somebody shares it: its title, the clinic's name and its motif."""

import math
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from .motif import PALETTES, WIDTHS, drawn

WIDTH, HEIGHT = 1200, 630  # what Facebook, LinkedIn, Slack and the others show whole
TWICE = 2  # painted at twice the size and made smaller, so that edges are smooth
MARGIN, TEXT_WIDTH = 72, 640
TITLE_SIZES, MOST_LINES = (76, 68, 60, 52, 46), 5
BRANCHES = {"x": 600, "width": 600, "height": HEIGHT, "root": (1.0, 0.98), "points": 240, "known": 0.55}
DOT, GAP = 1.6, 7.5
SHORTEST = 3  # points of a branch that is worth painting: shorter ones look like thorns
FONTS = Path(__file__).parent / "fonts"  # whole: what a browser is sent is in two parts


def share_image(seed, title, name, palette):
    """The picture as PNG.

    Args:
        seed: what the motif grows from, as on the page.
        name: the clinic's.
        palette: a key of motif.PALETTES that has a ground.
    """
    ground, ink, _twig, spark = PALETTES[palette]
    image = Image.new("RGB", (WIDTH * TWICE, HEIGHT * TWICE), ground)
    paint_motif(ImageDraw.Draw(image), seed, palette)
    image = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    pen = ImageDraw.Draw(image)
    write_title(pen, title, ink)
    pen.line([(MARGIN, HEIGHT - 116), (MARGIN + 96, HEIGHT - 116)], fill=spark, width=4)
    pen.text((MARGIN, HEIGHT - 94), name, font=font("sans", 32, 600), fill=ink)
    return png(image)


def png(image):
    """The picture in few bytes: it has few colors."""
    buffer = BytesIO()
    image.quantize(128).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def paint_motif(pen, seed, palette):
    """Branches, dots and tips on the right, lighter than the words."""
    _ground, branch, twig, spark = PALETTES[palette]
    shape = {name: value for name, value in BRANCHES.items() if name != "x"}
    root, strokes, sparks = drawn(seed, fan=True, **shape)
    for kind in sorted(strokes, key=str):
        for run in (run for run in strokes[kind] if len(run) >= SHORTEST):
            paint_run(pen, [on_canvas(point) for point in run], kind, spark if kind == "dots" else twig)
    for point in [*sparks, root]:
        dot(pen, on_canvas(point), 12 if point == root else 3.6, branch if point == root else spark)


def paint_run(pen, run, kind, color):
    """One branch: a line as thick as it is old, or dots where it is not known."""
    if kind != "dots":
        pen.line(run, fill=color, width=round(WIDTHS[kind] * TWICE), joint="curve")
        return
    walked = 0.0
    for start, end in pairwise(run):
        length = math.dist(start, end)
        while walked < length:
            share = walked / length
            dot(pen, tuple(a + (b - a) * share for a, b in zip(start, end, strict=True)), DOT, color)
            walked += GAP * TWICE
        walked -= length


def on_canvas(point):
    return (BRANCHES["x"] + point[0]) * TWICE, point[1] * TWICE


def dot(pen, center, radius, color):
    (x, y), reach = center, radius * TWICE
    pen.ellipse((x - reach, y - reach, x + reach, y + reach), fill=color)


def write_title(pen, title, color):
    """The title in the largest size in which it fits."""
    for size in TITLE_SIZES:
        face = font("serif", size, 500)
        lines = wrapped(title, face)
        if len(lines) <= MOST_LINES:
            break
    lines = lines[:MOST_LINES]
    for number, line in enumerate(lines):
        pen.text((MARGIN, MARGIN + number * size * 1.14), line, font=face, fill=color)


def wrapped(text, face):
    """The words in lines that fit beside the motif."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and face.getlength(longer) > TEXT_WIDTH:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


@cache
def font(family, size, weight):
    """One of the site's own fonts."""
    face = ImageFont.truetype(FONTS / f"{family}.woff2", size)
    face.set_variation_by_axes([weight])
    return face
