"""A check of a whole library: nothing is found in a sound one, and each harm in its words."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dwuglos.errors import Cancelled, LibraryError
from dwuglos.store.library import Library
from dwuglos.store.pace import Pace
from dwuglos.store.verifying import Verdict
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import number
from tests.conftest import TEXTS, AnyEdit
from tests.dwuglos.importing.talks import full_talk
from tests.dwuglos.store.corruption import SECRET, bad_bytes, bad_page, bad_value, lost_rows, whole_library
from tests.dwuglos.store.moves import make_move


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with one talk in use and one put aside."""
    path = tmp_path / "library.db"
    with Library(path) as library:
        full_talk(library)
        library.delete_talk(full_talk(library))
    return path


def verdict_of(path: Path) -> Verdict:
    with Library(path, reading=True) as library:
        return library.verify()


def harm(path: Path, statements: str) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.executescript(statements)


def test_nothing_is_found_in_a_sound_library(path: Path, library: Library) -> None:
    shares: list[object] = []
    with Library(path, reading=True) as reader:
        assert reader.verify(Pace(shares.append)) == Verdict((), 2, 8, 18)
    assert shares == sorted(shares, key=str)
    assert shares[-1] == 1.0


def test_an_empty_library_is_sound(tmp_path: Path) -> None:
    with Library(tmp_path / "new.db") as library:
        assert library.verify() == Verdict((), 0, 0, 0)
    with Library("sqlite://") as library:
        assert library.verify() == Verdict((), 0, 0, 0)


@pytest.mark.parametrize(
    ("statements", "sentence"),
    [
        ("UPDATE talk SET segments = 9 WHERE id = 1", "This talk is damaged in the library and can only be looked at"),
        ("UPDATE segment SET state = 'x' WHERE id = 1 AND talk_id = 1", "This talk is damaged in the library"),
        ("UPDATE talk SET video = '[]' WHERE id = 1", "This talk is damaged in the library"),
        ("UPDATE typing SET field = 'x' WHERE talk_id = 1", "This talk is damaged in the library"),
        ("UPDATE talk SET reviewed = 3 WHERE id = 1", "The library counts this talk wrongly"),
        ("UPDATE talk SET length = 3 WHERE id = 1", "The library counts this talk wrongly"),
        ("UPDATE talk SET highest_id = 3 WHERE id = 1", "The library counts this talk wrongly"),
        ("UPDATE segment SET target = 'Inne' WHERE id = 1 AND talk_id = 1", "(segments: 1); compare"),
        ("UPDATE part SET text = 'Inne' WHERE id = 2 AND talk_id = 1", "(parts of the article: 1); compare"),
        ("DELETE FROM revision WHERE talk_id = 1 AND segment = 4 AND kind = 'undo'", "(segments: 4); compare"),
        ("UPDATE revision SET after = '[1]' WHERE id = 1", "The history of this talk is damaged and cannot be read"),
        ("UPDATE step SET state = 'x' WHERE talk_id = 1", "The history of this talk is damaged and cannot be read"),
        ("UPDATE draft SET answer = x'ff00' WHERE talk_id = 1", "The history of this talk is damaged"),
        ("UPDATE drafted SET distance = 'far' WHERE talk_id = 1", "The history of this talk is damaged"),
        ("DELETE FROM step WHERE talk_id = 1 AND number = 1", "changes without their step (1)"),
        ("UPDATE revision SET version = 99 WHERE id = 1", "changes without their step ("),
    ],
)
def test_harm_to_a_talk_is_told_of_it_alone(path: Path, statements: str, sentence: str) -> None:
    harm(path, statements)
    found = verdict_of(path).findings
    assert [(each.talk, each.title) for each in found] == [(1, "Sieci")]
    assert sentence in str(found[0].sentence)


@pytest.mark.parametrize(
    ("statements", "sentences"),
    [
        (
            "PRAGMA foreign_keys=OFF; DELETE FROM talk WHERE id = 2",
            ["whose talk is not there (brief: 1, draft: 1, ignored: 2, media: 1, part: 2,"],
        ),
        ("PRAGMA foreign_keys=OFF; DELETE FROM draft WHERE talk_id = 2", ["(drafted: 1)"]),
        ("DROP INDEX revision_by_step", ["not as they should be (missing: revision_by_step)"]),
        ("CREATE TABLE own (a)", ["tables in the library that Dwugłos did not put there (own)"]),
        ("DROP TABLE typing", ["(missing: typing)", "Nothing of this talk", "Nothing of this talk"]),
        ("ALTER TABLE part DROP COLUMN basis", ["(missing: part.basis)", "Nothing of", "Nothing of"]),
        (
            "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = replace(sql, 'talk_id, version', 'talk_id, at') "
            "WHERE name = 'revision_by_version'",
            ["is damaged; restore the newest backup"],
        ),
    ],
)
def test_harm_to_the_library_is_told(path: Path, statements: str, sentences: list[str]) -> None:
    harm(path, statements)
    found = verdict_of(path).findings
    assert len(found) == len(sentences)
    for each, sentence in zip(found, sentences, strict=True):
        assert sentence in str(each.sentence)


def test_a_check_stops_when_it_is_to(path: Path) -> None:
    stop = Event()
    stop.set()
    with Library(path, reading=True) as library, pytest.raises(Cancelled):
        library.verify(Pace(cancelled=stop))


def test_a_check_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    verdict_of(path)
    assert path.read_bytes() == before


def test_damage_by_chance_is_found_or_said_in_one_sentence(tmp_path: Path) -> None:
    whole = whole_library(tmp_path / "whole.db", 300)
    for seed in range(12):
        path = Path(shutil.copy(whole, tmp_path / f"{seed}.db"))
        chance = random.Random(seed)
        kind = (lost_rows, bad_value, bad_page, bad_bytes)[seed % 4]
        kind(path, chance)
        sentences = said_of(path)
        assert sentences or kind is not lost_rows
        for sentence in sentences:
            assert SECRET not in sentence
            assert "does not answer as it should" not in sentence


def said_of(path: Path) -> list[str]:
    try:
        return [str(each.sentence) for each in verdict_of(path).findings]
    except LibraryError as error:
        return [str(error)]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_is_done_the_library_stays_sound(any_edit: AnyEdit, data: st.DataObject) -> None:
    with Library("sqlite://") as library:
        id = library.add_talk("Talk", number(TEXTS))
        talk = OpenTalk(library.open_talk(id), lambda step: library.step_edit(id, step))
        talk.written.connect(lambda write: library.write(id, [write]))
        for _ in range(data.draw(st.integers(0, 12))):
            make_move(data, any_edit, talk.transcript, talk.history)
        assert library.verify().findings == ()
