"""A published article: summary, timeline and transcript on one page, as text, Markdown or HTML. Read only.

The publications of `dwuglos.article` write such pages. The transcript of a page has no times; they are estimated from
the timeline.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.mending import clean, few_enough, notices
from dwuglos.talk.article import Field, Kind, Part
from dwuglos.talk.article_edits import STEP
from dwuglos.talk.transcript import storable

if TYPE_CHECKING:
    from dwuglos.formats.pages import Found

_TELLING = re.compile(
    r"transkryp|transcri|stenogram|zapis|time ?line|timestamp|chapters|key moments|czasu|czasow|rozdzia|momenty"
    r"|^[^\S\n]{0,20}(?:[-*+•·–—▪◦‣]|\d{1,3}[.)])[^\S\n]{0,20}[(\[]?\d{1,3}:\d\d|^-----$",
    re.IGNORECASE | re.MULTILINE,
)
_BEGINS_AS_DATA = re.compile(
    r"\s{0,99}(?:[{\[](?=\s{0,99}[\"'{\[}\]])|WEBVTT|\[Script Info\]"
    r"|(?:<\?xml[^<>]{0,200}>\s{0,99})?<(?:\w{1,9}:)?(?:tt|timedtext|transcript)\b)"
)
_BEGINS_AS_PAGE = re.compile(r"\s{0,99}<")
_ARROWS = 9
"""The most `-->` in a page, where they end comments; subtitles have more between their times."""
_SUMMARY = 100
"""The least characters of a Polish text without a label that is a summary."""


class ArticlePage(Format):
    """A published article about a video."""

    name: ClassVar[str] = "article"
    title: ClassVar[str] = "Published article"
    extensions: ClassVar[tuple[str, ...]] = (".html", ".htm", ".md", ".markdown", ".txt", ".docx")
    reads: ClassVar[bool] = True
    needs_times: ClassVar[bool] = False

    def recognise(self, text: str) -> float:
        """Be sure when there is a timeline or a transcript with a summary, or with labels over them."""
        # The quick tests come first: most files are subtitles, and searching them for words takes long.
        if (
            text.count("-->") > _ARROWS
            or _BEGINS_AS_DATA.match(text)
            or _is_too_long(text)
            or not _TELLING.search(text)
        ):
            return 0.0
        from dwuglos.formats.pages import is_html, read_page

        text = clean(text)
        return 0.97 if _is_article(read_page(text), is_html(text)) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the article, and its transcript as cues.

        Raises UnreadableFile when there is neither a timeline nor a transcript.
        """
        from dwuglos.formats.pages import read_page
        from dwuglos.formats.pages.timed import cues_of

        repairs: Counter[str] = Counter()
        page = read_page(clean(text, repairs))
        if not page.timeline and not page.transcript and not page.is_own:
            raise UnreadableFile(
                "There is no timeline and no transcript in it, so it is no published article; choose the format “text”."
            )
        cues = tuple(few_enough(cues_of(page.transcript, page.timeline)))
        return Reading(
            cues,
            (*_notices(page, cues), *notices(repairs)),
            article=tuple(_parts(page)),
            timing="estimated" if cues and cues[0].start is not None else "",
        )


def _is_too_long(text: str) -> bool:
    """Return whether a text is too long for an article; a web page may be longer, as browsers save more than text."""
    from dwuglos.formats.pages import LONGEST

    return len(text) > LONGEST and not _BEGINS_AS_PAGE.match(text)


def _is_article(found: Found, is_page: bool) -> bool:
    timed = [moment for moment in found.timeline if moment.ms is not None]
    labelled = "timeline" in found.labels
    if found.is_own:
        return bool(found.paragraphs or found.transcript or timed)
    if timed and "transcript" in found.labels and found.transcript:
        return labelled or len(timed) > 1
    if len(timed) > 1 and (labelled or found.bulleted or is_page or _is_polish(found.paragraphs)):
        return bool(found.paragraphs) or (labelled and bool(found.transcript))
    return "transcript" in found.labels and bool(found.transcript) and _is_polish(found.paragraphs)


def _is_polish(paragraphs: tuple[str, ...]) -> bool:
    from dwuglos.language.guess import language_of

    text = " ".join(paragraphs)
    return len(text) >= _SUMMARY and language_of([text]) == "pl"


def _parts(found: Found) -> Iterator[Part]:
    """Yield the parts of the article with ids from 1."""
    pieces: list[tuple[Kind, int, str, int | None]] = [(field, 0, text, None) for field, text in _fields(found)]
    pieces += [("paragraph", n * STEP, text, None) for n, text in enumerate(found.paragraphs, 1)]
    pieces += [("entry", n * STEP, moment.text, moment.ms) for n, moment in enumerate(found.timeline, 1)]
    for id, (kind, rank, text, ms) in enumerate(few_enough(pieces), 1):
        yield Part(id, kind, rank, storable(text), ms)


def _fields(found: Found) -> Iterator[tuple[Field, str]]:
    yield from found.fields
    views, likes, read_on = found.statistics
    if views is not None:
        yield "views", str(views)
    if likes is not None:
        yield "likes", str(likes)
    if read_on:
        yield "read-on", read_on
    sides = {(bool(passage.source), bool(passage.target)) for passage in found.transcript}
    if sides:
        only_one = len(sides) == 1 and (True, True) not in sides
        yield "transcript", "both" if not only_one else "source" if (True, False) in sides else "target"


def _notices(found: Found, cues: tuple[Cue, ...]) -> Iterator[Notice]:
    """Yield notices of what was read, and of what the page does not have."""
    counts = ((_PARAGRAPHS, len(found.paragraphs)), (_ENTRIES, len(found.timeline)))
    for (none, one, many), n in counts:
        yield Notice(one, many, n) if n else Notice(none, none, 1)
    if not cues:
        yield Notice(_NO_TRANSCRIPT, _NO_TRANSCRIPT, 1)
    elif cues[0].start is None:
        yield Notice(*_NO_TIMES, len(cues))
    else:
        yield Notice(*_ESTIMATED, len(cues))
    if cues and not any(cue.text for cue in cues):
        yield Notice(_POLISH, _POLISH, 1)


_PARAGRAPHS = (
    "This is a published article without a summary.",
    "This is a published article; one paragraph of its summary was read.",
    "This is a published article; {n} paragraphs of its summary were read.",
)
_ENTRIES = (
    "It has no timeline.",
    "One entry of its timeline was read.",
    "{n} entries of its timeline were read.",
)
_NO_TRANSCRIPT = "There is no transcript on the page, so the talk has no segments yet."
_NO_TIMES = (
    "Nothing on the page says when the one segment of the transcript is said.",
    "The page gives no times for the {n} segments of the transcript.",
)
_ESTIMATED = (
    "The time of one segment is estimated from the timeline and the length of the text; check it with the video.",
    "The times of {n} segments are estimated from the timeline and the length of the text; check them with the video.",
)
_POLISH = "The transcript is in Polish, so the segments have no English yet."
