"""YouTube's XML in its generations, and what must never come of an XML file."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import formats
from dwuglos.errors import UnreadableFile
from dwuglos.formats.youtube_xml import YouTubeXml
from dwuglos.language.encodings import decode
from tests.dwuglos.formats.damage import check_letters, check_times

ROOT = Path(__file__).parents[3]
DATA = ROOT.parent / "shared" / "data" / "youtube"

XML = YouTubeXml()

SRV1 = """<?xml version="1.0" encoding="utf-8" ?><transcript>
<text start="0.5" dur="2.54">it&amp;#39;s &amp;lt;i&amp;gt;not&amp;lt;/i&amp;gt;
the &amp;quot;end&amp;quot;</text>
<text start="1.54" dur="4">Q&amp;amp;A</text><text start="6.2" dur="1"></text><text start="7">last</text>
</transcript>"""

SRV2 = """<?xml version="1.0" encoding="utf-8" ?><timedtext><window id="1" t="0"/>
<text w="1" t="500" d="2540">so we begin</text><text w="1" t="2000" d="100" append="1">
</text></timedtext>"""

SRV3 = """<?xml version="1.0" encoding="utf-8" ?><timedtext format="3">
<head><pen id="1" b="1"/></head><body>
<w t="0" id="1" wp="1" ws="1"/>
<p t="160" d="4239" w="1"><s ac="248">so</s><s t="80" ac="248"> we</s><s t="160"> begin</s></p>
<p t="2310" d="2089" w="1" a="1">
</p>
<p t="2320" d="4000" w="1">
  <s>with</s>
  <s> this</s>
</p>
</body></timedtext>"""


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = XML.read(text)
    return [cue[:3] for cue in reading.cues], [str(notice) for notice in reading.notices]


def test_srv1() -> None:
    assert read(SRV1) == (
        [(500, 1540, 'it\'s <i>not</i>\nthe "end"'), (1540, 5540, "Q&A"), (7000, 8000, "last")],
        ["One caption without text was left out.", "One cue had no end time."],
    )


def test_srv2() -> None:
    assert read(SRV2.replace(" append", " a")) == ([(500, 3040, "so we begin")], [])


def test_srv3() -> None:
    assert read(SRV3) == ([(160, 2320, "so we begin"), (2320, 6320, "with this")], [])


def test_drawn_captions_stand_together_and_are_read_once() -> None:
    text = (
        '<timedtext format="3"><body><p t="1" d="5000" wp="1"><s p="1">\u200b</s><s p="2">A\n\u200bB</s></p>'
        '<p t="1" d="5000" wp="2">A<br/>B</p><p t="100" d="200">C</p></body></timedtext>'
    )
    cues, notices = read(text)
    assert cues == [(1, 5001, "A\nB"), (100, 300, "C")]
    assert "One caption is drawn several times at once; it was read once." in notices


@pytest.mark.parametrize(
    "said", ["the p value <0.05 is significant", "if x <12:30 then", "five <", "a </3 b> c", "so a <b is true"]
)
def test_signs_of_less_are_no_tags(said: str) -> None:
    once = said.replace("<", "&lt;").replace(">", "&gt;")
    assert read(f'<timedtext format="3"><body><p t="1" d="2">{once}</p></body></timedtext>') == ([(1, 3, said)], [])
    twice = once.replace("&", "&amp;")
    assert read(f'<transcript><text start="1" dur="2">{twice}</text></transcript>') == ([(1000, 3000, said)], [])


@pytest.mark.parametrize("text", [SRV1, SRV2, SRV3])
def test_recognised(text: str) -> None:
    assert formats.detect(text, ".txt").name == "srv3"


def test_a_file_that_breaks_off() -> None:
    cues, notices = read(SRV3[: SRV3.index("this")])
    assert cues[-1] == (2320, 6320, "with")
    assert notices == ["The file breaks off; what stands before the break was read."]


def test_entities_are_never_resolved() -> None:
    bomb = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    text = f'<timedtext><!DOCTYPE x [<!ENTITY e0 "boom">{bomb}<!ENTITY f SYSTEM "file:///etc/hostname">]>'
    text += '<text t="1" d="2">a &e9; &f;</text></timedtext>'
    assert read(text)[0] == [(1, 3, "a &e9; &f;")]


@pytest.mark.parametrize("text", ["<timedtext></timedtext>", "<transcript/>", "<transcript>" + "<text>" * 10_000])
def test_nothing_to_read(text: str) -> None:
    with pytest.raises(UnreadableFile, match="no caption in it"):
        XML.read(text)


@pytest.mark.parametrize("unit", ["<p t='1'>", "<", "<p ", "&amp;", "<s>", "<!--", "<![CDATA[", 'a="', "<p\n", ">\n "])
def test_hostile_repetition_is_answered(unit: str) -> None:
    for head in ("<timedtext>", '<timedtext><p t="1" d="2">', '<timedtext><p t="'):
        with suppress(UnreadableFile):
            assert XML.read(head + unit * (300_000 // len(unit))).cues


@given(
    st.lists(st.tuples(st.integers(0, len(SRV3)), st.integers(0, 9), st.sampled_from(["<", ">", "&", '"', "p", "-"])))
)
def test_damaged_files_are_read_or_refused(changes: list[tuple[int, int, str]]) -> None:
    text = SRV3
    for place, length, new in changes:
        text = text[:place] + new + text[place + length :]
    with suppress(UnreadableFile):
        cues = XML.read(text).cues
        assert cues
        check_times(cues)
        check_letters(cues, text)


@pytest.mark.data
def test_real_files_are_read() -> None:
    if not DATA.is_dir():
        pytest.skip("the collection of real files is not here")
    paths = [*DATA.glob("*.ytt"), *DATA.glob("*.srv3.xml"), *DATA.glob("*transcript.xml.static")]
    assert paths
    for path in paths:
        text = decode(path.read_bytes()).text
        assert formats.detect(text, path.suffix).name == "srv3"
        reading = XML.read(text)
        told = sum(notice.n for notice in reading.notices if "caption" in notice.one)
        assert len(reading.cues) + told == text.count("<p ") + text.count("<text "), path.name
