"""Tables of a talk file, row by row."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from time import monotonic
from typing import Any

import pytest

from dwuglos.importing import talk_rows
from dwuglos.importing.talk_rows import BadRow, Rows, TalkRows
from dwuglos.store.library import Library
from dwuglos.store.soundness import BadValue
from dwuglos.talk import file_layout
from dwuglos.talk.file_layout import ANSWERS
from dwuglos.talk.whole_talk import WholeTalk
from tests.dwuglos.importing.talks import full_talk, packed

COLUMNS = ["at", "engine", "digest", "answer"]


def table(*rows: list[object]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def test_columns_may_stand_in_any_order_and_be_more() -> None:
    rows = Rows(monotonic() + 9)
    content = table(["answer", "cost", *COLUMNS[:3]], ["Witam.", 3, 5, "google", "q"])
    assert rows.rows_of(ANSWERS, content) == [[5, "google", "q", "Witam."]]
    assert rows.unknown == {"answers.cost"}


def test_a_table_may_be_empty() -> None:
    assert Rows(monotonic() + 9).rows_of(ANSWERS, table(COLUMNS)) == []


@pytest.mark.parametrize("content", [b"", b"\n", b'["at"]\n', table(COLUMNS)[:-1], b"\xff\n", table([*COLUMNS, "at"])])
def test_what_is_no_table_is_refused(content: bytes) -> None:
    with pytest.raises(BadRow, match=r"^answers\.jsonl"):
        Rows(monotonic() + 9).rows_of(ANSWERS, content)


def test_a_table_takes_no_longer_than_it_may() -> None:
    content = table(COLUMNS, *([[1, "", "", ""]] * 10_000))
    with pytest.raises(BadRow):
        Rows(monotonic() - 1).rows_of(ANSWERS, content)


Members = dict[str, bytes]


def test_a_member_that_is_an_object() -> None:
    rows = Rows(monotonic() + 9)
    assert rows.object_of(b'{"a": [1, "x"]}') == {"a": [1, "x"]}
    for content in (b"[]", b"1", b"", b'{"a": NaN}', b'{"a": Infinity}', b"\xff"):
        with pytest.raises(ValueError):  # noqa: PT011 — of JSON, of UTF-8, of a constant
            rows.object_of(content)


def refusal(content: bytes) -> str:
    with pytest.raises(BadRow) as refused:
        Rows(monotonic() + 9).rows_of(ANSWERS, content)
    return str(refused.value)


def test_the_line_that_cannot_be_is_named() -> None:
    row = [1, "", "", ""]
    assert refusal(table([1, *COLUMNS[1:]], row)) == "answers.jsonl:1"
    assert refusal(table(COLUMNS, row, row[:-1])) == "answers.jsonl:3"
    assert refusal(table(COLUMNS, row) + b'{"at": 1}\n') == "answers.jsonl:3"
    assert refusal(table(COLUMNS) + b"[NaN]\n") == "answers.jsonl:2"
    assert refusal(table(COLUMNS) + b"[" * 100_000 + b"\n") == "answers.jsonl:2"


def test_a_table_has_no_more_rows_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_layout, "MOST_ROWS", 2)
    row: list[object] = [1, "", "", ""]
    assert len(Rows(monotonic() + 9).rows_of(ANSWERS, table(COLUMNS, row, row))) == 2
    assert refusal(table(COLUMNS, row, row, row)) == "answers.jsonl"


@pytest.fixture(scope="module")
def good() -> tuple[WholeTalk, Members]:
    with Library("sqlite://") as library:
        whole, data = packed(library, full_talk(library))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return whole, {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def members(good: tuple[WholeTalk, Members]) -> Members:
    return dict(good[1])


def read(members: Members) -> tuple[WholeTalk, set[str]]:
    rows = TalkRows(monotonic() + 9)
    return rows.whole(members), rows.unknown


def complaint(members: Members) -> str:
    with pytest.raises(BadRow) as refused:
        read(members)
    return str(refused.value)


def put_fact(members: Members, **facts: Any) -> None:
    members["talk.json"] = json.dumps(json.loads(members["talk.json"]) | facts).encode()


def put_line(members: Members, member: str, number: int, change: Callable[[Any], Any]) -> None:
    lines = members[member].decode().split("\n")
    lines[number - 1] = json.dumps(change(json.loads(lines[number - 1])))
    members[member] = "\n".join(lines).encode()


@pytest.mark.parametrize("rows", [1, 10_000])
def test_members_make_the_talk_they_came_of(
    good: tuple[WholeTalk, Members], monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    monkeypatch.setattr(talk_rows, "_A_LOOK_EVERY", rows)
    assert read(good[1]) == (good[0], set())


def test_what_a_newer_version_has_put_in_is_left_out_and_named(
    good: tuple[WholeTalk, Members], members: Members
) -> None:
    video = json.loads(members["talk.json"])["video"]
    put_fact(members, media="talk.mp4", **{"x" * 99: 1}, video={**video, "licence": "CC", "y" * 99: 1})
    put_line(members, "revisions.jsonl", 2, lambda row: [*row[:5], {**row[5], "tag": "red", "z" * 99: 1}])
    whole, unknown = read(members)
    assert whole == good[0]
    assert unknown == {
        "talk.media",
        "video.licence",
        "segment.tag",
        *(f"{where}.{letter * 40}" for where, letter in (("talk", "x"), ("video", "y"), ("segment", "z"))),
    }


def test_columns_of_a_newer_version_are_named(members: Members) -> None:
    lines = [json.loads(line) for line in members["ignored.jsonl"].splitlines()]
    members["ignored.jsonl"] = table(*([*line, "n" * 99 if n == 0 else 1] for n, line in enumerate(lines)))
    assert read(members)[1] == {f"ignored.{'n' * 40}"}


@pytest.mark.parametrize(
    ("fact", "value", "where"),
    [
        ("title", 5, "talk.json: title"),
        ("title", ["Sieci"], "talk.json: title"),
        ("version", "x", "talk.json: version"),
        ("source", 5, "talk.json: source_path"),
        ("extras", {}, "talk.json: extras"),
        ("video", None, "talk.json"),
        ("video", "a", "talk.json"),
    ],
)
def test_a_fact_that_cannot_be_is_named(members: Members, fact: str, value: Any, where: str) -> None:
    put_fact(members, **{fact: value})
    assert complaint(members) == where


def test_facts_of_the_video_that_cannot_be_are_refused(members: Members) -> None:
    put_fact(members, video={"views": "many"})
    with pytest.raises(BadValue):
        read(members)


@pytest.mark.parametrize(
    ("member", "column", "value"),
    [
        ("segments.jsonl", "state", "done"),
        ("segments.jsonl", "source", ["Hello"]),
        ("segments.jsonl", "start", "soon"),
        ("article.jsonl", "kind", "poem"),
        ("steps.jsonl", "number", None),
        ("revisions.jsonl", "version", {}),
        ("answers.jsonl", "engine", 3),
        ("drafts.jsonl", "answer", "first"),
        ("typing.jsonl", "segment", "x"),
        ("ignored.jsonl", "check", 1),
    ],
)
def test_a_value_that_cannot_be_is_named(members: Members, member: str, column: str, value: Any) -> None:
    at = json.loads(members[member].split(b"\n")[0]).index(column)
    put_line(members, member, 2, lambda row: [*row[:at], value, *row[at + 1 :]])
    assert complaint(members) == f"{member}: {column}"


@pytest.mark.parametrize("rows", [1, 10_000])
@pytest.mark.parametrize("number", [2, 3])
def test_values_inside_a_revision_are_checked_too(
    members: Members, monkeypatch: pytest.MonkeyPatch, number: int, rows: int
) -> None:
    monkeypatch.setattr(talk_rows, "_A_LOOK_EVERY", rows)
    put_line(members, "revisions.jsonl", number, lambda row: [*row[:5], {**row[5], "state": "done"}])
    assert complaint(members) == "revisions.jsonl: state"


@pytest.mark.parametrize(
    "change",
    [
        lambda before, after: (None, None),
        lambda before, after: (before, {**after, "id": 77}),
        lambda before, after: (before, "text"),
        lambda before, after: ([], after),
        lambda before, after: ({}, after),
        lambda before, after: (None, {"id": 1}),
        lambda before, after: ({"source": "a"}, after),
    ],
)
def test_a_revision_of_nothing_or_of_two_segments_is_refused(
    members: Members, change: Callable[[Any, Any], tuple[Any, Any]]
) -> None:
    put_line(members, "revisions.jsonl", 2, lambda row: [*row[:4], *change(row[4], row[5])])
    assert complaint(members) == "revisions.jsonl:2"


def test_values_that_do_not_fit_each_other_are_named(members: Members) -> None:
    put_fact(members, last_step=0)
    assert complaint(members) == "last_step"
