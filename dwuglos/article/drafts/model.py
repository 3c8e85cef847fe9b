"""Draft the summary and the timeline with a language model.

A long talk is sent in parts. In the end the model makes one summary of the summaries of all parts; the timelines of the
parts only follow one another. The model refers to segments by their numbers, so that it cannot invent times.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt
from threading import Event
from typing import NamedTuple

from dwuglos.article.drafts.model_questions import Line, check_polish, parts_of, written
from dwuglos.article.drafts.proposal import Drafting, Progress
from dwuglos.article.drafts.statements import shortened
from dwuglos.models import answers
from dwuglos.models.asking import NO_JOURNAL, Journal, Model, Waiting, unreadable
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.prompts import Prompt
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.basis import basis_of
from dwuglos.talk.transcript import Segment

SUMMARY, TIMELINE, JOIN = "article-summary", "article-timeline", "article-join"
"""The names of the prompts, which are files in `resources/prompts` or in the user's own folder."""

HOLES = ("title", "count", "lines")

PARAGRAPHS = 5
_OF_A_PART = 2  # paragraphs of each part of a long talk
_LONGEST_PARAGRAPH, _LONGEST_ENTRY = 3_000, 140  # characters
_BEGINNING = 1_000  # ms; a segment that begins earlier begins at 0:00 for a reader
_CHARACTERS_A_MINUTE = 900  # assumed for a talk without times


class Paragraph(NamedTuple):
    """A paragraph of an answer, and the rows of the segments that it is about."""

    text: str
    rows: tuple[int, ...]


def summary_by_model(
    where: LanguageModel,
    segments: Sequence[Segment],
    title: str = "",
    paragraphs: int = PARAGRAPHS,
    cancelled: Event | None = None,
    progress: Progress | None = None,
    heard: Callable[[str], object] | None = None,
    *,
    journal: Journal = NO_JOURNAL,
    waiting: Waiting | None = None,
) -> Drafting:
    """Return a summary of at most `paragraphs` paragraphs, each with the segments that it is about as its basis.

    `heard` is called with each piece of an answer as it comes; `journal` has the answers of a run that broke off and
    keeps new ones, and `waiting` hears when the model is left alone for a while. Raises InputError for a talk without
    words or a prompt of the user that cannot be used, Cancelled, and the errors of
    `dwuglos.models.completion.complete`.
    """
    model = Model(where, cancelled or Event(), heard, progress, journal=journal, waiting=waiting)
    prompt, join = _prompt(SUMMARY), _prompt(JOIN)
    parts = parts_of(segments)
    questions = len(parts) + (len(parts) > 1)
    each = paragraphs if len(parts) == 1 else _OF_A_PART
    summary: list[Paragraph] = []
    for n, lines in enumerate(parts):
        model.done(n, questions)
        summary += _summary_of_part(model, prompt, lines, title, each)
    if len(parts) > 1:
        model.done(len(parts), questions)
        summary = _join_summaries(model, join, summary, title, paragraphs)
    model.done(questions, questions)
    return Drafting([_paragraph(segments, paragraph) for paragraph in summary], where.model)


def _prompt(name: str) -> Prompt:
    return Prompt.read(name, HOLES, ("lines",))


def _summary_of_part(model: Model, prompt: Prompt, lines: Sequence[Line], title: str, most: int) -> list[Paragraph]:
    rows = {line.number: line.row for line in lines}

    def read(answer: str) -> list[Paragraph]:
        paragraphs = []
        for item in answers.items(answer, "text"):
            first, last = answers.whole_number(item.get("from")), answers.whole_number(item.get("to"))
            # Models forget or invent numbers; then the whole part is taken for the basis of the paragraph.
            is_range = first in rows and last in rows
            basis = [row for number, row in rows.items() if not is_range or (first or 0) <= number <= (last or 0)]
            paragraphs.append(Paragraph(answers.one_line(item["text"]), tuple(basis or rows.values())))
        return _usable_paragraphs(paragraphs, most, model.where.model)

    return model.ask(prompt, {"title": title, "count": str(most), "lines": written(lines)}, read)


def _join_summaries(model: Model, prompt: Prompt, parts: Sequence[Paragraph], title: str, most: int) -> list[Paragraph]:
    """Return one summary of the whole talk, made of the paragraphs of the summaries of its parts."""
    lines = [Line(n, n - 1, part.text) for n, part in enumerate(parts, 1)]

    def read(answer: str) -> list[Paragraph]:
        paragraphs = []
        for item in answers.items(answer, "text"):
            of = item.get("of")
            numbers = {answers.whole_number(each) for each in (of if isinstance(of, list) else [of])}
            basis = [parts[n - 1] for n in range(1, len(parts) + 1) if n in numbers] or parts
            rows = tuple(sorted({row for part in basis for row in part.rows}))
            paragraphs.append(Paragraph(answers.one_line(item["text"]), rows))
        return _usable_paragraphs(paragraphs, most, model.where.model)

    return model.ask(prompt, {"title": title, "count": str(most), "lines": written(lines)}, read)


def _usable_paragraphs(paragraphs: Sequence[Paragraph], most: int, model: str) -> list[Paragraph]:
    """Return the paragraphs with a text of a usable length, each text once.

    Raises BadAnswer when there are none, or when they are not Polish.
    """
    by_text = {each.text: each for each in paragraphs if each.text and len(each.text) <= _LONGEST_PARAGRAPH}
    if not by_text:
        raise unreadable(model)
    check_polish(list(by_text), model)
    return list(by_text.values())[:most]


def _paragraph(segments: Sequence[Segment], paragraph: Paragraph) -> Drafted:
    basis = [segments[row] for row in paragraph.rows]
    return Drafted(paragraph.text, basis[0].start, basis[0].id, basis_of(basis))


def timeline_by_model(
    where: LanguageModel,
    segments: Sequence[Segment],
    title: str = "",
    cancelled: Event | None = None,
    progress: Progress | None = None,
    heard: Callable[[str], object] | None = None,
    *,
    journal: Journal = NO_JOURNAL,
    waiting: Waiting | None = None,
) -> Drafting:
    """Return entries in the order of time, the first at 0:00. Raises what `summary_by_model` raises.

    An entry with a number that no segment has is left out, and so is a second entry for one segment.
    """
    model = Model(where, cancelled or Event(), heard, progress, journal=journal, waiting=waiting)
    prompt = _prompt(TIMELINE)
    parts = parts_of(segments)
    count = _entry_count(segments, parts)
    entries: dict[int, str] = {}
    for n, lines in enumerate(parts):
        model.done(n, len(parts))
        share = sum(len(line.text) for line in lines) / sum(len(line.text) for part in parts for line in part)
        entries |= _entries_of_part(model, prompt, lines, title, max(1, round(count * share)))
    model.done(len(parts), len(parts))
    rows = sorted(entries)
    spans = zip(rows, [*rows[1:], len(segments)], strict=True)
    return Drafting(
        [_entry(segments, row, end, entries[row], is_first=row == rows[0]) for row, end in spans],
        where.model,
    )


def _entry_count(segments: Sequence[Segment], parts: Sequence[Sequence[Line]]) -> int:
    """Return the number of entries that a timeline should have: 12 for twenty minutes, 17 for forty-five."""
    spoken = sum(len(line.text) for part in parts for line in part) / _CHARACTERS_A_MINUTE
    minutes = max((segment.end for segment in segments if segment.end is not None), default=0) / 60_000
    return round(2 + 2.3 * sqrt(minutes or spoken))


def _entries_of_part(model: Model, prompt: Prompt, lines: Sequence[Line], title: str, most: int) -> dict[int, str]:
    """Return the texts of the entries of a part, by the rows of the segments at which they begin."""
    rows = {line.number: line.row for line in lines}

    def read(answer: str) -> dict[int, str]:
        entries: dict[int, str] = {}
        for item in answers.items(answer, "text"):
            number, text = answers.whole_number(item.get("segment")), answers.one_line(item["text"])
            if number in rows and text:
                entries.setdefault(rows[number], shortened(text, _LONGEST_ENTRY))
        if not entries:
            raise unreadable(model.where.model)
        check_polish(list(entries.values()), model.where.model)
        # Some models cannot count, and answer with far too many entries. Every second, third, … of them is used: with
        # only the first ones, the end of the part would have none.
        step = max(1, round(len(entries) / most))
        return {row: entries[row] for row in sorted(entries)[::step]}

    return model.ask(prompt, {"title": title, "count": str(most), "lines": written(lines)}, read)


def _entry(segments: Sequence[Segment], row: int, end: int, text: str, is_first: bool) -> Drafted:
    segment, basis = segments[row], basis_of(segments[row:end])
    first = segments[0].start if is_first else segment.start
    if is_first and first is not None:
        tied = segments[0] if first < _BEGINNING else None
        return Drafted(text, first if tied else 0, tied.id if tied else None, basis)
    return Drafted(text, segment.start, segment.id, basis)
