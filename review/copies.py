"""Copies and aliases of reviewed pages: a copy is new content, an alias shows what was signed for its source."""

from django import forms
from django.db import transaction
from wagtail.actions.copy_for_translation import CopyPageForTranslationAction
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.admin.forms.pages import CopyForm

from .errors import words
from .logs import log_refusal, logs_refusals


class ReviewedCopyForm(CopyForm):
    """A copy is a draft; an alias beside its source would have an address that nobody signed, so none is offered."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields.pop("publish_copies", None)
        self.fields.pop("alias", None)

    def clean(self):
        """Refuse an alias that was asked for all the same, rather than make a copy instead."""
        if self.data.get("alias"):
            reason = words("alias", self.page)
            log_refusal(self.page.specific, "alias", reason, self.user)
            raise forms.ValidationError({"new_slug": reason})
        return super().clean()


def copy_all_or_nothing():
    """Wagtail copies a subtree page by page: where one is refused, none of the others stays."""
    for action in (CopyPageAction, CreatePageAliasAction, CopyPageForTranslationAction):
        action.execute = logs_refusals(transaction.atomic(action.execute))


def aliases_without_cover(page, content):
    """The aliases of a page that may not show this content: nobody signed it for their address.

    Args:
        page: the source.
        content: what is about to be published, as a revision has it.
    """
    from .models import SignOff

    aliases = type(page)._base_manager.filter(alias_of=page) if page.aliases.exists() else []
    return [row for row in aliases if not SignOff.objects.covering(row, content | {"slug": row.slug}).exists()]
