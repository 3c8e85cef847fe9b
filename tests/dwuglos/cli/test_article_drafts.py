"""The job that drafts an article."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos import cli
from dwuglos.store.library import Library
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article
from dwuglos.talk.history import History
from dwuglos.talk.stored_talk import TalkFacts
from dwuglos.talk.transcript import PERSON, Transcript
from dwuglos.talk.video import Chapter, Video
from tests.dwuglos.article.drafts.texts import talk
from tests.stand_ins import language_model
from tests.stand_ins.language_model import StandIn

VIDEO = Video(chapters=(Chapter(0, 60_000, "Bees"), Chapter(60_000, None, "Bread")))


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    address = str(tmp_path / "library.db")
    monkeypatch.setenv("DWUGLOS_LIBRARY", address)
    with Library(address) as library:
        library.add_talk("Ule, chleb i mosty", talk())
        library.add_talk("The same with chapters", talk(), facts=TalkFacts(video=VIDEO))
        library.add_talk("The same in English", [each._replace(target="", state="initial") for each in talk()])
        yield library


def parts(library: Library, talk: int = 1) -> Article:
    return Article(library.article(talk))


def test_both_are_drafted_in_a_step_each(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["draft", "1"]) == 0
    article = parts(library)
    assert {part.origin for part in article.summary} == {"extract"}
    assert {part.origin for part in article.timeline} == {"topics"}
    assert capsys.readouterr().out.splitlines() == [
        f"Paragraphs drafted for the summary (extract): {len(article.summary)}",
        f"Entries drafted for the timeline (topics): {len(article.timeline)}",
    ]
    assert [step.label for step in library.open_talk(1).done] == ["Draft summary", "Draft timeline"]


def test_one_kind_alone(library: Library) -> None:
    assert cli.main(["draft", "1", "--summary"]) == 0
    assert not parts(library).timeline
    assert cli.main(["draft", "2", "--timeline"]) == 0
    timeline = parts(library, 2).timeline
    assert [entry.time for entry in timeline] == [0, 60_000]
    assert all(entry.text not in ("Bees", "Bread") and entry.basis for entry in timeline)
    assert not parts(library, 2).summary


def test_topics_may_be_wanted_where_there_are_chapters(library: Library) -> None:
    assert cli.main(["draft", "2", "--timeline", "--with", "topics"]) == 0
    assert {entry.origin for entry in parts(library, 2).timeline} == {"topics"}


def test_a_persons_text_stays_and_the_same_drafts_again_change_nothing(library: Library) -> None:
    opened = library.open_talk(1)
    transcript, article = Transcript(opened.segments), Article(opened.article)
    past = History(transcript, opened.done, opened.undone, opened.last_step, article=article)
    past.written.connect(lambda write: library.write(1, [write]))
    past.do(article_edits.add_paragraph(article, None, "Własny akapit."))
    assert cli.main(["draft", "1", "--summary"]) == 0
    first = parts(library).summary
    assert cli.main(["draft", "1", "--summary"]) == 0
    second = parts(library).summary
    assert first[0][3:] == ("Własny akapit.", None, None, PERSON, "")
    assert len(first) > 1
    assert second == first


def test_json_tells_what_was_done(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["draft", "2", "--json", "--timeline"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "drafted": [{"kind": "timeline", "origin": "chapters", "drafts": 2, "notices": []}]
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["3"], "translate at least half of the talk first"),
        (["1", "--with", "chapters"], "draft the timeline from its topics instead"),
        (["1", "--summary", "--with", "topics"], "topics gives a timeline"),
        (["1", "--with", "language-model"], "cannot work without: Model"),
        (["9"], "9"),
    ],
)
def test_what_cannot_be_drafted_is_told_and_changes_nothing(
    arguments: list[str], said: str, library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["draft", *arguments]) == 2
    told = capsys.readouterr()
    assert said in told.err.splitlines()[-1]
    assert told.out == ""
    assert [library.article(talk) for talk in (1, 2, 3)] == [[], [], []]


def test_a_language_model_drafts_both(
    library: Library, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = {"paragraphs": [{"from": 1, "to": 9, "text": "To jest akapit."}], "entries": []}
    entry = {"entries": [{"segment": 11, "text": "Mowa o chlebie."}]}
    monkeypatch.setitem(language_model.ANSWERS, "summary", lambda message: json.dumps(answer))
    monkeypatch.setitem(language_model.ANSWERS, "timeline", lambda message: json.dumps(entry))
    monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_MODEL", "polyglot")
    with StandIn(["summary", "timeline"]) as model:
        monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_ADDRESS", model.address)
        assert cli.main(["draft", "3", "--with", "language-model"]) == 0
    article = parts(library, 3)
    assert [(part.text, part.origin) for part in article.summary] == [("To jest akapit.", "polyglot")]
    assert [(part.text, part.origin) for part in article.timeline] == [("Mowa o chlebie.", "polyglot")]
    assert "The text goes to the model polyglot at 127.0.0.1." in capsys.readouterr().err
