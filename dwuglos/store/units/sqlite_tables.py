"""The tables and indexes of a file of units."""

SHORT = 24
"""Characters up to which the beginnings of texts are indexed."""

TABLES = """
CREATE TABLE units (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL, target TEXT NOT NULL, title TEXT NOT NULL,
    talk INTEGER, place TEXT NOT NULL,
    before INTEGER NOT NULL, after INTEGER NOT NULL, at INTEGER NOT NULL, origin TEXT NOT NULL,
    mark INTEGER NOT NULL, size INTEGER NOT NULL
);
CREATE INDEX units_by_mark ON units (mark);
CREATE UNIQUE INDEX units_by_place ON units (talk, place) WHERE talk IS NOT NULL;
CREATE TABLE talks (talk INTEGER PRIMARY KEY, version INTEGER NOT NULL);
CREATE TABLE source_words (word TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE target_words (word TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE source_index USING fts5(
    source, content='units', content_rowid='id', detail=none, tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE target_index USING fts5(
    target, content='units', content_rowid='id', detail=none, tokenize='unicode61 remove_diacritics 0');
PRAGMA user_version = 1;
"""
SHORT_INDEX = f"""
CREATE INDEX IF NOT EXISTS short_units ON units (lower(substr(source, 1, 1)), size, source) WHERE size <= {SHORT}
"""
"""Made in a file of an earlier version as well; programs that do not know it keep it up all the same."""
