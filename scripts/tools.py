"""Where this machine has the programs that tests need: `python -m scripts.tools chromium`."""

import shutil
import subprocess
import sys
from pathlib import Path

VNU_JAR = Path(__file__).resolve().parents[1] / ".cache" / "vnu" / "vnu.jar"
DEBIAN_POSTGRESQL = "/usr/lib/postgresql"
ASK_PLAYWRIGHT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""


def chromium():
    """The path of a Chromium: the system's, else the one Playwright has installed; None where there is neither."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or playwrights_own()


def playwrights_own():
    """Asked in a process of its own: Playwright does not start twice in one."""
    found = subprocess.run([sys.executable, "-c", ASK_PLAYWRIGHT], capture_output=True, text=True).stdout.strip()
    return found if found and Path(found).exists() else None


def initdb():
    """The path of PostgreSQL's initdb, the newest there is; Debian keeps it off the PATH."""
    versions = Path(DEBIAN_POSTGRESQL).glob("*/bin/initdb")
    newest = sorted(versions, key=lambda path: float(path.parts[-3]))[-1:]
    return str(newest[0]) if newest else shutil.which("initdb")


def vnu():
    """The command of the W3C's HTML checker, which scripts/prerequisites.sh has fetched; None where it or Java is missing."""
    java = shutil.which("java")
    return [java, "-Xss2m", "-jar", str(VNU_JAR)] if java and VNU_JAR.exists() else None


if __name__ == "__main__":
    found = {"chromium": chromium, "initdb": initdb, "vnu": vnu}[sys.argv[1]]()
    print(found or f"{sys.argv[1]} was not found")
    sys.exit(not found)
