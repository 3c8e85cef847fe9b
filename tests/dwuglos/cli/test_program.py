from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from dwuglos import cli
from dwuglos.store.library import Library
from tests.stand_ins.google import StandIn, polish

ROOT = Path(__file__).parents[3]
ENGLISH = """1
00:00:01,000 --> 00:00:03,000
This is the talk

2
00:00:03,000 --> 00:00:05,500
♪ ♪

3
00:00:06,000 --> 00:00:08,000
and this is a number.
"""
POLISH = """1
00:00:01,000 --> 00:00:03,000
To jest wykład

2
00:00:03,000 --> 00:00:05,500
♪ ♪
"""


class Answer(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Command:
    """The command line in this process."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def __call__(self, *arguments: object) -> Answer:
        self._capture.readouterr()
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        return Answer(status, *self._capture.readouterr())


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.fixture
def english(tmp_path: Path) -> Path:
    path = tmp_path / "Sieci.srt"
    path.write_text(ENGLISH, encoding="utf-8")
    return path


@pytest.fixture
def polish_file(tmp_path: Path) -> Path:
    path = tmp_path / "Sieci.pl.srt"
    path.write_text(POLISH + "\n3\n00:00:06,000 --> 00:00:08,000\ni to liczba.\n", encoding="utf-8")
    return path


@pytest.fixture
def own_library() -> Path:
    """Where the library is when none is named."""
    return Path(os.environ["DWUGLOS_LIBRARY"])


@pytest.fixture
def talk(run: Command, english: Path, polish_file: Path) -> int:
    """A talk with all its Polish, in the library used when none is named."""
    return int(run("import", english, "--translation", polish_file).out)


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    from dwuglos.translators.google import Google

    monkeypatch.setattr(Google, "pause", 0.0)
    with StandIn() as google:
        monkeypatch.setenv("DWUGLOS_GOOGLE_URL", google.address)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        yield google
    assert google.errors == []


# Which command line asks for a job


@pytest.mark.parametrize("words", ["list", "--json list", "--library x.db show 1", "--library=x list", "-h"])
def test_a_job(words: str) -> None:
    assert cli.is_job(words.split())


@pytest.mark.parametrize(
    "words", ["", "talk.srt", "talk.srt list", "--library list", "--library x.db", "--library x.db a.srt"]
)
def test_no_job(words: str) -> None:
    assert not cli.is_job(words.split())


def test_every_job_is_known_to_both(run: Command) -> None:
    said = run("--help").out
    assert [job for job in cli.JOBS if re.search(rf"^    {job} ", said, re.MULTILINE)] == list(cli.JOBS)


# The jobs


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


def test_list(run: Command, talk: int, english: Path) -> None:
    run("import", english)
    talks = run("list", "--json").json["talks"]
    assert [{k: v for k, v in row.items() if k != "changed"} for row in talks] == [
        {"id": 2, "title": "Sieci", "segments": 3, "translated": 0, "reviewed": 0},
        {"id": 1, "title": "Sieci", "segments": 3, "translated": 3, "reviewed": 0},
    ]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", row["changed"]) for row in talks)
    assert run("list").lines == ["\t".join(map(str, row.values())) for row in talks]


def test_list_of_an_empty_library(run: Command) -> None:
    assert run("list") == (0, "", "")
    assert run("list", "--json").json == {"talks": []}


def test_show(run: Command, talk: int) -> None:
    assert run("show", talk).lines == [
        "Sieci",
        "1\t0:01.0–0:03.0\ttranslated\tThis is the talk\tTo jest wykład",
        "2\t0:03.0–0:05.5\ttranslated\t♪ ♪\t♪ ♪",
        "3\t0:06.0–0:08.0\ttranslated\tand this is a number.\ti to liczba.",
    ]


def test_show_as_json(run: Command, talk: int) -> None:
    shown = run("show", talk, "--json").json
    first = shown["segments"].pop(0)
    assert [segment["id"] for segment in shown.pop("segments")] == [2, 3]
    assert shown == {"id": 1, "title": "Sieci", "video": None, "article": None}
    assert list(first.items()) == [
        ("id", 1),
        ("start", 1000),
        ("end", 3000),
        ("source", "This is the talk"),
        ("target", "To jest wykład"),
        ("state", "translated"),
        ("origin", ""),
        ("note", ""),
        ("timing", ""),
    ]


def test_json_keeps_polish_letters(run: Command, talk: int) -> None:
    assert '"To jest wykład"' in run("show", talk, "--json").out


@pytest.mark.parametrize(("job", "names"), [("formats", ["srt", "text"]), ("translators", ["google"])])
def test_families(run: Command, job: str, names: list[str]) -> None:
    listed = run(job, "--json").json
    assert {row["name"] for row in listed} >= set(names)
    assert all(row["title"] for row in listed)
    assert [line.split("\t")[:2] for line in run(job).lines] == [[row["name"], row["title"]] for row in listed]


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


def test_what_becomes_of_untranslated_segments(run: Command, english: Path) -> None:
    run("import", english)
    assert run("export", 1, "--as", "srt").out.strip() == ""
    assert "This is the talk" in run("export", 1, "--as", "srt", "--untranslated", "source").out
    assert "This is the talk" in run("export", 1, "--as", "srt", "--text", "both").out
    stopped = run("export", 1, "--as", "srt", "--untranslated", "stop")
    assert (stopped.status, stopped.out) == (2, "")
    assert stopped.err.startswith("dwuglos: 3 of the 3 segments have no translation, so nothing was exported; ")


# Which library


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


# What cannot be used


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
    yield ["translate", "1", "--with", "xyz"], "There is no translator called “xyz”; choose one of: .*"
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
        "dwuglos: Dwugłos met an error it does not know (ZeroDivisionError: by zero); please report it.\n",
    )
    monkeypatch.setenv("DWUGLOS_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run("list")


def test_to_be_stopped_is_no_traceback(run: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Library, "talks", stop)
    assert run("list") == (130, "", "dwuglos: Stopped.\n")


# Machine translation


def test_translate(run: Command, english: Path, google: StandIn) -> None:
    run("import", english)
    done = run("translate", 1, "--with", "google", "--json")
    assert done.status == 0
    assert done.json == {"done": 3, "refused": [], "left": 0}
    assert "Traceback" not in done.err
    assert done.err.startswith("Segments whose text goes to Google Translate: 2\n0 of 3\n")
    assert done.err.endswith("3 of 3\n3 segments have new drafts.\n")
    assert google.asked == ["This is the talk", "and this is a number."]
    segments = run("show", 1, "--json").json["segments"]
    assert [(s["target"], s["state"], s["origin"]) for s in segments] == [
        (polish("This is the talk"), "translated", "google"),
        ("♪ ♪", "translated", "google"),
        (polish("and this is a number."), "translated", "google"),
    ]


def test_a_second_run_sends_nothing(run: Command, english: Path, google: StandIn) -> None:
    run("import", english)
    run("translate", 1, "--with", "google")
    sent = len(google.asked)
    again = run("translate", 1, "--with", "google", "--json")
    assert (again.status, again.json) == (0, {"done": 0, "refused": [], "left": 0})
    assert again.err.endswith("There is nothing to translate.\n")
    assert len(google.asked) == sent


def test_drafts_are_asked_for_again_when_told(run: Command, english: Path, google: StandIn) -> None:
    run("import", english)
    run("translate", 1, "--with", "google")
    before = run("show", 1).out
    again = run("translate", 1, "--with", "google", "--only", "draft", "--json")
    assert again.json == {"done": 3, "refused": [], "left": 0}
    assert again.err.endswith("3 segments have new drafts.\n")
    assert len(google.asked) == 4
    assert run("show", 1).out == before


def test_text_of_a_person_is_never_asked_for(run: Command, talk: int, google: StandIn) -> None:
    assert run("translate", talk, "--with", "google", "--only", "all").status == 0
    assert google.asked == []


def test_a_run_is_one_step_to_take_back(run: Command, english: Path, google: StandIn, own_library: Path) -> None:
    run("import", english)
    run("translate", 1, "--with", "google")
    with Library(own_library) as library:
        opened = library.open_talk(1)
        (step,) = opened.done
        assert step.label == "Draft translations"
        assert len(library.step_edit(1, step.number).changes) == 3


def test_a_segment_without_a_usable_answer_is_named(run: Command, english: Path, google: StandIn) -> None:
    run("import", english)
    google.follow(["empty-container", "empty-container"])
    done = run("translate", 1, "--with", "google", "--json")
    assert (done.status, done.json) == (0, {"done": 2, "refused": [1], "left": 0})
    assert re.search(r"^Segment 1: .+\.$", done.err, re.MULTILINE)


def test_a_service_that_cannot_be_reached(
    run: Command, english: Path, google: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", english)
    monkeypatch.setenv("DWUGLOS_GOOGLE_URL", "http://127.0.0.1:9/m")
    failed = run("translate", 1, "--with", "google", "--json")
    assert failed.status == 3
    assert failed.json == {"done": 0, "refused": [], "left": 3}
    assert "Traceback" not in failed.err
    monkeypatch.setenv("DWUGLOS_GOOGLE_URL", google.address)
    assert run("translate", 1, "--with", "google", "--json").json["done"] == 3


def test_a_talk_that_is_open_elsewhere_is_not_translated(
    run: Command, english: Path, google: StandIn, own_library: Path
) -> None:
    run("import", english)
    with Library(own_library) as library:
        lock = library.lock_talk(1)
        assert lock is not None
        with lock:
            assert run("translate", 1, "--with", "google") == (
                3,
                "",
                "dwuglos: This talk is open for editing in another window; here it can only be read.\n",
            )
    assert google.asked == []
    assert run("translate", 1, "--with", "google").status == 0


# The program itself


def program(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-W", "error", str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, **options)


def test_the_program_does_a_job_without_qt(english: Path) -> None:
    say = "import sys; sys.argv = sys.argv[1:]; import main; code = main.main(); print(code, 'PySide6' in sys.modules)"
    command = [sys.executable, "-c", say, "main.py", "import", str(english)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, text=True, check=False)
    assert (done.stdout, done.stderr) == ("1\n0 False\n", "")


def test_the_program_says_what_is_wrong_in_one_line(tmp_path: Path) -> None:
    failed = program("show", 7, env=os.environ | {"PYTHONIOENCODING": "utf-8"})
    assert (failed.returncode, failed.stdout) == (2, b"")
    assert failed.stderr.decode() == "dwuglos: There is no talk 7 in this library; `list` shows the talks it has.\n"


def test_json_is_json_in_any_encoding(talk: int) -> None:
    shown = program("show", talk, "--json", env=os.environ | {"PYTHONIOENCODING": "iso-8859-1"})
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert json.loads(shown.stdout.decode("ascii"))["segments"][0]["target"] == "To jest wykład"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell and its pipes")
def test_a_reader_that_has_seen_enough_is_no_error(talk: int) -> None:
    command = f"'{sys.executable}' '{ROOT / 'main.py'}' show {talk}; echo $? >&2"
    with subprocess.Popen(["sh", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as reading:
        assert reading.stdout is not None
        assert reading.stderr is not None
        reading.stdout.close()
        assert reading.stderr.read() == "0\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_without_room_is_told_of(talk: int) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, str(ROOT / "main.py"), "show", str(talk)]
        failed = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert failed.returncode == 3
    assert failed.stderr == "dwuglos: The output cannot be read or written: No space left on device.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="file names that are no text exist on Linux alone")
def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/wyk\xb3ad.srt"
    Path(os.fsdecode(name)).write_text(ENGLISH, encoding="utf-8")
    imported = program("import", os.fsdecode(name))
    assert (imported.returncode, imported.stdout, imported.stderr) == (0, b"1\n", b"")
    assert json.loads(program("list", "--json").stdout)["talks"][0]["title"] == "wyk\N{REPLACEMENT CHARACTER}ad"
