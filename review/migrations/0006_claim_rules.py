"""Claim rules that staff edit, and what they find in live content."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('clinical', '0001_initial'),
        ('contenttypes', '0002_remove_content_type_name'),
        ('review', '0005_register_complete'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
    ]

    operations = [
        migrations.CreateModel(
            name='SiteCheck',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('checked_at', models.DateTimeField(null=True)),
                ('rules_changed_at', models.DateTimeField(null=True)),
            ],
            options={
                'verbose_name': 'check of the site',
            },
        ),
        migrations.CreateModel(
            name='ClaimRule',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(help_text='What is claimed, like “Cure”. It stands above each finding.', max_length=120, verbose_name='name')),
                ('code', models.SlugField(help_text='For lists, files and the register, like “cure”. Leave it as it is once the rule is in use.', max_length=60, unique=True, verbose_name='short name')),
                ('looks_for', models.TextField(max_length=20000, verbose_name='looks for')),
                ('exceptions', models.TextField(blank=True, max_length=20000, verbose_name='but not')),
                ('applies_to', models.JSONField(blank=True, default=list, verbose_name='applies to')),
                ('honest_when', models.JSONField(blank=True, default=list, verbose_name='the words are honest where')),
                ('severity', models.CharField(choices=[('block', 'Stops a submission'), ('warn', 'Warns')], default='warn', help_text='Choose “stops” for what is plainly false or forbidden, “warns” for what needs judgment.', max_length=10, verbose_name='severity')),
                ('why', models.TextField(help_text='One plain sentence, like “No treatment of OCD is a cure.”', max_length=500, verbose_name='why')),
                ('advice', models.TextField(help_text='Like “Say how many people felt better, and how long.”', max_length=500, verbose_name='what to write instead')),
                ('source', models.CharField(help_text='Who says so: a law, a guideline, a label. Like “FTC guidance, 2022”.', max_length=500, verbose_name='source')),
                ('must_match', models.TextField(help_text='One a line. Each is tried when you save: the rule is kept only if it finds all of them.', max_length=20000, verbose_name='sentences it must find')),
                ('must_not_match', models.TextField(help_text='One a line: honest sentences with the same words, like “There is no cure for OCD.”', max_length=20000, verbose_name='sentences it must leave alone')),
                ('is_active', models.BooleanField(default=True, help_text='A rule that is switched off stays here and finds nothing.', verbose_name='in use')),
                ('updated_at', models.DateTimeField(auto_now=True, verbose_name='last changed')),
                ('shipped_digest', models.CharField(blank=True, editable=False, max_length=64)),
                ('latest_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision')),
            ],
            options={
                'verbose_name': 'claim rule',
                'verbose_name_plural': 'claim rules',
                'ordering': ['name', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='ContentFinding',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('object_id', models.CharField(max_length=255)),
                ('title', models.CharField(max_length=255, verbose_name='title')),
                ('rule', models.CharField(db_index=True, max_length=60, verbose_name='rule')),
                ('name', models.CharField(blank=True, max_length=200, verbose_name='name of the rule')),
                ('severity', models.CharField(choices=[('block', 'Stops a submission'), ('warn', 'Warns')], max_length=10, verbose_name='severity')),
                ('path', models.CharField(blank=True, max_length=500)),
                ('place', models.CharField(blank=True, max_length=500, verbose_name='place')),
                ('quote', models.TextField(blank=True, verbose_name='words')),
                ('why', models.TextField(verbose_name='why')),
                ('advice', models.TextField(blank=True, verbose_name='what to write instead')),
                ('source', models.TextField(blank=True, verbose_name='source')),
                ('key', models.CharField(max_length=64)),
                ('allowed_by', models.CharField(blank=True, max_length=255, verbose_name='allowed by')),
                ('allowed_because', models.TextField(blank=True, verbose_name='reason')),
                ('found_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='found first')),
                ('checked_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='checked')),
                ('conditions', models.ManyToManyField(related_name='+', to='clinical.condition', verbose_name='conditions')),
                ('content_type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype', verbose_name='kind of content')),
            ],
            options={
                'verbose_name': 'finding on live content',
                'verbose_name_plural': 'findings on live content',
                'ordering': ['severity', 'title', 'pk'],
                'indexes': [models.Index(fields=['content_type', 'object_id'], name='review_cont_content_0012f0_idx')],
            },
        ),
    ]
