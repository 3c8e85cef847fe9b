"""A signal for code that does not know Qt."""

from __future__ import annotations

import pytest

from dwuglos.talk.event import Event


def test_listeners_are_called_in_the_order_they_joined() -> None:
    event: Event[int] = Event()
    heard: list[tuple[str, int]] = []
    event.emit(1)
    event.connect(lambda value: heard.append(("first", value)))
    event.connect(lambda value: heard.append(("second", value)))
    event.emit(2)
    assert heard == [("first", 2), ("second", 2)]


def test_who_leaves_hears_no_more_and_may_leave_while_hearing() -> None:
    event: Event[int] = Event()
    heard: list[int] = []

    def once(value: int) -> None:
        heard.append(value)
        event.disconnect(once)

    event.connect(once)
    event.connect(heard.append)
    event.emit(1)
    event.emit(2)
    assert heard == [1, 1, 2]
    with pytest.raises(ValueError, match="not in list"):
        event.disconnect(once)


def test_who_joins_while_it_is_told_hears_of_the_next() -> None:
    event: Event[int] = Event()
    heard: list[int] = []
    event.connect(lambda _: event.connect(heard.append))
    event.emit(1)
    assert heard == []
    event.emit(2)
    assert heard == [2]
