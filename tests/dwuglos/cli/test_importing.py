"""The job that makes a talk of a file."""

from __future__ import annotations

from pathlib import Path

from tests.dwuglos.cli.conftest import Command
from tests.stand_ins.sounds import tone, write_wav


def test_import(run: Command, english: Path) -> None:
    assert run("import", english) == (0, "1\n", "")
    assert run("import", english) == (0, "2\n", "")


def test_import_as_json(run: Command, english: Path) -> None:
    assert run("import", english, "--json").json == {"id": 1, "segments": 3, "warnings": []}


def test_import_tells_what_was_repaired(run: Command, english: Path, tmp_path: Path) -> None:
    one = tmp_path / "one.srt"
    one.write_text("1\n00:00:01,000 --> 00:00:08,000\nTo jest dość długi wykład i to jest liczba.\n", encoding="utf-8")
    told = run("import", english, "--translation", one)
    assert (told.status, told.out) == (0, "1\n")
    assert told.err == "3 segments were joined by time.\n"
    assert run("import", english, "--translation", one, "--json").json == {
        "id": 2,
        "segments": 3,
        "warnings": ["3 segments were joined by time."],
    }


def test_import_with_a_title_and_a_format(run: Command, english: Path) -> None:
    run("import", english, "--title", "Wykład", "--format", "text")
    (talk,) = run("list", "--json").json["talks"]
    assert (talk["title"], talk["segments"]) == ("Wykład", 9)


def test_a_talk_file_is_imported_whole(run: Command, english: Path, tmp_path: Path) -> None:
    run("import", english, "--title", "Sieci")
    file = tmp_path / "sieci.dwuglos"
    assert run("export", 1, "--as", "dwuglos", "-o", file) == (0, "", "")
    there_already = (
        "The library has this talk already, as “Sieci”; the one of the file was put beside it, as “Sieci (2)”."
    )
    assert run("import", file) == (0, "2\n", there_already + "\n")
    assert run("import", file, "--title", "Inne", "--json").json == {
        "id": 3,
        "segments": 3,
        "warnings": [there_already.replace("Sieci (2)", "Inne").replace("as “Sieci”", "as “Sieci (2)”")],
    }
    assert run("show", 1).lines[1:] == run("show", 2).lines[1:]
    other = tmp_path / "other.db"
    assert run("import", file, "--library", other) == (0, "1\n", "")
    assert [talk["title"] for talk in run("list", "--json", "--library", other).json["talks"]] == ["Sieci"]


def test_what_does_not_go_with_a_talk_file(run: Command, english: Path, tmp_path: Path) -> None:
    run("import", english)
    file = tmp_path / "talk.dwuglos"
    run("export", 1, "--as", "dwuglos", "-o", file)
    told = run("import", file, "--translation", english)
    sentence = "talk.dwuglos holds the whole talk; leave out the file of its translation and that of its facts."
    assert (told.status, told.err) == (2, f"dwuglos: {sentence}\n")
    file.write_bytes(file.read_bytes()[:500])
    told = run("import", file)
    assert (told.status, told.out) == (2, "")
    assert told.err == (
        "dwuglos: talk.dwuglos is no talk file, or was cut short or changed on its way; save the talk as a file once "
        "more.\n"
    )
    assert len(run("list", "--json").json["talks"]) == 1


def test_a_film_is_attached(run: Command, english: Path, tmp_path: Path) -> None:
    film = write_wav(tmp_path / "film.wav", tone(0.5))
    assert run("import", english, "--media", film) == (0, "1\n", "")
    media = run("show", 1, "--json").json["media"]
    assert (media["path"], media["duration"], len(media["digest"])) == (str(film), 500, 64)


def test_a_film_beside_the_subtitles_is_found(run: Command, english: Path) -> None:
    film = english.with_suffix(".mp4")
    film.write_bytes(b"film")
    told = f"{film.name} lies beside it and will be played along with the talk.\n"
    assert run("import", english) == (0, "1\n", told)
    assert run("show", 1, "--json").json["media"]["path"] == str(film)
    other = write_wav(film.with_name("other.wav"), tone(0.1))
    assert run("import", english, "--media", other) == (0, "2\n", "")
    assert run("show", 2, "--json").json["media"]["path"] == str(other)


def test_a_film_that_is_none_is_said_and_no_talk_is_made(run: Command, english: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "broken.wav").write_bytes(b"RIFF nothing")
    for name, sentence in (
        ("gone.mp4", "“gone.mp4” is not there any more; choose the file again."),
        ("empty.mp4", "“empty.mp4” is empty; choose a file with sound or video."),
    ):
        assert run("import", english, "--media", tmp_path / name) == (2, "", f"dwuglos: {sentence}\n")
    broken = run("import", english, "--media", tmp_path / "broken.wav")
    assert (broken.status, broken.out) == (2, "")
    assert "broken.wav" in broken.err
    assert run("list", "--json").json["talks"] == []
