"""The Polish article of a talk: its page, drafts of its parts, and the forms in which it is published."""
