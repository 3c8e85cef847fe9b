"""A talk taken for work without a window."""

from __future__ import annotations

import pytest

from dwuglos.errors import StaleTalk, TalkInUse, TalkNotFound
from dwuglos.store.library import Library
from dwuglos.store.talk_in_hand import talk_in_hand
from dwuglos.talk import edits
from dwuglos.talk.transcript import number
from tests.conftest import TEXTS


@pytest.fixture
def id(library: Library) -> int:
    return library.add_talk("Networks", number(TEXTS))


def test_each_move_is_in_the_library_when_it_is_made(library: Library, id: int) -> None:
    with talk_in_hand(library, id) as talk:
        talk.history.do(edits.copy_source(talk.transcript, [4]))  # type: ignore[arg-type]
        assert library.segments(id) == list(talk.transcript)
        talk.history.do(edits.copy_source(talk.transcript, [5]))  # type: ignore[arg-type]
        talk.history.undo()
        assert library.segments(id) == list(talk.transcript)
        assert talk.version == library.version(id) == 3
        assert talk.saved_at == library.talk(id).changed


def test_steps_of_an_earlier_session_can_be_taken_back(library: Library, id: int) -> None:
    with talk_in_hand(library, id) as talk:
        talk.history.do(edits.copy_source(talk.transcript, [4]))  # type: ignore[arg-type]
    with talk_in_hand(library, id) as talk:
        talk.history.undo()
    assert library.segments(id) == number(TEXTS)


def test_nobody_else_can_have_it_until_it_is_done(library: Library, id: int) -> None:
    with talk_in_hand(library, id), pytest.raises(TalkInUse), talk_in_hand(library, id):
        raise AssertionError("two have it")
    with pytest.raises(ZeroDivisionError), talk_in_hand(library, id):
        raise ZeroDivisionError
    with talk_in_hand(library, id) as talk:
        assert talk.id == id


def test_a_talk_that_is_not_there(library: Library) -> None:
    with pytest.raises(TalkNotFound), talk_in_hand(library, 7):
        raise AssertionError("it is there")
    assert not library.path or not (library.path.with_name(library.path.name + ".open") / "7").exists()


def test_a_move_on_top_of_what_somebody_else_wrote_is_refused(library: Library, id: int) -> None:
    with talk_in_hand(library, id) as talk:
        edit = edits.copy_source(talk.transcript, [4])
        assert edit is not None
        library.write(id, [], None)
        talk.version -= 1
        with pytest.raises(StaleTalk):
            talk.history.do(edit)
    assert library.segments(id) == number(TEXTS)
