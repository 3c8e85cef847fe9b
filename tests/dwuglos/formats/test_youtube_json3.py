"""YouTube's json3: what is spoken, when it goes, and files that break off or hold something else."""

import json
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import formats
from dwuglos.errors import UnreadableFile
from dwuglos.formats.srt import Srt
from dwuglos.formats.youtube_json3 import YouTubeJson3
from tests.dwuglos.formats.damage import check_letters, check_times

ROOT = Path(__file__).parents[3]
DATA = ROOT.parent / "shared" / "data" / "youtube"

JSON3 = YouTubeJson3()

AUTOMATIC = json.dumps(
    {
        "wireMagic": "pb3",
        "pens": [{}],
        "events": [
            {"tStartMs": 0, "dDurationMs": 9000, "id": 1, "wpWinPosId": 1, "wsWinStyleId": 1},
            {
                "tStartMs": 100,
                "dDurationMs": 5000,
                "wWinId": 1,
                "segs": [{"utf8": "so", "acAsrConf": 250}, {"utf8": " we", "tOffsetMs": 90}, {"utf8": " begin"}],
            },
            {"tStartMs": 2400, "dDurationMs": 2700, "wWinId": 1, "aAppend": 1, "segs": [{"utf8": "\n"}]},
            {"tStartMs": 2500, "dDurationMs": 3000, "wWinId": 1, "segs": [{"utf8": "so"}, {"utf8": " we begin"}]},
            {"tStartMs": 7000, "dDurationMs": 1000, "segs": [{"utf8": "  by hand:\ntwo lines & <3 "}]},
        ],
    }
)


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = JSON3.read(text)
    return [cue[:3] for cue in reading.cues], [str(notice) for notice in reading.notices]


def test_what_is_spoken_and_until_when() -> None:
    assert read(AUTOMATIC) == (
        [
            (100, 2500, "so we begin"),
            (2500, 5500, "so we begin"),
            (7000, 8000, "by hand:\ntwo lines & <3"),
        ],
        [],
    )


@pytest.mark.parametrize(
    "text", [AUTOMATIC, AUTOMATIC.replace('"wireMagic": "pb3", "pens": [{}], ', ""), f")]}}'\n{AUTOMATIC}"]
)
def test_recognised(text: str) -> None:
    assert formats.detect(text, ".json").name == "json3"


def test_a_file_that_breaks_off() -> None:
    cues, notices = read(AUTOMATIC[: AUTOMATIC.rindex("by hand")])
    assert [cue[2] for cue in cues] == ["so we begin", "so we begin"]
    assert notices == ["The file breaks off; what stands before the break was read."]


def test_odd_entries_are_told() -> None:
    text = '{"wireMagic": "pb3", "events": [1, {"segs": 2}, {"tStartMs": 5, "segs": [{"utf8": "Hi"}, 7]}, '
    text += '{"tStartMs": "x", "segs": [{"utf8": "lost"}]}, {"tStartMs": 9, "aAppend": 1, "segs": [{"utf8": "new"}]}]}'
    cues, notices = read(text)
    assert [cue[2] for cue in cues] == ["Hi", "new"]
    assert notices == [
        "2 entries that are not captions were left out.",
        "One line that scrolls in was read, though such entries are usually empty.",
        "2 cues had no end time.",
        "One cue without a readable time was left out.",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"responseContext": {}, "captions": {"captionTracks": [{"baseUrl": "x"}]}}', "describes a page of YouTube"),
        ('{"wireMagic": "pb3", "events": []}', "no caption in it"),
        ('{"wireMagic": "pb3"', "no caption in it"),
        ('{"wireMagic": "pb3", "events": [' + '{"segs":[' * 100_000, "no caption in it"),
    ],
)
def test_nothing_to_read(text: str, told: str) -> None:
    assert formats.detect(text, ".json").name == "json3"
    with pytest.raises(UnreadableFile, match=told):
        JSON3.read(text)


@given(st.lists(st.tuples(st.integers(0, len(AUTOMATIC)), st.integers(0, 9), st.sampled_from('",[]{}:-9e\\'))))
def test_damaged_files_are_read_or_refused(changes: list[tuple[int, int, str]]) -> None:
    text = AUTOMATIC
    for place, length, new in changes:
        text = text[:place] + new + text[place + length :]
    with suppress(UnreadableFile):
        cues = JSON3.read(text).cues
        assert cues
        check_times(cues)
        check_letters(cues, text)


@pytest.mark.data
def test_a_real_file_gives_the_subtitles_that_belong_to_it() -> None:
    if not DATA.is_dir():
        pytest.skip("the collection of real files is not here")
    cues = JSON3.read((DATA / "y2bcaptions__subtitleJson3.json3").read_text(encoding="utf-8")).cues
    assert cues == Srt().read((DATA / "y2bcaptions__subtitleSrt.srt").read_text(encoding="utf-8")).cues
    for path in DATA.glob("*.json.static"):
        with pytest.raises(UnreadableFile, match="describes a page"):
            JSON3.read(path.read_text(encoding="utf-8"))


@pytest.mark.data
def test_a_real_automatic_file_keeps_every_word() -> None:
    if not DATA.is_dir():
        pytest.skip("the collection of real files is not here")
    text = (DATA / "y2bcaptions__subtitleJson3_2.json3").read_text(encoding="utf-8")
    events = json.loads(text)["events"]
    spoken = " ".join("".join(seg["utf8"] for seg in event.get("segs", ())) for event in events).split()
    cues = JSON3.read(text).cues
    assert " ".join(cue.text for cue in cues).split() == spoken
    assert all((a.end or 0) <= (b.start or 0) for a, b in pairwise(cues))
