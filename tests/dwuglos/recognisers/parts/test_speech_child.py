"""The process with the engine, in which a stand-in takes the place of the library."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import types
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from dwuglos.recognisers.parts import speech_child, speech_process
from dwuglos.recognisers.parts.speech_child import Conversation


class Word(NamedTuple):
    word: str
    start: float
    end: float
    probability: float


class Segment(NamedTuple):
    end: float
    words: list[Word] | None


SEGMENTS = [
    Segment(2.0, [Word(" Hello", 0.1, 0.5, 0.9), Word(" self", 0.6, 1.0, 0.8), Word("-made", 1.0, 1.5, 0.4)]),
    Segment(2.5, None),
    Segment(3.0, [Word(" end.", 2.5, 3.0, 0.7)]),
]


class Model:
    """What the library would give."""

    asked: list[dict[str, Any]]
    language = ("en", 1.0)
    is_multilingual = False

    def __init__(self, folder: str, **options: object) -> None:
        if folder == "broken":
            raise RuntimeError("no model")
        if folder == "huge":
            raise MemoryError
        assert options["local_files_only"] is True
        self.model = types.SimpleNamespace(is_multilingual=self.is_multilingual)

    def detect_language(self, sound: np.ndarray, **options: object) -> tuple[str, float, list[object]]:
        return (*self.language, [])

    def transcribe(self, sound: np.ndarray, **options: Any) -> tuple[list[Segment], None]:
        self.asked.append({"samples": len(sound), "loudest": float(np.abs(sound).max(initial=0)), **options})
        return SEGMENTS, None


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> type[Model]:
    library = types.SimpleNamespace(__version__="1.2.1", WhisperModel=type("Own", (Model,), {"asked": []}))
    monkeypatch.setitem(sys.modules, "faster_whisper", library)
    return library.WhisperModel


@pytest.fixture
def sound(tmp_path: Path) -> str:
    path = tmp_path / "piece"
    path.write_bytes(np.full(3 * 16_000, -16_384, "<i2").tobytes())
    return str(path)


def talk(*questions: dict[str, object]) -> list[dict[str, Any]]:
    asked, answers = io.BytesIO(b"".join(json.dumps(each).encode() + b"\n" for each in questions)), io.BytesIO()
    # It must not end this process when its input ends, as it does its own.
    conversation = Conversation(asked, answers, idle=5)
    conversation._waiting.put(None) if not questions else None
    for question in questions:
        conversation._do(question)
    return [json.loads(line) for line in answers.getvalue().splitlines()]


def test_both_ends_speak_the_same_protocol() -> None:
    assert speech_child.PROTOCOL == speech_process.PROTOCOL  # the engine may be of another package, of another version


LOAD: dict[str, object] = {"load": {"model": "folder"}}


def test_words_are_told_as_they_come(model: type[Model], sound: str) -> None:
    assert talk(LOAD, {"hear": {"sound": sound, "from": 1000, "before": "so far"}}) == [
        {"loaded": True},
        {"partial": [["Hello", 1100, 1500, 0.9], ["self-made", 1600, 2500, 0.4]], "until": 3000},
        {"partial": [], "until": 3500},
        {"partial": [["end.", 3500, 4000, 0.7]], "until": 4000},
        {"result": True},
    ]
    (asked,) = model.asked
    assert (asked["samples"], asked["loudest"]) == (2 * 16_000, 0.5)
    assert (asked["initial_prompt"], asked["language"], asked["word_timestamps"]) == ("so far", "en", True)


@pytest.mark.parametrize(("folder", "kind"), [("broken", "model"), ("huge", "memory")])
def test_a_model_that_does_not_load(model: type[Model], folder: str, kind: str) -> None:
    assert talk({"load": {"model": folder}}) == [{"error": kind}]


def test_sound_that_is_gone(model: type[Model], tmp_path: Path) -> None:
    assert talk(LOAD, {"hear": {"sound": str(tmp_path / "gone")}})[1:] == [{"error": "sound"}]


def test_another_language_is_told_when_it_is_sure(
    model: type[Model], sound: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "is_multilingual", True)
    monkeypatch.setattr(model, "language", ("de", 0.95))
    assert talk(LOAD, {"hear": {"sound": sound}})[1:] == [{"error": "language", "language": "de"}]
    monkeypatch.setattr(model, "language", ("cy", 0.3))
    assert talk(LOAD, {"hear": {"sound": sound}})[-1] == {"result": True}


def test_a_cancelled_piece_ends_and_the_next_is_heard(model: type[Model], sound: str) -> None:
    answers = io.BytesIO()
    conversation = Conversation(io.BytesIO(), answers, idle=5)
    conversation._do(LOAD)
    conversation._is_cancelled.set()
    conversation._do({"hear": {"sound": sound}})
    conversation._do({"cancel": True})
    conversation._do({"hear": {"sound": sound}})
    told = [json.loads(line) for line in answers.getvalue().splitlines()]
    assert told[1] == {"cancelled": True}
    assert told[-1] == {"result": True}


def test_it_ends_when_nothing_is_asked(model: type[Model]) -> None:
    class Waiting(io.BytesIO):
        def __iter__(self) -> Any:
            return iter(())

    answers = io.BytesIO()
    conversation = Conversation(Waiting(), answers, idle=0.01)
    assert conversation.run() == 0
    assert json.loads(answers.getvalue()) == {"hello": {"protocol": 1, "engine": "faster-whisper 1.2.1"}}


def test_without_the_library_it_says_so_and_ends() -> None:
    file = speech_child.__file__
    done = subprocess.run([sys.executable, "-P", "-S", file], input=b"", capture_output=True, timeout=60, check=False)
    assert (done.returncode, json.loads(done.stdout)) == (1, {"error": "engine"})
