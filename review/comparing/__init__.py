"""How two versions of the same thing are compared: as contents, for a list of changes, and as pages, for marks."""
