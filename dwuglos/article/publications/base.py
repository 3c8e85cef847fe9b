"""What a publication is, and how to add one.

A publication is a written form of an article: one file in this folder with a subclass of `Publication`, one test file,
and one entry in `PUBLICATIONS` in the folder's `__init__.py`, in the order the user sees. It gets a `Page`, in which
every time, link and sentence is final, and writes it. All texts are plain text: a publication escapes what its form
would take for markup, so that an asterisk in a title stays an asterisk.

The folder `parts` has what several publications share. A library is imported where it is used, never at the top.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, NamedTuple

from dwuglos.article.choices import Order
from dwuglos.article.page import Page
from dwuglos.errors import Notice
from dwuglos.language.typography import Typography

Printer = Callable[[str, str], bytes]
"""Makes a PDF from HTML that Qt understands, and from a title."""


class Press(NamedTuple):
    """What publications need: the folder of the user's own templates, if any, and the printer of PDFs, if any."""

    templates: Path | None = None
    printer: Printer | None = None


class Publication:
    """One written form of an article."""

    name: ClassVar[str]
    """Its name on the command line."""
    title: ClassVar[str]
    """Its name in the window."""
    extension: ClassVar[str]
    """The extension of its files, with the dot."""
    binary: ClassVar[bool] = False
    """Whether its file is no text."""
    only_timeline: ClassVar[bool] = False
    """Whether it has nothing of the article but its timeline."""
    shows_video: ClassVar[bool] = False
    """Whether it can hold a player or a thumbnail of the video."""
    order: ClassVar[Order] = "source-first"
    """Which text of a transcript in both languages comes first unless the user chooses."""
    typography: ClassVar[Typography] = "polish"
    """The typography of its texts unless the user chooses another."""

    def __init__(self, press: Press = Press()) -> None:  # noqa: B008 (a named tuple: nothing can change it)
        self.press = press

    def is_empty(self, page: Page) -> bool:
        """Return whether the file would have nothing in it."""
        return page.is_empty

    def write(self, page: Page) -> bytes:
        """Return the bytes of the file. Raises InputError for an article that this form cannot hold."""
        raise NotImplementedError

    def notices(self, page: Page) -> tuple[Notice, ...]:
        """Return notices about the file for the user; usually there are none."""
        return ()
