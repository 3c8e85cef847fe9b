"""The jobs that make a copy of the library, and bring back what a copy holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_table
from dwuglos.errors import InputError, LibraryError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Sequence

    from dwuglos.store.backup_plan import Backup
    from dwuglos.store.backups import Backups
    from dwuglos.store.mending import SalvagedTalk
    from dwuglos.talk.stored_talk import TalkSummary


def add_jobs(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the jobs `backup` and `restore`."""
    job = jobs.add_parser("backup", help="make a checked copy of the library, which may be in use")
    job.add_argument("-o", "--output", metavar="FILE", help="a new file, instead of one in the folder for backups")
    job.set_defaults(job=_backup)
    job = jobs.add_parser("restore", help="bring the library back from a backup, or one talk beside the present ones")
    job.add_argument(
        "file", nargs="?", metavar="FILE", help="a backup, by its path or name (default: the newest sound one)"
    )
    job.add_argument("--talk", type=int, metavar="TALK", help="only this talk, added under a new id")
    job.add_argument("--list", action="store_true", help="list the backups, or with FILE the talks in it")
    job.add_argument("--salvage", metavar="DAMAGED", help="put what a damaged library still has into a new one")
    job.add_argument("-o", "--output", metavar="FILE", help="the new library of --salvage")
    job.set_defaults(job=_restore)


def _backup(options: Namespace) -> int:
    from dwuglos.errors import BackupFailed
    from dwuglos.store import backups, copies
    from dwuglos.store.pace import AT_ONCE

    address = answering.address(options)
    library = backups.file_of(address)
    copies.require_file(library)
    if options.output:
        path = Path(options.output).absolute()
        copies.require_free(path)
        try:
            copies.copy_checked(library, path, AT_ONCE)
        except OSError as error:
            raise BackupFailed(
                "The copy {path} cannot be written: {reason}.", path=path, reason=error.strerror or error
            ) from error
    else:
        path = backups.backups_of(address).make("hand").path
    if options.json:
        held = copies.contents_of(path)
        assert held is not None, "it was looked through"
        answering.print_json(
            {"path": str(path), "bytes": path.stat().st_size, "talks": held.talks, "segments": held.segments}
        )
    else:
        answering.answer(path)
    return 0


def _restore(options: Namespace) -> int:
    from dwuglos.store import restoring
    from dwuglos.store.backups import backups_of

    if options.talk is not None and (options.salvage or options.list):
        raise InputError("The option --talk brings one talk back; leave it out with --list and --salvage.")
    if options.salvage:
        return _salvage(options)
    if options.output:
        raise InputError("The option -o is for --salvage; without it, a backup takes the place of the library.")
    backups = backups_of(answering.address(options))
    if options.list:
        if options.file:
            return _list_talks(options, restoring.talks_in(_chosen(backups, options.file)))
        return _list(options, backups)
    copy = _chosen(backups, options.file)
    if options.talk is not None:
        return _bring_back(options, copy)
    restored = restoring.restore(backups, copy)
    if options.json:
        kept = None if restored.kept is None else str(restored.kept)
        answering.print_json({"restored": str(copy), "talks": restored.contents.talks, "kept": kept})
        return 0
    answering.answer(copy)
    if restored.kept is not None:
        answering.complain(f"What the library held before is kept in {restored.kept}.")
    return 0


def _salvage(options: Namespace) -> int:
    from dataclasses import asdict

    from dwuglos.store.salvage import salvage

    if not options.output:
        raise InputError("Say after -o which file is to become the new library.")
    done = salvage(Path(options.salvage).absolute(), Path(options.output).absolute())
    if options.json:
        talks = [asdict(talk) | {"whole": talk.is_whole} for talk in done.talks]
        answering.print_json({"salvaged": str(done.path), "unreadable": done.unreadable, "talks": talks})
    else:
        heads = (
            "Id",
            "Title",
            "Segments",
            "Missing",
            "Mended",
            "From history",
            "Article",
            "Parts missing",
            "Moves missing",
        )
        print_table(heads, map(_salvaged_row, done.talks), "There are no talks in it.")
    if done.is_whole:
        return 0
    answering.complain(
        "Not everything could be read; what is missing is in the list. A backup may still have it: see restore --list."
    )
    return 1


def _salvaged_row(talk: SalvagedTalk) -> tuple[object, ...]:
    history = talk.from_history + talk.parts_from_history
    segments = (talk.segments, talk.missing, talk.mended, history)
    return (talk.id, talk.title, *segments, talk.parts, talk.missing_parts, talk.missing_moves)


def _chosen(backups: Backups, file: str | None) -> Path:
    """Return the file that is meant: a path, the name of one in the folder for backups, or the newest sound one."""
    if file:
        path = Path(file).absolute()
        inside = backups.folder / file
        return path if path.exists() or not inside.is_file() else inside
    newest = backups.newest_sound()
    if newest is None:
        raise LibraryError(
            "There is no sound backup of the library {library} in {folder}.",
            library=backups.path,
            folder=backups.folder,
        )
    return newest.path


def _bring_back(options: Namespace, copy: Path) -> int:
    from dwuglos.store import restoring

    talk = restoring.talk_in(copy, options.talk)
    with answering.opened_library(options) as library:
        title = library.free_title(f"{talk.title} (from {_moment_of(copy)})")
        id = library.add_whole_talk(talk, title)
    if options.json:
        answering.print_json({"id": id, "title": title, "segments": len(talk.segments)})
    else:
        answering.answer(id)
    return 0


def _moment_of(copy: Path) -> str:
    """Return when a copy was made, in the time of this place."""
    from datetime import datetime

    from dwuglos.store.backup_plan import backup_at

    backup = backup_at(copy)
    seconds = copy.stat().st_mtime if backup is None else backup.made / 1000
    return f"{datetime.fromtimestamp(seconds):%Y-%m-%d %H:%M}"


def _list(options: Namespace, backups: Backups) -> int:
    listed = backups.listed()
    if options.json:
        answering.print_json(
            {
                "folder": str(backups.folder),
                "backups": [
                    {
                        "path": str(each.backup.path),
                        "made": answering.moment(each.backup.made),
                        "why": _turn(each.backup),
                        "bytes": each.backup.size,
                        "talks": None if each.contents is None else each.contents.talks,
                        "segments": None if each.contents is None else each.contents.segments,
                        "readable": each.contents is not None,
                        "of_this_library": each.is_ours,
                    }
                    for each in listed
                ],
            }
        )
        return 0
    rows = [
        (
            each.backup.path.name,
            _moment_of(each.backup.path),
            _WHY.get(_turn(each.backup), _turn(each.backup)),
            f"{each.backup.size / 1e6:.1f}",
        )
        + (("damaged", "") if each.contents is None else tuple(map(str, each.contents)))
        for each in listed
    ]
    nothing = f"There are no backups in {backups.folder} yet; the job backup makes one."
    print_table(("File", "Made", "Why", "MB", "Talks", "Segments"), rows, nothing)
    return 0


def _turn(backup: Backup) -> str:
    """Return what a backup was made for, or as what one made in turn is kept."""
    import time

    from dwuglos.store.backup_plan import turn_of

    return turn_of(backup, time.time_ns() // 1_000_000) if backup.why == "scheduled" else backup.why


_WHY = {"hand": "by hand", "migration": "before a migration", "restore": "before restoring"}


def _list_talks(options: Namespace, talks: Sequence[TalkSummary]) -> int:
    if options.json:
        rows = [{"id": talk.id, "title": talk.title, "segments": talk.segments} for talk in talks]
        answering.print_json({"talks": rows})
        return 0
    rows_ = [(talk.id, talk.title, talk.segments, talk.segments - talk.translated, talk.reviewed) for talk in talks]
    print_table(("Id", "Title", "Segments", "Untranslated", "Confirmed"), rows_, "There are no talks in this backup.")
    return 0
