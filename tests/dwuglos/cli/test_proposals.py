"""The job that shows what a language model proposes for an article."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos.store.library import Library
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article
from dwuglos.talk.open_talk import OpenTalk
from tests.dwuglos.article.drafts.texts import talk
from tests.dwuglos.cli.conftest import Command
from tests.stand_ins import language_model
from tests.stand_ins.language_model import StandIn

TEXT = "No więc pszczoły, tak, pszczoły budują w ulu plastry z wosku przez całe lato."
BETTER = "Pszczoły budują w ulu plastry z wosku."
HEAD = {"title": "Jak powstaje ul", "lead": "Pszczoły i ich plastry.", "tags": ["ul", "wosk"]}


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    monkeypatch.setitem(language_model.ANSWERS, "head", lambda message: json.dumps(HEAD))
    monkeypatch.setitem(language_model.ANSWERS, "better", lambda message: json.dumps({"text": BETTER}))
    monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_MODEL", "polyglot")
    with StandIn() as stand_in:
        monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_ADDRESS", stand_in.address)
        yield stand_in


@pytest.fixture
def written(own_library: Path, model: StandIn) -> Path:
    """A library with a talk whose article has a paragraph."""
    with Library(own_library) as library:
        id = library.add_talk("Ule", talk())
        opened = OpenTalk(library.open_talk(id), lambda number: library.step_edit(id, number))
        opened.written.connect(lambda move: library.write(id, [move], opened.version))
        opened.history.do(article_edits.add_paragraph(opened.article, None, TEXT))
    return own_library


def article(path: Path) -> Article:
    with Library(path) as library:
        return Article(library.article(1))


def test_a_head_is_shown_and_not_taken(run: Command, written: Path, model: StandIn) -> None:
    model.follow(["head"])
    done = run("propose", 1)
    assert (done.status, done.err) == (0, "The text goes to the model polyglot at 127.0.0.1.\n")
    assert done.out.startswith("title\n- –\n+ Jak powstaje ul\nlead\n")
    assert article(written).text("title") == ""


def test_what_is_wanted_is_taken_as_one_step(run: Command, written: Path, model: StandIn) -> None:
    model.follow(["head", "better"])
    assert run("propose", 1, "--apply", "--json").json["taken"] is True
    assert [article(written).text(field) for field in ("title", "tags")] == ["Jak powstaje ul", "ul, wosk"]
    assert run("propose", 1, "--rewrite", 1, "--apply").out == f"paragraph 1\n- {TEXT}\n+ {BETTER}\n"
    assert article(written).summary[0].text == BETTER
    with Library(written) as library:
        assert [step.label for step in library.open_talk(1).done][-2:] == [
            "Draft title, lead and tags",
            "Rewrite paragraph",
        ]


def test_a_paragraph_is_shortened_and_shown(run: Command, written: Path, model: StandIn) -> None:
    model.follow(["better"])
    (proposal,) = run("propose", 1, "--shorten", 1, "--json").json["proposals"]
    assert proposal == {"part": "paragraph 1", "now": TEXT, "proposed": BETTER}
    assert article(written).summary[0].text == TEXT


def test_a_paragraph_that_is_not_there(run: Command, written: Path) -> None:
    done = run("propose", 1, "--rewrite", 7)
    assert done.status == 2
    assert done.err.endswith("dwuglos: There is no paragraph 7; the summary has 1.\n")
