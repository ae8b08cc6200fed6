"""The blocks a page's body is made of. Each has an icon, a description, a template and a preview with believable content."""

from .body import ArticleBodyBlock, ProseBlocks
from .facts import StepBlock
from .media import pictures_in

__all__ = ["ArticleBodyBlock", "ProseBlocks", "StepBlock", "pictures_in"]
