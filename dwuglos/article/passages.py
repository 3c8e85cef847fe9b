"""Print the transcript: join segments into passages, which are paragraphs of a readable length.

A passage ends at a long pause, or, when it is long enough, at the end of a sentence. A text without full stops is
divided at shorter pauses, or else by its length.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from dwuglos.article.choices import PageChoices
from dwuglos.language.abbreviations import Language
from dwuglos.language.markup import visible_text
from dwuglos.language.sentence_ends import MAY_END, ends_between
from dwuglos.language.speech import only_speech, speakers_in
from dwuglos.language.typography import Typography, laid_out, legible
from dwuglos.sentences import pauses
from dwuglos.talk.article import Article, Printed
from dwuglos.talk.transcript import Segment
from dwuglos.talk.video import Video, link_at


class Passage(NamedTuple):
    """A paragraph of the transcript: its start (ms; None if there is none to print), the link to it, and its texts.

    `segment` is the id of its first segment. A text is empty when it is not printed or does not exist.
    """

    start: int | None
    link: str
    estimated: bool
    source: str
    target: str
    segment: int


class Printing(NamedTuple):
    """A printed transcript. Making it takes long for a long talk; so a window keeps it until the transcript changes."""

    printed: Printed
    passages: tuple[Passage, ...]


class _Line(NamedTuple):
    segment: Segment
    source: str
    target: str


_ENOUGH, _MUCH, _TOO_MUCH = 350, 700, 1200
"""Characters after which a passage ends at the end of a sentence, at a short pause, and in any case."""


def printing_of(
    article: Article,
    transcript: Iterable[Segment],
    video: Video,
    typography: Typography = "polish",
    printed: Printed | None = None,
    choices: PageChoices = PageChoices(),  # noqa: B008 (frozen: nothing can change it)
) -> Printing:
    """Return the transcript as an article prints it; `printed`, if any, is used instead of the article's choice."""
    segments = list(transcript)
    texts = printed or printed_of(article, segments)
    lines = list(_lines(segments, texts, choices))
    links = linker(address_of(article, video)) if settled(choices, segments).times == "all" else None
    return Printing(texts, tuple(_passage(group, links, typography) for group in _groups(lines)))


def settled(choices: PageChoices, segments: Iterable[Segment]) -> PageChoices:
    """Return the choices with all times or none: without a choice none where more than half of them are estimated.

    Whoever prints only the beginning of a transcript settles them by all of it.
    """
    if choices.times != "auto":
        return choices
    timings = [segment.is_estimated for segment in segments if segment.start is not None]
    return replace(choices, times="all" if 2 * sum(timings) <= len(timings) else "none")


def printed_of(article: Article, segments: Sequence[Segment]) -> Printed:
    """Return which text is printed: the article's choice, or both if more than half of the segments are translated."""
    choice = article.text("transcript")
    for printed in _PRINTED:
        if choice == printed:
            return printed
    return "both" if 2 * sum(bool(segment.target) for segment in segments) > len(segments) else "source"


_PRINTED: tuple[Printed, ...] = ("source", "target", "both", "none")


def address_of(article: Article, video: Video) -> str:
    """Return the web address of the video: that of the article, else that of the video, else an empty string."""
    return link_at(article.text("link"), None) or link_at(video.url, None)


def linker(address: str) -> Callable[[int | None], str]:
    """Return a function that makes the link to a time (ms) of the video at `address`, escaped as by `fit_link`."""
    # One link is written with a mark as its time, and divided there: analysing the address again for each of ten
    # thousand times would take longer than all the rest.
    head, _, tail = _NOT_IN_LINKS.sub(_escaped, link_at(legible(address), _MARK * 1000)).partition(str(_MARK))
    if not head:
        return lambda ms: ""
    return lambda ms: "" if ms is None else f"{head}{max(ms, 0) // 1000}{tail}"


def fit_link(address: str) -> str:
    """Return an address with all characters escaped that could end it in HTML, Markdown or plain text."""
    return _NOT_IN_LINKS.sub(_escaped, legible(address))


_MARK = 987_654_321_012
"""A time in seconds that no address contains by chance."""
_NOT_IN_LINKS = re.compile(r"""[\s"'<>\\^`{|}()*\[\]]|%(?![0-9A-Fa-f]{2})""")


def _escaped(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


_BROKEN = re.compile(r"(?<!\s)\s*\n\s*")


def one_line(text: str) -> str:
    """Return a text without line breaks and invisible characters."""
    text = legible(text)
    return (_BROKEN.sub(" ", text) if "\n" in text else text).strip()


def _lines(segments: Sequence[Segment], printed: Printed, choices: PageChoices) -> Iterator[_Line]:
    if printed == "none":
        return
    spoken_source: Callable[[str], str] = visible_text
    spoken_target: Callable[[str], str] = visible_text
    if choices.labels == "hide":
        spoken_source = _only_speech(segment.source for segment in segments)
        spoken_target = _only_speech(segment.target for segment in segments)
    for segment in segments:
        source = one_line(spoken_source(segment.source)) if printed != "target" else ""
        target = one_line(spoken_target(segment.target)) if printed != "source" and segment.target else ""
        if source or target:
            yield _Line(segment, source, target)


def _only_speech(texts: Iterable[str]) -> Callable[[str], str]:
    """Return a function that leaves out labels of sounds and speakers; `texts` are those where names are looked for."""
    speakers = speakers_in(map(visible_text, texts))
    return lambda text: only_speech(visible_text(text), speakers)


def _groups(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    group: list[_Line] = []
    length = 0
    for line in lines:
        if group and _is_over(group[-1], line, length):
            yield group
            group, length = [], 0
        group.append(line)
        length += len(line.source or line.target) + 1
    if group:
        yield group


def _is_over(last: _Line, following: _Line, length: int) -> bool:
    """Return whether a passage of `length` characters ends between two lines."""
    pause = pauses.pause_between(last.segment, following.segment) or 0
    if pause >= pauses.BREAK:
        return True
    if length < _ENOUGH:
        return False
    if _ends_sentence(last, following):
        return True
    return length >= _TOO_MUCH or (length >= _MUCH and pause >= pauses.FULL_STOP)


def _ends_sentence(last: _Line, following: _Line) -> bool:
    language: Language
    before, after, language = last.source, following.source, "en"
    if not before or not after:
        before, after, language = last.target, following.target, "pl"
    # The quick test of the last characters spares most lines the slower rules.
    return bool(MAY_END.search(before[-12:])) and ends_between(before, after, language)


def _passage(group: Sequence[_Line], links: Callable[[int | None], str] | None, typography: Typography) -> Passage:
    first = group[0].segment
    start = first.start if links is not None else None
    target = " ".join(line.target for line in group if line.target)
    return Passage(
        start,
        links(start) if links is not None else "",
        first.is_estimated and start is not None,
        " ".join(line.source for line in group if line.source),
        laid_out(target, typography),
        first.id,
    )
