"""Settings for the tests: fast, quiet, and strict where production is."""

import atexit
import os
import shutil
import tempfile

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # the browser's driver keeps an event loop in the tests' thread
os.environ["ENV_FILE"] = os.devnull  # a developer's own .env changes no test
# Each process has its own folder, so that tests in parallel do not meet.
os.environ["DATA_DIR"] = tempfile.mkdtemp(prefix="clinic-test-")
atexit.register(shutil.rmtree, os.environ["DATA_DIR"], ignore_errors=True)

from .base import *
from .base import SQLITE_OPTIONS, STATIC_ROOT

DEBUG = False
SECRET_KEY = "test-only-" + "x" * 50
ALLOWED_HOSTS = ["*"]
DEMO = True
AUTH_PASSWORD_VALIDATORS = []
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
POST_OFFICE = {"BACKENDS": {"default": "django.core.mail.backends.locmem.EmailBackend"}}
LOGGING = {"version": 1, "disable_existing_loggers": False}
SQLITE_OPTIONS["init_command"] = SQLITE_OPTIONS["init_command"].replace("NORMAL", "OFF")
STATIC_ROOT.mkdir(parents=True)
