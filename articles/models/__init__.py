"""Treatment pages, their index and their authors."""

from .article_page import MOST_RELATED, ArticlePage, RelatedArticle
from .authors import Author
from .index_page import PAGE_SIZE, ArticleIndexPage

__all__ = [
    "MOST_RELATED",
    "PAGE_SIZE",
    "ArticleIndexPage",
    "ArticlePage",
    "Author",
    "RelatedArticle",
]
