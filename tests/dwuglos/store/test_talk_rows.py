from __future__ import annotations

from pathlib import Path

from dwuglos.store import schema
from dwuglos.store.library import Library
from dwuglos.store.raw_rows import TABLES
from dwuglos.store.talk_rows import OWN_TABLES, TalkRows


def test_every_table_that_belongs_to_a_talk_is_carried_along() -> None:
    own = {table for table in schema.metadata.sorted_tables if "talk_id" in table.c}
    assert own == set(OWN_TABLES)
    assert set(TABLES.values()) == own | {schema.talk}


def test_a_talk_is_put_under_its_id(tmp_path: Path) -> None:
    row = dict.fromkeys((column.name for column in schema.talk.c), 0) | {"id": 7, "title": "Put", "deleted": None}
    row |= dict.fromkeys(("source_path", "source_digest", "extras", "video"), "") | {"segments": 1}
    segment = (7, 3, 9, None, None, "Hi", "", "initial", "", "", "", "")
    with Library(tmp_path / "library.db") as library:
        library.put_talk_rows(TalkRows(row, {"segment": [segment]}))
        assert [(talk.id, talk.title) for talk in library.talks()] == [(7, "Put")]
        assert library.segments(7)[0].source == "Hi"
