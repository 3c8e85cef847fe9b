"""What is saved, what is done when that fails, and when another writer came before."""

import threading

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from dwuglos.errors import LibraryFull, StaleEdit
from dwuglos.store.library import Library
from dwuglos.talk import article_edits, edits
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.video import Video
from gui import saving
from tests.gui.desk import CTRL, TALK, Key

FULL = "There is no room to save; free some space on that disk, and it will be saved then."


def test_every_edit_is_in_the_library(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    at_work.key(Key.Key_J, CTRL)
    at_work.assert_saved()
    at_work.key(Key.Key_Z, CTRL)
    at_work.assert_saved()
    assert at_work.window.status.saved.text().startswith("Saved ")


def test_a_save_that_fails_is_told_and_tried_again_until_everything_is_kept(desk, failing, monkeypatch):
    monkeypatch.setattr(saving, "RETRY_MS", 10)
    desk.open(at=4)
    failing += [LibraryFull(FULL), LibraryFull(FULL)]
    desk.type("Tak")
    desk.key(Key.Key_Return)
    desk.qtbot.waitUntil(lambda: FULL in desk.told)
    assert desk.window.status.saved.text() == "! Not saved"
    desk.type("Inni")
    desk.key(Key.Key_Return)
    desk.assert_saved()
    assert [desk.target(4), desk.target(5)] == ["Tak", "Inni"]
    assert desk.told == ""
    assert desk.window.status.saved.text().startswith("Saved ")


def test_the_notice_of_a_failed_save_offers_to_try_again(at_work, failing):
    failing.append(LibraryFull(FULL))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: FULL in at_work.told)
    button = at_work.window.notices.findChildren(type(at_work.window.status.stop))[0]
    assert button.text().replace("&", "") == "Try again"
    button.click()
    at_work.assert_saved()


def test_an_unexpected_failure_to_save_is_told_and_nothing_is_lost(at_work, failing):
    failing.append(ValueError("something of the machine"))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: "Something went wrong" in at_work.told)
    assert not at_work.session.is_saved
    at_work.session.save()
    at_work.assert_saved()


# Another writer, whom no lock keeps out


class Others:
    """Somebody who writes the same library from elsewhere, without asking for a lock."""

    def __init__(self, path):
        self._path = path

    def do(self, make):
        """Make an edit of the talk as it is in the library, and keep it."""
        with Library(self._path) as library:
            talk = OpenTalk(library.open_talk(TALK))
            writes = []
            talk.written.connect(writes.append)
            talk.history.do(make(talk))
            library.write(TALK, writes, talk.version)


@pytest.fixture
def others(kept):
    return Others(kept)


def refused(desk):
    """Wait until something is offered back, and return it."""
    desk.qtbot.waitUntil(lambda: "Somebody else" in desk.told)
    return desk.told


def choose(desk, title):
    buttons = [b for b in desk.window.notices.findChildren(QPushButton) if b.text().replace("&", "") == title]
    buttons[-1].click()


def test_what_another_writer_kept_is_followed_and_ones_own_edit_stands_behind_it(at_work, others):
    others.do(lambda talk: edits.set_target(talk.transcript, 5, "Inni pisali."))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    assert [at_work.target(4), at_work.target(5)] == ["Tak", "Inni pisali."]
    assert at_work.told == ""
    assert at_work.window.status.saved.text().startswith("Saved ")
    at_work.session.undo()
    at_work.assert_saved()
    at_work.settle()
    at_work.session.undo()
    at_work.assert_saved()
    assert [at_work.target(4), at_work.target(5)] == ["", ""]


def test_text_another_writer_came_before_is_offered_back_and_survives_the_program(at_work, others):
    others.do(lambda talk: edits.set_target(talk.transcript, 4, "Niektórzy."))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    assert refused(at_work) == "Somebody else has changed segment 4 before you; your text is kept: “Tak”"
    assert at_work.target(4) == "Niektórzy."
    at_work.assert_saved()
    at_work.settle()
    assert at_work.typed() == [(4, "target", "Tak")]
    choose(at_work, "Put it back")
    assert at_work.cell.text() == "Tak"
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    assert at_work.target(4) == "Tak"
    assert at_work.typed() == []
    assert at_work.told == ""


def test_text_another_writer_came_before_can_be_dropped(at_work, others):
    others.do(lambda talk: edits.set_target(talk.transcript, 4, "Niektórzy."))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    refused(at_work)
    at_work.settle()
    choose(at_work, "Discard it")
    at_work.qtbot.waitUntil(lambda: at_work.told == "")
    at_work.settle()
    assert at_work.typed() == []
    assert at_work.stored()[3].target == "Niektórzy."


def test_several_texts_are_offered_one_after_another(at_work, others):
    others.do(lambda talk: edits.delete(talk.transcript, [3]))
    others.do(lambda talk: edits.set_target(talk.transcript, 4, "Niektórzy."))
    others.do(lambda talk: edits.set_note(talk.transcript, 5, "Ich uwaga"))
    session = at_work.session
    for id, text in ((3, "i ich strażnikom."), (4, "Tak")):
        session.attempt(lambda transcript, id=id, text=text: edits.set_target(transcript, id, text))
    session.attempt(lambda transcript: edits.set_note(transcript, 5, "Moja uwaga"))
    session.attempt_on_article(lambda article: article_edits.add_paragraph(article, None, "Akapit."))
    assert refused(at_work) == ("Somebody else has changed what your text belongs to; it is kept: “i ich strażnikom.”")
    choose(at_work, "Copy it")
    assert QGuiApplication.clipboard().text() == "i ich strażnikom."
    assert at_work.told == "Somebody else has changed segment 3 before you; your text is kept: “Tak”"
    choose(at_work, "Discard it")
    assert at_work.told == "Somebody else has changed segment 4 before you; your text is kept: “Moja uwaga”"
    choose(at_work, "Copy it")
    assert QGuiApplication.clipboard().text() == "Moja uwaga"
    at_work.qtbot.waitUntil(lambda: at_work.told == "")
    at_work.assert_saved()
    assert [part.text for part in session.article.summary] == ["Akapit."]


def test_a_change_without_text_that_was_not_made_is_told(at_work, others):
    others.do(lambda talk: edits.set_target(talk.transcript, 2, "Dziś latarnie,"))
    at_work.session.attempt(lambda transcript: edits.set_state(transcript, [2], "reviewed"))
    assert refused(at_work) == "Somebody else has changed the same segments; your last changes of them were not made."
    assert at_work.segment(2).state == "translated"
    at_work.assert_saved()


def test_what_is_done_while_one_catches_up_is_saved_as_well(at_work, others, monkeypatch):
    others.do(lambda talk: edits.set_target(talk.transcript, 5, "Inni pisali."))
    go = threading.Event()
    look = Library.writes_since

    def slow(self, *arguments):
        go.wait(30)
        return look(self, *arguments)

    monkeypatch.setattr(Library, "writes_since", slow)
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, "T"))
    at_work.qtbot.wait(50)
    assert at_work.session.is_saving
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Tak"))
    go.set()
    at_work.assert_saved()
    assert [at_work.target(4), at_work.target(5)] == ["Tak", "Inni pisali."]


def test_somebody_who_writes_all_the_while_is_caught_up_with(at_work, others, monkeypatch):
    """Between the look at what was done and that at what it led to, and between the look and the save."""
    wishes = iter(["jeden", "dwa", "trzy"])
    steps = Library.steps

    def busy(self, id):
        if text := next(wishes, None):
            others.do(lambda talk: edits.set_target(talk.transcript, 5, text))
        return steps(self, id)

    monkeypatch.setattr(Library, "steps", busy)
    others.do(lambda talk: edits.set_target(talk.transcript, 5, "zero"))
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Tak"))
    at_work.assert_saved()
    assert [at_work.target(4), at_work.target(5)] == ["Tak", "trzy"]


def test_news_that_cannot_be_read_are_a_save_that_failed(at_work, others, monkeypatch):
    others.do(lambda talk: edits.set_target(talk.transcript, 5, "Inni pisali."))
    errors = [LibraryFull(FULL)]
    look = Library.writes_since

    def failing_look(self, *arguments):
        if errors:
            raise errors.pop()
        return look(self, *arguments)

    monkeypatch.setattr(Library, "writes_since", failing_look)
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: FULL in at_work.told)
    assert not at_work.session.is_saved
    assert at_work.target(4) == "Tak"
    at_work.session.save()
    at_work.assert_saved()
    assert [at_work.target(4), at_work.target(5)] == ["Tak", "Inni pisali."]


@pytest.mark.parametrize(
    ("error", "words"), [(StaleEdit("It does not fit."), "It does not fit."), (ValueError("?"), "Something went wrong")]
)
def test_news_that_do_not_fit_lose_nothing_that_is_unsaved(at_work, others, monkeypatch, error, words):
    others.do(lambda talk: edits.set_target(talk.transcript, 5, "Inni pisali."))

    def fail(*_):
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(OpenTalk, "start_over", fail)
        at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Tak"))
        at_work.qtbot.waitUntil(lambda: words in at_work.told)
        assert not at_work.session.is_saved
        assert not at_work.session.is_saving
    at_work.session.try_again()
    at_work.assert_saved()
    assert at_work.target(4) == "Tak"


def test_what_is_done_while_the_library_is_at_work_is_saved_after_that(at_work, monkeypatch):
    go, sizes = threading.Event(), []
    write = Library.write

    def slow(self, id, writes, version):
        go.wait(30)
        sizes.append(len(writes))
        return write(self, id, writes, version)

    monkeypatch.setattr(Library, "write", slow)
    for text in ("T", "Ta", "Tak"):
        at_work.session.attempt(lambda transcript, text=text: edits.set_target(transcript, 4, text))
    go.set()
    at_work.assert_saved()
    assert sizes == [1, 2], "all that waited goes in one transaction"


def test_when_nothing_is_left_to_save_that_is_announced_too(at_work, others):
    """Whoever waits until all is saved, to leave the talk, goes on."""
    others.do(lambda talk: edits.set_target(talk.transcript, 4, "Niektórzy."))
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Tak"))
    with at_work.qtbot.waitSignals([at_work.session.saved, at_work.session.settled]):
        pass
    assert at_work.session.is_saved
    assert not at_work.session.is_saving


def test_facts_about_the_video_are_written_once_and_by_whom_the_talk_is(at_work, new_desk, monkeypatch):
    kept = []
    monkeypatch.setattr(Library, "keep_video", lambda self, id, video: kept.append(video))
    second = new_desk()
    second.open()
    video = Video(channel="Dwugłos")
    for session in (at_work.session, at_work.session, second.session):
        session.keep_video(video)
    at_work.settle()
    second.settle()
    assert kept == [video]
