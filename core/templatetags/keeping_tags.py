"""A template tag for what is rendered once and kept until something that visitors see is written (core/keeping.py)."""

from django import template

from core.keeping import READS, is_look_ahead, is_question, kept_piece

register = template.Library()


@register.tag
def keep(parser, token):
    """Keep what stands between, for this address: `{% keep "main" %} … {% endkeep %}`.

    Nothing in it may depend on who asks. A page's own template and the form before it are kept apart. In previews and reviews,
    where there is no page, and where the page is asked something, it is rendered each time. With `around`, as in
    `{% keep "header" around %}`, it stands around what is asked for, the same whatever that is, on views without a page too.
    """
    _tag, name, *how = token.split_contents()
    nodelist = parser.parse(["endkeep"])
    parser.delete_first_token()
    return Keep(nodelist, name.strip("\"'"), how == ["around"])


class Keep(template.Node):
    """Renders its content, or not."""

    def __init__(self, nodelist, name, is_around):
        self.nodelist, self.name, self.is_around = nodelist, name, is_around

    def render(self, context):
        request, page = context.get("request"), context.get("page")
        whose = page.pk if page else self.is_around and view_of(request)
        if not (request and whose and self.is_kept(request, page)):
            return self.nodelist.render(context)
        name = (self.name, context.template.name, whose)
        return kept_piece(request, name, lambda: self.nodelist.render(context))

    def is_kept(self, request, page):
        """Whether a visitor looks at what all visitors get, here without a question or whatever was asked."""
        is_plain = request.method in READS and not is_look_ahead(request)
        return is_plain and (self.is_around or not is_question(request, page))


def view_of(request):
    """The name of a view without a page; none for an address at which nothing is, of which there is no end."""
    match = getattr(request, "resolver_match", None)
    return match.view_name if match and match.view_name != "wagtail_serve" else ""
