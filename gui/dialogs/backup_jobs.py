"""What the window with the backups has looked up for it off the main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from gui.words import say, whole

if TYPE_CHECKING:
    from dwuglos.settings import Settings
    from dwuglos.store.backups import Listed
    from dwuglos.store.health import Contents
    from dwuglos.store.pace import Pace
    from dwuglos.talk.stored_talk import TalkSummary

Tell = Callable[[object], None]


class Found(NamedTuple):
    """The library, and the backups in its folder."""

    library: Path
    is_there: bool
    is_read_only: bool
    contents: Contents | None
    folder: Path
    listed: list[Listed]

    @property
    def paths(self) -> list[Path]:
        """The files of the backups that can be read at all."""
        return [each.backup.path for each in self.listed if each.contents is not None]


def finding(address: str, settings: Settings) -> Callable[[Tell, Event], Found]:
    """Return the work that looks for the backups of a library."""

    def find(_tell: Tell, stop: Event) -> Found:
        from dwuglos.store import backups, copies
        from dwuglos.store.pace import Pace

        mine = backups.backups_of(address, settings)
        library = mine.path
        return Found(
            library,
            library.exists(),
            backups.is_read_only(address),
            copies.contents_of(library),
            mine.folder,
            mine.listed(Pace(cancelled=stop)),
        )

    return find


def checking(paths: Sequence[Path], library: Path, rest: float) -> Callable[[Tell, Event], None]:
    """Return the work that looks through files one after another, and tells of each whether it is sound.

    The library itself is looked through as its check does it.
    """

    def check(tell: Tell, stop: Event) -> None:
        from dwuglos.store import copies
        from dwuglos.store.pace import Pace

        pace = Pace(cancelled=stop, rest=rest)
        for path in paths:
            tell((path, copies.is_sound(path, pace) and (path != library or not _has_findings(path, pace))))

    return check


def _has_findings(library: Path, pace: Pace) -> bool:
    from dwuglos.errors import LibraryError
    from dwuglos.store.library_check import verify

    try:
        return bool(verify(str(library), pace).findings)
    except LibraryError:  # of another version, or in use: that is no damage
        return False


def talks_in(path: Path) -> Callable[[Tell, Event], list[TalkSummary]]:
    """Return the work that finds the talks in a backup."""

    def find(_tell: Tell, stop: Event) -> list[TalkSummary]:
        from dwuglos.store import restoring
        from dwuglos.store.pace import Pace

        return restoring.talks_in(path, Pace(cancelled=stop))

    return find


def words_of(found: Found, is_sound: bool | None) -> str:
    """Return what is said of the library itself; `is_sound` is None as long as it is not known."""
    if not found.is_there:
        return say("backups", "The library {library} is not there.").format(library=found.library)
    if found.contents is None or is_sound is False:
        words = say(
            "backups",
            "The library {library} is damaged. Restore a backup, or salvage what can be read of it; it is kept in any "
            "case.",
        )
        return words.format(library=found.library)
    facts = {
        "library": found.library,
        "talks": whole(found.contents.talks),
        "segments": whole(found.contents.segments),
    }
    if is_sound:
        words = say("backups", "Library: {library} (talks: {talks}, segments: {segments}); checked, and sound.")
    else:
        words = say("backups", "Library: {library} (talks: {talks}, segments: {segments}); being checked…")
    sentences = [words.format(**facts)]
    if found.is_read_only:
        sentences.append(say("backups", "It can only be read, so nothing can be restored into it."))
    return " ".join(sentences)
