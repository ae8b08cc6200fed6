"""A quiet room with two chairs, as shapes in the clinic's colors; the chair is drawn once and mirrored."""

from PIL import Image, ImageDraw

WIDTH, HEIGHT, FINER = 1600, 1000, 2  # drawn twice as large, so that edges come out smooth
WALL, FLOOR, SKIRTING, RUG, RIM = "#e9dcc3", "#cdb78f", "#f3ead8", "#b89b6c", "#c9ae82"
SKY, SUN, FAR, NEAR, FRAME = "#d5e1d9", "#f6d9a8", "#9cc7bb", "#4f7f76", "#f8f2e4"
TEAL, TEAL_LIGHT, CLAY, CLAY_LIGHT, WOOD, TABLE_TOP = "#0e3f3b", "#1f5a54", "#8f3d1c", "#a8522d", "#5a3d26", "#7a5433"

ROOM = [
    ("rectangle", WALL, (0, 0, 1600, 740)),
    ("rectangle", FLOOR, (0, 740, 1600, 1000)),
    ("rectangle", SKIRTING, (0, 724, 1600, 742)),
    ("ellipse", RUG, (250, 800, 1350, 980)),
    ("ellipse", RIM, (280, 810, 1320, 968)),
]
WINDOW = [
    ("rounded_rectangle", FRAME, (540, 90, 1060, 600), 18),
    ("rectangle", SKY, (562, 112, 1038, 578)),
    ("ellipse", SUN, (880, 170, 970, 260)),
    ("polygon", FAR, (562, 430, 650, 360, 740, 410, 860, 320, 960, 390, 1038, 350, 1038, 578, 562, 578)),
    ("polygon", NEAR, (562, 510, 680, 450, 800, 500, 920, 440, 1038, 490, 1038, 578, 562, 578)),
    ("rectangle", FRAME, (793, 100, 807, 590)),
    ("rectangle", FRAME, (550, 338, 1050, 350)),
    ("rounded_rectangle", FRAME, (520, 590, 1080, 616), 6),
]
TABLE = [
    ("polygon", WOOD, (788, 770, 812, 770, 818, 876, 782, 876)),
    ("ellipse", WOOD, (730, 866, 870, 890)),
    ("ellipse", WOOD, (690, 750, 910, 790)),
    ("ellipse", TABLE_TOP, (690, 744, 910, 782)),
    ("rounded_rectangle", FRAME, (735, 718, 785, 764), 10),
    ("rounded_rectangle", CLAY, (820, 708, 872, 762), 8),
    *[("ellipse", NEAR, box) for box in ((800, 630, 838, 716), (828, 610, 866, 714), (856, 634, 894, 718))],
]


def chair(color, light):
    """An armchair at the left that faces right."""
    return [
        ("polygon", WOOD, (292, 846, 318, 846, 306, 912, 290, 912)),
        ("polygon", WOOD, (560, 846, 586, 846, 590, 912, 574, 912)),
        ("ellipse", color, (231, 440, 357, 566)),
        ("polygon", color, (232, 512, 356, 496, 400, 800, 296, 840)),
        ("rounded_rectangle", color, (276, 720, 606, 852), 30),
        ("rounded_rectangle", light, (330, 676, 600, 752), 28),
        ("rounded_rectangle", color, (300, 640, 560, 690), 24),
        ("rounded_rectangle", color, (520, 650, 566, 800), 20),
        ("polygon", light, (352, 570, 402, 562, 416, 642, 362, 642)),
    ]


def mirrored(shapes):
    """The same shapes seen in a mirror that stands in the middle of the picture."""
    return [(kind, color, flipped(coordinates), *more) for kind, color, coordinates, *more in shapes]


def flipped(coordinates):
    """Points with their x turned round; a box stays one, with its left edge first."""
    points = [(WIDTH - x, y) for x, y in zip(coordinates[::2], coordinates[1::2], strict=True)]
    if len(points) == 2:
        (right, top), (left, bottom) = points
        points = [(left, top), (right, bottom)]
    return [number for point in points for number in point]


def two_chairs():
    """The picture."""
    image = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), WALL)
    pencil = ImageDraw.Draw(image)
    chairs = chair(TEAL, TEAL_LIGHT) + mirrored(chair(CLAY, CLAY_LIGHT))
    for kind, color, coordinates, *radius in ROOM + WINDOW + chairs + TABLE:
        finer = [number * FINER for number in coordinates]
        getattr(pencil, kind)(finer, *[r * FINER for r in radius], fill=color)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
