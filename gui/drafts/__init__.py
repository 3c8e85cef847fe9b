"""Machine drafts for the open talk."""
