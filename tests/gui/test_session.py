"""The relay between a talk in hand and the window."""

import pytest

from dwuglos.errors import LibraryError, LibraryFull
from dwuglos.store.library import Library
from dwuglos.talk import article_edits, edits
from dwuglos.talk.video import Video
from gui.claim import Claim
from gui.commands.file import CloseTalk
from gui.old_steps import OldSteps
from gui.saving import Saving
from gui.typing_journal import TypingJournal


def signals(session, *names):
    """Return what some signals carry from now on, with their names."""
    heard = []
    for name in names:
        getattr(session, name).connect(lambda *values, name=name: heard.append((name, *values)))
    return heard


def test_an_edit_is_announced_once_with_exactly_what_changed(at_work):
    session = at_work.session
    heard = signals(session, "segments_changed", "article_changed", "history_changed", "rows_changed")
    edit = edits.copy_source(session.transcript, [4, 5])
    session.do(edit)
    assert heard == [("rows_changed", 3, 4), ("segments_changed", edit.changes), ("history_changed",)]
    heard.clear()
    session.undo()
    assert heard == [("rows_changed", 3, 4), ("segments_changed", edit.inverse.changes), ("history_changed",)]


def test_an_edit_of_the_article_is_announced_as_that(at_work):
    session = at_work.session
    heard = signals(session, "segments_changed", "article_changed", "history_changed")
    edit = article_edits.add_paragraph(session.article, None, "Akapit.")
    session.do(edit)
    assert heard == [("article_changed", edit.parts), ("history_changed",)]


def test_rows_that_come_and_go_are_announced_before_and_after(at_work):
    session = at_work.session
    heard = signals(session, "rows_inserting", "rows_inserted", "rows_removing", "rows_removed")
    session.do(edits.insert_after(session.transcript, 6))
    session.undo()
    assert heard == [("rows_inserting", 6), ("rows_inserted", 6), ("rows_removing", 6), ("rows_removed", 6)]


def test_what_is_announced_is_on_its_way_to_the_library(at_work):
    session, states = at_work.session, []
    session.history_changed.connect(lambda: states.append((session.is_saved, session.is_saving)))
    session.do(edits.copy_source(session.transcript, [4]))
    assert states == [(False, True)]
    at_work.wait_saved()
    assert not session.is_saving


def test_when_it_was_saved_is_announced(at_work):
    heard = signals(at_work.session, "saved", "settled")
    before = at_work.session.talk.saved_at
    at_work.session.do(edits.copy_source(at_work.transcript, [4]))
    at_work.wait_saved()
    assert heard == [("saved", at_work.session.talk.saved_at), ("settled",)]
    assert at_work.session.talk.saved_at > before


def test_facts_about_the_video_are_kept_beside_the_talk(at_work):
    video = Video(channel="Dwugłos")
    at_work.session.keep_video(video)
    at_work.settle()
    assert at_work.session.talk.facts.video == video
    assert at_work.answer(at_work.tasks.read, lambda library: library.facts(1)).video == video
    assert at_work.session.history.undoable is None


def test_in_a_talk_that_is_only_read_nothing_is_kept(at_work, new_desk):
    second = new_desk()
    second.open()
    session = second.session
    before = list(session.transcript)
    heard = signals(session, "message")
    assert not session.do(edits.copy_source(session.transcript, [4]))
    assert not session.attempt(lambda transcript: edits.copy_source(transcript, [4]))
    assert not session.attempt_on_article(lambda article: article_edits.add_paragraph(article, None, "Akapit."))
    assert session.undo() is None
    assert session.redo() is None
    assert heard == [("message", session.read_only_reason)] * 5
    session.keep_video(Video(channel="Dwugłos"))
    session.type(4, "target", "Tak")
    session.stop_typing(4, became_edit=False)
    session.forget_typings()
    second.settle()
    assert list(session.transcript) == before == second.stored()
    assert session.talk.facts.video == Video()
    assert second.typed() == []
    assert session.is_saved


def part(session, kind):
    """Return the part of a session that is of a kind."""
    found = session.findChild(kind)
    assert found is not None
    return found


FULL = LibraryFull("The disk is full.")


@pytest.mark.parametrize(
    ("kind", "signal", "values", "heard"),
    [
        (Saving, "failed", (FULL,), [("save_failed", FULL), ("settled",)]),
        (Saving, "refused", ([],), [("texts_refused", [])]),
        (Saving, "caught_up", (), [("settled",), ("history_changed",)]),
        (TypingJournal, "failed", (FULL,), [("save_failed", FULL), ("settled",)]),
        (TypingJournal, "recovered", (), [("saved", 0)]),
        (Claim, "followed", (), [("history_changed",)]),
        (Claim, "granted", (), [("settled",), ("history_changed",), ("read_only_changed",)]),
        (Claim, "failed", (LibraryError("It is gone."),), [("message", "It is gone.")]),
    ],
)
def test_what_a_part_says_is_said_by_the_session(at_work, kind, signal, values, heard):
    session = at_work.session
    session.talk.saved_at = 0
    names = ("save_failed", "settled", "texts_refused", "saved", "history_changed", "read_only_changed", "message")
    announced = signals(session, *names)
    getattr(part(session, kind), signal).emit(*values)
    assert announced == heard


def test_typing_that_is_written_down_at_last_is_no_news_while_edits_are_not_saved(at_work, failing):
    failing.append(FULL)
    session = at_work.session
    with at_work.qtbot.waitSignal(session.save_failed):
        session.do(edits.copy_source(session.transcript, [4]))
    announced = signals(session, "saved")
    part(session, TypingJournal).recovered.emit()
    assert announced == []
    session.save()
    at_work.assert_saved()


def test_text_found_unfinished_is_the_sessions_until_it_is_forgotten(kept, desk):
    with Library(kept) as library:
        library.keep_typing(1, 4, "target", "Niektórzy")
    desk.open()
    assert [typing.text for typing in desk.session.talk.typings] == ["Niektórzy"]
    desk.session.forget_typings()
    assert desk.session.talk.typings == ()


def test_trying_again_saves_edits_and_typing(at_work, failing, monkeypatch):
    keep_typing, refusals = Library.keep_typing, [FULL]

    def refuse_once(*arguments):
        if refusals:
            raise refusals.pop()
        keep_typing(*arguments)

    monkeypatch.setattr(Library, "keep_typing", refuse_once)
    session = at_work.session
    with at_work.qtbot.waitSignal(session.save_failed):
        session.type(5, "target", "Inni")
    failing.append(FULL)
    with at_work.qtbot.waitSignal(session.save_failed):
        session.do(edits.copy_source(session.transcript, [4]))
    session.try_again()
    at_work.assert_saved()
    at_work.settle()
    assert at_work.typed() == [(5, "target", "Inni")]


def test_a_session_waits_for_steps_of_earlier_times(at_work, monkeypatch):
    at_work.session.do(edits.copy_source(at_work.transcript, [4]))
    at_work.wait_saved()
    at_work.run(CloseTalk)
    fetch, looks = OldSteps._fetch, []
    monkeypatch.setattr(OldSteps, "_fetch", lambda self, number: looks.append((self, number)))
    at_work.open()
    session = at_work.session
    assert len(looks) == 1, "the last steps are fetched before anybody wants them"
    session.undo()
    assert (session.is_saved, session.is_saving) == (False, True)
    for look in looks:
        fetch(*look)
    at_work.qtbot.waitUntil(lambda: at_work.target(4) == "")
    at_work.assert_saved()


def test_a_closed_session_does_nothing_more(at_work, monkeypatch):
    closed = []
    for kind in (Saving, TypingJournal, Claim, OldSteps):
        close = kind.close
        monkeypatch.setattr(kind, "close", lambda self, close=close: (closed.append(type(self)), close(self)))
    at_work.run(CloseTalk)
    assert {*closed} == {Saving, TypingJournal, Claim, OldSteps}


# What follows the talk


def test_all_that_follows_the_texts_hears_of_an_edit(at_work):
    session = at_work.session
    at_work.check()
    session.terms.watch("test")
    at_work.settle()
    session.do(edits.set_state(session.transcript, [2], "reviewed"))
    assert session.memory._confirmed == {2}
    session.terms.segment = session.suggestions.segment = session.memory.segment = 5
    session.suggestions._is_watched = True
    session.memory.watch(True, "test")
    session.memory.segment = 5
    session.attempt(lambda transcript: edits.set_source(transcript, 5, "Others wrote."))
    for follower in (session.terms, session.suggestions, session.memory):
        assert follower._soon.isActive(), follower
    session.suggestions._is_watched = False


def test_findings_follow_the_cursor_and_what_a_model_said(at_work, monkeypatch):
    session, heard = at_work.session, []
    monkeypatch.setattr(session.findings, "be_at", lambda id: heard.append(("at", id)))
    monkeypatch.setattr(session.findings, "take_remarks", lambda remarks: heard.append(("remarks", set(remarks))))
    session.cursor.go_to(5)
    assert heard[-1] == ("at", 5)
    session.remarks.changed.emit((2, 3))
    assert heard[-1] == ("remarks", {2, 3})


def test_terms_that_change_are_looked_up_anew_among_suggestions(at_work):
    session = at_work.session
    session.suggestions._sources = "read before"
    session.terms.changed.emit()
    assert session.suggestions._sources is None


# Text being typed


@pytest.mark.parametrize(
    ("place", "source", "target"),
    [
        ("source", "Typed.", ""),
        ("target", "Some were lonely.", "Typed."),
        ("sentence", "Some were lonely.", ""),
    ],
)
def test_a_segment_is_handed_out_as_it_is_typed(at_work, place, source, target):
    session = at_work.session
    heard = signals(session, "typed")
    session.type(4, place, "Typed.")
    assert heard == [("typed", 4)]
    assert (session.journal.as_typed(4).source, session.journal.as_typed(4).target) == (source, target)
    assert session.journal.as_typed(5) == at_work.segment(5)
    assert session.journal.as_typed(99) is None
    session.stop_typing(4, became_edit=False)
    assert session.journal.as_typed(4) == at_work.segment(4)


def test_typing_that_cannot_be_noted_is_handed_out(at_work):
    session = at_work.session
    session.type(4, "target", "Typed.")
    assert session.journal.unkept is None
    session.journal._has_failed = True
    assert session.journal.unkept == (4, "target", "Typed.")
    session.journal._has_failed = False
    session.stop_typing(4, became_edit=False)


# Saving


@pytest.mark.parametrize(
    ("is_busy", "is_waiting", "is_saving"), [(False, False, False), (True, False, True), (False, True, True)]
)
def test_it_saves_as_long_as_anything_is_under_way_and_it_is_not_over(
    at_work, monkeypatch, is_busy, is_waiting, is_saving
):
    session = at_work.session
    at_work.wait_saved()
    with monkeypatch.context() as patch:
        patch.setattr(session.saving, "is_busy", is_busy)
        patch.setattr(OldSteps, "is_waiting", is_waiting)
        assert session.is_saving is is_saving
        patch.setattr(session, "is_over", True)
        assert not session.is_saving
