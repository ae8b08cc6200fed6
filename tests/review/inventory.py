"""What the installed Wagtail can do to publish or change content: read from its source and its addresses."""

import ast
import importlib.util
import re
from pathlib import Path

from django.apps import apps
from django.core.management import find_commands
from django.urls import get_resolver
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.admin.views.bulk_action.registry import bulk_action_registry

ROOT = Path(importlib.util.find_spec("wagtail").origin).parent
NOT_INSTALLED = {"tests", "test", "migrations", "project_template", "tests.py"}
ACTIONS = re.compile(r"^(Publish|Copy|CreatePageAlias|ConvertAlias|RevertTo|Move)\w*Action$")
METHODS = {"publish", "create_alias", "update_aliases", "copy_for_translation", "_copy", "with_content_json", "move"}
STATES = {"live", "approved_go_live_at", "live_revision"}
LOOKUPS = {"filter", "exclude", "Q", "get"}


class CallSites(ast.NodeVisitor):
    """Where a module publishes, schedules, copies or moves, or sets the state of publication: as `function: what`."""

    def __init__(self):
        self.scope, self.found = [], set()

    def visit_scope(self, node):
        self.scope.append(node.name)
        self.generic_visit(node)
        self.scope.pop()

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = visit_scope

    def visit_Call(self, node):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        keywords = {word.arg: word.value for word in node.keywords}
        if ACTIONS.match(name) or name in METHODS or (name == "copy" and "keep_live" in keywords):
            self.add(f"{name}()")
        if name not in LOOKUPS:
            for word in STATES & keywords.keys():
                if not is_off(keywords[word]):
                    self.add(f"{name}({word}=)")
        self.generic_visit(node)

    def visit_Assign(self, node):
        for target in node.targets:
            if getattr(target, "attr", "") in STATES and not is_off(node.value):
                self.add(f"{target.attr} =")
        self.generic_visit(node)

    def add(self, what):
        self.found.add(f"{'.'.join(self.scope)}: {what}")


def is_off(value):
    return isinstance(value, ast.Constant) and value.value in (None, False)


def call_sites():
    """All of Wagtail's, as `module/path.py Class.function: what`."""
    return {
        f"{path.relative_to(ROOT)} {site}"
        for path in ROOT.rglob("*.py")
        if not NOT_INSTALLED & set(path.relative_to(ROOT).parts)
        for site in sites_in(path.read_text())
    }


def sites_in(source):
    visitor = CallSites()
    visitor.visit(ast.parse(source))
    return visitor.found


def addresses():
    """The names of Wagtail's own addresses, those of the many snippets and choosers under one name each."""
    return {generic(name) for name in names(get_resolver()) if name.startswith("wagtail")}


def names(resolver, space=""):
    for pattern in resolver.url_patterns:
        if hasattr(pattern, "url_patterns"):
            yield from names(pattern, space + (f"{pattern.namespace}:" if pattern.namespace else ""))
        elif pattern.name:
            yield space + pattern.name


def generic(name):
    return re.sub(r"^(wagtailsnippets|wagtailsnippetchoosers)_\w+:", r"\1:", name)


def commands():
    """Wagtail's management commands, and Django's that writes content."""
    folders = [Path(app.path) / "management" for app in apps.get_app_configs() if app.name.startswith("wagtail")]
    return {name for folder in folders for name in find_commands(str(folder))} | {"loaddata"}


def api_actions():
    return set(PagesAdminAPIViewSet.actions)


def bulk_actions():
    """As `app.model action`."""
    bulk_action_registry._scan_for_bulk_actions()
    return {
        f"{app}.{model} {action}"
        for app, models in bulk_action_registry.actions.items()
        for model, actions in models.items()
        for action in actions
    }
