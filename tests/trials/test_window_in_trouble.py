"""A window on a full disk, in a folder that went away, …: it tells so in a sentence, and saves as soon as it can."""

from __future__ import annotations

import random

import pytest

from gui import saving
from tests.gui.desk import TALK, Desk, Key
from tests.trials.reach import Tell, reach
from tests.trials.troubles import TROUBLES

WINDOW_TROUBLES = ("full", "folder gone", "file replaced", "clock set back")
SILENT = ("clock set back",)
"""What nobody need be told of."""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@reach(few=1, many=10)
def test_a_window_in_trouble_tells_and_saves_later(
    attacks: int, tell: Tell, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "RETRY_MS", 50)
    chance = random.Random(attacks)
    desk.open(at=1)
    faults = list[str]()
    for trouble in WINDOW_TROUBLES:
        for number in range(attacks):
            faults += [f"{trouble} {number}: {fault}" for fault in _type_in_trouble(desk, trouble, chance)]
    tell(
        f"a window and {', '.join(WINDOW_TROUBLES)}; at {attacks} moments each: {len(faults)} faults",
        faults,
    )


def _type_in_trouble(desk: Desk, trouble: str, chance: random.Random) -> list[str]:
    faults = []
    _type(desk, chance, chance.randrange(4))
    with TROUBLES[trouble](desk.path):
        _type(desk, chance, 2)
        if trouble in SILENT:
            desk.wait_saved()
        else:
            desk.qtbot.waitUntil(lambda: bool(desk.told))
            if "went wrong" in desk.told or not desk.told.endswith("."):
                faults.append(f"told {desk.told!r}")
    _type(desk, chance, 1)
    desk.wait_saved()
    if desk.stored(TALK) != list(desk.transcript):
        faults.append("the library has not what the window has")
    desk.qtbot.waitUntil(lambda: not desk.told)
    return faults


def _type(desk: Desk, chance: random.Random, texts: int) -> None:
    for _ in range(texts):
        desk.table.go_to(chance.randint(1, 6))
        desk.type(f"Tekst {chance.randrange(1 << 30)}")
        desk.key(Key.Key_Return)
