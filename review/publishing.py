"""What happens when a review ends well."""


def publish_signed_revision(workflow_state, user=None):
    """Publish the revision that was signed, never "the latest": set as WAGTAIL_FINISH_WORKFLOW_ACTION.

    The signer needs no publish permission of their own, since the sign-off is the permission.
    """
    revision = workflow_state.current_task_state.revision
    revision.publish(user=user, skip_permission_checks=True)
