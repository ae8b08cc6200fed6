"""How each route is gone in a test: each way takes a `Site` and returns the words that whoever went it was given."""
