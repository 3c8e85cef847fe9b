"""What a publication is, and how to add one.

A publication is a written form of an article: one file in this folder with a subclass of `Publication`, one test file,
and one entry in `PUBLICATIONS` in the folder's `__init__.py`, in the order the user sees. It is given a `Page`, in
which every time, link and sentence is settled, and writes it down; whatever a title, a name or a text holds does
nothing in it but stand there to be read: texts are plain text, and asterisks in them are asterisks.

Files that begin with an underscore are no members: they hold what several members share. A library is imported where
it is used, never at the top.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, NamedTuple

from dwuglos.article.page import Page
from dwuglos.errors import Notice
from dwuglos.language.typography import Typography

Printer = Callable[[str, str], bytes]
"""Makes a PDF of HTML that Qt understands, and a title."""


class Press(NamedTuple):
    """What publications are made with: the folder of the user's own templates, and what makes a PDF, if anything."""

    templates: Path | None = None
    printer: Printer | None = None


class Publication:
    """One written form of an article."""

    name: ClassVar[str]
    """What the command line calls it."""
    title: ClassVar[str]
    """What the window calls it."""
    extension: ClassVar[str]
    """Of its files, with the dot."""
    binary: ClassVar[bool] = False
    """Whether its file is no text."""
    typography: ClassVar[Typography] = "polish"
    """What it is set in unless the user says otherwise."""

    def __init__(self, press: Press = Press()) -> None:  # noqa: B008 (a named tuple: nothing can change it)
        self.press = press

    def is_empty(self, page: Page) -> bool:
        """Say whether nothing would be in the file."""
        return page.is_empty

    def write(self, page: Page) -> bytes:
        """Return the file. Raises InputError for an article that cannot be written so."""
        raise NotImplementedError

    def notices(self, page: Page) -> tuple[Notice, ...]:
        """Return what the user should know of the file: nothing, usually."""
        return ()
