"""How fast the site is, as ratios measured side by side in one run, and what its pages weigh: `make bench`."""

import json
import os
import re
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scripts.bench_lighthouse import report_lighthouse
from scripts.fingerprint import ROOT

ROUNDS = 15
REQUESTS = 20  # a round's requests, by turns with the other project's
ARTICLE = "/articles/ketamine-for-ocd/"
WEIGHED = ["/", "/articles/", ARTICLE, "/faq/", "/clinicians/", "/search/?q=ketamine", "/privacy/"]
MOST_FOR_ARTICLE = 2.0  # CPU of the article over that of a bare Wagtail's home page
MOST_QUERIES = 12  # of the article
STATES = {
    "unkept": "with nothing in memory, of what was rendered when something was written",
    "cpu": "with what the process keeps in memory",
}
FIRST_ROUNDS = 5
MOST_FOR_GATE = 1.05  # what digest and gate may make of a publish
MOST_FOR_CHECK = 150  # ms for an article of 3,000 words
LINEAR = 1.25  # what a check of so many times the length may take over so many times the time
MOST_FOR_SEARCH, MOST_GROWTH = 60, 3  # ms for the slowest 5 % at 10,000 articles, and times what it is at 1,000
BUDGETS = {"HTML": 30, "CSS": 20, "JS": 10, "fonts": 70}  # KB, compressed
KINDS = {"CSS": ".css", "JS": ".js", "fonts": ".woff2"}
STATIC = re.compile(r"""(?:href|src)="(/static/[^"]+)\"""")
FONT = re.compile(r"""url\(["']?([^"')]+\.woff2)""")


class Site:
    """A project that renders pages on request, in a process of its own."""

    def __init__(self, folder, settings, **environment):
        command = [sys.executable, str(ROOT / "scripts" / "bench_site.py")]
        environment = os.environ | environment | {"DJANGO_SETTINGS_MODULE": settings, "PYTHONPATH": str(folder)}
        self.environment = environment
        self.process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, what, address, times=1):
        self.process.stdin.write(json.dumps([what, address, times]) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def stop(self):
        self.process.stdin.close()
        self.process.wait(10)


def run(*command, cwd=ROOT, **environment):
    subprocess.run(
        [sys.executable, *command], cwd=cwd, env=os.environ | environment, check=True, stdout=subprocess.DEVNULL
    )


def clinic(folder):
    """This project with its demo, as `make serve DEMO=1` prepares it."""
    environment = {"DATA_DIR": str(folder), "DEMO": "1", "PORT": "18765", "ENV_FILE": os.devnull}
    environment |= {"ALLOWED_HOSTS": "testserver", "SITE_URL": "http://testserver"}
    run("scripts/start.py", "production", "--only-prepare", **environment)
    environment |= {"SECRET_KEY": (folder / "secret_key").read_text(), "CACHE_URL": "locmemcache://"}
    return Site(ROOT, "project.settings.production", **environment)


def bare(folder):
    """What `wagtail start` makes, DEBUG off, with the same database engine and its welcome page."""
    run("-m", "wagtail.bin.wagtail", "start", "bare", str(folder))
    (folder / "bare" / "settings" / "quick.py").write_text(
        "from .base import *\nDEBUG = False\nSECRET_KEY = 'bench'\nALLOWED_HOSTS = ['*']\n"
        "STORAGES['staticfiles'] = {'BACKEND': 'django.contrib.staticfiles.storage.StaticFilesStorage'}\n"
    )
    run("manage.py", "migrate", "-v0", cwd=folder, DJANGO_SETTINGS_MODULE="bare.settings.quick")
    return Site(folder, "bare.settings.quick")


def compare(ours, address, theirs, other, way="cpu"):
    """CPU of our page over that of another, measured by turns: the median of the rounds' ratios, and both times in ms."""
    pairs = []
    for _ in range(ROUNDS):
        pairs.append((ours.ask(way, address, REQUESTS), theirs.ask("cpu", other, REQUESTS)))
    medians = [statistics.median(column) * 1000 for column in zip(*pairs, strict=True)]
    return statistics.median(mine / other for mine, other in pairs), *medians


def weigh(site, address, static):
    """The compressed weight of a page and of what it loads, in KB by kind."""
    html = site.ask("html", address)
    files = {link.rpartition("?")[0] or link for link in STATIC.findall(html)}
    sheets = [static / link.removeprefix("/static/") for link in files if link.endswith(".css")]
    fonts = {(sheet.parent / font).resolve() for sheet in sheets for font in FONT.findall(sheet.read_text())}
    paths = {static / link.removeprefix("/static/") for link in files} | fonts
    paths = {path.resolve() for path in paths}
    weights = {kind: sum(compressed(path) for path in paths if path.suffix == end) for kind, end in KINDS.items()}
    return {"HTML": site.ask("weight", address) / 1024, **weights}


def compressed(path):
    """KB of a collected file as it is sent: its compressed copy where there is one."""
    smaller = path.with_name(path.name + ".br")
    return (smaller if smaller.exists() else path).stat().st_size / 1024


def compare_first(ours, address, theirs, other):
    """The same of the first visit after a change."""
    pairs = [(ours.ask("first", address, 3), theirs.ask("cpu", other, REQUESTS)) for _ in range(FIRST_ROUNDS)]
    return statistics.median(mine / bare for mine, bare in pairs)


def report_speed(ours, theirs):
    """Print what pages cost; return whether the article keeps what it promises."""
    print(
        f"\nCPU of a render without a page cache; median of {ROUNDS} rounds of {REQUESTS} requests by turns with a bare Wagtail's home page"
    )
    ratios = {way: report_ratios(ours, theirs, way, words) for way, words in STATES.items()}
    first_visit = compare_first(ours, ARTICLE, theirs, "/")
    print(f"  the article before it is rendered anew, after something was changed: {first_visit:5.2f} ×")
    print("\nSQL queries of the same, with nothing in memory and with what is kept there")
    print(f"  {'bare Wagtail, /':32} {theirs.ask('queries', '/'):3}")
    for address in WEIGHED:
        print(f"  {address:32} {ours.ask('unkept_queries', address):3} {ours.ask('queries', address):3}")
    queries = max(ours.ask(way, ARTICLE) for way in ("unkept_queries", "queries"))
    return max(ratios.values()) <= MOST_FOR_ARTICLE and queries <= MOST_QUERIES


def report_ratios(ours, theirs, way, words):
    """Print the same for each page in one state of the process; return the article's ratio."""
    print(f" {words}")
    ratios = {}
    for address in [ARTICLE, "/", "/articles/"]:
        ratios[address], mine, other = compare(ours, address, theirs, "/", way)
        print(f"  {address:32} {ratios[address]:5.2f} ×   ({mine:.2f} ms against {other:.2f} ms)")
    return ratios[ARTICLE]


def costs_of(ours, script):
    """What one of the scripts that measure the demo from within has found."""
    command = [sys.executable, str(ROOT / "scripts" / script)]
    done = subprocess.run(command, cwd=ROOT, env=ours.environment, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def report_checks(ours):
    """Print what the checker costs; return whether it is quick and linear."""
    costs = costs_of(ours, "bench_checks.py")
    took, ratios = costs["ms"], costs["ratios"]
    print(f"\nCPU of checking an article of 3,000 words with {costs['rules']} rules ({costs['findings']} findings)")
    for times in ("1", "4", "16"):
        print(
            f"  {times + ' ×':>6}   {ratios[times]:5.2f} ×   ({took[times]:.0f} ms; at most {MOST_FOR_CHECK * int(times)})"
        )
    print(f"  serializing it, as each autosave does: {ratios['save']:.3f} ×   ({took['save']:.1f} ms)")
    return took["1"] <= MOST_FOR_CHECK and all(ratios[times] <= int(times) * LINEAR for times in ("4", "16"))


def report_review(ours):
    """Print what the review costs; return whether the gate and the reports keep what they promise."""
    costs = costs_of(ours, "bench_review.py")
    ratio, gated, plain = costs["gate"]
    print("\nCPU of publishing the article with digest and gate over Wagtail's own publish, by turns")
    print(f"  {ratio:5.3f} ×   ({gated:.1f} ms against {plain:.1f} ms; at most {MOST_FOR_GATE})")
    print("\nThe reports with few and many sign-offs")
    for size, visits in costs["reports"].items():
        cells = "   ".join(
            f"{name}: {visit['queries']} queries, {visit['ms']:.0f} ms" for name, visit in visits.items()
        )
        print(f"  {size:>6}   {cells}")
    few, many = [{name: visit["queries"] for name, visit in visits.items()} for visits in costs["reports"].values()]
    return ratio <= MOST_FOR_GATE and few == many


def report_search(folder):
    """Print what search costs on sites of three sizes; return whether it keeps what it promises on both databases."""
    databases = {"SQLite": []}
    if subprocess.run(
        [sys.executable, "-m", "scripts.tools", "initdb"], cwd=ROOT, stdout=subprocess.DEVNULL
    ).returncode:
        print("\nSKIPPED: search on PostgreSQL, which is not installed.")
    else:
        databases["PostgreSQL"] = [str(ROOT / "scripts" / "with_postgres.sh")]
    kept = [search_is_quick(name, search_costs(folder / name, wrapper)) for name, wrapper in databases.items()]
    return all(kept)


def search_costs(folder, wrapper):
    """What the script that measures search has found on a site of its own, which it fills."""
    folder.mkdir()
    command = [
        *wrapper,
        "sh",
        "-c",
        f"{sys.executable} manage.py migrate -v0 && {sys.executable} scripts/bench_search.py",
    ]
    environment = {
        "DATA_DIR": str(folder),
        "DEMO": "1",
        "ENV_FILE": os.devnull,
        "SECRET_KEY": secrets.token_urlsafe(64),
    }
    environment |= {"DJANGO_SETTINGS_MODULE": "project.settings.production", "ALLOWED_HOSTS": "testserver"}
    environment |= {"SITE_URL": "http://testserver", "CACHE_URL": "locmemcache://", "PYTHONPATH": str(ROOT)}
    environment |= {"STATIC_ROOT": str(folder.parent / "clinic" / "static")}
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def search_is_quick(database, costs):
    """Print the times on a database; return whether each is short and grows slowly.

    On a machine that others keep busy all of it has to wait: there the CPU beside the times tells what the search takes.
    """
    sizes, kept = list(costs), True
    print(f"\nSearch on {database} at {', '.join(sizes)} articles of 300 words: slowest 5 % in ms, then CPU")
    for what in costs[sizes[0]]:
        for query in costs[sizes[0]][what]:
            times, cpu = zip(*(costs[size][what][query] for size in sizes), strict=True)
            growth = times[-1] / times[-2]
            good = times[-1] <= MOST_FOR_SEARCH and growth <= MOST_GROWTH
            cells = "   ".join("  ".join(f"{time:6.1f}" for time in each) for each in (times, cpu))
            print(f"  {what:12} {query:10} {cells}   {growth:4.1f} ×  {'' if good else 'over'}")
            kept = kept and good
    return kept


def report_weights(ours, static):
    """Print each page's weights; return whether all are within the budgets."""
    print("\nCompressed weight in KB (budget: " + ", ".join(f"{kind} {most}" for kind, most in BUDGETS.items()) + ")")
    kept = True
    for address in WEIGHED:
        weights = weigh(ours, address, static)
        over = [kind for kind, most in BUDGETS.items() if weights[kind] > most]
        cells = "  ".join(f"{kind} {weights[kind]:5.1f}" for kind in BUDGETS)
        print(f"  {address:32} {cells}  {'over: ' + ', '.join(over) if over else 'within'}")
        kept = kept and not over
    return kept


def main():
    with tempfile.TemporaryDirectory() as folder:
        folders = [Path(folder) / name for name in ("clinic", "bare_project")]
        for each in folders:
            each.mkdir()
        print("Preparing both projects …", flush=True)
        started = time.monotonic()
        ours, theirs = clinic(folders[0]), bare(folders[1])
        print(f"ready after {time.monotonic() - started:.0f} s", flush=True)
        kept = report_speed(ours, theirs)
        kept = report_weights(ours, folders[0] / "static") and kept
        kept = report_checks(ours) and kept
        kept = report_review(ours) and kept
        kept = report_search(Path(folder)) and kept
        ours.stop()
        theirs.stop()
        kept = report_lighthouse(folders[0]) and kept
    sys.exit(not kept)


if __name__ == "__main__":
    main()
