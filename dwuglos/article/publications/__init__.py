"""Written forms of an article, in the order the user sees them."""

from __future__ import annotations

from dwuglos.article.publications.base import Publication
from dwuglos.errors import InputError

__all__ = ["PUBLICATIONS", "Publication", "by_name"]

PUBLICATIONS: tuple[type[Publication], ...] = ()


def by_name(name: str) -> type[Publication]:
    """Return the publication the command line calls `name`. Raises InputError, which lists the names there are."""
    for publication in PUBLICATIONS:
        if publication.name == name:
            return publication
    known = ", ".join(publication.name for publication in PUBLICATIONS)
    raise InputError("There is no publication called “{name}”; choose one of: {known}.", name=name, known=known)
