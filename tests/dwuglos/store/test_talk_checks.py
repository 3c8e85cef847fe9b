"""One talk looked through."""

from __future__ import annotations

import pytest

from dwuglos.errors import TalkNotFound
from dwuglos.store.library import Library
from dwuglos.store.pace import AT_ONCE
from dwuglos.store.talk_checks import check_talk
from tests.dwuglos.importing.talks import full_talk


def test_a_sound_talk(library: Library) -> None:
    id = full_talk(library)
    with library._reading() as connection:
        assert check_talk(connection, library._database, id, AT_ONCE) == ("Sieci", [], 4, 9)


def test_only_the_first_ids_are_named(library: Library) -> None:
    id = full_talk(library)
    with library._writing() as connection:
        connection.exec_driver_sql("UPDATE segment SET note = 'x' WHERE id <> 3")
    with library._reading() as connection:
        [sentence] = check_talk(connection, library._database, id, AT_ONCE).wrong
    assert "(segments: 1, 2, 4; parts of the article: 0)" in str(sentence)


def test_a_talk_that_is_not_there(library: Library) -> None:
    with library._reading() as connection, pytest.raises(TalkNotFound):
        check_talk(connection, library._database, 9, AT_ONCE)
