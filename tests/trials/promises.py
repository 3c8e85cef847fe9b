"""What a user was told of a library, and whether it holds of the files that are there afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from sqlite3 import connect
from typing import Any

from dwuglos.errors import DwuglosError
from dwuglos.store.backups import MEGABYTE, Backups
from dwuglos.store.copies import is_sound
from dwuglos.store.library import Library
from tests.trials.work import digest, digest_of_file, states_of

NOTHING = ""
"""Stands for a text that is not being typed, and for a file that is not there."""


class Promises:
    """Everything that was told: what is kept for sure, and what may be there or not, as nobody was told the end of it.

    `edits` counts the writes that were said to be kept.
    """

    def __init__(self, lines: Iterable[list[Any]] = ()) -> None:
        self.edits = 0
        self._states: dict[tuple[int, int], str] = {}
        self._kept: dict[int, int] = {}
        self._new: set[str] = set()
        self._typed: dict[tuple[int, int], set[str]] = {}
        self._files: dict[str, set[str]] = {}
        self._instead: list[list[Any]] | None = None
        self.hear(lines)

    def hear(self, lines: Iterable[list[Any]]) -> None:
        """Take in what was told since."""
        for what, *rest in lines:
            getattr(self, f"_on_{what}")(*rest)

    def _on_open(self) -> None:
        pass

    def _on_write(self, talk: int, version: int, state: str, segments: list[int]) -> None:
        self._states[talk, version] = state
        self._touched = [(talk, segment) for segment in segments]
        for place in self._touched:
            if place in self._typed:
                self._typed[place].add(NOTHING)

    def _on_written(self, talk: int, version: int) -> None:
        self._kept[talk] = version
        self.edits += 1
        for place in self._touched:
            self._typed.pop(place, None)

    def _on_type(self, talk: int, segment: int, text: str) -> None:
        self._typed.setdefault((talk, segment), {NOTHING}).add(text)

    def _on_typed(self, talk: int, segment: int, text: str) -> None:
        self._typed[talk, segment] = {text}

    def _on_make(self, state: str) -> None:
        self._new.add(state)

    def _on_made(self, talk: int, state: str) -> None:
        self._states[talk, 0], self._kept[talk] = state, 0

    def _on_export(self, name: str, state: str) -> None:
        self._files.setdefault(name, {NOTHING}).add(state)

    def _on_exported(self, name: str, state: str) -> None:
        self._files[name] = {state}

    def _on_restore(self, states: list[list[Any]]) -> None:
        self._instead = states

    def _on_restored(self) -> None:
        assert self._instead is not None
        self._kept = {talk: version for talk, version, _ in self._instead}
        self._states |= {(talk, version): state for talk, version, state in self._instead}
        self._typed.clear()
        self._instead = None

    def broken(self, folder: Path) -> list[str]:
        """Return what was promised of the library in a folder, and the files beside it, and does not hold.

        What may be there or not is known afterwards.
        """
        if self._instead is not None and [*map(list, states_of(folder / "library.db"))] == self._instead:
            self._on_restored()
        self._instead = None
        try:
            with Library(folder / "library.db") as library:
                found = self._broken_in(library)
                found += [f"check, talk {each.talk}: {each.sentence}" for each in library.verify().findings]
        except DwuglosError as error:
            return [f"the library is not readable: {error}"]
        with closing(connect(folder / "library.db")) as one:
            if (sound := one.execute("PRAGMA integrity_check").fetchone()) != ("ok",):
                found.append(f"integrity: {sound}")
            found += [f"foreign key: {row}" for row in one.execute("PRAGMA foreign_key_check")]
        return found + self._broken_files(folder)

    def _broken_in(self, library: Library) -> list[str]:
        there = {summary.id: summary for summary in library.talks()}
        found = [f"talk {talk} is lost" for talk in self._kept if talk not in there]
        for talk, summary in there.items():
            stored = library.open_talk(talk)
            state = digest(stored.segments, stored.article)
            if talk not in self._kept and state in self._new:
                self._on_made(talk, state)
            found += self._broken_talk(talk, stored.version, state)
            if summary.segments != len(stored.segments):
                found.append(f"talk {talk} counts {summary.segments} segments and has {len(stored.segments)}")
            found += self._broken_typings(talk, {typing.segment: typing.text for typing in stored.typings})
        return found

    def _broken_talk(self, talk: int, version: int, state: str) -> list[str]:
        kept = self._kept.get(talk)
        if kept is None:
            return [f"talk {talk} is nothing that was made"]
        if version < kept:
            return [f"talk {talk} is at {version}, and {kept} was said to be kept"]
        if self._states.get((talk, version)) != state:
            return [f"talk {talk} at {version} is not what it was"]
        self._kept[talk] = version
        return []

    def _broken_typings(self, talk: int, typed: dict[int, str]) -> list[str]:
        wrong = []
        for (of, segment), texts in list(self._typed.items()):
            if of != talk:
                continue
            text = typed.get(segment, NOTHING)
            if text not in texts:
                wrong.append(f"talk {talk}, segment {segment}: {text!r} is offered, not one of {sorted(texts)}")
            self._typed[of, segment] = {text}
        return wrong

    def _broken_files(self, folder: Path) -> list[str]:
        wrong = []
        for name, states in self._files.items():
            path = folder / name
            state = digest_of_file(path.read_bytes()) if path.exists() else NOTHING
            if state not in states:
                wrong.append(f"{name} is neither what it was nor what it was to be")
            self._files[name] = {state}
        for path in folder.glob("*.db"):
            with closing(connect(path)) as one:
                if not one.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                    wrong.append(f"{path.name} is a copy with nothing in it")
        backups = Backups(str(folder / "library.db"), None, MEGABYTE)
        wrong += [f"the backup {each.path.name} is not sound" for each in backups.found() if not is_sound(each.path)]
        return wrong
