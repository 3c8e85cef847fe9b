"""The open talk sent to a reviewer as a file, and what came back taken in as one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos import places
from gui.talks.last_step import tell_step
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.review_round.files.base import ReviewFile, ReviewSheet
    from dwuglos.review_round.merging import Comparison
    from dwuglos.store.library import Library
    from gui.desk import Desk
    from gui.session import Session


ENDINGS = (".docx", ".xlsx", ".html", ".htm", ".xlf", ".xliff")
"""What review files are called. Named here: to ask the kinds would load all formats before a subtitle file opens."""


def send(desk: Desk, session: Session) -> None:
    """Ask how and where to, and write the file in the background."""
    from gui.dialogs.send_review import SendReviewDialog

    desk.finish_typing()
    settings = desk.settings
    folder = places.beside(session.source_path, settings.last_folder)
    dialog = SendReviewDialog(session.title, folder, str(settings.export.get("review", "")), desk.widget)
    agreed = dialog.exec()
    dialog.deleteLater()
    if not agreed:
        return
    kind, path = dialog.kind, dialog.path
    settings.export = settings.export | {"review": kind.name}
    settings.last_folder = str(path.parent)
    desk.remember()
    _write(desk, kind, _sheet(desk, session, kind, dialog.spoken()), path)


def _sheet(desk: Desk, session: Session, kind: ReviewFile, language: object) -> ReviewSheet:
    from dwuglos.review_round.marks import key_of
    from dwuglos.review_round.sending import sheet_of

    findings = list(session.findings.all()) if kind.shows_findings else ()
    return sheet_of(
        session.title,
        key_of(session.library, session.id),
        list(session.transcript),
        "en" if language == "en" else "pl",
        findings,
        desk.settings.profile_in_force,
    )


def _write(desk: Desk, kind: ReviewFile, sheet: ReviewSheet, path: Path) -> None:
    def write(_progress: object, _cancelled: object) -> Path:
        from dwuglos import exporting

        exporting.save(kind.write(sheet), path)
        return path

    def tell(path: Path) -> None:
        desk.notices.tell(
            lambda: say("review round", "Ready for the reviewer: {path}").format(path=path), about="exported"
        )

    desk.tasks.work(write, tell, lambda error: _tell_failure(desk, error))


def ask_and_take(desk: Desk, session: Session) -> None:
    """Ask which file came back, and show what is in it."""
    from PySide6.QtWidgets import QFileDialog

    from dwuglos.review_round.files import REVIEW_FILES

    patterns = " ".join(f"*{kind.extension}" for kind in REVIEW_FILES)
    name, _ = QFileDialog.getOpenFileName(
        desk.widget,
        say("review round", "Take in a review"),
        desk.settings.last_folder,
        say("review round", "Review files ({patterns});;All files (*)").format(patterns=f"{patterns} *.xliff *.htm"),
    )
    if not name:
        return
    path = Path(name)
    desk.settings.last_folder = str(path.parent)

    def read(_progress: object, _cancelled: object) -> ReviewSheet:
        from dwuglos.importing.files import bytes_of
        from dwuglos.review_round.files import read_review

        return read_review(path.name, bytes_of(path))

    desk.tasks.work(read, lambda sheet: take_in(desk, session, path, sheet), lambda error: _tell_failure(desk, error))


def review_in(path: Path) -> ReviewSheet | None:
    """Return what is in a review file; None for any other, and for what cannot be read."""
    from dwuglos.errors import InputError
    from dwuglos.importing.files import bytes_of
    from dwuglos.review_round.files import read_review

    try:
        return read_review(path.name, bytes_of(path))
    except InputError:  # who reads it as something else says why
        return None


def offer(desk: Desk, session: Session, path: Path, otherwise: Callable[[], object]) -> None:
    """Show what is in a file, where that is a review of a talk; or else go on as with any file."""

    def decide(sheet: ReviewSheet | None) -> None:
        if sheet is None or desk.session is not session:
            otherwise()
        else:
            take_in(desk, session, path, sheet)

    desk.tasks.work(lambda _progress, _cancelled: review_in(path), decide)


def tell_or(desk: Desk, path: Path, otherwise: Callable[[], object]) -> None:
    """Say which talk a file belongs to, where it is a review and no talk is open; or else go on as with any file."""
    if path.suffix.lower() not in ENDINGS:
        otherwise()
        return

    def decide(sheet: ReviewSheet | None) -> None:
        if sheet is None:
            otherwise()
            return
        desk.notices.tell(lambda: _belongs(path.name, sheet.title), about="read")

    desk.tasks.work(lambda _progress, _cancelled: review_in(path), decide)


def _belongs(file: str, title: str) -> str:
    return say("review round", "{file} is a review of “{title}”. Open that talk, and drop the file on it.").format(
        file=file, title=title
    )


def take_in(desk: Desk, session: Session, path: Path, sheet: ReviewSheet) -> None:
    """Compare what came back with the talk as it is, show it, and take what is chosen as one step."""
    desk.finish_typing()
    talk, segments = session.id, list(session.transcript)

    def compare(library: Library) -> Comparison:
        from dwuglos.review_round.stored import compare_with

        return compare_with(library, talk, segments, sheet)

    desk.tasks.read(
        compare,
        lambda answer: _show(desk, session, path, sheet, answer),
        lambda error: _tell_failure(desk, error),
    )


def _show(desk: Desk, session: Session, path: Path, sheet: ReviewSheet, answer: Comparison) -> None:
    from dwuglos.review_round.merging import take
    from gui.dialogs.take_review import TakeReviewDialog

    if desk.session is not session:
        return  # another talk is open by now
    if not answer.differences and not answer.oddities:
        desk.notices.tell(lambda: _nothing(path.name, answer), about="read")
        return
    dialog = TakeReviewDialog(path.name, answer, sheet.reviewer, desk.widget)
    agreed = dialog.exec()
    chosen = dialog.chosen()
    dialog.deleteLater()
    if not agreed or desk.session is not session:
        return
    taking = take(session.transcript, chosen)
    if taking.edit is not None and session.do(taking.edit):
        tell_step(desk, session, lambda: _outcome(taking.taken, taking.outdated))
    elif taking.outdated:
        desk.notices.tell(lambda: _outcome(0, taking.outdated), about="read")


def _nothing(file: str, answer: Comparison) -> str:
    nothing = say("review round", "{file} brings nothing that is not here already.").format(file=file)
    return " ".join((nothing, *map(localized, answer.notices)))


def _outcome(taken: int, outdated: int) -> str:
    done = say("review round", "Segments changed by the review: {n}.").format(n=taken)
    late = say("review round", "Left, as they were changed here in the meantime: {n}.").format(n=outdated)
    return f"{done} {late}" if outdated else done


def _tell_failure(desk: Desk, error: BaseException) -> None:
    desk.notices.tell(lambda: desk.words(error), kind="problem", about="read")
