"""A stand-in for a language model that can review, and lie."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest

from dwuglos.models.asking import Model
from dwuglos.models.language_model import LanguageModel
from tests.stand_ins import language_model, reviewing
from tests.stand_ins.language_model import StandIn


class Reviewer:
    """The stand-in, and a client of it that waits for nothing."""

    def __init__(self, stand_in: StandIn) -> None:
        self.stand_in = stand_in
        self.model = Model(
            LanguageModel(stand_in.address, "polyglot"), Event(), patience=5.0, wait=lambda event, _: event.is_set()
        )

    def messages(self) -> list[str]:
        return [str(asked["messages"][-1]["content"]) for asked in self.stand_in.asked]  # type: ignore[index]


@pytest.fixture
def reviewer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reviewer]:
    for name, answer in reviewing.ANSWERS.items():
        monkeypatch.setitem(language_model.ANSWERS, name, answer)
    with StandIn(otherwise="remarks") as stand_in:
        yield Reviewer(stand_in)
    assert stand_in.errors == []
