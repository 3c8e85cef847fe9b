"""The parts of a document that is a ZIP, as those of office programs are (.docx, .xlsx): it may be any stranger's."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib

LARGEST = 64 * 1024 * 1024
"""Bytes of a part, unpacked; the text of a day of talk has less than one tenth."""

BROKEN = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    RuntimeError,
    NotImplementedError,
    EOFError,
    ValueError,
)
"""What a damaged, encrypted or odd ZIP raises."""


def has_part(data: bytes, name: str) -> bool:
    """Say whether a file is a ZIP that has a part with this name, whatever the file is called."""
    if not data.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return name in archive.namelist()
    except BROKEN:
        return False


def xml_part(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a part that is XML. Raises ValueError for one that no office program has written."""
    with archive.open(name) as packed:
        part = packed.read(LARGEST + 1)
    if len(part) > LARGEST or b"<!ENTITY" in part or b"<!DOCTYPE" in part or b"\0" in part:
        raise ValueError(name)
    return part
