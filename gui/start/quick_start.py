"""What makes the first window come sooner. Imported before anything else of the window."""

from __future__ import annotations

import builtins
import gc

_python_import = builtins.__import__
"""Python's own, as PySide has not been imported yet when the program starts."""

import PySide6.QtCore  # noqa: E402, F401  # it puts its own import in the place of Python's

_pyside_import = builtins.__import__


def prepare() -> None:
    """Put off what start-up need not wait for; `settle` is called when the window is ready."""
    gc.disable()  # nothing that is imported becomes garbage, but looking for it costs a tenth of the time
    # PySide's import asks at every statement of every module, SQLAlchemy's 200 among them, whether "snake_case" or
    # "true_property" is wanted: a twentieth of the time in which a talk is opened.
    builtins.__import__ = _python_import


def settle() -> None:
    """Collect garbage now, while something was opened anyway, and not look at what is left again and again.

    A full collection with 50,000 segments takes three frames; typing should never wait for one.
    """
    builtins.__import__ = _pyside_import  # what imports all that Qt has with a star, as for icons, has it from this one
    if gc.isenabled():
        gc.unfreeze()
        gc.collect()
    gc.freeze()
    gc.enable()
