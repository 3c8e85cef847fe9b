"""A PDF, which Qt makes from print.html. The core must not import Qt, so the window passes in the printer."""

from __future__ import annotations

from typing import ClassVar

from dwuglos.article.page import Page
from dwuglos.article.publications.base import Publication
from dwuglos.article.publications.parts import templates
from dwuglos.errors import InputError


class Pdf(Publication):
    """Pages of A4."""

    name: ClassVar[str] = "article-pdf"
    title: ClassVar[str] = "PDF"
    extension: ClassVar[str] = ".pdf"
    binary: ClassVar[bool] = True

    def write(self, page: Page) -> bytes:
        """Return the PDF. Raises InputError without a printer, or for a template that cannot be used."""
        if self.press.printer is None:
            raise InputError("A PDF needs the whole program; start that, or export to HTML and print it.")
        return self.press.printer(templates.render("print.html", page, self.press.templates), page.title)
