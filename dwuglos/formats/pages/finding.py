"""Find the title, the summary, the timeline and the transcript among the pieces of a page.

Labels show most of them. Without labels, a run of lines that begin with times is the timeline, an English text is the
transcript, and a Polish text is the summary. Menus come before the first paragraph. Text below the transcript, or in
another language, is no part of the transcript.
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
"""A text of so many characters is a paragraph, whatever it ends with."""
_ENTRY, _LABELLED_ENTRY = 300, 2000
"""The most characters of an entry of a timeline without a label, and with one."""
_NEAR = 3
"""The number of pieces after a label among which its text must begin: other labels and buttons may come first."""


class Moment(NamedTuple):
    """An entry of the timeline: its time in milliseconds, if it has one, and its text."""

    ms: int | None
    text: str


class Found(NamedTuple):
    """The content of a page. `labels` names the parts with a label; `is_own` says that this program made the page."""

    fields: tuple[tuple[Field, str], ...] = ()
    paragraphs: tuple[str, ...] = ()
    timeline: tuple[Moment, ...] = ()
    transcript: tuple[Passage, ...] = ()
    labels: frozenset[str] = frozenset()
    statistics: Statistics = Statistics()
    bulleted: bool = False
    is_own: bool = False


class _Plan(NamedTuple):
    """The places of the parts of a page in its list of pieces."""

    summary: range
    timeline: range
    between: range
    """The pieces after the timeline that are not in the transcript."""
    transcript: range
    labels: frozenset[str]


def find(pieces: Sequence[Piece]) -> Found:
    """Return the content of a page from its pieces."""
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
    """Return the statistics in the paragraphs, and remove a last paragraph with nothing else from `body`.

    Such a paragraph was written by this program, which writes it again for each page.
    """
    numbers = own.numbers_of(body[-1]) if body else None
    if numbers is not None:
        body.pop()
        return numbers
    all_numbers = [statistics.found_in(text) for text in body]
    views = next((each.views for each in all_numbers if each.views is not None), None)
    return Statistics(views, next((each.likes for each in all_numbers if each.likes is not None), None))


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
    """Return the plan of a page without a label of its transcript: that is the English text after the timeline."""
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
    """Return whether a piece of one of the kinds follows a label, with only short pieces between them."""
    for piece in pieces[at + 1 : at + 1 + _NEAR]:
        if piece.kind in kinds:
            return True
        if len(piece.text) >= _LONG or piece.kind == "transcript":
            return False
    return False


def _transcript_label(pieces: Sequence[Piece], begin: int, timeline: int | None) -> int | None:
    labels = [at for at in range(begin, len(pieces)) if pieces[at].kind == "transcript"]
    after_timeline = [at for at in labels if timeline is not None and at > timeline]
    with_text = [at for at in after_timeline if _is_followed_by_text(pieces, at)]
    if with_text:
        return with_text[0]
    candidates = [at for at in labels if _is_followed_by_prose(pieces, at)]
    english = [at for at in candidates if language_of([_text_after(pieces, at)]) == "en"]
    return next(iter(english or candidates), None)


def _is_followed_by_text(pieces: Sequence[Piece], at: int) -> bool:
    following = next((piece for piece in pieces[at + 1 : at + _NEAR + 2] if piece.kind not in _LABELS), None)
    return following is not None and following.kind != "heading" and not begins_footer(following.text)


def _is_followed_by_prose(pieces: Sequence[Piece], at: int) -> bool:
    text = _text_after(pieces, at)
    return len(text) >= _LONG or (is_sentence(text) and len(text.split()) > 2)


def _text_after(pieces: Sequence[Piece], at: int) -> str:
    for piece in pieces[at + 1 : at + 1 + _NEAR]:
        if piece.kind not in _LABELS:
            return piece.text
    return ""


def _timeline(pieces: Sequence[Piece], begin: int, label: int | None, transcript: int | None) -> range:
    """Return the pieces of the timeline: those after its label up to the next, or else the longest run of times."""
    if label is not None:
        end = transcript if transcript is not None and transcript > label else len(pieces)
        return _run_from(pieces, label + 1, end)
    end = len(pieces) if transcript is None else transcript
    runs = _runs(pieces, begin, end)
    best = max(runs, key=len, default=range(0))
    return best if len(best) > 1 and _is_ascending([pieces[at] for at in best]) else range(0)


def _run_from(pieces: Sequence[Piece], begin: int, end: int) -> range:
    first = next((at for at in range(begin, end) if pieces[at].kind == "entry"), end)
    # Bullets right before the first entry with a time are entries of the same list, without times.
    while first > begin and pieces[first - 1].kind == "bullet":
        first -= 1
    return range(first, _end_of_run(pieces, first, end, _LABELLED_ENTRY))


def _runs(pieces: Sequence[Piece], begin: int, end: int) -> list[range]:
    runs: list[range] = []
    at = begin
    while at < end:
        if pieces[at].kind == "entry":
            runs.append(range(at, _end_of_run(pieces, at, end)))
        # The run of a long paragraph that begins with a time is empty; without the step by one the loop would not end.
        at = max(at + 1, runs[-1].stop if runs else 0)
    return runs


def _end_of_run(pieces: Sequence[Piece], begin: int, end: int, longest: int = _ENTRY) -> int:
    """Return the place after the last entry of a run; an entry may be only a time, with its text in the next piece."""
    at = begin
    while at < end:
        piece = pieces[at]
        needs_text = at > begin and pieces[at - 1].kind == "entry" and not pieces[at - 1].text
        is_part = piece.kind in ("entry", "bullet") or (piece.kind == "text" and needs_text)
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
    time_before: int | None = None
    for entry in entries:
        if entry.kind == "entry" and not entry.text:
            time_before = entry.ms
            continue
        # A dash after some of the times, but not after all, belongs to the text.
        mark = f"{entry.mark} " if entry.mark and len(marks) > 1 else ""
        yield Moment(entry.ms if entry.ms is not None else time_before, mark + entry.text)
        time_before = None


# The summary


def _summary(pieces: Sequence[Piece], plan: _Plan, is_own: bool) -> tuple[list[str], str]:
    """Return the paragraphs of the summary, and the title over them."""
    before = [pieces[at] for at in plan.summary]
    closing = [piece.raw for piece in _closing(pieces, plan)]
    if is_own:
        groups = groupby((piece for piece in before if piece.kind not in _LABELS), key=lambda piece: piece.block)
        return ["\n".join(piece.raw for piece in group) for _, group in groups] + closing, ""
    first, last = _bounds(before)
    elsewhere = " ".join(piece.text for piece in pieces[plan.summary.start + first :])[:200_000]
    title = _title(before[:first], elsewhere)
    return [*_paragraphs(before[first:last]), *closing], title


def _closing(pieces: Sequence[Piece], plan: _Plan) -> Iterator[Piece]:
    """Yield the paragraphs after the timeline; at the end of a page a short one counts as a part of the footer."""
    ends = plan.between.stop == len(pieces)
    for piece in map(pieces.__getitem__, plan.between):
        if _is_paragraph(piece) and not begins_footer(piece.text) and (_is_long(piece) or not ends):
            yield piece


def _bounds(pieces: Sequence[Piece]) -> tuple[int, int]:
    """Return the begin and the end of the summary: from the first long paragraph to the last, with short neighbours."""
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
    """Yield the paragraphs among the pieces of the summary; the lines of one paragraph are joined."""
    lines: list[Piece] = []
    for piece in pieces:
        if piece.kind in ("rule", *_LABELS) or _is_furniture(piece):
            continue
        if lines and not _continues(lines[-1], piece):
            yield " ".join(line.raw for line in lines)
            lines = []
        lines.append(piece)
    if lines:
        yield " ".join(line.raw for line in lines)


def _continues(last: Piece, piece: Piece) -> bool:
    if last.block != piece.block or last.kind != "text" or piece.kind != "text":
        return False
    return not (_is_paragraph(last) and _is_paragraph(piece))


def _is_furniture(piece: Piece) -> bool:
    if is_note(piece.text) and begins_footer(piece.text):
        return True
    short = not _is_long(piece) and not is_sentence(piece.text)
    return short and (begins_footer(piece.text) or is_menu(piece.text) or is_byline(piece.text))


_WORD = re.compile(r"\w{3,}")
_STEM = 5  # letters at the beginning of a word by which its inflected forms are recognised
_SHARED = 0.4  # the share of a title's words that must also be in the text


def _title(pieces: Sequence[Piece], elsewhere: str) -> str:
    """Return the title over the summary: a heading, or a line with words that the rest of the page uses, too."""
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
