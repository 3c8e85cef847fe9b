"""The sentences of a talk follow its edits."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.checks.results.sentences import Sentences
from dwuglos.talk import edits
from dwuglos.talk.transcript import Change, NewSegment, Transcript, number

WORDS = ["It is", "so good", "and.", "Well, then", "I know.", "(Laughter)", "", "what", "is it?"]


def divided(transcript: Transcript) -> list[list[int]]:
    sentences = Sentences(transcript)
    sentences.divide()
    return [[segment.id for segment in sentence.run] for sentence in sentences.all()]


def test_each_sentence_knows_its_neighbours() -> None:
    texts = ["It is", "so.", "I know.", "What is", "it?"]
    transcript = Transcript(number(NewSegment(None, None, text) for text in texts))
    sentences = Sentences(transcript)
    sentences.divide()
    runs = [[[s.id for s in run] for run in (each.before, each.run, each.after)] for each in sentences.all()]
    assert runs == [[[], [1, 2], [3]], [[1, 2], [3], [4, 5]], [[3], [4, 5], []]]


def _later(transcript: Transcript, row: int, count: int) -> edits.Edit:
    """Return an edit that moves the times of several segments in a row."""
    moved = transcript.segments[row : row + count]
    return edits.Edit("Shift times", tuple(Change(s, s._replace(start=(s.start or 0) + 1, end=9_999)) for s in moved))


def test_a_change_of_all_times_is_followed() -> None:
    transcript = Transcript(number(NewSegment(n * 1000, n * 1000 + 900, f"Sentence {n}.") for n in range(300)))
    sentences = Sentences(transcript)
    sentences.divide()
    edit = _later(transcript, 0, 300)
    edit.apply(transcript)
    assert len(sentences.follow(edit.changes).new) == 300
    assert [[segment.id for segment in sentence.run] for sentence in sentences.all()] == divided(transcript)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=120), st.lists(st.integers(0, 500), max_size=6), st.data())
def test_after_any_edit_the_sentences_are_those_of_the_whole_talk(
    texts: list[str], places: list[int], data: st.DataObject
) -> None:
    transcript = Transcript(number(NewSegment(None, None, text) for text in texts))
    sentences = Sentences(transcript)
    sentences.divide()
    for place in places:
        if not len(transcript):
            break
        id = transcript[place % len(transcript)].id
        act = data.draw(st.sampled_from(["source", "insert", "delete", "times"]))
        if act == "source":
            edit = edits.set_source(transcript, id, data.draw(st.sampled_from(WORDS)))
        elif act == "times":
            edit = _later(transcript, transcript.row_of(id), data.draw(st.integers(1, 120)))
        else:
            edit = edits.insert_after(transcript, id) if act == "insert" else edits.delete(transcript, [id])
        if edit is not None:
            edit.apply(transcript)
            sentences.follow(edit.changes)
        assert [[segment.id for segment in sentence.run] for sentence in sentences.all()] == divided(transcript)
