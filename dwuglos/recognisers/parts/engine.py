"""Which program recognises speech on this machine: faster-whisper, wherever it is installed."""

from __future__ import annotations

import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

from dwuglos.errors import InputError

ENGINE = "DWUGLOS_SPEECH"
"""The environment variable with the engine to use: a Python that has faster-whisper, or a program that speaks as
`speech_child` does."""
PROGRAM = "dwuglos-speech"
"""The program of the package of that name."""

CHILD = Path(__file__).with_name("speech_child.py")
_IN_TREE = Path(__file__).parents[3] / "build" / "speech" / "bin" / "python"
"""What `make speech` makes in a source tree."""
_PACKAGED = Path("/usr/lib") / PROGRAM / PROGRAM


def command() -> list[str]:
    """Return the command that starts the engine. Raises InputError, which says what to install, where there is none."""
    found = _command()
    if found is None:
        raise InputError(_what_to_install())
    return found


def is_there() -> bool:
    """Return whether there is an engine."""
    return _command() is not None


def _command() -> list[str] | None:
    own = os.environ.get(ENGINE)
    if own:
        return _python(own) if Path(own).stem.startswith("python") else [own]
    if not _is_frozen() and find_spec("faster_whisper") is not None:
        return _python(sys.executable)
    if _IN_TREE.exists():
        return _python(str(_IN_TREE))
    if _PACKAGED.is_file():
        return [str(_PACKAGED)]
    program = shutil.which(PROGRAM)
    return [program] if program else None


def _python(python: str) -> list[str]:
    # With -P the folder of the file is not searched for modules: what stands there is not meant.
    return [python, "-P", str(CHILD)]


def _what_to_install() -> str:
    if _is_frozen():
        return "Recognising speech on this computer takes the package dwuglos-speech; install it and try again."
    if (Path(__file__).parents[3] / "Makefile").is_file():
        return "Recognising speech on this computer takes an engine; get it with “make speech” and try again."
    return (
        "Recognising speech on this computer takes an engine; get it with pip install 'dwuglos[speech]' and try again."
    )


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
