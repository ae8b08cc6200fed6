"""In which order the modules run, for workers that take a module each (`--dist loadfile`): those that last begin first.

Those of the browser, which mostly wait, are spread evenly among those that compute, so that no processor has to wait.
"""

from itertools import groupby

LASTING = (
    "tests/browser/test_accessibility.py",
    "tests/review/test_races.py",
    "tests/browser/test_compose_and_publish.py",
)


def well_ordered(items):
    """The tests in that order; within a module as they stand there."""
    items = sorted(items, key=path)
    modules = [list(tests) for _, tests in groupby(items, key=path)]
    modules.sort(key=len, reverse=True)
    kinds = [[tests for tests in modules if is_waiting(tests) == kind] for kind in (True, False)]
    places = [((number + 0.5) / len(kind), tests) for kind in kinds for number, tests in enumerate(kind)]
    places.sort(key=lambda place: (rank(path(place[1][0])), place[0]))
    return [item for _, tests in places for item in tests]


def path(item):
    return item.nodeid.partition("::")[0]


def rank(path):
    """The place of a module that lasts; all others come after."""
    return LASTING.index(path) if path in LASTING else len(LASTING)


def is_waiting(tests):
    return tests[0].get_closest_marker("browser") is not None
