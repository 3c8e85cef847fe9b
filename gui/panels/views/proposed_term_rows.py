"""The rows of the terms proposed for a talk, and how their Polish is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QTableWidgetItem, QWidget

from gui.words import say, whole

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from dwuglos.memory.proposed_terms import ProposedTerm, Variant

    Index = QModelIndex | QPersistentModelIndex

ENGLISH, USES, POLISH, HOW = range(4)
_VARIANTS = Qt.ItemDataRole.UserRole


class PolishDelegate(QStyledItemDelegate):
    """Has the Polish typed, or chosen among what was found."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        box = QComboBox(parent)
        box.setEditable(True)
        box.setMaxVisibleItems(8)
        box.addItems(index.data(_VARIANTS) or [])
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setEditText(index.data() or "")
        line = editor.lineEdit()
        if line is not None:
            line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, " ".join(editor.currentText().split()))


def items_of(term: ProposedTerm) -> list[QTableWidgetItem]:
    """Return the cells of the row of a term."""
    english, uses, polish, how = (QTableWidgetItem() for _ in range(4))
    english.setText(term.english)
    uses.setText(whole(term.uses))
    uses.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    polish.setText(proposed_polish(term))
    polish.setData(_VARIANTS, [each.polish for each in term.variants])
    how.setText(", ".join(map(_in_words, term.variants)))
    how.setToolTip("\n".join(map(_at_length, term.variants)))
    for item in (english, uses, how):
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    english.setCheckState(Qt.CheckState.Unchecked)
    return [english, uses, polish, how]


def proposed_polish(term: ProposedTerm) -> str:
    """Return the Polish that a row begins with."""
    return term.variants[0].polish if term.variants else ""


def _in_words(variant: Variant) -> str:
    return f"{variant.polish} ({whole(variant.uses + variant.in_memory)})"


def _at_length(variant: Variant) -> str:
    words = say(
        "proposed terms", "{polish}: in this talk {uses}, of them confirmed {confirmed}; in the memory {memory}"
    )
    return words.format(
        polish=variant.polish,
        uses=whole(variant.uses),
        confirmed=whole(variant.confirmed),
        memory=whole(variant.in_memory),
    )
