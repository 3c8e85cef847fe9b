"""An engine and a model that a test can use, whatever is installed."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from tests.stand_ins import speech_engine
from tests.stand_ins.speech_models import write_model


def use_engine(folder: Path, monkeypatch: pytest.MonkeyPatch, behaviour: str = "good", file: str = "") -> Path:
    """Let the program take the stand-in for the engine; return the folder of a model, which nobody looks into."""
    program = folder / "engine"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "{speech_engine.__file__}" {behaviour} {file}\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("DWUGLOS_SPEECH", str(program))
    monkeypatch.setenv("DWUGLOS_MODELS", str(folder / "models"))
    return write_model(folder / "model")
