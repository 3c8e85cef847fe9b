"""Find what is not ready in an article before it is published: one list, each item with its place.

An item is a flaw: a sentence that names the place, and the part, the field or the segment that it is about. Nothing
here stops anybody: publishing anyway is possible.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from dwuglos.article.page import statistics_of
from dwuglos.article.passages import address_of, one_line, printed_of
from dwuglos.article.publishing import Material
from dwuglos.errors import InputError, Notice, notice
from dwuglos.language.guess import language_of
from dwuglos.talk.article import Field, Part, Statistics
from dwuglos.talk.article_edits import is_draft, out_of_order, time_of
from dwuglos.talk.basis import changed_since
from dwuglos.talk.contradictions import contradictions
from dwuglos.talk.statistics import Stated, stated_in
from dwuglos.talk.transcript import PERSON, Segment
from dwuglos.talk.wording import worded
from dwuglos.timing.clock import clock

_QUOTED = 60
"""The most characters of a text that a sentence quotes."""

_NOT_POLISH: Mapping[str, str] = {
    "title": "The title is not Polish: “{text}”.",
    "lead": "The lead is not Polish: “{text}”.",
    "paragraph": "Paragraph {number} is not Polish: “{text}”.",
    "entry": "Entry {number} of the timeline ({time}) is not Polish: “{text}”.",
}
_NOT_REVIEWED: Mapping[str, str] = {
    "title": "The title is a draft that nobody has reviewed: “{text}”.",
    "lead": "The lead is a draft that nobody has reviewed: “{text}”.",
    "tags": "The tags are a draft that nobody has reviewed: “{text}”.",
    "paragraph": "Paragraph {number} is a draft that nobody has reviewed: “{text}”.",
    "entry": "Entry {number} of the timeline ({time}) is a draft that nobody has reviewed: “{text}”.",
}
_STALE: Mapping[str, tuple[str, str]] = {
    "title": (
        "One segment has changed since the title was drafted from it.",
        "{n} segments have changed since the title was drafted from them.",
    ),
    "lead": (
        "One segment has changed since the lead was drafted from it.",
        "{n} segments have changed since the lead was drafted from them.",
    ),
    "tags": (
        "One segment has changed since the tags were drafted from it.",
        "{n} segments have changed since the tags were drafted from them.",
    ),
    "paragraph": (
        "One segment has changed since paragraph {number} was drafted from it.",
        "{n} segments have changed since paragraph {number} was drafted from them.",
    ),
    "entry": (
        "One segment has changed since entry {number} of the timeline ({time}) was drafted from it.",
        "{n} segments have changed since entry {number} of the timeline ({time}) was drafted from them.",
    ),
}


class Flaw(NamedTuple):
    """What is not ready, as a sentence, and where: a part of the article by its id, a field, or a segment by its id."""

    notice: Notice
    part: int | None = None
    field: Field | None = None
    segment: int | None = None


def flaws_of(material: Material, *, only_timeline: bool = False) -> tuple[Flaw, ...]:
    """Return what is not ready in an article, in the order of the page; only of its timeline, if wished.

    Each text has one flaw at most, the one that matters most: that it is not Polish, else that what it was drafted
    from has changed, else that nobody has reviewed it.
    """
    if only_timeline:
        return tuple(_timeline(material))
    return (*_head(material), *_summary(material), *_timeline(material), *_transcript(material))


def _head(material: Material) -> Iterator[Flaw]:
    article = material.article
    if not article.text("title").strip():
        yield Flaw(notice("The article has no title of its own; the title of the talk stands in."), field="title")
    fields: tuple[Field, ...] = ("title", "lead", "tags")
    for field in fields:
        part = article.field(field)
        if part is not None:
            yield from _text(material, part)
    if not address_of(article, material.video):
        yield Flaw(notice("The article has no source link, so it does not lead to the video."), field="link")


def _summary(material: Material) -> Iterator[Flaw]:
    for number, part in enumerate(material.article.summary, 1):
        yield from _text(material, part, number)
    yield from _numbers(material)


def _numbers(material: Material) -> Iterator[Flaw]:
    """Return where the summary contradicts the statistics or itself, and what is wrong with the user's own sentence."""
    article, statistics = material.article, statistics_of(material.article, material.video)
    numbers = {part.id: number for number, part in enumerate(article.summary, 1)}
    for wrong in contradictions(article, statistics):
        facts = {"number": numbers[wrong.part], "here": wrong.written, "there": wrong.present}
        yield Flaw(notice(_STATISTICS_SAY[wrong.counted], **facts), wrong.part)
    yield from _paragraphs_apart(article.summary, statistics)
    try:
        worded(article.text("numbers"), statistics)
    except InputError as error:
        yield Flaw(notice(error.sentence, **error.facts), field="numbers")


def _paragraphs_apart(paragraphs: Sequence[Part], statistics: Statistics) -> Iterator[Flaw]:
    """Return where a paragraph contradicts an earlier one in a number that the statistics do not have."""
    first: dict[str, tuple[int, Stated]] = {}
    for number, part in enumerate(paragraphs, 1):
        for stated in stated_in(part.text):
            other, earlier = first.setdefault(stated.counted, (number, stated))
            true = statistics.views if stated.counted == "views" else statistics.likes
            if true is None and _contradict(stated, earlier):
                facts = {"number": number, "here": stated.amount.value}
                sentence = _PARAGRAPH_SAYS[stated.counted]
                yield Flaw(notice(sentence, other=other, there=earlier.amount.value, **facts), part.id)


def _contradict(one: Stated, other: Stated) -> bool:
    return abs(one.amount.value - other.amount.value) >= max(one.amount.step, other.amount.step)


_STATISTICS_SAY: Mapping[str, str] = {
    "views": "Paragraph {number} states {here} as the number of views, the statistics {there}.",
    "likes": "Paragraph {number} states {here} as the number of likes, the statistics {there}.",
}
_PARAGRAPH_SAYS: Mapping[str, str] = {
    "views": "Paragraph {number} states {here} as the number of views, paragraph {other} {there}.",
    "likes": "Paragraph {number} states {here} as the number of likes, paragraph {other} {there}.",
}


def _timeline(material: Material) -> Iterator[Flaw]:
    wrong = set(out_of_order(material.article, material.transcript))
    for number, part in enumerate(material.article.timeline, 1):
        time = time_of(part, material.transcript)
        yield from _text(material, part, number, clock(time, 0))
        facts = {"number": number, "text": _shortened(part.text)}
        if time is None:
            yield Flaw(notice("Entry {number} of the timeline has no time: “{text}”.", **facts), part.id)
        elif part.id in wrong:
            sentence = "Entry {number} of the timeline ({time}) is not later than the one before it: “{text}”."
            yield Flaw(notice(sentence, time=clock(time, 0), **facts), part.id)


def _text(material: Material, part: Part, number: int = 0, time: str = "") -> Iterator[Flaw]:
    """Return the flaw of one text, if it has any."""
    if not part.text.strip():
        return
    facts = {"number": number, "time": time or "–", "text": _shortened(part.text)}
    if part.kind in _NOT_POLISH and _is_english(material, part):
        yield Flaw(notice(_NOT_POLISH[part.kind], **facts), part.id)
    elif changed := changed_since(part, material.transcript):
        yield Flaw(Notice(*_STALE[part.kind], len(changed), tuple(facts.items())), part.id)
    elif part.kind in _NOT_REVIEWED and is_draft(part):
        yield Flaw(notice(_NOT_REVIEWED[part.kind], **facts), part.id)


def _is_english(material: Material, part: Part) -> bool:
    """Return whether a text is English: by its words, or because a machine took it over from the English of the talk.

    A heading of one or two words has too few common words to tell its language.
    """
    language = language_of([part.text])
    if language is not None or not is_draft(part):
        return language == "en"
    text = one_line(part.text).casefold()
    segment = material.transcript.by_id(part.segment) if part.segment is not None else None
    titles = [chapter.title for chapter in material.video.chapters]
    english = [*titles, segment.source] if segment is not None and segment.source != segment.target else titles
    return any(one_line(each).casefold() == text for each in english)


def _transcript(material: Material) -> Iterator[Flaw]:
    segments = material.transcript.segments
    if printed_of(material.article, segments) not in ("target", "both"):
        return
    missing = [segment for segment in segments if not segment.target.strip() and segment.source.strip()]
    if missing:
        one = "One segment of the transcript has no Polish."
        yield Flaw(Notice(one, "{n} segments of the transcript have no Polish.", len(missing)), segment=missing[0].id)
    drafts = [segment for segment in segments if _is_unconfirmed(segment)]
    if drafts:
        one = "The transcript prints one draft that nobody has confirmed."
        many = "The transcript prints {n} drafts that nobody has confirmed."
        yield Flaw(Notice(one, many, len(drafts)), segment=drafts[0].id)


def _is_unconfirmed(segment: Segment) -> bool:
    """Return whether the Polish of a segment is a machine's; text of an unknown origin counts as a person's."""
    return segment.state == "translated" and segment.origin not in ("", PERSON) and bool(segment.target.strip())


def _shortened(text: str) -> str:
    text = one_line(text).removesuffix(".")  # a full stop follows the quotation
    return text if len(text) <= _QUOTED else f"{text[: _QUOTED - 1].rstrip()}…"
