"""All commands with their keys, which can be changed, taken from another program, and kept in a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dwuglos.errors import InputError
from dwuglos.exporting import destination
from dwuglos.language.matching import match
from gui.keys import keymap
from gui.keys.keymap import KeyedCommand
from gui.keys.presets import PRESETS, Preset
from gui.widgets.fitting import fit
from gui.widgets.following import follow_selection
from gui.widgets.search_line import SearchLine
from gui.words import localized, say

MENU, TITLE, KEYS = range(3)


class KeysDialog(QDialog):
    """A list to read and to change; `own` is what the user changed, and when it is accepted what is to be kept."""

    def __init__(
        self,
        commands: Sequence[KeyedCommand],
        own: Mapping[str, str],
        menus: Mapping[str, str],
        parent: QWidget,
        arrows_leave: bool = False,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._menus = menus
        """Keys that open menus, and the titles of those."""
        self._defaults = {each.name: each.default for each in commands}
        self._keys = keymap.resolve(self._defaults, own)
        self._wanted = ""
        self.arrows = QCheckBox(say("keys", "↑ and ↓ lea&ve an open text at its first and last line"), self)
        self.arrows.setChecked(arrows_leave)
        self.arrows.toggled.connect(self._show_preset)
        self.setWindowTitle(say("keys", "Keyboard shortcuts"))
        fit(self, 680, 600)
        self._make_widgets()
        self._lay_out()
        self.table.selectRow(0)
        self.search.setFocus()

    @property
    def own(self) -> dict[str, str]:
        """The keys that differ from those the commands come with."""
        return keymap.changes(self._defaults, self._keys)

    # How it looks

    def _make_widgets(self) -> None:
        self.search = SearchLine(say("keys", "Search commands and shortcuts"), self)
        self.search.textChanged.connect(self._filter)
        self.presets = QComboBox(self)
        for preset in PRESETS:
            self.presets.addItem(preset.title)
        self._show_preset()
        self.presets.activated.connect(self._use_preset)
        self.table = self._make_table()
        self.input = QKeySequenceEdit(self)
        self.input.setMaximumSequenceLength(1)
        self.input.keySequenceChanged.connect(self._on_key)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.take = self._button(say("keys", "&Assign to this command"), self._take)
        self.none = self._button(say("keys", "&No shortcut"), lambda: self._set(""))
        self.usual = self._button(say("keys", "&Default"), self._set_default)
        self._complain("")

    def _button(self, title: str, clicked: object) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(clicked)
        return button

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._commands), 3, self)
        table.setHorizontalHeaderLabels([say("keys", "Menu"), say("keys", "Command"), say("keys", "Shortcut")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.windowTitle())
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(MENU, 100)
        header.resizeSection(KEYS, 210)
        for row, command in enumerate(self._commands):
            for column, text in enumerate((command.menu, command.title, keymap.shown(self._keys[command.name]))):
                table.setItem(row, column, QTableWidgetItem(text))
        follow_selection(table)
        table.currentCellChanged.connect(self._on_row)
        return table

    def _lay_out(self) -> None:
        top, key, files = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        like, new = QLabel(say("keys", "Shortcut &scheme:"), self), QLabel(say("keys", "New shortc&ut:"), self)
        like.setBuddy(self.presets)
        new.setBuddy(self.input)
        for each in (self.input, *self.input.findChildren(QLineEdit)):  # the focus is in the line inside
            each.setAccessibleName(say("keys", "New shortcut: press it"))
        top.addWidget(self.search, 1)
        top.addWidget(like)
        top.addWidget(self.presets)
        for widget in (new, self.input, self.none, self.usual):
            key.addWidget(widget)
        key.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        files.addWidget(self._button(say("keys", "I&mport…"), self._import))
        files.addWidget(self._button(say("keys", "E&xport…"), self._export))
        files.addWidget(buttons, 1)
        trouble_row = QHBoxLayout()
        trouble_row.addWidget(self.trouble, 1)
        trouble_row.addWidget(self.take)
        rows = QVBoxLayout(self)
        rows.addLayout(top)
        rows.addWidget(self.table, 1)
        for line in (key, trouble_row):
            rows.addLayout(line)
        rows.addWidget(self.arrows)
        rows.addLayout(files)

    # What is done

    def _current(self) -> KeyedCommand:
        return self._commands[max(self.table.currentRow(), 0)]

    def _on_row(self) -> None:
        keys = keymap.split(self._keys[self._current().name])
        self._show_key(keys[0] if keys else "")
        self._complain("")

    def _show_key(self, key: str) -> None:
        blocked = self.input.blockSignals(True)
        self.input.setKeySequence(keymap.sequence(key))
        self.input.blockSignals(blocked)

    def _on_key(self, sequence: QKeySequence) -> None:
        """Give the command a key, unless that is not possible or it is another's, which is said."""
        key = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        if not key or key in keymap.split(self._keys[self._current().name]):
            self._complain("")
            return
        obstacle, other = self._obstacle(key), keymap.owner(key, self._keys)
        if obstacle:
            self._complain(obstacle)
        elif other is None:
            self._set(keymap.with_twin(key))
        else:
            title = next(each.title for each in self._commands if each.name == other)
            message = say("keys", "{key} belongs to “{command}”, which would be left without it.")
            self._wanted = key
            self._complain(message.format(key=keymap.shown(key), command=title), can_take=True)

    def _obstacle(self, key: str) -> str:
        if key in keymap.split(self._current().default):
            return ""
        if key in self._menus:
            message = say("keys", "{key} opens the menu {menu}; choose another.")
            return message.format(key=keymap.shown(key), menu=self._menus[key])
        return keymap.unfit(key)

    def _complain(self, message: str, can_take: bool = False) -> None:
        self.trouble.setText(message)
        self.take.setVisible(can_take)

    def _take(self) -> None:
        self.input.setFocus()
        self._set(keymap.with_twin(self._wanted))

    def _set_default(self) -> None:
        self._set(self._current().default)

    def _set(self, keys: str) -> None:
        """Give the current command keys, and take them from whoever has them."""
        taken = set(keymap.split(keys))
        for name, chosen in self._keys.items():
            self._keys[name] = ";".join(key for key in keymap.split(chosen) if key not in taken)
        self._keys[self._current().name] = keys
        self._show()

    def _use(self, own: Mapping[str, str]) -> None:
        self._keys = keymap.resolve(self._defaults, own)
        self._show()

    def _show(self) -> None:
        for row, command in enumerate(self._commands):
            item = self.table.item(row, KEYS)
            assert item is not None, "every row was filled"
            item.setText(keymap.shown(self._keys[command.name]))
        self._show_preset()
        self._filter()
        self._on_row()

    def _show_preset(self) -> None:
        """Name the preset that is in force; none when it is none of them."""
        in_force = [n for n, each in enumerate(PRESETS) if self._is_in_force(each)]
        self.presets.setCurrentIndex(in_force[0] if in_force else -1)
        self.presets.setPlaceholderText(say("keys", "Your own"))

    def _is_in_force(self, preset: Preset) -> bool:
        keys = keymap.resolve(self._defaults, preset.keys)
        return keys == self._keys and preset.arrows_leave == self.arrows.isChecked()

    def _use_preset(self, number: int) -> None:
        self.arrows.setChecked(PRESETS[number].arrows_leave)
        self._use(PRESETS[number].keys)

    def _filter(self) -> None:
        wanted = self.search.text()
        for row in range(self.table.rowCount()):
            items = [self.table.item(row, column) for column in range(3)]
            text = " ".join(item.text() for item in items if item is not None)
            self.table.setRowHidden(row, match(wanted, text) is None)
        shown = [row for row in range(self.table.rowCount()) if not self.table.isRowHidden(row)]
        if shown and self.table.currentRow() not in shown:
            self.table.selectRow(shown[0])

    # Files

    def _export(self) -> None:
        title, kinds = say("keys", "Export shortcuts"), say("keys", "Keyboard shortcuts (*.json)")
        name, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / "dwuglos-keys.json"), kinds)
        if not name:
            return
        try:
            destination(Path(name)).path.write_text(keymap.write(self.own), "utf-8")
        except InputError as error:
            self._complain(localized(error))
        except OSError as error:
            message = say("keys", "The shortcuts could not be written to {path}: {reason}. Choose another folder.")
            self._complain(message.format(path=name, reason=error.strerror))
        else:
            self._complain(say("keys", "Exported: {path}").format(path=name))

    def _import(self) -> None:
        title, kinds = say("keys", "Import shortcuts"), say("keys", "Keyboard shortcuts (*.json)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if not name:
            return
        try:
            self._use(keymap.read(Path(name).read_text("utf-8"), self._defaults))
        except InputError as error:
            self._complain(localized(error))
        except (OSError, ValueError):
            self._complain(say("keys", "{path} cannot be read; choose another file.").format(path=name))
