"""The table of routes: every way by which content could go live, or change while it is live. One row a route.

`tests/review/test_publish_routes.py` goes each of them with signed and with unsigned content, and
`tests/review/test_route_inventory.py` fails when Wagtail gains one that stands neither here nor among those that
cannot publish.
"""

from collections.abc import Callable
from dataclasses import dataclass

from .ways import api, code, commands, screens, site

PAGES, ENTRIES = ("article", "home"), ("entry", "call")
EVERY = PAGES + ENTRIES
NOT_SIGNED = "no clinician has signed this version"


@dataclass(frozen=True)
class Route:
    """One way to go.

    Args:
        go: goes it with a `Site` and returns what the person was told.
        says: what they are told where it is refused; empty where nothing is refused because nothing would be live.
        logged: the name under which the refusal is logged; `server` where a transaction of Wagtail's own takes the
            entry back, so that only the server's log keeps it.
        kinds: the kinds of content it exists for.
        signed: what happens to signed content: `live`, `scheduled`, `refused`; empty where content cannot be signed.
        keeps: the text that is the draft afterwards, where something was posted.
        live_before: whether the signed version is live when the route begins to publish.
        given: what has to be there first.
    """

    go: Callable
    says: str
    logged: str
    kinds: tuple = EVERY
    signed: str = "live"
    keeps: str = site.SECOND
    live_before: bool = True
    given: Callable = lambda site: None

    @property
    def name(self):
        return self.go.__name__


ROUTES = [
    # Edit screens
    Route(screens.publish_button, "submit it for clinical review", "edit"),
    Route(screens.publish_button_with_a_change, "saved as a draft", "edit", signed="refused", keeps=site.TYPED),
    Route(screens.publish_on_creation, "is saved as a draft", "create", ("article", *ENTRIES), signed=""),
    Route(screens.schedule, "was not scheduled", "schedule", signed="scheduled"),
    Route(screens.go_back_to_it, "the version you went back to", "revert"),
    Route(screens.restore_after_unpublish, NOT_SIGNED, "edit", live_before=False),
    Route(
        screens.sign_with_wagtails_own_button,
        "was not signed",
        "sign",
        ("article", "entry"),
        signed="",
        keeps=site.TYPED,
    ),
    Route(screens.approve_in_another_workflow, "in this workflow", "workflow"),
    Route(screens.edit_and_approve_in_another_workflow, "", "", ("article", "entry"), signed="", keeps=site.TYPED),
    # Other screens
    Route(screens.bulk_publish, "has signed its draft", "bulk", PAGES),
    Route(screens.bulk_publish_from_above, "has signed its draft", "bulk", ("article",), live_before=False),
    Route(screens.copy_and_publish, "The copy is a draft", "copy", ("article",), signed="refused"),
    Route(screens.alias_on_screen, "No alias was made", "alias", ("article",), signed="refused"),
    Route(screens.convert_alias, "stays an alias", "convert", ("article",), signed="refused", given=screens.with_alias),
    # The admin's API
    Route(api.api_publish, NOT_SIGNED, "api", PAGES),
    Route(api.api_copy, "keep_live", "api copy", ("article",), signed="refused"),
    Route(api.api_alias, "No alias was made", "api alias", ("article",), signed="refused"),
    Route(
        api.api_convert_alias, "stays an alias", "api convert", ("article",), signed="refused", given=screens.with_alias
    ),
    Route(api.api_revert, "", "", ("article",), signed=""),
    # Commands
    Route(commands.publish_scheduled, "is no longer scheduled", "publish_scheduled"),
    Route(
        commands.publish_scheduled_after_an_edit, "is no longer scheduled", "publish_scheduled", keeps="Later words."
    ),
    Route(commands.publish_scheduled_pages, "is no longer scheduled", "publish_scheduled", ("article", "entry")),
    Route(commands.load_data, "Nothing was loaded", "loaddata"),
    # Code
    Route(code.revision_publish, NOT_SIGNED, "code"),
    Route(code.save_and_publish, NOT_SIGNED, "code"),
    Route(code.content_publish, NOT_SIGNED, "code"),
    Route(code.plain_page_publish, NOT_SIGNED, "code", PAGES),
    Route(code.publish_action, NOT_SIGNED, "code"),
    Route(code.schedule_action, "was not scheduled", "code", signed="scheduled"),
    Route(code.schedule_in_save_revision, "was not scheduled", "code", signed="scheduled"),
    Route(code.save_live, NOT_SIGNED, "code"),
    Route(code.plain_page_save, NOT_SIGNED, "server", PAGES, signed=""),
    Route(code.add_live_page, "is new", "server", ("article",), signed=""),
    Route(code.create_live_entry, "is new", "code", ENTRIES, signed=""),
    Route(code.copy_live, "is new", "code", ("article",), signed="refused"),
    Route(code.copy_tree_live, "is new", "code", ("article",), signed="refused"),
    Route(code.alias_in_code, "No alias was made", "code", ("article",), signed="refused"),
    Route(code.translate_page_with_parents, "No alias was made", "code", ("home",), signed="refused"),
    Route(code.translate_entry, "is new", "code", ENTRIES, signed="refused"),
]
