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


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (["UPDATE segment SET note = 'x' WHERE id <> 3"], "there is (segments: 1, 2, 4); compare it"),
        (["UPDATE part SET text = 'x' WHERE text = 'Akapit.'"], "there is (parts of the article: 1); compare it"),
        (
            ["UPDATE segment SET note = 'x' WHERE id = 1", "UPDATE part SET text = 'x' WHERE text = 'Akapit.'"],
            "there is (segments: 1; parts of the article: 1); compare it",
        ),
    ],
)
def test_what_a_history_does_not_lead_to_is_named(library: Library, harm: list[str], words: str) -> None:
    id = full_talk(library)
    with library._writing() as connection:
        for statement in harm:
            connection.exec_driver_sql(statement)
    with library._reading() as connection:
        [sentence] = check_talk(connection, library._database, id, AT_ONCE).wrong
    assert words in str(sentence)


def test_a_talk_that_is_not_there(library: Library) -> None:
    with library._reading() as connection, pytest.raises(TalkNotFound):
        check_talk(connection, library._database, 9, AT_ONCE)
