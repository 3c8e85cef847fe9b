"""Which command line asks for what, which library it means, and what is said of one that cannot be used."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos import __version__, cli, places
from dwuglos.cli import program as cli_program
from dwuglos.errors import InputError
from dwuglos.store.library import Library
from tests.dwuglos.cli.conftest import ENGLISH, Command
from tests.dwuglos.cli.program import ROOT, program


@pytest.mark.parametrize("words", ["list", "--json list", "--library x.db show 1", "--library=x list", "-h"])
def test_a_job(words: str) -> None:
    assert cli.is_job(words.split())


@pytest.mark.parametrize(
    "words", ["", "talk.srt", "talk.srt list", "--library list", "--library x.db", "--library x.db a.srt"]
)
def test_no_job(words: str) -> None:
    assert not cli.is_job(words.split())


def test_the_window_opens_with_files_that_are_there(english: Path, tmp_path: Path) -> None:
    assert cli.window_arguments(["--library", "x.db", str(english), str(tmp_path)]) == (
        "x.db",
        [str(english), str(tmp_path)],
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "exprot 1 --as srt",
            "“exprot” is neither a job nor a file; did you mean “export”[?] The jobs are import, transcribe, list, .*",
        ),
        ("help", "“help” is neither a job nor a file. The jobs are import, transcribe, list, .*; see main.py --help."),
        ("{english} list", "The job “list” has to come first; see main.py list --help."),
        ("gone.srt", "“gone.srt” is neither a job nor a file. The jobs are .*"),
    ],
)
def test_a_word_that_is_neither_a_job_nor_a_file(words: str, said: str, english: Path) -> None:
    with pytest.raises(InputError) as refusal:
        cli.window_arguments(words.format(english=english).split())
    assert re.fullmatch(said, str(refusal.value))
    assert refusal.value.exit_status == 2


def test_every_job_is_known_to_both(run: Command) -> None:
    said = run("--help").out
    assert [job for job in cli.JOBS if re.search(rf"^    {job} ", said, re.MULTILINE)] == list(cli.JOBS)


def test_the_library_is_named_before_or_after_the_job(
    run: Command, english: Path, tmp_path: Path, own_library: Path
) -> None:
    named = tmp_path / "named.db"
    assert run("--library", named, "--json", "import", english).json["id"] == 1
    assert run("import", english, "--library", named).out == "2\n"
    assert len(run("list", "--json", "--library", named).json["talks"]) == 2
    assert len(run("--library", named, "list", "--json").json["talks"]) == 2
    assert not own_library.exists()
    assert run("--library", named, "list", "--library", own_library).out == ""
    assert own_library.exists()


def test_a_library_may_be_a_url_or_a_folder(run: Command, english: Path, tmp_path: Path) -> None:
    assert run("import", english, "--library", f"sqlite:///{tmp_path}/folder/library.db").out == "1\n"
    assert run("list", "--json", "--library", tmp_path / "folder").json["talks"][0]["id"] == 1


def test_a_library_that_can_only_be_read(
    run: Command, talk: int, english: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dwuglos.store import sqlite

    monkeypatch.setattr(sqlite, "_writable", lambda path: False)
    assert run("show", talk).status == 0
    for job in (["import", english], ["translate", talk, "--with", "google"]):
        refused = run(*job)
        assert (refused.status, refused.out) == (2, "")
        assert re.fullmatch(r"dwuglos: The library \S+ is read-only; change its permissions, .*\n", refused.err)


def bad_inputs() -> Iterator[tuple[list[str], str]]:
    """Command lines that cannot be used, and what is said."""
    yield ["import", "{folder}/gone.srt"], "There is no file .*gone.srt; check its name and folder."
    yield ["import", "{english}", "--translation", "{folder}"], ".* is a folder; choose a file in it."
    yield ["import", "{empty}"], "empty.srt is empty; choose another file."
    yield ["import", "{english}", "--translation", "{folder}/gone.srt"], "There is no file .*gone.srt; check .*"
    yield ["import", "{english}", "--format", "xyz"], "There is no format called “xyz”; choose one of: .*"
    yield ["show", "7"], "There is no talk 7 in this library; `list` shows the talks it has."
    yield ["show", "-1"], "There is no talk -1 in this library; .*"
    yield ["show", "9" * 30], "There is no talk 9+ in this library; .*"
    yield ["export", "7", "--as", "srt"], "There is no talk 7 in this library; .*"
    yield ["export", "1", "--as", "xyz"], "There is no format called “xyz”; choose one of: .*"
    yield ["export", "1", "--as", "srt", "-o", "{folder}/no/out.srt"], "There is no folder .*/no; create it or .*"
    yield ["export", "1", "--as", "srt", "-o", "{folder}"], ".* is a folder; choose a name for a file in it."
    yield ["translate", "7", "--with", "google"], "There is no talk 7 in this library; .*"
    yield ["translate", "1", "--with", "xyz"], "There is no translation service called “xyz”; choose one of: .*"
    yield ["list", "--library", "{english}"], "The library .*Sieci.srt is damaged or is not a library of Dwugłos; .*"
    yield ["import", "{english}", "--library", "{english}/x"], "The folder .*Sieci.srt for the library cannot be .*"
    yield ["list", "--library", "elephant://server/x"], "The library elephant://server/x .*"


@pytest.mark.parametrize(
    ("arguments", "said"), list(bad_inputs()), ids=lambda value: " ".join(value)[:60] if isinstance(value, list) else ""
)
@pytest.mark.parametrize("json_too", [False, True], ids=["text", "json"])
def test_what_cannot_be_used_gets_one_clear_line(
    run: Command, talk: int, english: Path, tmp_path: Path, arguments: list[str], said: str, json_too: bool
) -> None:
    (tmp_path / "empty.srt").touch()
    facts = {"folder": str(tmp_path), "english": str(english), "empty": str(tmp_path / "empty.srt")}
    given = [argument.format(**facts) for argument in arguments]
    before = run("list").out
    answer = run(*given, *(["--json"] if json_too else []))
    assert (answer.status, answer.out) == (2, "")
    assert re.fullmatch(f"dwuglos: {said}\n", answer.err)
    assert run("list").out == before
    assert english.read_text(encoding="utf-8") == ENGLISH


@pytest.mark.parametrize(
    "arguments",
    [
        ["show"],
        ["show", "one"],
        ["show", "1", "2"],
        ["import"],
        ["export", "1"],
        ["export", "1", "--as", "srt", "--text", "all"],
        ["translate", "1"],
        ["translate", "1", "--with", "google", "--only", "some"],
        ["list", "--unknown"],
        ["list", "--library"],
        ["--json"],
    ],
    ids=" ".join,
)
def test_bad_arguments_get_one_clear_line(run: Command, arguments: list[str]) -> None:
    answer = run(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert re.fullmatch(r"main\.py( \w+)?: .+; see main\.py( \w+)? --help\n", answer.err)


@pytest.mark.parametrize("job", cli.JOBS)
def test_every_job_explains_itself(run: Command, job: str) -> None:
    answer = run(job, "--help")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith(f"usage: main.py {job} ")
    assert "--library" in answer.out
    assert "--json" in answer.out


def test_an_error_nobody_thought_of_is_no_traceback(run: Command, talk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(Library, "talks", fail)
    assert run("list") == (
        3,
        "",
        "dwuglos: Dwugłos met an error it does not know (ZeroDivisionError in test_program.py, line "
        f"{fail.__code__.co_firstlineno + 1}); please report it.\n",
    )
    monkeypatch.setenv("DWUGLOS_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run("list")


def test_to_be_stopped_is_no_traceback(run: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Library, "talks", stop)
    assert run("list") == (130, "", "dwuglos: Stopped.\n")


def test_the_program_does_a_job_without_qt(english: Path) -> None:
    say = "import sys; sys.argv = sys.argv[1:]; import main; code = main.main(); print(code, 'PySide6' in sys.modules)"
    command = [sys.executable, "-c", say, "main.py", "import", str(english)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, text=True, check=False)
    assert (done.stdout, done.stderr) == ("1\n0 False\n", "")


def test_the_program_says_what_is_wrong_in_one_line(tmp_path: Path) -> None:
    failed = program("show", 7, env=os.environ | {"PYTHONIOENCODING": "utf-8"})
    assert (failed.returncode, failed.stdout) == (2, b"")
    assert failed.stderr.decode() == "dwuglos: There is no talk 7 in this library; `list` shows the talks it has.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="file names that are no text exist on Linux alone")
def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/wyk\xb3ad.srt"
    Path(os.fsdecode(name)).write_text(ENGLISH, encoding="utf-8")
    imported = program("import", os.fsdecode(name))
    assert (imported.returncode, imported.stdout, imported.stderr) == (0, b"1\n", b"")
    assert json.loads(program("list", "--json").stdout)["talks"][0]["title"] == "wyk\N{REPLACEMENT CHARACTER}ad"


class Broken(io.StringIO):
    """Where an answer goes that nobody takes."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self._error = error

    def flush(self) -> None:
        raise self._error


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (BrokenPipeError(), 0, ""),
        (OSError(28, "No space left on device"), 3, "The output cannot be read or written: No space left on device.\n"),
        (OSError(5, "Bad", "list.txt"), 3, "list.txt cannot be read or written: Bad.\n"),
        (OSError("It is gone"), 3, "The output cannot be read or written: It is gone.\n"),
    ],
)
def test_an_answer_that_cannot_be_written(
    error: OSError,
    status: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    dropped: list[bool] = []
    monkeypatch.setattr(cli_program, "_drop_output", lambda: dropped.append(True))
    monkeypatch.setattr(sys, "stdout", Broken(error))
    assert cli.main(["formats"]) == status
    assert dropped == [True]
    assert capsys.readouterr().err == (f"dwuglos: {said}" if said else "")


def test_what_an_output_lacks_is_shown_all_the_same(talk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with Library(places.library()) as library:
        library.rename_talk(talk, "Żółw")
    written = io.BytesIO()
    output = io.TextIOWrapper(written, encoding="ascii")
    monkeypatch.setattr(sys, "stdout", output)
    assert cli.main(["list"]) == 0
    assert b"\t\\u017b\\xf3\\u0142w\t" in written.getvalue()


def test_it_says_its_version(run: Command) -> None:
    answer = run("--version")
    assert (answer.status, answer.out) == (0, f"Dwugłos {__version__}\n")
