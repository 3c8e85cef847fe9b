"""Text that became no edit, offered one after another. (What a single one looks like: test_window, test_saving.)"""

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.refused_texts import RefusedText
from gui import unfinished
from tests.gui.desk import TALK, Key


def choose(desk, title):
    buttons = [b for b in desk.window.notices.findChildren(QPushButton) if b.text().replace("&", "") == title]
    buttons[-1].click()


@pytest.fixture
def interrupted(kept, desk):
    """The program ended with unfinished text in several segments; one is gone, one says the same by now."""
    with Library(kept) as library:
        for id, text in ((2, "Dziś"), (99, "nigdzie"), (4, "Niektórzy"), (3, "i ich latarnikom.")):
            library.keep_typing(TALK, id, "target", text)
    desk.open()
    return desk


def test_each_text_is_offered_in_its_turn(interrupted):
    desk = interrupted
    assert desk.told.endswith("segment 4: “Niektórzy”")
    choose(desk, "Discard it")
    assert desk.told.endswith("segment 2: “Dziś”")
    desk.settle()
    assert [text for _, _, text in desk.typed()] == ["Dziś"]
    choose(desk, "Put it back")
    assert desk.cell.text() == "Dziś"
    desk.key(Key.Key_Return)
    desk.assert_saved()
    assert desk.target(2) == "Dziś"
    assert desk.typed() == []
    desk.qtbot.waitUntil(lambda: desk.told == "")


def test_what_is_put_back_does_not_end_the_offer_of_the_others(interrupted):
    desk = interrupted
    choose(desk, "Put it back")
    assert desk.cell.text() == "Niektórzy"
    assert desk.told.endswith("segment 2: “Dziś”")
    choose(desk, "Discard it")
    desk.key(Key.Key_Escape)
    desk.settle()
    assert desk.typed() == []
    assert desk.target(4) == ""


def test_a_whole_sentence_goes_back_into_its_field_and_not_into_its_first_segment(kept, desk, monkeypatch):
    with Library(kept) as library:
        library.keep_typing(TALK, 2, "sentence", "Dziś spojrzymy na latarnie i na ich latarników.")
    desk.open()
    assert desk.told.startswith("When the program ended, you were typing the sentence of segment 2: “Dziś spojrzymy")

    def keep(dialog):
        assert dialog.input.toPlainText() == "Dziś spojrzymy na latarnie i na ich latarników."
        dialog.accept()

    monkeypatch.setattr(QDialog, "exec", keep)
    choose(desk, "Put it back")
    assert desk.target(2) + " " + desk.target(3) == "Dziś spojrzymy na latarnie i na ich latarników."
    assert desk.target(3) != "i ich latarnikom."
    desk.assert_saved()
    desk.settle()
    assert desk.typed() == []


def test_a_sentence_that_says_the_same_by_now_is_not_offered(kept, desk):
    with Library(kept) as library:
        library.keep_typing(TALK, 2, "sentence", "Dziś przyjrzymy się latarniom, i ich latarnikom.")
        library.keep_typing(TALK, 99, "sentence", "nigdzie")
    desk.open()
    assert desk.told == ""
    desk.settle()
    assert desk.typed() == []


def test_nothing_is_offered_for_a_talk_that_was_left(interrupted):
    desk, session = interrupted, interrupted.session
    desk.window.close_talk()
    unfinished.offer(desk.window, session)
    assert desk.told == ""


def test_a_text_nothing_was_done_about_stays_when_more_is_refused(at_work):
    place, session = at_work.window, at_work.session
    texts = [RefusedText(4, "target", "Tak")]
    unfinished.offer_refused(place, session, texts)
    texts.append(RefusedText(None, "article", "Akapit."))
    unfinished.offer_refused(place, session, texts)
    assert "segment 4 before you; your text is kept: “Tak”" in at_work.told
    choose(at_work, "Discard it")
    assert at_work.told.endswith("it is kept: “Akapit.”")
    choose(at_work, "Discard it")
    assert texts == []


def test_a_segment_that_is_gone_by_now_leaves_the_text_to_be_copied(at_work):
    texts = [RefusedText(4, "target", "Tak")]
    at_work.session.attempt(lambda transcript: edits.delete(transcript, [4]))
    unfinished.offer_refused(at_work.window, at_work.session, texts)
    assert at_work.told.endswith("it is kept: “Tak”")
    choose(at_work, "Copy it")
    assert texts == []


def test_a_long_text_is_cut_where_it_is_quoted(at_work):
    text = "Bardzo długie zdanie\n" * 10
    unfinished.offer_refused(at_work.window, at_work.session, [RefusedText(4, "target", text)])
    quoted = at_work.told.partition("“")[2]
    assert quoted.startswith("Bardzo długie zdanie / Bardzo")
    assert quoted.endswith("…”")
    assert len(quoted) == 101
