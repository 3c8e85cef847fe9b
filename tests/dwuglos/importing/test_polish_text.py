"""A Polish text in lines, from files of several kinds."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.importing.polish_text import polish_lines, read_polish
from tests.dwuglos.formats.parts.test_word import docx

LINES = ("Pszczoły tańczą dla siebie.", "Mówią, gdzie są kwiaty.")


def _read(path: Path, text: str) -> tuple[str, ...]:
    path.write_text(text, "utf-8")
    return read_polish(path).lines


def test_plain_text_is_read_line_by_line(tmp_path: Path) -> None:
    assert _read(tmp_path / "a.txt", "\ufeff" + "\r\n\r\n".join(LINES)) == LINES


def test_wrapped_lines_are_joined() -> None:
    words = ("Pszczoły tańczą dla siebie i mówią sobie nawzajem, gdzie rosną kwiaty. " * 4).split()
    lines = [" ".join(words[n : n + 6]) for n in range(0, len(words), 6)]
    assert len(polish_lines("\n".join(lines)).lines) < len(lines) / 2


def test_empty_lines_are_counted_as_places() -> None:
    text = polish_lines("\nTak.\n\nNie jestem pewien, czy to jest w ogóle dobry pomysł.\n")
    assert len(text.lines) == 2
    assert text.places == 3


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", f"# Tytuł\n\n**{LINES[0]}**\n\n{LINES[1]}\n"),
        (
            "a.html",
            f"<html><body><h1>Tytuł</h1><p><b>{LINES[0]}</b></p><p>{LINES[1]}</p><script>x</script></body></html>",
        ),
    ],
)
def test_of_a_page_only_the_text_is_read(tmp_path: Path, name: str, text: str) -> None:
    assert _read(tmp_path / name, text) == ("Tytuł", *LINES)


def test_subtitles_are_read_as_one_text(tmp_path: Path) -> None:
    blocks = (f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{line}\n" for n, line in enumerate(LINES, 1))
    assert _read(tmp_path / "a.srt", "\n".join(blocks)) == (" ".join(LINES),)


def test_of_a_table_the_polish_is_read(tmp_path: Path) -> None:
    rows = "".join(f"0:0{n},0:0{n + 1},Bees.,{line!r}\n".replace("'", '"') for n, line in enumerate(LINES))
    assert _read(tmp_path / "a.csv", f"start,end,en,pl\n{rows}") == (" ".join(LINES),)


def test_a_word_document_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(docx("".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in LINES)))
    assert read_polish(file).lines == LINES


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b" \n-- \n", "not a single word"),
        (b"PK\x03\x04 word/document.xml", "a.txt"),
        (b"This is quite an ordinary English text. " * 9, "not in Polish"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "a.txt"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    with pytest.raises(UnreadableFile, match=sentence):
        read_polish(file)


def test_a_table_that_is_not_translated_to_its_end_gives_no_english(tmp_path: Path) -> None:
    path = tmp_path / "talk.csv"
    path.write_text(
        "source,target\nGood evening.,Dobry wieczór.\nThank you.,\nGood night.,Dobranoc.\n", encoding="utf-8"
    )
    assert read_polish(path).lines == ("Dobry wieczór. Dobranoc.",)
