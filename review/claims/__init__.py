"""The claim rules that the site ships with: data. Staff change their own copies of them in the admin."""
