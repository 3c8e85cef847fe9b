"""The File menu."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from dwuglos import places
from gui.commands.base import Command, Menu, TalkCommand, WritingCommand
from gui.commands.speech import NewTalkFromSpeech
from gui.commands.whole_texts import TakeCorrection
from gui.widgets.question import is_wanted
from gui.words import later, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dwuglos.talk.stored_talk import TalkSummary
    from gui.dialogs.export import Chosen
    from gui.session import Session

SAMPLE = "how-a-sentence-travels"


class NewTalk(Command):
    title = later("commands", "&New talk…")
    tip = later("commands", "Create a talk: say which file is its English, and which its Polish if there is one.")
    keys = "Ctrl+N"
    icon = "new"

    def run(self) -> None:
        self.place.new_talks.ask()


class OpenFiles(Command):
    title = later("commands", "Open &files…")
    tip = later("commands", "Choose a file, or an English and a Polish one, and create a talk from them.")
    keys = "Ctrl+O"
    icon = "open"

    def run(self) -> None:
        self.place.new_talks.choose()


class NewFromClipboard(Command):
    title = later("commands", "New talk from the clip&board…")
    tip = later("commands", "Create a talk from copied text, such as a transcript on a web page.")
    keys = "Ctrl+Shift+V"
    icon = "paste"

    def run(self) -> None:
        from tempfile import TemporaryDirectory

        # Only now: asking the clipboard at every turn, for an obstacle, can block on some desktops.
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.place.tell(say("commands", "There is no text in the clipboard; copy a transcript first."))
            return
        # On Windows a file that is being read stays: the dialog may be left before it has read it.
        with TemporaryDirectory(prefix="dwuglos-", ignore_cleanup_errors=True) as folder:
            copied = Path(folder) / "clipboard.txt"
            copied.write_text(text, "utf-8", "replace")
            self.place.new_talks.ask([str(copied)], is_copied=True)


class NewSample(Command):
    title = later("commands", "New talk from the &sample")
    tip = later("commands", "Create a talk from the sample that comes with the program.")
    icon = "sample"

    def run(self) -> None:
        folder = places.samples()
        title = say("commands", "How a sentence travels (sample)")
        self.place.new_talks.make(folder / f"{SAMPLE}.en.srt", folder / f"{SAMPLE}.pl.srt", title)


class Export(TalkCommand):
    title = later("commands", "&Export subtitles…")
    tip = later("commands", "Write the subtitles to a file, in Polish, English or both.")
    keys = "Ctrl+E"
    icon = "export"
    starts_group = True

    def run(self) -> None:
        from gui.dialogs.export import ExportDialog

        self.place.finish_typing()
        settings = self.place.settings
        folder = places.beside(self.session.source_path, settings.last_folder)
        dialog = ExportDialog(self.session, settings.export, folder, self.place.widget, settings.profile_in_force)
        agreed = dialog.exec()
        dialog.deleteLater()
        if not agreed:
            return
        export = dialog.chosen()
        settings.export = settings.export | dialog.remembered()
        settings.last_folder = str(export.path.parent)
        self.place.remember()
        self._write(export)

    def _write(self, export: Chosen) -> None:
        segments, extras = list(self.session.transcript), self.session.talk.facts.extras
        self.place.tasks.work(
            lambda progress, cancelled: export.write(segments, extras), self._tell, self._tell_failure
        )

    def _tell(self, paths: Sequence[Path]) -> None:
        names = ", ".join(map(str, paths))
        self.place.notices.tell(lambda: say("commands", "Exported: {paths}").format(paths=names), about="exported")

    def _tell_failure(self, error: BaseException) -> None:
        self.place.notices.tell(lambda: self.place.words(error), kind="problem", about="exported")


class SendForReview(TalkCommand):
    title = later("commands", "Send for revie&w…")
    tip = later("commands", "Write both texts into a file for somebody who has Word, a spreadsheet or only a browser.")
    icon = "review out"

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        return "" if len(self.session.transcript) else say("commands", "There are no segments in this talk.")

    def run(self) -> None:
        from gui.talks import reviews

        reviews.send(self.place, self.session)


class TakeInReview(WritingCommand):
    title = later("commands", "Take &in a review…")
    tip = later("commands", "Compare a file that a reviewer has sent back with the talk, and take what you choose.")
    icon = "review in"

    def run(self) -> None:
        from gui.talks import reviews

        reviews.ask_and_take(self.place, self.session)


class _ChosenTalk(Command):
    in_talk_list = True

    def talk(self) -> TalkSummary | None:
        """Return the talk chosen in the list, while that is on the screen."""
        return self.place.library.current()

    def talks(self) -> list[TalkSummary]:
        """Return all the talks chosen in the list, while that is on the screen."""
        return self.place.library.chosen()

    def obstacle(self) -> str:
        talk = self.talk()
        if talk is not None and not talk.deleted:
            return ""
        return say("commands", "Go to the list of talks, and choose one that is not deleted.")


class OpenTalk(_ChosenTalk):
    title = later("commands", "&Open the chosen talk")
    tip = later("commands", "Open the talk that is chosen in the list.")
    starts_group = True

    def run(self) -> None:
        talk = self.talk()
        if talk is not None:
            self.place.open_talk(talk.id)


class RenameTalk(_ChosenTalk):
    title = later("commands", "&Rename the talk")
    tip = later("commands", "Give the chosen talk another title.")
    icon = "rename"

    def run(self) -> None:
        self.place.home.rename()


class DuplicateTalk(_ChosenTalk):
    title = later("commands", "D&uplicate the talk")
    tip = later("commands", "Make a copy of the chosen talk.")
    icon = "copy"

    def run(self) -> None:
        talk = self.talk()
        if talk is None:
            return
        id, title = talk.id, say("commands", "{title} (copy)").format(title=talk.title)
        self.place.tasks.store(lambda library: library.duplicate_talk(id, title), self.place.refresh_home)


class SaveTalkFile(_ChosenTalk):
    title = later("commands", "Save talk as a fi&le…")
    tip = later("commands", "Write the whole talk, with its article, notes and history, to a file for another library.")
    icon = "talk file"

    def label(self) -> str:
        n = len(self.talks())
        return say("commands", "Save talks as fi&les ({n})…").format(n=n) if n > 1 and not self.obstacle() else ""

    def obstacle(self) -> str:
        return "" if self.place.session is not None else super().obstacle()

    def run(self) -> None:
        from gui.talks.talk_files import ToSave, ask_and_save

        session = self.place.session
        if session is None:
            ask_and_save(self.place, [ToSave(talk.id, talk.title) for talk in self.talks()])
            return
        self.place.finish_typing()
        session.save_now()
        ask_and_save(self.place, [ToSave(session.id, session.title)])


class DeleteTalk(_ChosenTalk):
    title = later("commands", "&Delete the talk")
    tip = later("commands", "Move the chosen talk to the deleted ones; it can be restored.")
    keys = "Shift+Del"
    icon = "delete"

    def label(self) -> str:
        n = len(self.talks())
        return say("commands", "&Delete the talks: {n}").format(n=n) if n > 1 else ""

    def run(self) -> None:
        talks = self.talks()
        if talks:
            self.place.library.delete(talks)


class RestoreTalk(_ChosenTalk):
    title = later("commands", "Res&tore the deleted talk")
    tip = later("commands", "Restore the chosen deleted talk.")
    icon = "restore"

    def label(self) -> str:
        n = len(self.talks())
        return say("commands", "Res&tore the deleted talks: {n}").format(n=n) if n > 1 and not self.obstacle() else ""

    def obstacle(self) -> str:
        talk = self.talk()
        if talk is not None and talk.deleted:
            return ""
        return say("commands", "Go to the list of talks, show the deleted ones, and choose one of them.")

    def run(self) -> None:
        talks = self.talks()
        if talks:
            self.place.library.restore([talk.id for talk in talks])


class EraseTalk(RestoreTalk):
    title = later("commands", "Delete &permanently…")
    tip = later("commands", "Permanently remove the chosen deleted talk and its history; they cannot be restored.")
    icon = "erase"

    def label(self) -> str:
        return ""

    def run(self) -> None:
        talks = self.talks()
        if talks and self._is_sure([talk.title for talk in talks]):
            self.place.library.erase([talk.id for talk in talks])

    def _is_sure(self, titles: Sequence[str]) -> bool:
        question = say(
            "home", "Permanently delete “{title}”? Its translation, article and history cannot be restored."
        ).format(title=titles[0])
        if len(titles) > 1:
            question = say(
                "home",
                "Delete the chosen talks for good ({n})? Their translations, articles and histories cannot be brought "
                "back.",
            ).format(n=len(titles))
        button = say("home", "Delete &permanently")
        return is_wanted(self.place.widget, button.replace("&", ""), question, button, harmful=True)


class Save(TalkCommand):
    title = later("commands", "Sa&ve")
    tip = later("commands", "Say whether everything is saved; every change is, as soon as it is made.")
    keys = "Ctrl+S"

    def run(self) -> None:
        session = self.session
        if session.read_only_reason:
            self.place.tell(session.read_only_reason)
            return
        if self.place.article is not None:
            self.place.article.typing.save()
        session.save_now()
        # In the lane of the library, behind all that is to be saved; what fails there is said as ever.
        self.place.tasks.store(lambda _library: None, lambda _: self._answer(session))

    def _answer(self, session: Session) -> None:
        if self.place.session is session and session.is_saved:
            self.place.tell(say("commands", "Everything is saved."))


class ShowBackups(Command):
    title = later("commands", "Bac&kups…")
    tip = later("commands", "Show the backups of the library, make one, or restore the library or one talk.")
    icon = "backup"
    starts_group = True

    def run(self) -> None:
        from gui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self.place, self._leave, self.place.widget)
        dialog.restored.connect(self._show_restored)
        dialog.brought.connect(self._show)
        dialog.exec()
        dialog.deleteLater()

    def _show_restored(self) -> None:
        for about in ("failed", "backup", "library check"):  # what was said of the library as it was
            self.place.notices.take_back(about)
        self.place.refresh_home()

    def _leave(self) -> bool:
        if self.place.session is not None:
            self.place.close_talk()
        return self.place.session is None

    def _show(self, talk: int) -> None:
        if self.place.session is None:
            self.place.refresh_home(talk)


class CloseTalk(TalkCommand):
    title = later("commands", "&Close the talk")
    tip = later("commands", "Go back to the list of all talks.")
    keys = "Ctrl+W"
    icon = "library"
    starts_group = True

    @classmethod
    def waits(cls) -> bool:
        return True

    def run(self) -> None:
        self.place.close_talk()


class Quit(Command):
    title = later("commands", "&Quit")
    tip = later("commands", "Close the window; everything is saved.")
    keys = "Ctrl+Q"
    icon = "quit"

    @classmethod
    def waits(cls) -> bool:
        return True

    def run(self) -> None:
        self.place.widget.close()


MENU = Menu(
    later("menus", "&File"),
    NewTalk,
    OpenFiles,
    NewFromClipboard,
    NewTalkFromSpeech,
    NewSample,
    TakeCorrection,
    Export,
    SendForReview,
    TakeInReview,
    Save,
    OpenTalk,
    RenameTalk,
    DuplicateTalk,
    SaveTalkFile,
    DeleteTalk,
    RestoreTalk,
    EraseTalk,
    ShowBackups,
    CloseTalk,
    Quit,
)
