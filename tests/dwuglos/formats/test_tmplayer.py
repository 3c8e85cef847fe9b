"""TMPlayer: whole seconds, no ends, lines that clear the screen."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.tmplayer import TmPlayer
from tests.dwuglos.formats.damage import check_letters, check_lines, check_times

TEXT = "00:00:01:Pierwszy|wiersz\n00:00:04:Drugi\n"
CUES = [(1000, 4000, "Pierwszy\nwiersz"), (4000, 5000, "Drugi")]


def read(text: str) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = TmPlayer().read(text)
    return [(cue.start, cue.end, cue.text) for cue in reading.cues], [str(notice) for notice in reading.notices]


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        TEXT.replace("\n", "\r\n"),
        "00:00:01=Pierwszy|wiersz\n00:00:04=Drugi\n",
        "0:0:1:Pierwszy|wiersz\n0:0:4:Drugi\n",
        "00:00:01,1=Pierwszy\n00:00:01,2=wiersz\n00:00:04,1=Drugi\n00:00:04,2=\n",
    ],
)
def test_dialects(text: str) -> None:
    cues, told = read(text)
    assert cues == CUES
    assert told == ["TMPlayer subtitles have no ends: 2 cues stay until the next, but no longer than seven seconds."]
    assert detect(text, ".txt").name == "tmplayer"


def test_a_line_without_text_clears_the_screen() -> None:
    assert read("00:00:01:Raz\n00:00:03:\n00:01:00:Dwa\n00:01:02:") == (
        [(1000, 3000, "Raz"), (60_000, 62_000, "Dwa")],
        [],
    )


def test_odd_lines() -> None:
    cues, told = read("00:00:05:Dwa {z}\nad\n00:00:01:<u>Raz</u>\n")
    assert cues == [(1000, 5000, "<u>Raz</u>"), (5000, 6000, "Dwa")]
    assert told[1:] == ["One cue was out of order.", "One line that is not a cue was left out."]


def test_talk_of_times_is_not_taken() -> None:
    assert TmPlayer().recognise("10:30:00 is when we meet.\n") == 0.0
    assert TmPlayer().recognise("1\n00:00:01:000 --> 00:00:02:000\nRaz\n") == 0.0


@pytest.mark.parametrize(
    "behind", ["10 , 00:00:02:00 , Raz", "10,00:00:02:00,Raz", "10\t94ae 94ae 9420", "10 94ae 9420"]
)
def test_frames_are_no_text(behind: str) -> None:
    assert TmPlayer().recognise(f"00:00:01:{behind}\n00:00:03:{behind}\n") == 0.0


@pytest.mark.parametrize("text", ["", "nothing", "00:00:01:\n", "0" * 100_000])
def test_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFile, match="has a time such as"):
        TmPlayer().read(text)


@settings(max_examples=300)
@given(data=st.data())
def test_damage_is_read_or_refused(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(TEXT)))
    strange = data.draw(st.text(max_size=9) | st.sampled_from([":", "=", "\n", "\0", "9" * 30, "{", "<u"]))
    text = TEXT[:place] + strange + TEXT[place + 2 :]
    with suppress(UnreadableFile):
        cues = TmPlayer().read(text).cues
        assert cues
        check_times(cues)
        check_letters(cues, text)
        check_lines(cues, text, {"00:00:01:Pierwszy|wiersz": "Pierwszy\nwiersz", "00:00:04:Drugi": "Drugi"})
