"""The chapters of the video for its description on YouTube: the article's timeline, or else the video's own."""

from __future__ import annotations

from itertools import pairwise
from typing import ClassVar

from dwuglos.article.page import Page
from dwuglos.article.passages import one_line
from dwuglos.article.publications.base import Publication
from dwuglos.errors import InputError, Notice
from dwuglos.formats.base import Cue
from dwuglos.formats.chapters import Chapters as Format

_LONGEST = 5000
"""The most characters of a description on YouTube."""
_NO_BRACKETS = str.maketrans("<>", "‹›")
"""YouTube allows no angle brackets in a description."""


class Chapters(Publication):
    """A list of chapters: a time and a title on each line."""

    name: ClassVar[str] = "chapters"
    title: ClassVar[str] = "Chapters for YouTube"
    extension: ClassVar[str] = ".txt"
    only_timeline: ClassVar[bool] = True

    def is_empty(self, page: Page) -> bool:
        """Return False: `write` raises the error for an empty list, as it says what is missing."""
        return False

    def write(self, page: Page) -> bytes:
        """Return the list in order of time, the first at 0:00. Raises InputError where there is nothing to list."""
        return Format().write(_cues(page)).encode()

    def notices(self, page: Page) -> tuple[Notice, ...]:
        """Return what was corrected, and the reasons why YouTube would make no chapters of the list."""
        cues = _cues(page)
        notices = [*_corrections(page), *Format().losses(cues)]
        if len(Format().write(cues)) > _LONGEST:
            sentence = "A description on YouTube has at most 5000 characters; this list alone is longer."
            notices.append(Notice(sentence, sentence, 1))
        return tuple(notices)


def _entries(page: Page) -> list[tuple[int, str]]:
    entries = [(moment.time, moment.text) for moment in page.timeline if moment.time is not None]
    if not page.timeline:
        entries = [(chapter.start, one_line(chapter.title)) for chapter in page.video.chapters if chapter.title.strip()]
    return sorted(entries)


def _cues(page: Page) -> list[Cue]:
    entries = _entries(page)
    if not entries:
        raise InputError("There is nothing to make chapters of: put entries with times into the article's timeline.")
    starts = [0, *(start for start, _ in entries[1:]), entries[-1][0] + 1]
    return [
        Cue(start, end, text.translate(_NO_BRACKETS))
        for (start, end), (_, text) in zip(pairwise(starts), entries, strict=True)
    ]


def _corrections(page: Page) -> list[Notice]:
    entries = _entries(page)
    notices = []
    untimed = sum(moment.time is None for moment in page.timeline)
    if untimed:
        notices.append(
            Notice("One entry without a time is left out.", "{n} entries without a time are left out.", untimed)
        )
    if entries and entries[0][0] >= 1000:
        sentence = "The first chapter now begins at 0:00, as YouTube wants it; in the timeline it begins later."
        notices.append(Notice(sentence, sentence, 1))
    return notices
