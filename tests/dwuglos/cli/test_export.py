"""The job that writes subtitles or an article."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dwuglos import places
from dwuglos.settings import Settings
from tests.dwuglos.cli.conftest import Command
from tests.stand_ins.sounds import tone, write_wav


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ([], "To jest wykład"),
        (["--text", "source"], "This is the talk"),
        (["--text", "both"], "To jest wykład\nThis is the talk"),
        (["--text", "both", "--order", "source-first"], "This is the talk\nTo jest wykład"),
    ],
)
def test_export(run: Command, talk: int, options: list[str], text: str) -> None:
    exported = run("export", talk, "--as", "srt", *options)
    assert (exported.status, exported.err) == (0, "")
    assert exported.out.startswith(f"1\n00:00:01,000 --> 00:00:03,000\n{text}\n\n2\n")


def test_export_into_a_file(run: Command, talk: int, tmp_path: Path) -> None:
    file = tmp_path / "out.srt"
    file.write_text("older")
    assert run("export", talk, "--as", "srt", "-o", file, "--crlf", "--bom") == (0, "", "")
    written = file.read_bytes()
    assert written.startswith("\ufeff1\r\n00:00:01,000 --> 00:00:03,000\r\nTo jest wykład\r\n".encode())
    assert written.count(b"\n") == written.count(b"\r\n")


def test_the_library_is_no_place_for_an_export(run: Command, talk: int, own_library: Path) -> None:
    refused = run("export", talk, "--as", "srt", "-o", own_library)
    assert refused.status == 2
    assert "is never overwritten; choose another name." in refused.err
    assert "To jest wykład" in run("export", talk, "--as", "srt").out


def test_what_becomes_of_untranslated_segments(run: Command, english: Path) -> None:
    run("import", english)
    assert run("export", 1, "--as", "srt").out.strip() == ""
    assert "This is the talk" in run("export", 1, "--as", "srt", "--untranslated", "source").out
    assert "This is the talk" in run("export", 1, "--as", "srt", "--text", "both").out
    stopped = run("export", 1, "--as", "srt", "--untranslated", "stop")
    assert (stopped.status, stopped.out) == (2, "")
    assert stopped.err.startswith("dwuglos: Nothing is translated yet, so nothing was exported; ")


def test_cues_that_are_hard_to_read_are_told(run: Command, tmp_path: Path) -> None:
    file = tmp_path / "tall.srt"
    file.write_text("1\n00:00:01,000 --> 00:00:03,000\nOne\nTwo\nThree\n")
    run("import", file)
    exported = run("export", 1, "--as", "srt", "--text", "source")
    assert exported.status == 0
    assert exported.err.splitlines() == ["One cue has more than 2 lines: segment 1 (0:01)."]


@pytest.mark.parametrize("name", ["whisper", "pasted", "lrc", "microdvd", "info-json"])
def test_a_format_that_is_only_read_offers_those_that_are_written(run: Command, talk: int, name: str) -> None:
    refused = run("export", talk, "--as", name)
    assert (refused.status, refused.out) == (2, "")
    assert refused.err.startswith(f"dwuglos: The format “{name}” can be read, not written; choose one of: srt, ")
    assert "article-html" in refused.err
    assert "whisper," not in refused.err.partition("choose one of")[2]


def test_a_wrong_name_offers_what_can_be_written(run: Command, talk: int) -> None:
    refused = run("export", talk, "--as", "betamax")
    assert refused.err.startswith("dwuglos: There is no format called “betamax”; choose one of: srt, vtt, ")
    assert "article-docx" in refused.err
    assert refused.err.count("chapters") == 1  # a format and a written form of the article


def test_a_whole_talk_goes_into_one_file(run: Command, english: Path, tmp_path: Path) -> None:
    run("import", english)
    file = tmp_path / "talk.dwuglos"
    assert run("export", 1, "--as", "dwuglos", "-o", file) == (0, "", "")
    assert file.read_bytes()[38:].startswith(b"application/vnd.dwuglos.talk+zip")
    told = run("export", 1, "--as", "dwuglos", "--text", "both", "-o", file)
    sentence = "The option --text is for subtitles and articles; leave it out for dwuglos."
    assert (told.status, told.err) == (2, f"dwuglos: {sentence}\n")
    assert run("export", 9, "--as", "dwuglos", "-o", file).status == 2


def test_a_damaged_talk_goes_into_a_file_as_far_as_it_can_be_read(run: Command, english: Path, tmp_path: Path) -> None:
    run("import", english)
    with closing(sqlite3.connect(places.library())) as raw, raw:
        raw.execute("UPDATE segment SET state = 'x' WHERE id = 2")
    told = run("export", 1, "--as", "dwuglos", "-o", tmp_path / "talk.dwuglos")
    assert (told.status, told.err[:22]) == (3, "This talk is damaged i")
    assert run("import", tmp_path / "talk.dwuglos").out == "2\n"
    assert len(run("show", 2, "--json").json["segments"]) == 3


LONG = "Najprostszym sposobem jest po prostu policzenie."


@pytest.fixture
def long(run: Command, tmp_path: Path) -> None:
    """A talk of one segment whose Polish is long."""
    english, polish = tmp_path / "l.en.srt", tmp_path / "l.pl.srt"
    for file, text in ((english, "The simplest way is just counting."), (polish, f"{LONG[:-1]}…")):
        file.write_text(f"1\n00:00:01,000 --> 00:00:03,000\n{text}\n", "utf-8")
    run("import", english, "--translation", polish)


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        ([], ["Najprostszym sposobem jest", "po prostu policzenie…"]),
        (["--profile", "ted-pl"], ["Najprostszym sposobem jest", "po prostu policzenie..."]),
        (["--profile", "TED PL", "--typography", "as-is"], ["Najprostszym sposobem jest", "po prostu policzenie…"]),
        (["--profile", "moja"], ["Najprostszym sposobem jest po prostu policzenie…"]),
    ],
)
def test_lines_are_broken_by_the_limits_that_are_named(run: Command, long: None, options, lines) -> None:
    settings = Settings(profiles={"moja": {"title": "Moja", "line_length": 60, "lines": 1}})
    settings.save(places.settings())
    exported = run("export", 1, "--as", "srt", *options)
    assert (exported.status, exported.err) == (0, "")
    assert exported.out.strip().split("\n")[2:] == lines


def test_limits_that_are_not_there_are_named(run: Command, talk: int) -> None:
    refused = run("export", talk, "--as", "srt", "--profile", "bbc")
    assert (refused.status, refused.out) == (2, "")
    assert refused.err.startswith("dwuglos: There are no limits called “bbc”; there are netflix-pl, ted-pl, amara, ")
    refused = run("export", talk, "--as", "article-html", "--profile", "ted-pl")
    assert refused.err == "dwuglos: The option --profile is for subtitles; leave it out for article-html.\n"


def test_a_talk_file_with_the_film_in_it(run: Command, english: Path, tmp_path: Path) -> None:
    film = write_wav(tmp_path / "film.wav", tone(0.2))
    run("import", english, "--media", film)
    file = tmp_path / "sent.dwuglos"
    assert run("export", 1, "--as", "dwuglos", "--with-media", "-o", file) == (0, "", "")
    assert file.stat().st_size > film.stat().st_size
    film.unlink()
    assert run("import", file).status == 0
    assert Path(run("show", 2, "--json").json["media"]["path"]).is_file()


def test_where_a_film_cannot_be_put_in(run: Command, english: Path, tmp_path: Path) -> None:
    run("import", english)
    file = tmp_path / "sent.dwuglos"
    for arguments, sentence in (
        (("--as", "dwuglos", "-o", file), "The talk has no video or sound; leave out --with-media."),
        (("--as", "srt", "-o", file), "The option --with-media is for the whole talk, --as dwuglos; leave it out."),
        (("--as", "article-html"), "The option --with-media is for the whole talk, --as dwuglos; leave it out."),
    ):
        assert run("export", 1, "--with-media", *arguments) == (2, "", f"dwuglos: {sentence}\n")
    run("import", english, "--media", write_wav(tmp_path / "film.wav", tone(0.2)))
    told = run("export", 2, "--as", "dwuglos", "--with-media")
    assert (told.status, told.out) == (2, "")
    assert not file.exists()
