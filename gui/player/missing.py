"""What an engine stands on and is not there, with the package to install."""

from __future__ import annotations

from gui.player.engine import EngineMissing


def missing(reason: str = "") -> EngineMissing:
    """Return an error that names what has to be installed; `reason` is what the loader said, if anything."""
    from gui.start import system_libraries

    found = system_libraries.complaint("player", reason=reason)
    if found is not None and "command" in found.facts:
        return EngineMissing(
            "Playing needs system packages that are missing; install them with: {command}",
            command=found.facts["command"],
        )
    if found is not None:
        return EngineMissing(
            "Playing needs libraries of the system that are missing; install the packages that hold them: {libraries}",
            libraries=found.facts["libraries"],
        )
    return EngineMissing(
        "Playing needs QtMultimedia with its plugin for FFmpeg, which are missing; install the Python package "
        "PySide6-Addons."
    )
