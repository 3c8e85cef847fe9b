"""Whatever holds a library is used through one protocol, and nothing else."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from dwuglos.store import database, server, sqlite
from dwuglos.store.database import Database

STORE = Path(database.__file__).parent
MEMBERS = {name for name in vars(Database) if not name.startswith("_")}


@pytest.mark.parametrize("kind", [sqlite.SqliteDatabase, server.Server])
def test_a_database_has_every_member(kind: type) -> None:
    made = kind(Path("library.db")) if kind is sqlite.SqliteDatabase else kind(server.URL.create("elephant"))
    assert {
        "connect",
        "transaction",
        "lock",
        "complaint",
        "copy",
        "is_whole",
        "alone",
        "replace",
        "data_version",
    } < MEMBERS
    assert {name for name in MEMBERS if not hasattr(made, name)} == set()
    assert {name for name in dir(made) if not name.startswith("_")} == MEMBERS


def test_nothing_but_the_addresses_knows_which_databases_there_are() -> None:
    drivers = {"sqlite.py", "sqlite_copying.py", "sqlite_file.py", "sqlite_handles.py", "sqlite_log.py"}
    allowed = {"addresses.py", "failures.py"} | drivers  # the driver's own errors pass by there
    for path in STORE.glob("*.py"):
        if path.name in allowed:
            continue
        imported = {
            name
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            for name in _imported(node)
            if name.split(".")[-1] in ("sqlite", "sqlite3", "server", "postgresql")
        }
        assert imported == set(), path.name


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []
