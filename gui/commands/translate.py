"""The Translate menu: drafts by machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.commands.base import Command, EditCommand, Menu, TalkCommand
from gui.words import later

if TYPE_CHECKING:
    from dwuglos.store.values import DraftReport


class DraftUntranslated(EditCommand):
    """Draft every segment that has no Polish."""

    title = later("commands", "Draft what is &untranslated…")
    tip = later("commands", "Draft every segment that has no Polish.")
    keys = "Ctrl+Shift+T"
    icon = "translate"
    idle = later("commands", "Every segment has its Polish, or a run of drafts is under way.")

    def possible(self) -> bool:
        return super().possible() and not self.place.drafts.is_running and self.session.counts["initial"] > 0

    def run(self) -> None:
        self.page.table.close_cell()
        self.place.drafts.start("initial")


class DraftSelection(EditCommand):
    """Draft the chosen segments, but for those a person has written."""

    title = later("commands", "Draft the &selection…")
    tip = later("commands", "Draft the chosen segments, but for those a person has written.")
    idle = later("commands", "A run of drafts is under way.")
    in_context = True

    def possible(self) -> bool:
        return super().possible() and not self.place.drafts.is_running

    def run(self) -> None:
        self.page.table.close_cell()
        segments = [self.session.transcript.by_id(id) for id in self.page.table.selected_ids()]
        self.place.drafts.start("all", [segment for segment in segments if segment is not None])


class DraftAgain(EditCommand):
    """Draft the drafts anew, but for those a person has changed."""

    title = later("commands", "Draft the &drafts again…")
    tip = later("commands", "Draft the drafts anew, but for those a person has changed.")
    idle = later("commands", "There are no drafts, or a run of them is under way.")

    def possible(self) -> bool:
        return super().possible() and not self.place.drafts.is_running and self.session.counts["translated"] > 0

    def run(self) -> None:
        self.page.table.close_cell()
        self.place.drafts.start("draft")


class StopDrafting(TalkCommand):
    """Stop; what is done stays."""

    title = later("commands", "S&top drafting")
    tip = later("commands", "Stop the run of drafts; what is done stays.")
    icon = "stop"
    idle = later("commands", "No drafts are being made.")
    starts_group = True

    def possible(self) -> bool:
        return self.place.drafts.is_running

    def run(self) -> None:
        self.place.drafts.stop()


class CompareServices(EditCommand):
    """Let two services draft the chosen segments, and take the better draft of each sentence."""

    title = later("commands", "&Compare services…")
    tip = later("commands", "Let two services draft the chosen segments, and take the better draft of each sentence.")
    starts_group = True

    def possible(self) -> bool:
        return super().possible() and not self.place.drafts.is_running

    def run(self) -> None:
        self.page.table.close_cell()
        self.place.drafts.compare(self.page.table.selected_ids())


class ReportOnDrafts(TalkCommand):
    """What became of the drafts of each service."""

    title = later("commands", "&Report on drafts…")
    tip = later("commands", "See what became of the drafts of each service.")

    def run(self) -> None:
        talk = self.session.id
        self.place.tasks.store(lambda library: library.draft_reports(talk), self._show)

    def _show(self, reports: list[DraftReport]) -> None:
        from gui.dialogs.draft_report import DraftReportDialog

        dialog = DraftReportDialog(reports, self.place.widget)
        dialog.exec()
        dialog.deleteLater()


class TranslationServices(Command):
    """Which service makes drafts, and what each needs."""

    title = later("commands", "Translation ser&vices…")
    tip = later("commands", "Choose which service makes drafts, and give what each needs.")
    icon = "services"
    starts_group = True

    def run(self) -> None:
        from gui.dialogs.translators import TranslatorsDialog

        dialog = TranslatorsDialog(self.place.tasks, self.place.settings, self.place.widget)
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            self.place.remember()


class OfflineModel(Command):
    """The model for drafts without a connection."""

    title = later("commands", "&Offline translation model…")
    tip = later("commands", "Fetch the model for drafts without a connection, or remove it.")

    def run(self) -> None:
        from gui.dialogs.offline_model import OfflineModelDialog

        place = self.place
        dialog = OfflineModelDialog(place.tasks, place.words, place.settings.last_folder, place.widget)
        dialog.exec()
        dialog.deleteLater()


MENU = Menu(
    later("menus", "&Translate"),
    DraftUntranslated,
    DraftSelection,
    DraftAgain,
    StopDrafting,
    CompareServices,
    ReportOnDrafts,
    TranslationServices,
    OfflineModel,
)
