from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.article import Article, Part, PartChange
from dwuglos.talk.article_edits import add_paragraph
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import History, Write
from dwuglos.talk.transcript import Change, NewSegment, Segment, Transcript, number
from tests.dwuglos.store.moves import make_move, note, sure


def opened(library: Library, talk: int) -> tuple[Transcript, History]:
    """Open a talk as a new session does."""
    found = library.open_talk(talk)
    transcript = Transcript(found.segments)
    transcript.reserve_ids(found.highest_id)
    history = History(
        transcript, found.done, found.undone, found.last_step, lambda number: library.step_edit(talk, number)
    )
    history.written.connect(lambda write: library.write(talk, [write]))
    return transcript, history


def do(history: History, edit: Edit | None) -> None:
    assert edit is not None
    history.do(edit)


def test_what_was_done_can_be_taken_back_after_a_restart(library: Library, transcript: Transcript) -> None:
    start = list(transcript)
    talk = library.add_talk("Talk", start)
    first, history = opened(library, talk)
    do(history, edits.split(first, 2, "source", 14))
    do(history, edits.set_target(first, 4, "Tak."))
    do(history, edits.join(first, [1, 2]))
    do(history, edits.set_times(first, 6, 0, 500))
    end = list(first)
    later, again = opened(library, talk)
    assert list(later) == end
    assert again.undoable is not None
    assert again.undoable.label == "Change times"
    while again.undoable:
        again.undo()
    assert list(later) == start
    assert library.segments(talk) == start
    last, redone = opened(library, talk)
    while redone.redoable:
        redone.redo()
    assert list(last) == end
    assert library.segments(talk) == end


def test_steps_come_back_in_their_order(library: Library, transcript: Transcript) -> None:
    talk = library.add_talk("Talk", list(transcript))
    first, history = opened(library, talk)
    for text in "abcde":
        do(history, edits.set_target(first, 4, text))
    for _ in range(3):
        history.undo()
    found = library.open_talk(talk)
    assert [step.number for step in found.done] == [1, 2]
    assert [step.number for step in found.undone] == [5, 4, 3]
    assert found.last_step == 5
    later, again = opened(library, talk)
    again.redo()
    assert later[3].target == "c"
    do(again, edits.set_target(later, 4, "new"))
    found = library.open_talk(talk)
    assert [step.number for step in found.done] == [1, 2, 3, 6]
    assert found.undone == []


def test_a_step_that_grew_comes_back_whole(library: Library, transcript: Transcript) -> None:
    talk = library.add_talk("Talk", list(transcript))
    first, history = opened(library, talk)
    one = edits.set_target(first, 4, "T")
    assert one is not None
    step = history.do(one)
    for text in ("Ta", "Tak"):
        more = edits.set_target(first, 4, text)
        assert more is not None
        assert history.extend(step, more)
    history.undo()
    history.redo()
    later, again = opened(library, talk)
    again.undo()
    assert list(later) == list(transcript)


def test_all_that_was_taken_back_comes_back_however_much(library: Library, transcript: Transcript) -> None:
    talk = library.add_talk("Talk", list(transcript))
    texts = [f"{n}" for n in range(1200)]
    segment, writes = transcript[3], []
    for n, text in enumerate(texts, 1):
        after = segment._replace(target=text, state="translated", origin="person")
        writes.append(Write(n, "Edit translation", "do", (Change(segment, after),)))
        segment = after
    library.write(talk, writes)
    assert [step.number for step in library.open_talk(talk).done] == list(range(201, 1201))
    library.write(talk, [Write(w.step, w.label, "undo", _turned(w)) for w in reversed(writes)])
    assert library.segments(talk) == list(transcript)
    later, again = opened(library, talk)
    assert again.undoable is None
    again.redo()
    assert later[3].target == "0"
    do(again, edits.set_note(later, 1, "New"))
    assert library.open_talk(talk).undone == []


def _turned(write: Write) -> tuple[Change, ...]:
    return tuple(Change(after, before) for before, after in reversed(write.changes))


def test_the_revisions_of_a_segment_tell_its_story(library: Library, transcript: Transcript) -> None:
    talk = library.add_talk("Talk", list(transcript))
    first, history = opened(library, talk)
    before = first[3]
    do(history, edits.set_target(first, 4, "Tak."))
    drafted = first[3]
    do(history, edits.set_note(first, 5, "about another"))
    history.undo()
    history.undo()
    history.redo()
    do(history, edits.delete(first, [4]))
    story = library.revisions(talk, 4)
    assert [(r.step, r.label, r.kind, r.before, r.after) for r in story] == [
        (1, "Edit translation", "do", before, drafted),
        (1, "Edit translation", "undo", drafted, before),
        (1, "Edit translation", "redo", before, drafted),
        (3, "Delete segment", "do", drafted, None),
    ]
    assert [r.at for r in story] == sorted(r.at for r in story)
    assert library.revisions(talk, 1) == []


def test_several_moves_are_kept_in_one_transaction(library: Library) -> None:
    one, two = number([NewSegment(0, 1000, "One"), NewSegment(1000, 2000, "Two")])
    talk = library.add_talk("Talk", [one, two])
    changed = one._replace(target="Raz", state="translated")
    new = Segment(3, two.rank + 5, 2000, 5000, "Three")
    library.write(
        talk,
        [
            Write(1, "First", "do", (Change(one, changed), Change(None, new))),
            Write(2, "Second", "do", (Change(changed, None), Change(new, None), Change(None, one))),
            Write(2, "Second", "undo", (Change(one, None), Change(None, new), Change(None, changed))),
        ],
    )
    assert library.segments(talk) == [changed, two, new]
    summary = library.talk(talk)
    assert (summary.segments, summary.translated, summary.length) == (3, 1, 5000)
    assert library.step_edit(talk, 1) == Edit("First", (Change(one, changed), Change(None, new)))


def test_odd_text_is_kept_as_it_is(library: Library) -> None:
    odd = "\x01, 😀, \u2028, zażółć, \"'\\, \x1b, e\u0301, \ufeff, \U0010ffff"
    (segment,) = number([NewSegment(0, 1, odd, note=odd)])
    talk = library.add_talk(odd, [segment], odd)
    first, history = opened(library, talk)
    do(history, edits.set_target(first, 1, odd + "!"))
    assert library.segments(talk) == [segment._replace(target=odd + "!", state="translated", origin="person")]
    assert library.revisions(talk, 1)[0].after == library.segments(talk)[0]
    assert library.talk(talk).title == odd


def test_half_a_surrogate_pair_loses_no_edit(library: Library) -> None:
    talk = library.add_talk("\ud800", number([NewSegment(0, 1, "One\udc00")]), "/talks/\udcff.srt")
    first, history = opened(library, talk)
    do(history, edits.set_target(first, 1, "Raz \ud83d dwa"))
    assert library.segments(talk) == list(first)
    assert first[0].target == "Raz \N{REPLACEMENT CHARACTER} dwa"
    later, again = opened(library, talk)
    again.undo()
    assert later[0].target == ""
    found = library.talk_of_file("/talks/\udcff.srt", "")
    assert found is not None
    assert (found.id, found.title) == (talk, "\N{REPLACEMENT CHARACTER}")


# What came since a version of a talk, for a reader that follows it


def test_what_came_since_a_version_is_read(library: Library, talk: int, transcript: Transcript) -> None:
    article = Article()
    history = History(transcript, article=article)
    writes: list[Write] = []
    history.written.connect(writes.append)
    paragraph = add_paragraph(article, None, "Akapit.")
    moves = [
        lambda: history.do(sure(edits.set_target(transcript, 4, "Tak."))),
        lambda: history.do(sure(edits.join(transcript, [1, 2]))),
        lambda: history.do(paragraph),
        history.undo,
        history.undo,
        history.redo,
        history.undo,
        lambda: history.do(sure(edits.split(transcript, 6, "source", 6))),
    ]
    for move in moves:
        move()
    assert writes[-1].dropped == (3, 2)
    library.write(talk, writes[:5])
    library.write(talk, writes[5:])
    for version in range(9):
        assert library.writes_since(talk, version) == (8, tuple(writes[version:]))


def test_a_step_that_grew_is_several_moves(library: Library, talk: int, transcript: Transcript) -> None:
    history = History(transcript)
    writes: list[Write] = []
    history.written.connect(writes.append)
    step = history.do(sure(edits.set_note(transcript, 1, "a")))
    history.extend(step, sure(edits.set_note(transcript, 2, "b")))
    library.write(talk, writes)
    assert library.writes_since(talk, 1) == (2, (writes[1],))


def test_a_move_may_change_both_texts_and_nothing_at_all(library: Library, talk: int, transcript: Transcript) -> None:
    part = PartChange(None, Part(1, "paragraph", 5, "Akapit."))
    both = Write(1, "Both", "do", note(transcript, 1).changes, (), (part,))
    empty = Write(2, "Nothing", "do", ())
    library.write(talk, [both, empty])
    assert library.writes_since(talk, 0) == (2, (both,))
    assert library.article(talk) == [part.after]


def test_one_talk_tells_nothing_of_another(library: Library, talk: int, transcript: Transcript) -> None:
    other = library.add_talk("Other", list(transcript))
    library.write(talk, [note(transcript, 1)])
    assert (library.version(other), library.writes_since(other, 0)) == (0, (0, ()))
    library.write(other, [Write(1, "Other", "undo", note(transcript, 1).changes, (1,))])
    assert [write.label for write in library.writes_since(talk, 0).writes] == ["Edit note"]


@settings(max_examples=25)
@given(data=st.data())
def test_a_reader_that_applies_what_came_has_the_same_talk(
    any_edit: Callable[..., Edit | None], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    texts = [NewSegment(n * 1000, n * 1000 + 900, f"Some words {n}", f"Słowa {n}", "translated") for n in range(3)]
    transcript, mirror = Transcript(number(texts)), Transcript(number(texts))
    path = tmp_path_factory.mktemp("library") / "l.db"
    with Library(path) as library, library.reader() as reader:
        talk = library.add_talk("Talk", list(transcript))
        history = History(transcript)
        history.written.connect(lambda write: library.write(talk, [write], library.version(talk)))
        at = 0
        for _ in range(data.draw(st.integers(1, 12))):
            make_move(data, any_edit, transcript, history)
            if data.draw(st.booleans()):
                at = _follow(reader, talk, at, mirror)
        _follow(reader, talk, at, mirror)
        steps = reader.steps(talk)
    assert list(mirror) == list(transcript)
    assert [step.number for step in steps.done][-1:] == ([history.undoable.number] if history.undoable else [])
    assert [step.number for step in steps.undone][-1:] == ([history.redoable.number] if history.redoable else [])


def _follow(reader: Library, talk: int, version: int, mirror: Transcript) -> int:
    since = reader.writes_since(talk, version)
    assert since.version == version + len(since.writes) == reader.version(talk)
    for write in since.writes:
        mirror.apply(write.changes)
    return since.version


def test_a_text_is_remembered_as_it_is_stored(library: Library, talk: int, transcript: Transcript) -> None:
    library.write(talk, [note(transcript, 1, text="a\0b")])
    (revision,) = library.revisions(talk, 1)
    assert revision.after == library.segments(talk)[0]
    assert revision.after.note == "a\N{REPLACEMENT CHARACTER}b"


def test_steps_may_come_in_any_order_and_again(library: Library, talk: int, transcript: Transcript) -> None:
    library.write(talk, [note(transcript, 1, 5)])
    library.write(talk, [note(transcript, 2, 3), note(transcript, 3, 5), note(transcript, 4, 6)])
    opened_talk = library.open_talk(talk)
    assert [step.number for step in opened_talk.done] == [3, 5, 6]
    assert len(library.step_edit(talk, 5).changes) == 2
