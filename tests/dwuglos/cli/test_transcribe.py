"""The jobs about speech, with a stand-in for the engine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.dwuglos.cli.conftest import Command
from tests.stand_ins import speech_engine
from tests.stand_ins.sounds import tone, write_wav
from tests.stand_ins.speech_places import use_engine
from tests.stand_ins.speech_service import SpeechService

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "The talk.wav", tone(6))


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a model, with an engine that behaves well."""
    return use_engine(tmp_path, monkeypatch)


def test_a_talk_is_made_of_speech(run: Command, recording: Path, model: Path) -> None:
    done = run("transcribe", recording, "--model", model)
    assert (done.status, done.out) == (0, "1\n")
    assert done.err.splitlines()[0] == f"Whisper, offline, {model}: no sound leaves this computer."
    assert done.err.splitlines()[-1].startswith("0:06 of 0:06")
    talk = run("show", 1, "--json").json
    assert talk["title"] == "The talk"
    first = talk["segments"][0]
    assert (first["source"], first["target"], first["state"]) == ("This is the first sentence of all.", "", "initial")
    assert (first["start"], first["end"], first["timing"]) == (0, 3400, "aligned")


def test_in_json(run: Command, recording: Path, model: Path) -> None:
    done = run("transcribe", recording, "--model", model, "--title", "Mine", "--json")
    assert done.json == {"id": 1, "segments": 2, "warnings": []}
    assert run("list", "--json").json["talks"][0]["title"] == "Mine"


def test_a_killed_engine_is_told_and_nothing_is_lost(
    run: Command, recording: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_engine(tmp_path, monkeypatch, "once", str(tmp_path / "notes"))
    done = run("transcribe", recording, "--model", model)
    assert done.status == 0
    assert done.err.count("The speech recogniser broke off; it was started again") == 1
    text = " ".join(each["source"] for each in run("show", 1, "--json").json["segments"])
    assert text.split() == speech_engine.WORDS[:12]


@pytest.mark.parametrize(
    ("behaviour", "status", "sentence"),
    [
        ("die", 3, "The speech recogniser broke off twice"),
        ("silent", 2, "No speech was recognised in The talk.wav"),
        ("language", 2, "seems to be “de” and not English"),
        ("model", 2, "cannot be used; download it anew"),
    ],
)
def test_a_failure_makes_no_talk(
    run: Command,
    recording: Path,
    model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    behaviour: str,
    status: int,
    sentence: str,
) -> None:
    use_engine(tmp_path, monkeypatch, behaviour)
    done = run("transcribe", recording, "--model", model)
    assert (done.status, done.out) == (status, "")
    assert sentence in done.err
    assert "Traceback" not in done.err
    assert run("list", "--json").json == {"talks": []}


def test_what_cannot_be_used(run: Command, recording: Path, model: Path, tmp_path: Path) -> None:
    for given, sentence in (
        ([tmp_path / "gone.wav", "--model", model], "is not there any more"),
        ([recording, "--with", "ears"], "There is no speech recogniser called “ears”"),
        ([recording, "--model", tmp_path], "There is no whole speech model in"),
        ([recording, "--with", "openai"], "takes a key"),
    ):
        done = run("transcribe", *given)
        assert done.status == 2
        assert sentence in done.err


def test_a_service_is_told_with_where_the_sound_goes(
    run: Command, recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with SpeechService(otherwise="heard") as service:
        monkeypatch.setenv(service.variable, service.address)
        done = run("transcribe", recording, "--with", "openai")
        assert done.status == 0
        assert done.err.startswith("Speech service, whisper-1: no sound leaves this computer.")
        assert len(service.asked) == 1


def test_stopped_with_ctrl_c_it_goes_on_the_next_time(
    run: Command, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes, recording = tmp_path / "notes", write_wav(tmp_path / "long.wav", tone(100))
    use_engine(tmp_path, monkeypatch, "slow", str(notes))
    command = [sys.executable, "main.py", "transcribe", str(recording), "--model", str(model)]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ,
        # What is started in the background inherits that Ctrl+C is ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stderr is not None
    while (line := process.stderr.readline()) and (b" of 1:40 " not in line or line.startswith(b"0:00")):
        pass  # until something has been recognised
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert b"No talk was made; what was recognised is kept" in err
    assert run("list", "--json").json == {"talks": []}
    use_engine(tmp_path, monkeypatch, "good", str(notes))
    done = run("transcribe", recording, "--model", model)
    assert done.status == 0
    assert "What was recognised of it before is kept, and the rest follows." in done.err
    text = " ".join(each["source"] for each in run("show", 1, "--json").json["segments"]).split()
    assert len(text) == 200
    assert not list((tmp_path / "own" / "recognitions").iterdir())


def test_recognisers(run: Command, model: Path) -> None:
    done = run("recognisers")
    assert [line.split("\t")[0] for line in done.out.splitlines()] == ["Name", "faster-whisper", "openai"]
    offline, service = run("recognisers", "--json").json
    assert (offline["name"], offline["online"], offline["ready"]) == ("faster-whisper", False, False)
    assert offline["obstacle"].startswith("There is no speech model yet")
    assert (service["destination"], service["paid"], service["model"]) == ("api.openai.com", None, "whisper-1")
