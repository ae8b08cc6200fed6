"""What schema.org 30.0 allows, from a copy of its vocabulary beside the tests: nothing is asked over the network."""

import json
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent.parent / "schemaorg" / "schemaorg-30.0.json"
PREFIX = "https://schema.org/"
TEXTS = {"Text", "URL", "Date", "DateTime"}


@cache
def vocabulary():
    return json.loads(FILE.read_text())


@cache
def ancestors(kind):
    """A type with all types above it."""
    above = vocabulary()["types"].get(kind, [])
    return {kind}.union(*(ancestors(one) for one in above))


def faults(nodes):
    """What is wrong with a graph, a line for each place."""
    known = {node["@id"]: node for node in nodes if "@id" in node}
    return [fault for node in nodes for fault in faults_of(node, known)]


def faults_of(node, known):
    """Unknown types, properties that the type has not, and values of another kind than the property takes."""
    kind = node["@type"]
    if kind not in vocabulary()["types"]:
        yield f"there is no type {kind}"
    for name, values in node.items():
        if name.startswith("@"):
            continue
        domains, ranges = vocabulary()["properties"].get(name, ([], []))
        if not ancestors(kind) & set(domains):
            yield f"{kind} has no {name}"
        for value in values if isinstance(values, list) else [values]:
            if not fits(value, set(ranges), known):
                yield f"{kind}.{name} takes {ranges}, not {value}"
            if isinstance(value, dict) and "@type" in value:
                yield from faults_of(value, known)


def fits(value, ranges, known):
    """Whether a value is of one of the kinds."""
    if isinstance(value, dict):
        target = known.get(value["@id"], {}) if set(value) == {"@id"} else value
        return bool(ancestors(target.get("@type", "")) & ranges)
    if isinstance(value, bool):
        return "Boolean" in ranges
    if isinstance(value, int):
        return bool(ranges & {"Integer", "Number"})
    if value.startswith(PREFIX):
        members = vocabulary()["members"].get(value.removeprefix(PREFIX), [])
        return any(ancestors(member) & ranges for member in members)
    return bool(ranges & TEXTS) or (value.startswith("http") and bool(ranges))
