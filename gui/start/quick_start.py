"""What makes the first window come sooner. Imported before anything else of the window."""

from __future__ import annotations

import builtins
import gc

_python_import = builtins.__import__
"""Python's own, as PySide has not been imported yet when the program starts."""

import PySide6.QtCore  # noqa: E402, F401  # it puts its own import in the place of Python's

_pyside_import = builtins.__import__


def prepare() -> None:
    """Put off what start-up need not wait for, until the window is ready."""
    gc.disable()  # nothing that is imported becomes garbage, but looking for it costs a tenth of the time
    # PySide's import asks at every statement of every module, SQLAlchemy's 200 among them, whether "snake_case" or
    # "true_property" is wanted: a twentieth of the time in which a talk is opened.
    builtins.__import__ = _python_import


def settle() -> None:
    """Import by PySide again: what imports all that Qt has with a star, as for icons, has it from PySide's own."""
    builtins.__import__ = _pyside_import
