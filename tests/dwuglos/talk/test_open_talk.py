"""One talk in hand: what it is made of, what it says of each move, and how it follows another writer."""

from __future__ import annotations

import random
from collections import Counter
from typing import NamedTuple

import pytest

from dwuglos.errors import StaleEdit, StaleTalk
from dwuglos.store.library import Library
from dwuglos.talk import article_edits, edits
from dwuglos.talk.article import Part
from dwuglos.talk.history import OneStep, Write
from dwuglos.talk.open_talk import OpenTalk, TalkChanges
from dwuglos.talk.stored_talk import StoredWrites
from dwuglos.talk.transcript import STATES, Transcript, number
from dwuglos.talk.video import Video
from tests.conftest import TEXTS, AnyEdit


@pytest.fixture
def id(library: Library) -> int:
    return library.add_talk("Networks", number(TEXTS), article=[Part(1, "title", 0, "Sieci")])


def opened(library: Library, id: int) -> OpenTalk:
    """Return the talk in hand, written to the library with each move."""
    talk = OpenTalk(library.open_talk(id), lambda number: library.step_edit(id, number))

    def write(move: Write) -> None:
        talk.saved_at, talk.version = library.write(id, [move], talk.version)

    talk.written.connect(write)
    return talk


def test_it_is_what_the_library_has(library: Library, id: int) -> None:
    talk = opened(library, id)
    assert (talk.id, talk.title, talk.read_only_reason, talk.typings) == (id, "Networks", "", ())
    assert list(talk.transcript) == library.segments(id)
    assert talk.article.text("title") == "Sieci"
    assert talk.counts == {"initial": 2, "translated": 2, "reviewed": 1, "final": 1}


def test_ids_are_never_used_again_not_even_in_another_session(library: Library, id: int) -> None:
    talk = opened(library, id)
    talk.history.do(edits.insert_after(talk.transcript, 6))
    talk.history.do(article_edits.add_paragraph(talk.article, None, "Akapit."))
    talk.history.undo()
    talk.history.undo()
    again = opened(library, id)
    assert again.transcript.new_id() == 8
    assert again.article.new_id() == 3


def test_a_step_of_an_earlier_session_is_fetched_and_taken_back(library: Library, id: int) -> None:
    opened(library, id).history.do(edits.copy_source(Transcript(library.segments(id)), [4]))  # type: ignore[arg-type]
    again = opened(library, id)
    again.history.undo()
    assert list(again.transcript) == number(TEXTS) == library.segments(id)


def test_each_move_says_exactly_what_changed_once(library: Library, id: int) -> None:
    talk = opened(library, id)
    moves: list[TalkChanges] = []
    talk.changed.connect(moves.append)
    edit = edits.copy_source(talk.transcript, [4, 5])
    assert edit is not None
    talk.history.do(edit)
    talk.history.undo()
    talk.history.redo()
    assert [[change.id for change in move.segments] for move in moves] == [[4, 5], [5, 4], [4, 5]]
    assert moves[0].segments == edit.changes
    assert moves[1].segments == edit.inverse.changes
    assert not any(move.parts for move in moves)
    talk.history.do(article_edits.set_field(talk.article, "title", "Sieci i ludzie"))  # type: ignore[arg-type]
    assert [change.id for change in moves[3].parts] == [1]
    assert not moves[3].segments


def test_what_changed_is_announced_when_it_has_and_before_it_is_written(library: Library, id: int) -> None:
    talk = OpenTalk(library.open_talk(id))
    order: list[object] = []
    talk.changed.connect(lambda _: order.append(talk.counts["initial"]))
    talk.written.connect(lambda write: order.append(write.kind))
    talk.history.do(edits.copy_source(talk.transcript, [4]))  # type: ignore[arg-type]
    assert order == [1, "do"]


def test_facts_about_the_video_are_no_edit(library: Library, id: int) -> None:
    talk = opened(library, id)
    video = Video(channel="Dwugłos")
    assert talk.keep_video(video)
    assert talk.facts.video == video
    assert not talk.keep_video(video)
    assert talk.history.undoable is None


def numbers(talk: OpenTalk) -> tuple[list[int], list[int]]:
    return [step.number for step in talk.history._done], [step.number for step in talk.history._undone]


@pytest.mark.parametrize("seed", range(5))
def test_who_follows_has_the_same_after_any_moves(library: Library, id: int, any_edit: AnyEdit, seed: int) -> None:
    writer, reader = opened(library, id), OpenTalk(library.open_talk(id), lambda n: library.step_edit(id, n))
    news: list[Write] = []
    writer.written.connect(news.append)
    told: list[TalkChanges] = []
    reader.changed.connect(told.append)
    random_ = random.Random(seed)
    run = OneStep(writer.history)
    for _ in range(60):
        _any_move(writer, run, any_edit, random_)
        if random_.random() < 0.3:
            told.clear()
            reader.follow(StoredWrites(writer.version, tuple(news)))
            assert len(told) == bool(news)
            assert [change for move in told for change in move.segments] == [c for w in news for c in w.changes]
            news.clear()
    reader.follow(StoredWrites(writer.version, tuple(news)))
    assert list(reader.transcript) == list(writer.transcript)
    assert reader.article.parts == writer.article.parts
    assert numbers(reader) == numbers(writer)
    assert reader.counts == dict.fromkeys(STATES, 0) | Counter(s.state for s in writer.transcript)
    assert reader.transcript.new_id() > library.open_talk(id).highest_id
    while writer.history.undoable is not None:
        writer.history.undo()
        reader.history.undo()
    assert list(reader.transcript) == list(writer.transcript) == number(TEXTS)


def _any_move(talk: OpenTalk, run: OneStep, any_edit: AnyEdit, random_: random.Random) -> None:
    wish = random_.random()
    if wish < 0.2 and talk.history.undoable is not None:
        talk.history.undo()
    elif wish < 0.3 and talk.history.redoable is not None:
        talk.history.redo()
    elif (edit := any_edit(talk.transcript, random_.randrange)) is not None:
        run.do(edit) if wish > 0.7 else talk.history.do(edit)


def test_following_an_undo_of_a_step_too_old_to_have_been_fetched(library: Library, id: int) -> None:
    reader = OpenTalk(library.open_talk(id), lambda n: library.step_edit(id, n))
    writer = opened(library, id)
    news: list[Write] = []
    writer.written.connect(news.append)
    writer.history.do(edits.copy_source(writer.transcript, [4]))  # type: ignore[arg-type]
    reader.follow(StoredWrites(writer.version, tuple(news)))
    reader.history._done.clear()
    writer.history.undo()
    reader.follow(StoredWrites(2, tuple(news[1:])))
    assert numbers(reader) == ([], [1])
    reader.history.redo()
    assert reader.transcript[3].target == "- Really? - Yes."


def test_a_move_that_does_not_fit_is_refused_and_those_before_it_are_done(library: Library, id: int) -> None:
    writer, reader = opened(library, id), OpenTalk(library.open_talk(id))
    news: list[Write] = []
    writer.written.connect(news.append)
    for segment in (4, 5):
        writer.history.do(edits.copy_source(writer.transcript, [segment]))  # type: ignore[arg-type]
    told: list[TalkChanges] = []
    reader.changed.connect(told.append)
    with pytest.raises(StaleEdit):
        reader.follow(StoredWrites(2, (news[0], news[0])))
    assert [[change.id for change in move.segments] for move in told] == [[4]]
    assert reader.counts["initial"] == 1
    reader.follow(StoredWrites(2, tuple(news[1:])))
    assert list(reader.transcript) == list(writer.transcript)


# What is not saved yet, and another writer who came before


class Apart(NamedTuple):
    """A talk in hand with moves that are not saved, and somebody else who writes the same talk."""

    mine: OpenTalk
    unsaved: list[Write]
    theirs: OpenTalk

    def start_over(self, library: Library) -> list[Write]:
        """Put the unsaved moves behind theirs; they are unsaved as what they have become."""
        unsaved = list(self.unsaved)
        self.unsaved.clear()
        news, steps = library.writes_since(self.mine.id, self.mine.version), library.steps(self.mine.id)
        return self.mine.start_over(unsaved, news, steps)

    def save(self, library: Library) -> None:
        self.mine.saved_at, self.mine.version = library.write(self.mine.id, self.unsaved, self.mine.version)
        self.unsaved.clear()


@pytest.fixture
def apart(library: Library, id: int) -> Apart:
    mine, unsaved = OpenTalk(library.open_talk(id), lambda number: library.step_edit(id, number)), []
    mine.written.connect(unsaved.append)
    return Apart(mine, unsaved, opened(library, id))


def type_into(talk: OpenTalk, segment: int, text: str) -> None:
    edit = edits.set_target(talk.transcript, segment, text)
    assert edit is not None
    talk.history.do(edit)


def targets(talk: OpenTalk) -> list[str]:
    return [segment.target for segment in talk.transcript][3:5]


def test_moves_that_still_fit_stand_behind_theirs(apart: Apart, library: Library, id: int) -> None:
    type_into(apart.mine, 4, "Naprawdę?")
    type_into(apart.mine, 4, "Naprawdę? Tak.")
    type_into(apart.theirs, 5, "Zacznijmy.")
    assert apart.start_over(library) == []
    assert targets(apart.mine) == ["Naprawdę? Tak.", "Zacznijmy."]
    assert apart.mine.counts == dict.fromkeys(STATES, 0) | Counter(s.state for s in apart.mine.transcript)
    apart.save(library)
    assert library.segments(id) == list(apart.mine.transcript)
    assert numbers(apart.mine) == ([1, 2, 3], [])
    for expected in (["Naprawdę?", "Zacznijmy."], ["", "Zacznijmy."], ["", ""]):
        apart.mine.history.undo()
        assert targets(apart.mine) == expected
    apart.save(library)
    assert library.segments(id) == number(TEXTS)


def test_moves_that_do_not_fit_are_named_and_those_after_them_still_made(apart: Apart, library: Library) -> None:
    type_into(apart.mine, 4, "Moje")
    type_into(apart.mine, 5, "Też moje")
    refused = list(apart.unsaved[:1])
    type_into(apart.theirs, 4, "Ich")
    assert apart.start_over(library) == refused
    assert targets(apart.mine) == ["Ich", "Też moje"]
    assert len(apart.unsaved) == 1
    apart.save(library)


def test_an_undo_that_is_not_saved_is_made_again_as_an_undo_where_nothing_came_between(
    apart: Apart, library: Library, id: int
) -> None:
    type_into(apart.mine, 4, "Moje")
    apart.save(library)
    apart.mine.history.undo()
    apart.theirs.follow(library.writes_since(id, apart.theirs.version))
    library.write(id, [Write(1, "Edit translation", "do", (), parts=())], apart.mine.version)
    assert apart.start_over(library) == []
    assert [write.kind for write in apart.unsaved] == ["undo"]
    assert numbers(apart.mine) == ([], [1])


def test_an_undo_that_is_not_saved_is_made_again_as_an_edit_behind_their_step(
    apart: Apart, library: Library, id: int
) -> None:
    type_into(apart.mine, 4, "Moje")
    apart.save(library)
    apart.mine.history.undo()
    apart.theirs.follow(library.writes_since(id, apart.theirs.version))
    type_into(apart.theirs, 5, "Ich")
    assert apart.start_over(library) == []
    assert [write.kind for write in apart.unsaved] == ["do"]
    assert targets(apart.mine) == ["", "Ich"]
    assert numbers(apart.mine) == ([1, 2, 3], [])
    apart.save(library)
    apart.mine.history.undo()
    assert targets(apart.mine) == ["Moje", "Ich"]


def test_a_redo_that_is_not_saved_is_made_again(apart: Apart, library: Library, id: int) -> None:
    type_into(apart.mine, 4, "Moje")
    apart.mine.history.undo()
    apart.save(library)
    apart.mine.history.redo()
    library.write(id, [Write(1, "Edit translation", "do", (), parts=())], apart.mine.version)
    library.write(id, [Write(1, "Edit translation", "undo", (), parts=())], apart.mine.version + 1)
    assert apart.start_over(library) == []
    assert targets(apart.mine) == ["Moje", ""]
    apart.save(library)
    assert library.segments(id) == list(apart.mine.transcript)


def test_news_that_do_not_fit_are_an_error(apart: Apart, library: Library, id: int) -> None:
    type_into(apart.mine, 4, "Moje")
    type_into(apart.theirs, 4, "Ich")
    news, steps = library.writes_since(id, 0), library.steps(id)
    twice = StoredWrites(2, news.writes * 2)
    with pytest.raises(StaleEdit):
        apart.mine.start_over(list(apart.unsaved), twice, steps)


@pytest.mark.parametrize("seed", range(5))
def test_two_writers_lose_nothing_that_fits_and_agree(
    apart: Apart, library: Library, id: int, any_edit: AnyEdit, seed: int
) -> None:
    random_ = random.Random(seed)
    run, their_run = OneStep(apart.mine.history), OneStep(apart.theirs.history)
    for _ in range(25):
        for _ in range(random_.randrange(3)):
            _any_move(apart.mine, run, any_edit, random_)
        apart.theirs.follow(library.writes_since(id, apart.theirs.version))
        if random_.random() < 0.5:
            _any_move(apart.theirs, their_run, any_edit, random_)
        before = list(apart.unsaved)
        try:
            apart.save(library)
        except StaleTalk:
            refused = apart.start_over(library)
            assert len(apart.unsaved) + len(refused) == len(before)
            assert {id_ for write in refused for id_ in [write.step]} <= {write.step for write in before}
            apart.save(library)
        assert list(apart.mine.transcript) == library.segments(id)
        assert apart.mine.counts == dict.fromkeys(STATES, 0) | Counter(s.state for s in apart.mine.transcript)
        steps = library.steps(id)
        assert numbers(apart.mine) == ([step.number for step in steps.done], [step.number for step in steps.undone])
    apart.theirs.follow(library.writes_since(id, apart.theirs.version))
    assert list(apart.theirs.transcript) == list(apart.mine.transcript)
    while apart.mine.history.undoable is not None:
        apart.mine.history.undo()
    assert list(apart.mine.transcript) == number(TEXTS)


def test_steps_that_both_have_keep_their_edits_and_those_that_grew_are_fetched_again(
    apart: Apart, library: Library, id: int
) -> None:
    type_into(apart.mine, 4, "Moje")
    run = OneStep(apart.mine.history)
    run.do(edits.set_state(apart.mine.transcript, [1], "final"))  # type: ignore[arg-type]
    apart.save(library)
    run.do(edits.set_state(apart.mine.transcript, [2], "final"))  # type: ignore[arg-type]
    apart.theirs.follow(library.writes_since(id, 0))
    type_into(apart.theirs, 5, "Ich")
    assert apart.start_over(library) == []
    assert [step.edit is not None for step in apart.mine.history._done] == [True, False, False, True]
    apart.save(library)
    for _ in range(4):
        apart.mine.history.undo()
    assert list(apart.mine.transcript) == number(TEXTS)


def test_a_step_that_grows_goes_on_growing_behind_theirs(apart: Apart, library: Library) -> None:
    run = OneStep(apart.mine.history)
    run.do(edits.set_state(apart.mine.transcript, [1], "final"))  # type: ignore[arg-type]
    run.do(edits.set_state(apart.mine.transcript, [2], "final"))  # type: ignore[arg-type]
    type_into(apart.theirs, 5, "Ich")
    assert apart.start_over(library) == []
    assert run.do(edits.set_state(apart.mine.transcript, [3], "final"))  # type: ignore[arg-type]
    assert numbers(apart.mine) == ([1, 2], [])
    apart.save(library)
    apart.mine.history.undo()
    assert [segment.state for segment in apart.mine.transcript][:3] == ["reviewed", "translated", "translated"]
    assert targets(apart.mine) == ["", "Ich"]


def test_what_was_done_and_taken_back_unsaved_is_so_behind_theirs(apart: Apart, library: Library) -> None:
    type_into(apart.mine, 4, "Moje")
    apart.mine.history.undo()
    type_into(apart.theirs, 5, "Ich")
    assert apart.start_over(library) == []
    assert [write.kind for write in apart.unsaved] == ["do", "undo"]
    assert numbers(apart.mine) == ([1], [2])
    apart.mine.history.redo()
    assert targets(apart.mine) == ["Moje", "Ich"]
    apart.save(library)


def test_a_segment_is_taken_out_behind_theirs_though_an_entry_of_the_timeline_is_tied_to_it(
    apart: Apart, library: Library
) -> None:
    talk = apart.mine
    talk.history.do(article_edits.add_entries(talk.article, talk.transcript, [4]))  # type: ignore[arg-type]
    talk.history.do(edits.set_times(talk.transcript, 4, 8300, 9000))  # type: ignore[arg-type]
    apart.save(library)
    talk.history.do(edits.delete(talk.transcript, [4]))  # type: ignore[arg-type]
    assert apart.unsaved[0].parts, "the entry keeps the time it had with the segment"
    apart.theirs.follow(library.writes_since(talk.id, 0))
    type_into(apart.theirs, 5, "Ich")
    assert apart.start_over(library) == []
    assert talk.transcript.by_id(4) is None
    assert [(part.segment, part.time) for part in talk.article.timeline] == [(4, 8300)]
    apart.save(library)
