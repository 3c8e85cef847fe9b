"""Cut, copy and paste, of the Edit menu: the rows that are chosen, or the text of the field one types in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication

from dwuglos.talk.edits import Field
from dwuglos.talk.row_texts import Texts, is_whole_translation, put_texts
from dwuglos.talk.transcript import Segment
from gui.commands.base import EditCommand, SegmentsCommand
from gui.editor import row_clipboard
from gui.widgets.undo_keys import TextField
from gui.words import later, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.article.timeline import Timeline
    from gui.editor.table import SegmentTable
    from gui.widgets.notice_bar import Choice


def text_field() -> TextField | None:
    """Return the field that has the focus, if one has: cutting, copying and pasting is done in it."""
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, TextField) else None


def chosen_segments(table: SegmentTable) -> list[Segment]:
    """Return the segments that are chosen in a table."""
    return [table.segments.segment(row) for row in map(table.segments.row_of, table.selected_ids()) if row is not None]


class ClipboardCommand(SegmentsCommand):
    """Works in the field one types in, wherever that is, and on the chosen rows where one types in none."""

    in_context = True
    in_entries = True
    in_paragraphs = True

    def obstacle(self) -> str:
        if text_field() is not None:
            return ""
        timeline = self.timeline()
        return super().obstacle() if timeline is None else self.obstacle_in(timeline)

    def obstacle_in(self, timeline: Timeline) -> str:
        """Say why it cannot be done to the entries that are chosen."""
        return "" if timeline.chosen() else say("commands", "Choose an entry of the timeline first.")

    def timeline(self) -> Timeline | None:
        """Return the timeline of the article while the cursor is on one of its entries."""
        page = self.place.article
        return page.timeline if page is not None and page.timeline.table.hasFocus() else None

    def field(self) -> Field:
        """Return the text that the cursor is at: the Polish, unless it is in the English."""
        table = self.page.table
        column = table.segments.columns[table.currentIndex().column()] if table.currentIndex().isValid() else None
        return "source" if column is not None and column.field == "source" else "target"

    def chosen(self) -> list[Segment]:
        """Return the chosen segments."""
        return chosen_segments(self.page.table)


class Copy(ClipboardCommand):
    title = later("commands", "&Copy")
    tip = later("commands", "Copy the Polish of the chosen segments, or their English where the cursor is in it.")
    keys = "Ctrl+C"
    icon = "copy text"

    def run(self) -> None:
        field, focused = text_field(), QApplication.focusWidget()
        if field is not None:
            field.copy()
        elif (timeline := self.timeline()) is not None:
            timeline.copy()
        elif isinstance(focused, QAbstractItemView) and focused is not self.page.table:
            indexes = focused.selectedIndexes()
            texts = [str(index.data(Qt.ItemDataRole.EditRole) or index.data() or "") for index in indexes]
            QGuiApplication.clipboard().setText("\n".join(texts))
        else:
            row_clipboard.copy_texts(self.chosen(), self.field())


class CopyTable(SegmentsCommand):
    title = later("commands", "Copy as a ta&ble")
    tip = later("commands", "Copy times, English and Polish of the chosen segments, for a spreadsheet or another talk.")
    keys = "Ctrl+Shift+C"
    in_context = True

    def run(self) -> None:
        self.page.table.close_cell()
        row_clipboard.copy_table(chosen_segments(self.page.table))


class WritingClipboardCommand(ClipboardCommand, EditCommand):
    """One that changes what it works on."""

    def obstacle(self) -> str:
        field = text_field()
        if field is not None:
            return say("commands", "This field can only be read.") if field.isReadOnly() else ""
        timeline = self.timeline()
        if timeline is not None:
            return self.session.read_only_reason or self.obstacle_in(timeline)
        return EditCommand.obstacle(self)


class Cut(WritingClipboardCommand):
    title = later("commands", "Cu&t")
    tip = later("commands", "Copy the text of the chosen segments, and take it away.")
    keys = "Ctrl+X"
    icon = "cut"
    starts_group = True

    def run(self) -> None:
        field = text_field()
        if field is not None:
            field.cut()
            return
        if (timeline := self.timeline()) is not None:
            timeline.cut()
            return
        segments, text = self.chosen(), self.field()
        row_clipboard.copy_texts(segments, text)
        ids, label = [segment.id for segment in segments], later("edits", "Cut")
        self.session.attempt(lambda transcript: put_texts(transcript, ids, [{text: ""}] * len(ids), label))


class Paste(WritingClipboardCommand):
    title = later("commands", "&Paste")
    tip = later("commands", "Put the lines of the clipboard into the chosen segments, or from the current one on.")
    keys = "Ctrl+V"
    icon = "paste text"

    def obstacle_in(self, timeline: Timeline) -> str:
        return ""

    def run(self) -> None:
        field = text_field()
        if field is not None:
            field.paste()
            return
        if (timeline := self.timeline()) is not None:
            timeline.paste()
            return
        table = self.page.table
        ids = table.selected_ids()
        rows = row_clipboard.rows_to_paste(self.field(), len(ids))
        if not rows:
            self.place.tell(say("commands", "There is no text on the clipboard."))
            return
        if len(ids) == 1:
            first = table.segments.row_of(ids[0]) or 0
            ids = table.segments.ids(first, first + len(rows) - 1)
        if is_whole_translation(list(self.session.transcript), set(ids), rows):
            self._point_to_whole(ids, rows)
        else:
            self._put(ids, rows)

    def _put(self, ids: Sequence[int], rows: Sequence[Texts]) -> None:
        self.session.attempt(lambda transcript: put_texts(transcript, ids, rows, later("edits", "Paste")))

    def _point_to_whole(self, ids: Sequence[int], rows: Sequence[Texts]) -> None:
        """Ask whether a long text is to be laid over the whole talk; nothing is changed before the answer."""
        from gui.dialogs.paste import paste_translation

        session, copied = self.session, QGuiApplication.clipboard().text()  # another may stand there by the answer

        def put() -> None:
            if self.place.session is session:
                self._put(ids, rows)

        choices: list[Choice] = [
            (lambda: say("commands", "Paste a whole translation…"), lambda: paste_translation(self.place, copied))
        ]
        if len(rows) <= len(ids):
            choices.append((lambda: say("commands", "Put it into these rows"), put))
        self.place.notices.tell(
            lambda: say("commands", "This looks like a translation of the whole talk; nothing was pasted yet."),
            choices,
            about="pasted",
            seconds=0,
        )
