"""What is said of a document that was saved as something else than what is read here."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.importing.files import read_file
from dwuglos.importing.polish_text import read_polish
from dwuglos.review_round.files import read_review


def open_document(kind: str) -> bytes:
    """Return a document as LibreOffice begins one."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}", ZIP_STORED)
        archive.writestr("content.xml", "<a/>")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (open_document("text"), "review.x: It is an OpenDocument text (ODT); open it and save it as a Word document"),
        (open_document("spreadsheet"), "review.x: It is an OpenDocument spreadsheet (ODS); open it and save it as a s"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "review.x: It is a document of an old Word or Excel, or lo"),
        (b"{\\rtf1\\ansi s1t}", "review.x: It is an RTF document; open it and save it as a Word document (DOCX)."),
        (open_document("graphics"), "review.x: It is no review file; choose the file that the reviewer has sent back."),
        (b"", "review.x: It is no review file; choose the file that the reviewer has sent back."),
        (b"PK", "review.x: It is no review file; choose the file that the reviewer has sent back."),
    ],
)
def test_a_review_that_was_saved_as_another_kind_is_refused_with_what_to_do(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        read_review("review.x", data)
    assert str(refusal.value).startswith(sentence)


def test_a_text_of_libreoffice_is_no_archive_but_a_document_to_be_saved_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "talk.odt"
    path.write_bytes(open_document("text"))
    for read in (read_file, read_polish):
        with pytest.raises(UnreadableFile) as refusal:
            read(path)
        assert str(refusal.value) == (
            "talk.odt: It is an OpenDocument text (ODT); open it and save it as a Word document (DOCX)."
        )
