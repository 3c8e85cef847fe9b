"""English and Polish are laid together by time, and not a word of the Polish is lost."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import UnpairableTexts
from dwuglos.formats.base import Cue
from dwuglos.importing.files import read_file
from dwuglos.importing.pairing import Paired, pair

DATA = Path(__file__).parents[3].parent / "shared" / "data"

ENGLISH = [Cue(0, 2000, "One two."), Cue(2000, 4000, "Three four,"), Cue(5000, 8000, "five six.")]


def targets(paired: Paired) -> list[str]:
    return [segment.target for segment in paired.segments]


def words(cues: Sequence[Cue]) -> list[str]:
    return " ".join(cue.text for cue in cues).split()


def test_cut_alike() -> None:
    polish = [Cue(100, 1900, "Raz\ndwa."), Cue(2200, 4200, ""), Cue(5000, 7800, "pięć.")]
    paired = pair(ENGLISH, polish)
    assert targets(paired) == ["Raz\ndwa.", "", "pięć."]
    assert [segment.state for segment in paired.segments] == ["translated", "initial", "translated"]
    assert [segment.origin for segment in paired.segments] == ["", "", ""]
    assert [(segment.start, segment.end, segment.source) for segment in paired.segments] == [cue[:3] for cue in ENGLISH]
    assert (paired.notices, paired.joined) == ((), 0)


def test_mutual_overlap_is_cut_alike() -> None:
    polish = [Cue(500, 2300, "Raz."), Cue(2500, 4500, "Dwa,"), Cue(5400, 8600, "trzy.")]
    assert targets(pair(ENGLISH, polish)) == ["Raz.", "Dwa,", "trzy."]
    assert pair(ENGLISH, polish).joined == 0


def test_a_cue_over_several_segments_is_cut_where_sentences_and_clauses_end() -> None:
    paired = pair(ENGLISH, [Cue(0, 8000, "Raz i dwa. Trzy, cztery, pięć oraz na koniec sześć.")])
    assert targets(paired) == ["Raz i dwa.", "Trzy, cztery,", "pięć oraz na koniec sześć."]
    assert paired.joined == 3
    assert [str(notice) for notice in paired.notices] == ["3 segments were joined by time."]


def test_several_cues_in_one_segment_keep_their_breaks() -> None:
    polish = [Cue(0, 900, "Raz"), Cue(900, 2000, "a\nb"), Cue(2000, 4000, "trzy"), Cue(5000, 8000, "pięć")]
    paired = pair(ENGLISH, polish)
    assert targets(paired) == ["Raz a\nb", "trzy", "pięć"]
    assert [str(notice) for notice in paired.notices] == ["One segment was joined by time."]


def test_a_segment_that_is_merely_touched_gets_nothing() -> None:
    polish = [Cue(0, 2200, "raz dwa trzy cztery pięć sześć"), Cue(5000, 8000, "siedem")]
    assert targets(pair(ENGLISH, polish)) == ["raz dwa trzy cztery pięć sześć", "", "siedem"]


def test_a_sentence_that_ends_early_lets_the_next_begin() -> None:
    polish = [Cue(0, 2200, "To jest pierwsze zdanie. A"), Cue(2200, 4000, "to drugie.")]
    assert targets(pair(ENGLISH, polish)) == ["To jest pierwsze zdanie.", "A to drugie.", ""]


@pytest.mark.parametrize(
    ("cue", "row"),
    [(Cue(4050, 4300, "x"), 1), (Cue(4700, 4950, "x"), 2), (Cue(9000, 9500, "x"), 2), (Cue(2500, 2500, "x"), 1)],
)
def test_a_cue_in_a_pause_goes_to_the_nearest(cue: Cue, row: int) -> None:
    assert targets(pair(ENGLISH, [cue])).index("x") == row


def test_tags_are_not_cut() -> None:
    polish = [Cue(0, 8000, 'Raz <font color="red">dwa trzy cztery pięć</font> sześć')]
    assert " ".join(targets(pair(ENGLISH, polish))) == polish[0].text
    assert any('<font color="red">dwa' in target for target in targets(pair(ENGLISH, polish)))


def untimed(*texts: str) -> list[Cue]:
    return [Cue(None, None, text) for text in texts]


def test_untimed_texts_of_equal_count() -> None:
    assert targets(pair(untimed("a", "b"), untimed("x", "y"))) == ["x", "y"]
    assert targets(pair(ENGLISH, untimed("x", "y", "z"))) == ["x", "y", "z"]
    timed = pair(untimed("a", "b", "c"), ENGLISH)
    assert [(segment.start, segment.end) for segment in timed.segments] == [(None, None)] * 3


@pytest.mark.parametrize(
    ("english", "polish", "sentence"),
    [
        (untimed("a", "b"), untimed("x"), "Neither text has times.*2 English pieces, 1 Polish ones"),
        (ENGLISH, untimed("x"), "Only one of the texts has times"),
        (ENGLISH, [], "The translation has no text"),
        (ENGLISH, [Cue(0, 1, " ")], "The translation has no text"),
        ([], ENGLISH, "The English file has no text"),
    ],
)
def test_what_cannot_be_paired(english: list[Cue], polish: list[Cue], sentence: str) -> None:
    with pytest.raises(UnpairableTexts, match=sentence):
        pair(english, polish)


times = st.tuples(st.integers(0, 20_000), st.integers(0, 8000))
texts = st.text(alphabet="abcż .,!?<>i\n", max_size=40)
cues = st.lists(st.builds(lambda time, text: Cue(time[0], sum(time), text), times, texts), min_size=1, max_size=12)


@given(cues, cues, st.booleans())
def test_no_word_is_lost_doubled_or_moved(english: list[Cue], polish: list[Cue], ordered: bool) -> None:
    if ordered:
        english, polish = sorted(english), sorted(polish)
    try:
        paired = pair(english, polish)
    except UnpairableTexts:
        assert not words(english) or not words(polish)
        return
    assert " ".join(targets(paired)).split() == words(polish)
    assert [(segment.start, segment.end, segment.source) for segment in paired.segments] == [cue[:3] for cue in english]


def test_many_cues_of_one_time_are_paired() -> None:
    english = [Cue(0, 1000, "a") for _ in range(5000)]
    polish = [Cue(0, 2001, "x y z") for _ in range(5000)]
    assert " ".join(targets(pair(english, polish))).split() == words(polish)


@pytest.mark.data
def test_real_talks_keep_every_word_in_its_sentence() -> None:
    folders = [path.parent.parent for path in sorted(DATA.glob("talks/*/polish/community.srt"))]
    if not folders:
        pytest.skip("the collection of real files is not here")
    for folder in folders:
        english = read_file(folder / "english" / "captions.srt").cues
        polish = read_file(folder / "polish" / "community.srt").cues
        paired = pair(english, polish)
        assert " ".join(targets(paired)).split() == words(polish), folder.name
        assert sum(bool(target) for target in targets(paired)) > 0.8 * len(english), folder.name
