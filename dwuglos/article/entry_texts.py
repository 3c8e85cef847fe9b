"""Entries of the timeline as lines of text, to be copied out of an article and pasted into one.

    0:20 What the talk is about
    1:02:03 What comes last

Between articles of the program an entry keeps its segment as well, in JSON beside the lines.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dwuglos.errors import DwuglosError
from dwuglos.talk.article import Article, Part, PartChange
from dwuglos.talk.article_edits import add_entry, time_of
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Transcript
from dwuglos.timing.clock import clock, parse_clock

_LINE = re.compile(r"(?:[•*–—-]\s+)?[\[(]?((?:\d+:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)?[\])]?\s*(?:[–—-]\s+)?(\S.*)")


class EntryText(NamedTuple):
    """An entry to be pasted: its text, its time (ms, or None) and the segment it is tied to, if any."""

    text: str
    time: int | None = None
    segment: int | None = None


def as_lines(entries: Iterable[Part], transcript: Transcript) -> str:
    """Return entries as lines of text: the time, where there is one, and the text."""
    return "\n".join(_line(entry, time_of(entry, transcript)) for entry in entries)


def _line(entry: Part, time: int | None) -> str:
    text = " ".join(entry.text.split())
    return text if time is None else f"{clock(time, 0)} {text}"


def as_json(entries: Iterable[Part], transcript: Transcript) -> str:
    """Return entries as JSON, which `from_json` reads."""
    return json.dumps([(entry.text, time_of(entry, transcript), entry.segment) for entry in entries])


def from_json(text: str) -> list[EntryText]:
    """Return the entries that `as_json` wrote; of anything else none."""
    try:
        entries = [EntryText(*entry) for entry in json.loads(text)]
    except (ValueError, TypeError, RecursionError):
        return []
    return entries if all(map(_is_sound, entries)) else []


def _is_sound(entry: EntryText) -> bool:
    numbers = (entry.time, entry.segment)
    return isinstance(entry.text, str) and all(each is None or isinstance(each, int) for each in numbers)


def from_lines(text: str) -> list[EntryText]:
    """Return the entries that lines of text say, with their times where they begin with such."""
    lines = map(str.strip, text.splitlines())
    return [EntryText(match[2], _time(match[1])) for match in map(_LINE.fullmatch, lines) if match]


def _time(text: str | None) -> int | None:
    try:
        return parse_clock(text) if text else None
    except DwuglosError:
        return None


def paste(article: Article, transcript: Transcript, entries: Sequence[EntryText], beside: int | None) -> Edit | None:
    """Insert entries by their times; one without a time gets that of the entry `beside`, or stands at 0:00."""
    at = article.by_id(beside) if beside is not None else None
    usual = time_of(at, transcript) if at is not None else 0
    after = Article(article.parts)  # a copy that has the earlier entries, by which the later ones get their ranks
    changes: list[PartChange] = []
    for text, time, segment in entries:
        after.reserve_ids(article.new_id() - 1)
        tied = segment if segment is not None and transcript.by_id(segment) is not None else None
        edit = add_entry(after, transcript, usual if time is None else time, text, tied)
        after.apply(edit.parts)
        changes += edit.parts
    return Edit("Paste entries", (), tuple(changes)) if changes else None
