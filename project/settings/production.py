"""Settings for a real site. It refuses to start, naming the variable, where one it needs is missing or unsafe."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from .base import *
from .base import STORAGES, env

DEBUG = False
DEMO = env.bool("DEMO", default=False)
UNSAFE_KEYS = ("development-only-", "test-only-", "django-insecure-", "change-me")


def required(name):
    """The variable's value; ImproperlyConfigured, naming it, where it is missing."""
    if not (value := env(name, default="")):
        raise ImproperlyConfigured(f"Set the environment variable {name} (see .env.example).")
    return value


def secret_key():
    """SECRET_KEY, long and not one of the known examples."""
    key = required("SECRET_KEY")
    if len(key) < 50 or key.startswith(UNSAFE_KEYS):
        raise ImproperlyConfigured("SECRET_KEY is unsafe: use at least 50 random characters.")
    return key


def allowed_hosts():
    """ALLOWED_HOSTS, without a wildcard for everything."""
    required("ALLOWED_HOSTS")
    hosts = env.list("ALLOWED_HOSTS")
    if "*" in hosts:
        raise ImproperlyConfigured("ALLOWED_HOSTS is unsafe: name the hosts, do not use *.")
    return hosts


SECRET_KEY = secret_key()
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = allowed_hosts()
SITE_URL = WAGTAILADMIN_BASE_URL = required("SITE_URL").rstrip("/")
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[SITE_URL])

HTTPS = urlsplit(SITE_URL).scheme == "https"
if not HTTPS and not DEMO:
    raise ImproperlyConfigured("SITE_URL is unsafe: a real site is served over https.")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS and env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
if env.bool("BEHIND_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_MAX_AGE = 31_536_000
