"""What stands over the picture is what the talk says at that time, as soon as it is typed."""

from __future__ import annotations

import pytest

from dwuglos.talk import edits
from gui.player.subtitles import Subtitles
from tests.gui.desk import Desk, Key


@pytest.fixture
def subtitles(at_work: Desk) -> Subtitles:
    return Subtitles(at_work.session, at_work.settings, at_work.window)


def texts(subtitles: Subtitles) -> list[str]:
    return [each.text for each in subtitles.texts]


def test_each_time_has_its_text(subtitles: Subtitles) -> None:
    shown = []
    for time in (0, 1999, 2000, 5000, 8100, 8200, 12_600, 99_000):
        subtitles.go_to(time)
        shown.append(texts(subtitles))
    first, second, third = (
        "Dobry wieczór.",
        "Dziś przyjrzymy się latarniom,",
        "i ich latarnikom.",
    )
    assert shown == [[first], [first], [second], [third], [], [], ["Zostało tylko światło."], []]


def test_both_languages_or_one(subtitles: Subtitles, at_work: Desk) -> None:
    subtitles.go_to(100)
    for chosen, shown in (
        ("source", ["Good evening."]),
        ("both", ["Dobry wieczór.", "Good evening."]),
        ("nonsense", ["Dobry wieczór."]),
    ):
        at_work.settings.over_picture = chosen
        subtitles.look_again()
        assert texts(subtitles) == shown


def test_what_is_typed_is_there_while_it_is_typed(subtitles: Subtitles, at_work: Desk) -> None:
    subtitles.go_to(8300)
    assert texts(subtitles) == []
    at_work.key(Key.Key_F2)
    at_work.type("Nie")
    at_work.qtbot.waitUntil(lambda: texts(subtitles) == ["Nie"])
    at_work.type("którzy")
    at_work.qtbot.waitUntil(lambda: texts(subtitles) == ["Niektórzy"])
    at_work.key(Key.Key_Escape)
    at_work.qtbot.waitUntil(lambda: texts(subtitles) == [])


def test_edits_and_times_that_change_are_followed(subtitles: Subtitles, at_work: Desk) -> None:
    subtitles.go_to(8300)
    at_work.session.do(edits.set_target(at_work.transcript, 4, "Niektórzy."))
    at_work.qtbot.waitUntil(lambda: texts(subtitles) == ["Niektórzy."])
    at_work.session.do(edits.set_times(at_work.transcript, 4, 8400, 9500))
    at_work.qtbot.waitUntil(lambda: texts(subtitles) == [])
    subtitles.go_to(8400)
    assert texts(subtitles) == ["Niektórzy."]
    at_work.session.do(edits.delete(at_work.transcript, [4]))
    at_work.qtbot.waitUntil(lambda: texts(subtitles) == [])


def test_what_changes_elsewhere_costs_nothing(subtitles: Subtitles, at_work: Desk) -> None:
    subtitles.go_to(100)
    changes: list[int] = []
    subtitles.changed.connect(lambda: changes.append(1))
    at_work.session.do(edits.set_target(at_work.transcript, 4, "Niektórzy."))
    for time in range(100, 1900, 10):
        subtitles.go_to(time)
    at_work.settle()
    assert not changes
