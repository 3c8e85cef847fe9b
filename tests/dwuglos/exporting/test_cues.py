"""The cues of a file: where on the screen they stand, from format to format."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.exporting import ExportOptions, cues_of, losses, render
from dwuglos.formats import by_name
from dwuglos.formats.base import Cue
from dwuglos.formats.parts.placing import settings_at
from dwuglos.formats.parts.ttml_places import attributes_at
from dwuglos.importing.new_talk import read_talk
from dwuglos.talk.transcript import NewSegment, number

SRT = by_name("srt")
HEAD = """<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling"
  ttp:cellResolution="32 15" tts:extent="640px 480px"><head><styling>
  <style xml:id="high" tts:displayAlign="before"/></styling><layout>
  <region xml:id="top" tts:origin="10% 5%" tts:extent="80% 20%" tts:displayAlign="before"/>
  <region xml:id="low" tts:origin="10% 70%" tts:extent="80% 25%" tts:displayAlign="after"/>
  <region xml:id="mid" tts:displayAlign="center"/>
  <region xml:id="styled" style="high"/>
  <region xml:id="nested"><style tts:displayAlign="before"/></region>
  <region xml:id="pixels" tts:origin="64px 24px" tts:extent="512px 96px"/>
  <region xml:id="cells" tts:origin="2c 13c" tts:extent="28c 2c"/>
  <region xml:id="bare"/>
  </layout></head><body>"""
TTML = "ttml:" + json.dumps([HEAD, ""])
TTML_AT_TOP = "ttml:" + json.dumps([HEAD.replace("<body>", "<body region='top'>"), ""])
ASS = """ass:[V4+ Styles]
Format: Name, Fontname, Alignment
Style: Default,Arial,2
Style: Above,Arial,8
Style: Aside,Arial,1
[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
\f"""
SSA = ASS.replace("V4+", "V4").replace("Above,Arial,8", "Above,Arial,6")
VTT = "vtt:" + json.dumps({"head": ["REGION\nid:fred\nviewportanchor:0%,10%", "NOTE\nid:x"]})


@pytest.mark.parametrize(
    ("extra", "extras", "place"),
    [
        ('vtt:{"settings": "line:0 align:start"}', "", "{\\an8}"),
        ('vtt:{"settings": "line:12.5%,start"}', "", "{\\an8}"),
        ('vtt:{"settings": "line:0 align:left"}', "", "{\\an7}"),
        ('vtt:{"settings": "line:50%,center align:right"}', "", "{\\an6}"),
        ('vtt:{"settings": "line:90%"}', "", ""),
        ('vtt:{"settings": "line:-1"}', "", ""),
        ('vtt:{"settings": "align:left position:0%"}', "", ""),
        ('vtt:{"settings": "region:fred"}', VTT, "{\\an8}"),
        ('vtt:{"settings": "region:x"}', VTT, ""),
        ("ass:0,,,Default,,0,0,0,,{\\fad(1,2)\\an7}Yes", "", "{\\an7}"),
        ("ass:0,,,Default,,0,0,0,,Yes", "", ""),
        ("ass:0,,,Above,,0,0,0,,Yes, so", ASS, "{\\an8}"),
        ("ass:0,,,Above,,0,0,0,,{\\an2}Yes", ASS, "{\\an2}"),
        ("ass:0,,,Aside,,0,0,0,,Yes", ASS, ""),
        ("ass:Marked=0,,,Above,,0,0,0,,Yes", SSA, "{\\an8}"),
        ("ass:0", ASS, ""),
        ('ttml:{"a": "region=\\"top\\""}', "", ""),
        ('ttml:{"a": "region=\\"top\\""}', TTML, "{\\an8}"),
        ('ttml:{"a": "region=\\"top\\" tts:textAlign=\\"left\\""}', TTML, "{\\an7}"),
        ('ttml:{"a": "region=\\"mid\\" tts:textAlign=\\"right\\""}', TTML, "{\\an6}"),
        ('ttml:{"a": "tts:textAlign=\\"left\\""}', TTML, ""),
        ('ttml:{"a": "style=\\"s1\\""}', TTML_AT_TOP, "{\\an8}"),
        ('ttml:{"a": "region=\\"low\\""}', TTML_AT_TOP, ""),
        ('ttml:{"a": "region=\\"styled\\""}', TTML, "{\\an8}"),
        ('ttml:{"a": "region=\\"nested\\""}', TTML, "{\\an8}"),
        ('ttml:{"a": "region=\\"pixels\\""}', TTML, "{\\an8}"),
        ('ttml:{"a": "region=\\"cells\\""}', TTML, ""),
        ('ttml:{"a": "region=\\"bare\\""}', TTML, ""),
        ('ttml:{"a": "region=\\"gone\\""}', TTML, ""),
        ("unknown:x", "unknown:y", ""),
    ],
)
def test_the_place_of_a_cue_goes_along_into_another_format(extra: str, extras: str, place: str) -> None:
    segments = number([NewSegment(0, 900, "Yes", "Tak", "reviewed", extra=extra)])
    assert [cue.text for cue in cues_of(segments, ExportOptions(), SRT, extras)] == [f"{place}Tak"]
    assert [cue.text for cue in cues_of(segments, ExportOptions(), by_name("csv"), extras)] == ["Tak"]


@pytest.mark.parametrize("place", [4, 5, 6, 7, 8, 9])
@pytest.mark.parametrize("into", ["srt", "ass", "vtt", "ttml"])
@pytest.mark.parametrize("through", ["ass", "vtt", "ttml"])
def test_a_place_survives_from_format_to_format(tmp_path: Path, through: str, into: str, place: int) -> None:
    cues = [Cue(0, 900, f"{{\\an{place}}}Yes"), Cue(1000, 2000, "No")]
    file = tmp_path / f"talk{by_name(through).extensions[0]}"
    file.write_text(by_name(through).write(cues), "utf-8")
    new = read_talk(file)
    written = render(new.segments, by_name(into), ExportOptions(text="source"), new.facts.extras).decode()
    mark = {
        "srt": f"{{\\an{place}}}Yes\n",
        "ass": f"{{\\an{place}}}Yes\n",
        "vtt": f" {settings_at(place)}\nYes",
        "ttml": f"{attributes_at(place)}>Yes<",
    }[into]
    assert mark in written
    assert written.count("an5") + written.count("line:50%") < 2


def test_a_place_that_a_format_has_not_is_told_before() -> None:
    segments = number([NewSegment(0, 900, "Yes", "Tak", extra='ttml:{"a": "region=\\"top\\""}')])
    told = [str(notice) for notice in losses(segments, by_name("sbv"), ExportOptions(), TTML)]
    assert "One cue has a place on the screen, such as the top, which this format does not hold." in told


def test_the_region_of_a_division_goes_along(tmp_path: Path) -> None:
    file = tmp_path / "talk.ttml"
    p = '<p begin="0s" end="1s">Yes</p><p begin="1s" end="2s" region="low">No</p>'
    file.write_text(f'{HEAD}<div region="top">{p}</div></body></tt>'.replace("ttp:", "tts:"), "utf-8")
    new = read_talk(file)
    written = render(new.segments, SRT, ExportOptions(text="source"), new.facts.extras).decode()
    assert "{\\an8}Yes" in written
    assert "\nNo" in written
    again = render(new.segments, by_name("ttml"), ExportOptions(text="source"), new.facts.extras).decode()
    assert 'region="top">Yes' in again
    assert 'region="low">No' in again


def test_settings_that_name_no_place_are_kept_beside_one() -> None:
    segments = number([NewSegment(0, 900, "Yes", "{\\an9}Tak", extra='vtt:{"settings": "size:50% align:left"}')])
    written = by_name("vtt").write(cues_of(segments, ExportOptions(), by_name("vtt")))
    assert "00:00:00.900 line:0 align:right size:50%\n" in written


@given(st.text(max_size=60))
def test_a_head_with_anything_in_it_gives_places_or_none(text: str) -> None:
    segments = number([NewSegment(0, 900, "Yes", "Tak", extra='ttml:{"a": "region=\\"top\\""}')])
    for head in (text, HEAD.replace("10% 5%", text), HEAD.replace("<body>", text)):
        extras = f"ttml:{json.dumps([head, ''])}"
        assert cues_of(segments, ExportOptions(), SRT, extras)[0].text in ("Tak", "{\\an8}Tak", "{\\an5}Tak")


def test_a_place_that_the_text_names_itself_counts_first() -> None:
    segments = number([NewSegment(0, 900, "Yes", "{\\an5}Tak", extra='vtt:{"settings": "line:0"}')])
    assert [cue.text for cue in cues_of(segments, ExportOptions(), SRT)] == ["{\\an5}Tak"]
