"""What makes the first window come sooner. Imported before anything else of the window."""

from __future__ import annotations

import builtins
import gc

_python_import = builtins.__import__
"""Python's own, as PySide has not been imported yet when the program starts."""

import PySide6.QtCore  # noqa: E402, F401  # it puts its own import in the place of Python's


def prepare() -> None:
    """Leave out what start-up need not wait for."""
    # Nothing that is imported becomes garbage, but looking for it costs a tenth of the time; see garbage.py.
    gc.disable()
    # PySide's import asks at every statement of every module, SQLAlchemy's 200 among them, whether "snake_case" or
    # "true_property" is wanted: a twentieth of the time in which a talk is opened. Only what imports with a star would
    # need it, and nothing here does.
    builtins.__import__ = _python_import
