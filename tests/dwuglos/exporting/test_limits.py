"""Cues that are hard to read are told before they are written."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.exporting import ExportOptions, losses
from dwuglos.exporting.limits import over_limits
from dwuglos.formats import by_name
from dwuglos.layout import break_lines
from dwuglos.layout.sizes import size_of
from dwuglos.talk.transcript import NewSegment, number

SRT = by_name("srt")
HARD = "i w ul. dr 5 18 min s nie – - Tak. Nie, Kraków słowo słowa, zdanie? (aha) „no” 1."
WORDS = "To jest zwykłe zdanie po polsku"
TALL = f"{WORDS}, {WORDS}, {WORDS}."
WIDE = f"{WORDS} – {WORDS}.\nDrugi."


def told(*targets: str, **options: object) -> list[str]:
    segments = number([NewSegment(n * 61_000, n * 61_000 + 900, "One", text) for n, text in enumerate(targets)])
    return [str(notice) for notice in over_limits(segments, replace(ExportOptions(), **options))]  # type: ignore[arg-type]


def test_what_fits_is_not_told_of() -> None:
    assert told("Tak.", f"{WORDS}\n{WORDS}", f"{WORDS}, {WORDS}.", "{\\an8}\n<i>Raz\nDwa</i>") == []


def test_cues_of_three_lines_are_counted_and_the_first_named() -> None:
    assert told("Tak.", TALL) == ["One cue has more than 2 lines: segment 2 (1:01)."]
    assert told("a\nb\nc", "Tak.", TALL, TALL, TALL) == [
        "4 cues have more than 2 lines, beginning with segments 1 (0:00), 3 (2:02), 4 (3:03)."
    ]


def test_a_long_line_that_somebody_broke_by_hand_is_named() -> None:
    assert told("Tak.", WIDE) == [
        "One cue has a line of 66 characters, over the limit of 42: segment 2 (1:01); it was broken by hand, or is one "
        "long word."
    ]
    assert told(WIDE, limit=70) == []
    assert told("x" * 50)


@given(
    st.lists(
        st.sampled_from(HARD.split()),
        min_size=1,
        max_size=14,
    ).map(" ".join),
    st.integers(8, 30),
)
def test_the_quick_measure_says_what_breaking_says(text: str, limit: int) -> None:
    broken = break_lines(text, limit).split("\n")
    size = size_of(text, limit, 2)
    assert (size.lines > 2) == (len(broken) > 2)
    assert (size.longest > limit) == (max(map(len, broken)) > limit)


def test_tags_are_not_counted() -> None:
    assert told('<font color="#ffffff">' + WORDS + "</font>\n{\\i1}Tak") == []


def test_only_the_texts_that_are_written_are_measured() -> None:
    segments = number([NewSegment(0, 900, TALL, "Tak."), NewSegment(None, None, TALL)])
    assert over_limits(segments, ExportOptions()) == ()
    assert [n.n for n in over_limits(segments, ExportOptions(text="source"))] == [2]
    assert [n.n for n in over_limits(segments, ExportOptions(untranslated="source"))] == [1]
    assert str(over_limits(segments[1:], ExportOptions(text="source"))[0]).endswith(": segment 1.")
    assert [n.n for n in losses(segments, SRT, ExportOptions())] == [1]  # the segment that is left out
    assert [n.n for n in losses(segments, SRT, ExportOptions(untranslated="source"), pair=True)] == [2]


def test_both_languages_are_measured_each_for_itself() -> None:
    segments = number([NewSegment(0, 900, f"{WORDS}\nb", f"{WORDS}\nd")])
    assert over_limits(segments, ExportOptions(text="both")) == ()


def test_a_table_or_a_text_has_no_limits() -> None:
    segments = number([NewSegment(0, 900, "One", TALL)])
    assert [bool(losses(segments, by_name(name), ExportOptions())) for name in ("srt", "vtt", "csv", "text")] == [
        *(True, True),
        *(False, False),
    ]
