"""Exports hold the right text, and an older file is safe until the new one is on the disk."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from dwuglos.errors import InputError, UntranslatedSegments
from dwuglos.exporting import ExportOptions, Text, cues_of, losses, render
from dwuglos.formats import by_name
from dwuglos.formats.base import Cue
from dwuglos.importing.new_talk import read_talk
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.exporting.texts import BROKEN, LONG, SEGMENTS, SRT


def texts(**options: object) -> list[str]:
    return [cue.text for cue in cues_of(SEGMENTS, replace(ExportOptions(), **options))]  # type: ignore[arg-type]


def test_source() -> None:
    assert texts(text="source") == ["One", "Two", "Three"]
    assert texts(text="source", untranslated="stop") == ["One", "Two", "Three"]


def test_target() -> None:
    assert texts() == ["Raz", BROKEN]
    assert texts(untranslated="source") == ["Raz", "Two", BROKEN]
    assert texts(limit=60) == ["Raz", LONG]


def test_both() -> None:
    assert texts(text="both", untranslated="source") == ["Raz\nOne", "Two", f"{BROKEN}\nThree"]
    assert texts(text="both", order="source-first") == ["One\nRaz", f"Three\n{BROKEN}"]


@pytest.mark.parametrize("text", ["target", "both"])
def test_stop_at_gaps(text: str) -> None:
    with pytest.raises(UntranslatedSegments, match=r"^One of the 3 segments has no translation"):
        texts(text=text, untranslated="stop")


def test_segments_keep_their_times() -> None:
    assert cues_of(SEGMENTS, ExportOptions())[0] == Cue(1000, 2000, "Raz")


def test_an_empty_segment_is_no_gap() -> None:
    segments = number([NewSegment(0, 1, ""), NewSegment(1, 2, "a", "b")])
    assert len(cues_of(segments, ExportOptions(untranslated="stop"))) == 2


def test_render() -> None:
    assert render(SEGMENTS[:1], SRT, ExportOptions()) == b"1\n00:00:01,000 --> 00:00:02,000\nRaz\n"
    marked = render(SEGMENTS[:1], SRT, ExportOptions(line_ends="crlf", bom=True))
    assert marked == b"\xef\xbb\xbf1\r\n00:00:01,000 --> 00:00:02,000\r\nRaz\r\n"


@pytest.mark.parametrize("text", ["source", "target", "both"])
@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_notes_are_in_tables_whatever_texts_are_wished_for_and_are_read_back(name: str, text: Text) -> None:
    segments = number([NewSegment(0, 900, "One", "Raz", "translated", note="Sprawdzić,\n„raz”; czy\tjeden?")])
    table = by_name(name)
    written = render(segments, table, ExportOptions(text=text)).decode()
    assert [cue.note for cue in table.read(written).cues] == [segments[0].note]


@pytest.mark.parametrize("text", ["source", "target", "both"])
def test_notes_are_in_the_spreadsheet(text: Text) -> None:
    segments = number([NewSegment(0, 900, "One", "Raz", "translated", note="Sprawdzić")])
    with ZipFile(BytesIO(render(segments, by_name("xlsx"), ExportOptions(text=text)))) as book:
        assert b"Sprawdzi\xc4\x87" in book.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("name", ["srt", "vtt", "ass", "ttml", "text"])
def test_notes_are_no_part_of_subtitles(name: str) -> None:
    segments = number([NewSegment(0, 900, "One", "Raz", "translated", note="Sprawdzić")])
    assert "Sprawdzi" not in render(segments, by_name(name), ExportOptions()).decode()


def test_segments_without_times() -> None:
    segments = number([NewSegment(None, None, "a", "b"), NewSegment(None, None, "c", "d")])
    with pytest.raises(InputError, match="needs times, and there are none in this talk"):
        render(segments, SRT, ExportOptions())
    assert render(segments, by_name("text"), ExportOptions()) == b"b\nd\n"


def test_an_empty_file_is_not_exported() -> None:
    segments = number([NewSegment(0, 1000, "One"), NewSegment(1000, 2000, "Two")])
    with pytest.raises(InputError, match="The file would be empty"):
        render(segments, SRT, ExportOptions())
    assert [str(n) for n in losses(segments, SRT, ExportOptions())] == ["2 untranslated segments are left out."]


VTT = "WEBVTT\n\nSTYLE\n::cue { color: red }\n\none\n00:01.000 --> 00:02.000 line:10% align:start\nGood\n"
ASS = """[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, \
StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Top,Arial,60,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,1,8,60,60,50,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 5,0:00:01.00,0:00:02.00,Top,Ann,0,0,0,,{\\pos(1,2)}Good
"""


@pytest.mark.parametrize(("name", "text"), [("vtt", VTT), ("ass", ASS)])
def test_what_only_its_format_knows_goes_through_a_talk(tmp_path: Path, name: str, text: str) -> None:
    format = by_name(name)
    source, again = tmp_path / f"talk{format.extensions[0]}", tmp_path / f"again{format.extensions[0]}"
    source.write_text(text, "utf-8")
    new = read_talk(source)
    again.write_bytes(render(new.segments, format, ExportOptions(text="source"), new.facts.extras))
    assert new.segments[0].extra
    assert [s.extra for s in read_talk(again).segments] == [s.extra for s in new.segments]
    assert read_talk(again).facts.extras == new.facts.extras
    assert len(losses(new.segments, SRT, ExportOptions(text="source"), new.facts.extras)) == 1


def test_both_texts_of_a_cue_have_one_place() -> None:
    segments = number([NewSegment(0, 1000, "{\\an8}Yes", "{\\an8}Tak", "reviewed")])
    assert [cue.text for cue in cues_of(segments, ExportOptions(text="both"))] == ["{\\an8}Tak\nYes"]
