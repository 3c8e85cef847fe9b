"""Bringing a library to the newest schema; Alembic is imported only when there is something to do."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from sqlalchemy import Connection, Dialect, inspect
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.schema import CreateIndex, CreateTable, ExecutableDDLElement, sort_tables

from dwuglos.errors import BackupFailed, DwuglosError, LibraryDamaged, LibraryReadOnly, LibraryTooNew
from dwuglos.store import schema
from dwuglos.store.database import Database
from dwuglos.store.health import version_of
from dwuglos.store.stamp import new_stamp

MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(connection: Connection, database: Database, backs_up: bool = True) -> None:
    """Make the tables of a new library, or migrate an older one; `backs_up` after a backup of it was made.

    Raises LibraryTooNew, LibraryDamaged for a database that is something else, LibraryReadOnly when it would have to
    change.
    """
    name = database.name
    with database.transaction(connection, writes=False):
        if database.acts_by_itself(connection):
            raise LibraryDamaged(
                "The library {library} holds instructions (triggers or views) that Dwugłos did not put there, and is "
                "not opened; choose another file, or put back a copy.",
                library=name,
            )
        found = _version(connection, name)
    if found == schema.NEWEST:
        return
    if found is not None and not any(found == each.stem[1:5] for each in (MIGRATIONS / "versions").glob("v*.py")):
        raise LibraryTooNew(
            "A newer version of Dwugłos wrote the library {library}; install that version to open it.", library=name
        )
    if database.read_only:
        raise LibraryReadOnly("The library {library} is empty or old, and cannot be written to.", library=name)
    if found is None:
        with database.transaction(connection, writes=True):
            if _version(connection, name) is None:  # no other program was faster
                _create(connection)
        return
    backup = _backed_up(database) if backs_up else None
    try:
        _migrate_in_words(connection, database)
    except BaseException:
        if backup is not None:  # the library is as it was, and each further attempt would leave another copy
            backup.unlink(missing_ok=True)
        raise


def _backed_up(database: Database) -> Path | None:
    """Make a backup before a migration; where that cannot be in the folder for them, beside the library."""
    from dwuglos.store.backups import Backups, backups_of

    if database.path is None:
        return None
    chosen = backups_of(str(database.path))
    beside = Backups(str(database.path), None, chosen.limit)
    for backups in (chosen, beside) if chosen.is_chosen else (beside,):
        try:
            return backups.make("migration").path
        except BackupFailed as error:
            failure = error
    raise BackupFailed(
        "The library {library} is of an older version, and is not brought up to date without a backup, which cannot "
        "be made in {folder} ({reason}); see that there is room and that you may write there.",
        library=database.name,
        **failure.facts,
    )


def _version(connection: Connection, name: str) -> str | None:
    """Return the library's revision, None for one that is new; one cheap look."""
    found = version_of(connection)
    if found is None and inspect(connection).get_table_names():
        raise LibraryDamaged(
            "{library} is a database, but not a library of Dwugłos; choose another file.", library=name
        )
    return found


def _migrate_in_words(connection: Connection, database: Database) -> None:
    try:
        migrate(connection, database)
    except (DwuglosError, SQLAlchemyError, OSError):
        raise
    except Exception as error:  # a value that no migration expects; whatever it is, nothing was changed
        raise LibraryDamaged(
            "The library {library} is of an older version, and damaged: it cannot be brought up to date, and was left "
            "as it is; put back a copy.",
            library=database.name,
        ) from error


def _create(connection: Connection) -> None:
    """Make all tables at once, as the migrations one after the other would; a test holds them equal."""
    for statement in _statements(connection.dialect):
        connection.exec_driver_sql(statement)
    connection.execute(schema.version.insert().values(version_num=schema.NEWEST))
    connection.execute(schema.stamp.insert().values(new_stamp()._asdict()))


@lru_cache(maxsize=2)
def _statements(dialect: Dialect) -> tuple[str, ...]:
    """Return what makes all tables, in the words of a database; putting it into them takes longer than doing it."""
    made: list[ExecutableDDLElement] = []
    for table in (*sort_tables(schema.metadata.tables.values()), schema.version):
        made += [CreateTable(table), *map(CreateIndex, sorted(table.indexes, key=lambda index: str(index.name)))]
    return tuple(str(each.compile(dialect=dialect)) for each in made)


def migrate(connection: Connection, database: Database, to: str = "head") -> None:
    """Run Alembic's migrations up to a revision.

    Foreign keys are off meanwhile: batch mode replaces tables, and would delete the rows that hang on them.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes.update(connection=connection, metadata=schema.metadata)
    with database.changing_tables(connection), database.transaction(connection, writes=True):
        command.upgrade(config, to)
