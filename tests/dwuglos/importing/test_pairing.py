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
    assert [segment.origin for segment in paired.segments] == ["person", "", "person"]
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


# Where two files are cut alike


@pytest.mark.parametrize(
    ("late", "length", "alike"),
    [
        pytest.param(250, 300, True, id="as late as may be"),
        pytest.param(251, 300, False, id="too late"),
        pytest.param(-250, 300, True, id="as early as may be"),
        pytest.param(400, 1000, True, id="six tenths in common"),
        pytest.param(401, 1000, False, id="less in common"),
    ],
)
def test_how_far_the_times_of_a_pair_may_differ(late: int, length: int, alike: bool) -> None:
    begins = [10_000, 10_000 + length]
    english = [Cue(begin, begin + length, "One two three.") for begin in begins]
    polish = [Cue(begin + late, begin + late + length, "a b c d e f") for begin in begins]
    paired = pair(english, polish)
    assert (targets(paired) == ["a b c d e f"] * 2) is alike
    assert (paired.joined == 0) is alike


@pytest.mark.parametrize(("end", "alike"), [(1666, True), (1667, False)])
def test_two_cues_are_a_pair_by_the_longer_of_them(end: int, alike: bool) -> None:
    short, long = [Cue(0, 1000, "a b."), Cue(1000, 2000, "c d.")], [Cue(0, end, "e f g h."), Cue(1000, 2000, "i.")]
    assert (targets(pair(short, long)) == ["e f g h.", "i."]) is alike
    short, long = [Cue(0, 1000, "e f"), Cue(1010, 2010, "g h")], [Cue(0, end, "a b."), Cue(1010, 2010, "c d.")]
    assert (pair(long, short).joined == 0) is alike


def test_only_the_beginning_or_the_end_of_a_pair_may_not_differ_much() -> None:
    english = [Cue(0, 300, "a."), Cue(300, 600, "b.")]
    assert pair(english, [Cue(0, 600, "x y"), Cue(300, 600, "z")]).joined > 0
    assert pair(english, [Cue(0, 300, "x y"), Cue(0, 600, "z v")]).joined > 0


def test_times_decide_only_where_every_cue_of_both_files_has_them() -> None:
    polish = [Cue(9000, 9500, "raz"), Cue(9500, None, "dwa"), Cue(None, 9900, "trzy")]
    assert targets(pair(ENGLISH, polish)) == ["raz", "dwa", "trzy"]


def test_notes_and_extras_of_the_english_stay() -> None:
    english = [cue._replace(note=f"note {cue.start}", extra="srt:x") for cue in ENGLISH]
    for polish in ([Cue(0, 8000, "a b c")], [cue._replace(note="no", extra="vtt:y") for cue in ENGLISH]):
        segments = pair(english, polish).segments
        assert [(one.note, one.extra) for one in segments] == [(cue.note, "srt:x") for cue in english]


def test_a_target_of_spaces_alone_is_none() -> None:
    paired = pair(ENGLISH, [ENGLISH[0], Cue(2000, 4000, " \n"), ENGLISH[2]])
    assert [(one.target, one.state) for one in paired.segments][1] == ("", "initial")


# Where a cue is cut: `x` says no more than its length, two characters with the space after it


def cut(words: str, before: str = "One two", shared: tuple[int, int] = (1000, 1000)) -> tuple[str, str]:
    """Return how a cue of `words` is cut over two segments, `before` the text of the first."""
    first, second = shared
    english = [Cue(0, first, before), Cue(first, first + second, "three.")]
    return tuple(targets(pair(english, [Cue(0, first + second, words)])))  # type: ignore[return-value]


def xs(count: int) -> str:
    return " ".join("x" * count)


@pytest.mark.parametrize(
    ("shared", "count"),
    [((1000, 1000), 20), ((3000, 1000), 30), ((1000, 3000), 10), ((1000, 1050), 20), ((1050, 1000), 20)],
)
def test_a_cue_is_cut_in_proportion_to_the_time_it_shares(shared: tuple[int, int], count: int) -> None:
    assert cut(xs(40), shared=shared) == (xs(count), xs(40 - count))


@pytest.mark.parametrize(("begin", "end", "count"), [(500, 2000, 10), (0, 1500, 20), (800, 1800, 6), (400, 900, 30)])
def test_only_the_time_that_is_shared_counts(begin: int, end: int, count: int) -> None:
    english = [Cue(0, 1000, "a"), Cue(1000, 9000, "b")]
    polish = [Cue(begin, end, xs(30))]
    assert targets(pair(english, polish)) == [xs(count), xs(30 - count)]


PAUSES = {"plain": "x", "clause": ",", "sentence": ".", "lean": "w"}
"""A word of one character by the pause that is after it; `lean` is one that wants to stand with the next."""
DRAWS = {
    ("One two", "clause"): 4,
    ("One two", "sentence"): 4,
    ("One two,", "clause"): 10,
    ("One two,", "sentence"): 8,
    ("One two.", "clause"): 8,
    ("One two.", "sentence"): 24,
    ("One a", "clause"): 4,
    ("One a", "sentence"): 4,
}
"""From how many characters away the pause of a word draws the cut, by the end of the English segment."""


@pytest.mark.parametrize(("before", "pause", "away"), [(*key, away) for key, away in DRAWS.items()])
def test_a_pause_draws_the_cut(before: str, pause: str, away: int) -> None:
    steps = away // 2

    def place(pause_at: int) -> int:
        words = ["x"] * 80
        words[pause_at - 1] = PAUSES[pause]
        return len(cut(" ".join(words), before)[0].split())

    assert place(40 - steps) == 40 - steps
    assert place(40 - steps - 1) == 40
    assert place(40 + steps - 1) == 40 + steps - 1
    assert place(40 + steps) == 40


@pytest.mark.parametrize("before", ["One two", "One two,", "One two.", "One a"])
@pytest.mark.parametrize(
    ("leaning", "after", "moved"),
    [(2, "x" * 9, -2), (3, "x" * 9, 0), (3, "x" * 7, 0), (3, "x" * 5, 1)],
)
def test_a_cut_leaves_words_that_lean_on_the_next_when_it_is_not_far(
    before: str, leaning: int, after: str, moved: int
) -> None:
    """A place after *nie* costs as much as one that is eight characters, two of them, before it or after it."""
    words = "x " * (40 - 2 * leaning) + "nie " * leaning + after + " x" * (40 - (len(after) + 1) // 2)
    assert len(cut(words, before)[0].split()) == 40 - leaning + moved


@pytest.mark.parametrize("word", ["w", "i", "a", "o", "u", "z", "We", "ze", "do", "na", "od", "po", "za", "nie", "Że"])
def test_no_cut_comes_between_a_small_word_and_the_next(word: str) -> None:
    words = ["xxx"] * 21
    words[10] = word
    first, second = cut(" ".join(words))
    assert word not in first.split()[-1:]
    assert abs(len(first) - len(second)) < 10


def test_a_cut_is_drawn_no_further_than_24_characters() -> None:
    def place(pause_at: int) -> int:
        words = ["w"] * 80
        words[pause_at - 1] = "."
        return len(cut(" ".join(words), "One two.")[0].split())

    assert [place(40 - 12), place(40 + 12)] == [28, 52]
    assert [place(40 - 14), place(40 + 13)] == [40, 40]


@pytest.mark.parametrize(
    ("end", "drawn"),
    [
        ("koniec.", True), ("koniec!", True), ("koniec?", True), ("koniec…", True), ('koniec."', True),
        ("koniec.”)", True), ("koniec.»]", True), ("koniec.’’’’", True), ("koniec", False), ("3.14", False),
    ],
)  # fmt: skip
def test_what_ends_a_sentence(end: str, drawn: bool) -> None:
    words = f"{xs(15)} {end} {xs(25)}"
    assert cut(words, "The end.")[0].endswith(end) is drawn
    assert cut(f"{xs(10)} aaa. {xs(25)}", f"It is {end}")[0].endswith("aaa.") is drawn


@pytest.mark.parametrize(
    ("mark", "drawn"),
    [(",", 1), (";", 1), (":", 1), ("–", 1), ("—", 1), ("-", 1), (',"', 1), (",”", 1), ("'", 0), ("", 0), ("a", 0)],
)
def test_what_ends_a_clause(mark: str, drawn: bool) -> None:
    words = ["x"] * 40
    words[15] = f"x{mark}"
    first = cut(" ".join(words), "Well,")[0]
    assert (first == " ".join(words[:16])) is bool(drawn)


@pytest.mark.parametrize(("count", "parts"), [(3, ["x", "x", "x"]), (4, ["x", "x x", "x"]), (5, ["x", "x x x", "x"])])
def test_every_segment_gets_a_word_when_there_are_enough(count: int, parts: list[str]) -> None:
    english = [Cue(0, 1500, "a"), Cue(1500, 8500, "b"), Cue(8500, 10_000, "c")]
    assert targets(pair(english, [Cue(0, 10_000, xs(count))])) == parts


def test_fewer_words_than_segments_go_where_the_time_says() -> None:
    english = [Cue(0, 1000, "a"), Cue(1000, 2000, "b"), Cue(2000, 3000, "c"), Cue(3000, 4000, "d")]
    found = targets(pair(english, [Cue(0, 4000, "xxxxx xxxxx")]))
    assert sorted(found) == ["", "", "xxxxx", "xxxxx"]
    assert found[0] == "" or found[1] == ""
    assert found[2] == "" or found[3] == ""


# Which segments a cue belongs to


@pytest.mark.parametrize(("overlap", "belongs"), [(150, True), (149, False)])
def test_a_cue_belongs_to_a_segment_from_three_twentieths_of_its_time(overlap: int, belongs: bool) -> None:
    for begin, row in ((1000 - overlap, 0), (1000 + overlap, 2)):
        english = [Cue(0, 1000, "a"), Cue(1000, 2000, "b"), Cue(2000, 3000, "c")]
        assert bool(targets(pair(english, [Cue(begin, begin + 1000, xs(40))]))[row]) is belongs


@pytest.mark.parametrize(("length", "belongs"), [(200, True), (201, False)])
def test_a_short_segment_gets_its_share_of_a_long_cue_from_half_of_its_own_time(length: int, belongs: bool) -> None:
    english = [Cue(0, length, "a"), Cue(length, 5000, "b")]
    found = targets(pair(english, [Cue(length - 100, 3000, xs(60))]))
    assert bool(found[0]) is belongs
    assert " ".join(found).split() == ["x"] * 60


def test_a_cue_that_touches_all_its_segments_goes_to_the_one_it_touches_most() -> None:
    english = [Cue(0, 1000, "a"), Cue(1800, 3000, "b")]
    assert targets(pair(english, [Cue(900, 1920, "x y")])) == ["", "x y"]
    assert targets(pair(english, [Cue(880, 1900, "x y")])) == ["x y", ""]


@pytest.mark.parametrize(
    ("cue", "row"), [(Cue(4300, 4700, "x"), 1), (Cue(4301, 4701, "x"), 2), (Cue(4999, 4999, "x"), 2)]
)
def test_a_cue_in_the_middle_of_a_pause_goes_to_the_segment_before(cue: Cue, row: int) -> None:
    assert targets(pair(ENGLISH, [cue])).index("x") == row


def test_a_cue_before_all_segments_goes_to_the_first() -> None:
    english = [Cue(5000, 6000, "a"), Cue(6000, 7000, "b")]
    assert targets(pair(english, [Cue(0, 500, "x"), Cue(5000, 6000, "y"), Cue(6000, 7000, "z")])) == ["x y", "z"]


def test_no_cue_goes_back_before_the_one_in_front_of_it() -> None:
    polish = [Cue(5000, 8000, "raz"), Cue(0, 2000, "dwa"), Cue(2000, 4000, "trzy")]
    assert targets(pair([*ENGLISH, Cue(8000, 9000, "seven")], polish)) == ["", "", "raz dwa trzy", ""]


@pytest.mark.parametrize(("characters", "rows"), [(1, 32), (32, 32), (33, 33), (45, 45), (60, 50)])
def test_a_cue_is_laid_over_a_bounded_number_of_segments_of_one_time(characters: int, rows: int) -> None:
    english = [Cue(0, 1000, "a") for _ in range(50)]
    found = targets(pair(english, [Cue(0, 1000, "x " * (characters // 2) + "x" * (characters % 2))]))
    assert len(found[:rows]) == rows
    assert not any(found[rows:])


# Sentences that end where a cue merely touches a segment


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Raz. Dwa trzy cztery pięć.", ["Raz.", "Dwa trzy cztery pięć."]),
        ("Raz dwa trzy cztery pięć.", ["", "Raz dwa trzy cztery pięć."]),
        ("Raz, dwa trzy. Cztery pięć.", ["Raz, dwa trzy.", "Cztery pięć."]),
    ],
)
def test_a_sentence_that_is_late_goes_to_the_segment_it_ends(text: str, parts: list[str]) -> None:
    english = [Cue(0, 2000, "The first."), Cue(2000, 4000, "And the second.")]
    assert targets(pair(english, [Cue(1900, 4000, text)])) == parts


def test_the_english_must_end_a_sentence_there_too() -> None:
    english = [Cue(0, 2000, "The first,"), Cue(2000, 4000, "and the second,"), Cue(4000, 6000, "and more.")]
    assert (
        targets(pair(english, [Cue(1900, 4100, "Raz. Dwa trzy cztery pięć. A")]))[1] == "Raz. Dwa trzy cztery pięć. A"
    )


@pytest.mark.parametrize(("characters", "moved"), [(24, True), (26, True), (27, False), (40, False)])
def test_no_more_goes_to_a_touched_segment_than_its_share_and_24_characters(characters: int, moved: bool) -> None:
    """The share of the touched segment is two characters; each word counts with the space after it."""
    piece, rest = "x" * (characters - 2) + ".", "y" * (98 - characters) + "."
    english = [Cue(0, 9800, "The first."), Cue(9800, 20_000, "And the second.")]
    assert bool(targets(pair(english, [Cue(0, 10_000, f"{rest} {piece}")]))[1]) is moved
    english = [Cue(0, 10_000, "The first."), Cue(10_000, 20_000, "And the second.")]
    assert bool(targets(pair(english, [Cue(9800, 19_800, f"{piece} {rest}")]))[0]) is moved


def test_only_the_last_sentence_begins_and_only_the_first_ends_in_a_touched_segment() -> None:
    english = [Cue(0, 2000, "The first."), Cue(2000, 4000, "The second."), Cue(4000, 6000, "The third.")]
    assert targets(pair(english, [Cue(1900, 4100, "Raz. Dwa. Trzy cztery. Pięć. A")])) == [
        "Raz.",
        "Dwa. Trzy cztery. Pięć.",
        "A",
    ]


# A made-up talk, cut otherwise in Polish: as the real files are


def cues_of(written: str) -> list[Cue]:
    """Return cues written one a line: seconds of start and end, then the text."""
    parts = [line.split(maxsplit=2) for line in written.strip().splitlines()]
    return [Cue(round(float(start) * 1000), round(float(end) * 1000), text) for start, end, text in parts]


TALK = cues_of("""
    0.5 2.9 This is a bridge.
    2.9 5.4 It was built by hand, in one winter,
    5.4 8.1 and it is still standing today.
    8.6 11.0 When the engineers came back in spring,
    11.0 13.2 they found that nobody had
    13.2 16.0 measured anything. They simply knew.
    17.0 18.0 How?
    18.0 21.5 Well, the river told them: look at the stones,
    21.5 24.0 look at the water, and listen.
    24.4 26.0 That is all.
    27.0 29.5 So what can we learn from people
    29.5 32.0 who had no numbers at all?
    33.0 35.0 Thank you.
""")
POLISH_TALK = cues_of("""
    0.4 5.2 To jest most. Zbudowano go ręcznie, w jedną zimę,
    5.4 7.9 a stoi do dzisiaj.
    8.5 13.1 Kiedy inżynierowie wrócili na wiosnę, okazało się, że nikt
    13.1 14.6 niczego nie mierzył.
    14.6 17.9 Po prostu wiedzieli. Skąd?
    18.1 24.1 Cóż, powiedziała im to rzeka: spójrz na kamienie, spójrz na wodę i słuchaj. To
    24.3 26.1 wszystko.
    26.4 26.6 (cisza)
    27.0 32.1 Czego więc możemy się nauczyć od ludzi, którzy nie mieli żadnych liczb?
    32.4 32.9 Dziękuję.
""")


def test_a_talk_that_is_cut_otherwise_in_polish() -> None:
    paired = pair(TALK, POLISH_TALK)
    assert targets(paired) == [
        "To jest most.",
        "Zbudowano go ręcznie, w jedną zimę,",
        "a stoi do dzisiaj.",
        "Kiedy inżynierowie wrócili na wiosnę,",
        "okazało się, że nikt",
        "niczego nie mierzył. Po prostu wiedzieli.",
        "Skąd?",
        "Cóż, powiedziała im to rzeka: spójrz na kamienie,",
        "spójrz na wodę i słuchaj. To",
        "wszystko. (cisza)",
        "Czego więc możemy się nauczyć od ludzi,",
        "którzy nie mieli żadnych liczb?",
        "Dziękuję.",
    ]
    assert [str(notice) for notice in paired.notices] == ["11 segments were joined by time."]
    assert paired.joined == 11


def test_the_same_talk_from_polish_into_english() -> None:
    paired = pair(POLISH_TALK, TALK)
    assert targets(paired) == [
        "This is a bridge. It was built by hand, in one winter,",
        "and it is still standing today.",
        "When the engineers came back in spring, they found that nobody had",
        "measured anything.",
        "They simply knew. How?",
        "Well, the river told them: look at the stones, look at the water, and listen.",
        "That is all.",
        "",
        "So what can we learn from people who had no numbers at all?",
        "Thank you.",
    ]
    assert paired.joined == 6


SENTENCES = st.lists(
    st.sampled_from(
        ["Tak.", "To jest most.", "a potem,", "nikt nie", "mierzył", "w", "Skąd?", "wiedzieli.", "A", "<i>"]
    ),
    min_size=1,
    max_size=5,
).map(" ".join)
"""What a cue says: sentences that end inside it, and at its end, or not."""


@st.composite
def shown_in_turn(draw: st.DrawFn) -> list[Cue]:
    """Return cues that follow one another, as those of a talk do."""
    cues, at = [], 0
    for _ in range(draw(st.integers(2, 8))):
        start = at + draw(st.sampled_from([0, 0, 0, 100, 900]))
        at = start + draw(st.integers(1, 40)) * 100
        cues.append(Cue(start, at, draw(SENTENCES)))
    return cues


@given(shown_in_turn(), shown_in_turn(), st.integers(0, 10))
def test_no_word_of_a_talk_is_lost_doubled_or_moved(english: list[Cue], polish: list[Cue], late: int) -> None:
    paired = pair(english, [Cue(cue[0] + late * 50, cue[1] + late * 50, cue[2]) for cue in polish])
    assert " ".join(targets(paired)).split() == words(polish)
    assert bool(paired.joined) == bool(paired.notices)
    assert [segment.state for segment in paired.segments] == [
        "translated" if target else "initial" for target in targets(paired)
    ]


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
