"""Under which licence each part of the installed program is: the copyright file, and the texts that belong to it.

What pip installed says its licence itself; what says it badly, and what comes from elsewhere, is listed here.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path
from typing import Any, NamedTuple

from facts import CONTACT, HOMEPAGE, PUBLISHER, ROOT, TITLE, dependencies, plain_name

LEFT_OUT = {"chardet", "pip", "pyside6", "sounddevice"}
"""Distributions that are asked for, and of which nothing is in the program."""

_SAID_BADLY = {
    "backports-tarfile": "MIT",
    "beautifulsoup4": "MIT",
    "chunspell": "MIT AND LGPL-2.1-or-later",  # Hunspell in it may be had under the MPL 1.1 or the GPL 2, too
    "fxtranslate": "MPL-2.0",
    "jaraco-classes": "MIT",
    "jinja2": "BSD-3-Clause",
    "morfeusz2": "BSD-2-Clause",
    "pocketsphinx": "BSD-2-Clause",
    "pysrt": "GPL-3.0-only",
    "pyside6-addons": "LGPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}
_HOLDERS = {
    "chunspell": "the chunspell and CyHunspell authors; László Németh and the Hunspell contributors",
    "fxtranslate": "the fxtranslate authors and Mozilla",
    "lingotweaker": "the LingoTweaker and LanguageTool authors",
    "lingotweaker-data-pl": "the LingoTweaker and LanguageTool authors",
    "morfeusz2": "Instytut Podstaw Informatyki PAN (Morfeusz 2 and the dictionary SGJP)",
    "pysrt": "Jean Boussier",
    "pyside6-addons": "The Qt Company Ltd.",
    "pyside6-essentials": "The Qt Company Ltd.",
    "shiboken6": "The Qt Company Ltd.",
}
_COPYRIGHT = re.compile(
    r"^\W*copyright\W+(?:c\)\W*)?(\d{4}[^\n]{3,120}?|(?<=c\) )[A-Z][^\n]{3,120}?)\W*(?:all rights reserved\W*)?$",
    re.I | re.M,
)
_CLASSIFIED = {"MIT License": "MIT", "GPLv3": "GPL-3.0-only"}


class Component(NamedTuple):
    """A part of the program that others made: its name, version, SPDX licence, and whose it is."""

    name: str
    version: str
    licence: str
    holder: str


_QT = "The Qt Company Ltd. and other contributors"
_FROM_ELSEWHERE = (
    # With Python and PyInstaller
    Component(
        "PyInstaller bootloader", "", "GPL-2.0-or-later WITH Bootloader-exception", "PyInstaller Development Team"
    ),
    Component("OpenSSL", "", "Apache-2.0", "The OpenSSL Project Authors"),
    Component("SQLite", "", "blessing", "nobody: its authors disclaim copyright"),
    Component("Expat", "", "MIT", "Thai Open Source Software Center Ltd, Clark Cooper, and the Expat maintainers"),
    Component("libffi", "", "MIT", "Anthony Green, Red Hat, Inc and others"),
    Component("bzip2", "", "bzip2-1.0.6", "Julian R Seward"),
    Component("liblzma", "", "0BSD", "The authors of XZ Utils"),
    # In resources/
    Component(
        "Polish spelling dictionary",
        "",
        "GPL-2.0-or-later OR LGPL-2.1-or-later OR Apache-2.0",
        "Marek Futrega and the authors of sjp.pl",
    ),
    # With Qt, and within its libraries
    Component("Qt", "", "LGPL-3.0-only", _QT),
    Component("ICU", "", "Unicode-3.0", "Unicode, Inc."),
    Component("PCRE2 in QtCore", "", "BSD-3-Clause", "University of Cambridge, Zoltan Herczeg"),
    Component("double-conversion in QtCore", "", "BSD-3-Clause", "the V8 project authors"),
    Component("TinyCBOR in QtCore", "", "MIT", "Intel Corporation"),
    Component("forkfd in QtCore", "", "MIT", "Intel Corporation"),
    Component("Easing equations in QtCore", "", "BSD-3-Clause", "Robert Penner"),
    Component("Unicode character data in QtCore", "", "Unicode-3.0", "Unicode, Inc."),
    Component("HarfBuzz in QtGui", "", "MIT", "Google, Inc., Red Hat, Inc., Behdad Esfahbod and others"),
    Component("libpng in QtGui", "", "libpng-2.0", "The PNG Reference Library Authors"),
    Component("MD4C in QtGui", "", "MIT", "Martin Mitáš"),
    Component(
        "libjpeg-turbo in Qt's plugin", "", "IJG AND BSD-3-Clause", "D. R. Commander, Thomas G. Lane, Guido Vollbeding"
    ),
    Component("Wayland protocols in Qt's plugin", "", "MIT", "Kristian Høgsberg, Intel Corporation and others"),
    Component("FFmpeg with QtMultimedia", "", "LGPL-2.1-or-later", "the FFmpeg developers"),
    Component("Signalsmith Stretch in QtMultimedia", "", "MIT", "Geraint Luff, Signalsmith Audio Ltd."),
    Component("xcb-util", "", "X11", "Ian Osgood, Bart Massey, Jamey Sharp, Josh Triplett and others"),
    Component("Material Design Icons", "6.9.96", "Apache-2.0", "Pictogrammers and contributors, Google LLC"),
    # Within libraries of other packages that do not say so themselves
    Component("libxml2 in lxml", "", "MIT", "Daniel Veillard"),
    Component("libxslt in lxml", "", "MIT", "Daniel Veillard"),
    Component("libiconv in lxml", "", "LGPL-2.1-or-later", "Free Software Foundation, Inc."),
    Component("zlib in lxml", "", "Zlib", "Jean-loup Gailly and Mark Adler"),
    Component("LAPACK in NumPy", "", "BSD-3-Clause-Open-MPI", "The University of Tennessee and others"),
    Component("libgfortran in NumPy", "", "GPL-3.0-or-later WITH GCC-exception-3.1", "Free Software Foundation, Inc."),
    Component("libquadmath in NumPy", "", "LGPL-2.1-or-later", "Free Software Foundation, Inc."),
    Component("OpenBLAS in NumPy", "", "BSD-3-Clause", "The OpenBLAS Project"),
    Component("Taskflow in RapidFuzz", "", "MIT", "Tsung-Wei Huang"),
)

_BUILT_WITH = {
    *("asn1_derive", "cc", "displaydoc", "find-msvc-tools", "heck", "openssl-macros", "pkg-config", "proc-macro2"),
    *("pyo3-build-config", "pyo3-macros", "pyo3-macros-backend", "quote", "serde_derive", "shlex", "syn"),
    *("synstructure", "target-lexicon", "unicode-ident", "vcpkg", "version_check", "yoke-derive", "zerofrom-derive"),
    "zerovec-derive",
}
"""Parts of bills of materials that only compilers run; nothing of them is in the library."""


def components() -> list[Component]:
    """Return all parts, by name. Raises ValueError for one whose licence nobody has looked up."""
    found = {*_FROM_ELSEWHERE, Component("Python", sys.version.split()[0], "PSF-2.0", "Python Software Foundation")}
    for each in _distributions():
        found |= {_component(each), *compiled_in(each)}
    return sorted(found, key=lambda each: (each.name.lower(), each.version))


def compiled_in(found: Distribution) -> Iterator[Component]:
    """Give the parts that a distribution has compiled into its libraries, as its bill of materials (CycloneDX) says."""
    for file in found.files or []:
        if file.suffix == ".json" and file.parent.name == "sboms":
            told = json.loads(Path(str(found.locate_file(file))).read_text("utf-8"))
            for part in told.get("components", []):
                if part["name"] not in _BUILT_WITH and part.get("licenses"):
                    licence = part["licenses"][0].get("expression") or part["licenses"][0]["license"]["id"]
                    yield Component(part["name"], part["version"], licence, _author(part))


def _author(part: dict[str, Any]) -> str:
    named = part.get("author") or f"the authors of {part['name']}"
    return re.sub(r"\s*<[^>]*>?", "", str(named))


def unnamed(modules: Iterable[str]) -> list[str]:
    """Return the distributions of modules, given by their full names, that are no component."""
    named = {plain_name(each.name) for each in components()} | {"pyside6"}
    owners = packages_distributions()
    found = {plain_name(owner) for module in modules for owner in owners.get(module.partition(".")[0], [])}
    return sorted(found - named)


def _distributions() -> Iterator[Distribution]:
    """Give what the program asks for and what that asks for, as far as it is installed."""
    from packaging.requirements import Requirement

    wanted = dependencies()
    seen: set[str] = set()
    while wanted:
        asked = Requirement(wanted.pop())
        name = plain_name(asked.name)
        if name in seen or (asked.marker and not asked.marker.evaluate({"extra": ""})):
            continue
        seen.add(name)
        for found in _installed(name):
            wanted += found.requires or []
            if name not in LEFT_OUT:
                yield found


def _installed(name: str) -> list[Distribution]:
    try:
        return [distribution(name)]
    except PackageNotFoundError:
        return []


def _component(found: Distribution) -> Component:
    name = plain_name(found.metadata["Name"])
    return Component(found.metadata["Name"], found.version, _licence(name, found), _holder(name, found))


def _licence(name: str, found: Distribution) -> str:
    said = _SAID_BADLY.get(name) or found.metadata.get("License-Expression") or found.metadata.get("License", "")
    said = _CLASSIFIED.get(said, said)
    if not re.fullmatch(r"[\w.+-]+(?: (?:OR|AND|WITH) [\w.+-]+)*", said):
        raise ValueError(
            f"The licence of {name} is not known; look it up and enter it in packaging/licences.py: {said!r}"
        )
    return said


def _holder(name: str, found: Distribution) -> str:
    if name in _HOLDERS:
        return _HOLDERS[name]
    for _, text in texts_of(found):
        for line in _COPYRIGHT.finditer(text):
            if not re.search(r"[\[<{](?:name|copyright|yyyy)", line.group(1), re.I):  # a form that nobody filled in
                return re.sub(r"\s*[<(](?:see .*)?$", "", " ".join(line.group(1).split()))
    author = found.metadata.get("Author") or found.metadata.get("Author-Email") or f"the authors of {name}"
    return " ".join(author.split())


def texts_of(found: Distribution) -> Iterator[tuple[str, str]]:
    """Give name and content of each licence file that a distribution brought along."""
    for file in found.files or []:
        if re.match(r"(LICEN[CS]E|COPYING|NOTICE)", file.name, re.I) and ".dist-info" in str(file):
            yield file.name, Path(str(found.locate_file(file))).read_text("utf-8", "replace")


def copyright_file() -> str:
    """Return the file in Debian's machine-readable form (DEP 5), which people can read as well."""
    parts = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {TITLE}\nUpstream-Contact: {CONTACT}\nSource: {HOMEPAGE}\n"
        "Comment: The program is GPL-3.0-or-later. It comes with the parts named below, each under its own licence;\n"
        " the texts of all of these are beside this file, in the folder licences.",
        f"Files: *\nCopyright: 2026 {PUBLISHER}\nLicense: GPL-3.0-or-later",
    ]
    found = components()
    for each in found:
        files = re.sub(r"\W+", "-", each.name.lower())
        name = f"{each.name} {each.version}".strip()
        licence = each.licence.replace(" WITH ", " with ")
        parts.append(f"Files: *{files}*\nCopyright: {each.holder}\nLicense: {licence}\nComment: {name}")
    known = sorted({"GPL-3.0-or-later", *(word for each in found for word in _names(each.licence))})
    parts += [f"License: {name}\n {_where(name)}" for name in known]
    return "\n\n".join(parts) + "\n"


def _names(licence: str) -> list[str]:
    if " WITH " in licence:
        return [licence.replace(" WITH ", " with ")]
    return re.split(r" (?:OR|AND) ", re.sub("[()]", "", licence))


def _where(name: str) -> str:
    debian = {
        "GPL-2.0": "GPL-2",
        "LGPL-2.1": "LGPL-2.1",
        "GPL-3.0": "GPL-3",
        "LGPL-3.0": "LGPL-3",
        "Apache-2.0": "Apache-2.0",
        "MPL-2.0": "MPL-2.0",
    }
    for start, file in debian.items():
        if name.startswith(start) and " with " not in name:
            return f"On Debian systems, the full text is in /usr/share/common-licenses/{file}."
    return "The full text is in the folder licences beside this file."


def write_texts(to: Path) -> None:
    """Write the licence texts of all parts into a folder: those kept here, and those that the parts brought along."""
    to.mkdir(parents=True, exist_ok=True)
    (to / "GPL-3.0.txt").write_bytes((ROOT / "LICENSE").read_bytes())
    for kept in sorted((ROOT / "packaging" / "licences").glob("*.txt")):
        (to / kept.name).write_bytes(kept.read_bytes())
    for found in [*_distributions(), *_installed("pyinstaller")]:  # of which the starter is in the program
        texts = [text.rstrip() for _, text in texts_of(found)]
        if texts:
            (to / f"{plain_name(found.metadata['Name'])}.txt").write_text("\n\n\n".join(texts) + "\n", "utf-8")
    (to / "python.txt").write_text(_text_of_python(), "utf-8")


def _text_of_python() -> str:
    """Return the licence of the Python that is taken along, wherever its system keeps it."""
    base = Path(sys.base_prefix)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        base / "lib" / version / "LICENSE.txt",
        base / "LICENSE.txt",
        base / "share" / "doc" / version / "copyright",
    )
    for path in places:
        if path.exists():
            return path.read_text("utf-8")
    raise ValueError(f"The licence of Python is in none of {', '.join(map(str, places))}.")
