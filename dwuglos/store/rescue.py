"""A talk kept in a library of its own, when the library it belongs to cannot be reached; and brought back later."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple

from dwuglos.errors import LibraryError, TalkNotFound
from dwuglos.store.library import Library
from dwuglos.store.locks import lock_file
from dwuglos.store.restoring import opened_library
from dwuglos.store.sqlite_log import remove_library
from dwuglos.system import private_files
from dwuglos.talk.article import Article, Part, PartChange
from dwuglos.talk.edits import Edit
from dwuglos.talk.stored_talk import StoredTalk, TalkFacts, count_differing
from dwuglos.talk.transcript import Change, Segment, Transcript

_NAME = re.compile(r"talk-(?P<talk>\d+)(?:-(?P<library>[0-9a-f]{12}))?-(?P<at>\d+)\.db")


def name_of(talk: int, library: str, at: int) -> str:
    """Return the name of the file that keeps a talk of a library, by its identity, since `at` (ms since 1970, UTC)."""
    return f"talk-{talk}-{_short(library)}-{at}.db"


def _short(library: str) -> str:
    """Return as much of a library's identity as tells it from all others of one person."""
    return library.removeprefix("dwuglos:")[:12]


def keep_apart(path: Path, title: str, segments: Sequence[Segment], article: Sequence[Part], facts: TalkFacts) -> None:
    """Write a talk as it is now, as the only one of a library; it replaces an older one once it is whole.

    Raises LibraryError and OSError.
    """
    new = path.with_name(path.name + ".new")
    remove_library(new)  # left by a program that was killed
    try:
        with Library(new) as library:
            library.add_talk(title, segments, facts=facts, article=article)
        private_files.replace(new, path)
    except BaseException:
        with suppress(OSError):
            remove_library(new)
        raise


class RescuedTalk(NamedTuple):
    """A talk that was kept and not brought back: `at` is when (ms since 1970, UTC)."""

    path: Path
    at: int
    title: str = ""
    segments: int = 0
    talk: int | None = None
    """Its id in the library that is asked; None where that does not have it."""
    differing: int = 0
    """Segments, and parts of the article, that are not the same there."""
    fits: bool = False
    """Whether it can become an edit of the talk there."""
    is_damaged: bool = False


def mark_as_in_use(path: Path) -> IO[str]:
    """Say that the program that keeps a talk is still at it, until the file that is returned is closed. Raises OSError.

    Where it ends in any way, the system takes the mark away.
    """
    private_files.make_folder(path.parent)
    mark = _mark_of(path)
    private_files.make_file(mark)
    file = mark.open("a")
    try:
        lock_file(file)
    except OSError:
        file.close()
        raise
    return file


def _mark_of(path: Path) -> Path:
    return path.with_suffix(".lock")


def remove(path: Path) -> None:
    """Take a kept talk away for good. Raises OSError."""
    remove_library(path)
    _mark_of(path).unlink(missing_ok=True)


def rescued_talks(folder: Path, library: Library) -> list[RescuedTalk]:
    """Return the talks that were kept and that nobody has open, the newest first.

    One that the library has just so by now is taken away. Nothing else is.
    """
    found = [each for path in folder.glob("talk-*.db") if (each := _look_at(path, library)) is not None]
    return sorted(found, key=lambda each: each.at, reverse=True)


def _look_at(path: Path, library: Library) -> RescuedTalk | None:
    name = _NAME.fullmatch(path.name)
    if name is None or _is_in_use(path):
        return None
    try:
        at = int(path.stat().st_mtime * 1000)
    except OSError:
        return None
    kept = read_rescued(path)
    if kept is None:
        return RescuedTalk(path, at, is_damaged=True)
    there = None
    if name["library"] == _short(library.identity()):
        with suppress(TalkNotFound):
            there = library.open_talk(int(name["talk"]))
    rescued = RescuedTalk(path, at, kept.summary.title, len(kept.segments))
    if there is None or there.summary.deleted:
        return rescued
    differing = count_differing(kept.segments, there.segments) + count_differing(kept.article, there.article)
    if not differing:
        with suppress(OSError):
            remove(path)
        return None
    fits = there.damage is None and {s.id for s in kept.segments} == {s.id for s in there.segments}
    return rescued._replace(talk=there.summary.id, differing=differing, fits=fits)


def _is_in_use(path: Path) -> bool:
    try:
        mark_as_in_use(path).close()
    except OSError:
        return True
    return False


def read_rescued(path: Path) -> StoredTalk | None:
    """Return a talk that was kept; None where its file is damaged."""
    try:
        with opened_library(path) as library:
            found = library.open_talk(library.talks()[0].id)
    except (LibraryError, TalkNotFound, OSError, IndexError):
        return None
    return found if found.damage is None else None


def bringing_back(kept: StoredTalk, transcript: Transcript, article: Article) -> Edit | None:
    """Return the edit after which a talk is what was kept of it; None where it is that already.

    Both have the same segments. Parts of the article that only the talk has stay.
    """
    changes = tuple(_changes(kept, transcript))
    parts = {part.id: part for part in article.parts}
    part_changes = tuple(PartChange(parts.get(p.id), p) for p in kept.article if parts.get(p.id) != p)
    return Edit("Bring back kept changes", changes, part_changes) if changes or part_changes else None


def _changes(kept: StoredTalk, transcript: Transcript) -> Iterator[Change]:
    for after in kept.segments:
        before = transcript.by_id(after.id)
        if before is not None and (wanted := after._replace(rank=before.rank)) != before:
            yield Change(before, wanted)
