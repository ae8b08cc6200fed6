"""What of Wagtail leads to a row of the table of routes, and what cannot publish, each with its reason.

A key ending in `*` stands for all that begin so.
"""

from .ways import api, code, commands, screens

PREPARES = "only shows, compares, previews or asks; posts to another address of this list, or to nothing"
GOES_OFFLINE = "takes offline or deletes, which is never refused"
KEEPS_CONTENT = "moves, locks or restricts: what was signed stays as it was signed"
OTHER_THINGS = "is about other things than pages and entries"
STARTS_REVIEW = "submits, cancels or sends back: nothing goes live by it"
DRAFT_ONLY = "saves a draft"
WITHIN = "is a step inside the routes below, which the gate in publish() and save() stands around"
NOT_LIVE = "remembers a state that it does not change"
NOT_INSTALLED = "belongs to an app that is not installed; what it calls is tried in code"
WITHOUT_FORM = "has no form, since no chooser here creates anything; what it would save meets the gate in save()"

ADDRESSES = {
    "wagtailadmin_pages:add": (screens.publish_on_creation,),
    "wagtailadmin_pages:edit": (
        screens.publish_button,
        screens.publish_button_with_a_change,
        screens.schedule,
        screens.go_back_to_it,
    ),
    "wagtailadmin_pages:copy": (screens.copy_and_publish, screens.alias_on_screen),
    "wagtailadmin_pages:convert_alias": (screens.convert_alias,),
    "wagtailadmin_pages:workflow_action": (screens.approve_in_another_workflow,),
    "wagtailadmin_pages:move_confirm": KEEPS_CONTENT,
    "wagtailadmin_pages:move": PREPARES,
    "wagtailadmin_pages:set_page_position": KEEPS_CONTENT,
    "wagtailadmin_pages:set_privacy": KEEPS_CONTENT,
    "wagtailadmin_pages:lock": KEEPS_CONTENT,
    "wagtailadmin_pages:unlock": KEEPS_CONTENT,
    "wagtailadmin_pages:delete": GOES_OFFLINE,
    "wagtailadmin_pages:unpublish": GOES_OFFLINE,
    "wagtailadmin_pages:revisions_unschedule": GOES_OFFLINE,
    "wagtailadmin_pages:revisions_revert": "shows an old version in the edit form, which posts to the edit screen",
    **dict.fromkeys(
        (
            "wagtailadmin_pages:add_subpage",
            "wagtailadmin_pages:choose_parent",
            "wagtailadmin_pages:collect_workflow_action_data",
            "wagtailadmin_pages:confirm_workflow_cancellation",
            "wagtailadmin_pages:history",
            "wagtailadmin_pages:history_results",
            "wagtailadmin_pages:preview_on_add",
            "wagtailadmin_pages:preview_on_edit",
            "wagtailadmin_pages:revisions_compare",
            "wagtailadmin_pages:revisions_index",
            "wagtailadmin_pages:revisions_view",
            "wagtailadmin_pages:search",
            "wagtailadmin_pages:search_results",
            "wagtailadmin_pages:type_use",
            "wagtailadmin_pages:type_use_results",
            "wagtailadmin_pages:usage",
            "wagtailadmin_pages:view_draft",
            "wagtailadmin_pages:workflow_history",
            "wagtailadmin_pages:workflow_history_detail",
            "wagtailadmin_pages:workflow_preview",
        ),
        PREPARES,
    ),
    "wagtailsnippets:add": (screens.publish_on_creation,),
    "wagtailsnippets:copy": "fills the form of a new entry, which posts to that form's address",
    "wagtailsnippets:edit": (screens.publish_button, screens.publish_button_with_a_change, screens.schedule),
    "wagtailsnippets:revisions_revert": (screens.go_back_to_it,),
    "wagtailsnippets:workflow_action": (screens.approve_in_another_workflow,),
    "wagtailsnippets:reorder": KEEPS_CONTENT,
    "wagtailsnippets:lock": KEEPS_CONTENT,
    "wagtailsnippets:unlock": KEEPS_CONTENT,
    "wagtailsnippets:delete": GOES_OFFLINE,
    "wagtailsnippets:unpublish": GOES_OFFLINE,
    "wagtailsnippets:revisions_unschedule": GOES_OFFLINE,
    **dict.fromkeys(
        (
            "wagtailsnippets:collect_workflow_action_data",
            "wagtailsnippets:confirm_workflow_cancellation",
            "wagtailsnippets:history",
            "wagtailsnippets:history_results",
            "wagtailsnippets:index",
            "wagtailsnippets:inspect",
            "wagtailsnippets:list",
            "wagtailsnippets:list_results",
            "wagtailsnippets:preview_on_add",
            "wagtailsnippets:preview_on_edit",
            "wagtailsnippets:revisions_compare",
            "wagtailsnippets:revisions_view",
            "wagtailsnippets:usage",
            "wagtailsnippets:workflow_history",
            "wagtailsnippets:workflow_history_detail",
            "wagtailsnippets:workflow_preview",
        ),
        PREPARES,
    ),
    "wagtailsnippetchoosers:create": WITHOUT_FORM,
    **dict.fromkeys(
        (
            "wagtailsnippetchoosers:choose",
            "wagtailsnippetchoosers:choose_results",
            "wagtailsnippetchoosers:chosen",
            "wagtailsnippetchoosers:chosen_multiple",
        ),
        PREPARES,
    ),
    "wagtail_bulk_action": (screens.bulk_publish, screens.bulk_publish_from_above),
    "wagtailadmin_api:pages:action": (api.api_publish, api.api_copy, api.api_alias, api.api_convert_alias),
    **dict.fromkeys(
        ("wagtailadmin_api:pages:detail", "wagtailadmin_api:pages:find", "wagtailadmin_api:pages:listing"), PREPARES
    ),
    **dict.fromkeys(
        (
            "wagtail_serve",
            "wagtailadmin_account",
            "wagtailadmin_api:documents:*",
            "wagtailadmin_api:images:*",
            "wagtailadmin_block_preview",
            "wagtailadmin_choose_page*",
            "wagtailadmin_collections:*",
            "wagtailadmin_dismissibles",
            "wagtailadmin_editing_sessions:*",
            "wagtailadmin_error_test",
            "wagtailadmin_explore*",
            "wagtailadmin_home",
            "wagtailadmin_javascript_catalog",
            "wagtailadmin_login",
            "wagtailadmin_logout",
            "wagtailadmin_password_reset*",
            "wagtailadmin_reports:*",
            "wagtailadmin_sprite",
            "wagtailadmin_tag_*",
            "wagtailadmin_workflows:*",
            "wagtailcore_*",
            "wagtaildocs*",
            "wagtailembeds:*",
            "wagtailimages*",
            "wagtailredirects:*",
            "wagtailsearchpromotions:*",
            "wagtailsettings:*",
            "wagtailsites:*",
            "wagtailusers_*",
        ),
        OTHER_THINGS,
    ),
}

API_ACTIONS = {
    "publish": (api.api_publish,),
    "copy": (api.api_copy,),
    "create_alias": (api.api_alias,),
    "convert_alias": (api.api_convert_alias,),
    "revert_to_page_revision": (api.api_revert,),
    "copy_for_translation": (code.translate_page_with_parents,),
    "move": KEEPS_CONTENT,
    "delete": GOES_OFFLINE,
    "unpublish": GOES_OFFLINE,
}

BULK_ACTIONS = {
    "wagtailcore.page publish": (screens.bulk_publish, screens.bulk_publish_from_above),
    "wagtailcore.page move": KEEPS_CONTENT,
    "wagtailcore.page delete": GOES_OFFLINE,
    "wagtailcore.page unpublish": GOES_OFFLINE,
    "faq.faqentry delete": GOES_OFFLINE,
    "consultations.calltoaction delete": GOES_OFFLINE,
    **dict.fromkeys(
        (
            "articles.author *",
            "articles.errorreport *",
            "clinical.*",
            "consent.*",
            "core.*",
            "faq.faqtopic *",
            "review.*",
            "search.*",
        ),
        OTHER_THINGS,
    ),
}

COMMANDS = {
    "publish_scheduled": (commands.publish_scheduled, commands.publish_scheduled_after_an_edit),
    "publish_scheduled_pages": (commands.publish_scheduled_pages,),
    "loaddata": (commands.load_data,),
    "move_pages": KEEPS_CONTENT,
    "fixtree": KEEPS_CONTENT,
    "set_url_paths": KEEPS_CONTENT,
    "create_log_entries_from_revisions": "writes log entries alone",
    "purge_revisions": "deletes old versions; signed ones stay, and those since",
    "convert_mariadb_uuids": "changes the type of a column on another database",
    **dict.fromkeys(
        (
            "enable_*",
            "import_redirects",
            "purge_embeds",
            "rebuild_references_index",
            "searchpromotions_garbage_collect",
            "show_references_index",
            "update_index",
            "wagtail_update_*",
        ),
        OTHER_THINGS,
    ),
}

CALL_SITES = {
    "actions/convert_alias.py *": (screens.convert_alias, api.api_convert_alias),
    "actions/copy_for_translation.py CopyForTranslationAction.*": (code.translate_entry,),
    "actions/copy_for_translation.py CopyPageForTranslationAction.*": (code.translate_page_with_parents,),
    "actions/copy_page.py CopyPageAction._copy_page: *": (
        code.copy_live,
        code.copy_tree_live,
        screens.copy_and_publish,
    ),
    "actions/create_alias.py CreatePageAliasAction._create_alias: _copy()": (
        code.alias_in_code,
        screens.alias_on_screen,
    ),
    "actions/publish_page_revision.py PublishPageRevisionAction._after_publish: update_aliases()": WITHIN,
    "actions/publish_revision.py PublishRevisionAction._publish_revision: *": (
        code.publish_action,
        code.schedule_action,
    ),
    "actions/revert_to_page_revision.py RevertToPageRevisionAction.*": (
        api.api_revert,
        code.schedule_in_save_revision,
    ),
    "admin/api/actions/convert_alias.py *": (api.api_convert_alias,),
    "admin/api/actions/copy.py *": (api.api_copy,),
    "admin/api/actions/copy_for_translation.py *": (code.translate_page_with_parents,),
    "admin/api/actions/create_alias.py *": (api.api_alias,),
    "admin/api/actions/move.py *": KEEPS_CONTENT,
    "admin/api/actions/publish.py *": (api.api_publish,),
    "admin/api/actions/revert_to_page_revision.py *": (api.api_revert,),
    "admin/views/collections.py Edit.save_instance: move()": OTHER_THINGS,
    "admin/views/generic/mixins.py CreateEditViewOptionalFeaturesMixin.publish_action: publish()": (
        screens.publish_button,
    ),
    "admin/views/pages/bulk_actions/move.py MoveBulkAction.execute_action: move()": KEEPS_CONTENT,
    "admin/views/pages/bulk_actions/publish.py PublishBulkAction.execute_action: publish()": (
        screens.bulk_publish,
        screens.bulk_publish_from_above,
    ),
    "admin/views/pages/convert_alias.py convert_alias: ConvertAliasPageAction()": (screens.convert_alias,),
    "admin/views/pages/copy.py copy: CopyPageAction()": (screens.copy_and_publish,),
    "admin/views/pages/copy.py copy: CreatePageAliasAction()": (screens.alias_on_screen,),
    "admin/views/pages/create.py CreateView.publish_action: publish()": (screens.publish_on_creation,),
    "admin/views/pages/edit.py EditView.publish_action: PublishPageRevisionAction()": (screens.publish_button,),
    "admin/views/pages/move.py move_confirm: MovePageAction()": KEEPS_CONTENT,
    "admin/views/pages/ordering.py set_page_position: move()": KEEPS_CONTENT,
    "contrib/simple_translation/*": NOT_INSTALLED,
    "management/commands/move_pages.py Command.handle: move()": KEEPS_CONTENT,
    "management/commands/publish_scheduled.py Command.handle: publish()": (commands.publish_scheduled,),
    "models/draft_state.py DraftStateMixin.publish: PublishRevisionAction()": (code.content_publish,),
    "models/draft_state.py DraftStateMixin.with_content_json: *": NOT_LIVE,
    "models/i18n.py TranslatableMixin.copy_for_translation: CopyForTranslationAction()": (code.translate_entry,),
    "models/locking.py LockableMixin.with_content_json: with_content_json()": NOT_LIVE,
    "models/pages.py Page.copy: CopyPageAction()": (code.copy_live, code.copy_tree_live),
    "models/pages.py Page.copy_for_translation: CopyPageForTranslationAction()": (code.translate_page_with_parents,),
    "models/pages.py Page.create_alias: CreatePageAliasAction()": (code.alias_in_code,),
    "models/pages.py Page.move: MovePageAction()": KEEPS_CONTENT,
    "models/pages.py Page.publish: PublishPageRevisionAction()": (code.plain_page_publish, code.content_publish),
    "models/pages.py Page.save_revision: *": (code.schedule_in_save_revision,),
    "models/pages.py Page.update_aliases: *": WITHIN,
    "models/pages.py Page.with_content_json: live =": NOT_LIVE,
    "models/revisions.py Revision.as_object: with_content_json()": NOT_LIVE,
    "models/revisions.py Revision.publish: publish()": (code.revision_publish, code.save_and_publish),
    "models/revisions.py RevisionMixin.save_revision: *": (code.schedule_in_save_revision,),
    "models/workflows.py TaskState.copy: _copy()": OTHER_THINGS,
    "workflows.py publish_workflow_state: publish()": "is replaced by review.publishing.publish_signed_revision",
}

# Rows that no single place in Wagtail leads to: they are what anybody may write in a shell or in a room of ours.
CODE_ONLY = {
    screens.restore_after_unpublish,
    screens.sign_with_wagtails_own_button,
    screens.edit_and_approve_in_another_workflow,
    code.save_live,
    code.plain_page_save,
    code.add_live_page,
    code.create_live_entry,
}
