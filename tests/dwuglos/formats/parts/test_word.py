"""Word documents read back as the pages they hold."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from dwuglos.article.publications import Press, by_name
from dwuglos.article.publishing import publish
from dwuglos.errors import UnreadableFile
from dwuglos.formats.article_page import ArticlePage
from dwuglos.formats.base import Reading
from dwuglos.formats.parts.word import is_word, page_of, text_of
from dwuglos.importing import bundles
from dwuglos.importing.files import read_file
from dwuglos.importing.new_talk import read_talk
from tests.dwuglos.article.publications.conftest import FIELDS, written

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body: str, **others: str | bytes) -> bytes:
    """Return a document of some XML, with other parts by their names (two underscores stand for a slash)."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>")
        for name, content in others.items():
            archive.writestr(name.replace("__", "/"), content)
    return made.getvalue()


WIDE = "<!DOCTYPE x [<!ATTLIST x a CDATA 'b'>]><x/>".encode("utf-16")
"""A DTD that is not seen where it is looked for in UTF-8."""


def paragraphs(*texts: str) -> str:
    return "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)


def published(name: str, **changes: str) -> bytes:
    work = written(fields=FIELDS | changes) if changes else written()
    return publish(work, by_name(name), Press()).data


def read(data: bytes) -> Reading:
    return ArticlePage().read(page_of(data))


def facts(reading: Reading) -> list[tuple[str, str, int | None]]:
    return [(part.kind, part.text.replace("\u00a0", " "), part.time) for part in reading.article]


@pytest.mark.parametrize("transcript", ["both", "source", "target", "none"])
def test_our_own_document_says_what_our_own_page_says(transcript: str) -> None:
    pytest.importorskip("docx")
    document, page = published("article-docx", transcript=transcript), published("article-html", transcript=transcript)
    read_back, expected = read(document), ArticlePage().read(page.decode())
    assert facts(read_back) == facts(expected)
    assert read_back.cues == expected.cues
    assert {part.kind: part.text for part in read_back.article}["link"] == "https://www.youtube.com/watch?v=abc"


def test_our_own_document_is_one_file_and_becomes_a_talk(tmp_path: Path) -> None:
    pytest.importorskip("docx")
    path = tmp_path / "mosty.docx"
    path.write_bytes(published("article-docx"))
    assert not bundles.is_bundle(path)
    new = read_talk(path)
    assert (new.title, new.found[0].format) == ("Mosty, które śpiewają", "article")
    assert [(segment.source, segment.target) for segment in new.segments][-1] == ("Thank you.", "Dziękuję.")
    assert bundles.choose([path, path]).english == path


def test_any_other_document_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "talk.docx"
    path.write_bytes(docx(paragraphs("Good evening.", "", "Tonight we look at bees &amp; wasps.")))
    reading = read_file(path)
    assert (reading.format.name, [cue.text for cue in reading.cues]) == (
        "text",
        ["Good evening.", "Tonight we look at bees & wasps."],
    )


def test_times_in_a_document_are_found(tmp_path: Path) -> None:
    path = tmp_path / "talk.docx"
    path.write_bytes(docx(paragraphs("0:01", "Good evening.", "0:04", "Tonight we look at bees.", "0:09", "Thanks.")))
    assert [(cue.start, cue.text) for cue in read_file(path).cues][1] == (4000, "Tonight we look at bees.")


def test_breaks_tabs_and_tracked_deletions() -> None:
    runs = "<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>"
    runs += "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>"
    assert text_of(docx(f"<w:p>{runs}</w:p>")) == "One\ntwo\tthree"
    assert page_of(docx(f"<w:p>{runs}</w:p>")) == "<p>One<br>two\tthree</p>"


MOVED = "<w:p><w:moveFrom><w:r><w:t>Two. </w:t></w:r></w:moveFrom><w:r><w:t>One.</w:t></w:r></w:p>" + (
    "<w:p><w:moveTo><w:r><w:t>Two.</w:t></w:r></w:moveTo></w:p>"
)
JOINED = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One, </w:t></w:r></w:p>" + paragraphs("two.")
BOX = "<w:p><w:r><w:t>One.</w:t><w:pict><w:p><w:r><w:t>Two.</w:t></w:r></w:p></w:pict></w:r></w:p>"
OTHER = "<w:p><w:r><AlternateContent><Choice><w:t>One.</w:t></Choice><Fallback><w:t>1.</w:t></Fallback>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (paragraphs("_x005F_x0041_ is A."), "_x0041_ is A."),
        (MOVED, "One.\n\nTwo."),
        (JOINED, "One, two."),
        (BOX, "One.\n\nTwo."),
        (f"{BOX}{paragraphs('Three.')}", "One.\n\nTwo.\n\nThree."),
        ("<w:p>" * 5_000 + "<w:r><w:t>Deep.</w:t></w:r>" + "</w:p>" * 5_000, "Deep."),
        (f"{OTHER}</AlternateContent></w:r></w:p>", "One."),
        ("<w:p><w:r><w:t>nie</w:t><w:softHyphen/><w:t>wiele</w:t></w:r></w:p>", "niewiele"),
    ],
)
def test_a_text_reads_as_word_shows_it(body: str, text: str) -> None:
    assert text_of(docx(body)) == text


def test_a_page_reads_as_word_shows_it() -> None:
    assert page_of(docx(MOVED)) == "<p>One.</p>\n<p>Two.</p>"
    assert page_of(docx(paragraphs("_x005F_x0041_"))) == "<p>_x0041_</p>"


def test_a_document_saved_as_strict_is_read_like_any_other() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    with zipfile.ZipFile(io.BytesIO(docx(paragraphs("One.")))) as archive:
        body = archive.read("word/document.xml").decode()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", body.replace(NAMESPACE[9:-1], strict))
    assert (text_of(made.getvalue()), page_of(made.getvalue())) == ("One.", "<p>One.</p>")


def test_what_looks_like_a_tag_is_text() -> None:
    assert page_of(docx(paragraphs("&lt;script&gt; &amp; more"))) == "<p>&lt;script&gt; &amp; more</p>"


@pytest.mark.parametrize(
    "data",
    [
        docx(paragraphs("One."))[:200],
        docx("<w:p>"),
        docx("", **{"word___rels__document.xml.rels": "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}),
        docx(paragraphs("One."), **{"word___rels__document.xml.rels": WIDE}),
    ],
)
def test_a_damaged_or_hostile_document_is_refused_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.docx"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match=r"^bad\.docx"):
        read_file(path)


def test_other_documents_of_office_programs_are_neither(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<x/>")
    assert not is_word(path.read_bytes())
    assert not bundles.is_bundle(path)
    with pytest.raises(UnreadableFile, match="office document"):
        read_file(path)
    assert not is_word(b"PK\x03\x04 and no more")
    assert not is_word(b"Good evening.")


def test_a_document_that_cannot_be_unpacked_is_refused() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "<w:document/>" * 99)
    place = data.getvalue().index(b"word/document.xml") + len("word/document.xml")
    damaged = data.getvalue()[:place] + b"\xff" * 4 + data.getvalue()[place + 4 :]
    with pytest.raises(UnreadableFile, match="Word document is damaged"):
        text_of(damaged)
