"""The times of a talk from its sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import Cancelled, InputError, MediaError
from dwuglos.media.alignment import aligning
from dwuglos.media.alignment.aligning import Alignment, align, times_edit
from dwuglos.media.alignment.listening import Hearing, Span
from dwuglos.talk.edits import set_times
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number
from tests.dwuglos.media.alignment.conftest import Recording
from tests.stand_ins.sounds import needs_espeak, tone, write_wav

UNSAID = "Nobody in this recording says anything about the weather of tomorrow."


def untimed(*texts: str) -> list[Segment]:
    return number(NewSegment(None, None, text) for text in texts)


@needs_espeak
def test_a_talk_without_times_gets_those_of_its_sound(recording: Recording, tmp_path: Path) -> None:
    one, two, three = recording.sentences
    transcript = Transcript(untimed(one, two, UNSAID, three))
    alignment = align(transcript.segments, recording.path, tmp_path)
    assert (alignment.aligned, alignment.estimated, alignment.kept) == (3, 1, 0)
    edit = times_edit(transcript.segments, alignment)
    assert edit is not None
    edit.apply(transcript)
    assert [segment.timing for segment in transcript] == ["aligned", "aligned", "estimated", "aligned"]
    starts = [segment.start or 0 for segment in transcript]
    assert all(abs(starts[at] - start) < 150 for at, start in zip((0, 1, 3), recording.starts, strict=True))
    assert starts == sorted(starts)
    edit.inverse.apply(transcript)
    assert [segment.start for segment in transcript] == [None] * 4


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Hearing:
    """What is heard in any sound: nothing yet."""
    hearing = Hearing({}, None, 60_000)
    monkeypatch.setattr(aligning, "listen", lambda *_: hearing)
    return hearing


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "talk.wav", tone(0.1))


def test_another_recording_is_refused(heard: Hearing, sound: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"The text of this talk is not heard in “talk\.wav”"):
        align(untimed("One two three."), sound, tmp_path)


def test_times_from_a_person_stay(heard: Hearing, sound: Path, tmp_path: Path) -> None:
    heard.spans |= {at: Span(at * 1000, at * 1000 + 500, True) for at in range(4)}
    segments = untimed("One two.", "Three four.")
    segments[0] = segments[0]._replace(start=100, end=900)
    alignment = align(segments, sound, tmp_path)
    assert (alignment.aligned, alignment.kept) == (1, 1)
    assert set(alignment.times) == {2}
    assert [str(notice) for notice in alignment.notices] == [
        "One segment has its time from the sound.",
        "One segment kept the time that it had from a file or a person.",
    ]


def test_times_of_a_recogniser_are_found_anew_and_kept_where_nothing_is_found(
    heard: Hearing, sound: Path, tmp_path: Path
) -> None:
    heard.spans |= {at: Span(at * 1000, at * 1000 + 500, True) for at in (0, 1, 4, 5)}
    given = [(100, 900), (2200, 3100), (4100, 5000)]
    texts = ["One two.", "Three four.", "Five six."]
    measured = number(NewSegment(*times, text, timing="aligned") for times, text in zip(given, texts, strict=True))
    alignment = align(measured, sound, tmp_path)
    assert alignment.kept == 0
    assert alignment.times[2] == (2200, 3100, "estimated")
    assert [alignment.times[id][2] for id in (1, 3)] == ["aligned", "aligned"]
    assert alignment.times[1][0] < 50
    measured[1] = measured[1]._replace(start=4200, end=4300)  # behind the next one: it cannot be there
    start, end, _ = align(measured, sound, tmp_path).times[2]
    assert 1000 < start < end <= 4100


def test_with_all_times_there_is_nothing_to_do(sound: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="All segments have times"):
        align(number([NewSegment(0, 1000, "One.")]), sound, tmp_path)
    with pytest.raises(InputError, match="All segments have times"):
        align([], sound, tmp_path)


def test_without_english_there_is_nothing_to_find(sound: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no English text"):
        align(untimed("", "[Music]"), sound, tmp_path)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="is not there"):
        align(untimed("One."), tmp_path / "gone.mp3", tmp_path)


def test_it_stops_when_asked(sound: Path, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        align(untimed("One two three."), sound, tmp_path, cancelled=lambda: True)


def test_a_late_answer_overwrites_nothing_newer() -> None:
    segments = untimed("One.", "Two.", "Three.")
    times = {1: (0, 900, "aligned"), 2: (1000, 1900, "aligned"), 3: (2000, 2900, "estimated")}
    alignment = Alignment(tuple(segments), times, 0)  # type: ignore[arg-type]
    transcript = Transcript([segments[0]._replace(source="Once."), segments[1], segments[2]])
    edit = set_times(transcript, 2, 5000, 6000)
    assert edit is not None
    edit.apply(transcript)
    made = times_edit(transcript.segments, alignment)
    assert made is not None
    assert [change.id for change in made.changes] == [3]
    assert times_edit([], alignment) is None
