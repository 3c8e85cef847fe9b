from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from dwuglos.errors import InputError, StaleEdit
from dwuglos.talk import article_edits, edits
from dwuglos.talk.article import FIELDS, Article, Part, PartChange
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import History, OneStep, Step, Write
from dwuglos.talk.transcript import Change, NewSegment, Segment, Transcript, number


class Watched(History):
    """A history that remembers what it told the library."""

    def __init__(self, transcript: Transcript, *kept: Any) -> None:
        super().__init__(transcript, *kept)
        self.writes: list[Write] = []
        self.written.connect(self.writes.append)


@pytest.fixture
def history(transcript: Transcript) -> Watched:
    return Watched(transcript)


def typing(transcript: Transcript, id: int, text: str) -> Edit:
    edit = edits.set_target(transcript, id, text)
    assert edit is not None
    return edit


def note(transcript: Transcript, id: int, text: str) -> Edit:
    edit = edits.set_note(transcript, id, text)
    assert edit is not None
    return edit


def test_nothing_can_be_taken_back_at_first(history: Watched) -> None:
    assert history.undoable is None
    assert history.redoable is None


def test_what_is_done_is_taken_back_and_done_again(transcript: Transcript, history: Watched) -> None:
    start = list(transcript)
    edit = edits.join(transcript, [1, 2])
    step = history.do(edit)
    assert (history.undoable, history.redoable) == (step, None)
    end = list(transcript)
    assert history.undo() == edit.inverse
    assert list(transcript) == start
    assert (history.undoable, history.redoable) == (None, step)
    assert history.redo() == edit
    assert list(transcript) == end
    assert history.writes == [
        Write(1, "Join segments", "do", edit.changes),
        Write(1, "Join segments", "undo", edit.inverse.changes),
        Write(1, "Join segments", "redo", edit.changes),
    ]


def test_what_was_taken_back_is_out_of_reach_after_something_new(transcript: Transcript, history: Watched) -> None:
    for text in ("a", "b", "c"):
        history.do(typing(transcript, 4, text))
    history.undo()
    history.undo()
    new = history.do(typing(transcript, 5, "d"))
    assert new.number == 4
    assert history.redoable is None
    assert history.writes[-1].dropped == (3, 2)


def test_an_edit_that_comes_too_late_leaves_the_history_alone(transcript: Transcript, history: Watched) -> None:
    late = typing(transcript, 4, "late")
    history.do(typing(transcript, 4, "first"))
    history.do(note(transcript, 1, "x"))
    history.undo()
    told = len(history.writes)
    with pytest.raises(StaleEdit):
        history.do(late)
    assert history.redoable is not None
    assert history.undoable is not None
    assert (history.undoable.number, history.redoable.number, len(history.writes)) == (1, 2, told)
    assert transcript[3].target == "first"


# Steps that grow


def test_keystrokes_are_taken_back_as_one(transcript: Transcript, history: Watched) -> None:
    step = history.do(typing(transcript, 4, "T"))
    assert history.extend(step, typing(transcript, 4, "Ta"))
    assert history.extend(step, typing(transcript, 4, "Tak"))
    assert [write[:3] for write in map(_facts, history.writes)] == [(1, "Edit translation", "do")] * 3
    history.undo()
    assert transcript[3].target == ""
    history.redo()
    assert transcript[3].target == "Tak"


def _facts(write: Write) -> tuple[int, str, str, tuple[int, ...]]:
    return write.step, write.label, write.kind, write.dropped


def test_a_step_grows_while_later_ones_exist(transcript: Transcript, history: Watched) -> None:
    start = list(transcript)
    drafts = history.do(typing(transcript, 4, "Szkic 4"))
    history.do(typing(transcript, 1, "Ktoś pisze"))
    assert history.extend(drafts, typing(transcript, 5, "Szkic 5"))
    assert [step.number for step in _undo_all(history)] == [2, 1]
    assert list(transcript) == start


def test_growing_over_what_was_changed_later_is_a_step_of_its_own(transcript: Transcript, history: Watched) -> None:
    start = list(transcript)
    drafts = history.do(typing(transcript, 4, "Szkic 4"))
    history.do(note(transcript, 5, "Ktoś pisze"))
    assert history.extend(drafts, typing(transcript, 5, "Szkic 5"))
    assert history.extend(drafts, typing(transcript, 3, "Szkic 3"))
    end = list(transcript)
    undone = _undo_all(history)
    assert [step.number for step in undone] == [3, 2, 1]
    assert list(transcript) == start
    for _ in undone:
        history.redo()
    assert list(transcript) == end


def test_growing_by_moved_segments_is_a_step_of_its_own_once_later_ones_exist(
    transcript: Transcript, history: Watched
) -> None:
    start = list(transcript)
    first = history.do(typing(transcript, 4, "Szkic 4"))
    assert history.extend(first, edits.join(transcript, [5, 6]))
    history.do(note(transcript, 1, "x"))
    assert history.extend(first, edits.join(transcript, [2, 3]))
    assert [step.number for step in _undo_all(history)] == [3, 2, 1]
    assert list(transcript) == start


def _undo_all(history: History) -> list[Step]:
    undone = []
    while (step := history.undoable) is not None:
        history.undo()
        undone.append(step)
    return undone


def test_a_step_that_was_taken_back_does_not_grow(transcript: Transcript, history: Watched) -> None:
    step = history.do(typing(transcript, 4, "Szkic 4"))
    history.undo()
    before = list(transcript)
    assert not history.extend(step, typing(transcript, 5, "Szkic 5"))
    assert list(transcript) == before
    assert history.redoable is step


def test_growing_puts_what_was_taken_back_out_of_reach(transcript: Transcript, history: Watched) -> None:
    step = history.do(typing(transcript, 4, "Szkic 4"))
    history.do(typing(transcript, 5, "x"))
    history.undo()
    assert history.extend(step, typing(transcript, 5, "Szkic 5"))
    assert history.redoable is None
    assert history.writes[-1].dropped == (2,)


def test_growing_elsewhere_leaves_what_was_taken_back_to_be_done_again(
    transcript: Transcript, history: Watched
) -> None:
    step = history.do(typing(transcript, 4, "Szkic 4"))
    history.do(note(transcript, 1, "x"))
    history.undo()
    assert history.extend(step, typing(transcript, 5, "Szkic 5"))
    assert history.writes[-1].dropped == ()
    history.redo()
    assert (transcript[0].note, transcript[4].target) == ("x", "Szkic 5")


def test_growing_too_late_changes_nothing(transcript: Transcript, history: Watched) -> None:
    late = typing(transcript, 5, "late")
    step = history.do(typing(transcript, 5, "first"))
    history.do(note(transcript, 1, "x"))
    history.undo()
    told = len(history.writes)
    with pytest.raises(StaleEdit):
        history.extend(step, late)
    assert step.edit is not None
    assert len(step.edit.changes) == 1
    assert history.redoable is not None
    assert len(history.writes) == told


def test_a_step_that_grew_is_taken_back_and_done_again_as_one(transcript: Transcript, history: Watched) -> None:
    start = list(transcript)
    step = history.do(typing(transcript, 4, "Szkic 4"))
    history.extend(step, typing(transcript, 5, "Szkic 5"))
    history.extend(step, typing(transcript, 1, "Szkic 1"))
    end = list(transcript)
    assert [change.id for change in history.undo().changes] == [1, 5, 4]
    assert list(transcript) == start
    history.redo()
    assert list(transcript) == end
    assert history.extend(step, typing(transcript, 2, "Szkic 2"))
    assert len(history.undo().changes) == 4
    assert list(transcript) == start


def test_a_step_of_an_earlier_session_grows_once(transcript: Transcript) -> None:
    now = transcript[3]
    before = now._replace(note="before")
    kept = [Change(before, now)]
    history = History(transcript, [Step(1, "Edit note")], [], 1, lambda _: Edit("Edit note", tuple(kept)))
    history.written.connect(lambda write: kept.extend(write.changes))
    step = history.undoable
    assert step is not None
    assert history.extend(step, typing(transcript, 5, "Szkic 5"))
    assert len(history.undo().changes) == 2
    assert (transcript[3].note, transcript[4].target) == ("before", "")


def test_drafts_one_after_another_are_one_step(transcript: Transcript, history: Watched) -> None:
    one = OneStep(history)
    assert one.do(typing(transcript, 4, "Szkic 4"))
    assert one.do(typing(transcript, 5, "Szkic 5"))
    history.undo()
    assert [transcript[3].target, transcript[4].target] == ["", ""]
    assert not one.do(typing(transcript, 5, "Szkic 5"))
    assert transcript[4].target == ""


# Steps of an earlier session


def test_steps_of_an_earlier_session_are_fetched_when_needed(transcript: Transcript) -> None:
    now, before = transcript[3], transcript[3]._replace(note="before")
    kept = {
        7: Edit("Edit note", (Change(before, now),)),
        9: Edit("Edit note", (Change(now, now._replace(note="after")),)),
    }
    asked: list[int] = []

    def load(number: int) -> Edit:
        asked.append(number)
        return kept[number]

    history = History(transcript, [Step(7, "Edit note")], [Step(9, "Edit note")], 9, load)
    assert asked == []
    history.redo()
    assert transcript[3].note == "after"
    history.undo()
    history.undo()
    assert transcript[3].note == "before"
    assert asked == [9, 7]
    assert history.do(typing(transcript, 1, "x")).number == 10


def test_a_step_that_cannot_be_fetched_changes_nothing(transcript: Transcript) -> None:
    def load(number: int) -> Edit:
        raise OSError(number)

    step = Step(7, "Edit note")
    history = History(transcript, [step], [], 7, load)
    before = list(transcript)
    with pytest.raises(OSError, match="7"):
        history.extend(step, typing(transcript, 4, "x"))
    with pytest.raises(OSError, match="7"):
        history.undo()
    assert list(transcript) == before
    assert history.undoable is step


def test_a_step_that_cannot_be_looked_into_is_not_passed_by(transcript: Transcript, history: Watched) -> None:
    drafts = Step(7, "Draft", typing(transcript, 4, "Szkic"))
    history = Watched(transcript, [drafts, Step(8, "Edit note")], [Step(9, "Edit note")], 9)
    assert history.extend(drafts, typing(transcript, 5, "Szkic"))
    assert [(write.step, write.dropped) for write in history.writes] == [(10, (9,))]


def test_edits_that_were_fetched_ahead_are_not_asked_for(transcript: Transcript) -> None:
    edit, other = typing(transcript, 4, "x"), typing(transcript, 4, "y")
    done = [Step(1, "a"), Step(2, "b", edit), Step(3, "c")]
    history = History(transcript, done, [Step(5, "e"), Step(4, "d")], 5)
    assert history.without_edit(2) == [3, 4, 5]
    assert history.without_edit(3) == [3, 1, 4, 5]
    history.supply(3, edit)
    for place in (2, 3, 99):
        history.supply(place, other)
    history.supply(5, edit)
    assert history.without_edit(3) == [1, 4]
    assert [step.edit for step in done] == [None, edit, edit]


# Two writers


class Pair:
    """A talk that two have open; `ours` is `history`, and each hears of the other's moves only by `follow`."""

    def __init__(self, transcript: Transcript) -> None:
        self.mine, self.other = transcript, Transcript(list(transcript))
        self.ours, self.theirs = Watched(self.mine), Watched(self.other)

    def put_behind(self, done: Sequence[int] = (), undone: Sequence[int] = ()) -> list[bool]:
        """Put our moves behind theirs, of which steps the library has those numbers; tell of each whether it fitted."""
        unsaved, news = list(self.ours.writes), self.theirs.writes
        for write in reversed(unsaved):
            Edit(write.label, write.changes).inverse.apply(self.mine)
        for write in news:
            Edit(write.label, write.changes).apply(self.mine)
        steps = [[Step(number, "theirs") for number in side] for side in (done, undone)]
        grown = {write.step for write in (*unsaved, *news) if write.kind == "do"}
        self.ours.start_from(*steps, max((*done, *undone)), grown)
        self.ours.writes.clear()
        return [self.ours.make_again(write) for write in unsaved]

    def texts(self) -> list[str]:
        return [segment.target for segment in self.mine[0:6]]


@pytest.fixture
def pair(transcript: Transcript) -> Pair:
    return Pair(transcript)


def test_the_moves_of_another_writer_are_followed(pair: Pair) -> None:
    start = list(pair.mine)
    pair.ours.written.connect(pair.theirs.follow)
    first = pair.ours.do(typing(pair.mine, 4, "Tak"))
    pair.ours.do(note(pair.mine, 1, "x"))
    pair.ours.undo()
    assert list(pair.other) == list(pair.mine)
    assert [_step(pair.theirs.undoable), _step(pair.theirs.redoable)] == [(1, "Edit translation"), (2, "Edit note")]
    pair.ours.redo()
    assert [_step(pair.theirs.undoable), pair.theirs.redoable] == [(2, "Edit note"), None]
    pair.ours.extend(first, typing(pair.mine, 5, "Nie"))
    pair.ours.undo()
    pair.ours.do(note(pair.mine, 2, "y"))
    assert pair.theirs.redoable is None
    assert list(pair.other) == list(pair.mine)
    assert [step.number for step in _undo_all(pair.theirs)] == [3, 1]
    assert list(pair.other) == start
    assert pair.theirs.do(note(pair.other, 6, "z")).number == 4


def _step(step: Step | None) -> tuple[int, str] | None:
    return step and (step.number, step.label)


def test_a_step_from_before_what_was_fetched_is_followed_too(transcript: Transcript) -> None:
    edit = note(transcript, 1, "x")
    history = History(transcript)
    history.follow(Write(7, "Edit note", "undo", edit.changes))
    assert (history.undoable, _step(history.redoable)) == (None, (7, "Edit note"))
    history.follow(Write(7, "Edit note", "redo", edit.inverse.changes))
    assert (_step(history.undoable), history.redoable) == ((7, "Edit note"), None)


def test_a_step_that_lies_in_the_library_grows_there(transcript: Transcript) -> None:
    step = Step(7, "Draft")
    history = History(transcript, [step], [], 7)
    history.follow(Write(7, "Draft", "do", typing(transcript, 5, "Szkic").changes))
    assert (history.undoable, step.edit, step.added) == (step, None, [])


def test_what_another_writer_did_to_other_text_than_ours_is_not_done(transcript: Transcript) -> None:
    late = typing(transcript, 4, "late")
    history = History(transcript)
    history.do(typing(transcript, 4, "first"))
    with pytest.raises(StaleEdit):
        history.follow(Write(2, "Edit translation", "do", late.changes, (1,)))
    assert (transcript[3].target, _step(history.undoable)) == ("first", (1, "Edit translation"))


def test_what_was_not_saved_comes_behind_what_another_has_saved(pair: Pair) -> None:
    step = pair.ours.do(typing(pair.mine, 4, "T"))
    pair.ours.extend(step, typing(pair.mine, 4, "Tak"))
    pair.theirs.do(typing(pair.other, 1, "Cześć"))
    assert pair.put_behind([1]) == [True, True]
    assert [_facts(write) for write in pair.ours.writes] == [(2, "Edit translation", "do", ())] * 2
    assert (pair.ours.undoable, step.number) == (step, 2)
    assert (pair.mine[0].target, pair.mine[3].target) == ("Cześć", "Tak")
    assert pair.ours.extend(step, typing(pair.mine, 5, "Nie"))
    pair.ours.undo()
    assert [pair.mine[row].target for row in (0, 3, 4)] == ["Cześć", "", ""]
    assert _step(pair.ours.undoable) == (1, "theirs")


def test_what_another_has_overwritten_is_not_made_again(pair: Pair) -> None:
    pair.ours.do(typing(pair.mine, 4, "Tak"))
    pair.theirs.do(typing(pair.other, 4, "Nie"))
    assert pair.put_behind([1]) == [False]
    assert (pair.mine[3].target, _step(pair.ours.undoable), pair.ours.writes) == ("Nie", (1, "theirs"), [])


@pytest.mark.parametrize(
    ("done", "undone", "again"),
    [
        ([1], [2], [(1, "undo"), (1, "redo")]),  # what they did they have taken back
        ([1, 2], [], [(3, "do"), (4, "do")]),  # theirs would be taken back first
    ],
)
def test_moving_through_a_step_is_made_again_where_it_is_the_next(
    pair: Pair, done: list[int], undone: list[int], again: list[tuple[int, str]]
) -> None:
    pair.ours.written.connect(pair.theirs.follow)
    pair.ours.do(typing(pair.mine, 4, "Tak"))
    pair.ours.written.disconnect(pair.theirs.follow)
    pair.ours.writes.clear()
    pair.theirs.writes.clear()
    pair.ours.undo()
    pair.ours.redo()
    pair.theirs.do(note(pair.other, 1, "x"))
    if undone:
        pair.theirs.undo()
    assert pair.put_behind(done, undone) == [True, True]
    assert [(write.step, write.kind) for write in pair.ours.writes] == again
    assert (pair.mine[3].target, pair.mine[0].note) == ("Tak", "" if undone else "x")


def test_a_step_of_ours_is_told_from_theirs_of_the_same_number(pair: Pair) -> None:
    step = pair.ours.do(typing(pair.mine, 4, "Tak"))
    pair.ours.undo()
    pair.ours.redo()
    pair.theirs.do(typing(pair.other, 1, "Cześć"))
    assert pair.put_behind([1]) == [True, True, True]
    assert [(write.step, write.kind) for write in pair.ours.writes] == [(2, "do"), (2, "undo"), (2, "redo")]
    assert (pair.ours.undoable, pair.mine[3].target, pair.mine[0].target) == (step, "Tak", "Cześć")


def test_theirs_is_not_taken_back_for_ours(pair: Pair) -> None:
    pair.ours.do(typing(pair.mine, 4, "Tak"))
    pair.ours.undo()
    pair.theirs.do(typing(pair.other, 4, "Nie"))
    assert pair.put_behind([1]) == [False, False]
    assert (pair.mine[3].target, _step(pair.ours.undoable)) == ("Nie", (1, "theirs"))


# Any story

SETTINGS = settings(max_examples=60, stateful_step_count=30, phases=[Phase.explicit, Phase.generate])
"""Without the phase that looks for the shortest failing story: it can take minutes."""


class Mirror:
    """The segments as somebody sees them who only hears of changes, like a table on the screen."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self.rows = list(transcript)
        transcript.inserting.connect(self._expect)
        transcript.removing.connect(self._expect)
        transcript.inserted.connect(lambda row: self.rows.insert(row, transcript[row]))
        transcript.removed.connect(self.rows.pop)
        transcript.changed.connect(self._refresh)

    def _expect(self, row: int) -> None:
        assert self.rows == list(self._transcript), "rows come and go only when all is told of what was before"
        assert 0 <= row <= len(self.rows)

    def _refresh(self, rows: tuple[int, int]) -> None:
        first, last = rows
        self.rows[first : last + 1] = self._transcript.segments[first : last + 1]


class Reader:
    """The parts of the article as somebody sees them who only hears of changes."""

    def __init__(self, article: Article) -> None:
        self.parts = {part.id: part for part in article.parts}
        article.changed.connect(self._take)

    def _take(self, changes: Sequence[PartChange]) -> None:
        for change in changes:
            assert self.parts.get(change.id) == change.before
            if change.after is None:
                del self.parts[change.id]
            else:
                self.parts[change.id] = change.after


def any_article_edit(article: Article, transcript: Transcript, pick: Callable[[int], int]) -> Edit | None:
    """Make some edit of an article; None where the wish cannot be met or changes nothing."""
    wishes = (_fields_edit, _summary_edit, _timeline_edit, _drafts_edit)
    try:
        return wishes[pick(len(wishes))](article, transcript, pick)
    except InputError:
        return None


WORDS = ("", "Zażółć", "dwa słowa", "  trzy  małe słowa ")


def _word(pick: Callable[[int], int]) -> str:
    return WORDS[pick(len(WORDS))]


def _id_in(parts: Sequence[Part], pick: Callable[[int], int]) -> int:
    return parts[pick(len(parts))].id if parts else 0


def _fields_edit(article: Article, transcript: Transcript, pick: Callable[[int], int]) -> Edit | None:
    return article_edits.set_field(article, FIELDS[pick(len(FIELDS))], _word(pick))


def _summary_edit(article: Article, transcript: Transcript, pick: Callable[[int], int]) -> Edit | None:
    id = _id_in(article.summary, pick)
    wishes: list[Callable[[], Edit | None]] = [
        lambda: article_edits.add_paragraph(article, id or None, _word(pick)),
        lambda: article_edits.set_text(article, id, _word(pick)),
        lambda: article_edits.split_paragraph(article, id, pick(9)),
        lambda: article_edits.join_paragraphs(article, id),
        lambda: article_edits.move(article, id, -1 if pick(2) else 1),
        lambda: article_edits.remove(article, [id]),
        lambda: article_edits.mark_fresh(article, transcript, id),
    ]
    return wishes[pick(len(wishes))]()


def _timeline_edit(article: Article, transcript: Transcript, pick: Callable[[int], int]) -> Edit | None:
    id = _id_in(article.timeline, pick)
    segment = transcript[pick(len(transcript))].id if len(transcript) else None
    wishes: list[Callable[[], Edit | None]] = [
        lambda: article_edits.add_entry(article, transcript, pick(9000), _word(pick), segment if pick(3) else None),
        lambda: article_edits.add_entries(article, transcript, [segment or 0]),
        lambda: article_edits.set_text(article, id, _word(pick)),
        lambda: article_edits.set_time(article, id, pick(9000)),
        lambda: article_edits.tie(article, transcript, id, segment or 0),
        lambda: article_edits.move(article, id, -1 if pick(2) else 1),
        lambda: article_edits.remove(article, [id]),
        lambda: article_edits.sort_timeline(article, transcript),
    ]
    return wishes[pick(len(wishes))]()


def _drafts_edit(article: Article, transcript: Transcript, pick: Callable[[int], int]) -> Edit | None:
    drafts = [Drafted(_word(pick), pick(9000)) for _ in range(pick(4))]
    if pick(2):
        return article_edits.accept_summary(article, drafts, "words")
    return article_edits.accept_timeline(article, transcript, drafts, "words")


class Story(RuleBasedStateMachine):
    """A person at work: any edits, some of them in one step with an earlier one, taken back and done again."""

    def __init__(self, any_edit: Callable[..., Edit | None]) -> None:
        super().__init__()
        self.any_edit = any_edit
        text = (("One two three", "Raz dwa trzy"), ("four", ""), ("- five six", "- pięć sześć"), ("", "siedem"))
        self.start = number(
            NewSegment(n * 1000, n * 1000 + 900, source, target, "translated" if target else "initial")
            for n, (source, target) in enumerate(text)
        )
        self.transcript = Transcript(self.start)
        self.mirror = Mirror(self.transcript)
        self.start_parts = [
            Part(1, "title", 0, "Tytuł", origin="person"),
            Part(2, "paragraph", 100, "Pierwszy akapit.", origin="person"),
            Part(3, "paragraph", 101, "Drugi.", origin="words", basis='[[1, "x"]]'),
            Part(4, "entry", 100, "Początek", 0, 1, "person"),
            Part(5, "entry", 200, "Koniec", None, 4, "words"),
        ]
        self.article = Article(self.start_parts)
        self.reader = Reader(self.article)
        self.history = History(self.transcript, article=self.article)
        self.steps: list[Step] = []

    def all(self) -> tuple[list[Segment], list[Part]]:
        return list(self.transcript), sorted(self.article.parts)

    def letters(self) -> Counter[str]:
        """Count what is not white space in the Polish: a cut may go through a word, but loses nothing of it."""
        return Counter("".join("".join(segment.target.split()) for segment in self.transcript))

    def some_edit(self, data: st.DataObject) -> Edit | None:
        def pick(n: int) -> int:
            return data.draw(st.integers(0, n - 1))

        if pick(5) > 2:
            return any_article_edit(self.article, self.transcript, pick)
        return self.any_edit(self.transcript, pick)

    @rule(data=st.data())
    def do(self, data: st.DataObject) -> None:
        edit = self.some_edit(data)
        letters = self.letters()
        if edit is not None:
            self.steps.append(self.history.do(edit))
            if edit.label in ("Split segment", "Join segments", "Move word", "Insert segment", "Change times"):
                assert self.letters() == letters

    @precondition(lambda self: self.steps)
    @rule(data=st.data())
    def extend(self, data: st.DataObject) -> None:
        step = data.draw(st.sampled_from(self.steps))
        edit = self.some_edit(data)
        before = self.all()
        if edit is None:
            return
        try:
            carried_out = self.history.extend(step, edit)
        except StaleEdit:
            carried_out = False
        assert (self.all() == before) is not carried_out

    @precondition(lambda self: self.history.undoable)
    @rule()
    def undo(self) -> None:
        self.history.undo()

    @precondition(lambda self: self.history.redoable)
    @rule()
    def redo(self) -> None:
        self.history.redo()

    @invariant()
    def order_and_ids_are_sound(self) -> None:
        segments = list(self.transcript)
        ranks = [segment.rank for segment in segments]
        assert ranks == sorted(set(ranks))
        assert len({segment.id for segment in segments}) == len(segments)
        assert [self.transcript.row_of(segment.id) for segment in segments] == list(range(len(segments)))
        assert all(self.transcript.by_id(segment.id) is segment for segment in segments)

    @invariant()
    def translations_and_states_belong_together(self) -> None:
        assert [bool(s.target) for s in self.transcript] == [s.state != "initial" for s in self.transcript]

    @invariant()
    def what_was_told_is_what_is_there(self) -> None:
        assert self.mirror.rows == list(self.transcript)
        assert sorted(self.reader.parts.values()) == sorted(self.article.parts)

    @invariant()
    def the_article_is_sound(self) -> None:
        for part in self.article.parts:
            assert self.article.by_id(part.id) is part
        fields = [part.kind for part in self.article.parts if part.kind not in ("paragraph", "entry")]
        assert len(set(fields)) == len(fields)
        for parts in (self.article.summary, self.article.timeline):
            assert [part.rank for part in parts] == sorted({part.rank for part in parts})

    @invariant()
    def an_entry_without_its_segment_keeps_its_time(self) -> None:
        """Whoever takes a segment out leaves the entry that was tied to it where it was."""
        for entry in self.article.timeline:
            if entry.segment is not None and self.transcript.by_id(entry.segment) is None:
                assert entry.time is not None

    def teardown(self) -> None:
        while self.history.redoable:
            self.history.redo()
        end = self.all()
        undone = _undo_all(self.history)
        assert self.all() == (self.start, self.start_parts)
        for _ in undone:
            self.history.redo()
        assert self.all() == end
        assert (self.mirror.rows, sorted(self.reader.parts.values())) == end


def test_any_story_can_be_taken_back_and_told_again(any_edit: Callable[..., Edit | None]) -> None:
    run_state_machine_as_test(partial(Story, any_edit), settings=SETTINGS)  # type: ignore[arg-type]
