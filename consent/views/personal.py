"""What all answers have in common that depend on who asks."""

from functools import wraps

from django.utils.cache import patch_vary_headers


def personal(view):
    """Keep the answer out of every cache: it is one visitor's."""

    @wraps(view)
    def answered(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        response["Cache-Control"] = "private, no-store"
        patch_vary_headers(response, ("Cookie", "Sec-GPC"))
        return response

    return answered
