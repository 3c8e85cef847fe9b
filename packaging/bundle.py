"""What goes into the frozen program and what does not: the rules that packaging/dwuglos.spec asks.

An entry is what PyInstaller calls one: where it goes, where it comes from, and its kind. Of Qt only the plugins named
here are taken, and of its libraries those that something taken needs. Of the system's libraries those are left to the
system that every desktop has and that have to fit its drivers and its look.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
Needs = Callable[[str], Iterable[str]]
"""Gives the file names of the libraries that the file at a path asks for."""

PLUGINS = (
    "platforms/*xcb*",
    "platforms/*wayland*",
    "platforms/*offscreen*",
    "platforms/qwindows.dll",
    "platforms/libqcocoa.dylib",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*",
    "platformthemes/*gtk3*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*",
    "xcbglintegrations/*",
    "imageformats/*qsvg*",
    "imageformats/*qjpeg*",
    "imageformats/*qico*",
    "iconengines/*",
    "styles/*",
    "multimedia/*ffmpegmediaplugin*",
)
"""Plugins of Qt that are taken, below its folder of plugins."""

TRANSLATIONS = ("qtbase_pl.qm", "qtbase_en.qm")

MODULES_LEFT_OUT = (
    "tkinter",
    "_tkinter",
    "test",
    "unittest.mock",
    "doctest",
    "pdb",
    "pydoc",
    "pydoc_data",
    "_pydecimal",
    "lib2to3",
    "ensurepip",
    "idlelib",
    "turtledemo",
    "setuptools",
    "pkg_resources",
    "distutils",
    "pip",
    "wheel",
    "pytest",
    "_pytest",
    "numpy.f2py",
    "numpy.polynomial",
    "numpy.random",
    "numpy.testing",
    "numpy._core._multiarray_tests",
    "sounddevice",
    "PIL",
    "IPython",
    "curses",
    "_curses",
    "readline",
    "sqlalchemy.testing",
    "sqlalchemy.orm",
    "sqlalchemy.ext.asyncio",
    "sqlalchemy.ext.baked",
    "sqlalchemy.ext.mypy",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "alembic.testing",
    "PyInstaller",
    "PyQt5",
    "PyQt6",
    "PySide2",
    "chardet",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "rapidfuzz.distance.metrics_cpp_avx2",
    "rapidfuzz.fuzz_cpp",
    "rapidfuzz.fuzz_cpp_avx2",
    "rapidfuzz.process_cpp_impl",
)
"""Modules that some package would take if they were there, and runs without. Those of rapidfuzz are 8 MB: the same
again for other processors, and what only it itself imports, for which it has Python. Those of numpy are 3 MB that it
imports when somebody asks for them (numpy.ma stays: np.unique asks for it), and SQLAlchemy's mapping of objects, which
nothing here uses, is another 1 MB."""

FONTS = ("materialdesignicons6-*",)
"""Fonts of icons that are taken: the one of gui/look/icons.py."""

DATA_LEFT_OUT = (
    "*/tests/*",
    "*.pyi",
    "*.pxd",
    "*.pyx",
    "*/py.typed",
    "*/__pycache__/*",
    "lxml/includes/*",
    "pocketsphinx/model/en-us/*.lm.bin",
    "lingotweaker_data_pl/data/pl/hunspell/*",
    "docx/templates/default-docx-template/*",
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
)
"""What no running program reads, as the language models of the recogniser, which gets one of the talk's own words, and
the spelling dictionary of the grammar rules, whose findings of spelling are not asked for (without it that rule is
off); the last four tell of the environment it was built in."""

HOOKS_LEFT_OUT = ("pyi_rth_multiprocessing", "pyi_rth_pkgutil", "pyi_rth_inspect")
"""What PyInstaller would run at every start, for uses of these modules that the program makes none of."""

SYSTEM_TAKEN = (
    "libpython*",
    "libssl*",
    "libcrypto*",
    "libsqlite3*",
    "libffi*",
    "libbz2*",
    "liblzma*",
    "libexpat*",
    "libxcb-cursor*",
    "libxcb-icccm*",
    "libxcb-image*",
    "libxcb-keysyms*",
    "libxcb-render-util*",
    "libxcb-util*",
)
"""Libraries of the building system that are taken along: Python's own, and those of X that many desktops lack."""

_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def modules_left_out(tree: Path, qt: Path) -> list[str]:
    """Return the modules that are left out: those listed here, and all of Qt's, but for what the tree imports.

    `qt` is the folder of PySide6. Libraries that would take more of Qt where it is there run without it.
    """
    imported = {name for path in tree.rglob("*.py") for name in _imported(path.read_text("utf-8"))}
    parts_of_qt = {f"PySide6.{path.name.partition('.')[0]}" for path in qt.glob("Qt*.*")}
    return [name for name in (*MODULES_LEFT_OUT, *sorted(parts_of_qt)) if name not in imported]


def _imported(source: str) -> Iterator[str]:
    """Give all that a module imports, by its full name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)


def kept(entries: Iterable[Entry], needs: Needs) -> list[Entry]:
    """Return the entries that the program is made of, in their order."""
    chosen = [entry for entry in entries if _wanted(entry)]
    optional = {_name(entry): entry for entry in chosen if _is_qt_library(entry)}
    firm = [entry for entry in chosen if not _is_qt_library(entry)]
    reached = _reached(firm, optional, needs)
    return [entry for entry in chosen if not _is_qt_library(entry) or _name(entry) in reached]


def _reached(firm: list[Entry], optional: dict[str, Entry], needs: Needs) -> set[str]:
    """Return the names of the optional libraries that the firm ones need, and those that these need."""
    reached: set[str] = set()
    open_ends = [entry for entry in firm if entry[2] in ("BINARY", "EXTENSION")]
    while open_ends:
        for name in needs(open_ends.pop()[1]):
            if name in optional and name not in reached:
                reached.add(name)
                open_ends.append(optional[name])
    return reached


def _wanted(entry: Entry) -> bool:
    to, source, kind = PurePosixPath(entry[0].replace("\\", "/")), entry[1], entry[2]
    if kind == "SYMLINK" and ".so" in to.name:  # at the top, to a library of Qt; those are found without
        return False
    below = _below(to, "plugins")
    if below:
        return _matches(below, PLUGINS)
    below = _below(to, "translations")
    if below:
        return below in TRANSLATIONS
    if to.parts[:2] == ("qtawesome", "fonts"):
        return _matches(to.name, FONTS)
    if _below(to, "qml") or _matches(str(to), DATA_LEFT_OUT):
        return False
    return not _is_the_systems(source) or _matches(to.name, SYSTEM_TAKEN)


def _below(path: PurePosixPath, folder: str) -> str:
    """Return the part of a path of Qt below one of its folders, empty for other paths."""
    if not path.parts or path.parts[0] != "PySide6" or folder not in path.parts:
        return ""
    return "/".join(path.parts[path.parts.index(folder) + 1 :])


def _is_the_systems(source: str) -> bool:
    """Tell whether a file is a library of a Unix system; its Python's own modules are none."""
    return source.startswith(_SYSTEM) and "python3" not in str(Path(source).parent)


def _is_qt_library(entry: Entry) -> bool:
    return entry[2] == "BINARY" and fnmatch(_name(entry), "*Qt6*") and "plugins" not in entry[0]


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0].replace("\\", "/")).name


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)
