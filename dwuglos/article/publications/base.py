"""What a publication is, and how to add one.

A publication is a written form of an article: one file in this folder with a subclass of `Publication`, one test file,
and one entry in `PUBLICATIONS` in the folder's `__init__.py`, in the order the user sees. It is given a `Page`, in
which every time, link and sentence is settled, and writes it down; whatever a title, a name or a text holds does
nothing in it but stand there to be read.
"""

from __future__ import annotations

from typing import ClassVar

from dwuglos.article.page import Page
from dwuglos.language.typography import Typography


class Publication:
    """One written form of an article."""

    name: ClassVar[str]
    """What the command line calls it."""
    title: ClassVar[str]
    """What the window calls it."""
    extension: ClassVar[str]
    """Of its files, with the dot."""
    typography: ClassVar[Typography] = "polish"
    """What it is set in unless the user says otherwise."""

    def write(self, page: Page) -> bytes:
        """Return the file. Raises InputError for an article that cannot be written so."""
        raise NotImplementedError
