"""Settings for a real site. It refuses to start, naming the variable, where one it needs is missing or unsafe."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from .base import *
from .base import BEHIND_PROXY, DATA_DIR, DATABASES, STORAGES, env

DEBUG = False
DEMO = env.bool("DEMO", default=False)
UNSAFE_KEYS = ("development-only-", "test-only-", "django-insecure-", "change-me")


def problems():
    """What keeps a real site from starting, each with the name of its variable."""
    for name in ("SECRET_KEY", "ALLOWED_HOSTS", "SITE_URL"):
        if not env(name, default=""):
            yield f"{name} is missing."
    if (key := env("SECRET_KEY", default="")) and is_guessable(key):
        yield "SECRET_KEY is unsafe: use at least 50 random characters."
    if "*" in env.list("ALLOWED_HOSTS", default=[]):
        yield "ALLOWED_HOSTS is unsafe: name the hosts, do not use *."
    if (url := env("SITE_URL", default="")) and not is_safe(urlsplit(url)):
        yield "SITE_URL is unsafe: give the site's full address, beginning with https://."


def is_guessable(key):
    """Whether a key is short, uniform, or one of the known examples."""
    return len(key) < 50 or len(set(key)) < 5 or key.startswith(UNSAFE_KEYS)


def is_safe(url):
    """Whether the address is complete and encrypted; the demo may do without encryption."""
    return bool(url.hostname) and url.scheme in ({"https", "http"} if DEMO else {"https"})


if found := list(problems()):
    raise ImproperlyConfigured(" ".join([*found, "See .env.example."]))

SECRET_KEY = env("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
SITE_URL = WAGTAILADMIN_BASE_URL = env("SITE_URL").rstrip("/")
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[SITE_URL])

HTTPS = urlsplit(SITE_URL).scheme == "https"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS and env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS and env.bool("SECURE_HSTS_INCLUDE_SUBDOMAINS", default=False)
SECURE_HSTS_PRELOAD = HTTPS and env.bool("SECURE_HSTS_PRELOAD", default=False)
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Several processes serve the site, so what one forgets all must forget: the default cache is shared through files. Of more than
# MAX_ENTRIES a third goes, whatever it is; among them may be that somebody is locked out of signing for a while.
CACHES = {"default": env.cache_url("CACHE_URL", default=f"filecache://{DATA_DIR / 'cache'}?max_entries=10000")}

# Each of the few threads that serve keeps its connection: opening SQLite anew reads its whole schema, for every request.
DATABASES["default"].setdefault("CONN_MAX_AGE", 3600)

MAIL_IN_BACKGROUND = True  # nobody who signs or resets a password waits for the mail server
PICTURES_AHEAD = True  # no visitor waits for a picture to be made in nine versions
KEEP_PIECES = True

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "project.static_files.JoiningStorage"},
}
WHITENOISE_MAX_AGE = 31_536_000
