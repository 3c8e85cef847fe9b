"""Pages made with templates: ours, or the user's own where a file of the same name is in the user's folder.

    article.html    the whole page; includes style.css
    fragment.html   what goes into the editor of a site
    print.html      what a PDF is made of; includes print.css
    blocks.html     the parts they are put together from, one macro each, which the preview uses too

A template of the user's may extend or include the one it stands for under the name `original/article.html`. All of
them, ours too, run in Jinja's sandbox: they see the page and nothing else, everything they put in is escaped, and one
that goes on for too long or grows too large is stopped.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos.article.page import Page
from dwuglos.article.publications.parts import video_object
from dwuglos.language.numbers import day, duration
from dwuglos.timing.clock import clock

if TYPE_CHECKING:
    from dwuglos.article.publications.parts.sandbox import Sandbox

_TITLE, _DESCRIPTION = 70, 160
"""Characters of a title and of a description that search engines show."""


def render(name: str, page: Page, own: Path | None) -> str:
    """Return what comes of a template for a page; `own` is the folder of the user's templates.

    Raises InputError, which names the file and the line at fault.
    """
    from dwuglos.article.publications.parts import sandbox

    facts = {
        "page": page,
        "tab": _shortened(page.title, _TITLE),
        "summary": _shortened(page.lead or next(iter(page.paragraphs), ""), _DESCRIPTION),
        "video": video_object.of(page),
    }
    return sandbox.render(_environment(own), name, facts)


def text(name: str, own: Path | None) -> str:
    """Return what comes of a template that asks for no page, such as a style sheet. Raises InputError as `render`."""
    from dwuglos.article.publications.parts import sandbox

    return sandbox.render(_environment(own), name, {})


def block(macro: str, own: Path | None, *arguments: object) -> str:
    """Return what comes of one macro of blocks.html. Raises InputError as `render` does."""
    from dwuglos.article.publications.parts import sandbox

    return sandbox.call(_environment(own), "blocks.html", macro, arguments)


def _environment(own: Path | None) -> Sandbox:
    from dwuglos.article.publications.parts.sandbox import sandbox

    made = sandbox(own)
    if "clock" not in made.filters:
        made.filters |= {"clock": _clock, "day": day, "duration": duration}
        made.tests["isodate"] = _is_date
    return made


def _clock(ms: int) -> str:
    return clock(ms, 0)


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10


def _shortened(text: str, most: int) -> str:
    """Return the beginning of a text in whole words, with an ellipsis where some are missing."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:–") + "…"
