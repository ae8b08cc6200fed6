"""Hooks of the review into the admin, by what they are about; review/wagtail_hooks.py names them all."""
