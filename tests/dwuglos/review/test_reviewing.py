"""A review with a model that answers well, badly or not at all."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dwuglos import places
from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceError
from dwuglos.language.terms import Term
from dwuglos.models import asking
from dwuglos.models.asking import Journal
from dwuglos.review.passages import Passage, passages
from dwuglos.review.remarks import Remark, accept
from dwuglos.review.reviewing import Reviewed, review, unanswered
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number
from tests.dwuglos.review.conftest import Reviewer
from tests.stand_ins.reviewing import ANSWERS, MARK

COUNT = 500
OF_NO_USE = (
    "remarks-broken",
    "remarks-markdown",
    "remarks-wrong-ids",
    "remarks-unknown-ids",
    "remarks-odd-ids",
    "remarks-changed-originals",
    "remarks-other-kind",
    "remarks-no-reason",
    "remarks-no-proposal",
    "remarks-echo",
)
"""Lies after which nothing of the answer is used."""


def talk(count: int) -> list[Segment]:
    """Return a talk of which each fifth translation is to be remarked on; some texts are alike."""
    return list(
        number(
            NewSegment(n * 2000, n * 2000 + 1900, f"Line {n % 7} is said.", f"Wiersz {n % 7} mówi się {_word(n)}.")
            for n in range(count)
        )
    )


def _word(n: int) -> str:
    return MARK if n % 5 == 0 else "tak"


def run(reviewer: Reviewer, made: Sequence[Passage]) -> tuple[list[Remark], Reviewed]:
    found: list[Remark] = []
    outcome = review(reviewer.model, made, found.extend, title="Ule", terms=[Term("said", "mówić")])
    return found, outcome


def test_each_remark_comes_with_its_segment(reviewer: Reviewer) -> None:
    segments = talk(50)
    found, outcome = run(reviewer, passages(segments))
    assert [each.id for each in found] == list(range(1, 51, 5))
    assert all(each.segment in segments for each in found)
    assert outcome == (10, 0, ())
    assert "The talk: Ule" in reviewer.messages()[0]
    assert "said → mówić" in reviewer.messages()[0]


@pytest.mark.parametrize("lie", [name for name in ANSWERS if name.startswith("remarks")])
def test_no_lie_leads_to_a_remark_at_a_wrong_segment_or_to_a_change(reviewer: Reviewer, lie: str) -> None:
    segments = talk(COUNT)
    transcript = Transcript(segments)
    reviewer.stand_in.otherwise = lie
    found: list[Remark] = []
    try:
        review(reviewer.model, passages(segments), found.extend)
    except BadAnswer:
        assert lie in OF_NO_USE
    by_id = {segment.id: segment for segment in segments}
    is_on_all = lie == "remarks-on-all"
    assert all(each.segment == by_id[each.id] for each in found)
    assert all(is_on_all or MARK in each.segment.target for each in found)
    assert all(each.proposal != each.segment.target for each in found)
    assert list(transcript) == segments  # nothing is changed until somebody accepts
    edit, late = accept(transcript, found)
    assert not late
    if edit is not None:
        edit.apply(transcript)
        ids = {each.id for each in found}
        assert [each for each in transcript if each.id not in ids] == [each for each in segments if each.id not in ids]


@pytest.mark.parametrize(
    ("behaviour", "count", "unfit"),
    [
        ("remarks", 4, 0),
        ("remarks-in-fence", 4, 0),
        ("remarks-as-list", 4, 0),
        ("remarks-twice", 4, 0),
        ("remarks-half", 3, 0),
        ("remarks-too-many", 4, 1),
        ("remarks-english", 0, 4),
        ("no-remarks", 0, 0),
    ],
)
def test_what_is_of_use_in_an_answer_is_used(reviewer: Reviewer, behaviour: str, count: int, unfit: int) -> None:
    reviewer.stand_in.otherwise = behaviour
    found, outcome = run(reviewer, passages(talk(20)))
    assert (len(found), outcome.unfit) == (count, unfit)


@pytest.mark.parametrize("behaviour", ["cut-off", "length", "endless", "filter", "html", "empty", "500"])
def test_an_answer_that_does_not_come_whole_is_a_failure(reviewer: Reviewer, behaviour: str) -> None:
    reviewer.stand_in.otherwise = behaviour
    found: list[Remark] = []
    with pytest.raises(ServiceError):
        review(reviewer.model, passages(talk(5)), found.extend)
    assert found == []


@pytest.mark.parametrize("behaviour", OF_NO_USE)
def test_an_answer_about_something_else_is_not_used_and_not_kept(reviewer: Reviewer, behaviour: str) -> None:
    kept: dict[str, str] = {}
    reviewer.model.journal = Journal(kept, kept.__setitem__)
    reviewer.stand_in.otherwise = behaviour
    with pytest.raises(BadAnswer):
        run(reviewer, passages(talk(20)))
    assert kept == {}


def test_a_bad_answer_is_asked_for_again_and_then_left_out(reviewer: Reviewer) -> None:
    made = passages(talk(300))
    assert len(made) > 2
    reviewer.stand_in.follow(["remarks-broken", "remarks", "remarks-broken", "remarks-markdown"])
    found, outcome = run(reviewer, made)
    assert outcome.unread == tuple(sorted(made[1].ids))
    assert not any(each.id in made[1].ids for each in found)
    assert {each.id for each in found} == {id for id in range(1, 301, 5) if id not in made[1].ids}
    assert [notice.n for notice in outcome.notices] == [len(made[1].ids)]


def test_after_a_few_bad_answers_the_model_is_asked_no_more(reviewer: Reviewer) -> None:
    reviewer.stand_in.otherwise = "remarks-broken"
    with pytest.raises(BadAnswer):
        run(reviewer, passages(talk(COUNT)))
    assert len(reviewer.stand_in.asked) == 6


def test_what_was_answered_is_not_asked_again(reviewer: Reviewer) -> None:
    kept: dict[str, str] = {}
    made = passages(talk(300))
    model = reviewer.model
    model.journal = Journal(kept, kept.__setitem__)
    reviewer.stand_in.follow(["remarks", "401"])
    with pytest.raises(ServiceError):
        run(reviewer, made)
    assert len(kept) == 1
    left = unanswered(model.where, made, kept, title="Ule", terms=[Term("said", "mówić")])
    assert left == made[1:]
    found, _ = run(reviewer, made)
    assert len(reviewer.stand_in.asked) == len(made) + 1
    assert [each.id for each in found] == list(range(1, 301, 5))


def test_a_review_can_be_cancelled_and_what_came_stays(reviewer: Reviewer) -> None:
    found: list[Remark] = []

    def deliver(remarks: Sequence[Remark]) -> None:
        found.extend(remarks)
        reviewer.model.cancelled.set()

    with pytest.raises(Cancelled):
        review(reviewer.model, passages(talk(300)), deliver)
    assert found
    assert len(reviewer.stand_in.asked) == 1


def test_an_answer_without_end_is_broken_off(reviewer: Reviewer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "_LONGEST_ANSWER", 5_000)
    reviewer.stand_in.otherwise = "endless"
    with pytest.raises(BadAnswer, match="does not end"):
        run(reviewer, passages(talk(5)))


def test_a_prompt_of_the_user_needs_the_lines(reviewer: Reviewer) -> None:
    own = places.own_prompts() / "review.md"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("Review.\n---\n{title}\n", "utf-8")
    with pytest.raises(InputError, match="lines"):
        run(reviewer, passages(talk(5)))
