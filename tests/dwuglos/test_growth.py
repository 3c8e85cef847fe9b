"""The work on a text grows with its size: no text of a stranger holds a reader or a function of the language up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from dwuglos.article import entry_texts, page, passages
from dwuglos.article.drafts import spoken, standing, statements
from dwuglos.checks.base import Options
from dwuglos.checks.results.findings import Findings
from dwuglos.errors import DwuglosError
from dwuglos.formats import FORMATS
from dwuglos.formats.base import Cue, Format
from dwuglos.formats.pages import text as page_text
from dwuglos.formats.parts import substation_header
from dwuglos.importing import titles
from dwuglos.language import (
    italics,
    labels,
    lemmas,
    markup,
    matching,
    misspelt,
    sentence_ends,
    shared_words,
    sounds,
    typography,
)
from dwuglos.language.terms import Term
from dwuglos.language.word_changes import word_changes
from dwuglos.profiles import TED_PL
from dwuglos.sentences import whole_sentence
from dwuglos.talk import statistics
from dwuglos.talk.transcript import NewSegment, number
from dwuglos.translators.parts.answers import without_service

FILLERS = (" ", "\n", "\n ", "<i", "<p ", '<a href="', "{\\", "_", "- ", "1 ", ", że ", "<i>", "a")
SIZES = (500, 2000, 8000)
"""Each four times the one before: the work on the last is four times that before it, sixteen times when squared."""
MOST = 9.0
HEADS = {"tmplayer": "00:00:01:{}", "microdvd": "{1}{9}{}", "mpl2": "[1][9]{}", "pasted": "0:01\n{}\n0:05\nb"}
"""A cue of formats that are only read."""
FUNCTIONS: dict[str, Callable[[str], object]] = {
    "bare": spoken.bare,
    "event_columns": substation_header.event_columns,
    "faults": lambda text: list(standing.faults(text)),
    "legible": typography.legible,
    "flat": lambda text: whole_sentence.flat(text),
    "from_lines": entry_texts.from_lines,
    "is_italic": italics.is_italic,
    "is_sound": sounds.is_sound,
    "laid_out": lambda text: typography.laid_out(text, "polish"),
    "key_of": shared_words.key_of,
    "lemmas": lambda text: lemmas.lemmas(text, "pl"),
    "misspelt": lambda text: list(misspelt.misspelt(text)),
    "misspelt beside code": lambda text: list(misspelt.misspelt(f"x_1 {text}-{text}{'-' * len(text)}")),
    "match": lambda text: [matching.match(wanted, text) for wanted in ("a", text[:100], text)],
    "one_line": passages.one_line,
    "paragraph": lambda text: page._LINE_BREAKS.sub("\n", text),
    "pieces_of_markdown": page_text.pieces_of_markdown,
    "sentence_ends": lambda text: list(sentence_ends.sentence_ends(text, "pl")),
    "statements": lambda text: list(statements.statements(text)),
    "stated_in": lambda text: list(statistics.stated_in(text)),
    "telling": titles._telling,
    "visible_text": markup.visible_text,
    "word_changes": lambda text: word_changes(text, text[1:] + "."),
    "with_styles": lambda text: substation_header.with_styles(text, ("Other",)),
    "without_service": without_service,
    "without_labels": labels.without_labels,
}


def seconds(work: Callable[[str], object], text: str) -> float:
    begin = time.process_time()
    with suppress(DwuglosError):
        work(text)
    return time.process_time() - begin


def linear(text: str) -> None:
    """Do a few steps for each character: less work than this on the longest text says nothing of how it grows."""
    for _ in range(4):
        for character in text:
            character.isspace()


def texts_of(filler: str, frame: str) -> Iterator[list[str]]:
    """Yield a text of each size with the filler alone, and with letters around it."""
    for pattern in ("{}", "a{}b"):
        yield [frame.replace("{}", pattern.replace("{}", filler * (size // len(filler)))) for size in SIZES]


def check_growth(work: Callable[[str], object], frame: str = "{}") -> None:
    """Fail where the work on a text grows faster than the text, which is repeated pieces in a frame."""
    base = min(seconds(linear, "a" * SIZES[-1]) for _ in range(3))
    for filler, texts in [(each, texts) for each in FILLERS for texts in texts_of(each, frame)]:
        seconds(work, texts[0])
        if not _grows_too_fast(work, texts, base, 1):
            continue
        assert not _grows_too_fast(work, texts, base, 5), f"{filler!r} in {frame[:40]!r}"


def _grows_too_fast(work: Callable[[str], object], texts: list[str], base: float, times: int) -> bool:
    _, middle, last = (min(seconds(work, text) for _ in range(times)) for text in texts)
    return (last + base) / (middle + base) > MOST


def frame_of(format: Format) -> str:
    """Return a file of the format with one cue, whose text is a hole."""
    if format.writes and not format.binary:
        with suppress(DwuglosError):
            return format.write([Cue(1000, 2000, "HOLE"), Cue(3000, 4000, "Last.")]).replace("HOLE", "{}")
    return HEADS.get(format.name, "{}")


@pytest.mark.parametrize("name", FUNCTIONS)
def test_work_on_a_text_grows_with_it(name: str) -> None:
    check_growth(FUNCTIONS[name])


@pytest.mark.parametrize("format", [each for each in FORMATS if each.reads], ids=lambda each: each.name)
def test_reading_grows_with_the_file(format: Format) -> None:
    check_growth(format.read, frame_of(format))
    check_growth(format.recognise)


def checked(text: str) -> None:
    """Run all checks over a talk with a text in both languages, beside others."""
    texts = [(text, text), ("It is not 5, Euler.", text), (text, "To nie 5.")]
    new = [NewSegment(n * 3000, n * 3000 + 2500, *pair, "reviewed") for n, pair in enumerate(texts)]
    Findings(number(new), Options(TED_PL, (Term("a", "b", ("c",)),))).look()


@pytest.mark.parametrize(
    "filler", ["(", "„", "<i>", "a.com ", "a@", "1.", "1 000 ", "1.000 ", "- A\n", "a a ", "nie ", "and Ann "]
)
def test_checks_grow_with_the_text(filler: str) -> None:
    base = min(seconds(linear, "a" * SIZES[-1]) for _ in range(3))
    texts = [filler * (size // len(filler)) for size in SIZES]
    seconds(checked, texts[0])
    assert not (_grows_too_fast(checked, texts, base, 1) and _grows_too_fast(checked, texts, base, 5))


@pytest.mark.parametrize("word", ["1" * 50_000, "." * 50_000])
def test_a_word_without_end_is_no_word(word: str) -> None:
    assert lemmas.readings(word) == (("ign", word),)
    assert lemmas.forms(word) == ()
