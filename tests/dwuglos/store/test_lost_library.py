"""A talk in hand whose library is gone: it goes on elsewhere, and nothing is lost or written over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dwuglos.errors import InputError, LibraryError
from dwuglos.store.library import Library
from dwuglos.store.lost_library import TalkInHand, put_in, save_as_new
from dwuglos.talk import article_edits, edits
from dwuglos.talk.history import Write
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.files import ask


class InHand:
    """An open talk, with moves that its library does not have."""

    def __init__(self, library: Library, talk: int) -> None:
        self.talk = OpenTalk(library.open_talk(talk))
        self.unsaved: list[Write] = []
        self.talk.written.connect(self.unsaved.append)

    def note(self, text: str) -> None:
        edit = edits.set_note(self.talk.transcript, self.talk.transcript[0].id, text)
        assert edit is not None
        self.talk.history.do(edit)

    def add_paragraph(self, text: str) -> None:
        self.talk.history.do(article_edits.add_paragraph(self.talk.article, None, text))

    @property
    def value(self) -> TalkInHand:
        talk = self.talk
        segments, parts = list(talk.transcript), list(talk.article.parts)
        return TalkInHand(talk.id, talk.version, talk.title, segments, parts, talk.facts, tuple(self.unsaved))


@pytest.fixture
def in_hand(library: Library, talk: int) -> InHand:
    library.add_talk("Inna", [])
    in_hand = InHand(library, talk)
    in_hand.note("Niezapisane")
    in_hand.add_paragraph("Akapit")
    return in_hand


def test_what_is_unsaved_is_written_on_top_of_the_same_talk(library: Library, in_hand: InHand) -> None:
    assert put_in(library, in_hand.value, "Kopia") == (in_hand.talk.id, True)
    stored = library.open_talk(in_hand.talk.id)
    assert stored.segments == list(in_hand.talk.transcript)
    assert [part.text for part in stored.article] == ["Akapit"]
    assert len(stored.done) == 2, "and can be undone"
    assert put_in(library, in_hand.value, "Kopia") == (in_hand.talk.id, True), "once more changes nothing"
    assert library.version(in_hand.talk.id) == 2


def test_a_talk_that_went_on_elsewhere_gets_another_beside_it(library: Library, in_hand: InHand) -> None:
    other = InHand(library, in_hand.talk.id)
    other.note("Cudze")
    library.write(in_hand.talk.id, other.unsaved, 0)
    added = put_in(library, in_hand.value, "Kopia")
    assert not added.is_same
    assert library.segments(in_hand.talk.id)[0].note == "Cudze"
    assert (library.talk(added.id).title, library.segments(added.id)[0].note) == ("Kopia", "Niezapisane")


def test_another_talk_of_that_id_and_version_is_left_alone(tmp_path: Path, in_hand: InHand) -> None:
    with Library(tmp_path / "stranger.db") as stranger:
        texts = [segment._replace(target="Co innego") for segment in in_hand.talk.transcript]
        id = stranger.add_talk("Cudza", texts)
        assert id == in_hand.talk.id
        added = put_in(stranger, in_hand.value, "Kopia")
        assert not added.is_same
        assert stranger.segments(id) == texts
        assert stranger.segments(added.id) == list(in_hand.talk.transcript)


def test_a_new_library_has_all_of_the_one_that_is_gone(library: Library, in_hand: InHand, tmp_path: Path) -> None:
    assert library.path is not None
    library.path.unlink()
    path = tmp_path / "new.db"
    save_as_new(library, path, in_hand.value)
    with Library(path) as new:
        assert [talk.title for talk in new.talks()] == ["Sieci", "Inna"]
        assert new.segments(in_hand.talk.id)[0].note == "Niezapisane"
        assert new.open_talk(in_hand.talk.id).summary.source_path == "/talks/nets.srt"
    assert ask(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_new_library_is_not_taken_for_the_old_one(library: Library, tmp_path: Path) -> None:
    assert library.path is not None
    save_as_new(library, tmp_path / "new.db", None)
    ((old,), (new,)) = (ask(path, "SELECT library FROM stamp") for path in (library.path, tmp_path / "new.db"))
    assert old != new


def test_of_a_library_that_was_written_over_the_new_one_has_the_talk_in_hand(
    library: Library, in_hand: InHand, tmp_path: Path
) -> None:
    path = tmp_path / "new.db"
    save_as_new(None, path, in_hand.value)
    with Library(path) as new:
        assert [talk.title for talk in new.talks()] == ["Sieci"]
        assert new.segments(1) == list(in_hand.talk.transcript)


def test_no_file_is_replaced(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("My letter")
    with pytest.raises(InputError) as caught:
        save_as_new(library, path, None)
    assert str(caught.value) == f"There is a file {path} already; choose another name for the new library."
    assert path.read_text() == "My letter"


@pytest.mark.parametrize("is_whole", [True, False])
def test_what_cannot_be_finished_leaves_nothing(
    library: Library, in_hand: InHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_whole: bool
) -> None:
    folder = tmp_path / "new"
    folder.mkdir()

    def no_room(*_: object, **__: object) -> None:
        raise LibraryError("There is no room.")

    monkeypatch.setattr(Library, "write" if is_whole else "add_talk", no_room)
    with pytest.raises(LibraryError, match="no room"):
        save_as_new(library if is_whole else None, folder / "new.db", in_hand.value)
    assert list(folder.iterdir()) == []
    shutil.rmtree(folder)
    with pytest.raises(LibraryError, match=r"new\.db cannot be made: No such file or directory; choose another place"):
        save_as_new(library, folder / "missing" / "new.db", in_hand.value)


def test_a_transcript_is_what_it_was(library: Library, in_hand: InHand) -> None:
    """Trying whether the talk fits does nothing to the one in hand."""
    before = list(in_hand.talk.transcript)
    put_in(library, in_hand.value, "Kopia")
    assert list(in_hand.talk.transcript) == before
    assert isinstance(in_hand.talk.transcript, Transcript)
