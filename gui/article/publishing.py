"""What is done with an article beside writing it: numbers from a file, drafts, the browser, publishing."""

from __future__ import annotations

import getpass
import tempfile
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from dwuglos import places
from dwuglos.article import publishing
from dwuglos.article.choices import PageChoices
from dwuglos.article.publications.base import Press
from dwuglos.article.publishing import Material
from dwuglos.errors import Notice
from dwuglos.language.typography import Typography
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article
from dwuglos.talk.transcript import Transcript
from gui.session import Session
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.article.publications import Publication
    from dwuglos.article.readiness import Flaw
    from dwuglos.talk.video import Video
    from gui.desk import Desk


def fill_from_file(desk: Desk, session: Session) -> None:
    """Take the numbers, the address and the chapters of the video from an info.json the user chooses."""
    chosen, _ = QFileDialog.getOpenFileName(
        desk.widget,
        say("article", "Facts about the video"),
        desk.settings.last_folder,
        say("article", "Facts about a video (*.json);;All files (*)"),
    )
    if chosen:
        take_facts(desk, session, Path(chosen))


def take_facts(desk: Desk, session: Session, path: Path) -> None:
    """Take them from a file, and say what was found."""
    from dwuglos.importing.new_talk import read_video

    def done(read: tuple[Video, object]) -> None:
        video, _ = read
        if desk.session is not session:
            return  # another talk is open by now
        session.keep_video(video)
        if not session.attempt_on_article(lambda article: article_edits.fill_from_video(article, video)):
            desk.tell(say("article", "The file adds nothing to the article."))

    desk.tasks.work(lambda _progress, _cancelled: read_video(path), done)


def press() -> Press:
    """Return what publications are made with here."""
    from gui.printing import pdf

    return Press(places.own_templates(), pdf)


def material_of(session: Session) -> Material:
    """Return what is published of a talk, as it is now: what is made of it later knows nothing of later edits."""
    segments = Transcript(session.transcript.segments)
    return Material(Article(session.article.parts), segments, session.title, session.talk.facts.video)


def choices_of(desk: Desk) -> PageChoices:
    """Return what the user chose of published pages."""
    return PageChoices.from_settings(desk.settings.page)


def open_in_browser(desk: Desk, session: Session) -> None:
    """Write the page to a temporary file and show it in the browser."""
    from dwuglos import exporting
    from dwuglos.article.publications import by_name

    publication, material = by_name("article-html"), material_of(session)
    choices = choices_of(desk)

    def write(_progress: Callable[[object], None], _cancelled: Event) -> Path:
        # A folder of each user's own: that of another on the same machine could not be written to.
        folder = Path(tempfile.gettempdir()) / f"dwuglos-preview-{getpass.getuser()}"
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / f"talk-{session.id}{publication.extension}"
        exporting.save(publishing.publish(material, publication, press(), choices=choices).data, path)
        return path

    def show(path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            message = say("article", "No browser could be started; the page is in {path}.")
            desk.notices.tell(message.format(path=path), about="browser")

    desk.tasks.work(write, show)


def publish(desk: Desk, session: Session) -> Flaw | None:
    """Ask how and where to, and write the article; return what is not ready where the user wants to go there first."""
    from gui.dialogs.publish import PublishDialog

    settings, material = desk.settings, material_of(session)  # nothing is edited while the dialog is open
    folder = places.beside(session.source_path, settings.last_folder)
    dialog = PublishDialog(material, press(), settings.publication, folder, choices_of(desk), desk.widget)
    agreed = dialog.exec()
    dialog.deleteLater()
    path = dialog.path.path()
    if not agreed or path is None:
        return dialog.wanted
    form = Form(dialog.publication(), dialog.chosen_typography(), dialog.choices())
    settings.publication = form.publication.name
    settings.page = form.choices.to_settings()
    settings.last_folder = str(path.parent)
    desk.remember()
    write_publication(desk, material, form, path)
    return None


class Form(NamedTuple):
    """How an article is written: the publication, the typography, and the choices of the page."""

    publication: type[Publication]
    typography: Typography
    choices: PageChoices


def write_publication(desk: Desk, material: Material, form: Form, path: Path) -> None:
    """Write the article in the background, and say where it is and what should be known of it."""
    from dwuglos import exporting

    def write(_progress: Callable[[object], None], _cancelled: Event) -> tuple[Notice, ...]:
        published = publishing.publish(material, form.publication, press(), form.typography, choices=form.choices)
        exporting.save(published.data, path)
        return published.notices

    def tell(notices: tuple[Notice, ...]) -> None:
        def words() -> str:
            return " ".join((say("article", "Published: {path}").format(path=path), *map(localized, notices)))

        folder = QUrl.fromLocalFile(str(path.parent))
        choices = [
            (lambda: say("article", "Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
            (lambda: say("article", "Show folder"), lambda: QDesktopServices.openUrl(folder)),
        ]
        desk.notices.tell(words, choices, about="published")

    def fail(error: BaseException) -> None:
        desk.notices.tell(lambda: desk.words(error), kind="problem", about="published")

    desk.tasks.work(write, tell, fail)


def show_changes(desk: Desk, session: Session, id: int) -> None:
    """Show what has changed in the segments a part was drafted from."""
    from dwuglos.store.library import Library
    from dwuglos.talk.basis import changed_since, digest
    from dwuglos.talk.transcript import Segment
    from gui.dialogs.what_changed import WhatChangedDialog

    part = session.article.by_id(id)
    if part is None:
        return
    changed = changed_since(part, session.transcript)
    unsaved = [side for write in session.saving.in_hand().unsaved for change in write.changes for side in change]

    def look(library: Library) -> list[tuple[Segment | None, Segment | None]]:
        return [(_as_it_was(library, segment, then), session.transcript.by_id(segment)) for segment, then in changed]

    def _as_it_was(library: Library, segment: int, then: str) -> Segment | None:
        stored = [side for rev in library.revisions(session.id, segment) for side in (rev.before, rev.after)]
        waiting = [side for side in unsaved if side is not None and side.id == segment]
        return next((side for side in stored + waiting if side is not None and digest(side) == then), None)

    def show(pairs: list[tuple[Segment | None, Segment | None]]) -> None:
        if desk.session is not session:
            return  # another talk is open by now
        dialog = WhatChangedDialog(part.text, pairs, not session.read_only_reason, desk.widget)
        if dialog.exec():
            session.attempt_on_article(lambda article: article_edits.mark_fresh(article, session.transcript, id))
        dialog.deleteLater()

    desk.tasks.read(look, show)
