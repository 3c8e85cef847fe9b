"""A recording in which there are pauses."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.transcribing import pieces
from tests.stand_ins.sounds import tone, write_wav


@pytest.fixture
def recording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nine seconds, in which there is a pause after four and after eight."""
    monkeypatch.setattr(pieces, "LONGEST", 5_000)
    monkeypatch.setattr(pieces, "SEARCH", 2_000)
    sound = tone(9)
    for second in (4, 8):
        sound[second * 16_000 - 4_000 : second * 16_000 + 4_000] = [0.0] * 8_000
    return write_wav(tmp_path / "How it works.wav", sound)
