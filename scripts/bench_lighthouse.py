"""Google's Lighthouse on the site as `make serve DEMO=1` serves it, as a phone on slow 4G would see it: `make bench`.

Each page is measured a few times and each figure is the median: what else the machine does slows a page down in some.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from scripts.fingerprint import ROOT
from scripts.tools import chromium

PACKAGE = "lighthouse@12.8.2"
FOLDER = ROOT / ".cache" / PACKAGE
COMMAND = FOLDER / "node_modules" / "lighthouse" / "cli" / "index.js"
HOST, PORT = "127.0.0.1", "18766"
PAGES = ["/", "/articles/ketamine-for-ocd/", "/articles/", "/faq/", "/search/?q=ketamine", "/consultation/"]
SKIPPED = {"/search/?q=ketamine": "is-crawlable"}  # search engines are asked not to list what others searched for
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
FIGURES = {
    "LCP": ("largest-contentful-paint", 1.2, 1000),
    "TBT": ("total-blocking-time", 0, 1),
    "CLS": ("cumulative-layout-shift", 0, 1),
}
DIGITS = {"LCP": 1, "TBT": 0, "CLS": 2}  # as Lighthouse prints them: to 0.1 s, to the ms, to 0.01
REPEATS = 5
BROWSER = "--headless=new --no-sandbox --disable-dev-shm-usage"
PATIENCE = 120  # seconds until the site must answer


def missing():
    """What keeps Lighthouse from running here, in words; empty where nothing does."""
    programs = {"chromium": chromium(), "node": shutil.which("node"), "npm": COMMAND.exists() or shutil.which("npm")}
    if lacking := [name for name, path in programs.items() if not path]:
        return f"not on this machine: {', '.join(lacking)}"
    return "" if COMMAND.exists() or fetch() else f"npm could not fetch {PACKAGE}"


def fetch():
    """Let npm put Lighthouse into .cache/, as a whole or not at all."""
    FOLDER.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FOLDER.parent) as folder:
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, PACKAGE]
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode:
            return False
        shutil.rmtree(FOLDER, ignore_errors=True)
        shutil.copytree(folder, FOLDER, symlinks=True)
    return COMMAND.exists()


@contextmanager
def served(folder):
    """The site of a prepared data folder on a port of its own, ended afterwards."""
    environment = os.environ | {
        "DATA_DIR": str(folder),
        "DEMO": "1",
        "HOST": HOST,
        "PORT": PORT,
        "ENV_FILE": os.devnull,
    }
    environment |= {"SITE_URL": f"http://{HOST}:{PORT}"}
    command = [sys.executable, str(ROOT / "scripts" / "start.py"), "production"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            wait(environment["SITE_URL"])
            yield environment["SITE_URL"]
        finally:
            server.terminate()


def wait(url):
    """Until the site answers; then each page once, which is how any visitor but the first meets it."""
    until = time.monotonic() + PATIENCE
    while not answers(f"{url}/healthz"):
        if time.monotonic() > until:
            sys.exit(f"{url} does not answer")
        time.sleep(0.5)
    for address in PAGES * 3:  # more often than there are processes that serve
        answers(url + address)


def answers(url):
    try:
        return urlopen(url, timeout=10).status == 200  # noqa: S310 - our own site
    except (URLError, OSError):
        return False


def measure(url, skipped):
    """One run of Lighthouse: each category's score and each figure."""
    found = judged(url, skipped)
    scores = {name: round(100 * (found["categories"][name]["score"] or 0)) for name in CATEGORIES}
    return scores | {name: found["audits"][audit]["numericValue"] / unit for name, (audit, _, unit) in FIGURES.items()}


def judged(url, skipped):
    """Lighthouse's report; on a busy machine the browser's trace sometimes misses its begin, and it asks to be run again."""
    command = ["node", str(COMMAND), url, f"--chrome-flags={BROWSER}", "--output=json", "--quiet"]
    command += [f"--skip-audits={skipped}"] if skipped else []
    environment = os.environ | {"CHROME_PATH": chromium()}
    for _ in range(REPEATS):
        run = subprocess.run(command, env=environment, capture_output=True, text=True)
        if run.returncode == 0:
            return json.loads(run.stdout)
    sys.exit(f"Lighthouse could not judge {url}:\n{run.stderr}")


def medians(url, skipped):
    """Each figure's median; once is enough where all is well the first time."""
    runs = [measure(url, skipped)]
    while faults(runs[0]) and len(runs) < REPEATS:
        runs.append(measure(url, skipped))
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def faults(found):
    """The names of the figures that a page misses."""
    missed = [name for name in CATEGORIES if found[name] < 100]
    return missed + [name for name, (_, most, _) in FIGURES.items() if round(found[name], DIGITS[name]) > most]


def report_lighthouse(folder):
    """Print Lighthouse's scores for each page; return whether all are what they must be.

    Args:
        folder: the DATA_DIR of a prepared demo.
    """
    print(f"\nLighthouse, mobile, simulated slow 4G; median of up to {REPEATS} runs")
    if reason := missing():
        print(f"  not measured: {reason}")
        return False
    print(f"  {'':32} performance  accessibility  best practices  SEO   LCP      TBT     CLS")
    with served(folder) as url:
        kept = [report_page(url, address) for address in PAGES]
    return all(kept)


def report_page(url, address):
    """Print a page's line; return whether it misses nothing."""
    skipped = SKIPPED.get(address)
    found = medians(url + address, skipped)
    scores = "{performance:11.0f}  {accessibility:13.0f}  {best-practices:14.0f}  {seo:3.0f}".format(**found)
    missed = faults(found)
    print(
        f"  {address:32} {scores}   {found['LCP']:.2f} s  {found['TBT']:3.0f} ms  {found['CLS']:.3f}"
        f"  {'missed: ' + ', '.join(missed) if missed else 'within'}"
        f"{f' (without {skipped})' if skipped else ''}",
        flush=True,
    )
    return not missed


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as data:
        sys.exit(not report_lighthouse(Path(data)))
