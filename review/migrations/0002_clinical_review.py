"""Give every installation the clinical review: the reviewers' group, the task and the workflow on shared entries."""
from django.db import migrations

WORKFLOW_NAME = "Clinical review"


def create(apps, schema_editor):
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name="Reviewers")
    remove_stock_approval(apps)
    task_model = apps.get_model("review", "ClinicalReviewTask")
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(app_label="review", model="clinicalreviewtask")
    task = task_model.objects.create(name="Clinician’s signature", active=True, content_type=content_type)
    task.groups.add(group)
    workflow = apps.get_model("wagtailcore", "Workflow").objects.create(name=WORKFLOW_NAME, active=True)
    apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=workflow, task_id=task.pk, sort_order=0)


def remove_stock_approval(apps):
    """Wagtail ships a workflow whose approval is not bound to content; nothing here may use it."""
    apps.get_model("wagtailcore", "WorkflowPage").objects.filter(workflow__name="Moderators approval").delete()
    apps.get_model("wagtailcore", "Workflow").objects.filter(name="Moderators approval").delete()
    apps.get_model("wagtailcore", "Task").objects.filter(name="Moderators approval").delete()


class Migration(migrations.Migration):
    dependencies = [
        ("review", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]
    operations = [migrations.RunPython(create, migrations.RunPython.noop)]
