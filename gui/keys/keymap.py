"""Which keys a command has: those it comes with, and those its user gave it.

Keys are written as in `Command.keys`: the portable notation of QKeySequence, several separated by a semicolon. What
the user changed is a mapping from the name of a command to its keys, with an empty text for none; every other command
keeps its own, unless one of its keys was given away.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from dwuglos.errors import InputError
from gui.words import later, say

Keymap = Mapping[str, str]

_MARK = "dwuglos-keys"
_ENTER = {"Return": "Enter", "Enter": "Return"}
_FIELD_LETTERS = {Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z}
_MOVING = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace}
_CTRL, _SHIFT, _ALT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


class KeyedCommand(NamedTuple):
    """A command as the list of keys shows it."""

    name: str
    menu: str
    title: str
    default: str


def sequence(key: str) -> QKeySequence:
    """Return what a key is that is written as in `Command.keys`, whatever the language of the window calls keys.

    Without the notation Qt reads a key in that language first: Polish calls Return what English calls Enter.
    """
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText)


def split(keys: str) -> list[str]:
    """Return single keys in one notation; what is no key is left out."""
    sequences = (sequence(key) for key in keys.split(";") if key)
    valid = (each for each in sequences if each.count() == 1 and _combination(each).key() != Qt.Key.Key_unknown)
    return [each.toString(QKeySequence.SequenceFormat.PortableText) for each in valid]


def shown(keys: str) -> str:
    """Return keys as the user reads them; two that keyboards have the same words for are one."""
    native = (sequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in split(keys))
    return " / ".join(dict.fromkeys(native))


NAMES = (
    later("QShortcut", "Up"),
    later("QShortcut", "Down"),
    later("QShortcut", "Left"),
    later("QShortcut", "Right"),
    later("QShortcut", "Return"),
    later("QShortcut", "Tab"),
    later("QShortcut", "Space"),
    later("QShortcut", "PgUp"),
    later("QShortcut", "PgDown"),
    later("QShortcut", "Ins"),
    later("QShortcut", "Del"),
    later("QShortcut", "Esc"),
)
"""Names of keys that Qt looks up; its own Polish has some of them, so that a window would mix languages."""


def resolve(defaults: Keymap, own: Keymap) -> dict[str, str]:
    """Return the keys in force: the user's own first, and of the others what those leave."""
    chosen = {name: split(own[name]) for name in defaults if isinstance(own.get(name), str)}
    taken = {key for keys in chosen.values() for key in keys}
    rest = {name: [key for key in split(keys) if key not in taken] for name, keys in defaults.items()}
    return {name: ";".join(chosen.get(name, rest[name])) for name in defaults}


def changes(defaults: Keymap, keys: Keymap) -> dict[str, str]:
    """Return what the user changed, which is what is kept: keys that differ from those a command comes with."""
    return {name: keys[name] for name in defaults if split(keys[name]) != split(defaults[name])}


def owner(key: str, keys: Keymap) -> str | None:
    """Return the command that has a key, or None."""
    return next((name for name, chosen in keys.items() if key in split(chosen)), None)


def with_twin(key: str) -> str:
    """Return a key, and with Return the Enter of the number pad, which nobody tells apart."""
    head, _, last = key.rpartition("+")
    twin = _ENTER.get(last)
    return f"{key};{head}+{twin}" if head and twin else key


def unfit(key: str) -> str:
    """Say in a sentence why a key cannot be given to a command; nothing when it can."""
    if not split(key):
        return say("keys", "This is not a key that can be used.")
    combination = _combination(sequence(key))
    modifiers, letter = combination.keyboardModifiers(), combination.key()
    function = Qt.Key.Key_F1 <= letter <= Qt.Key.Key_F35
    if not modifiers & (_CTRL | _ALT | _META) and not function:
        return say("keys", "This key is for typing; add Ctrl or Alt, or use one of the keys F1 to F12.")
    if modifiers == _CTRL and letter in _FIELD_LETTERS:
        return say("keys", "This key selects, copies, pastes or undoes where text is typed; choose another.")
    if modifiers in (_CTRL, _CTRL | _SHIFT) and letter in _MOVING:
        return say("keys", "This key moves the cursor where text is typed; choose another.")
    return ""


def _combination(sequence: QKeySequence) -> QKeyCombination:
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # the types know nothing of what it can do
    return combination


def write(own: Keymap) -> str:
    """Return the user's keys as a file that `read` understands."""
    return json.dumps({_MARK: 1, "keys": dict(sorted(own.items()))}, ensure_ascii=False, indent=1) + "\n"


def read(text: str, defaults: Keymap) -> dict[str, str]:
    """Return the keys of a file, those of unknown commands left out. Raises InputError where it is no such file."""
    try:
        stored = json.loads(text)
        keys = stored["keys"] if _MARK in stored else None
    except (ValueError, TypeError, KeyError):
        keys = None
    if not isinstance(keys, dict):
        raise InputError(
            "This file contains no keyboard shortcuts of Dwugłos; choose one that was exported from this list."
        )
    return {name: value for name, value in keys.items() if name in defaults and isinstance(value, str)}
