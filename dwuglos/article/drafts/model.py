"""Drafts of the summary and the timeline by a language model.

A long talk is asked about in parts. Of the summaries of its parts the model makes one in the end; the timelines of its
parts are simply one behind the other. The model names segments by the numbers it was given: no time is invented.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt
from threading import Event
from typing import NamedTuple

from dwuglos.article.drafts import answers
from dwuglos.article.drafts.model_questions import Line, Model, check_polish, parts_of, unreadable, written
from dwuglos.article.drafts.proposal import Drafting, Progress
from dwuglos.article.drafts.shortening import shortened
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.prompts import Prompt
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.basis import basis_of
from dwuglos.talk.transcript import Segment

SUMMARY, TIMELINE, JOIN = "article-summary", "article-timeline", "article-join"
"""The files in `resources/prompts`, and in the user's own folder, that say how the model is asked."""

HOLES = ("title", "count", "lines")

PARAGRAPHS = 5
_OF_A_PART = 2  # paragraphs of each part of a long talk
_LONGEST_PARAGRAPH, _LONGEST_ENTRY = 3_000, 140  # characters
_BEGINNING = 1_000  # ms; what begins earlier is at 0:00
_CHARACTERS_A_MINUTE = 900  # of a talk without times


class Paragraph(NamedTuple):
    """A paragraph of an answer, and the rows of the segments it was made from."""

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
) -> Drafting:
    """Return at most so many paragraphs about a talk, each with the segments it was made from as its basis.

    Raises InputError for a talk without words or a prompt of the user's that cannot be used, Cancelled, and the errors
    of `dwuglos.models.completion.complete`.
    """
    model = Model(where, cancelled or Event(), heard, progress)
    prompt, join = _prompt(SUMMARY), _prompt(JOIN)
    parts = parts_of(segments)
    questions = len(parts) + (len(parts) > 1)
    each = paragraphs if len(parts) == 1 else _OF_A_PART
    found: list[Paragraph] = []
    for n, lines in enumerate(parts):
        model.done(n, questions)
        found += _summary_of_part(model, prompt, lines, title, each)
    if len(parts) > 1:
        model.done(len(parts), questions)
        found = _joined(model, join, found, title, paragraphs)
    model.done(questions, questions)
    return Drafting([_paragraph(segments, paragraph) for paragraph in found], where.model)


def _prompt(name: str) -> Prompt:
    return Prompt.read(name, HOLES, ("lines",))


def _summary_of_part(model: Model, prompt: Prompt, lines: Sequence[Line], title: str, most: int) -> list[Paragraph]:
    rows = {line.number: line.row for line in lines}

    def read(answer: str) -> list[Paragraph]:
        found = []
        for item in answers.items(answer, "text"):
            first, last = answers.whole_number(item.get("from")), answers.whole_number(item.get("to"))
            both_found = first in rows and last in rows
            drawn = [row for number, row in rows.items() if not both_found or (first or 0) <= number <= (last or 0)]
            found.append(Paragraph(answers.one_line(item["text"]), tuple(drawn or rows.values())))
        return _checked(found, most, model.where.model)

    return model.ask(prompt, {"title": title, "count": str(most), "lines": written(lines)}, read)


def _joined(model: Model, prompt: Prompt, parts: Sequence[Paragraph], title: str, most: int) -> list[Paragraph]:
    """Return the summaries of parts as one of the whole talk."""
    lines = [Line(n, n - 1, part.text) for n, part in enumerate(parts, 1)]

    def read(answer: str) -> list[Paragraph]:
        found = []
        for item in answers.items(answer, "text"):
            of = item.get("of")
            named = {answers.whole_number(each) for each in (of if isinstance(of, list) else [of])}
            used = [parts[n - 1] for n in range(1, len(parts) + 1) if n in named] or parts
            drawn = tuple(sorted({row for part in used for row in part.rows}))
            found.append(Paragraph(answers.one_line(item["text"]), drawn))
        return _checked(found, most, model.where.model)

    return model.ask(prompt, {"title": title, "count": str(most), "lines": written(lines)}, read)


def _checked(found: Sequence[Paragraph], most: int, model: str) -> list[Paragraph]:
    """Return the paragraphs that may stand, no two the same. Raises BadAnswer when none may, or they are not Polish."""
    by_text = {each.text: each for each in found if each.text and len(each.text) <= _LONGEST_PARAGRAPH}
    if not by_text:
        raise unreadable(model)
    check_polish(list(by_text), model)
    return list(by_text.values())[:most]


def _paragraph(segments: Sequence[Segment], paragraph: Paragraph) -> Drafted:
    drawn_from = [segments[row] for row in paragraph.rows]
    return Drafted(paragraph.text, drawn_from[0].start, drawn_from[0].id, basis_of(drawn_from))


def timeline_by_model(
    where: LanguageModel,
    segments: Sequence[Segment],
    title: str = "",
    cancelled: Event | None = None,
    progress: Progress | None = None,
    heard: Callable[[str], object] | None = None,
) -> Drafting:
    """Return entries in the order of time, the first of them at 0:00; raises like `summary_by_model`.

    Entries for segments that the model was not given are left out, and a second entry for one segment too.
    """
    model = Model(where, cancelled or Event(), heard, progress)
    prompt = _prompt(TIMELINE)
    parts = parts_of(segments)
    wanted = _wanted(segments, parts)
    found: dict[int, str] = {}
    for n, lines in enumerate(parts):
        model.done(n, len(parts))
        share = sum(len(line.text) for line in lines) / sum(len(line.text) for part in parts for line in part)
        found |= _entries_of_part(model, prompt, lines, title, max(1, round(wanted * share)))
    model.done(len(parts), len(parts))
    rows = sorted(found)
    ends = [*rows[1:], len(segments)]
    return Drafting(
        [_entry(segments, row, end, found[row], is_first=row == rows[0]) for row, end in zip(rows, ends, strict=True)],
        where.model,
    )


def _wanted(segments: Sequence[Segment], parts: Sequence[Sequence[Line]]) -> int:
    """Return how many entries a timeline should have: 12 in twenty minutes, 17 in forty-five."""
    spoken = sum(len(line.text) for part in parts for line in part) / _CHARACTERS_A_MINUTE
    minutes = max((segment.end for segment in segments if segment.end is not None), default=0) / 60_000
    return round(2 + 2.3 * sqrt(minutes or spoken))


def _entries_of_part(model: Model, prompt: Prompt, lines: Sequence[Line], title: str, most: int) -> dict[int, str]:
    """Return the entries of a part by the rows they begin at."""
    rows = {line.number: line.row for line in lines}

    def read(answer: str) -> dict[int, str]:
        found: dict[int, str] = {}
        for item in answers.items(answer, "text"):
            number, text = answers.whole_number(item.get("segment")), answers.one_line(item["text"])
            if number in rows and text:
                found.setdefault(rows[number], shortened(text, _LONGEST_ENTRY))
        if not found:
            raise unreadable(model.where.model)
        check_polish(list(found.values()), model.where.model)
        # A model that cannot count gives far too many: the first of each group stay, so that the whole is covered.
        step = max(1, round(len(found) / most))
        return {row: found[row] for row in sorted(found)[::step]}

    return model.ask(prompt, {"title": title, "count": str(most), "lines": written(lines)}, read)


def _entry(segments: Sequence[Segment], row: int, end: int, text: str, is_first: bool) -> Drafted:
    segment, basis = segments[row], basis_of(segments[row:end])
    first = segments[0].start if is_first else segment.start
    if is_first and first is not None:
        tied = segments[0] if first < _BEGINNING else None
        return Drafted(text, first if tied else 0, tied.id if tied else None, basis)
    return Drafted(text, segment.start, segment.id, basis)
