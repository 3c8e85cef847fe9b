"""Sentences end where readers say they end; nothing is lost by splitting or cutting; runs hold whole sentences."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.formats import by_name
from dwuglos.language.sentence_ends import MAY_END
from dwuglos.sentences.runs import (
    LONGEST_RUN,
    LONGEST_SENTENCE,
    LONGEST_SENTENCE_SOURCE,
    LONGEST_SOURCE,
    cut,
    run_at,
    run_from,
    runs,
    split,
)
from dwuglos.sentences.seams import Seams
from dwuglos.talk.transcript import NewSegment, Segment, number

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
WORDS = st.lists(st.text(alphabet="aąbcćXŻ1.,!?…()„”-", min_size=1, max_size=12), max_size=40).map(" ".join)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Mr. Smith met Dr. Jones, e.g. at home.", ["Mr. Smith met Dr. Jones, e.g. at home."]),
        ("It is 3.14 or so. Fine.", ["It is 3.14 or so.", "Fine."]),
        ("Por. np. prof. Nowak, ul. Długa 5. To tyle.", ["Por. np. prof. Nowak, ul. Długa 5.", "To tyle."]),
        ("Kupił jabłka, gruszki itd. Potem wyszedł.", ["Kupił jabłka, gruszki itd.", "Potem wyszedł."]),
        ("Kupił m.in. Encyklopedię, tzn. Britannicę.", ["Kupił m.in. Encyklopedię, tzn. Britannicę."]),
        ("J. R. Nowak pisze. A. Mickiewicz też.", ["J. R. Nowak pisze.", "A. Mickiewicz też."]),
        ("„Tak!” powiedział. „Nie.” Koniec.", ["„Tak!” powiedział.", "„Nie.”", "Koniec."]),
        ("Wait… what? and then", ["Wait… what? and then"]),
        ("So do I. Then we went.", ["So do I.", "Then we went."]),
        ("", []),
    ],
)
def test_split(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


def test_cut_prefers_clauses() -> None:
    sentence = (
        "Gdybyśmy mieli więcej czasu na przygotowanie tego wykładu, pokazałbym wam jeszcze jeden przykład tej metody."
    )
    assert cut(sentence) == [
        "Gdybyśmy mieli więcej czasu na przygotowanie tego wykładu,",
        "pokazałbym wam jeszcze jeden przykład tej metody.",
    ]


def test_a_long_word_stays_whole() -> None:
    assert cut("a " + "x" * 100 + " b", 20) == ["a", "x" * 100, "b"]


@given(WORDS)
def test_nothing_is_lost(text: str) -> None:
    assert " ".join(split(text)).split() == text.split()


@given(WORDS, st.integers(15, 84))
def test_pieces_fit_and_nothing_is_lost(text: str, limit: int) -> None:
    pieces = cut(text, limit)
    assert all(len(piece) <= limit for piece in pieces)
    assert " ".join(pieces).split() == text.split()


SOURCES = st.sampled_from(
    ["and so it goes", "on and on,", "This is all.", "[Music]", "", "No. Then", "went Dr.", ">> Yes", "x" * 300]
)


def timed(*sources: str, pauses: Sequence[int] = ()) -> list[Segment]:
    """Return segments of two seconds, with `pauses` (ms) after the first ones."""
    made, at = [], 0
    for row, source in enumerate(sources):
        made.append(NewSegment(at, at + 2000, source))
        at += 2000 + (pauses[row] if row < len(pauses) else 0)
    return number(made)


def untimed(*sources: str) -> list[Segment]:
    return number(NewSegment(None, None, source) for source in sources)


def rows(segments: Sequence[Segment]) -> list[list[int]]:
    return [list(run) for run in runs(segments)]


def test_a_run_holds_a_sentence_over_several_segments() -> None:
    segments = timed("This is a 3.", "It is written at a low", "resolution,", "but you see it.", "Well", "done!")
    assert rows(segments) == [[0], [1, 2, 3], [4, 5]]
    assert rows(untimed(*(segment.source for segment in segments))) == [[0], [1, 2, 3], [4, 5]]


def test_a_sentence_that_ends_inside_a_segment_parts_nothing() -> None:
    assert rows(untimed("One two", "three. Four", "five.", "Six.")) == [[0, 1, 2], [3]]


def test_an_abbreviation_at_the_end_of_a_segment_parts_nothing() -> None:
    assert rows(untimed("Then we met Dr.", "Jones of the U.S.", "Senate at 5 p.m.", "on Monday.")) == [[0, 1, 2, 3]]


def test_sounds_and_empty_segments_stand_alone() -> None:
    segments = untimed("and so", "[Music]", "we went", "", "home", "(applause)")
    assert rows(segments) == [[0], [1], [2], [3], [4], [5]]


def test_another_speaker_begins_a_run() -> None:
    assert rows(untimed("so I was", ">> yes", "it was", "- No", "way", "- and so on")) == [[0], [1, 2], [3, 4, 5]]


def test_tags_hide_no_end() -> None:
    assert rows(untimed("<i>This is all.</i>", "<i>Nothing</i>", "more.")) == [[0], [1, 2]]


def test_pauses_part_text_without_punctuation() -> None:
    segments = timed("so this is", "how we do it", "now we look", "at the second", pauses=[100, 800, 0])
    assert rows(segments) == [[0, 1], [2, 3]]


def test_pauses_that_are_part_of_segments_part_text_without_punctuation() -> None:
    lengths = [2000, 2100, 1900, 6000, 2000, 2050, 2000]
    starts = [sum(lengths[:row]) for row in range(len(lengths))]
    made = (NewSegment(at, at + long, "so this is how we do it") for at, long in zip(starts, lengths, strict=True))
    assert rows(number(made)) == [[0, 1, 2, 3], [4, 5, 6]]


def test_a_pause_inside_a_written_sentence_parts_nothing() -> None:
    segments = timed(
        "We think that", "this is", "all.", "a long time", "Later", "we went on.", pauses=[2500, 0, 0, 3500]
    )
    assert rows(segments) == [[0, 1, 2, 3], [4, 5]]


def test_a_long_sentence_is_cut_after_a_clause() -> None:
    words = ["goes on"] * 20
    words[5] = "to the end,"
    assert rows(untimed(*words))[0] == [0, 1, 2, 3, 4, 5]


def test_a_sentence_with_a_full_stop_stays_whole_over_many_segments() -> None:
    pieces = ["We took the long way round the lake, and then the hills,"] + [
        "which went on and on, as hills of that kind do,"
    ] * 11
    assert rows(untimed("Now listen.", *pieces, "until we came home at last.", "Then it rained.")) == [
        [0],
        list(range(1, 14)),
        [14],
    ]


def test_what_goes_on_for_too_long_without_a_full_stop_is_no_sentence() -> None:
    assert max(map(len, runs(untimed(*["and it goes on"] * 20, "to the end.")))) <= LONGEST_RUN


def test_one_long_segment_is_a_run() -> None:
    assert rows(untimed("word " * 200, "end.")) == [[0], [1]]


def test_no_segments_have_no_runs() -> None:
    assert runs([]) == []


@pytest.mark.parametrize("row", [-1, 2])
def test_a_row_that_is_not_there_is_in_no_run(row: int) -> None:
    with pytest.raises(IndexError):
        run_at(untimed("One.", "Two."), row)


@given(st.lists(st.tuples(SOURCES, st.integers(0, 4000)), max_size=90), st.booleans())
def test_runs_cover_all_rows_and_are_found_from_any(cues: list[tuple[str, int]], has_times: bool) -> None:
    sources = [source for source, _ in cues]
    segments = timed(*sources, pauses=[pause for _, pause in cues]) if has_times else untimed(*sources)
    found = runs(segments)
    assert [row for run in found for row in run] == list(range(len(segments)))
    assert all(run_at(segments, row) == run for run in found for row in run)
    for run in found:
        is_sentence = bool(MAY_END.search(segments[run[-1]].source.rstrip()))
        most = (LONGEST_SENTENCE, LONGEST_SENTENCE_SOURCE) if is_sentence else (LONGEST_RUN, LONGEST_SOURCE)
        assert len(run) <= most[0]
        assert len(run) == 1 or len(" ".join(segments[row].source for row in run)) <= most[1]


class Counting(list[Segment]):
    """Segments that count which of them are looked at."""

    looked: set[int]

    def __getitem__(self, row):  # type: ignore[no-untyped-def]
        self.looked.update(range(*row.indices(len(self))) if isinstance(row, slice) else [row])
        return super().__getitem__(row)


@pytest.mark.parametrize("source", ["This is all.", "and so on and on"])
def test_a_run_is_found_by_looking_at_few_segments(source: str) -> None:
    segments = Counting(untimed(*[source] * 5000))
    segments.looked = set()
    assert 2500 in run_at(segments, 2500)
    assert len(segments.looked) < 200


@pytest.mark.data
def test_runs_of_real_captions_end_with_a_sentence() -> None:
    lasts = []
    for path in sorted(DATA.glob("talks/*/english/captions.srt")):
        cues = by_name("srt").read(path.read_text("utf-8-sig")).cues
        segments = number(NewSegment(cue.start, cue.end, cue.text) for cue in cues)
        lasts += [segments[run[-1]].source.rstrip() for run in runs(segments)]
    if not lasts:
        pytest.skip("the collection of talks is not here")
    assert sum(last.endswith((".", "?", "!", '"', "…")) for last in lasts) / len(lasts) > 0.97


def test_runs_taken_one_after_the_other_are_the_runs_of_the_whole() -> None:
    texts = ["It is", "so.", "I know.", "(Laughter)", "", "What is", "it,", "and why?"] * 5
    segments = number(NewSegment(n * 1000, n * 1000 + 900, text) for n, text in enumerate(texts))
    seams, found = Seams(segments), list[range]()
    while not found or found[-1].stop < len(segments):
        found.append(run_from(segments, seams, found[-1].stop if found else 0))
    assert found == runs(segments)


def test_a_text_without_ends_is_cut_without_regard_to_the_row_it_stands_in() -> None:
    texts = [f"word number {n}" for n in range(200)]
    segments = number(NewSegment(n * 1000, n * 1000 + 1000, text) for n, text in enumerate(texts))
    seams = Seams(segments)
    assert all(0 < len(run_from(segments, seams, row)) <= LONGEST_RUN for row in range(200))
    assert len({len(run_from(segments, seams, row)) for row in range(20, 150)}) == 1
