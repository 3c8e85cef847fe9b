"""The same page without its frame, to be put into the editor of a site, which has styles and a title of its own."""

from __future__ import annotations

from typing import ClassVar

from dwuglos.article.page import Page
from dwuglos.article.publications.base import Publication
from dwuglos.article.publications.parts import templates


class Fragment(Publication):
    """The body of a page: headings from the second rank on, no styles."""

    name: ClassVar[str] = "article-fragment"
    title: ClassVar[str] = "HTML for a site"
    extension: ClassVar[str] = ".html"
    shows_video: ClassVar[bool] = True

    def write(self, page: Page) -> bytes:
        """Return the HTML in UTF-8. Raises InputError for a template of the user's that cannot be used."""
        return templates.render("fragment.html", page, self.press.templates).encode()
