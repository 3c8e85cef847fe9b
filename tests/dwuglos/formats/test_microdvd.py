"""MicroDVD: frames become times by the rate of the file, of the user, or the usual one."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.microdvd import MicroDvd
from tests.dwuglos.formats.damage import check_letters, check_lines, check_times

DATA = Path(__file__).parents[3].parent / "shared" / "data" / "subtitles" / "sub"
TEXT = "{1}{1}25.000\n{25}{50}Pierwszy|wiersz\n{60}{100}{Y:i}Drugi{Y:b}\n"


def read(text: str, rate: float | None = None) -> tuple[list[tuple[int | None, int | None, str]], list[str]]:
    reading = MicroDvd().read(text, rate)
    return [(cue.start, cue.end, cue.text) for cue in reading.cues], [str(notice) for notice in reading.notices]


def test_the_rate_of_the_file() -> None:
    cues = [(1000, 2000, "Pierwszy\nwiersz"), (2400, 4000, "<i>Drugi</i>")]
    assert (
        read(TEXT) == read(TEXT, 30.0) == read(TEXT.replace("\n", "\r\n").replace("25.000", "25,0 fps")) == (cues, [])
    )


def test_the_rate_of_the_user() -> None:
    assert read("{25}{50}Raz", 25.0) == ([(1000, 2000, "Raz")], [])


def test_the_usual_rate_is_told() -> None:
    cues, told = read("{24}{48}-23.976\n{100}{110}23.976\n")
    assert cues == [(1001, 2002, "-23.976"), (4171, 4588, "23.976")]
    assert told == [
        "The file does not say how many frames there are in a second; 23.976 were assumed. Compare it with the video."
    ]


@pytest.mark.parametrize("said", ["-23.976", "0", "1e9", "nan", "99999"])
def test_an_impossible_rate_is_text(said: str) -> None:
    assert read(f"{{1}}{{1}}{said}\n{{25}}{{50}}Raz", 25.0)[0][0][2] == said


def test_odd_lines() -> None:
    cues, told = read("{25}{}Raz\n{}{50}Dwa\n { 100 } { 50 } Trzy {c:$0000ff}kolor\nad\n{200}{210}\n", 25.0)
    assert cues == [(1000, 2000, "Raz"), (2000, 4000, "Trzy kolor"), (8000, 8400, "")]
    assert told == [
        "One cue ended before it began.",
        "One cue had no end time.",
        "2 lines that are not cues were left out.",
        "One cue has no text.",
    ]


def test_recognised_by_its_lines() -> None:
    assert detect(TEXT, ".srt").name == detect("ad\n" + TEXT, ".txt").name == "microdvd"
    assert MicroDvd().recognise("Braces {1}{2} in a text.\n") == 0.0
    assert MicroDvd.asks_frame_rate


@pytest.mark.parametrize("text", ["", "{1}{1}25", "nothing", "{" * 100_000])
def test_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFile, match=r"frames such as \{25\}\{50\};"):
        MicroDvd().read(text)


@settings(max_examples=300)
@given(data=st.data())
def test_damage_is_read_or_refused(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(TEXT)))
    strange = data.draw(st.text(max_size=9) | st.sampled_from(["{", "}", "\n", "\0", "9" * 30]))
    text = TEXT[:place] + strange + TEXT[place + 2 :]
    with suppress(UnreadableFile):
        cues = MicroDvd().read(text, data.draw(st.none() | st.just(25.0))).cues
        assert cues
        check_times(cues)
        check_letters(cues, text)
        check_lines(
            cues, text, {"{25}{50}Pierwszy|wiersz": "Pierwszy\nwiersz", "{60}{100}{Y:i}Drugi{Y:b}": "<i>Drugi</i>"}
        )


@pytest.mark.data
def test_real_files() -> None:
    files = sorted(DATA.glob("*")) if DATA.exists() else []
    if not files:
        pytest.skip("the collection of real files is not here")
    taken = {path.name for path in files if MicroDvd().recognise(path.read_bytes().decode("utf-8", "replace"))}
    assert taken == {path.name for path in files if "microdvd" in path.name}
    for name in sorted(taken):
        lines = [line for line in (DATA / name).read_text(encoding="utf-8").splitlines() if line.strip()]
        reading = MicroDvd().read("\n".join(lines))
        left_out = sum(notice.n for notice in reading.notices if "left out" in str(notice))
        says_rate = lines[0].startswith("{1}{1}") and not lines[0].endswith("-23.976")
        assert len(reading.cues) + left_out + says_rate == len(lines), name
