"""Which libraries of the system Qt lacks, and the packages that hold them. Looks without Qt, which may not be there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

from dwuglos import places
from dwuglos.errors import DwuglosError

_NOT_FOUND = re.compile(r"(?P<name>\S+): cannot open shared object file")
_OF_QT = ("PySide6", "shiboken6", "shibokensupport")


class LibrariesMissing(DwuglosError):
    """Qt cannot run, for want of libraries of the system."""


@contextmanager
def named(*sections: str) -> Iterator[None]:
    """Name what is missing when Qt cannot be imported in the `with` block. Raises LibrariesMissing.

    `sections` are those of `debian-packages.txt` that will be needed as well, so that all is installed in one go.
    """
    try:
        yield
    except ImportError as error:
        if not _is_about_qt(error):
            raise
        other = LibrariesMissing("Qt cannot be loaded: {reason}.", reason=error)
        raise (complaint("qt", *sections, reason=str(error)) or other) from None


def complaint(*sections: str, reason: str = "") -> LibrariesMissing | None:
    """Return an error that names all that is missing of sections of `debian-packages.txt`; None when nothing is.

    `reason` is what the loader said of one library, which may stand in no section.
    """
    from shutil import which

    listed = table()
    missing = {_missing(name) for section in sections for name in listed.get(section, {})}
    missing |= {found["name"] for found in _NOT_FOUND.finditer(reason)}
    missing.discard("")
    if not missing:
        return None
    packages = {name: package for section in listed.values() for name, package in section.items()}
    if not which("apt-get") or not missing <= packages.keys():
        return LibrariesMissing(
            "Libraries of the system that the window cannot do without are missing; install the packages that hold "
            "them: {libraries}",
            libraries=" ".join(sorted(missing)),
        )
    return LibrariesMissing(
        "System packages that the window cannot do without are missing; install them with: {command}",
        command=f"{_as_root()}apt-get install {' '.join(sorted({packages[name] for name in missing}))}",
    )


def _is_about_qt(error: ImportError) -> bool:
    return (error.name or "").partition(".")[0] in _OF_QT or bool(_NOT_FOUND.search(str(error)))


def _as_root() -> str:
    from shutil import which

    return "sudo " if hasattr(os, "geteuid") and os.geteuid() and which("sudo") else ""


def table() -> dict[str, dict[str, str]]:
    """Return the packages by the libraries in them, for each section of `debian-packages.txt`."""
    sections: dict[str, dict[str, str]] = {}
    section: dict[str, str] = {}
    for line in places.debian_packages().read_text("utf-8").splitlines():
        if line.startswith("["):
            section = sections.setdefault(line.strip("[]"), {})
        elif line and not line.startswith("#"):
            library, package = line.split()
            section[library] = package
    return sections


def _missing(library: str) -> str:
    """Return what the loader does not find: the library, or one that it needs itself; empty when all is there."""
    import ctypes  # with which the window has nothing to do otherwise, and its first frame would wait for

    try:
        ctypes.CDLL(library)
    except OSError as error:
        found = _NOT_FOUND.search(
            f"{error} {error.__cause__}"
        )  # in a frozen program PyInstaller says it in its own words
        return found["name"] if found else ""
    return ""
