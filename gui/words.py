"""Words of the window that belong to no widget, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

__all__ = ["later", "say"]

say = QCoreApplication.translate


def later(context: str, text: str) -> str:
    """Mark a text for the translators, to be said when the language is known: Qt's own QT_TRANSLATE_NOOP, typed."""
    return text
