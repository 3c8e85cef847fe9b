"""The rows of a library read past its database, table by table, around pages that are damaged."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import BigInteger, Integer, Table

from dwuglos.store import schema
from dwuglos.store.pace import Pace
from dwuglos.store.sqlite_pages import TABLE_INSIDE, BadPage, Cell, Page, Pages, walk
from dwuglos.store.talk_rows import OWN_TABLES
from dwuglos.talk.article import Part

TABLES: dict[str, Table] = {table.name: table for table in (schema.talk, *OWN_TABLES)}
_SCHEMA_ROOT = 1
_STEP = 64
"""Pages after which others come first."""

Row = dict[str, Any]
"""The values of a row by the names of their columns, whatever they are."""


class RawRows:
    """All rows that a file still has, by table.

    Those of whole trees come first. A page that hangs on none any more, as the one above it is damaged, is known by
    the shape of its rows.
    """

    def __init__(self, pages: Pages, pace: Pace) -> None:
        self._pages = pages
        self._pace = pace
        self._seen = set[int]()
        self._looked = 0
        self._keys: dict[str, set[object]] = defaultdict(set)
        self.rows: dict[str, list[Row]] = {name: [] for name in TABLES}
        self.unreadable = 0
        """Pages, or rows of a page, that belong to a talk and cannot be read."""
        self._read_trees()
        self._read_others()

    def _read_trees(self) -> None:
        for name, root in self._roots():
            table = TABLES.get(name)
            for page in walk(self._pages, root, self._seen):
                self._rest()
                if table is None:
                    continue
                self.unreadable += 1 if page is None else page.unreadable
                for cell in page.cells if page is not None else ():
                    self._keep(table, cell)

    def _roots(self) -> list[tuple[str, int]]:
        """Return the names and the first pages of the tables, and of indexes, as far as they can be read."""
        roots = []
        for page in walk(self._pages, _SCHEMA_ROOT, self._seen):
            for cell in page.cells if page is not None else ():
                match cell.values:
                    case ("table", str(name), _, int(root), *_):
                        roots.append((name, root))
                    case ("index", _, _, int(root), *_):
                        roots.append(("", root))
        return sorted(roots, key=lambda each: each[0] not in TABLES)

    def _read_others(self) -> None:
        try:
            gone = self._pages.free()
        except BadPage:
            gone = set()
        for number in range(2, self._pages.count + 1):
            if number in self._seen or number in gone or number in self._pages.overflow:
                continue
            self._rest()
            try:
                page = self._pages.page(number)
            except BadPage:
                continue
            for table, cell in _recognised(page):
                self._keep(table, cell)

    def _rest(self) -> None:
        self._looked += 1
        if self._looked % _STEP == 0:
            self._pace.step(self._looked / max(1, self._pages.count))

    def _keep(self, table: Table, cell: Cell) -> None:
        row = _row(table, cell)
        key = tuple(row[column.name] for column in table.primary_key)
        if all(isinstance(each, int | str) for each in key) and key not in self._keys[table.name]:
            self._keys[table.name].add(key)
            self.rows[table.name].append(row)


def _row(table: Table, cell: Cell) -> Row:
    """Return the values of a row; those of columns that came later are what such columns have by default."""
    row: Row = {column.name: _default(column) for column in table.c}
    row |= dict(zip(row, cell.values, strict=False))
    if cell.rowid is not None and "id" in row and row["id"] is None:
        row["id"] = cell.rowid
    return row


def _default(column: Any) -> object:
    if column.server_default is None:
        return None
    return 0 if isinstance(column.type, Integer) else ""


def _recognised(page: Page) -> Iterator[tuple[Table, Cell]]:
    """Yield the rows of a page of which nobody knows to what it belongs, with their tables."""
    if page.kind == TABLE_INSIDE:
        return
    for cell in page.cells:
        for table in TABLES.values():
            has_rowid = table.dialect_options["sqlite"]["with_rowid"]
            if has_rowid == (cell.rowid is not None) and _fits(table, cell):
                yield table, cell
                break


def _fits(table: Table, cell: Cell) -> bool:
    columns = list(table.c)
    least = len(columns)
    while columns[least - 1].nullable or columns[least - 1].server_default is not None:
        least -= 1
    if not least <= len(cell.values) <= len(columns):
        return False
    for place, (column, value) in enumerate(zip(columns, cell.values, strict=False)):
        if value is None:
            fits = bool(column.nullable) or (column.primary_key and place == 0)
        elif isinstance(column.type, Integer | BigInteger) or column.foreign_keys:
            fits = isinstance(value, int)
        else:
            fits = isinstance(value, str | bytes)
        if not fits:
            return False
    return _fits_change(table, cell) and _fits_word(table, cell)


def _fits_change(table: Table, cell: Cell) -> bool:
    """Tell the revisions of segments from those of parts, which have the same columns, by what has changed."""
    if table not in (schema.revision, schema.part_revision):
        return True
    names = [column.name for column in table.c]
    values = dict(zip(names, cell.values, strict=False))
    try:
        change = json.loads(str(values["after"] or values["before"] or "[]"))
        return (len(change) == len(Part._fields)) == (table is schema.part_revision)
    except (ValueError, TypeError, RecursionError):
        return table is schema.revision


def _fits_word(table: Table, cell: Cell) -> bool:
    """Tell text being typed from a draft's part of a segment, which both have five columns."""
    return table is not schema.typing or isinstance(cell.values[2], str)
