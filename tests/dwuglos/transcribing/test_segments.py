"""Segments made of spoken words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.formats.whisper import words_of
from dwuglos.layout.sizes import size_of
from dwuglos.recognisers.base import Word
from dwuglos.transcribing.segments import LONGEST, segments_of

LONG = (
    "This is a rather long sentence about the networks of today, which are drawn by many people in many countries, "
    "because nobody knows what they look like from the inside."
)


def said(text: str, start: int = 0, each: int = 300) -> list[Word]:
    """Return the words of a text, one every `each` ms; a number in brackets is so much silence."""
    words: list[Word] = []
    for word in text.split():
        if word.startswith("["):
            start += int(word.strip("[]"))
        else:
            words.append(Word(word, start, start + each, 0.5))
            start += each
    return words


def texts(text: str, each: int = 300) -> list[str]:
    return [segment.source for segment in segments_of(said(text, each=each))]


def test_nothing_said() -> None:
    assert segments_of([]) == []


def test_each_sentence_is_a_segment() -> None:
    assert texts("Mr. Smith went to the office today. It was half past nine already.") == [
        "Mr. Smith went to the office today.",
        "It was half past nine already.",
    ]


def test_their_times_are_measured() -> None:
    assert [
        segment.timing for segment in segments_of(said("It was very late by then. Nobody ever came back here."))
    ] == [
        "aligned",
        "aligned",
    ]


def test_a_very_short_sentence_shares_a_segment() -> None:
    assert texts("Yes. I do think so, all in all. [2000] No.") == ["Yes. I do think so, all in all.", "No."]


def test_a_long_sentence_is_cut_where_clauses_end() -> None:
    parts = texts(LONG)
    assert " ".join(parts) == LONG
    assert parts == [
        "This is a rather long sentence about the networks of today,",
        "which are drawn by many people in many countries,",
        "because nobody knows what they look like from the inside.",
    ]


def test_without_punctuation_it_is_cut_where_people_pause() -> None:
    said_so = "we take the first layer of the network and look at it [900] then the second one comes and looks at us"
    assert texts(said_so) == [
        "we take the first layer of the network and look at it",
        "then the second one comes and looks at us",
    ]


def test_no_segment_stays_too_long() -> None:
    for segment in segments_of(said("So slow is what he says that nobody can bear it any longer", each=1200)):
        assert segment.end is not None
        assert segment.start is not None
        assert segment.end - segment.start <= LONGEST


def test_a_short_segment_stays_as_long_as_the_next_one_leaves_room() -> None:
    first, second = segments_of([Word("Go!", 0, 200), Word("Nobody", 800, 900), Word("moved.", 900, 2500)])
    assert (first.start, first.end, second.start, second.end) == (0, 800, 800, 2500)
    (alone,) = segments_of([Word("Go!", 100, 200)])
    assert (alone.start, alone.end) == (100, 933)


def test_words_keep_their_times() -> None:
    (segment,) = segments_of(said("Hello there."))
    assert [tuple(word) for word in words_of(segment.extra)] == [("Hello", 0, 300, 0.5), ("there.", 300, 600, 0.5)]


WORDS = st.lists(
    st.tuples(st.sampled_from(["word", "a", "of", "end.", "clause,", "?", "Mr.", "x" * 60]), st.integers(0, 9000)),
    max_size=40,
)


@given(WORDS)
def test_whatever_is_said_every_word_is_there_once_within_two_lines(given_words: list[tuple[str, int]]) -> None:
    at, words = 0, []
    for text, time in given_words:
        words.append(Word(text, at, at + time // 2))
        at += time
    segments = segments_of(words)
    assert " ".join(segment.source for segment in segments) == " ".join(text for text, _ in given_words)
    for segment in segments:
        assert size_of(segment.source, 42, 2).lines <= 2 or " " not in segment.source
    starts = [segment.start or 0 for segment in segments]
    assert starts == sorted(starts)
    assert all((segment.end or 0) > (segment.start or 0) for segment in segments)
