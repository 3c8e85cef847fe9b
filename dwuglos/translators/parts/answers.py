"""Ask a service for translations, and check its answers: their number, their content, and the marks in them.

An answer that is no translation becomes one of the errors of `dwuglos.errors`; no error contains a text of the talk.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate

from dwuglos.errors import BadAnswer, PartlyBadAnswer, ServiceBlocked
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
"""A text with letters and no words to translate has one of these: it is a label, a tag or a speaker."""
_ABSURD = "{service} sent something too long or too short to be a translation; translate this text by hand."
_ENGLISH = re.compile(r"the|and|of|is|that|this|with|was|are|you|have|what|which|it's|they|there", re.I)
"""Words by which an English sentence is recognised; none of them is a Polish word."""


def translated(
    texts: Sequence[str], ask: Callable[[list[str], bool], Iterable[object]], service: str, style: Style, limits: Limits
) -> list[str]:
    """Return the translations of `texts`, with their tags, sounds, speakers, names and line breaks in their places.

    `ask` gets no more texts than `limits` allow, and whether they contain placeholders; it returns the answer of the
    service to each, or a BadAnswer in its place. Raises BadAnswer when no answer can be a translation, PartlyBadAnswer
    when some can, and whatever `ask` raises.
    """
    outlines = [Outline.of(text) for text in texts]
    pieces = [piece for outline in outlines for piece in outline.pieces]
    answers = _answers(pieces, ask, service, style, limits)
    # Names become placeholders only when a first answer has lost one: services translate better what they can read.
    lost = [n for n, answer in enumerate(answers) if isinstance(answer, str) and loses_one(pieces[n].core, answer)]
    masked = [pieces[n].with_names_apart() for n in lost]
    second = _answers(masked, ask, service, style, limits)
    for n, answer in zip(lost, second, strict=True):
        answers[n] = answer if isinstance(answer, str) else answers[n]
    rest = iter(answers)
    return _usable([_whole(outline, [next(rest) for _ in outline.pieces]) for outline in outlines])


def _whole(outline: Outline, answers: Sequence[str | BadAnswer]) -> str | BadAnswer:
    """Return a text with the answers to its pieces in it, or what is wrong with the first that is none."""
    good = [answer for answer in answers if isinstance(answer, str)]
    wrong = [answer for answer in answers if isinstance(answer, BadAnswer)]
    return wrong[0] if wrong else outline.filled(good)


def _usable(answers: Sequence[str | BadAnswer]) -> list[str]:
    """Return the answers. Raises the first error among them when all are errors, PartlyBadAnswer when some are."""
    good = [answer for answer in answers if isinstance(answer, str)]
    if len(good) == len(answers):
        return good
    if good:
        raise PartlyBadAnswer(answers)
    raise next(answer for answer in answers if isinstance(answer, BadAnswer))


def without_service(text: str) -> str | None:
    """Return the Polish of a text without words to translate, such as `♪ [Music]`; None for every other text."""
    if not any(map(str.isalpha, text)):
        return text
    if not _MAY_STAY.search(text):  # a quick test for most texts: an outline takes long for many thousand of them
        return None
    outline = Outline.of(text)
    return None if outline.pieces else outline.filled([])


def _answers(
    pieces: Sequence[Piece],
    ask: Callable[[list[str], bool], Iterable[object]],
    service: str,
    style: Style,
    limits: Limits,
) -> list[str | BadAnswer]:
    """Return for each piece its answer, or what is wrong with it."""
    result: list[str | BadAnswer] = []
    for batch in _batches(pieces, limits, style):
        marked = any(piece.marks for piece in batch)
        try:
            answers = _answers_to(batch, ask, service, style)
        except BadAnswer as error:
            result += [error] * len(batch)
            continue
        result += [_judged(piece, answer, service, style, marked) for piece, answer in zip(batch, answers, strict=True)]
    return result


def _judged(piece: Piece, answer: object, service: str, style: Style, marked: bool) -> str | BadAnswer:
    """Return the translation in an answer, or what is wrong with it."""
    if isinstance(answer, BadAnswer):
        return answer
    try:
        return _translation(piece, answer, service, style, marked)
    except BadAnswer as error:
        return error


def _answers_to(
    batch: Sequence[Piece], ask: Callable[[list[str], bool], Iterable[object]], service: str, style: Style
) -> list[object]:
    """Return as many raw answers as there are pieces. Raises BadAnswer for another number, and what `ask` raises."""
    marked = any(piece.marks for piece in batch)
    answers = list(ask([_sendable(piece.text_to_send(style, marked), service) for piece in batch], marked))
    if len(answers) != len(batch):
        raise BadAnswer(
            "{service} sent more or fewer translations than texts ({got} for {texts}), so none of them can be trusted; "
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
    """Return `text`. Raises BadAnswer when it has half of a surrogate pair, which cannot be sent."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise nothing(service) from None
    return text


def _translation(piece: Piece, answer: object, service: str, style: Style, marked: bool) -> str:
    """Return the translation in an answer, with all marks of its piece. Raises BadAnswer when it is none."""
    if not isinstance(answer, str) or not answer.strip():
        raise nothing(service)
    # An absurdly long answer is refused before placeholders are searched for in it, which would take long.
    if len(answer) > 4 * len(piece.text_to_send(style)) + 400:
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
    """Return `answer` if it can be a translation of `source`. Raises BadAnswer, or ServiceBlocked for a captcha."""
    if not answer or not answer.strip():
        raise nothing(service)
    if _speaks_of(CHECKPOINT, answer, source):
        raise blocked(service)
    complaint = _complaint(source, answer)
    if complaint:
        raise BadAnswer(complaint, service=service)
    return answer


def _complaint(source: str, answer: str) -> str:
    """Return the sentence about what is wrong with an answer, an empty string when nothing is."""
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
    """Return whether an answer is too long or too short for a translation.

    The usual ratio of the lengths of English and Polish subtitles is 0.6 to 1.2.
    """
    return len(answer) > 4 * len(source) + 40 or (len(source) >= 60 and len(answer) < len(source) / 6)


def _english_echo(source: str, answer: str) -> bool:
    """Return whether a plain English sentence came back unchanged, as names, titles, code and other languages may."""
    if " ".join(source.casefold().split()) != " ".join(answer.casefold().split()):
        return False
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", source.replace("’", "'"))
    english = {word.lower() for word in words if _ENGLISH.fullmatch(word)}
    plain = [word for word in words if word.islower() and not _ENGLISH.fullmatch(word)]
    return len(words) >= 5 and len(english) >= 2 and len(plain) >= 2


def blocked(service: str) -> ServiceBlocked:
    """Return the error for a service that refuses more for now, and did not say for how long."""
    return ServiceBlocked(
        "{service} refuses to translate more for now; continue in a few minutes, or in a few hours if it "
        "still refuses.",
        service=service,
    )


def nothing(service: str) -> BadAnswer:
    """Return the error for a service that gave no translation."""
    return BadAnswer(
        "{service} gave no translation of this text; try again later or translate it by hand.", service=service
    )


# Cutting what is too long


def pieces(text: str, longest: int, size: Callable[[str], int]) -> Iterator[str]:
    """Yield `text` in pieces, cut after sentences or words, whose letters have a `size` of at most `longest` in all."""
    while (fits := _fitting(text, longest, size)) < len(text):
        cut = _last_break(text[:fits]) or fits
        yield text[:cut].strip()
        text = text[cut:].strip()
    yield text


def _fitting(text: str, longest: int, size: Callable[[str], int]) -> int:
    """Return how many characters of `text` have together a size of at most `longest`; at least one."""
    return max(1, sum(total <= longest for total in accumulate(map(size, text))))


def _last_break(text: str) -> int:
    """Return the end of the last whole sentence of `text`, or of its last word when that sentence ends too early."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    if ends and ends[-1] >= len(text) / 3:
        return ends[-1]
    return text.rfind(" ") + 1
