"""The command line about drafts: what became of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dwuglos import cli
from dwuglos.store.library import Library
from dwuglos.store.values import KeptDraft
from dwuglos.talk import edits
from dwuglos.talk.history import History
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.translators.google import ADDRESS, Google
from tests.stand_ins.google import StandIn


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with a talk of two sentences."""
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("Talk", number([NewSegment(0, 1000, "One thing."), NewSegment(1000, 2000, "And another.")]))
    return path


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch):
    """A stand-in for the service; nobody waits between two texts."""
    with StandIn() as stand_in:
        monkeypatch.setenv(ADDRESS, stand_in.address)
        monkeypatch.setattr(Google, "pause", 0.0)
        yield stand_in


def confirm(path: Path, id: int, text: str | None = None) -> None:
    with Library(path) as library:
        opened = library.open_talk(1)
        transcript = Transcript(opened.segments)
        history = History(transcript, opened.done, opened.undone, opened.last_step)
        history.written.connect(lambda write: library.write(1, [write]))
        edit = edits.confirm(transcript, id, text)
        assert edit is not None
        history.do(edit)


def test_a_report_on_drafts(path: Path, google: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    place = ["--library", str(path)]
    assert cli.main(["translate", "1", "--with", "google", *place]) == 0
    capsys.readouterr()
    assert cli.main(["drafts", "1", *place]) == 0
    assert (
        capsys.readouterr().out
        == "Service\tDrafts\tConfirmed\tUnchanged\tChange\tFirst half\tSecond half\ngoogle\t2\t0\t0\t–\t–\t–\n"
    )
    with Library(path) as library:
        first, last = (segment.target for segment in library.segments(1))
    confirm(path, 1)
    confirm(path, 2, last + "!!")
    assert cli.main(["drafts", "1", *place, "--json"]) == 0
    share = round(2 / len(first + last), 4)
    second = round(2 / len(last), 4)
    assert json.loads(capsys.readouterr().out) == {
        "drafts": [
            {
                "engine": "google",
                "segments": 2,
                "confirmed": 2,
                "untouched": 1,
                "change": share,
                "first_half": 0.0,
                "second_half": second,
            }
        ]
    }
    assert cli.main(["drafts", "1", *place]) == 0
    heads, line = capsys.readouterr().out.splitlines()
    assert heads == "Service\tDrafts\tConfirmed\tUnchanged\tChange\tFirst half\tSecond half"
    assert line == f"google\t2\t2\t1\t{share:.0%}\t0%\t{second:.0%}"


def test_no_drafts_no_report(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["drafts", "1", "--library", str(path)]) == 0
    assert capsys.readouterr().out == ""
    assert cli.main(["drafts", "7", "--library", str(path)]) == 2
    assert "There is no talk 7" in capsys.readouterr().err


def test_what_was_answered_is_not_sent_again(path: Path, google: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    from dwuglos.drafts.answers import digest

    with Library(path) as library:
        library.keep_drafts(
            1, "google", [KeptDraft(digest(Google(), "One thing."), "Jedna rzecz.", {1: "Jedna rzecz."})]
        )
    assert cli.main(["translate", "1", "--with", "google", "--library", str(path)]) == 0
    assert google.asked == ["And another."]
    with Library(path) as library:
        assert library.segments(1)[0].target == "Jedna rzecz."
