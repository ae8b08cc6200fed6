"""The demo clinic: accounts, knowledge, pages and reviews, loaded the way staff would have made them."""
