"""The parts of an Office document (.docx, .xlsx), which is a ZIP: a stranger's may hold far more than its size says."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.xml_tree import local, tree_of
from dwuglos.formats.parts.zip_parts import BROKEN
from dwuglos.importing.unpacking import refuse_overlaps

LARGEST = 64 * 1024 * 1024
"""Bytes of all parts of a document that are looked at, unpacked; those of a day of talk have a quarter of that."""

_FACTS = "docProps/core.xml"
_LONGEST_NAME = 80


class Package:
    """An Office document open to be read. Raises UnreadableFile for one that is damaged, locked or too large."""

    def __init__(self, data: bytes) -> None:
        self._left = LARGEST
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
            refuse_overlaps(Path("document"), self._archive.infolist())
        except BROKEN as error:
            raise _damaged() from error
        self.names = frozenset(self._archive.namelist())

    def tree(self, name: str) -> Element:
        """Return a part as a tree of elements."""
        return tree_of(self.part(name))

    def last_author(self) -> str:
        """Return who has saved the document last, where it says so (ECMA-376-2, 11)."""
        try:
            facts = self.tree(_FACTS) if _FACTS in self.names else ()
        except UnreadableFile:
            return ""
        names = (each.text or "" for each in facts if local(each) == "lastModifiedBy")
        return " ".join(next(names, "").split())[:_LONGEST_NAME]

    def part(self, name: str) -> bytes:
        """Return the bytes of a part."""
        try:
            with self._archive.open(name) as packed:
                data = packed.read(self._left + 1)
        except (KeyError, *BROKEN) as error:
            raise _damaged() from error
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableFile("It holds more than any talk once it is unpacked; do not use it.")
        return data


def _damaged() -> UnreadableFile:
    return UnreadableFile("This document is damaged or locked with a password; ask for it again.")
