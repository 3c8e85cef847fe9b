"""What stands between a command line and the window: said in one sentence, before Qt would end the program over it."""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos import cli
from dwuglos.cli import answering
from dwuglos.errors import DwuglosError
from gui.start import display, system_libraries


def open_window(arguments: Sequence[str]) -> int:
    """Open the window with the given files, and return the exit status when it is closed."""
    try:
        cli.window_arguments(arguments)
        display.look_for()
        with system_libraries.named(*display.platforms()):
            from gui.start import quick_start

            quick_start.prepare()
            from gui import app
    except DwuglosError as error:
        answering.complain(f"dwuglos: {error}")
        return error.exit_status
    return app.main(arguments)
