"""The demo articles, one a module, each with an ARTICLE dict."""
