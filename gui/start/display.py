"""The display that the window opens on: looked for before Qt is loaded, which would end the program without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dwuglos import cli
from dwuglos.errors import DwuglosError
from gui.start import system_libraries


class NoDisplay(DwuglosError):
    """There is no display to open the window on, or Qt cannot use it."""


def platforms() -> list[str]:
    """Return the platforms of Qt that may serve here, empty where there is no display; those of Linux alone differ."""
    named = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].split(";")
    if named != [""]:
        return named
    if not sys.platform.startswith(("linux", "freebsd")):
        return [sys.platform]
    return [*(["wayland"] if _has_wayland() else []), *(["xcb"] if os.environ.get("DISPLAY") else [])]


def _has_wayland() -> bool:
    named = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("WAYLAND_SOCKET")
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(named) or (bool(folder) and Path(str(folder), "wayland-0").is_socket())


def look_for() -> None:
    """Look for a display. Raises NoDisplay where there is none."""
    if not platforms():
        raise _no_display("There is no display to open the window on; start it in a desktop session.")


def _no_display(sentence: str, **facts: object) -> NoDisplay:
    rest = " Without a window there are the jobs {jobs}; see {program} --help."
    return NoDisplay(sentence + rest, jobs=", ".join(cli.JOBS), program=cli.PROGRAM, **facts)


@contextmanager
def watched() -> Iterator[None]:
    """Make Qt's application in the `with` block: where Qt would abort, the program ends with one sentence and status 2.

    What Qt says meanwhile is passed on when it got its display, and left out where the sentence says it better.
    """
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

    heard: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            _end(message)
        heard.append(qFormatLogMessage(kind, context, message))

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for message in heard:
        sys.stderr.write(f"{message}\n")


def _end(reason: str) -> None:
    """End the program at once: nothing is open yet, and Qt would abort as soon as this returns."""
    error = _failure(reason)
    sys.stderr.write(f"dwuglos: {error}\n")
    sys.stderr.flush()
    os._exit(error.exit_status)


def _failure(reason: str) -> DwuglosError:
    missing = system_libraries.complaint("qt", *platforms())
    if missing:
        return missing
    if platform := os.environ.get("QT_QPA_PLATFORM"):
        return _no_display(
            "Qt cannot open a window on the platform “{platform}”, which QT_QPA_PLATFORM names.", platform=platform
        )
    if displays := [os.environ[name] for name in ("DISPLAY", "WAYLAND_DISPLAY") if os.environ.get(name)]:
        return _no_display(
            "The display {display} cannot be opened; start the window in a desktop session of your own.",
            display=" / ".join(displays),
        )
    return _no_display("Qt cannot open a window here: {reason}", reason=" ".join(reason.split()))
