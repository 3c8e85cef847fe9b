"""Make drafts of the article's summary and timeline, which a person then corrects."""
