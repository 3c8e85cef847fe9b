"""Talks as wholes: those in the library, new ones, and the one on the screen."""
