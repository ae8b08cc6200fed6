"""Settings for working on the project and for trying it with `make run`."""

from .base import *
from .base import env

DEBUG = env.bool("DEBUG", default=False)  # off, so that errors look as visitors see them; DEBUG=1 shows tracebacks
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True  # static files from the rooms, as they are now
SECRET_KEY = env("SECRET_KEY", default="development-only-" + "x" * 50)
ALLOWED_HOSTS = ["*"]
AUTH_PASSWORD_VALIDATORS = []
DEMO = True
INTERNAL_IPS = ["127.0.0.1"]
