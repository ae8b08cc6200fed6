"""A template tag for what is rendered once and kept until something that visitors see is written (core/keeping.py)."""

from django import template

from core.keeping import is_look_ahead, is_question, kept

register = template.Library()


@register.tag
def keep(parser, token):
    """Keep what stands between, for this address: `{% keep "header" %} … {% endkeep %}`.

    Nothing in it may depend on who asks. A page's own template and the form before it are kept apart. In previews and reviews, where there is no page, and where the page is asked something, it is rendered each time.
    """
    _tag, name = token.split_contents()
    nodelist = parser.parse(["endkeep"])
    parser.delete_first_token()
    return Keep(nodelist, name.strip("\"'"))


class Keep(template.Node):
    """Renders its content, or not."""

    def __init__(self, nodelist, name):
        self.nodelist, self.name = nodelist, name

    def render(self, context):
        request, page = context.get("request"), context.get("page")
        if not (request and page and is_plain(request, page)):
            return self.nodelist.render(context)
        key = (self.name, context.template.name, page.pk, request.get_host(), request.path)
        return kept(request, key, lambda: self.nodelist.render(context))


def is_plain(request, page):
    """Whether a visitor asks for a page as it is, without a question that this page answers."""
    return request.method == "GET" and not is_question(request, page) and not is_look_ahead(request)
