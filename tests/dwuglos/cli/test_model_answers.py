"""What a language model answered about an article is kept when it breaks off."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos import cli
from dwuglos.cli.model_answers import KeptAnswers, language_model
from dwuglos.errors import ServiceError
from dwuglos.store.library import Library
from dwuglos.talk.article import Article
from tests.dwuglos.article.drafts.texts import talk
from tests.stand_ins import language_model as model_stand_in
from tests.stand_ins.language_model import StandIn


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A library with a talk that has no Polish."""
    address = str(tmp_path / "library.db")
    monkeypatch.setenv("DWUGLOS_LIBRARY", address)
    with Library(address) as library:
        library.add_talk("Ule, chleb i mosty", [each._replace(target="", state="initial") for each in talk()])
        yield library


def test_what_a_model_answered_before_it_broke_off_is_not_asked_for_again(
    library: Library, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = {"paragraphs": [{"from": 1, "to": 9, "text": "To jest akapit."}], "entries": []}
    entry = {"entries": [{"segment": 11, "text": "Mowa o chlebie."}]}
    monkeypatch.setitem(model_stand_in.ANSWERS, "summary", lambda message: json.dumps(answer))
    monkeypatch.setitem(model_stand_in.ANSWERS, "timeline", lambda message: json.dumps(entry))
    monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_MODEL", "polyglot")
    with StandIn(["summary", "quota", "timeline"]) as model:
        monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_ADDRESS", model.address)
        assert cli.main(["draft", "1", "--with", "language-model"]) == 3
        assert "What was answered so far is kept; run the job again to go on." in capsys.readouterr().err
        assert cli.main(["draft", "1", "--with", "language-model"]) == 0
        assert len(model.asked) == 3
    assert [part.text for part in Article(library.article(1)).summary] == ["To jest akapit."]


def kept(library: Library, lines: list[str] | None = None) -> KeptAnswers:
    """Return the answers about the talk, as a run that begins has them."""
    return KeptAnswers(library, 1, ([] if lines is None else lines).append)


def test_an_answer_is_kept_at_once_and_there_for_the_next_run(library: Library) -> None:
    kept(library).journal.keep("a1", "Odpowiedź.")
    assert kept(library).journal.answers == {"a1": "Odpowiedź."}


def test_only_what_was_used_is_forgotten(library: Library) -> None:
    first = kept(library)
    first.journal.keep("a1", "Jedna.")
    first.journal.keep("a2", "Druga.")
    second = kept(library)
    second.journal.keep("a1", "Jedna.")
    second.forget()
    assert kept(library).journal.answers == {"a2": "Druga."}


def test_an_answer_that_is_there_is_not_written_again(library: Library) -> None:
    kept(library).journal.keep("a1", "Jedna.")
    kept(library).journal.keep("a1", "Inna.")
    assert kept(library).journal.answers == {"a1": "Jedna."}


def test_that_answers_are_kept_is_told_only_where_there_are_any(library: Library) -> None:
    lines: list[str] = []
    answers = kept(library, lines)
    answers.tell_what_is_kept()
    assert lines == []
    answers.journal.keep("a1", "Jedna.")
    answers.tell_what_is_kept()
    assert lines == ["What was answered so far is kept; run the job again to go on."]


def test_a_wait_is_told_with_its_reason(library: Library) -> None:
    lines: list[str] = []
    kept(library, lines).waiting(20, ServiceError("The model is busy."))
    assert lines == ["The model is busy. Asking again: 20 s"]


def test_the_model_is_that_of_the_settings_and_an_open_key_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_MODEL", "polyglot")
    monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_KEY", "k")
    for address, is_told in (("http://models.example/v1", True), ("https://models.example/v1", False)):
        monkeypatch.setenv("DWUGLOS_LANGUAGE_MODEL_ADDRESS", address)
        assert language_model()[:2] == (address, "polyglot")
        assert ("unencrypted" in capsys.readouterr().err) is is_told
