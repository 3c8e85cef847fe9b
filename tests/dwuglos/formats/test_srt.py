"""SubRip as it is met: each way of getting it wrong, what is made of it, and what the user is told."""

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pysrt
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dwuglos.errors import DwuglosError, InputError, UnreadableFile
from dwuglos.formats.base import Cue
from dwuglos.formats.parts import times
from dwuglos.formats.parts.blocks import strict_blocks
from dwuglos.formats.parts.times import holds_times, mend_split_lines, time_lines
from dwuglos.formats.parts.writing import full_clock
from dwuglos.formats.srt import Srt
from dwuglos.importing.files import read_file

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / "tests" / "reference" / "subrip.srt"
DATA = ROOT.parent / "shared" / "data"


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = Srt().read(text)
    return [cue[:3] for cue in reading.cues], [str(notice) for notice in reading.notices]


TWO = [(1000, 2500, "Raz"), (3000, 4000, "Dwa\nTrzy")]
USUAL = "One cue had its times written in an unusual way."


def test_well_formed() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,500\nRaz\n\n2\n00:00:03,000 --> 00:00:04,000\nDwa\nTrzy\n"
    assert read(text) == (TWO, [])
    assert read(text.replace("\n", "\r\n")) == (TWO, [])
    assert read(text.replace("\n", "\r")) == (TWO, [])
    assert read(text.replace("Raz", "Raz  ").replace("Trzy", "Trzy\u00a0")) == (TWO, [])


@pytest.mark.parametrize(
    ("text", "notices"),
    [
        ("1\n00:00:01,000 --> 00:00:02,500\nRaz\n2\n00:00:03,000 --> 00:00:04,000\nDwa\nTrzy", ["not separated"]),
        ("00:00:01,000 --> 00:00:02,500\nRaz\n\n00:00:03,000 --> 00:00:04,000\nDwa\nTrzy\n", []),
        ("007\n00:00:01,000 --> 00:00:02,500\nRaz\n\n007\n00:00:03,000 --> 00:00:04,000\nDwa\nTrzy\n", []),
        ("1\n\n00:00:01,000 --> 00:00:02,500\n\nRaz\n\n\n2\n\n00:00:03,000 --> 00:00:04,000\n\nDwa\nTrzy\n", []),
        ("1\n00:00:01,000 --> 00:00:02,500\nRaz\n\n2\n00:00:03,000 --> 00:00:04,000\nDwa\n\nTrzy\n", ["empty lines"]),
        ("1\n00:00:01,000 --> 00:00:02,500\nRaz\n \t\n2\n00:00:03,000 --> 00:00:04,000\nDwa\n \nTrzy", ["empty lines"]),
        (
            "1\n00:00:01,000 --> 00:00:02,500\nRaz\n\nb2\n00:00:03,000 --> 00:00:04,000\nDwa\nTrzy\n\n3",
            ["One number without a cue"],
        ),
        (
            "GET / OK\nad\n\n1\n00:00:01,000 --> 00:00:02,500\nRaz\n\n2\n00:00:03,000 --> 00:00:04,000\nDwa\nTrzy",
            ["2 lines"],
        ),
        ("1\n00:00:03,000 --> 00:00:04,000\nDwa\nTrzy\n\n2\n00:00:01,000 --> 00:00:02,500\nRaz\n", ["out of order"]),
        ("1 00:00:01,000 --> 00:00:02,500\nRaz\n\n2 00:00:03,000 --> 00:00:04,000\nDwa\nTrzy\n", []),
        ("1\n00:00:01,000 --> 00:00:02,500 Raz\n\n2\n00:00:03,000 --> 00:00:04,000\nDwa\nTrzy\n", ["text on the line"]),
        (
            "1\n00:00:01,000 --> 00:00:02,500\nR\u200baz\n\n2\n00:00:03,000 --> 00:00:04,000\nDwa\x7f\nTrzy\x00",
            ["3 invisible"],
        ),
        ("1\n00:00:01,000\n--> 00:00:02,500\nRaz\n\n2\n00:00:03,000 -->\n00:00:04,000\nDwa\nTrzy\n", ["on two lines"]),
        ("1\n00:00:01,000 --> 00:00:02,500\nRaz\n\n2\n00:00:03,000 --> 00:00:04,000\nDwa\x0bTrzy", []),
    ],
)
def test_structure(text: str, notices: list[str]) -> None:
    cues, told = read(text)
    assert cues == TWO
    assert len(told) == len(notices)
    assert all(part in sentence for part, sentence in zip(notices, told, strict=True))


@pytest.mark.parametrize(
    "line",
    [
        "00:00:01.000 --> 00:00:02.500",
        "00:00:01:000 --> 00:00:02:500",
        "00:00:01،000 --> 00:00:02،500",
        "00 : 00 : 01 , 000 --> 00 : 00 : 02 , 500",
        "\u200b00:00:01,000\u00a0-->\u00a000:00:02,500\ufeff",
        "00:00:01,000-->00:00:02,500",
        "00:00:01,000 -> 00:00:02,500",
        "00:00:01,000 —> 00:00:02,500",
        "00:00:01,000 - > 00:00:02,500",
        "00:00:01,000 -- > 00:00:02,500",
        "00:00:01,000 - -> 00:00:02,500",
        "00:00:01,000 -->> 00:00:02,500",
        "00:00:01,000 ---> 00:00:02,500",
        "00:00:01,000 ->> 00:00:02,500",
        "00:00:01,000 > 00:00:02,500",
        "00:00:01,000 → 00:00:02,500",
        "00:00:01,000 --&gt; 00:00:02,500",
        "00:00:01.000,00:00:02.500",
        "00:00:01,000 - 00:00:02,500",
        "00:01,000 --> 00:02,500",
        "0:0:1,000 --> 0:0:2,500",
        "00:00:01 --> 00:00:02,5",
        "00:00:01,0 --> 00:00:02,50",
        "00:00:0,9999 --> 00:00:02,5000",
        "00:00:01,000 --> 00:00:02,500 X1:100 X2:200 Y1:050 Y2:100",
        "00:00:01.000 --> 00:00:02.500 align:start position:10%",
    ],
)
def test_time_lines(line: str) -> None:
    assert read(f"1\n{line}\nRaz\n")[0] == [(1000, 2500, "Raz")]


def test_unusual_times_are_told() -> None:
    assert read("1\n00:00:01,000 -> 00:00:02,500\nRaz\n")[1] == [USUAL]
    assert "fraction of one or two digits" in read("1\n00:00:01,5 --> 00:00:02,11\nRaz\n")[1][1]
    assert "position on the screen" in read("1\n00:00:01,000 --> 00:00:02,000 X1:1 X2:2\nRaz\n")[1][0]


@pytest.mark.parametrize(
    ("text", "cues", "told"),
    [
        ("00:00:01,000 -->\nRaz\n\n00:00:03,500 --> 00:00:04,000\nDwa", [(1000, 3500), (3500, 4000)], "no end time"),
        ("00:00:01,000 -->\nRaz\n\n00:01:03,500 --> 00:01:04,000\nDwa", [(1000, 8000), (63500, 64000)], "no end time"),
        ("00:00:01,000 -->\nRaz\n\n00:00:01,200 --> 00:00:04,000\nDwa", [(1000, 2000), (1200, 4000)], "no end time"),
        ("00:00:02,500 --> 00:00:01,000\nRaz", [(1000, 2500)], "ended before it began"),
        ("00:01:02,500 --> 00:00:01,000\nRaz", [(62500, 63500)], "ended before it began"),
        ("-00:00:01,000 --> 00:00:02,500\nRaz", [(0, 2500)], "began before zero"),
        ("-00:00:03,000 --> -00:00:02,500\nRaz", [(0, 0)], "began before zero"),
    ],
)
def test_times_are_mended(text: str, cues: list[tuple[int, int]], told: str) -> None:
    found, notices = read(text)
    assert [cue[:2] for cue in found] == cues
    assert len(notices) == 1
    assert told in notices[0]


def test_long_hours() -> None:
    assert read("1\n101:00:00,000 --> 101:00:01,000\nRaz")[0] == [(363_600_000, 363_601_000, "Raz")]


def test_text_that_is_only_a_number() -> None:
    text = "1\n00:01,000 --> 00:02,000\n0\n\n2\n00:02,000 --> 00:03,000\n1\n\n3\n00:03,000 --> 00:04,000\n7\n"
    assert [cue[2] for cue in read(text)[0]] == ["0", "1", "7"]


def test_number_texts_without_counters() -> None:
    text = "00:01,000 --> 00:02,000\n3\n\n00:02,000 --> 00:03,000\nDwa\n\n00:03,000 --> 00:04,000\nTrzy\n"
    assert [cue[2] for cue in read(text)[0]] == ["3", "Dwa", "Trzy"]


def test_text_like_a_time() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\n3:30, or maybe 4:00\n3:30 -> 4:00\n"
    assert [cue[2] for cue in read(text)[0]] == ["3:30, or maybe 4:00\n3:30 -> 4:00"]


def test_unreadable_times_stay_in_the_text_and_are_told() -> None:
    cues, notices = read("1\n00:00:01,000 --> 00:00:02,000\nRaz\n\n2\nxx --> yy\nDwa\n")
    assert [cue[2] for cue in cues] == ["Raz\n2\nxx --> yy\nDwa"]
    assert "One line has an arrow but no readable times; it was kept as text." in notices


def test_empty_cues_are_kept_and_told() -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\n\u200b\n\n2\n00:00:02,000 --> 00:00:03,000\n\n"
        "3\n00:00:03,000 --> 00:00:04,000\nTrzy\n"
    )
    cues, notices = read(text)
    assert [cue[2] for cue in cues] == ["", "", "Trzy"]
    assert notices == ["2 cues have no text.", "One invisible character was removed."]


def test_ordinary_text_is_untouched() -> None:
    said = "{\\an8}<i>Tak</i> &amp; \u00a0nie…\n  „wcięte”\t– 50 %"
    assert read(f"1\n00:00:01,000 --> 00:00:02,000\n{said}\n")[0] == [(1000, 2000, said)]


def test_webvtt_under_another_name() -> None:
    text = (
        "WEBVTT - title\nKind: captions\n\nNOTE a\nb\n\nSTYLE\n::cue {}\n\nintro\n"
        "00:01.000 --> 00:02.500 line:0\nRaz\n\nNOTE x\n\n00:00:03.000 --> 00:00:04.000\nDwa\nTrzy\n"
    )
    assert read(text)[0] == TWO


def test_no_times_at_all() -> None:
    with pytest.raises(UnreadableFile, match="No line in it has times"):
        Srt().read("1\nsome text\n")


def test_nothing_vanishes_when_pysrt_drops_a_cue(monkeypatch: pytest.MonkeyPatch) -> None:
    import pysrt

    original = pysrt.SubRipFile.stream
    monkeypatch.setattr(pysrt.SubRipFile, "stream", lambda *args, **how: list(original(*args, **how))[:-1])
    cues, notices = read("1\n00:00:01,000 --> 00:00:02,500\nRaz\n\n2\n00:00:03,000 --> 00:00:04,000\nDwa\nTrzy\n")
    assert cues == TWO
    assert notices == ["One cue was read differently by two readers; compare it with the file."]


def test_reference() -> None:
    cues = [
        Cue(1000, 3500, "To jest trójka."),
        Cue(3500, 6040, "Jest niedbale napisana  \n\n \ni <i>mała</i>, zażółć gęślą jaźń.\n"),
        Cue(360_000_000, 360_001_001, "Strzałka ---> w tekście.\u200b"),
    ]
    assert Srt().write(cues).encode() == REFERENCE.read_bytes()


def test_cues_without_times_cannot_be_written() -> None:
    with pytest.raises(InputError, match="one of the 2 segments has none"):
        Srt().write([Cue(0, 1, "a"), Cue(None, None, "b")])


lines = st.text(alphabet="aąż 0123456789.,?!<>i/-", max_size=30).map(lambda text: f"a{text}".rstrip())
cues = st.lists(
    st.builds(
        lambda start, length, text: Cue(start, start + length, "\n".join(text)),
        st.integers(0, 500_000_000),
        st.integers(0, 10_000),
        st.lists(lines, min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=8,
).map(lambda found: sorted(found, key=lambda cue: cue.start or 0))


@given(cues)
def test_what_is_written_is_read_back(written: Sequence[Cue]) -> None:
    text = Srt().write(written)
    assert Srt().read(text)[:2] == (tuple(written), ())


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("A --> B", "A -> B"),
        ("00:00:01,000 --> 00:00:02,000", "00:00:01,000…00:00:02,000"),
        ("0:00:01.000,0:00:02.000", "0:00:01.000…0:00:02.000"),
        ("00:01:1>>", "00:01:1…>>"),
        ("12:30:00\n--> 00:00:05.5", "12:30:00…\n-> 00:00:05.5"),
        ("12:30 ->\n13:45\n13:45\n→ 14:00", "12:30 ->…\n13:45\n13:45…\n→ 14:00"),
        ("12：30：00 → 13：00：00", "12：30：00…13：00：00"),
    ],
)
def test_a_text_that_would_begin_a_cue_is_written_otherwise_and_told(text: str, written: str) -> None:
    cues = [Cue(0, 1000, text), Cue(1000, 2000, "Kurs 1,5:2 – 3:30, o 12:30.")]
    assert [cue.text for cue in Srt().read(Srt().write(cues)).cues] == [written, cues[1].text]
    assert [str(notice) for notice in Srt().losses(cues)] == [
        "One cue has an arrow or times in its text that would begin another cue; they are written otherwise."
    ]
    assert Srt().losses(cues[1:]) == ()


SEED = (
    "1\n00:00:01,000 --> 00:00:02,500\nRaz i <i>dwa</i>\n\n2\n00:00:03,000 --> 00:00:04,000\n- Tak?\n- Nie.\n\n"
    "3\n00:00:05,000 --> 00:00:09,000\nŻółw: 3:30\n\n"
).encode()


@given(
    st.lists(
        st.tuples(st.integers(0, len(SEED) - 1), st.sampled_from(["cut", "put", "set"]), st.binary(max_size=6)),
        max_size=8,
    )
)
@example([(0, "put", b"WEBVTT\n\n")])
def test_damaged_files_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, str, bytes]]
) -> None:
    data = bytearray(SEED)
    for place, kind, new in edits:
        data[place : place + (0 if kind == "put" else len(new) or 1)] = b"" if kind == "cut" else new
    path = tmp_path_factory.getbasetemp() / "damaged.srt"
    path.write_bytes(data)
    try:
        found = read_file(path).cues
    except UnreadableFile:
        return
    times = [(cue.start, cue.end) for cue in found]
    assert all(start is None or (end is not None and 0 <= start <= end) for start, end in times)
    assert times == sorted(times, key=lambda pair: pair[0] or 0)


@pytest.mark.parametrize(
    "unit",
    ["1", "1:", "\n", " ", "1\n", "00:00:01,000 --> ", "-", ">", "<", "00:00:01,000\n", "\t\n", "-->\n", "NOTE\n\n"],
)
def test_hostile_repetition_is_answered(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    for hostile in (
        text,
        f"1\n00:00:01,000 --> 00:00:02,000\na{text}b\n",
        f"WEBVTT\n\n{text}",
        f"1\n00:00:01,000 --> 00:00:02,000\n{text}",
    ):
        with suppress(UnreadableFile):
            assert Srt().read(hostile).cues


@pytest.mark.data
def test_real_files_yield_a_cue_for_every_time_line() -> None:
    folder = DATA / "subtitles" / "srt"
    if not folder.is_dir():
        pytest.skip("the collection of real files is not here")
    stamp = re.compile(rb"\d{1,2}:\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->\s*\d{1,2}:\d{1,2}:\d{1,2}[.,]\d{1,3}")
    short: dict[str, tuple[int, int]] = {}
    for path in sorted(folder.glob("*.srt")):
        expected = sum(bool(stamp.search(line)) for line in path.read_bytes().splitlines())
        try:
            found = len(read_file(path).cues)
        except DwuglosError:
            found = 0
        if found < expected:
            short[path.name] = (found, expected)
    assert not short


def test_rolling_captions_are_read_once() -> None:
    text = (
        "1\n00:00:00,000 --> 00:00:01,490\nso we begin\n\n2\n00:00:01,490 --> 00:00:01,500\nso we begin\n\n"
        "3\n00:00:01,500 --> 00:00:04,610\nso we begin\nwith a picture\n\n"
        "4\n00:00:04,610 --> 00:00:04,620\nwith a picture\n\n"
        "5\n00:00:04,620 --> 00:00:06,000\nwith a picture\nof it\n\n"
    )
    cues, notices = read(text)
    assert [cue[:3] for cue in cues] == [
        (0, 1500, "so we begin"),
        (1500, 4620, "with a picture"),
        (4620, 6000, "of it"),
    ]
    assert notices == [
        "In automatic captions lines are repeated as they roll up the screen; 2 cues of repetition were left out."
    ]


_BLANK = re.compile(r"\n\s*(?=\n|\Z)")
well_formed = st.lists(
    st.tuples(
        st.integers(0, 999_999_999).map(str),
        st.integers(0, 300_000_000),
        st.integers(0, 300_000_000),
        st.text(alphabet="aż. \t\u00a0\u2003\n:,0123>-→", max_size=30).map(
            lambda text: re.sub(r"\n\s*(?=\n|\Z)", "", text)
        ),
        st.integers(1, 3),
    ),
    min_size=1,
    max_size=6,
)


@given(well_formed)
def test_pysrt_reads_a_well_formed_file_as_it_is_read_here(parts: Sequence[tuple[str, int, int, str, int]]) -> None:
    text = "".join(
        f"{number}\n{full_clock(start, ',')} --> {full_clock(end, ',')}\n{body.strip()}\n" + "\n" * blank
        for number, start, end, body, blank in parts
    )
    blocks = strict_blocks(text)
    if blocks:
        items = pysrt.SubRipFile.stream(text.split("\n"), error_handling=pysrt.ERROR_RAISE)
        assert [(item.start.ordinal, item.end.ordinal, item.text) for item in items] == blocks


@given(st.text(alphabet="012:,.;- \n\u00a0>&gt→a", max_size=60))
def test_times_are_looked_for_quickly_and_all_found(text: str) -> None:
    assert holds_times(text) == any(True for _ in time_lines(text))
    assert mend_split_lines(text) == times._SPLIT_LINE.subn(r"\1 --> \2", text)
