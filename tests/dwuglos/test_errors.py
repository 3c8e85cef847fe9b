"""Failures and notices are sentences with their facts kept apart."""

from __future__ import annotations

import pytest

from dwuglos import errors
from dwuglos.errors import (
    BadAnswer,
    Cancelled,
    DwuglosError,
    InputError,
    Notice,
    PartlyBadAnswer,
    ServiceError,
    StaleTalk,
    for_share,
    notice,
)

TREE = """
    InputError: UnreadableFile UnpairableTexts UnwritableFile UntranslatedSegments TalkNotFound
    LibraryError: LibraryLocked LibraryReadOnly LibraryDamaged LibraryTooNew LibraryFull TalkInUse
    ServiceError: ServiceOffline ServiceBlocked ServiceRefused BadAnswer
"""


def test_a_failure_is_a_sentence_and_its_facts() -> None:
    error = InputError("No {what} called “{name}”.", what="talk", name="{odd}")
    assert str(error) == "No talk called “{odd}”."
    assert error.sentence == "No {what} called “{name}”."
    assert error.facts == {"what": "talk", "name": "{odd}"}


def test_braces_without_facts_are_text() -> None:
    assert str(DwuglosError("Write {x} there.")) == "Write {x} there."
    assert DwuglosError("a").facts == {}


def test_the_tree_of_failures() -> None:
    for line in TREE.strip().splitlines():
        parent, children = line.split(":")
        kind = getattr(errors, parent.strip())
        assert kind.__bases__ == (DwuglosError,)
        for child in children.split():
            assert getattr(errors, child).__bases__ == (kind,)
            assert getattr(errors, child).__doc__
    assert not issubclass(Cancelled, DwuglosError)
    assert errors.StaleEdit.__bases__ == (DwuglosError,)


@pytest.mark.parametrize(
    ("name", "status"),
    [("InputError", 2), ("UnreadableFile", 2), ("LibraryError", 2), ("LibraryDamaged", 2), ("LibraryTooNew", 2),
     ("LibraryReadOnly", 2), ("LibraryLocked", 3), ("LibraryFull", 3), ("TalkInUse", 3), ("ServiceError", 3),
     ("ServiceOffline", 3), ("BadAnswer", 3), ("StaleEdit", 2), ("StaleTalk", 3), ("LibraryGone", 3),
     ("LibraryReplaced", 3), ("BackupFailed", 3), ("BackupUnderWay", 3)],
)  # fmt: skip
def test_what_a_job_ends_with(name: str, status: int) -> None:
    assert getattr(errors, name).exit_status == status


def test_a_service_fails_in_the_users_words() -> None:
    error = ServiceError("{service} is out.", service="X")
    assert (str(error), error.args) == ("X is out.", ("X is out.",))


@pytest.mark.parametrize(("n", "sentence"), [(0, "0 cues in a."), (1, "One cue in a."), (2, "2 cues in a.")])
def test_a_notice_counts(n: int, sentence: str) -> None:
    assert str(Notice("One cue in {file}.", "{n} cues in {file}.", n, (("file", "a"),))) == sentence


def test_a_notice_that_counts_nothing() -> None:
    counted = notice("Written as {name}.", name="a")
    assert str(counted) == "Written as a."
    assert counted == Notice("Written as {name}.", "Written as {name}.", 1, (("name", "a"),))
    assert str(notice("Done.")) == "Done."


def test_a_talk_that_another_program_has_changed() -> None:
    error = StaleTalk(7, 12)
    assert str(error) == (
        "Another program has changed this talk in the meantime; nothing was saved over that, and what was written here "
        "is kept."
    )
    assert (error.talk, error.version) == (7, 12)


def test_of_several_bad_answers_the_first_is_told() -> None:
    first, second = BadAnswer("{service} wrote poetry.", service="X"), BadAnswer("Nothing came.")
    error = PartlyBadAnswer(["Tak.", first, second])
    assert (str(error), error.facts) == ("X wrote poetry.", {"service": "X"})
    assert error.answers == ("Tak.", first, second)


@pytest.mark.parametrize(
    ("n", "total", "sentence"), [(2, 3, "some"), (1, 3, "one"), (3, 3, "every"), (1, 1, "every"), (0, 3, "some")]
)
def test_a_sentence_for_a_share(n: int, total: int, sentence: str) -> None:
    assert for_share(n, total, "some", "one", "every") == sentence
