"""Names for screen readers, where Qt needs more than one."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def name_box(box: QComboBox, name: str) -> None:
    """Name a box that has no label beside it.

    On some systems Qt calls a box by what is chosen in it, whatever its name is; its description is told everywhere.
    """
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
