"""A notice of what was just done takes back that step, and no other."""

from __future__ import annotations

from dwuglos.talk import edits
from gui.commands.edit import Redo, Undo
from gui.talks.last_step import tell_step


def translate(at_work, id, text):
    assert at_work.session.attempt(lambda transcript: edits.set_target(transcript, id, text))


def test_it_is_taken_back_from_the_notice_while_it_is_the_last_step(at_work):
    translate(at_work, 4, "Dawno")
    translate(at_work, 5, "Teraz")
    tell_step(at_work.window, at_work.session, "Done.")
    [bar] = at_work.window.notices._shown()
    [undo] = bar.buttons
    translate(at_work, 4, "Potem")
    assert undo.isHidden()
    assert not bar.isHidden()
    at_work.run(Undo)
    assert not undo.isHidden()
    at_work.run(Undo)
    assert undo.isHidden()
    at_work.run(Redo)
    undo.click()
    assert (at_work.target(4), at_work.target(5)) == ("Dawno", "")
