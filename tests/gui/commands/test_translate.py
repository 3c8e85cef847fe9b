"""When drafts can be asked for; how they come is told of in test_draft_run."""

from dwuglos.talk import edits
from gui.commands.translate import DraftAgain, DraftSelection, DraftUntranslated, StopDrafting


def test_there_must_be_something_to_draft(at_work):
    assert at_work.can(DraftUntranslated)
    assert at_work.can(DraftAgain)
    assert at_work.can(DraftSelection)
    assert not at_work.can(StopDrafting)
    at_work.session.do(edits.copy_source(at_work.transcript, [4, 5]))
    assert not at_work.can(DraftUntranslated)
    at_work.session.do(edits.set_state(at_work.transcript, [1, 2, 3, 4, 5], "reviewed"))
    assert not at_work.can(DraftAgain)


def test_nothing_to_draft_in_the_selection_is_told(at_work):
    at_work.table.go_to(6)
    at_work.run(DraftSelection)
    assert at_work.told == "There is nothing here to draft: text that a person wrote is left alone."
