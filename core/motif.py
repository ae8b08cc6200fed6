"""Draw the clinic's motif: a dendrite, solid where it is known, dotted where it is not yet.

The same seed gives the same drawing. It grows by space colonization: points are scattered
over the picture, every point pulls the nearest twig one step, and a reached point is dropped.
"""

import math
import random
import re
from itertools import pairwise

PALETTES = {  # ground, branches, twigs, sparks
    "deep": ("#0e3f3b", "#f3ead8", "#9cc7bb", "#f0a868"),
    "sand": ("#e9dcc3", "#123c37", "#4f7f76", "#a8481a"),
    "mist": ("#d5e1d9", "#123c37", "#46766d", "#a8481a"),
    "clay": ("#8f3d1c", "#f8ecd9", "#eab98f", "#ffdd9e"),
    "inline": (None, "currentColor", "currentColor", None),  # takes its colors from the page
}
STEP = 14
WIDTHS = (1.3, 2, 3.2, 5, 7.5)


def scatter(rng, width, height, start, points, fan):
    """Points to grow towards: over the whole picture, or in a fan around the root that leaves the edges free."""
    low, high = (0.03, 0.97) if fan else (-0.04, 1.04)
    reach_x, reach_y = max(start[0], width - start[0]) * 0.98, max(start[1], height - start[1]) * 0.98
    for _ in range(points):
        x, y = rng.uniform(low, high) * width, rng.uniform(low, high) * height
        inside = not fan or math.hypot((x - start[0]) / reach_x, (y - start[1]) / reach_y) < 1
        if inside and math.dist((x, y), start) > 5 * STEP:
            yield x, y


def grow(rng, width, height, root, points, fan):
    """Return nodes [(x, y)] and their parents [index]; the root is node 0."""
    start = (root[0] * width, root[1] * height)
    targets = list(scatter(rng, width, height, start, points, fan))
    nodes, parents = [start], [-1]
    while targets and len(nodes) < 520:
        pulls = {}
        for target in targets:
            near = min(range(len(nodes)), key=lambda i: math.dist(nodes[i], target))
            pulls.setdefault(near, []).append(target)
        grown = len(nodes)
        for i, wanted in pulls.items():
            new = step_towards(rng, nodes[i], wanted)
            if all(math.dist(new, node) > STEP * 0.55 for node in nodes):
                nodes.append(new)
                parents.append(i)
        if len(nodes) == grown:
            break
        targets = [t for t in targets if min(math.dist(t, n) for n in nodes[grown:]) > STEP * 1.5]
    return nodes, parents


def step_towards(rng, node, targets):
    """The point one step from a node in the mean direction of its targets, with a little tremble."""
    x, y = node
    angle = math.atan2(
        sum((t[1] - y) / math.dist(t, node) for t in targets),
        sum((t[0] - x) / math.dist(t, node) for t in targets),
    ) + rng.gauss(0, 0.1)
    return x + STEP * math.cos(angle), y + STEP * math.sin(angle)


def branches(parents):
    """Split the tree into chains, each following its heaviest child; return chains and weights."""
    children = [[] for _ in parents]
    weight = [1] * len(parents)
    for i in range(len(parents) - 1, 0, -1):
        children[parents[i]].append(i)
        weight[parents[i]] += weight[i]
    chains, todo = [], [[0]]
    while todo:
        chain = todo.pop()
        while children[chain[-1]]:
            heir, *others = sorted(children[chain[-1]], key=lambda c: -weight[c])
            todo += [[chain[-1], other] for other in others]
            chain.append(heir)
        chains.append(chain)
    return chains, weight


def smooth(nodes, chains):
    """Take the tremble out of the branches: each node moves towards the middle of its neighbours."""
    for _ in range(12):
        before = nodes[:]
        for chain in chains:
            for a, b, c in zip(chain, chain[1:], chain[2:], strict=False):
                nodes[b] = tuple((before[a][k] + 2 * before[b][k] + before[c][k]) / 4 for k in (0, 1))


def curve(points):
    """A smooth path through the midpoints, in short notation."""
    mids = [((ax + bx) / 2, (ay + by) / 2) for (ax, ay), (bx, by) in pairwise(points)]
    path = [("M", points[0])] + ([("Q", points[1]), (" ", mids[1])] if len(mids) > 1 else [])
    path += [("T", mid) for mid in mids[2:]] + [("T" if len(mids) > 1 else "L", points[-1])]
    return re.sub(r" (?=-)", "", "".join(f"{letter}{x:.0f} {y:.0f}" for letter, (x, y) in path))


def depths(parents):
    """How many steps each node is away from the root."""
    depth = [0] * len(parents)
    for i in range(1, len(parents)):
        depth[i] = depth[parents[i]] + 1
    return depth


def divide(rng, nodes, parents, known):
    """Sort the branches into strokes by kind (a width, or dots), and find the tips that spark.

    Args:
        known: how far from the root, as a share of the longest way, branches are solid.
    """
    chains, weight = branches(parents)
    smooth(nodes, chains)
    depth = depths(parents)
    edge = known * max(depth)
    is_known = [True] * len(nodes)
    strokes, sparks = {}, []
    for chain in chains:
        runs = split_chain(chain, edge * rng.uniform(0.82, 1.18), depth, weight, is_known)
        for kind, run in runs.items():
            strokes.setdefault(kind, []).append([nodes[i] for i in run])
        if len(chain) > 4 and not is_known[chain[-1]] and rng.random() < 0.5:
            sparks.append(nodes[chain[-1]])
    return strokes, sparks


def split_chain(chain, limit, depth, weight, is_known):
    """Cut a chain where its width changes and where it stops being known; nothing solid grows from a dotted branch."""
    runs = {}
    for a, b in pairwise(chain):
        is_known[b] = is_known[a] and depth[b] <= limit
        kind = min(4, int(math.log(weight[b], 3.2))) if is_known[b] else "dots"
        runs.setdefault(kind, [a]).append(b)
    return runs


def path(kind, runs, palette):
    """One SVG path for all branches of a kind."""
    _ground, branch, twig, spark = PALETTES[palette]
    if kind == "dots":
        color = f'stroke="{spark}"' if spark else 'class="motif-dots"'
        line = f'{color} stroke-width="2.3" stroke-dasharray="0 5.4"'
    else:
        line = f'stroke="{branch if kind else twig}" stroke-width="{WIDTHS[kind]}"'
    return f'<path {line} d="{"".join(map(curve, runs))}"/>'


def circles(points, width, height):
    """A dot for each tip that sparks, but for those at the very edge."""
    return "".join(
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="3.4"/>' for x, y in points if 8 < x < width - 8 and 8 < y < height - 8
    )


def drawn(seed, width, height, root=(0.04, 0.82), points=200, known=0.6, fan=False):
    """What grows from a seed, as points: its root, its strokes by kind, and the tips that spark."""
    rng = random.Random(seed)  # noqa: S311 a drawing, not a secret
    nodes, parents = grow(rng, width, height, root, points, fan)
    strokes, sparks = divide(rng, nodes, parents, known)
    return nodes[0], strokes, sparks


def draw(seed, palette="deep", width=600, height=400, root=(0.04, 0.82), points=200, known=0.6, fan=False):
    """The drawing that grows from a seed, as SVG.

    Args:
        palette: a key of PALETTES.
        root: where it grows from, as shares of width and height.
        points: how many points pull it: fewer make a simpler drawing.
        known: how far from the root, as a share of the longest way, branches are solid.
        fan: whether it leaves the edges free.
    """
    start, strokes, sparks = drawn(seed, width, height, root, points, known, fan)
    ground, branch, _twig, spark = PALETTES[palette]
    back = f'<path fill="{ground}" d="M0 0h{width}v{height}H0z"/>' if ground else ""
    hidden = "" if ground else ' aria-hidden="true"'
    fill = f'fill="{spark}"' if spark else 'class="motif-spark"'
    lines = "".join(path(kind, strokes[kind], palette) for kind in sorted(strokes, key=str))
    x, y = start
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        f"{hidden}>{back}"
        f'<g fill="none" stroke-linecap="round" stroke-linejoin="round">{lines}</g>'
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="11" fill="{branch}"/>'
        f"<g {fill}>{circles(sparks, width, height)}</g></svg>\n"
    )
