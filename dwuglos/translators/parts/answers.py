"""What counts as an answer: as many as there were questions, each a translation, with all its marks in their places.

Nothing here ever repeats a text: an answer that is none becomes one of the errors of `dwuglos.errors`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate

from dwuglos.errors import BadAnswer, ServiceBlocked
from dwuglos.translators.base import Limits
from dwuglos.translators.parts.capital_names import loses_one
from dwuglos.translators.parts.masks import Outline, Piece, Style, without_marks

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s")
CHECKPOINT = re.compile(r"unusual traffic|captcha-form|g-recaptcha|nasze systemy wykryły nietypowy ruch", re.I)
_ERROR_PAGE = re.compile(
    r"error [45]\d\d \(|that[’']s an error|that[’']s all we know|enable javascript|<!doctype|</?(?:html|body|head)\b",
    re.I,
)
_MAY_STAY = re.compile(r"[\[(*<{:]")
"""What is in every text that has letters and yet no words to translate: a label, a tag, a speaker."""
_ABSURD = "{service} sent something too long or too short to be a translation; translate this text by hand."
_ENGLISH = re.compile(r"the|and|of|is|that|this|with|was|are|you|have|what|which|it's|they|there", re.I)
"""Words by which an English sentence is known; none of them is a Polish word."""


def translated(
    texts: Sequence[str], ask: Callable[[list[str], bool], Iterable[object]], service: str, style: Style, limits: Limits
) -> list[str]:
    """Return the translations of `texts`, whose tags, sounds, speakers, names and line breaks are where they were.

    `ask` is given no more texts than the limits say, and whether there are placeholders in them; it returns what the
    service gave for each. Raises BadAnswer when one of the answers cannot be a translation, and what `ask` raises.
    """
    outlines = [Outline.of(text) for text in texts]
    wanted = [piece for outline in outlines for piece in outline.pieces]
    got = _answered(wanted, ask, service, style, limits)
    # Only then, because a text is translated better with its names than with holes in their places.
    lost = [n for n, piece in enumerate(wanted) if loses_one(piece.core, got[n])]
    apart = [wanted[n].with_names_apart() for n in lost]
    for n, answer in zip(lost, _answered(apart, ask, service, style, limits, [got[n] for n in lost]), strict=True):
        got[n] = answer
    answers_left = iter(got)
    return [outline.filled([next(answers_left) for _ in outline.pieces]) for outline in outlines]


def without_service(text: str) -> str | None:
    """Return the Polish of a text in which there is nothing to translate, such as `♪ [Music]`; None of all others."""
    if not any(map(str.isalpha, text)):
        return text
    if not _MAY_STAY.search(text):
        return None  # as of most texts
    outline = Outline.of(text)
    return None if outline.pieces else outline.filled([])


def _answered(
    wanted: Sequence[Piece],
    ask: Callable[[list[str], bool], Iterable[object]],
    service: str,
    style: Style,
    limits: Limits,
    instead: Sequence[str] = (),
) -> list[str]:
    """Return an answer for each piece; where there is none worth taking, what `instead` has for it, if anything."""
    got: list[str] = []
    for batch in _batches(wanted, limits, style):
        kept = instead[len(got) : len(got) + len(batch)]
        try:
            answers = _answers_to(batch, ask, service, style)
        except BadAnswer:
            if not kept:
                raise
            got += kept
            continue
        marked = any(piece.marks for piece in batch)
        for n, (piece, answer) in enumerate(zip(batch, answers, strict=True)):
            try:
                got.append(_taken(piece, answer, service, style, marked))
            except BadAnswer:
                if not kept:
                    raise
                got.append(kept[n])
    return got


def _answers_to(
    batch: Sequence[Piece], ask: Callable[[list[str], bool], Iterable[object]], service: str, style: Style
) -> list[object]:
    """Return as many answers as there are pieces. Raises BadAnswer, and what `ask` raises."""
    marked = any(piece.marks for piece in batch)
    answers = list(ask([_sendable(piece.text_to_send(style, marked), service) for piece in batch], marked))
    if len(answers) != len(batch):
        raise BadAnswer(
            "{service} sent {got} translations of {texts} texts, so none of them can be trusted; "
            "try again later or translate by hand.",
            service=service,
            got=len(answers),
            texts=len(batch),
        )
    return answers


def _batches(pieces: Sequence[Piece], limits: Limits, style: Style) -> Iterator[list[Piece]]:
    batch: list[Piece] = []
    size = 0
    for piece in pieces:
        length = len(piece.text_to_send(style))
        if batch and (len(batch) == limits.texts or size + length > limits.characters):
            yield batch
            batch, size = [], 0
        batch.append(piece)
        size += length
    if batch:
        yield batch


def _sendable(text: str, service: str) -> str:
    """Return `text` unless it holds half a letter, of which nothing good comes. Raises BadAnswer."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise nothing(service) from None
    return text


def _taken(piece: Piece, answer: object, service: str, style: Style, marked: bool) -> str:
    if not isinstance(answer, str) or not answer.strip():
        raise nothing(service)
    if len(answer) > 4 * len(piece.text_to_send(style)) + 400:  # before anything looks for placeholders in it
        raise BadAnswer(_ABSURD, service=service)
    filled = piece.filled(answer, style, marked)
    if filled is None:
        raise BadAnswer(
            "{service} lost a tag, a name or a sign of this text; try again later or translate it by hand.",
            service=service,
        )
    if not any(map(str.isalnum, without_marks(filled))):
        raise nothing(service)
    return accepted(piece.core, filled, service)


def accepted(source: str, answer: str | None, service: str) -> str:
    """Return `answer` if it can be a translation of `source`. Raises BadAnswer, or ServiceBlocked for a check-point."""
    if not answer or not answer.strip():
        raise nothing(service)
    if _speaks_of(CHECKPOINT, answer, source):
        raise blocked(service)
    complaint = _complaint(source, answer)
    if complaint:
        raise BadAnswer(complaint, service=service)
    return answer


def _complaint(source: str, answer: str) -> str:
    """Return what is wrong with an answer, or nothing."""
    if _speaks_of(_ERROR_PAGE, answer, source):
        return "{service} sent an error page in place of a translation; try again later."
    if "\N{REPLACEMENT CHARACTER}" in answer and "\N{REPLACEMENT CHARACTER}" not in source:
        return "{service} sent a translation with damaged letters; try again later or translate it by hand."
    if _absurd_length(source, answer):
        return _ABSURD
    if _english_echo(source, answer):
        return "{service} sent the English text back untranslated; translate it by hand."
    return ""


def _speaks_of(marker: re.Pattern[str], answer: str, source: str) -> bool:
    return bool(marker.search(answer)) and not marker.search(source)  # a talk may speak of error pages itself


def _absurd_length(source: str, answer: str) -> bool:
    """Tell lengths that no translation has; between English and Polish subtitles 0.6 to 1.2 is usual."""
    return len(answer) > 4 * len(source) + 40 or (len(source) >= 60 and len(answer) < len(source) / 6)


def _english_echo(source: str, answer: str) -> bool:
    """Tell a plain English sentence that came back as it was; names, titles, code and other languages may do so."""
    if " ".join(source.casefold().split()) != " ".join(answer.casefold().split()):
        return False
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", source.replace("’", "'"))
    english = {word.lower() for word in words if _ENGLISH.fullmatch(word)}
    plain = [word for word in words if word.islower() and not _ENGLISH.fullmatch(word)]
    return len(words) >= 5 and len(english) >= 2 and len(plain) >= 2


def blocked(service: str) -> ServiceBlocked:
    """Return that a service wants to be left alone, it did not say for how long."""
    return ServiceBlocked(
        "{service} refuses to translate more for now; go on in a few minutes, or in a few hours if it still refuses.",
        service=service,
    )


def nothing(service: str) -> BadAnswer:
    """Return that a service gave no translation."""
    return BadAnswer(
        "{service} gave no translation of this text; try again later or translate it by hand.", service=service
    )


# Cutting what is too long


def pieces(text: str, longest: int, size: Callable[[str], int]) -> Iterator[str]:
    """Cut `text` where a sentence or at least a word ends, so that no piece is over `longest` by `size` of a letter."""
    while (fits := _fitting(text, longest, size)) < len(text):
        cut = _last_break(text[:fits]) or fits
        yield text[:cut].strip()
        text = text[cut:].strip()
    yield text


def _fitting(text: str, longest: int, size: Callable[[str], int]) -> int:
    """Return how many characters of `text` fit; at least one."""
    return max(1, sum(total <= longest for total in accumulate(map(size, text))))


def _last_break(text: str) -> int:
    """Return where the last sentence of `text` ends, unless that leaves next to nothing, or else its last word."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    if ends and ends[-1] >= len(text) / 3:
        return ends[-1]
    return text.rfind(" ") + 1
