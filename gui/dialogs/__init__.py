"""Dialogs, one file each: each asks for one thing and returns it."""
