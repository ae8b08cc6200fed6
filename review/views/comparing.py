"""Until the comparison is there, nothing is compared."""

try:
    from review.changes import changes
    from review.marking import marked
except ImportError:

    def changes(before, after, instance):
        return []

    def marked(before, after):
        return after


__all__ = ["changes", "marked"]
