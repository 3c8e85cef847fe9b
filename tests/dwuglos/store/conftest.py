"""A library with one talk in it, and a clock that can be set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dwuglos.store.library import Library
from dwuglos.talk.transcript import Transcript


@pytest.fixture
def talk(library: Library, transcript: Transcript) -> int:
    return library.add_talk("Sieci", list(transcript), "/talks/nets.srt", "d1")


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Set the library's clock (ms)."""

    def set_clock(ms: int) -> None:
        monkeypatch.setattr(Library, "_now", staticmethod(lambda: ms))

    return set_clock
