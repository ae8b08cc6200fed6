"""Treatment pages, their index, their authors, and the errors that readers report."""

from .article_page import MOST_RELATED, ArticlePage, RelatedArticle
from .authors import Author
from .error_report import ErrorReport
from .index_page import PAGE_SIZE, ArticleIndexPage

__all__ = [
    "MOST_RELATED",
    "PAGE_SIZE",
    "ArticleIndexPage",
    "ArticlePage",
    "Author",
    "ErrorReport",
    "RelatedArticle",
]
