"""What there is for the current segment: when it is looked for, in which order it comes, what is chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from dwuglos.drafts.proposals import Proposal
from dwuglos.errors import InputError
from dwuglos.language.terms import Term
from dwuglos.settings import Settings
from dwuglos.store.units import units_of
from dwuglos.store.units.unit import NewUnit
from dwuglos.store.values import KeptDraft
from dwuglos.suggestions.dictionary import Found
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from gui import talk_memory, talk_suggestions
from gui.suggestion import Suggestion
from gui.talk_suggestions import SuggestionChoices, TalkSuggestions
from gui.word_sources import WordsFound
from tests.gui.desk import Desk

SAME = NewUnit("Some were lonely.", "Niektórzy byli samotni.", "Islands")
MEMORY = Suggestion("memory", "Niektórzy byli samotni.", "Some were lonely.", "Islands", 100)
TERM = Term("lonely", "samotny", ("osamotniony",))
WORD = Found("lonely", (("samotny", "osamotniony"), ("bezludny",)))


class Sources:
    """Has the same for every text, and notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.failures: list[Exception] = []

    def find(self, english: str) -> WordsFound:
        self.asked.append(english)
        return WordsFound((TERM,), (WORD,))

    def terms(self, english: str) -> list[Term]:
        return [Term(english, "latarnica morska")]


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_memory, "SOON_MS", 1)
    monkeypatch.setattr(talk_suggestions, "SOON_MS", 1)


@pytest.fixture
def sources(monkeypatch: pytest.MonkeyPatch) -> Sources:
    """What every glossary and dictionary is here."""
    made = Sources()
    monkeypatch.setattr("gui.word_sources.sources_of", lambda *_: made)
    return made


@pytest.fixture
def suggestions(sources: Sources, at_work: Desk) -> TalkSuggestions:
    with closing(units_of(str(at_work.path))) as memory:
        memory.add([SAME])
    found: TalkSuggestions = at_work.session.suggestions
    return found


def wait(desk: Desk, suggestions: TalkSuggestions) -> None:
    desk.qtbot.waitUntil(lambda: not suggestions.is_looking)


def look(desk: Desk, suggestions: TalkSuggestions) -> None:
    suggestions.watch(True)
    wait(desk, suggestions)


def changes(suggestions: TalkSuggestions) -> list[int]:
    """Return a list that fills with how many rows there are whenever that is said to have changed."""
    told: list[int] = []
    suggestions.changed.connect(lambda: told.append(len(suggestions.rows)))
    return told


def kinds(suggestions: TalkSuggestions) -> list[str]:
    return [each.kind for each in suggestions.rows]


# Looking


def test_all_that_is_found_comes_at_once_and_in_its_order(at_work: Desk, suggestions: TalkSuggestions) -> None:
    at_work.session.keep_drafts("google", [KeptDraft("sent", "Paru.", {4: "Paru było samotnych."})])
    assert (suggestions.rows, suggestions.is_watched, suggestions.is_looking) == ((), False, False)
    told = changes(suggestions)
    suggestions.watch(True)
    assert suggestions.is_looking
    assert suggestions.rows == ()
    wait(at_work, suggestions)
    assert suggestions.rows == (
        MEMORY,
        Suggestion("machine", "Paru było samotnych.", origin="google"),
        Suggestion("term", "samotny", "lonely", forbidden=("osamotniony",)),
        Suggestion("word", "samotny", "lonely", senses=(("samotny", "osamotniony"), ("bezludny",))),
    )
    assert suggestions.segment == 4
    assert set(told) == {0, 4}, "what has a number keeps it"


def test_a_machine_that_says_what_the_memory_has_is_not_shown(at_work: Desk, suggestions: TalkSuggestions) -> None:
    at_work.session.keep_drafts("google", [KeptDraft("sent", "", {4: SAME.target})])
    look(at_work, suggestions)
    assert kinds(suggestions) == ["memory", "term", "word"]


def test_who_looks_no_longer_has_nothing_looked_for(
    at_work: Desk, suggestions: TalkSuggestions, sources: Sources
) -> None:
    look(at_work, suggestions)
    suggestions.choose(2)
    suggestions.watch(False)
    assert (suggestions.rows, suggestions.chosen, suggestions.segment) == ((), 0, None)
    assert not suggestions.is_watched
    assert not at_work.session.memory.is_watched
    at_work.table.go_to(5)
    suggestions.read_again()
    suggestions._on_memory()
    suggestions._look()
    assert not suggestions._soon.isActive()
    at_work.settle()
    assert sources.asked == ["Some were lonely."]
    assert suggestions.rows == ()


def test_what_is_answered_after_nobody_looks_any_more_is_dropped(at_work: Desk, suggestions: TalkSuggestions) -> None:
    suggestions.watch(True)
    suggestions.watch(False)
    at_work.settle()
    assert suggestions.rows == ()
    assert not suggestions.is_looking
    look(at_work, suggestions)
    assert kinds(suggestions) == ["memory", "term", "word"]


def test_another_segment_has_others(at_work: Desk, suggestions: TalkSuggestions, sources: Sources) -> None:
    look(at_work, suggestions)
    suggestions.choose(1)
    at_work.table.go_to(5)
    assert suggestions.is_looking
    wait(at_work, suggestions)
    assert suggestions.segment == 5
    assert kinds(suggestions) == ["term", "word"]
    assert suggestions.chosen == 0
    at_work.session.cursor.place(5, [5, 6])
    assert not suggestions._soon.isActive(), "it is the same segment"
    assert sources.asked == ["Some were lonely.", "Others wrote to each other every day."]


def test_nowhere_and_where_there_is_no_english_there_is_nothing(
    at_work: Desk, suggestions: TalkSuggestions, sources: Sources
) -> None:
    look(at_work, suggestions)
    at_work.session.cursor.place(None)
    at_work.qtbot.waitUntil(lambda: suggestions.segment is None)
    wait(at_work, suggestions)
    assert suggestions.rows == ()
    at_work.table.go_to(4)
    at_work.qtbot.waitUntil(lambda: len(suggestions.rows) == 3)
    asked = len(sources.asked)
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, " "))
    at_work.qtbot.waitUntil(lambda: suggestions.rows == ())
    at_work.settle()
    assert len(sources.asked) == asked


def test_an_answer_for_english_that_is_gone_is_dropped(at_work: Desk, suggestions: TalkSuggestions) -> None:
    look(at_work, suggestions)
    suggestions._look()
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, ""))
    suggestions._look()
    at_work.settle()
    wait(at_work, suggestions)
    assert suggestions.rows == ()


def test_it_looks_again_when_the_english_changes_and_not_for_the_polish(
    at_work: Desk, suggestions: TalkSuggestions, sources: Sources
) -> None:
    look(at_work, suggestions)
    for id, edit in ((4, edits.set_target), (5, edits.set_source)):
        at_work.session.attempt(lambda transcript, id=id, edit=edit: edit(transcript, id, "Anything."))
        assert not suggestions._soon.isActive()
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, "Some were not."))
    assert suggestions._soon.isActive()
    assert len(suggestions.rows) == 3, "what there was stays until it is known what there is"
    at_work.qtbot.waitUntil(lambda: sources.asked[-1] == "Some were not.")
    wait(at_work, suggestions)
    suggestions.watch(False)
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, "Nobody looks."))
    assert not suggestions._soon.isActive()


def test_matches_are_those_of_the_english_as_it_is_now(at_work: Desk, suggestions: TalkSuggestions) -> None:
    look(at_work, suggestions)
    assert suggestions.rows[0].score == 100
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, "Some were very lonely."))
    at_work.qtbot.waitUntil(lambda: suggestions.rows[0].score < 100)


def test_other_choices_are_looked_by_from_then_on(
    at_work: Desk, suggestions: TalkSuggestions, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Any, ...]] = []
    made = Sources()
    monkeypatch.setattr("gui.word_sources.sources_of", lambda _, *what: asked.append(what) or made)
    look(at_work, suggestions)
    at_work.table.go_to(5)
    wait(at_work, suggestions)
    assert len(asked) == 1, "files are read once"
    settings = Settings(lexicons=["a.index"], services={"language-model": {"glossary": "terms.csv"}})
    suggestions.use(SuggestionChoices.of(settings))
    assert suggestions.is_looking
    wait(at_work, suggestions)
    assert asked[-1] == (at_work.session.id, "terms.csv", ("a.index",))
    assert len(asked) == 2


def test_settings_without_any_choice_give_none() -> None:
    assert SuggestionChoices.of(Settings(services={})) == SuggestionChoices("", (), {})


# Failures


def test_why_something_is_missing_is_known_from_everywhere(
    at_work: Desk, suggestions: TalkSuggestions, sources: Sources, monkeypatch: pytest.MonkeyPatch
) -> None:
    look(at_work, suggestions)
    assert suggestions.failures == []
    sources.failures.append(InputError("A dictionary is gone."))
    suggestions._memory.failure = InputError("The memory is damaged.")
    assert [str(each) for each in suggestions.failures] == ["The memory is damaged.", "A dictionary is gone."]
    suggestions._memory.failure = None
    sources.failures.clear()
    with monkeypatch.context() as patch:
        patch.setattr(Sources, "find", lambda *_: 1 / 0)
        told = changes(suggestions)
        suggestions._soon.start()
        wait(at_work, suggestions)
    assert [type(each) for each in suggestions.failures] == [ZeroDivisionError]
    assert told
    suggestions._soon.start()
    wait(at_work, suggestions)
    assert suggestions.failures == []


# Choosing and taking


def test_one_that_is_there_is_taken_and_chosen(at_work: Desk, suggestions: TalkSuggestions) -> None:
    taken: list[Suggestion] = []
    suggestions.taken.connect(taken.append)
    look(at_work, suggestions)
    told = changes(suggestions)
    for row in (3, 0):
        suggestions.take(row)
    assert taken == [MEMORY]
    for row in (-1, 0, 3):
        suggestions.choose(row)
    assert told == []
    suggestions.choose(2)
    assert suggestions.chosen == 2
    assert told == [3]


def test_the_last_one_is_chosen_where_the_chosen_one_is_gone(at_work: Desk, suggestions: TalkSuggestions) -> None:
    look(at_work, suggestions)
    suggestions.choose(2)
    suggestions._found = WordsFound((TERM,), ())
    suggestions._tell()
    assert suggestions.chosen == 1
    suggestions._found = None
    suggestions._memory.matches = ()
    suggestions._tell()
    assert suggestions.chosen == 0


# What a service answers


def test_what_a_service_answers_comes_first_of_machines_and_is_chosen(
    at_work: Desk, suggestions: TalkSuggestions
) -> None:
    look(at_work, suggestions)
    suggestions.propose(4, "google", "Raz.")
    suggestions.propose(4, "deepl", "Dwa.")
    assert [each.text for each in suggestions.rows[:3]] == [SAME.target, "Dwa.", "Raz."]
    assert suggestions.chosen == 1
    suggestions.propose(4, "google", "Raz.")
    assert suggestions._machine == (Proposal("google", "Raz."), Proposal("deepl", "Dwa."))
    suggestions.propose(4, "google", "samotny")
    assert suggestions.rows[suggestions.chosen] == Suggestion("machine", "samotny", origin="google")
    suggestions.propose(4, "google", SAME.target)
    assert suggestions.chosen == 0


def test_what_comes_for_another_segment_or_for_nobody_is_not_shown(at_work: Desk, suggestions: TalkSuggestions) -> None:
    look(at_work, suggestions)
    suggestions.propose(5, "google", "Raz.")
    assert kinds(suggestions) == ["memory", "term", "word"]
    suggestions.watch(False)
    suggestions.segment = 4
    suggestions.propose(4, "google", "Raz.")
    assert suggestions.rows == ()


def test_whom_it_asks_is_told(suggestions: TalkSuggestions) -> None:
    told = changes(suggestions)
    suggestions.be_asking("DeepL")
    assert suggestions.asking == "DeepL"
    suggestions.be_asking("")
    assert suggestions.asking == ""
    assert len(told) == 2


# Completing


def complete(desk: Desk, suggestions: TalkSuggestions, segment: int) -> Callable[[str], list[str]]:
    with desk.qtbot.waitSignal(suggestions.completions_ready):
        suggestions.help_typing(segment)
    assert suggestions.completions is not None
    return suggestions.completions.of


def test_terms_matches_drafts_and_the_words_around_are_completed(at_work: Desk, suggestions: TalkSuggestions) -> None:
    at_work.session.keep_drafts("google", [KeptDraft("sent", "", {4: "Paru odosobnionych."})])
    look(at_work, suggestions)
    of = complete(at_work, suggestions, 4)
    at_work.qtbot.waitUntil(lambda: of("nie") != [] or bool(suggestions.completions.of("nie")))
    of = suggestions.completions.of
    assert of("lat")[0] == "latarnica morska"
    assert "latarniom" in of("lat"), "a word of the talk"
    assert of("nie") == ["niektórzy"]
    assert of("odo") == ["odosobnionych"]


def test_what_is_typed_itself_is_completed(at_work: Desk, suggestions: TalkSuggestions) -> None:
    assert complete(at_work, suggestions, 3)("lat")[1:2] == ["latarnikom"]


def test_matches_of_another_segment_are_none_for_this_one(at_work: Desk, suggestions: TalkSuggestions) -> None:
    look(at_work, suggestions)
    suggestions._machine = (Proposal("google", "Odosobnionych."),)
    of = complete(at_work, suggestions, 2)
    assert of("nie") == []
    assert of("odo") == []


def test_nobody_is_helped_twice_or_after_they_have_stopped(at_work: Desk, suggestions: TalkSuggestions) -> None:
    complete(at_work, suggestions, 4)
    memory = at_work.session.memory
    at_work.qtbot.waitUntil(lambda: not memory.is_looking and not suggestions._gather.isActive())
    at_work.settle()
    ready = suggestions.completions
    suggestions.help_typing(4)
    assert suggestions.completions is ready
    assert not suggestions._gather.isActive()
    suggestions.help_typing(5)
    assert suggestions.completions is None
    assert suggestions._gather.isActive()
    suggestions.stop_helping()
    assert suggestions.completions is None
    assert not suggestions._gather.isActive()
    assert not at_work.session.memory.is_watched
    suggestions._complete()
    at_work.settle()
    assert suggestions.completions is None


def test_completions_that_come_too_late_are_not_told(at_work: Desk, suggestions: TalkSuggestions) -> None:
    complete(at_work, suggestions, 4)
    gathered = talk_suggestions.Gathered(Sources(), 0, Counter(), suggestions.completions)
    suggestions.stop_helping()
    told: list[bool] = []
    suggestions.completions_ready.connect(lambda: told.append(True))
    suggestions._take_completions(gathered)
    assert (suggestions.completions, told) == (None, [])


def test_they_come_again_with_what_is_found_meanwhile(at_work: Desk, suggestions: TalkSuggestions) -> None:
    complete(at_work, suggestions, 4)
    with at_work.qtbot.waitSignal(suggestions.completions_ready):
        at_work.session.memory.found.emit()
    at_work.qtbot.waitUntil(lambda: not suggestions._gather.isActive())
    suggestions._take_answer(talk_suggestions.Answer(Sources(), (), WordsFound((), ())))
    assert suggestions._gather.isActive()


def test_words_around_are_gathered_once_for_a_hundred_segments(
    desk: Desk, sources: Sources, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dwuglos.store.library import Library
    from dwuglos.suggestions import completion

    with Library(desk.path) as library:
        talk = library.add_talk("Long", number(NewSegment(None, None, "One.", f"słowo{n}") for n in range(450)))
    desk.open(talk, at=1)
    suggestions, gathered = desk.session.suggestions, []
    words_of = completion.words_of

    def count(texts: Any) -> Counter[str]:
        texts = list(texts)
        gathered.append(len(texts))
        return words_of(texts)

    monkeypatch.setattr(completion, "words_of", count)
    for segment, near in ((1, 300), (100, None), (101, 400), (401, 350)):
        gathered.clear()
        complete(desk, suggestions, segment)
        assert [each for each in gathered if each > 1] == ([] if near is None else [near])


# The end


def test_a_talk_that_is_closed_is_asked_for_nothing(at_work: Desk, suggestions: TalkSuggestions) -> None:
    look(at_work, suggestions)
    suggestions._soon.start()
    suggestions.close()
    assert not suggestions._soon.isActive()
    assert (suggestions.is_watched, suggestions.rows) == (False, ())
    suggestions.watch(True)
    suggestions.help_typing(4)
    assert not suggestions.is_watched
    assert suggestions._typing is None
