"""What people look for, counted by month and never by person."""


def note(found, in_crisis, request):
    """Count a search."""
