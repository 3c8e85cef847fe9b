"""What the frozen program needs of the system it is installed on, read from its own files with readelf."""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from facts import ROOT

OPTIONAL = ("libqgtk3.so",)
"""Plugins that do without what they need: Qt passes over them."""

_PART_OF_GLIBC = re.compile(r"(?:lib(?:c|m|dl|rt|pthread|util|resolv)|ld-linux[\w-]*)\.so\.\d+$")
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"\bGLIBC_2\.(\d+)")


class Needs(NamedTuple):
    """Sonames of libraries that have to be there, of those better there, and glibc's least version."""

    required: tuple[str, ...]
    recommended: tuple[str, ...]
    glibc: str


def needs(program: Path) -> Needs:
    """Return what a program in a folder asks of the system."""
    files = list(_elf(program))
    own = {path.name for path in files}
    required: set[str] = set()
    recommended: set[str] = set()
    newest = 0
    for path in files:
        asked = _readelf("-dW", path)
        names = set(_NEEDED.findall(asked)) - own
        (recommended if path.name in OPTIONAL else required).update(names)
        newest = max([newest, *(int(minor) for minor in _GLIBC.findall(_readelf("-VW", path)))])
    system = {name for name in required if not _PART_OF_GLIBC.match(name)}
    better = {name for name in recommended - required if not _PART_OF_GLIBC.match(name)}
    return Needs(tuple(sorted(system)), tuple(sorted(better)), f"2.{newest}")


def debian_packages(sonames: tuple[str, ...]) -> list[str]:
    """Return the packages of libraries. Raises ValueError for one that resources/debian-packages.txt does not name."""
    lines = (ROOT / "resources" / "debian-packages.txt").read_text("utf-8").splitlines()
    known = dict(line.split() for line in lines if line and not line.startswith(("#", "[")))
    missing = [name for name in sonames if name not in known]
    if missing:
        raise ValueError(f"resources/debian-packages.txt does not say which package holds {', '.join(missing)}.")
    return sorted({known[name] for name in sonames})


def strip(program: Path) -> None:
    """Take the symbols for debuggers out of the libraries in a folder; they are a fifth of all.

    What was made to fit a wheel (by patchelf) may come out of that so that nothing can load it; then it stays whole.
    """
    for path in _elf(program):
        if ".so" in path.name and ".symtab" in _readelf("-SW", path):
            before = path.read_bytes()
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
            if not is_loadable(path.read_bytes()):
                path.write_bytes(before)


def is_loadable(content: bytes) -> bool:
    """Tell whether the parts of an ELF file of 64 bits lie as they must to be mapped into memory, by glibc's rule."""
    return all((address - at) % max(step, 1) == 0 for kind, at, address, _, step in _parts(content) if kind == 1)


def forget_folders(program: Path) -> None:
    """Take out of the libraries in a folder where the building machine has its own, such as the home of who builds.

    Whoever can write there could give the program other libraries, and two machines would make two programs.
    """
    for path in _elf(program):
        if re.search(r"\((?:RPATH|RUNPATH)\).*[\[:]/", _readelf("-dW", path)):
            path.write_bytes(without_search_path(path.read_bytes()))


def without_search_path(content: bytes) -> bytes:
    """Return an ELF file of 64 bits, little end first, that names no folders to search for libraries."""
    at, size = _dynamic_section(content)
    entries = [content[n : n + 16] for n in range(at, at + size, 16)]
    kept = [entry for entry in entries if struct.unpack_from("<q", entry)[0] not in _SEARCH_PATHS]
    return content[:at] + b"".join(kept).ljust(size, b"\0") + content[at + size :]


_SEARCH_PATHS = (15, 29)
"""The entries DT_RPATH and DT_RUNPATH."""


def _dynamic_section(content: bytes) -> tuple[int, int]:
    """Return where an ELF file has its table for the dynamic linker, and its size; both 0 where there is none."""
    return next(((at, length) for kind, at, _, length, _ in _parts(content) if kind == 2), (0, 0))


def _parts(content: bytes) -> Iterator[tuple[int, int, int, int, int]]:
    """Yield kind (1 is loaded, 2 is the linker's), place, address, length and alignment of the parts of an ELF file."""
    headers = struct.unpack_from("<Q", content, 32)[0]
    size, count = struct.unpack_from("<HH", content, 54)
    for n in range(count):
        kind, _, at, address, _, length, _, step = struct.unpack_from("<IIQQQQQQ", content, headers + n * size)
        yield kind, at, address, length, step


def _elf(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _readelf(what: str, path: Path) -> str:
    return subprocess.run(["readelf", what, str(path)], capture_output=True, text=True, check=True).stdout
