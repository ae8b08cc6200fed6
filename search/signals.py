"""When the index is written anew, beyond what Wagtail does when something is saved.

A page is saved before the rows that belong to it, so what it is about is known only once it is published.
"""

from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Page
from wagtail.search.index import insert_or_update_object
from wagtail.signals import page_published, page_unpublished, published, unpublished

from articles.models import ArticlePage
from clinical.models import Condition, Treatment
from faq.models import FAQEntry

from . import index, memory
from .models import Synonym

TERMS = (Condition, Treatment)


def connect():
    """Listen from now on."""
    for signal in (page_published, page_unpublished, published, unpublished):
        signal.connect(write_anew, dispatch_uid=f"search-{id(signal)}")
    for model in (Synonym, *TERMS):
        for signal in (post_save, post_delete):
            signal.connect(forget_names, sender=model, dispatch_uid=f"search-{model.__name__}-{id(signal)}")
    for model in TERMS:
        post_save.connect(write_those_about, sender=model, dispatch_uid=f"search-about-{model.__name__}")
        pre_delete.connect(remember_those_about, sender=model, dispatch_uid=f"search-before-{model.__name__}")
        post_delete.connect(write_those_left, sender=model, dispatch_uid=f"search-after-{model.__name__}")


def write_anew(instance, **more):
    """What went live or was taken down, as the database has it now."""
    if isinstance(instance, (Page, FAQEntry)):
        insert_or_update_object(type(instance)._base_manager.get(pk=instance.pk))


def forget_names(**more):
    memory.forget(memory.NAMES)


def write_those_about(instance, raw=False, **more):
    """Pages and questions are found by the names of what they are about."""
    if raw:
        return
    write_again(*keys_about(instance))


def keys_about(term):
    """The keys of the articles and of the questions about a condition or treatment."""
    return [list(related.values_list("pk", flat=True)) for related in (term.articles, term.faq_entries)]


def write_again(articles, questions):
    index.write(list(ArticlePage.objects.filter(pk__in=articles)))
    index.write(list(FAQEntry.objects.filter(pk__in=questions)))


def remember_those_about(instance, **more):
    """Once it is deleted, nothing tells any more what was about it."""
    instance.search_keys = keys_about(instance)


def write_those_left(instance, **more):
    """They are no longer found by its names."""
    write_again(*instance.search_keys)
