"""Production refuses to start, naming the variable, where one it needs is missing or unsafe."""

import os
import re
import secrets
import string
import subprocess
import sys

import pytest

from scripts.fingerprint import ROOT

LETTERS = string.ascii_letters
SAFE = {
    "SECRET_KEY": secrets.token_urlsafe(64),
    "ALLOWED_HOSTS": "clinic.example",
    "SITE_URL": "https://clinic.example",
}
READ = re.compile(r"""(?:env(?:\.\w+)?\(|environ\[|environ\.get\(|environ\.setdefault\()\s*["']([A-Z_]+)["']""")
OURS_TO_SET = {"DJANGO_SETTINGS_MODULE"}  # by the commands themselves


def start(tmp_path, *expression, **variables):
    """Read the production settings in a process of their own, and print what an expression says of them."""
    code = f"from django.conf import settings; print({' '.join(expression) or 'settings.DEBUG'})"
    variables = {"ENV_FILE": os.devnull, "DATA_DIR": str(tmp_path), "PATH": os.environ["PATH"]} | variables
    variables["DJANGO_SETTINGS_MODULE"] = "project.settings.production"
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=variables, capture_output=True, text=True)


def test_it_starts_with_what_it_needs(tmp_path):
    assert start(tmp_path, **SAFE).stdout == "False\n"


def test_its_cache_holds_more_than_a_day_puts_there(tmp_path):
    cache = "__import__('django.core.cache', fromlist=['cache']).cache"
    put, there = f"[{cache}.set(str(n), n) for n in range(600)]", f"sum({cache}.has_key(str(n)) for n in range(600))"

    assert start(tmp_path, f"{put} and {there}", **SAFE).stdout == "600\n"


@pytest.mark.parametrize("name", SAFE)
def test_it_names_what_is_missing(tmp_path, name):
    found = start(tmp_path, **{key: value for key, value in SAFE.items() if key != name})

    assert found.returncode
    assert f"{name} is missing" in found.stderr


def test_it_names_everything_at_once(tmp_path):
    assert all(f"{name} is missing" in start(tmp_path).stderr for name in SAFE)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "short"),
        ("SECRET_KEY", "x" * 60),
        ("SECRET_KEY", "django-insecure-" + LETTERS),
        ("SECRET_KEY", "change-me-" + LETTERS),
        ("ALLOWED_HOSTS", "*"),
        ("ALLOWED_HOSTS", "clinic.example,*"),
        ("SITE_URL", "http://clinic.example"),
        ("SITE_URL", "clinic.example"),
    ],
)
def test_it_names_what_is_unsafe(tmp_path, name, value):
    found = start(tmp_path, **SAFE | {name: value})

    assert found.returncode
    assert f"{name} is unsafe" in found.stderr


def test_the_demo_is_off_unless_asked_for(tmp_path):
    assert start(tmp_path, "settings.DEMO", **SAFE).stdout == "False\n"
    assert start(tmp_path, "settings.DEMO", DEMO="1", **SAFE).stdout == "True\n"


def test_the_demo_may_do_without_encryption(tmp_path):
    found = start(
        tmp_path, "settings.SESSION_COOKIE_SECURE", **SAFE | {"SITE_URL": "http://127.0.0.1:8000", "DEMO": "1"}
    )

    assert found.stdout == "False\n"


def test_cookies_travel_encrypted_only(tmp_path):
    expression = "settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE, settings.SECURE_SSL_REDIRECT"

    assert start(tmp_path, expression, **SAFE).stdout == "True True True\n"


@pytest.mark.parametrize("name", ["SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_PRELOAD"])
def test_other_hosts_are_bound_to_encryption_only_when_asked(tmp_path, name):
    assert start(tmp_path, f"settings.{name}", **SAFE).stdout == "False\n"
    assert start(tmp_path, f"settings.{name}", **SAFE | {name: "1"}).stdout == "True\n"


def test_what_is_served_with_debug_off_needs_no_variable_to_stay_so(tmp_path):
    assert start(tmp_path, **SAFE | {"DEBUG": "1"}).stdout == "False\n"


def test_every_variable_is_explained_in_the_example():
    example = (ROOT / ".env.example").read_text()
    settings = [file for file in (ROOT / "project" / "settings").glob("*.py") if file.stem != "test"]
    files = [*settings, ROOT / "gunicorn.conf.py", *(ROOT / "scripts").glob("*.py")]
    files += (ROOT / "home" / "demo").glob("*.py")
    read = {name for file in files for name in READ.findall(file.read_text())} - OURS_TO_SET
    explained = set(re.findall(r"^# ?([A-Z_]+)=", example, re.MULTILINE))

    assert len(read) > 15
    assert read - explained == set()
    assert explained - read == set()
