"""The Edit menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from dwuglos.profiles import by_name
from dwuglos.talk.edits import Edit
from gui.commands.base import Command, Menu, SegmentsCommand, WritingCommand
from gui.commands.clipboard import Copy, CopyTable, Cut, Paste
from gui.words import later, say

if TYPE_CHECKING:
    from gui.dialogs.settings import SettingsDialog
    from gui.editor.page import EditorPage


class Undo(WritingCommand):
    title = later("commands", "&Undo")
    tip = later("commands", "Undo the last edit, and go to where it was made.")
    keys = "Ctrl+Z"
    in_entries = True
    in_paragraphs = True
    icon = "undo"

    def label(self) -> str:
        session = self.place.session
        if session is None:
            return ""
        step = session.history.undoable
        edit = later("edits", "Give up typing") if session.discards.latest() else step.label if step else ""
        return say("commands", "&Undo {edit}").format(edit=say("edits", edit)) if edit else ""

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        article = self.place.article
        is_typed = article is not None and article.typing.is_waiting
        is_possible = is_typed or self.session.discards.latest() or self.session.history.undoable
        return "" if is_possible else say("commands", "There is nothing to undo.")

    def run(self) -> None:
        self._finish_typing()
        discard = self.session.discards.latest()
        if discard is None:
            self._go_there(self.session.undo)
            return
        self.session.discards.take(discard)
        if not self.place.show_segments().put_back(*discard):
            self.place.tell(say("commands", "The segment that this was typed into is no longer there."))

    def _finish_typing(self) -> None:
        self._was_open = self.place.editor is not None and self.place.editor.table.open_cell is not None
        self.place.finish_typing()

    def _go_there(self, move: Callable[[Callable[[Edit], None]], object]) -> None:
        was_open = self._was_open
        if obstacle := self.obstacle():  # what was typed took the place of what could be done again
            self.place.tell(obstacle)
            return
        move(lambda edit: self._show(edit, was_open))

    def _show(self, edit: Edit, was_open: bool) -> None:
        if edit.parts and not edit.changes:
            self.place.show_article().places.show_part(edit.parts[0].id)
            return
        page = self.place.show_segments()
        shown = [change.id for change in edit.changes if change.after is not None]
        if shown:
            nearest = self._nearest(shown)
            page.show_segment(nearest)
            page.table.go_to(nearest, edit=was_open)

    def _nearest(self, ids: Sequence[int]) -> int:
        """Return the segment nearest to the cursor, so that what one looks at stays in sight where it was changed."""
        transcript, current = self.session.transcript, self.session.cursor.current()
        row = transcript.row_of_rank(current.rank) if current is not None else 0
        return min(ids, key=lambda id: abs(transcript.row_of(id) - row))


class Redo(Undo):
    title = later("commands", "&Redo")
    tip = later("commands", "Redo what was undone last.")
    keys = "Ctrl+Shift+Z;Ctrl+Y"
    icon = "redo"

    def label(self) -> str:
        step = self.place.session.history.redoable if self.place.session else None
        return say("commands", "&Redo {edit}").format(edit=say("edits", step.label)) if step else ""

    def obstacle(self) -> str:
        if first := WritingCommand.obstacle(self):
            return first
        return "" if self.session.history.redoable else say("commands", "There is nothing to redo.")

    def run(self) -> None:
        self._finish_typing()
        self._go_there(self.session.redo)


def _selected_text(page: EditorPage | None) -> str:
    """Return what is selected in the cell that is open, within a line."""
    if page is None:
        return ""
    cell = page.table.open_cell
    chosen = cell.input.textCursor().selectedText() if cell is not None else ""
    return "" if "\u2029" in chosen else chosen


class Find(SegmentsCommand):
    title = later("commands", "&Find…")
    tip = later("commands", "Look for words in either language, or in the titles of all talks.")
    keys = "Ctrl+F"
    icon = "find"
    starts_group = True

    def obstacle(self) -> str:
        return "" if self.place.session is None else super().obstacle()

    def run(self) -> None:
        if self.place.session is None:
            self.place.home.start_search()
            return
        chosen = _selected_text(self.page)
        self.page.table.close_cell()
        self.page.find_bar.open_bar(chosen)


class Replace(Command):
    title = later("commands", "Replac&e")
    tip = later("commands", "Find text in this talk or in all talks, in every form of its words, and replace it.")
    keys = "Ctrl+H"
    icon = "replace"

    def run(self) -> None:
        place = self.place
        if place.session is None:
            from gui.panels.views.find_dialog import FindDialog

            there = [each for each in place.widget.findChildren(FindDialog) if each.isVisible()]
            dialog = there[0] if there else FindDialog(place, place.menus.action_named(type(self).__name__).shortcuts())
            dialog.show()
            dialog.activateWindow()
            dialog.view.look_for()
            return
        from gui.panels import PANELS
        from gui.panels.views.find import FindView

        page = place.editor
        text = _selected_text(page) or (page.find_bar.text if page is not None else "")
        panel = next(panel for panel in PANELS if panel.name == "FindPanel")
        before = QApplication.focusWidget()
        view = place.docks.enter(panel)
        if not isinstance(view, FindView):
            return
        if before is not None and view.isAncestorOf(before):
            view.enter_replacement()
        else:
            view.look_for(text)


class ChangeTerm(Command):
    title = later("commands", "Chan&ge a term everywhere…")
    tip = later("commands", "Put one Polish term in the place of another, each use in its right form, seen before.")

    def run(self) -> None:
        from gui.panels.views.term_change import show_term_change

        place = self.place
        show_term_change(place, _selected_text(place.editor) if place.session is not None else "")


class FindNext(SegmentsCommand):
    title = later("commands", "Find &next")
    tip = later("commands", "Go to the next match.")
    keys = "F3"

    def run(self) -> None:
        self.page.table.close_cell()
        self.page.find_next(1)


class FindPrevious(SegmentsCommand):
    title = later("commands", "Find pre&vious")
    tip = later("commands", "Go to the previous match.")
    keys = "Shift+F3"

    def run(self) -> None:
        self.page.table.close_cell()
        self.page.find_next(-1)


class SelectAll(SegmentsCommand):
    title = later("commands", "Select &all segments")
    tip = later("commands", "Select every segment that is shown.")
    keys = "Ctrl+Shift+A"
    starts_group = True

    def run(self) -> None:
        self.page.table.close_cell()
        self.page.table.selectAll()


class ChangeSettings(Command):
    title = later("commands", "&Settings…")
    tip = later("commands", "Choose theme, language, keys, limits and folders.")
    keys = "Ctrl+,"
    icon = "settings"
    starts_group = True

    def run(self) -> None:
        from gui.dialogs.settings import SettingsDialog

        place = self.place
        dialog = SettingsDialog(place.settings, place.tasks.library_address, place.widget)
        dialog.keys_wanted.connect(lambda: place.menus.action_named("Keys").trigger())
        dialog.limits_wanted.connect(lambda: self._choose_limits(dialog))
        dialog.checks_wanted.connect(lambda: place.menus.action_named("ChooseChecks").trigger())
        dialog.services_wanted.connect(lambda: place.menus.action_named("TranslationServices").trigger())
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            dialog.take(place.settings)
            place.look.use_theme(dialog.chosen_theme)
            place.look.use_text_size(dialog.chosen_text_size)
            place.look.use_profile(by_name(dialog.profile.currentData(), place.settings.profiles))
            place.remember()
            place.look.use_language()

    def _choose_limits(self, dialog: SettingsDialog) -> None:
        self.place.menus.action_named("Limits").trigger()
        dialog.show_limits(self.place.settings)


MENU = Menu(
    later("menus", "&Edit"),
    Undo,
    Redo,
    Cut,
    Copy,
    CopyTable,
    Paste,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    ChangeTerm,
    SelectAll,
    ChangeSettings,
)
