"""Models go where a test can look, and come from this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stand_ins.speech_models import StandIn


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of speech models."""
    monkeypatch.setenv("DWUGLOS_MODELS", str(tmp_path / "models"))
    return tmp_path / "models" / "speech"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """The server of models."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with StandIn() as server:
        monkeypatch.setenv("DWUGLOS_SPEECH_MODELS", server.address)
        yield server
