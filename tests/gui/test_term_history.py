"""Which changes of terms can be taken back in which talk."""

from __future__ import annotations

from dwuglos.language.terms import Term
from dwuglos.talk.term_rows import KeptTerm, TermChange
from gui.term_history import TermHistory, take_last


def step(*lists: int | None) -> list[TermChange]:
    return [TermChange(KeptTerm(1, talk, Term("a", "b")), None) for talk in lists]


def test_the_last_step_about_the_lists_of_a_talk_is_taken() -> None:
    common, own, other, both = step(None), step(7), step(8), step(None, 8)
    steps = [common, own, other, both]
    assert take_last(steps, 9) is common
    assert take_last(steps, 9) is None
    assert take_last(steps, 8) is both
    assert take_last(steps, 7) is own
    assert steps == [other]


def test_what_can_be_taken_back_is_asked_for_a_talk() -> None:
    history = TermHistory()
    assert not history.can_undo(7)
    history.done.append(step(8))
    history.undone.append(step(None))
    assert (history.can_undo(7), history.can_undo(8)) == (False, True)
    assert (history.can_redo(7), history.can_redo(8)) == (True, True)


def test_a_term_that_moved_to_another_list_belongs_to_both() -> None:
    term = KeptTerm(1, 7, Term("a", "b"))
    moved = [TermChange(term, term._replace(talk=8))]
    assert take_last([moved], 7) is None
    assert take_last([moved], 8) is None
