"""Prepare the site's data where that is needed, say where the site is, and serve it: `make run` and `make serve`."""

import hashlib
import os
import secrets
import signal
import socket
import subprocess
import sys
from pathlib import Path

import environ
from fingerprint import fingerprint

ROOT = Path(__file__).resolve().parents[1]
MANAGE = [sys.executable, str(ROOT / "manage.py")]
EVERYWHERE = ("0.0.0.0", "::", "[::]")  # noqa: S104 - the addresses a server may be told to listen on
RELOAD = 3  # the code Django's development server ends with when a file has changed
SITE = "Neuroplasticity MD"
ACCOUNTS = {
    "editor": "marketing staff: composes, edits, submits for review",
    "reviewer": "a clinician: signs or asks for changes",
    "reviewer2": "a second clinician",
    "manager": "site manager: settings, menus, workflow, schedule",
    "reception": "front desk: consultation requests only",
    "admin": "superuser: everything but signing and reading requests",
}


def main(mode, only_prepare=False):
    """Start the site, or only prepare its data.

    Args:
        mode: `development` or `production`, whose settings are used.
    """
    read_environment(mode)
    refuse_unusable(mode)
    prepare(mode)
    if only_prepare:
        return
    announce(mode)
    (develop if mode == "development" else serve)()


def read_environment(mode):
    """Fill in what neither the environment nor `.env` sets."""
    environ.Env.read_env(os.environ.get("ENV_FILE", ROOT / ".env"))
    os.environ["DJANGO_SETTINGS_MODULE"] = f"project.settings.{mode}"
    os.environ.setdefault("HOST", "127.0.0.1")
    os.environ.setdefault("PORT", "8000")
    os.environ["DATA_DIR"] = str(Path(os.environ.get("DATA_DIR") or ROOT / "var").resolve())
    data_dir().mkdir(parents=True, exist_ok=True)
    if mode == "development" or is_demo():
        os.environ.setdefault("SITE_URL", f"http://{address()}")
    if mode == "production" and is_demo():
        os.environ.setdefault("SECRET_KEY", kept_secret_key())
        os.environ.setdefault("ALLOWED_HOSTS", ",".join(own_names()))


def data_dir():
    return Path(os.environ["DATA_DIR"])


def is_demo():
    return environ.Env().bool("DEMO", default=False)


def address():
    """Host and port as a browser on this machine reaches them."""
    host = os.environ["HOST"]
    return f"{'127.0.0.1' if host in EVERYWHERE else host}:{os.environ['PORT']}"


def own_names():
    """The names the demo answers to: where it listens, and this machine's own where it listens everywhere."""
    names = {"localhost", "127.0.0.1", "[::1]", os.environ["HOST"]} - set(EVERYWHERE)
    if os.environ["HOST"] in EVERYWHERE:
        _, aliases, addresses = socket.gethostbyname_ex(socket.gethostname())
        names |= {socket.gethostname(), *aliases, *addresses}
    return sorted(names)


def kept_secret_key():
    """A random key for the demo, made once and kept in DATA_DIR."""
    file = data_dir() / "secret_key"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(64))
    return file.read_text()


def refuse_unusable(mode):
    """End with one clear sentence where the site could not be served."""
    if not os.environ["PORT"].isdigit() or not 0 < int(os.environ["PORT"]) < 65536:
        sys.exit(f"PORT is “{os.environ['PORT']}”: give a number from 1 to 65535.")
    refuse_taken_port()
    if mode == "production":
        refuse_unsafe_settings()


def refuse_taken_port():
    host = os.environ["HOST"].strip("[]")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, int(os.environ["PORT"])))
        except OSError as error:
            sys.exit(f"Cannot listen on {host}:{os.environ['PORT']}: {error.strerror}. Choose another PORT or HOST.")


def refuse_unsafe_settings():
    """Read the settings, which refuse what is missing or unsafe; and keep the demo's known passwords off a real site."""
    sys.path.insert(0, str(ROOT))
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured

    try:
        demo = settings.DEMO
    except ImproperlyConfigured as error:
        sys.exit(f"{error}\nTo try the site without them: make serve DEMO=1")
    if (data_dir() / ".demo").exists() and not demo:
        sys.exit(
            f"{data_dir()} holds the demo, whose passwords everybody knows. Choose another DATA_DIR, or set DEMO=1."
        )


def prepare(mode):
    """Migrate, load the demo and collect static files, each only where that has not been done already."""
    forget_what_is_gone()
    here = database()
    schema = fingerprint("*/migrations/*.py", "*/triggers.py", "core/changes.py", "constraints.txt")
    once("migrated", schema + here, "migrate", "-v0")
    if mode == "development" or is_demo():
        once("demo", "loaded" + here, "load_demo")
    once("indexed", fingerprint("search/*.py", "search/migrations/*.py") + here, "update_index", "-v0")
    once("addressed", os.environ["SITE_URL"] + here, "set_site_address", "-v0")
    if mode == "production":
        once("collected", fingerprint("*/static/**/*", "constraints.txt"), "collectstatic", "--noinput", "-v0")


def database():
    """A mark of the database that a note is about, whoever signs in to it; empty for the SQLite file in DATA_DIR."""
    place = os.environ.get("DATABASE_URL", "").rpartition("@")[2]
    return f" in {hashlib.sha256(place.encode()).hexdigest()[:16]}" if place else ""


def forget_what_is_gone():
    """Another database than the SQLite file is asked at every start; a deleted file is made anew."""
    gone = []
    if os.environ.get("DATABASE_URL"):
        gone = ["migrated"]
    elif not (data_dir() / "clinic.sqlite3").exists():
        gone = ["migrated", "demo", "indexed", "addressed"]
    for name in gone:
        note(name).unlink(missing_ok=True)


def note(name):
    """The file that remembers what was done for this DATA_DIR."""
    return data_dir() / f".{name}"


def once(name, state, *command):
    """Run a management command unless it already succeeded for this state."""
    if note(name).exists() and note(name).read_text() == state:
        return
    print(f"{command[0]} …", flush=True)
    if code := subprocess.call([*MANAGE, *command]):
        sys.exit(code)
    note(name).write_text(state)


def announce(mode):
    """Say where the site is and who may sign in."""
    print(f"\n{SITE} ({mode} settings, data in {data_dir()})")
    print(f"  Site    http://{address()}/\n  Admin   http://{address()}/admin/")
    if mode == "development" or is_demo():
        print(f"  Demo accounts, password “{os.environ.get('DEMO_PASSWORD') or 'demo-password'}”:")
        for name, who in ACCOUNTS.items():
            print(f"    {name:10} {who}")
    print("  Ctrl-C ends it.\n", flush=True)


def develop():
    """Run Django's development server, again whenever a file changes, without its second copy that only watches."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    command = [*MANAGE, "runserver", f"{os.environ['HOST']}:{os.environ['PORT']}"]
    code = RELOAD
    while code == RELOAD:
        with subprocess.Popen(command, env={**os.environ, "RUN_MAIN": "true"}) as server:
            code = wait(server)
    sys.exit(code)


def wait(server):
    """The exit code of the server, which ends with this process whatever ends it."""
    try:
        return server.wait()
    except KeyboardInterrupt:
        return 0
    finally:
        server.terminate()


def serve():
    """Become gunicorn, configured by gunicorn.conf.py."""
    os.chdir(ROOT)
    gunicorn = str(Path(sys.executable).with_name("gunicorn"))
    os.execv(gunicorn, [gunicorn, "project.wsgi"])  # noqa: S606 - our own server, no shell


if __name__ == "__main__":
    main(sys.argv[1], only_prepare="--only-prepare" in sys.argv)
