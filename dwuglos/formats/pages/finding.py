"""Where on a page the title, the summary, the timeline and the transcript are.

Labels tell most of it. Where there are none, a timeline is a run of lines that begin with times, an English text is a
transcript and a Polish one the summary. Menus stand before the first paragraph, and what is below the transcript or in
another language than it is no part of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from dwuglos.formats.pages import own
from dwuglos.formats.pages.furniture import begins_footer, is_byline, is_menu, is_note, is_sentence
from dwuglos.formats.pages.pieces import Piece
from dwuglos.formats.pages.transcript import Passage, passages_of
from dwuglos.language.guess import language_of
from dwuglos.talk import statistics
from dwuglos.talk.article import Field, Statistics

_LABELS = ("timeline", "transcript", "summary")
_LONG = 80
"""Characters from which a text is a paragraph, whatever it ends with."""
_ENTRY, _LABELLED_ENTRY = 300, 2000
"""Characters that a timeline's entry has at most, and below a label that says what it is."""
_NEAR = 3
"""Pieces that may stand between a label and what it is the label of: other labels, buttons."""


class Moment(NamedTuple):
    """An entry of the timeline: milliseconds, if it says any, and its text."""

    ms: int | None
    text: str


class Found(NamedTuple):
    """What a page tells. `labels` names the parts that have one, `is_own` says that the page was made here."""

    fields: tuple[tuple[Field, str], ...] = ()
    paragraphs: tuple[str, ...] = ()
    timeline: tuple[Moment, ...] = ()
    transcript: tuple[Passage, ...] = ()
    labels: frozenset[str] = frozenset()
    statistics: Statistics = Statistics()
    bulleted: bool = False
    is_own: bool = False


class _Plan(NamedTuple):
    """Places in the list of pieces: where the parts begin and end."""

    summary: range
    timeline: range
    between: range
    transcript: range
    labels: frozenset[str]


def find(pieces: Sequence[Piece]) -> Found:
    """Return what the pieces of a page tell."""
    head = own.head_of(pieces)
    plan = _plan(pieces, len(head.pieces) if head else 0)
    body, title = _summary(pieces, plan, head is not None)
    fields: list[tuple[Field, str]] = list(head.fields) if head else [("title", title)] if title else []
    spoken = [pieces[at] for at in plan.transcript]
    passages, tags = passages_of(spoken)
    entries = [pieces[at] for at in plan.timeline if pieces[at].kind in ("entry", "bullet", "text")]
    numbers = _statistics(body)
    if tags:
        fields.append(("tags", tags))
    return Found(
        tuple(fields),
        tuple(body),
        tuple(_moments(entries)),
        tuple(passages),
        plan.labels,
        numbers,
        any(entry.level for entry in entries),
        head is not None,
    )


def _statistics(body: list[str]) -> Statistics:
    """Return the numbers that paragraphs tell; one that is nothing but them is taken out, to be written anew."""
    numbers = own.numbers_of(body[-1]) if body else None
    if numbers is not None:
        body.pop()
        return numbers
    found = [statistics.found_in(text) for text in body]
    views = next((each.views for each in found if each.views is not None), None)
    return Statistics(views, next((each.likes for each in found if each.likes is not None), None))


# The plan


def _plan(pieces: Sequence[Piece], begin: int) -> _Plan:
    label = _timeline_label(pieces, begin)
    transcript = _transcript_label(pieces, begin, label)
    labels = {name for name, at in (("timeline", label), ("transcript", transcript)) if at is not None}
    timeline = _timeline(pieces, begin, label, transcript)
    if transcript is None:
        return _without_label(pieces, begin, label, timeline, frozenset(labels))
    if timeline and timeline.start > transcript:
        end = min(timeline.start, label if label is not None else timeline.start)
        between = range(timeline.stop, len(pieces))
        return _Plan(range(begin, transcript), timeline, between, range(transcript + 1, end), frozenset(labels))
    first = min(at for at in (label, timeline.start if timeline else None, transcript) if at is not None)
    between = range(timeline.stop if timeline else transcript, transcript)
    return _Plan(range(begin, first), timeline, between, range(transcript + 1, len(pieces)), frozenset(labels))


def _without_label(
    pieces: Sequence[Piece], begin: int, label: int | None, timeline: range, labels: frozenset[str]
) -> _Plan:
    """Plan a page on which nothing says that here the transcript begins: it is the English text behind the timeline."""
    if not timeline:
        return _Plan(range(begin, len(pieces)), timeline, range(0), range(0), labels)
    first = timeline.start if label is None else min(label, timeline.start)
    for at in range(timeline.stop, len(pieces)):
        piece = pieces[at]
        if _is_spoken(piece):
            return _Plan(range(begin, first), timeline, range(timeline.stop, at), range(at, len(pieces)), labels)
    return _Plan(range(begin, first), timeline, range(timeline.stop, len(pieces)), range(0), labels)


def _is_spoken(piece: Piece) -> bool:
    return piece.kind == "text" and _is_long(piece) and language_of([piece.text]) == "en" and not is_note(piece.text)


def _timeline_label(pieces: Sequence[Piece], begin: int) -> int | None:
    for at in range(begin, len(pieces)):
        if pieces[at].kind == "timeline" and _follows(pieces, at, ("entry",)):
            return at
    return None


def _follows(pieces: Sequence[Piece], at: int, kinds: Sequence[str]) -> bool:
    """Say whether a piece of one of the kinds follows a label, with none but short ones before it."""
    for piece in pieces[at + 1 : at + 1 + _NEAR]:
        if piece.kind in kinds:
            return True
        if len(piece.text) >= _LONG or piece.kind == "transcript":
            return False
    return False


def _transcript_label(pieces: Sequence[Piece], begin: int, timeline: int | None) -> int | None:
    labels = [at for at in range(begin, len(pieces)) if pieces[at].kind == "transcript"]
    behind = [at for at in labels if timeline is not None and at > timeline and _is_followed_by_text(pieces, at)]
    if behind:
        return behind[0]
    candidates = [at for at in labels if _is_followed_by_prose(pieces, at)]
    english = [at for at in candidates if language_of([_text_behind(pieces, at)]) == "en"]
    return next(iter(english or candidates), None)


def _is_followed_by_text(pieces: Sequence[Piece], at: int) -> bool:
    following = next((piece for piece in pieces[at + 1 : at + _NEAR + 2] if piece.kind not in _LABELS), None)
    return following is not None and following.kind != "heading" and not begins_footer(following.text)


def _is_followed_by_prose(pieces: Sequence[Piece], at: int) -> bool:
    text = _text_behind(pieces, at)
    return len(text) >= _LONG or (is_sentence(text) and len(text.split()) > 2)


def _text_behind(pieces: Sequence[Piece], at: int) -> str:
    for piece in pieces[at + 1 : at + 1 + _NEAR]:
        if piece.kind not in _LABELS:
            return piece.text
    return ""


def _timeline(pieces: Sequence[Piece], begin: int, label: int | None, transcript: int | None) -> range:
    """Return the pieces of the timeline: all behind its label up to the next, or else the longest run of times."""
    if label is not None:
        end = transcript if transcript is not None and transcript > label else len(pieces)
        return _run_from(pieces, label + 1, end)
    end = len(pieces) if transcript is None else transcript
    runs = _runs(pieces, begin, end)
    best = max(runs, key=len, default=range(0))
    return best if len(best) > 1 and _is_ascending([pieces[at] for at in best]) else range(0)


def _run_from(pieces: Sequence[Piece], begin: int, end: int) -> range:
    first = next((at for at in range(begin, end) if pieces[at].kind == "entry"), end)
    # Entries before the first with a time have none, as bullets of the same list.
    while first > begin and pieces[first - 1].kind == "bullet":
        first -= 1
    return range(first, _end_of_run(pieces, first, end, _LABELLED_ENTRY))


def _runs(pieces: Sequence[Piece], begin: int, end: int) -> list[range]:
    runs: list[range] = []
    at = begin
    while at < end:
        if pieces[at].kind == "entry":
            runs.append(range(at, _end_of_run(pieces, at, end)))
        # A paragraph that begins with a time is an entry by itself, but too long for a run.
        at = max(at + 1, runs[-1].stop if runs else 0)
    return runs


def _end_of_run(pieces: Sequence[Piece], begin: int, end: int, longest: int = _ENTRY) -> int:
    """Return where entries end; the text of one that is but a time stands behind it."""
    at = begin
    while at < end:
        piece = pieces[at]
        waits = at > begin and pieces[at - 1].kind == "entry" and not pieces[at - 1].text
        is_part = piece.kind in ("entry", "bullet") or (piece.kind == "text" and waits)
        if not is_part or len(piece.text) > (longest if piece.kind == "entry" else _ENTRY):
            break
        at += 1
    return at


def _is_ascending(entries: Sequence[Piece]) -> bool:
    times = [entry.ms for entry in entries if entry.ms is not None]
    later = sum(a <= b for a, b in pairwise(times))
    return len(times) > 1 and later >= 0.8 * (len(times) - 1)


def _moments(entries: Sequence[Piece]) -> Iterator[Moment]:
    marks = {entry.mark for entry in entries if entry.kind == "entry" and entry.text}
    waiting: int | None = None
    for entry in entries:
        if entry.kind == "entry" and not entry.text:
            waiting = entry.ms
            continue
        # A dash behind some times, but not behind all, belongs to the text.
        kept = f"{entry.mark} " if entry.mark and len(marks) > 1 else ""
        yield Moment(entry.ms if entry.ms is not None else waiting, kept + entry.text)
        waiting = None


# The summary


def _summary(pieces: Sequence[Piece], plan: _Plan, is_own: bool) -> tuple[list[str], str]:
    """Return the paragraphs, and the title that stands over them."""
    before = [pieces[at] for at in plan.summary]
    behind = [piece.raw for piece in _closing(pieces, plan)]
    if is_own:
        groups = groupby((piece for piece in before if piece.kind not in _LABELS), key=lambda piece: piece.block)
        return ["\n".join(piece.raw for piece in group) for _, group in groups] + behind, ""
    first, last = _bounds(before)
    elsewhere = " ".join(piece.text for piece in pieces[plan.summary.start + first :])[:200_000]
    title = _title(before[:first], elsewhere)
    return [*_paragraphs(before[first:last]), *behind], title


def _closing(pieces: Sequence[Piece], plan: _Plan) -> Iterator[Piece]:
    """Return the paragraphs behind the timeline: at the end of a page only long ones are no footer."""
    ends = plan.between.stop == len(pieces)
    for piece in map(pieces.__getitem__, plan.between):
        if _is_paragraph(piece) and not begins_footer(piece.text) and (_is_long(piece) or not ends):
            yield piece


def _bounds(pieces: Sequence[Piece]) -> tuple[int, int]:
    """Return where the summary begins and ends: long paragraphs, and short ones right beside them."""
    long = [at for at, piece in enumerate(pieces) if _is_paragraph(piece) and _is_long(piece)]
    long = long or [at for at, piece in enumerate(pieces) if _is_paragraph(piece)]
    if not long:
        return len(pieces), len(pieces)
    first, last = long[0], long[-1] + 1
    while first and _is_paragraph(pieces[first - 1]):
        first -= 1
    while last < len(pieces) and _is_paragraph(pieces[last]) and not begins_footer(pieces[last].text):
        last += 1
    return first, last


def _is_long(piece: Piece) -> bool:
    return len(piece.text) >= _LONG


def _is_paragraph(piece: Piece) -> bool:
    if piece.kind not in ("text", "bullet") or is_note(piece.text) or is_byline(piece.text):
        return False
    if _is_long(piece):
        return not is_menu(piece.text)
    return is_sentence(piece.text) and len(piece.text.split()) > 2 and not is_menu(piece.text)


def _paragraphs(pieces: Sequence[Piece]) -> Iterator[str]:
    """Return the paragraphs among what stands between the first and the last: lines of one paragraph together."""
    lines: list[Piece] = []
    for piece in pieces:
        if piece.kind in ("rule", *_LABELS) or _is_furniture(piece):
            continue
        if lines and not _goes_on(lines[-1], piece):
            yield " ".join(line.raw for line in lines)
            lines = []
        lines.append(piece)
    if lines:
        yield " ".join(line.raw for line in lines)


def _goes_on(last: Piece, piece: Piece) -> bool:
    if last.block != piece.block or last.kind != "text" or piece.kind != "text":
        return False
    return not (_is_paragraph(last) and _is_paragraph(piece))


def _is_furniture(piece: Piece) -> bool:
    if is_note(piece.text) and begins_footer(piece.text):
        return True
    short = not _is_long(piece) and not is_sentence(piece.text)
    return short and (begins_footer(piece.text) or is_menu(piece.text) or is_byline(piece.text))


_WORD = re.compile(r"\w{3,}")
_STEM = 5
_SHARED = 0.4


def _title(pieces: Sequence[Piece], elsewhere: str) -> str:
    """Return what stands over the summary as its title: a heading, or a line of which the rest of the page speaks."""
    headings = [piece for piece in pieces if piece.kind == "heading" and not is_menu(piece.text)]
    if headings:
        highest = min(piece.level for piece in headings)
        return [piece.text for piece in headings if piece.level == highest][-1]
    together = Counter(piece.block for piece in pieces if not is_byline(piece.text))
    stems = {word[:_STEM].lower() for word in _WORD.findall(elsewhere)}
    for piece in reversed(pieces):
        alone = together[piece.block] == 1
        if piece.kind == "text" and alone and not is_byline(piece.text) and _is_title(piece.text, stems):
            return piece.text
    return ""


def _is_title(text: str, stems: set[str]) -> bool:
    words = _WORD.findall(text)
    if len(text) < 12 or len(words) < 2 or is_menu(text) or begins_footer(text) or re.search(r"[|›»>/]", text):
        return False
    return sum(word[:_STEM].lower() in stems for word in words) >= _SHARED * len(words)
