"""Written forms of an article, in the order the user sees them."""

from __future__ import annotations

from dwuglos.article.publications.base import Press, Printer, Publication
from dwuglos.article.publications.chapters import Chapters
from dwuglos.article.publications.docx import Docx
from dwuglos.article.publications.fragment import Fragment
from dwuglos.article.publications.html import Html
from dwuglos.article.publications.markdown import Markdown
from dwuglos.article.publications.pdf import Pdf
from dwuglos.article.publications.text import Text
from dwuglos.errors import InputError

__all__ = ["PUBLICATIONS", "Press", "Printer", "Publication", "by_name"]

PUBLICATIONS: tuple[type[Publication], ...] = (Html, Fragment, Markdown, Docx, Text, Pdf, Chapters)


def by_name(name: str) -> type[Publication]:
    """Return the publication with that name on the command line. Raises InputError, which lists all names."""
    for publication in PUBLICATIONS:
        if publication.name == name:
            return publication
    names = ", ".join(publication.name for publication in PUBLICATIONS)
    raise InputError("There is no publication called “{name}”; choose one of: {names}.", name=name, names=names)
