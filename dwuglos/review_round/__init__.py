"""A talk goes to a reviewer as a file and comes back, while the work on it goes on here."""
