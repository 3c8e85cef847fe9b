"""A talk of which rows or values are lost: what comes of the rest, and how it is counted."""

from __future__ import annotations

import copy
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dwuglos.store.library import Library
from dwuglos.store.mending import SalvagedTalk, mend
from dwuglos.store.raw_rows import TABLES, Row
from dwuglos.store.talk_rows import TalkRows
from dwuglos.store.values import KeptDraft
from tests.dwuglos.importing.talks import full_talk
from tests.dwuglos.store.corruption import SECRET, whole_library

Rows = dict[str, list[Row]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Rows:
    path = whole_library(tmp_path_factory.mktemp("mending") / "library.db", 12)
    with Library(path) as library:
        library.keep_drafts(1, "google", [KeptDraft("d", "a", {5: "x", 6: "y"})])
    return _rows_of(path)


def _rows_of(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as one:
        one.row_factory = sqlite3.Row
        rows = {name: [dict(row) for row in one.execute(f"SELECT * FROM {name}")] for name in TABLES}
    for name in rows.keys() - {"talk"}:
        rows[name] = [row for row in rows[name] if row.get("talk_id", 1) == 1]
    return rows | {"talk": [row for row in rows["talk"] if row["id"] == 1]}


@pytest.fixture
def rows(whole: Rows) -> Rows:
    return copy.deepcopy(whole)


def mended(rows: Rows) -> tuple[SalvagedTalk, TalkRows]:
    return mend(1, rows, "Talk {id}")


def as_rows(found: TalkRows, table: str) -> list[Row]:
    names = [column.name for column in TABLES[table].c]
    return [dict(zip(names, values, strict=True)) for values in found.rows[table]]


def test_a_whole_talk_stays_as_it_is(rows: Rows, whole: Rows) -> None:
    talk, found = mended(rows)
    assert talk == SalvagedTalk(1, SECRET, segments=12, parts=3)
    assert talk.is_whole
    assert found.talk == whole["talk"][0]
    for table in found.rows:
        assert as_rows(found, table) == whole[table], table


def test_of_a_talk_that_is_not_whole_no_step_can_be_undone(rows: Rows) -> None:
    rows["step"][1] |= {"state": "dropped", "dropped": 3}
    rows["draft"][0]["at"] = "damaged"
    talk, found = mended(rows)
    assert (talk.other, talk.is_whole) == (1, False)
    assert [(step["state"], step["dropped"]) for step in as_rows(found, "step")] == [
        ("dropped", 3 if step == 2 else 7) for step in range(1, 8)
    ]
    assert found.rows["draft"] == []
    assert found.rows["drafted"] == [], "which belong to a draft"


def test_a_talk_whose_own_row_is_lost_begins_with_nothing(rows: Rows, whole: Rows) -> None:
    rows["talk"] = []
    talk, found = mended(rows)
    assert (talk.title, talk.is_nameless, talk.missing, talk.missing_moves, talk.is_whole) == (
        "Talk 1",
        True,
        0,
        0,
        False,
    )
    known = ("segments", "translated", "reviewed", "length", "last_step", "highest_id", "version")
    before = whole["talk"][0]
    assert {name: found.talk[name] for name in known} == {name: before[name] for name in known}
    others = found.talk.keys() - {*known, "id", "title", "created", "changed"}
    assert {name: found.talk[name] or None for name in others} == dict.fromkeys(others)
    assert found.talk["created"] == found.talk["changed"] > before["created"]
    assert all(found.talk[name] == 0 for name in others if isinstance(before[name], int)), "and no number below"


def test_facts_of_the_video_that_cannot_be_read_count_as_one_value(rows: Rows) -> None:
    rows["talk"][0]["video"] = '["'
    talk, found = mended(rows)
    assert (talk.other, found.talk["video"], found.talk["title"]) == (1, "", SECRET)


def test_a_revision_that_cannot_be_read_is_a_move_that_is_missing(rows: Rows) -> None:
    rows["revision"][2]["after"] = "damaged"
    talk, found = mended(rows)
    assert (talk.missing_moves, talk.other) == (1, 0)
    assert len(found.rows["revision"]) == 6


def test_a_segment_that_is_lost_or_damaged_is_taken_from_its_history(rows: Rows, whole: Rows) -> None:
    del rows["segment"][1]
    rows["segment"][1]["target"] = b"\xff"
    rows["segment"][9]["target"] = b"\xff"
    talk, found = mended(rows)
    assert (talk.from_history, talk.mended, talk.missing, talk.segments) == (2, 1, 0, 12)
    texts = {row["id"]: row["target"] for row in as_rows(found, "segment")}
    assert (texts[2], texts[3]) == (f"{SECRET} inaczej 2", f"{SECRET} inaczej 3")
    del rows["segment"][8]
    assert mended(rows)[0].missing == 1, "of which the history knows nothing"


def test_parts_that_are_damaged_or_lost_are_counted(rows: Rows) -> None:
    rows["part"][0]["kind"] = "damaged"
    rows["part"][1]["text"] = b"\xff"
    talk, found = mended(rows)
    assert (talk.missing_parts, talk.other, talk.parts) == (1, 1, 2)
    assert [row["id"] for row in as_rows(found, "part")] == [2, 3]


def test_a_part_that_is_lost_or_damaged_is_taken_from_its_history(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        full_talk(library)
    rows = _rows_of(tmp_path / "library.db")
    whole = rows["part"]
    assert [row["kind"] for row in whole] == ["title", "paragraph"]
    assert mended(rows)[0].is_whole
    for damaged in ([whole[0]], [whole[0], whole[1] | {"text": b"\xff"}]):
        talk, found = mended(rows | {"part": damaged})
        assert (talk.parts_from_history, talk.other, talk.parts, talk.is_whole) == (1, 0, 2, False)
        assert as_rows(found, "part") == whole
    talk, found = mended(rows | {"part": whole[1:]})
    assert (talk.parts_from_history, talk.parts) == (0, 1), "of the title the history knows nothing"
    rows["part_revision"][-1]["after"] = None
    rows["part_revision"][-1]["before"] = rows["part_revision"][0]["after"]
    assert mended(rows | {"part": [whole[0]]})[0].parts_from_history == 0, "it was taken out"


def test_a_step_that_is_lost_is_named_once_however_many_revisions_it_had(rows: Rows) -> None:
    rows["step"] = rows["step"][:5]
    rows["revision"][6]["step"] = 6
    talk, found = mended(rows)
    assert talk.other == 1
    last = as_rows(found, "step")[-1]
    assert last == {
        "talk_id": 1,
        "number": 6,
        "at": rows["revision"][5]["at"],
        "label": "",
        "state": "dropped",
        "dropped": 7,
    } | {name: last[name] for name in last.keys() - {"talk_id", "number", "at", "label", "state", "dropped"}}
