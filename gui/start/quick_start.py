"""What makes the first window come sooner. Imported before anything else of the window."""

from __future__ import annotations

import gc
from contextlib import suppress
from types import ModuleType

import PySide6.QtCore  # noqa: F401  # what is below can only follow it


def prepare() -> None:
    """Put off what start-up need not wait for; `settle` is called when the window is ready."""
    gc.disable()  # nothing that is imported becomes garbage, but looking for it costs a tenth of the time
    with suppress(ImportError, AttributeError):
        import shibokensupport.feature as feature

        # PySide reads the source of every module imported after it, SQLAlchemy's 200 among them, only to learn whether
        # it wants "snake_case" or "true_property". None here does.
        assert callable(feature._mod_uses_pyside)
        feature._mod_uses_pyside = _uses_no_features


def settle() -> None:
    """Collect garbage now, while something was opened anyway, and not look at what is left again and again.

    A full collection with 50,000 segments takes three frames; typing should never wait for one.
    """
    if gc.isenabled():
        gc.unfreeze()
        gc.collect()
    gc.freeze()
    gc.enable()


def _uses_no_features(_module: ModuleType) -> bool:
    return False
