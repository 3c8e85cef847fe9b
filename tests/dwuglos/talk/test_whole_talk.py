"""All that is kept of a talk, as values."""

from __future__ import annotations

from dataclasses import replace

from dwuglos.errors import LibraryDamaged
from dwuglos.store.library import Library
from dwuglos.talk.whole_talk import PartRevision, SegmentRevision
from tests.dwuglos.importing.talks import full_talk


def test_talks_are_equal_by_what_they_hold(library: Library) -> None:
    whole = library.whole_talk(full_talk(library))
    assert replace(whole, damage=LibraryDamaged("damaged")) == whole
    assert replace(whole, typings=[]) != whole
    assert SegmentRevision._fields == PartRevision._fields
