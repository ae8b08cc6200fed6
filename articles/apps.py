from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Treatment pages."""

    name = "articles"
    verbose_name = _("Articles")

    def ready(self):
        post_migrate.connect(index_citations, sender=self, dispatch_uid="articles.index_citations")


def index_citations(sender, plan=(), **kwargs):
    """Tell Wagtail's reference index of the citations that a migration wrote, since it sees what is saved alone."""
    if any((migration.app_label, migration.name) == ("articles", "0003_citations") for migration, _back in plan):
        from wagtail.models import ReferenceIndex

        for page in sender.get_model("ArticlePage")._base_manager.iterator():
            ReferenceIndex.create_or_update_for_object(page)
