"""Whisper on this machine: an engine, a model, and what is said without them."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from dwuglos.errors import InputError
from dwuglos.recognisers import Piece, prepared
from dwuglos.recognisers.base import RATE, WIDTH, silent
from dwuglos.recognisers.faster_whisper import FasterWhisper
from dwuglos.recognisers.parts import engine
from tests.stand_ins.speech_models import write_model
from tests.stand_ins.speech_places import use_engine


@pytest.fixture(autouse=True)
def _places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DWUGLOS_MODELS", str(tmp_path / "models"))
    monkeypatch.delenv(engine.ENGINE, raising=False)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that is the engine."""
    use_engine(tmp_path, monkeypatch)


def test_without_an_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_command", lambda: None)
    assert "takes an engine" in FasterWhisper().obstacle
    with pytest.raises(InputError, match="takes an engine"):
        prepared(FasterWhisper, {})


@pytest.mark.usefixtures("installed")
def test_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no speech model yet"):
        prepared(FasterWhisper, {})
    with pytest.raises(InputError, match=r"The speech model small\.en is not on this computer"):
        prepared(FasterWhisper, {"model": "small.en"})
    write_model(tmp_path / "models" / "speech" / "small.en")
    assert prepared(FasterWhisper, {}).model == "small.en"


@pytest.mark.usefixtures("installed")
def test_it_hears(tmp_path: Path) -> None:
    recogniser = prepared(FasterWhisper, {"model": str(write_model(tmp_path / "mine"))})
    try:
        words = recogniser.hear(Piece(bytes(3 * RATE * WIDTH)), silent, threading.Event())
    finally:
        recogniser.close()
    assert " ".join(word.text for word in words) == "This is the first sentence of"
    assert (recogniser.destination, recogniser.price) == ("", 0.0)
