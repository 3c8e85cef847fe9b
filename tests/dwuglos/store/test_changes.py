"""Every change of a talk, in the order it was made."""

from __future__ import annotations

import pytest

from dwuglos.store import changes
from dwuglos.store.changes import part_changes, segment_changes
from dwuglos.store.library import Library
from dwuglos.store.soundness import BadValue
from tests.dwuglos.importing.talks import full_talk


def test_changes_come_in_order_and_some_at_a_time(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "AT_A_TIME", 2)
    id = full_talk(library)
    with library._reading() as connection:
        found = list(segment_changes(connection, id))
        parts = list(part_changes(connection, id))
    assert [len(some) for some in found] == [2, 2, 2, 2]
    made = [(one.version, one.kind) for some in found for one in some]
    assert made == [(1, "do"), *[(2, "do")] * 2, (3, "do"), *[(5, "do")] * 2, *[(6, "undo")] * 2]
    assert [[one.after.text for one in some] for some in parts] == [["Akapit."]]


def test_what_did_not_change_is_held_once(library: Library) -> None:
    id = full_talk(library)
    with library._reading() as connection:
        first, *_ = (one for some in segment_changes(connection, id) for one in some)
    assert first.after.source is first.before.source


@pytest.mark.parametrize("change", ["segment = 3", "before = NULL, after = NULL", "after = '[1]'", "kind = 'x'"])
def test_a_change_that_cannot_be_is_damage(library: Library, change: str) -> None:
    id = full_talk(library)
    with library._writing() as connection:
        connection.exec_driver_sql(f"UPDATE revision SET {change} WHERE id = 1")
    with library._reading() as connection, pytest.raises(BadValue):
        list(segment_changes(connection, id))
