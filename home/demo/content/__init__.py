"""What the demo site says, as plain data: no imports from Django, one article a module."""
