"""What visitors reach: the choice, their own record, and what depends on who asks."""

from .choosing import choose
from .embed import embed
from .mine import delete_mine, export_mine, mine
from .state import frame, gpc, state

__all__ = ["choose", "delete_mine", "embed", "export_mine", "frame", "gpc", "mine", "state"]
