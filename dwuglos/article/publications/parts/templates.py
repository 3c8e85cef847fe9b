"""Make pages with templates: with ours, or with a file of the same name in the user's folder.

    article.html    the whole page; includes style.css
    fragment.html   the body of the page, for the editor of a site
    print.html      the page from which a PDF is made; includes print.css
    blocks.html     a macro for each part of a page; the preview uses them, too

A template of the user may extend or include the one that it replaces by the name `original/article.html`. All
templates, ours too, run in Jinja's sandbox: they see only the page, every text is escaped, and a template that takes
too long or becomes too large is stopped.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos.article import players
from dwuglos.article.page import Page
from dwuglos.article.publications.parts import video_object
from dwuglos.language.numbers import day, duration
from dwuglos.timing.clock import clock

if TYPE_CHECKING:
    from dwuglos.article.publications.parts.sandbox import Sandbox

_TITLE, _DESCRIPTION = 70, 160
"""Characters of a title and of a description that search engines show."""


def render(name: str, page: Page, own: Path | None) -> str:
    """Return the result of a template for a page; `own` is the folder of the user's templates.

    Raises InputError with the file and the line when a template cannot be used.
    """
    from dwuglos.article.publications.parts import sandbox

    facts = {
        "page": page,
        "tab": _shortened(page.title, _TITLE),
        "summary": _shortened(page.lead or next(iter(page.paragraphs), ""), _DESCRIPTION),
        "video": video_object.of(page),
        "frames": players.FRAMES,
        "pictures": players.PICTURES,
    }
    return sandbox.render(_environment(own), name, facts)


def text(name: str, own: Path | None) -> str:
    """Return the result of a template without a page, such as a style sheet. Raises InputError as `render` does."""
    from dwuglos.article.publications.parts import sandbox

    return sandbox.render(_environment(own), name, {})


def block(macro: str, own: Path | None, *arguments: object) -> str:
    """Return the result of one macro of blocks.html. Raises InputError as `render` does."""
    from dwuglos.article.publications.parts import sandbox

    return sandbox.call(_environment(own), "blocks.html", macro, arguments)


def _environment(own: Path | None) -> Sandbox:
    from dwuglos.article.publications.parts.sandbox import sandbox

    # Who has no templates shares ours, which are compiled once; a folder may come at any time.
    environment = sandbox(own if own is not None and own.is_dir() else None)
    if "clock" not in environment.filters:
        environment.filters |= {"clock": _clock, "day": day, "duration": duration}
        environment.tests["isodate"] = _is_date
    return environment


def _clock(ms: int) -> str:
    return clock(ms, 0)


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10


def _shortened(text: str, most: int) -> str:
    """Return at most `most` characters of a text, in whole words, with an ellipsis when some are left out."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:–") + "…"
