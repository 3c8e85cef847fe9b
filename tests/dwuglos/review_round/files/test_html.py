from __future__ import annotations

from dataclasses import replace

from dwuglos.review_round.files.html import Html
from dwuglos.review_round.files.parts.page import as_json
from tests.dwuglos.review_round.kit import compared, sheet

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


def test_wide_characters_and_other_encodings_come_back() -> None:
    mark = sheet().rows[0].mark
    page = reviewed({"by": "Żółć", "rows": {mark: {"target": "ą😀\u2028"}}})
    for data in (
        page,
        b"\xef\xbb\xbf" + page,
        page.decode().encode("utf-16"),
        page.decode().encode("cp1250", "replace"),
    ):
        back = Html().read(data)
        assert Html().recognise(data)
        assert (back.reviewer, back.rows[0].target) == ("Żółć", "ą😀\u2028")
