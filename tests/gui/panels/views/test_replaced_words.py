"""What is said when hits were replaced."""

from __future__ import annotations

from dwuglos.errors import TalkInUse
from dwuglos.talk import edits
from gui.panels.views.replaced_words import tell_outcome
from gui.replacing import Outcome
from tests.gui.desk import Desk


def outcome(*failures: tuple[int, BaseException | str], **counts: int) -> Outcome:
    """Return what came of it."""
    made = Outcome()
    for name, n in counts.items():
        setattr(made, name, n)
    made.failures = list(failures)
    return made


def test_only_what_there_is_to_say_is_said(at_work: Desk) -> None:
    said = tell_outcome(at_work.window, outcome(hits=3, talks=2), {})
    assert said == at_work.told == "Replaced: 3, in talks: 2."
    said = tell_outcome(at_work.window, outcome(hits=3, talks=2, unconfirmed=1, outdated=4), {})
    assert said == (
        "Replaced: 3, in talks: 2. Segments to confirm again: 1. Left, as the text has changed meanwhile: 4."
    )


def test_talks_that_were_not_changed_are_named_with_the_reason(at_work: Desk) -> None:
    made = outcome(
        (1, "it is open elsewhere."), (7, TalkInUse("Somebody works on {title}.", title="it")), hits=1, talks=1
    )
    said = tell_outcome(at_work.window, made, {1: "Sieci"})
    assert "“Sieci” was not changed: it is open elsewhere." in said
    assert "“7” was not changed: Somebody works on it." in said


def test_three_are_named_and_the_others_counted(at_work: Desk) -> None:
    failures = [(n, "no.") for n in range(1, 6)]
    said = tell_outcome(at_work.window, outcome(*failures[:3]), {})
    assert said.count("was not changed: no.") == 3
    assert "Other talks" not in said
    said = tell_outcome(at_work.window, outcome(*failures), {})
    assert said.count("was not changed: no.") == 3
    assert said.endswith("Other talks that were not changed: 2.")


def test_undone_in_the_open_talk_only_what_failed_is_still_told(at_work: Desk) -> None:
    for failures in ((), ((7, "no."),)):
        at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Byli samotni."))
        made = outcome(*failures, hits=1, talks=1)
        made.step = at_work.session.history.undoable
        tell_outcome(at_work.window, made, {})
        assert "Replaced: 1" in at_work.told
        at_work.session.undo()
        assert "Replaced" not in at_work.told
        assert ("“7” was not changed: no." in at_work.told) is bool(failures)


def test_undoing_something_else_leaves_what_was_said(at_work: Desk) -> None:
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Byli samotni."))
    tell_outcome(at_work.window, outcome(hits=1, talks=1), {})
    at_work.session.undo()
    assert at_work.told == "Replaced: 1, in talks: 1."


def test_it_is_said_where_no_talk_is_open(desk: Desk) -> None:
    desk.home()
    assert tell_outcome(desk.window, outcome(hits=1, talks=1), {}) == desk.told == "Replaced: 1, in talks: 1."
