"""Settings for working on the project and for trying it with `make run`."""

from .base import *
from .base import DATA_DIR, env

DEBUG = env.bool("DEBUG", default=False)  # off, so that errors look as visitors see them; DEBUG=1 shows tracebacks
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True  # static files from the rooms, as they are now
SECRET_KEY = env("SECRET_KEY", default="development-only-" + "x" * 50)
ALLOWED_HOSTS = ["*"]
AUTH_PASSWORD_VALIDATORS = []
DEMO = True
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = DATA_DIR / "mail"
INTERNAL_IPS = ["127.0.0.1"]
