"""WebVTT: the specification's rules, what real files break of them, and the way back."""

import json
import re
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
import webvtt
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import formats
from dwuglos.errors import InputError, UnreadableFile
from dwuglos.exporting import ExportOptions, render
from dwuglos.formats.base import Cue
from dwuglos.formats.parts.mending import MOST_CUES
from dwuglos.formats.vtt import WebVtt
from dwuglos.language.encodings import decode
from dwuglos.talk.transcript import NewSegment, number

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / "tests" / "reference" / "webvtt.vtt"
DATA = ROOT.parent / "shared" / "data"

VTT = WebVtt()


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = VTT.read(text)
    return [cue[:3] for cue in reading.cues], [str(notice) for notice in reading.notices]


def text_of(payload: str) -> str:
    return VTT.read(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{payload}\n").cues[0].text


def test_the_way_there_and_back() -> None:
    text = REFERENCE.read_text(encoding="utf-8")
    reading = VTT.read(text)
    assert [cue[:3] for cue in reading.cues] == [
        (1000, 3500, "To jest <i>trójka</i>."),
        (3500, 6040, "Jest niedbale\nnapisana & mała: 2 < 3, a 3 > 2."),
        (360_000_000, 360_000_001, "Strzałka --> <b>w <i>tekście</i></b><i>.</i>"),
    ]
    assert reading.notices == ()
    assert VTT.write(reading.cues, reading.extras).encode() == REFERENCE.read_bytes()


def test_a_translation_keeps_name_settings_and_speaker() -> None:
    reading = VTT.read("WEBVTT\n\nA1\n00:01.000 --> 00:02.000 size:50%\n<v Bob>Good <c.loud>day</c>!</v>\n")
    written = VTT.write([reading.cues[0]._replace(text="Dzień <i>dobry")], reading.extras)
    assert written == "WEBVTT\n\nA1\n00:00:01.000 --> 00:00:02.000 size:50%\n<v Bob>Dzień <i>dobry</i>\n"


def test_a_name_is_written_once() -> None:
    cue = VTT.read("WEBVTT\n\nA1\n00:01.000 --> 00:02.000\nRaz\n").cues[0]
    assert VTT.write([cue, cue]).count("A1") == 1


def test_without_the_first_cue_styles_stay() -> None:
    reading = VTT.read(REFERENCE.read_text(encoding="utf-8"))
    assert "STYLE\n::cue(b)" in VTT.write(reading.cues[2:], reading.extras)


def test_what_another_format_left_is_not_taken() -> None:
    assert "size" not in VTT.write([Cue(0, 1000, "Tak", extra='ass:{"settings": "size:1%"}')], 'ass:{"header": "size"}')


@pytest.mark.parametrize(
    ("payload", "text"),
    [
        ("a &amp; b &lt;i&gt; &nbsp;&#243;&#x142;", "a & b <i> \u00a0ół"),
        ("<00:00:01.210>two<00:00:01.500><c> words</c>", "two words"),
        ("<c.yellow.bg_blue>Hi</c> <lang en>there</lang>", "Hi there"),
        ("<b.first>Hi</b> <I>you</I>", "<b>Hi</b> <i>you</i>"),
        ("<v.loud Mary Ann>Hi", "Hi"),
        ("<ruby>漢<rt>kan</rt></ruby>", "漢kan"),
        ("2 < 3 and 4 > 3, <3", "2 < 3 and 4 > 3, <3"),
        ("<a0:01.000>Hi<100:00:00.000> you</font>", "Hi you"),
        ("<h1>Hi</h1> <a@b.pl>", "Hi <a@b.pl>"),
        ("Hi. <", "Hi."),
        ("Hi... </", "Hi..."),
        ("Hi <00:01.500", "Hi"),
        ("the p value <0.05 is significant", "the p value <0.05 is significant"),
        ("odds of <5:1 or <1:2", "odds of <5:1 or <1:2"),
        (" \nlower line  ", "lower line"),
        ("- Yes.\n- No.", "- Yes.\n- No."),
    ],
)
def test_markup(payload: str, text: str) -> None:
    assert text_of(payload) == text


@pytest.mark.parametrize("tag", ["<c.x there", "<00:01.500 there", "<", "</"])
def test_a_tag_without_an_end_is_told(tag: str) -> None:
    assert read(f"WEBVTT\n\n00:01.000 --> 00:02.000\nHi {tag}\n") == (
        [(1000, 2000, "Hi")],
        ["In one cue a tag has no end; the words after it were left out."],
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nRaz", "unusual way"),
        ("WEBVTT\n\n00:00:01.000 -> 00:00:02.000\nRaz", "unusual way"),
        ("00:00:01.000 --> 00:00:02.000\nRaz", "line WEBVTT at its beginning is missing"),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nRaz", "ended before it began"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000 align:middle sze:3%\nRaz", "setting that no player understands"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nRaz\n\nDwa", "text that belongs to no cue"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nRaz\n\n00:xx --> 00:09.000\nDwa", "without readable times"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nR\x00az", "invisible"),
        ("\n\tWEBVTT\n\n00:01.000 --> 00:02.000\nRaz", "not at the very beginning"),
        ("WEBVTT\n\n0:01.0 --> 0:02\nRaz", "unusual way"),
        ("WEBVTT\n\n0:00:01:000-->0:00:02:000\nRaz", "unusual way"),
    ],
)
def test_what_is_mended_is_told(text: str, told: str) -> None:
    cues, notices = read(text)
    assert cues == [(1000, 2000, "Raz")]
    assert len(notices) == 1
    assert told in notices[0]


@pytest.mark.parametrize(
    "line",
    [
        "0:00:01.000000 --> 0:00:02.000000",
        "00: 00: 01.000 --> 00: 00: 02.000",
        "\u200e00:00:01.000 --> \u200e00:00:02.000",
        "00：00：01.000 --> 00：00：02.000",
        "00.00.01.000 --> 00.00.02.000",
        "00:00:01 .000 --> 00:00:02 .000",
        "1 00:00:01.000 --> 00:00:02.000",
        "00:00:01:00 --> 00:00:02:00",
        "00:00:01;000 --> 00:00:02;000",
    ],
)
def test_times_in_full_are_read_however_they_are_written(line: str) -> None:
    unusual = "One cue had its times written in an unusual way."
    assert read(f"WEBVTT\n\n{line} align:start\nRaz") == ([(1000, 2000, "Raz")], [unusual])
    assert read(f"WEBVTT\n\n00:00.000 --> 00:01.000\nZero\n\n{line}\nRaz")[1] == [unusual]


@pytest.mark.parametrize(
    ("line", "times", "told"),
    [
        ("00:00:58.000 --> 00:00:60.000", (58_000, 60_000), []),
        ("00:00:60.000 --> 00:01:02.500", (60_000, 62_500), []),
        ("-00:00:01.000 --> 00:00:02.000", (0, 2000), ["One cue began before zero; it was moved to zero."]),
        ("00:00:01.000 -->", (1000, 2000), ["One cue had no end time."]),
        ("00:00:01:12 --> 00:00:02:10", (1120, 2100), []),
        ("0:00:01.234000 --> 0:00:02.500000", (1234, 2500), []),
    ],
)
def test_what_odd_times_say(line: str, times: tuple[int, int], told: list[str]) -> None:
    assert read(f"WEBVTT\n\n{line}\nRaz") == (
        [(*times, "Raz")],
        ["One cue had its times written in an unusual way.", *told],
    )


def test_arrows_of_one_dash_and_an_arrow_in_the_text() -> None:
    text = "WEBVTT\n\n00:00:01.000 -> 00:00:02.000\nRaz --> dwa\n\n00:00:03.000 -> 00:00:04.000\nTrzy\n"
    assert read(text) == (
        [(1000, 2000, "Raz --> dwa"), (3000, 4000, "Trzy")],
        ["2 cues had their times written in an unusual way."],
    )


def test_cues_that_are_not_parted() -> None:
    text = "WEBVTT\n00:01.000 --> 00:02.000\nRaz\n \n2\n00:03.000 --> 00:04.000\nDwa\n00:02.500 --> 00:03.000\nTrzy\n"
    cues, notices = read(text)
    assert cues == [(1000, 2000, "Raz"), (2500, 3000, "Trzy"), (3000, 4000, "Dwa")]
    assert notices == ["2 cues were not separated from the one before.", "One cue was out of order."]


@pytest.mark.parametrize(
    "line",
    [
        "00:60.000 --> 01:01.000",
        "00:60:00.000 --> 01:00:01.000",
        "00:00.0000 --> 00:01.000",
        "00:00:00..000 --> 00:00:01.000",
        "00:00:0x0.000 --> 00:00:01.000",
        "x00:00.000 --> 00:01.000",
        "00:00.000 --> 00:01.0x0",
        "00:00.000 -->",
        "00:00:00.000 --> 00:00:60.000",
        "00:00:60.000 --> 00:00:01.000",
        "00:00:60.500 --> 00:00:61.000",
        "0000.000 --> 00:01.000",
    ],
)
def test_times_that_nobody_would_write_are_left_out(line: str) -> None:
    """As the W3C's parser does, but told; what only lacks a digit is read."""
    assert read(f"WEBVTT\n\n00:01.000 --> 00:02.000\nRaz\n\n{line}\nDwa") == (
        [(1000, 2000, "Raz")],
        ["One cue without readable times was left out."],
    )
    with pytest.raises(UnreadableFile, match="No cue in it has readable times"):
        VTT.read(f"WEBVTT\n\n{line}\nDwa")


def test_an_arrow_on_the_first_line_belongs_to_the_header() -> None:
    cues, _ = read("WEBVTT 00:00.000 --> 00:01.000\ntext\n\n00:01.000\f-->\f00:02.000\f\nRaz")
    assert cues == [(1000, 2000, "Raz")]


def test_a_text_that_is_parted_from_its_times() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n\nRaz\n\nDwa\n\n"
    text += "00:02.000 --> 00:03.000\n\nNOTE x\n\nTrzy\n\n1\n00:03.000 --> 00:04.000\n"
    assert read(text) == (
        [(1000, 2000, "Raz\nDwa"), (2000, 3000, ""), (3000, 4000, "")],
        [
            "One cue had an empty line between its times and its text.",
            "One piece of text that belongs to no cue was left out.",
            "2 cues have no text.",
        ],
    )


@pytest.mark.parametrize(
    "text", ["WEBVTT", "WEBVTT\n\nNOTE nothing here\n", "WEBVTT\n\nx --> y\nTak\n", "WEBVTT\n\n00:00.000 00:00.001\n"]
)
def test_nothing_to_read(text: str) -> None:
    assert formats.detect(text, ".srt").name == "vtt"
    with pytest.raises(UnreadableFile, match="No cue in it has readable times"):
        VTT.read(text)


def test_times_are_needed() -> None:
    with pytest.raises(InputError, match="WebVTT needs times, and one of the 2 segments has none"):
        VTT.write([Cue(0, 1, "a"), Cue(None, None, "b")])


def test_losses_are_named() -> None:
    cues = [Cue(0, 0, '<font color="red">Tak</font>{\\an8}'), Cue(1, 2, "Nie")]
    assert [str(notice) for notice in VTT.losses(cues)] == [
        "One cue has a colour, font or other style that WebVTT cannot take over; it is written without.",
        "One cue ends when it begins; it is written one millisecond long.",
    ]
    assert VTT.write(cues[:1]) == "WEBVTT\n\n00:00:00.000 --> 00:00:00.001 line:0\nTak\n"
    assert VTT.losses(cues[1:]) == ()


ROLLING = """WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:01.490 align:start position:0%
 \nno<00:00:00.210><c> no</c>

00:00:01.490 --> 00:00:01.500 align:start position:0%
no no
 \n
00:00:01.500 --> 00:00:04.610 align:start position:0%
no no
no<00:00:02.310><c> no</c>

00:00:04.610 --> 00:00:04.620 align:start position:0%
no no
 \n
00:00:04.620 --> 00:00:06.680 align:start position:0%
no no
[Music]

00:00:06.680 --> 00:00:06.690 align:start position:0%
[Music]
 \n
00:00:06.690 --> 00:00:07.000 align:start position:0%
[Music]

00:00:09.000 --> 00:00:10.000 align:start position:0%
[Music]
 \n
"""


def test_rolling_captions_are_read_once() -> None:
    cues, notices = read(ROLLING)
    assert cues == [
        (0, 1500, "no no"),
        (1500, 4620, "no no"),
        (4620, 7000, "[Music]"),
        (9000, 10000, "[Music]"),
    ]
    assert notices == [
        "In automatic captions lines are repeated as they roll up the screen; 4 cues of repetition were left out."
    ]


def test_rolling_captions_with_a_cleared_screen_and_a_pause() -> None:
    """A flash may show nothing, and after a pause the last line may still stand above the new one."""
    cleared = ROLLING.replace("00:00:06.690 --> 00:00:07.000 align:start position:0%\n[Music]", "").partition(
        "00:00:09"
    )
    pause = "00:00:09.000 --> 00:00:11.000\n[Music]\nyes<00:00:09.500><c> yes</c>\n\n00:00:11.000 --> 00:00:11.010\n \n"
    assert read(cleared[0] + pause)[0][2:] == [(4620, 6690, "[Music]"), (9000, 11_000, "yes yes")]


def test_repetition_that_was_said_is_kept() -> None:
    text = "WEBVTT\n\n" + "".join(f"00:{n:02}.000 --> 00:{n + 1:02}.000\nYeah.\n\n" for n in range(8))
    assert len(read(text)[0]) == 8


texts = st.lists(
    st.text(alphabet="aą &<>/ib-.12\u00a0;lt", min_size=1, max_size=20).map(lambda text: f"a{text}".rstrip()),
    min_size=1,
    max_size=3,
).map("\n".join)
cues = st.lists(
    st.builds(
        lambda start, length, text: Cue(start, start + length, text),
        st.integers(0, 500_000_000),
        st.integers(1, 10_000),
        texts.filter(lambda text: not re.search("</?[biu]>", text)),
    ),
    min_size=1,
    max_size=8,
).map(lambda found: sorted(found, key=lambda cue: cue.start or 0))


@given(cues)
def test_what_is_written_is_valid_and_read_back(written: Sequence[Cue]) -> None:
    text = VTT.write(written)
    assert [cue[:3] for cue in VTT.read(text).cues] == [cue[:3] for cue in written]
    assert len(webvtt.from_string(text, strict=True)) == len(written)


SEED = REFERENCE.read_text(encoding="utf-8")
WHOLE = {
    block: cue[:3] for block in SEED.split("\n\n") if "-->" in block for cue in VTT.read(f"WEBVTT\n\n{block}").cues
}
"""The cues of that file by their blocks, each of which is read as long as it stands there whole."""


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(SEED)), st.integers(0, 9), st.sampled_from(["", "\n", "<", "-->", "00:", "\x00", "&#"])
        ),
        max_size=8,
    )
)
def test_damaged_files_are_read_or_refused(changes: list[tuple[int, int, str]]) -> None:
    text = SEED
    for place, length, new in changes:
        text = text[:place] + new + text[place + length :]
    with suppress(UnreadableFile):
        reading = VTT.read(text)
        assert all(0 <= (cue.start or 0) <= (cue.end or 0) for cue in reading.cues)
        assert [cue.start for cue in reading.cues] == sorted(cue.start or 0 for cue in reading.cues)
        assert {cue for block, cue in WHOLE.items() if f"\n\n{block}\n\n" in text} <= {cue[:3] for cue in reading.cues}
        again = VTT.read(VTT.write(reading.cues, reading.extras))
        assert [cue.text for cue in again.cues] == [cue.text for cue in reading.cues]


@pytest.mark.parametrize(
    "unit",
    [
        "<",
        "<c>",
        "<00:00:01.000>",
        "&amp",
        "\n",
        "-->\n",
        "NOTE\n\n",
        "00:01.000 --> ",
        "00:01.000 --> 00:02.000\n",
        "00:01.000 --> 00:02.000\n\n\n",
        "a ",
    ],
)
def test_hostile_repetition_is_answered(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    for hostile in (text, f"WEBVTT\n\n{text}", f"WEBVTT\n\n00:01.000 --> 00:02.000\n{text}"):
        with suppress(UnreadableFile):
            assert VTT.read(hostile).cues


def _real_files() -> list[Path]:
    if not DATA.is_dir():
        pytest.skip("the collection of real files is not here")
    return sorted([*(DATA / "subtitles" / "vtt").glob("*.vtt"), *(DATA / "pairs").glob("*.vtt")])


@pytest.mark.data
def test_real_files_are_written_validly_and_read_back() -> None:
    looked_at = 0
    for path in _real_files():
        with suppress(UnreadableFile):
            text = decode(path.read_bytes()).text
            if VTT.recognise(text) < 0.5:
                continue
            reading = VTT.read(text)
            written = VTT.write(reading.cues, reading.extras)
            assert len(webvtt.from_string(written, strict=True)) == len(reading.cues), path.name
            assert [cue.text for cue in VTT.read(written).cues] == [cue.text for cue in reading.cues], path.name
            looked_at += 1
    assert looked_at > 300


@pytest.mark.data
def test_rolling_files_keep_every_word_once() -> None:
    _real_files()
    paths = sorted((DATA / "youtube").glob("*.vtt"))
    assert paths
    for path in paths:
        text = path.read_text(encoding="utf-8")
        body = re.sub(r"(?m)^(?:WEBVTT|Kind:|Language:).*$|^.*-->.*$|<[^>]*>", "", text)
        lines = [line.strip() for line in body.split("\n") if line.strip()]
        spoken = [line for n, line in enumerate(lines) if n == 0 or line != lines[n - 1]]
        found = VTT.read(text).cues
        assert " ".join(cue.text for cue in found).split() == " ".join(spoken).split(), path.name
        assert all((a.end or 0) <= (b.start or 0) for a, b in pairwise(found)), path.name


def test_the_polish_alone_says_that_it_is_polish() -> None:
    text = "WEBVTT\nKind: captions\nLanguage: en\n\n00:01.000 --> 00:02.000\nYes\n"
    segments = number([NewSegment(1000, 2000, "Yes", "Tak")])
    extras = VTT.read(text).extras
    written = {
        chosen: render(segments, VTT, ExportOptions(text=chosen), extras).decode().split("\n\n")[0]
        for chosen in ("source", "target", "both")
    }
    assert written["target"] == "WEBVTT\nKind: captions\nLanguage: pl"
    assert written["source"] == written["both"] == "WEBVTT\nKind: captions\nLanguage: en"
    assert VTT.in_polish("") == ""


# What comes back to the file it was read from


def facts(extra: str) -> dict[str, object]:
    """Return what is kept of a cue or of a file; nothing is kept as nothing at all."""
    assert extra == "" or extra.startswith("vtt:{")
    found: dict[str, object] = json.loads(extra[4:] or "{}")
    assert all(found.values())
    return found


def cue_of(lines: str, before: str = "WEBVTT") -> Cue:
    (cue,) = VTT.read(f"{before}\n\n{lines}\n").cues
    return cue


TIMES = "00:00:01.000 --> 00:00:02.000"


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (f"{TIMES}\nTak", {}),
        (f"{TIMES}\nTak &amp; nie &lt;3", {}),
        (f"{TIMES}\n<b>Tak</b>", {}),
        (f"7\n{TIMES}\nTak", {"name": "7"}),
        (f" Imię \n{TIMES}\nTak", {"name": "Imię"}),
        (f"{TIMES} line:0 size:50% line:5%\nTak", {"settings": "line:5% size:50%"}),
        (f"{TIMES} align:middle\nTak", {"settings": "align:center"}),
        (f"{TIMES} odd:1\nTak", {}),
        (f"{TIMES}\n<v Ala>Tak</v>", {"markup": "<v Ala>Tak</v>"}),
        (f"{TIMES}\nTak &nbsp;", {"markup": "Tak &nbsp;"}),
        (f"{TIMES}\nTak > nie", {"markup": "Tak > nie"}),
    ],
)
def test_what_is_kept_of_a_cue(lines: str, kept: dict[str, str]) -> None:
    assert facts(cue_of(lines).extra) == kept


def test_what_stands_between_cues_is_kept_with_the_next_and_the_rest_with_the_file() -> None:
    head = "WEBVTT - a title\nKind: captions"
    blocks = ["NOTE one", "STYLE\n::cue { color: red }", "REGION\nid:a\nwidth:40%", "NOTE\ntwo\nthree"]
    text = "\n\n".join([
        head, *blocks[:3], f"{TIMES}\nRaz", blocks[3], "00:00:03.000 --> 00:00:04.000\nDwa",
        "NOTE last", "NOTE very last",
    ]) + "\n"  # fmt: skip
    reading = VTT.read(text)
    assert facts(reading.extras) == {"header": head, "head": blocks[:3], "foot": ["NOTE last", "NOTE very last"]}
    assert [facts(cue.extra) for cue in reading.cues] == [{}, {"before": [blocks[3]]}]
    assert reading.notices == ()
    assert VTT.write(reading.cues, reading.extras) == text


@pytest.mark.parametrize(
    ("before", "header", "notices"),
    [
        ("WEBVTT", None, []),
        ("WEBVTT a", "WEBVTT a", []),
        ("WEBVTT\nX: y\nZ", "WEBVTT\nX: y\nZ", []),
        ("\n \nWEBVTT a", "WEBVTT a", ["The line WEBVTT is not at the very beginning, so players refuse the file."]),
        ("  WEBVTT a", "WEBVTT a", ["The line WEBVTT is not at the very beginning, so players refuse the file."]),
        ("\n", None, ["The line WEBVTT at its beginning is missing."]),
        ("\ufeffWEBVTT", None, ["One invisible character was removed."]),
    ],
)
def test_the_header(before: str, header: str | None, notices: list[str]) -> None:
    reading = VTT.read(f"{before}\n\n{TIMES}\nTak\n")
    assert facts(reading.extras).get("header") == header
    assert [str(notice) for notice in reading.notices] == notices
    assert VTT.write(reading.cues, reading.extras) == f"{header or 'WEBVTT'}\n\n{TIMES}\nTak\n"


def test_what_is_of_no_kind_is_kept_as_a_note() -> None:
    reading = VTT.read(f"WEBVTT\n\nstray\nlines\n\n{TIMES}\nTak\n\nxx --> 00:09.000\nNie\n \nWEBVTT\n")
    assert facts(reading.extras) == {
        "head": ["NOTE\nstray\nlines"],
        "foot": ["NOTE\nxx -> 00:09.000\nNie\n \nWEBVTT"],
    }
    assert VTT.read(VTT.write(reading.cues, reading.extras)).cues == reading.cues


def test_a_text_that_was_changed_keeps_nothing_but_its_speaker() -> None:
    cue = cue_of(f"{TIMES}\n<v Ala>Tak &nbsp;</v>")
    assert VTT.write([cue]).endswith(f"{TIMES}\n<v Ala>Tak &nbsp;</v>\n")
    assert VTT.write([cue._replace(text="Nie")]).endswith(f"{TIMES}\n<v Ala>Nie\n")
    assert VTT.write([cue._replace(text="")]).endswith(f"{TIMES}\n<v Ala>\n")


def test_each_name_is_written_once_and_the_order_is_that_of_time() -> None:
    first, second = cue_of(f"A\n{TIMES}\nRaz"), cue_of("A\n00:00:00.500 --> 00:00:00.600\nDwa")
    third = cue_of(f"B\n{TIMES}\nTrzy")
    assert VTT.write([first, second, third]) == (
        f"WEBVTT\n\nA\n00:00:00.500 --> 00:00:00.600\nDwa\n\n{TIMES}\nRaz\n\nB\n{TIMES}\nTrzy\n"
    )
    assert VTT.write([]) == VTT.write([], "vtt:{}") == ""


@pytest.mark.parametrize(
    ("header", "polish"),
    [
        ("WEBVTT\nLanguage: en", "WEBVTT\nLanguage: pl"),
        ("WEBVTT\nlanguage:en-GB\nKind: x", "WEBVTT\nlanguage:pl\nKind: x"),
        ("WEBVTT Language: en", "WEBVTT Language: en"),
        ("WEBVTT\nKind: x", "WEBVTT\nKind: x"),
    ],
)
def test_the_language_of_the_header(header: str, polish: str) -> None:
    extras = VTT.read(f"{header}\n\nNOTE a\n\n{TIMES}\nYes\n").extras
    assert facts(VTT.in_polish(extras)) == {"header": polish, "head": ["NOTE a"]}
    assert VTT.in_polish("srt:x") == ""


def test_rolling_captions_keep_nothing_of_a_cue() -> None:
    reading = VTT.read(ROLLING)
    assert [cue.extra for cue in reading.cues] == [""] * 4
    assert facts(reading.extras) == {"header": "WEBVTT\nKind: captions\nLanguage: en"}


@pytest.mark.parametrize("count", [1, 2])
def test_losses_are_counted(count: int) -> None:
    assert [notice.n for notice in VTT.losses([Cue(5, 5, "<font>Tak")] * count)] == [count, count]
    assert VTT.losses([Cue(0, 1, "Tak"), Cue(None, None, "<b>Nie</b>")]) == ()


def test_no_more_arrows_are_looked_at_than_a_talk_has_cues() -> None:
    cue = "00:01.000-->00:02.000\na\n\n"
    assert len(VTT.read("WEBVTT\n\n" + cue * MOST_CUES).cues) == MOST_CUES
    with pytest.raises(UnreadableFile, match="more than 60000 pieces"):
        VTT.read("WEBVTT\n\n" + cue * (MOST_CUES + 1))
