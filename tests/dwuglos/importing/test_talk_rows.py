"""Tables of a talk file, row by row."""

from __future__ import annotations

import json
from time import monotonic

import pytest

from dwuglos.importing.talk_rows import BadRow, Rows
from dwuglos.talk.file_layout import ANSWERS

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
