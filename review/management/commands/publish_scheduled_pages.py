"""Wagtail's older name for its scheduler, which would otherwise run without the review's."""

from .publish_scheduled import Command

__all__ = ["Command"]
