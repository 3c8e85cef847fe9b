"""What is told before a file is written."""

from __future__ import annotations

import pytest

from dwuglos.errors import UntranslatedSegments
from dwuglos.exporting import ExportOptions
from dwuglos.exporting.cues import Text
from dwuglos.exporting.notices import losses
from dwuglos.formats import by_name
from dwuglos.talk.transcript import NewSegment, Segment, number

SRT = by_name("srt")
GAPS = "2 untranslated segments are left out."
WIDE = "To jest wiersz, który ma o wiele więcej znaków, niż się ich mieści pod filmem"


def talk(*texts: str, extra: str = "") -> list[Segment]:
    """Return the segments of a talk with these translations, one after the other."""
    return number(
        NewSegment(3000 * n, 3000 * n + 2000, "Yes, of course.", text, extra=extra) for n, text in enumerate(texts)
    )


def told(segments: list[Segment], name: str = "srt", *, pair: bool = False, **options: str) -> list[str]:
    """Return the sentences about an export."""
    chosen = ExportOptions(**options)  # type: ignore[arg-type]
    return [str(notice) for notice in losses(segments, by_name(name), chosen, pair=pair)]


def test_nothing_is_told_of_a_file_that_loses_nothing() -> None:
    assert told(talk("Tak.", "Nie.")) == []
    assert told([]) == []


def test_how_many_segments_are_left_out() -> None:
    assert told(talk("Tak.", "", "")) == [GAPS]
    assert told(talk("Tak.", "")) == ["One untranslated segment is left out."]


@pytest.mark.parametrize(
    ("text", "untranslated", "expected"),
    [
        ("target", "leave-out", [GAPS]),
        ("both", "leave-out", [GAPS]),
        ("source", "leave-out", []),
        ("target", "source", []),
    ],
)
def test_segments_are_left_out_only_where_the_polish_is_all_there_is(
    text: Text, untranslated: str, expected: list[str]
) -> None:
    assert told(talk("Tak.", "", ""), text=text, untranslated=untranslated) == expected


def test_an_export_that_stops_at_gaps_says_nothing() -> None:
    with pytest.raises(UntranslatedSegments):
        told(talk("Tak.", ""), untranslated="stop")


def test_settings_of_another_format_are_lost_and_those_of_the_same_are_not() -> None:
    segments = talk("Tak.", "Nie.", extra="vtt:line:10%")
    lost = "2 cues have settings of the file they came from, which this format does not hold."
    assert told(segments) == [lost]
    assert told(segments[:1]) == ["One cue has settings of the file it came from, which this format does not hold."]
    assert lost not in told(segments, "vtt")


def test_a_line_that_is_too_long_is_told_only_of_subtitles() -> None:
    segments = talk("Tak.", WIDE.replace(" ", "\N{NO-BREAK SPACE}"))
    assert len(told(segments)) == 1
    assert told(segments, "text") == []


def test_of_a_pair_the_other_language_counts_as_well() -> None:
    segments = [each._replace(source=WIDE.replace(" ", "\N{NO-BREAK SPACE}")) for each in talk("Tak.")]
    assert told(segments, text="target") == []
    assert len(told(segments, text="target", pair=True)) == 1
