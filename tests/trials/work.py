"""Somebody's work on a library as a script without an end: typing, confirming, drafting, importing, exporting, …

Each act is told before it begins, with what the library should have after it, and again when the library said that it
was kept. Run as a program, `python -m tests.trials.work FOLDER SEED [ACTS]`, it tells on standard output, and into
FOLDER/said.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from sqlite3 import connect

from dwuglos.errors import InputError
from dwuglos.exporting import ExportOptions, render, save
from dwuglos.formats import by_name
from dwuglos.formats.base import Cue
from dwuglos.importing import bringing_in
from dwuglos.settings import Settings
from dwuglos.store.backups import MEGABYTE, Backups
from dwuglos.store.library import Library
from dwuglos.store.restoring import restore
from dwuglos.store.values import KeptDraft
from dwuglos.talk import article_edits, edits
from dwuglos.talk.article import Part
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import Write
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import PERSON, NewSegment, Segment, number
from tests.dwuglos.store.files import by_migrations

SITTING = 60
"""Acts after which the library is closed."""
_SRT = by_name("srt")
SEGMENTS = 80
OLDER = "0003"
"""The version of the schema that an older library has."""

Say = Callable[..., None]


def digest(segments: Iterable[Segment], article: Iterable[Part]) -> str:
    """Return what tells one state of a talk from all others."""
    parts = sorted(map(repr, article))
    return hashlib.sha256(repr([*map(repr, segments), *parts]).encode(errors="replace")).hexdigest()[:16]


def digest_of_file(data: bytes) -> str:
    """Return what tells a file from all others."""
    return hashlib.sha256(data).hexdigest()[:16]


class Work:
    """What one person does, with one library in a folder, beside which the files are."""

    def __init__(self, folder: Path, chance: random.Random, say: Say) -> None:
        self._folder, self._chance, self._say = folder, chance, say

    def run(self, acts: int = sys.maxsize) -> None:
        """Work until `acts` acts are done, or until somebody ends the process."""
        self._say("open")
        while acts > 0:
            with Library(self._folder / "library.db") as self._library:
                acts -= self._sit_down(acts)
            self._restore()

    def _sit_down(self, acts: int) -> int:
        """Work on some talks; return how many acts were done."""
        done = 0
        while done < min(acts, SITTING):
            talks = self._library.talks()
            if not talks or (len(talks) < 6 and self._chance.random() < 0.3):
                self._import()
                continue
            here = min(acts - done, self._chance.randint(5, 30))
            self._work_on(self._chance.choice(talks).id, here)
            done += here
        return done

    def _work_on(self, id: int, acts: int) -> None:
        lock = self._library.lock_talk(id)
        self._take(id)
        for _ in range(acts):
            self._act()
        if lock is not None:
            lock.release()

    def _take(self, id: int) -> None:
        """Have a talk as the library has it."""
        self._id = id
        self._talk = OpenTalk(self._library.open_talk(id), lambda number: self._library.step_edit(id, number))
        self._talk.written.connect(self._write)

    def _act(self) -> None:
        """Do anything with the talk."""
        usual = (self._type, self._type, self._confirm, self._confirm, self._confirm, self._draft)
        rare = (
            self._replace,
            self._take_back,
            self._reshape,
            self._note,
            self._write_article,
            self._export,
            self._set,
            self._back_up,
        )
        self._chance.choice(usual if self._chance.random() < 0.7 else rare)()

    def _write(self, write: Write) -> None:
        talk = self._talk
        touched = [change.before.id for change in write.changes if change.before is not None]
        state = digest(talk.transcript, talk.article.parts)
        self._say("write", self._id, talk.version + 1, state, touched)
        talk.saved_at, talk.version = self._library.write(self._id, [write], talk.version)
        self._say("written", self._id, talk.version)

    def _segment(self) -> Segment:
        return self._chance.choice(list(self._talk.transcript))

    def _text(self) -> str:
        return f"Zażółć gęślą jaźń {self._chance.randrange(1 << 40)}" + " i tak dalej" * self._chance.randrange(8)

    def _do(self, edit: Edit | None) -> None:
        if edit is not None:
            self._talk.history.do(edit)

    def _type(self) -> None:
        segment, text = self._segment().id, self._text()
        self._say("type", self._id, segment, text)
        self._library.keep_typing(self._id, segment, "target", text)
        self._say("typed", self._id, segment, text)

    def _confirm(self) -> None:
        self._do(edits.confirm(self._talk.transcript, self._segment().id, self._text()))

    def _draft(self) -> None:
        free = [s for s in self._talk.transcript if s.origin != PERSON]
        at = self._chance.randrange(len(free) + 1)
        asked = free[at : at + self._chance.randint(1, 12)]
        texts = [self._text() for _ in asked]
        kept = KeptDraft("digest", " ".join(texts), {s.id: text for s, text in zip(asked, texts, strict=True)})
        self._library.keep_drafts(self._id, "google", [kept])
        self._do(edits.accept_drafts(self._talk.transcript, asked, texts, "google"))

    def _replace(self) -> None:
        transcript = self._talk.transcript
        wanted = [s.id for s in transcript if self._chance.random() < 0.6]
        several = [edits.set_target(transcript, id, self._text()) for id in wanted]
        self._do(Edit("Replace", tuple(change for edit in several if edit for change in edit.changes)))

    def _take_back(self) -> None:
        history = self._talk.history
        if history.redoable and self._chance.random() < 0.5:
            history.redo()
        elif history.undoable:
            history.undo()

    def _reshape(self) -> None:
        transcript, segment = self._talk.transcript, self._segment()
        try:
            if self._chance.random() < 0.5:
                self._do(edits.split(transcript, segment.id, "source", self._chance.randrange(40)))
            else:
                row = transcript.row_of(segment.id)
                self._do(edits.join(transcript, [s.id for s in list(transcript)[row : row + 2]]))
        except InputError:  # nothing to divide, or nothing behind it
            return

    def _note(self) -> None:
        self._do(edits.set_note(self._talk.transcript, self._segment().id, self._text()))

    def _write_article(self) -> None:
        if self._chance.random() < 0.5:
            self._do(article_edits.set_field(self._talk.article, "lead", self._text()))
        else:
            self._do(article_edits.add_paragraph(self._talk.article, None, self._text()))

    def _import(self) -> None:
        path = self._folder / f"in-{self._chance.randrange(1 << 40)}.srt"
        path.write_text(_SRT.write([Cue(n * 2000, n * 2000 + 1500, self._text()) for n in range(SEGMENTS)]))
        new = bringing_in.read(bringing_in.candidate(path))
        self._say("make", digest(new.segments, new.article))
        talk = bringing_in.keep(self._library, new).id
        self._say("made", talk, digest(new.segments, new.article))

    def _export(self) -> None:
        path = self._folder / f"out-{self._chance.randrange(3)}.srt"
        data = render(self._talk.transcript, _SRT, ExportOptions("source"))
        self._say("export", path.name, digest_of_file(data))
        save(data, path)
        self._say("exported", path.name, digest_of_file(data))

    def _set(self) -> None:
        path, settings = self._folder / "settings.json", Settings(version_seen=self._text())
        data = json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode()
        self._say("export", path.name, digest_of_file(data))
        settings.save(path)  # which says nothing when it fails
        if Settings.load(path) == settings:
            self._say("exported", path.name, digest_of_file(data))

    def _backups(self) -> Backups:
        return Backups(str(self._folder / "library.db"), None, 100 * MEGABYTE)

    def _back_up(self) -> None:
        self._backups().make("hand")

    def _restore(self) -> None:
        """Let the library hold what a backup of this version holds."""
        backups = self._backups()
        possible = [each.path for each in backups.all() if each.why == "hand"]
        if possible:
            path = self._chance.choice(possible)
            self._say("restore", states_of(path))
            restore(backups, path)
            self._say("restored")


def states_of(path: Path) -> list[tuple[int, int, str]]:
    """Return the talks of a library, each with its version and what tells its state."""
    with Library(path, reading=True) as library:
        opened = [library.open_talk(talk.id) for talk in library.talks()]
    return [(each.summary.id, each.version, digest(each.segments, each.article)) for each in opened]


def older_library(path: Path, talks: int = 4) -> list[list[object]]:
    """Make a library as an older version of the program left it; return what it told of its talks."""
    newer = path.with_name("newer.db")
    told: list[list[object]] = []
    with Library(newer) as library:
        for talk in range(talks):
            new = [NewSegment(n * 1000, n * 1000 + 900, f"{talk} {n}", f"po polsku {n}\0") for n in range(SEGMENTS)]
            id = library.add_talk(f"Talk {talk}", number(new))
            told.append(["made", id, digest(library.segments(id), library.article(id))])
    by_migrations(path, OLDER)
    with closing(connect(path)) as one, one:
        one.execute("ATTACH ? AS newer", [str(newer)])
        for table in ("talk", "segment"):
            names = ", ".join(f'"{row[1]}"' for row in one.execute(f"PRAGMA main.table_info({table})"))
            one.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM newer.{table}")
    newer.unlink()
    return told


def main(folder: Path, seed: str, acts: int = sys.maxsize) -> None:
    """Work in a folder and tell of it."""
    said = os.open(folder / "said", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def say(*words: object) -> None:
        line = (json.dumps(words) + "\n").encode()
        os.write(said, line)
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()

    Work(folder, random.Random(seed), say).run(acts)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:]))
