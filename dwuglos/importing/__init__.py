"""From files to a new talk: which belong together, what they hold, and how two texts are paired."""

LARGEST = 64 * 1024 * 1024
"""Bytes up to which a file is read; a day of talk has less than one hundredth of it."""
