"""Drafts of the article's summary and timeline, for a person to work on."""
