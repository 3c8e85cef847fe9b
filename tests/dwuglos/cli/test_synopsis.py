"""The command line about what a language model is told of a talk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos.store.library import Library
from dwuglos.talk.brief import LONGEST, Brief
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.cli.conftest import Command
from tests.stand_ins import language_model
from tests.stand_ins.language_model import StandIn

POLISH = "Wykład o latarniach morskich i o ludziach, którzy w nich mieszkali."


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    with StandIn() as model:
        monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_MODEL", "polyglot")
        monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_ADDRESS", model.address)
        yield model
    assert model.errors == []


@pytest.fixture
def talks(own_library: Path) -> tuple[int, int, int]:
    """A talk half of which is confirmed, and two others that are, all of lamps."""
    with Library(own_library) as library:
        here = library.add_talk(
            "Here",
            number(
                [
                    NewSegment(0, 1000, "The lamp is lit at night.", "Lampę zapala się w nocy.", "reviewed", "person"),
                    NewSegment(1000, 2000, "The lamp is lit all night."),
                ]
            ),
        )
        shared, secret = (
            library.add_talk(
                title, number([NewSegment(0, 1000, f"The lamp is lit every {title}.", polish, "reviewed", "person")])
            )
            for title, polish in (("evening", "Lampa świeci co wieczór."), ("morning", "Lampa świeci co rano."))
        )
    return here, shared, secret


def test_it_is_shown_changed_and_taken_away(run: Command, english: Path, own_library: Path) -> None:
    run("import", english)
    assert run("synopsis", 1).err == "The language model is told nothing of this talk but its title.\n"
    assert run("synopsis", 1, "--text", " O  sieciach. ", "--share", "yes", "--json").json == {
        "synopsis": "O sieciach.",
        "shared": True,
    }
    assert run("synopsis", 1).out == "O sieciach.\n"
    with Library(own_library) as library:
        assert library.brief(1) == Brief("O sieciach.", is_shared=True)
    assert run("synopsis", 1, "--text", "", "--share", "no", "--json").json == {"synopsis": "", "shared": False}


def test_what_cannot_be_told_is_refused(run: Command, english: Path) -> None:
    run("import", english)
    refused = run("synopsis", 1, "--text", "x" * (LONGEST + 1))
    assert (refused.status, str(LONGEST) in refused.err) == (2, True)
    assert run("synopsis", 9).status == 2
    assert run("synopsis", 1, "--json").json["synopsis"] == ""


def test_the_model_writes_it_and_hears_it_with_the_nearest_pairs(
    run: Command, talks: tuple[int, int, int], model: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, shared, _ = talks
    monkeypatch.setitem(language_model.ANSWERS, "synopsis", lambda _: POLISH)
    model.follow(["synopsis", "good"])
    written = run("synopsis", here, "--write")
    assert (written.status, written.out) == (0, f"{POLISH}\n")
    assert "The English text goes to the model polyglot at 127.0.0.1." in written.err
    run("synopsis", shared, "--share", "yes")
    drafted = run("translate", here, "--with", "language-model")
    assert drafted.status == 0
    assert drafted.err.startswith(
        "The synopsis of the talk goes along.\n"
        "Similar sentences that are confirmed in this talk and in those you share (1) go along.\n"
    )
    question = model.asked[-1]["messages"][1]["content"]  # type: ignore[index,call-overload]
    assert f"What it is about: {POLISH}" in question
    assert "The lamp is lit at night. → Lampę zapala się w nocy.\n" in question
    assert "The lamp is lit every evening. → Lampa świeci co wieczór.\n" in question
    assert "co rano" not in question


def test_without_a_memory_drafts_are_made_all_the_same(
    run: Command, talks: tuple[int, int, int], model: StandIn, own_library: Path
) -> None:
    own_library.with_name(own_library.name + ".memory").write_bytes(b"no database at all" * 100)
    drafted = run("translate", talks[0], "--with", "language-model")
    assert drafted.status == 0
    assert "damaged" in drafted.err
    assert "1 segment has a new draft." in drafted.err
