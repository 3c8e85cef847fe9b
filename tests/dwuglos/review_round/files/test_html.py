from __future__ import annotations

import random
from dataclasses import replace

import pytest

from dwuglos.review_round.files.html import Html
from dwuglos.review_round.files.parts.page import as_json
from dwuglos.review_round.merging import take
from dwuglos.review_round.sending import sheet_of
from dwuglos.talk.transcript import Segment, State, Transcript
from tests.dwuglos.review_round.kit import KEY, compared, sheet

EMPTY = '<script type="application/json" id="dwuglos-review">'


def saved(page: bytes, review: object) -> bytes:
    """Return a page as it saves itself: with what the reviewer did in it."""
    text = page.decode()
    assert text.count(EMPTY) == 1
    return text.replace(EMPTY, EMPTY + as_json(review)).encode()


def reviewed(review: object) -> bytes:
    return saved(Html().write(sheet()), review)


def test_what_the_reviewer_did_comes_back() -> None:
    marks = [row.mark for row in sheet().rows]
    rows = {
        marks[0]: {"approved": True},
        marks[1]: {"target": "Jest <i>byle jak</i>,\nnapisana", "comment": " dlaczego\ntak? "},
        marks[2]: {"target": "- Tak?\n- Nie.", "approved": True},
    }
    back = Html().read(reviewed({"by": "Anna  Nowak", "saved": "2026-11-30T12:00:00Z", "rows": rows}))
    assert back.reviewer == "Anna Nowak"
    assert [row.state for row in back.rows] == ["final", "translated", "reviewed", "initial", "final"]
    assert back.rows[1].target == "Jest <i>byle jak</i>,\nnapisana"
    assert back.rows[1].comments == ("Anna Nowak: dlaczego\ntak?",)
    assert [row.comments for row in back.rows if row is not back.rows[1]] == [()] * 4
    answer = compared(back)
    assert [each.now.id for each in answer.clean] == [1, 2, 3]
    assert not answer.oddities


def test_a_comment_of_nobody_has_no_name_before_it() -> None:
    mark = sheet().rows[0].mark
    assert Html().read(reviewed({"rows": {mark: {"comment": "źle"}}})).rows[0].comments == ("źle",)


def test_a_page_nobody_has_touched_changes_nothing() -> None:
    answer = compared(Html().read(Html().write(sheet())))
    assert not answer.differences
    assert not answer.oddities


def test_an_unknown_row_is_named() -> None:
    other = "s77t-aaaaaaaa-bbbbbbbb-cccccccc"
    answer = compared(Html().read(reviewed({"rows": {other: {"target": "obcy"}}})))
    assert not answer.differences
    assert [each.kind for each in answer.oddities] == ["foreign"]


def test_an_english_that_was_changed_is_named() -> None:
    page = Html().write(sheet()).replace(b'"This is a 3."', b'"This is a 4."')
    assert [each.kind for each in compared(Html().read(page)).oddities] == ["source"]


def test_two_answers_for_a_row_are_named() -> None:
    mark = sheet().rows[0].mark
    page = reviewed({"rows": {mark: {"target": "raz"}}}).decode()
    page = page.replace(f'"{mark}":{{"target":"raz"}}', f'"{mark}":{{"target":"raz"}},"{mark}":{{"target":"dwa"}}')
    answer = compared(Html().read(page.encode()))
    assert not answer.differences
    assert [each.kind for each in answer.oddities] == ["twice", "twice"]


def test_the_review_of_another_talk_is_another_talk() -> None:
    back = Html().read(Html().write(replace(sheet(), key="other", title="Mosty")))
    assert (back.key, back.title) == ("other", "Mosty")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"])
def test_a_page_that_was_saved_in_another_encoding_comes_back(encoding: str) -> None:
    mark = sheet().rows[0].mark
    target = "zażółć" if encoding == "cp1250" else "zażółć 😀\u2028"
    page = reviewed({"by": "Żółć", "rows": {mark: {"target": target}}})
    data = page.decode().encode(encoding, "replace")
    back = Html().read(data)
    assert Html().recognise(data)
    assert (back.reviewer, back.rows[0].target) == ("Żółć", target)
    assert [each.now.id for each in compared(back).differences] == [1]


WORDS = ("kot", "pies", "„żółw”", "a & b", "</script><i>x</i>", "dwa\nwiersze", "— tak", "😀", "", "\\u003c")


def test_nothing_is_lost_when_a_reviewer_and_the_translator_change_the_same_talk() -> None:
    """Compare with what is known of 200 pairs of edits, made at the same time: in the page, and here."""
    for seed in range(200):
        chance = random.Random(seed)
        base = [
            Segment(
                id,
                id,
                id * 1000,
                id * 1000 + 900,
                f"English {id}",
                f"polski {id}",
                chance.choice(("translated", "reviewed")),
            )
            for id in sorted(chance.sample(range(1, 40), 12))
        ]
        done = {each.id: answer(chance) for each in base if chance.random() < 0.4}
        here = [changed_here(chance, each) if chance.random() < 0.4 else each for each in base]
        sent = sheet_of("t", KEY, base)
        marks = {each.id: row.mark for each, row in zip(base, sent.rows, strict=True)}
        page = saved(Html().write(sent), {"by": "Anna", "rows": {marks[id]: each for id, each in done.items()}})
        answered = compared(Html().read(page), here)
        transcript = Transcript(here)
        edit = take(transcript, answered.clean).edit
        if edit is not None:
            edit.apply(transcript)
        assert not answered.oddities
        conflicts = {each.now.id: each for each in answered.conflicts}
        for before, mine in zip(base, here, strict=True):
            now = transcript.by_id(before.id)
            assert now is not None
            if mine != before and done.get(before.id, {}).get("target", mine.target) != mine.target:
                assert before.id in conflicts
            shown = conflicts[before.id].after if before.id in conflicts else now
            judge(before, mine, now, shown, done.get(before.id, {}))


def answer(chance: random.Random) -> dict[str, object]:
    """Return what the page has of a row that a reviewer has worked on."""
    done: dict[str, object] = {}
    if chance.random() < 0.6:
        done["target"] = f"{chance.choice(WORDS)} {chance.randrange(9)}"
    if chance.random() < 0.4:
        done["comment"] = f"{chance.choice(WORDS)} dlaczego?"
    if chance.random() < 0.4:
        done["approved"] = True
    return done


def changed_here(chance: random.Random, segment: Segment) -> Segment:
    state: State = chance.choice(("translated", "reviewed", "final"))
    return segment._replace(target=f"tutaj {chance.randrange(9)}", state=state)


def judge(before: Segment, mine: Segment, now: Segment, shown: Segment, done: dict[str, object]) -> None:
    """See that what the reviewer did is taken, or shown beside what was done here, which stays until it is chosen."""
    if "target" in done:
        assert shown.target == done["target"]
    if done.get("approved"):
        assert shown.state == ("final" if before.state == "reviewed" else "reviewed")
    if "comment" in done:
        assert f"Anna: {str(done['comment']).strip()}" in shown.note
    if mine != before:
        assert now.target == mine.target
    if not done:
        assert now == mine
