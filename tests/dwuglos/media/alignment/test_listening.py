"""Where each word of a script is in a recording."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import Cancelled
from dwuglos.media.alignment.engine import dictionary
from dwuglos.media.alignment.listening import listen
from dwuglos.media.alignment.script import Script, script_of
from tests.dwuglos.media.alignment.conftest import Recording
from tests.stand_ins.sounds import needs_espeak, tone, write_wav


def never() -> bool:
    return False


@needs_espeak
def test_the_words_are_where_they_are_said(recording: Recording, tmp_path: Path) -> None:
    script = script_of(recording.sentences, dictionary())
    done: list[int] = []
    hearing = listen(script, recording.path, tmp_path, done.append, never)
    assert set(hearing.spans) == set(range(len(script.words)))
    for owner, start in enumerate(recording.starts):
        assert abs(hearing.spans[script.owners.index(owner)].start - start) < 150
    assert done == [hearing.duration]
    assert list(tmp_path.iterdir()) == []


@needs_espeak
def test_what_a_stopped_run_heard_is_not_listened_to_again(
    recording: Recording, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = script_of(recording.sentences, dictionary())
    stops = iter([False] * 3)

    def stop(_: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        listen(script, recording.path, tmp_path, stop, lambda: next(stops, False))
    assert len(list(tmp_path.glob("*.jsonl"))) == 1
    monkeypatch.setattr("dwuglos.media.alignment.listening.language_model", lambda _: pytest.fail("listened again"))
    assert len(listen(script, recording.path, tmp_path, lambda _: None, never).spans) > 20


def test_nothing_is_found_in_a_tone(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "tone.wav", tone(1.0))
    script = Script(["w0", "w1", "w2", "w3"], [0] * 4, [300] * 4, "w0 K AE T\nw1 D AO G\nw2 S IH K\nw3 T UW\n")
    hearing = listen(script, path, tmp_path, lambda _: None, never)
    assert not any(span.is_certain for span in hearing.spans.values()) or len(hearing.spans) < 4
    assert hearing.duration == 1000
