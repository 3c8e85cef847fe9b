from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.review_round.files.parts import page, page_data
from dwuglos.review_round.files.parts.page_data import read
from tests.dwuglos.review_round.kit import compared, sheet

SENT = '<script type="application/json" id="dwuglos-sent">'
REVIEW = '<script type="application/json" id="dwuglos-review">'


def made(sent: str, review: str = "") -> bytes:
    return f"<!DOCTYPE html><html>{SENT}{sent}</script>{REVIEW}{review}</script></html>".encode(
        "utf-8", "surrogatepass"
    )


def sent(**changes: object) -> str:
    data = json.loads(page.write(sheet()).split(SENT)[1].split("</script>")[0])
    data["rows"][0] |= changes
    return page.as_json(data)


DAMAGED = {
    "no end": b"<html>" + SENT.encode() + b'{"rows": [',
    "no review": f"<html>{SENT}{{}}</script>".encode(),
    "half a review": made(sent(), '{"rows": {"s1'),
    "markup inside": made(sent(), '{"rows": <b>{}</b>}'),
    "sent twice": made(sent()) + made(sent()),
    "no rows": made('{"form": 1}'),
    "rows that are none": made('{"rows": 7}'),
    "a list": made("[]"),
    "review a list": made(sent(), "[]"),
    "rows of the review a list": made(sent(), '{"rows": []}'),
    "two lists of rows": made(sent(), '{"rows": {}, "rows": {}}'),
    "names twice": made('{"rows": [{"mark": "a", "mark": "b"}]}'),
    "deep": made("[" * 100_000),
    "deep and whole": made('{"rows":' + "[" * 20_000 + "]" * 20_000 + "}"),
    "a number without end": made('{"rows": [' + "9" * 10_000 + "]}"),
    "not a number": made('{"rows": [], "x": NaN}'),
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED.keys())
def test_damage_is_told(data: bytes) -> None:
    assert page_data.is_there(data)
    with pytest.raises(UnreadableFile, match="damaged or cut off"):
        read(data)


def test_another_page_is_told() -> None:
    with pytest.raises(UnreadableFile, match="is no review"):
        read(b"<html><p>Hello</p></html>")
    assert not page_data.is_there(b"<html><p>Hello</p></html>")


def test_a_later_form_is_told() -> None:
    with pytest.raises(UnreadableFile, match="newer version"):
        read(made('{"form": 2, "rows": []}'))


@pytest.mark.parametrize(
    "data",
    [
        made('{"rows": [' + "{}," * 60_000 + "{}]}"),
        made('{"rows": [' + "0," * page_data._MOST_VALUES + "0]}"),
    ],
    ids=["rows", "values"],
)
def test_what_no_talk_can_be_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="do not use it"):
        read(data)


def test_a_page_larger_than_any_talk_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_data, "LARGEST", 1000)
    with pytest.raises(UnreadableFile, match="larger than"):
        read(made(sent()))


@pytest.mark.parametrize(
    "changes", [{"mark": 7}, {"source": None}, {"target": ["x"]}, {"note": {}}, {"mark": ""}], ids=str
)
def test_a_damaged_row_is_named_and_the_others_are_read(changes: dict[str, object]) -> None:
    answer = compared(read(made(sent(**changes))))
    assert [each.kind for each in answer.oddities] == ["mark"]
    assert not answer.differences


@pytest.mark.parametrize("done", ["7", '"x"', "null", '{"target": 7}', '{"target": null}', '{"comment": []}'])
def test_a_damaged_answer_is_named(done: str) -> None:
    mark = sheet().rows[0].mark
    answer = compared(read(made(sent(), f'{{"rows": {{"{mark}": {done}}}}}')))
    assert [each.kind for each in answer.oddities] == ["mark"]
    assert not answer.differences


def test_nonsense_of_numbers_and_states_harms_nothing() -> None:
    (row, *_) = read(made(sent(number=-3, start=True, end=10**30, state="done"))).rows
    assert (row.number, row.start, row.end, row.state) == (1, None, None, None)


def test_what_no_text_can_hold_does_not_get_into_the_talk() -> None:
    mark = sheet().rows[0].mark
    review = f'{{"rows": {{"{mark}": {{"target": "a\\u0000\\ud800b", "comment": "\\udfff"}}}}}}'
    (difference,) = compared(read(made(sent(), review))).differences
    assert difference.after.target == "a\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}b"
    assert difference.after.note == "\N{REPLACEMENT CHARACTER}"


def test_scripts_of_a_stranger_are_text_or_nothing() -> None:
    mark = sheet().rows[0].mark
    review = page.as_json({"rows": {mark: {"target": "<script>alert(1)</script>"}}})
    data = b"<script>alert(2)</script><img src=x onerror=alert(3)>" + made(sent(), review)
    assert read(data).rows[0].target == "<script>alert(1)</script>"


@given(st.data())
def test_no_spoiling_of_a_page_is_an_error_of_ours(data: st.DataObject) -> None:
    mark = sheet().rows[1].mark
    whole = made(sent(), page.as_json({"by": "A", "rows": {mark: {"target": "x", "approved": True}}}))
    at = data.draw(st.integers(0, len(whole) - 1))
    size = data.draw(st.integers(0, 40))
    put = data.draw(st.binary(max_size=12) | st.sampled_from([b"</script>", b"{", b'"', b"\\ud800", b"<!--"]))
    try:
        back = read(whole[:at] + put + whole[at + size :])
    except UnreadableFile:
        return
    assert len(back.rows) <= len(sheet().rows) + 2


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=6), inside, max_size=3),
    max_leaves=8,
)


@given(_ANY, st.dictionaries(st.sampled_from([row.mark for row in sheet().rows] + ["x"]), _ANY))
def test_any_answer_is_read_or_refused(by: object, rows: dict[str, object]) -> None:
    back = read(made(sent(), page.as_json({"by": by, "rows": rows})))
    assert len(back.rows) == len(sheet().rows) + ("x" in rows)
    with suppress(InputError):  # where no row is left whole
        compared(back)
