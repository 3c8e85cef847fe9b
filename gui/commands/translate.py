"""The Translate menu: drafts by machine, and what a language model says of translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.commands.base import (
    Command,
    CurrentSegmentCommand,
    EditCommand,
    Menu,
    SegmentsCommand,
    TalkCommand,
    WritingCommand,
)
from gui.commands.glossary import GLOSSARY_COMMANDS
from gui.commands.suggestions import SUGGESTION_COMMANDS, OpenMemory, WordBooks
from gui.commands.whole_texts import MergeTranslations, PasteTranslation
from gui.panels import PANELS
from gui.panels.review import ReviewPanel
from gui.words import later, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dwuglos.store.values import DraftReport
    from gui.commands.base import Workplace
    from gui.panels.base import PanelView


class _DraftCommand(EditCommand):
    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        return say("commands", "Drafting is already under way.") if self.place.drafts.is_running else ""


class _UntranslatedCommand(_DraftCommand):
    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        return "" if self.session.counts["initial"] else say("commands", "Every segment has Polish text.")


class DraftUntranslated(_UntranslatedCommand):
    title = later("commands", "Draft what is &untranslated…")
    tip = later("commands", "Draft every segment that has no Polish.")
    keys = "Ctrl+Shift+T"
    icon = "translate"

    def run(self) -> None:
        self.page.table.close_cell()
        self.place.drafts.start("initial")


class DraftSelection(_DraftCommand):
    title = later("commands", "Draft the &selection…")
    tip = later("commands", "Draft the chosen segments, except those a person has written.")
    in_context = True

    def run(self) -> None:
        self.page.table.close_cell()
        segments = [self.session.transcript.by_id(id) for id in self.page.table.selected_ids()]
        self.place.drafts.start("all", [segment for segment in segments if segment is not None])


class DraftAgain(_DraftCommand):
    title = later("commands", "Draft the &drafts again…")
    tip = later("commands", "Draft the drafts again, except those a person has changed.")

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        return "" if self.session.counts["translated"] else say("commands", "There are no drafts.")

    def run(self) -> None:
        self.page.table.close_cell()
        self.place.drafts.start("draft")


class TranslateFromMemory(_UntranslatedCommand):
    title = later("commands", "Translate fro&m the memory…")
    tip = later("commands", "Fill segments that have no Polish from the translation memory.")

    def run(self) -> None:
        from gui.dialogs.from_memory import FromMemoryDialog

        self.page.table.close_cell()
        dialog = FromMemoryDialog(self.place.settings, self.place.widget)
        is_wanted = dialog.exec()
        dialog.deleteLater()
        if is_wanted:
            self.place.remember()
            self.place.drafts.fill_from_memory(self.place.settings.memory_least)


class BringDraftBack(SegmentsCommand):
    title = later("commands", "Bring the draft &back")
    tip = later("commands", "Put the draft back in place of what is being typed over it.")
    keys = "Ctrl+Shift+G"

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        cell = self.page.table.open_cell
        if cell is not None and cell.has_draft_below:
            return ""
        return say("commands", "No draft is being overwritten.")

    def run(self) -> None:
        cell = self.page.table.open_cell
        if cell is not None:
            cell.bring_draft_back()


class _ReviewCommand(EditCommand):
    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        if self.session.remarks.is_under_way:
            return say("commands", "A review is already under way.")
        return ""

    def review(self, ids: Sequence[int] | None) -> None:
        """Review some segments or all, with the remarks in sight."""
        from gui.drafts import reviewing

        self.page.table.close_cell()
        reviewing.review(self.place, self.session, ids)
        if self.session.remarks.is_under_way:
            _show_review(self.place)


class ReviewSelection(_ReviewCommand):
    title = later("commands", "Revie&w the selection…")
    tip = later("commands", "Let the language model compare the chosen segments with the English.")
    icon = "remarks"
    starts_group = True
    in_context = True

    def run(self) -> None:
        self.review(self.page.table.selected_ids())


class ReviewSentence(_ReviewCommand):
    title = later("commands", "Review the s&entence…")
    tip = later("commands", "Let the language model compare the current sentence with the English.")

    def run(self) -> None:
        from dwuglos.sentences.runs import run_at

        segment, transcript = self.page.table.current(), self.session.transcript
        if segment is not None:
            run = run_at(transcript.segments, transcript.row_of(segment.id))
            self.review([transcript[row].id for row in run])


class ReviewTalk(_ReviewCommand):
    title = later("commands", "Review the ta&lk…")
    tip = later("commands", "Let the language model compare the whole talk with the English.")

    def run(self) -> None:
        self.review(None)


class ShortenLine(EditCommand):
    title = later("commands", "Shorten to the readin&g speed…")
    tip = later("commands", "Let the language model propose two shorter wordings that can be read in time.")

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        if self.session.remarks.line_under_way is not None:
            return say("commands", "The language model is still thinking about a line.")
        return ""

    def run(self) -> None:
        from gui.drafts import reviewing

        self.page.table.close_cell()
        segment = self.page.table.current()
        if segment is None:
            return
        reviewing.shorten(self.place, self.session, segment.id, self.place.settings.profile_in_force)
        if self.session.remarks.line_under_way is not None:
            _show_review(self.place)


class AskAboutLine(CurrentSegmentCommand):
    title = later("commands", "&Ask about this line…")
    tip = later("commands", "Ask the language model a question of your own about the current segment.")
    icon = "question"
    in_context = True

    def run(self) -> None:
        from gui.panels.views.review import ReviewView

        view = _show_review(self.place)
        if isinstance(view, ReviewView):
            view.line.question.setFocus()


def _show_review(place: Workplace) -> PanelView | None:
    """Go into the panel with what the language model says, and stay there where one is in it."""
    return place.docks.enter(next(panel for panel in PANELS if isinstance(panel, ReviewPanel)))


class StopDrafting(TalkCommand):
    title = later("commands", "S&top drafting")
    tip = later("commands", "Stop drafting; what is done stays.")
    icon = "stop"
    starts_group = True

    def obstacle(self) -> str:
        if self.place.drafts.is_running:
            return ""
        return super().obstacle() or say("commands", "No drafts are being made.")

    def run(self) -> None:
        self.place.drafts.stop()


class CompareServices(_DraftCommand):
    title = later("commands", "&Compare services…")
    tip = later("commands", "Let two services draft the chosen segments, and choose the better draft of each sentence.")
    starts_group = True

    def run(self) -> None:
        self.page.table.close_cell()
        self.place.drafts.compare(self.page.table.selected_ids())


class ReportOnDrafts(TalkCommand):
    title = later("commands", "&Report on drafts…")
    tip = later("commands", "See how much of each service's drafts was kept.")

    def run(self) -> None:
        talk = self.session.id
        self.place.tasks.read(lambda library: library.draft_reports(talk), self._show)

    def _show(self, reports: list[DraftReport]) -> None:
        from gui.dialogs.draft_report import DraftReportDialog

        dialog = DraftReportDialog(reports, self.place.widget)
        dialog.exec()
        dialog.deleteLater()


class TellModel(WritingCommand):
    title = later("commands", "W&hat the language model is told…")
    tip = later("commands", "A synopsis of the talk, and which confirmed sentences go along as examples.")

    def run(self) -> None:
        from gui.drafts.briefs import show_brief

        self.place.finish_typing()
        show_brief(self.place, self.session)


class TranslationServices(Command):
    title = later("commands", "Translation ser&vices…")
    tip = later("commands", "Choose the service that makes drafts, and enter what it needs.")
    icon = "services"
    starts_group = True

    def run(self) -> None:
        self.place.choose_services()


class OfflineModel(Command):
    title = later("commands", "&Offline translation model…")
    tip = later("commands", "Download or remove the model that makes drafts offline.")

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
    TranslateFromMemory,
    BringDraftBack,
    StopDrafting,
    ReviewSelection,
    ReviewSentence,
    ReviewTalk,
    ShortenLine,
    AskAboutLine,
    *SUGGESTION_COMMANDS,
    *GLOSSARY_COMMANDS,
    PasteTranslation,
    MergeTranslations,
    CompareServices,
    ReportOnDrafts,
    TellModel,
    TranslationServices,
    OpenMemory,
    WordBooks,
    OfflineModel,
    is_folded=True,
)
