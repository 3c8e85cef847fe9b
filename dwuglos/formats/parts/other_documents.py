"""Documents of office programs that are not read here: of each it is said as what to save it.

Source: OpenDocument 1.3, part 2, 3.3 (the file "mimetype" comes first, and is not compressed); [MS-CFB] 2.2 (header).
"""

from __future__ import annotations

from dwuglos.errors import UnreadableFile

_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refuse_text(data: bytes) -> None:
    """Raise UnreadableFile for an OpenDocument text, the one document of words that LibreOffice saves by itself."""
    if data.startswith(b"PK") and data[30:].startswith(_OPEN_DOCUMENT + b"text"):
        raise UnreadableFile("It is an OpenDocument text (ODT); open it and save it as a Word document (DOCX).")


def refuse(data: bytes) -> None:
    """Raise UnreadableFile for any document of words or table that somebody may have saved a DOCX or XLSX as."""
    refuse_text(data)
    if data.startswith(b"PK") and data[30:].startswith(_OPEN_DOCUMENT + b"spreadsheet"):
        raise UnreadableFile(
            "It is an OpenDocument spreadsheet (ODS); open it and save it as a spreadsheet of Excel (XLSX)."
        )
    if data.startswith(_COMPOUND):
        raise UnreadableFile(
            "It is a document of an old Word or Excel, or locked with a password; open it and save it as DOCX or "
            "XLSX, without a password."
        )
    if data.lstrip()[:5] == b"{\\rtf":
        raise UnreadableFile("It is an RTF document; open it and save it as a Word document (DOCX).")
