"""Reading remarks, and what becomes of them."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import BadAnswer, StaleEdit
from dwuglos.review.passages import passages
from dwuglos.review.remarks import Remark, accept, finding_of, heeded, read, rejected
from dwuglos.talk.edits import set_target
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.transcript import PERSON, NewSegment, Transcript, number

TEXTS = [
    ("Bees live here.", "Pszczoły żyją\ntu źle."),
    ("Bread is good.", "Chleb jest źle."),
    ("So it is.", "Tak jest."),
]


def talk() -> Transcript:
    return Transcript(number([NewSegment(n * 1000, n * 1000 + 900, *texts) for n, texts in enumerate(TEXTS)]))


def said(**other: object) -> str:
    good = {
        "id": 2,
        "polish": "Chleb jest źle.",
        "kind": "grammar",
        "reason": "To błąd.",
        "proposal": "Chleb jest dobry.",
    }
    return json.dumps({"remarks": [{**good, **other}]}, ensure_ascii=False)


def read_one(answer: str) -> Remark:
    (passage,) = passages(list(talk()))
    (remark,) = read(answer, passage, "polyglot").remarks
    return remark


def test_a_remark_has_all_its_parts() -> None:
    remark = read_one(said())
    assert (remark.id, remark.kind, remark.reason, remark.proposal) == (2, "grammar", "To błąd.", "Chleb jest dobry.")


@pytest.mark.parametrize("other", [{"id": "2"}, {"kind": "Grammar"}, {"polish": " Chleb  jest\nźle. "}])
def test_how_a_remark_is_written_does_not_matter(other: dict[str, object]) -> None:
    assert read_one(said(**other)).id == 2


@pytest.mark.parametrize(
    "other",
    [
        {"proposal": "Chleb  jest źle."},
        {"proposal": "It is the bread that was not good for you."},
        {"proposal": "chleb " * 100},
    ],
)
def test_what_does_not_fit_is_left_out(other: dict[str, object]) -> None:
    (passage,) = passages(list(talk()))
    reading = read(said(**other), passage, "polyglot")
    assert (reading.remarks, reading.unfit) == ((), 1)


@pytest.mark.parametrize(
    "other",
    [
        {"id": 1},
        {"id": 4},
        {"id": None},
        {"id": True},
        {"id": 2.5},
        {"polish": "Chleb jest zle."},
        {"polish": ""},
        {"polish": None},
        {"kind": "opinion"},
        {"kind": 7},
        {"reason": ""},
        {"reason": ["To błąd."]},
        {"proposal": ""},
        {"proposal": 5},
    ],
)
def test_what_lacks_a_part_or_is_about_something_else_is_left_out_and_alone_is_no_answer(
    other: dict[str, object],
) -> None:
    (passage,) = passages(list(talk()))
    with pytest.raises(BadAnswer):
        read(said(**other), passage, "polyglot")
    both = json.dumps([*json.loads(said(**other))["remarks"], *json.loads(said())["remarks"]])
    reading = read(both, passage, "polyglot")
    assert ([each.id for each in reading.remarks], reading.unfit) == ([2], 1)


def test_segments_that_were_not_meant_get_no_remark() -> None:
    (passage,) = passages(list(talk()), [1])
    with pytest.raises(BadAnswer):
        read(said(), passage, "polyglot")


def test_no_remarks_are_no_failure_but_no_list_is() -> None:
    (passage,) = passages(list(talk()))
    for answer in ('{"remarks": []}', "[]", 'Wszystko dobrze: {"remarks": [],}'):
        assert read(answer, passage, "polyglot") == ((), 0)
    for answer in ("Wszystko dobrze.", "{}", '{"remarks": null}', '{"other": [1]}'):
        with pytest.raises(BadAnswer):
            read(answer, passage, "polyglot")


def test_a_proposal_keeps_the_lines_of_the_text() -> None:
    (passage,) = passages(list(talk()))
    answer = said(id=1, polish="Pszczoły żyją tu źle.", proposal="Pszczoły mieszkają tu dobrze.")
    (remark,) = read(answer, passage, "polyglot").remarks
    assert remark.proposal == "Pszczoły mieszkają\ntu dobrze."


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inside: st.lists(inside, max_size=3)))
def test_any_value_in_any_place_is_harmless(value: object) -> None:
    (passage,) = passages(list(talk()))
    for name in ("id", "polish", "kind", "reason", "proposal"):
        with suppress(BadAnswer):
            for remark in read(said(**{name: value}), passage, "polyglot").remarks:
                assert remark.segment in passage.segments


def test_a_remark_is_a_finding_whose_fix_is_good_only_for_its_text() -> None:
    transcript, remark = talk(), read_one(said())
    finding = finding_of(remark)
    assert (finding.check, finding.segment, str(finding.message)) == ("review-grammar", 2, "To błąd.")
    assert finding.fix is not None
    inverse = finding.fix.apply(transcript)
    assert transcript[1].target == "Chleb jest dobry."
    with pytest.raises(StaleEdit):
        finding.fix.apply(transcript)
    inverse.apply(transcript)
    assert list(transcript) == list(talk())


@pytest.mark.parametrize(
    ("text", "proposal", "part"),
    [
        ("Chleb jest źle.", "Chleb jest dobry.", "źle"),
        ("Chleb jest źle.", "Ten chleb jest dobry.", "Chleb jest źle"),
        ("Chleb jest źle.", "Chleb razowy jest źle.", "Chleb"),
        ("Chleb jest źle.", "Ten Chleb jest źle.", "Chleb"),
        ("Chleb jest\nźle.", "Chleb jest\nbardzo źle.", "jest"),
        ("Chleb jest bardzo źle.", "Chleb jest źle.", "bardzo "),
        ("Chleb jest źle", "Chleb jest źle.", "źle"),
        ("Źle", "Dobrze", "Źle"),
        (" Źle", "Bardzo Źle", "Źle"),
        ("  Źle", "no  Źle", "Źle"),
    ],
)
def test_the_place_of_a_remark_is_what_it_would_change(text: str, proposal: str, part: str) -> None:
    segment = talk()[1]._replace(target=text)
    finding = finding_of(Remark(segment, "style", "Bo tak.", proposal))
    assert text[slice(*finding.span)] == part


@given(st.text(min_size=1).filter(str.strip), st.text(min_size=1))
def test_the_place_of_a_remark_is_a_part_of_its_text(text: str, proposal: str) -> None:
    start, end = finding_of(Remark(talk()[1]._replace(target=text), "style", "Bo tak.", proposal)).span
    assert 0 <= start < end <= len(text) or text == proposal


def test_what_is_accepted_is_a_persons_text_in_one_step() -> None:
    transcript, remark = talk(), read_one(said())
    other = read_one(said(id=3, polish="Tak jest.", proposal="Tak właśnie jest."))
    edit, late = accept(transcript, [remark, other, remark._replace(proposal="Chleb bywa dobry.")])
    assert edit is not None
    assert [each.proposal for each in late] == ["Chleb bywa dobry."]
    edit.apply(transcript)
    assert [(each.target, each.state, each.origin) for each in list(transcript)[1:]] == [
        ("Chleb jest dobry.", "translated", PERSON),
        ("Tak właśnie jest.", "translated", PERSON),
    ]


def test_a_remark_on_a_text_that_was_changed_comes_too_late() -> None:
    transcript, remark = talk(), read_one(said())
    edit = set_target(transcript, 2, "Chleb jest niezły.")
    assert edit is not None
    edit.apply(transcript)
    assert accept(transcript, [remark]) == (None, [remark])
    assert transcript[1].target == "Chleb jest niezły."


def test_a_rejected_remark_is_not_made_again_until_its_text_is_another() -> None:
    remark = read_one(said())
    assert rejected(remark) == Ignored(2, "review-grammar", "chleb jest źle.")
    again = remark._replace(proposal="Chleb jest smaczny.", reason="Inaczej.")
    other_kind = remark._replace(kind="style")
    other_text = remark._replace(segment=remark.segment._replace(target="Chleb był źle."))
    assert heeded([remark, again, other_kind, other_text], [rejected(remark)]) == [other_kind, other_text]


def proposals(polish: str, proposal: str) -> list[str]:
    """Return what is used of a proposal for a text."""
    segments = number([NewSegment(0, 900, "Bread is good.", polish)])
    answer = json.dumps(
        {"remarks": [{**json.loads(said())["remarks"][0], "id": 1, "polish": polish, "proposal": proposal}]}
    )
    return [remark.proposal for remark in read(answer, passages(segments)[0], "polyglot").remarks]


@pytest.mark.parametrize(
    "proposal",
    [
        "Das Brot ist nicht gut, und wir wissen es auch.",
        "Das ist gut.",
        "Хлеб хорош.",
        "Chleb není dobrý, ale jsou také koláče.",
        "Le pain est bon pour nous.",
        "<script>alert(1)</script>Chleb jest dobry.",
        "Chleb <i>jest</i> dobry.",
        "Chleb\x00 jest dobry.",
        "Chleb \u202ejest dobry.",
        "…",
    ],
)
def test_a_proposal_that_is_no_polish_text_for_it_is_left_out(proposal: str) -> None:
    assert proposals("Chleb jest źle.", proposal) == []


@pytest.mark.parametrize(
    ("polish", "proposal", "used"),
    [
        ("Chleb jest źle.", "**Chleb** jest `dobry`.", "Chleb jest dobry."),
        ("Chleb jest źle.", "*Chleb jest dobry.*", "Chleb jest dobry."),
        ("Chleb * 2 jest źle.", "Chleb * 3 * 2 jest dobry.", "Chleb * 3 * 2 jest dobry."),
        ("Chleb jest źle.", "a_1 i b_2", "a_1 i b_2"),
        ("<i>Chleb jest źle.</i>", "Chleb jest dobry.", "<i>Chleb jest dobry.</i>"),
        ("<i>Chleb jest źle.</i>", "<i>Chleb jest dobry.</i>", "<i>Chleb jest dobry.</i>"),
        ("{\\an8}Chleb jest źle.", "Chleb jest dobry.", "{\\an8}Chleb jest dobry."),
        ("Chleb jest źle.", "Möbius i die Brücke.", "Möbius i die Brücke."),
    ],
)
def test_marks_that_are_none_of_the_text_are_left_out_and_its_tags_stay(polish: str, proposal: str, used: str) -> None:
    assert proposals(polish, proposal) == [used]


def test_a_proposal_that_loses_a_tag_inside_is_left_out() -> None:
    assert proposals("Chleb <i>jest</i> źle.", "Chleb jest dobry.") == []
    assert proposals("Chleb <i>jest</i> źle.", "Chleb <i>jest</i> dobry.") == ["Chleb <i>jest</i> dobry."]
