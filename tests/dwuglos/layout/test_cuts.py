"""A translation is cut where people cut it, and holds its words."""

from collections.abc import Sequence
from itertools import accumulate, combinations_with_replacement, pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.layout import lay_out
from dwuglos.layout.borders import Kind, border_kinds, words_of
from dwuglos.layout.charges import Charges, Source, Target, sentence_ends
from dwuglos.layout.silence import has_label, is_silent, labels_among

WORDS = st.sampled_from(
    ["dom", "psa,", "i", "w", "nie", "koniec.", "Newton", "12", "<i>", "</i>", '<font color="red">', "{\\an8}", "♪",
     "[Muzyka]", "(śmiech)", "KOT", "10\u00a0km", "wektor", "–", "\n"]
)  # fmt: skip
SOURCES = st.lists(
    st.sampled_from(["", "♪", "[Music]", "the house", "and a dog,", "not the end. Newton had 12", "<i>a vector</i>"]),
    min_size=1,
    max_size=40,
)


@pytest.mark.parametrize(
    ("sources", "parts"),
    [
        pytest.param(
            ["When he came home at last,", "he found the door open."],
            ["Kiedy wreszcie wrócił do domu,", "zastał otwarte drzwi."],
            id="a comma for a comma",
        ),
        pytest.param(
            ["It is a three. It is written", "by hand, and it is small."],
            ["To jest trójka. Jest napisana", "ręką, i jest mała."],
            id="as many sentences on either side",
        ),
        pytest.param(
            ["I did not go there yesterday", "because it rained all day long."],
            ["Nie poszedłem tam wczoraj", "bo cały dzień padał deszcz."],
            id="a conjunction for a conjunction",
        ),
        pytest.param(
            ["A great many years ago", "Newton saw an apple fall."],
            ["Bardzo wiele lat temu", "Newton zobaczył spadające jabłko."],
            id="a name",
        ),
        pytest.param(
            ["First there were 25 people,", "then 1,000, and then nobody."],
            ["Najpierw było w nim 25 osób,", "potem 1000, a potem nikogo."],
            id="a number keeps what it counts",
        ),
        pytest.param(
            ["We take the vector,", "the matrix", "and the function."],
            ["Bierzemy wektor,", "macierz", "i funkcję."],
            id="three segments",
        ),
        pytest.param(
            ["HE SAW A VERY OLD DOG", "IN THE GARDEN."],
            ["ZOBACZYŁ STAREGO PSA", "W OGRODZIE."],
            id="capitals",
        ),
        pytest.param(
            ["<i>He saw a dog,</i>", "<i>and then a cat.</i>"],
            ["<i>Zobaczył psa,</i>", "<i>a potem kota.</i>"],
            id="tags",
        ),
    ],
)
def test_where_it_is_cut(sources: list[str], parts: list[str]) -> None:
    assert lay_out(" ".join(parts), sources) == parts


@pytest.mark.parametrize(
    ("translation", "parts"),
    [
        ("Witajcie, przyjaciele, i zaczynajmy.", ["Witajcie, przyjaciele,", "", "", "i zaczynajmy."]),
        ("Witajcie, przyjaciele, [Muzyka] i zaczynajmy.", ["Witajcie, przyjaciele,", "", "[Muzyka]", "i zaczynajmy."]),
        ("Witajcie, przyjaciele, ♪ i zaczynajmy.", ["Witajcie, przyjaciele,", "", "♪", "i zaczynajmy."]),
        (
            "Witajcie, przyjaciele, [głośna muzyka] i zaczynajmy.",
            ["Witajcie, przyjaciele,", "", "[głośna muzyka]", "i zaczynajmy."],
        ),
    ],
)
def test_silence_holds_labels_alone(translation: str, parts: list[str]) -> None:
    assert lay_out(translation, ["Welcome, my friends,", "", "[Music]", "and let's begin."]) == parts


def test_time_counts_where_texts_do_not_tell() -> None:
    words = "yyyy yyyy yyyy yyyy yyyy yyyy yyyy yyyy"
    sources = ["xxxx xxxx", "xxxx xxxx"]
    even = lay_out(words, sources, [1000, 1000])[0].split()
    assert len(lay_out(words, sources, [1000, 9000])[0].split()) < len(even)
    assert len(lay_out(words, sources, [9000, 1000])[0].split()) > len(even)


def test_line_breaks_inside_a_part_stay() -> None:
    assert lay_out("Ala ma\nkota, a\nOla psa.", ["Ala has a cat,", "and Ola a dog."]) == [
        "Ala ma\nkota,",
        "a\nOla psa.",
    ]


def test_one_segment_gets_all() -> None:
    assert lay_out(" Ala  ma\nkota. ", ["Ala has a cat."]) == ["Ala  ma\nkota."]


def test_no_words_are_laid_over_all_segments() -> None:
    assert lay_out(" \n", ["a", "b", "c"], pins={1: 2}) == ["", "", ""]


def test_a_break_that_was_moved_stays() -> None:
    sources = ["When he came home at last,", "he found the door open,", "and went in."]
    text = "Kiedy wreszcie wrócił do domu, zastał otwarte drzwi i wszedł."
    assert lay_out(text, sources)[0] == "Kiedy wreszcie wrócił do domu,"
    assert lay_out(text, sources, pins={0: 3}) == [
        "Kiedy wreszcie wrócił",
        "do domu, zastał otwarte drzwi",
        "i wszedł.",
    ]
    assert lay_out(text, sources, pins={0: 0})[0] == ""


@pytest.mark.parametrize(("sources", "durations"), [([], None), (["a", "b"], [1000])])
def test_what_cannot_be_laid_out(sources: list[str], durations: list[int] | None) -> None:
    with pytest.raises(ValueError, match="sources"):
        lay_out("Ala ma kota.", sources, durations)


@given(st.lists(WORDS, max_size=60), SOURCES, st.data())
def test_the_words_come_back(words: list[str], sources: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    durations = data.draw(st.none() | st.lists(st.integers(0, 9000), min_size=len(sources), max_size=len(sources)))
    parts = lay_out(text, sources, durations)
    assert len(parts) == len(sources)
    assert " ".join(parts).split() == text.split()


@given(st.integers(1, 60), st.integers(0, 60))
def test_no_part_is_empty_where_words_suffice(segments: int, more: int) -> None:
    parts = lay_out("słowo " * (segments + more), ["a word"] * segments)
    assert all(parts)


@given(st.lists(st.sampled_from("ab,"), min_size=2, max_size=200), st.integers(1, 60))
def test_uneven_sources_leave_no_part_empty(lengths: list[str], words: int) -> None:
    sources = ["word " * (40 if length == "a" else 1) for length in lengths][:words]
    assert all(lay_out("słowo " * words, sources))


@given(st.integers(0, 40), st.integers(2, 12), st.dictionaries(st.integers(0, 10), st.integers(0, 40), max_size=4))
def test_pins_are_kept(words: int, segments: int, pins: dict[int, int]) -> None:
    possible = {border: before for border, before in pins.items() if border < segments - 1 and before <= words}
    ordered = dict(zip(sorted(possible), sorted(possible.values()), strict=True))
    parts = lay_out("słowo " * words, ["a word, and"] * segments, pins=ordered)
    for border, before in ordered.items():
        assert len(" ".join(parts[: border + 1]).split()) == before


# What costs least, found by looking at every way there is

SILENT = 1e6
"""What a part without words costs where somebody speaks."""
SPOKEN_LINES = ("the house", "and a dog,", "not the end. Newton had 12", "a vector", "He said: yes.", "of the old", "I")
QUIET_LINES = ("♪", "[Music]", "")


class EveryWay:
    """The costs of every way to cut a text without tags over a few segments."""

    def __init__(self, text: str, sources: Sequence[str], durations: Sequence[int] | None) -> None:
        self.words = text.split()
        quiet = [is_silent(source) for source in sources]
        self.quiet = quiet if not all(quiet) else [False] * len(sources)
        self.sources = [
            Source(source.split(), 0, 0, 0, any(self.quiet) and has_label(source), 0)
            if silent
            else Source(
                source.split(),
                len(source) + 1,
                duration,
                1,
                any(self.quiet) and has_label(source),
                sentence_ends(source.split(), source),
            )
            for source, silent, duration in zip(sources, self.quiet, durations or [0] * len(sources), strict=True)
        ]
        labels = labels_among(text, words_of(text)) if any(self.quiet) else [False] * len(self.words)
        kinds = [Kind.SENTENCE, *border_kinds(self.words), Kind.SENTENCE]
        charges = Charges(Target(self.words, labels, kinds), self.sources)
        count = len(self.words)
        self.costs = [
            charges.between(0, count, border, share * charges.places[-1]) for border, share in enumerate(self._shares())
        ]

    def _shares(self) -> list[float]:
        """Return the share of the whole before each border: a quarter by time, the rest by text."""
        count = len(self.sources)
        by_text = self._portions([source.length for source in self.sources], [1] * count)
        by_time = self._portions(
            [source.duration for source in self.sources], [source.length for source in self.sources]
        )
        return [0.25 * time + 0.75 * text for text, time in zip(by_text, by_time, strict=True)][:-1]

    @staticmethod
    def _portions(amounts: Sequence[int], otherwise: Sequence[int]) -> list[float]:
        amounts = amounts if sum(amounts) else otherwise if sum(otherwise) else [1] * len(amounts)
        return [so_far / sum(amounts) for so_far in accumulate(amounts)]

    def cost(self, cuts: Sequence[int]) -> float:
        empty = sum(
            SILENT
            for (first, last), source in zip(pairwise((0, *cuts, len(self.words))), self.sources, strict=True)
            if first == last and source.spoken
        )
        return empty + sum(costs[cut] for costs, cut in zip(self.costs, cuts, strict=True))

    def least(self) -> float:
        places = range(len(self.words) + 1)
        return min(map(self.cost, combinations_with_replacement(places, len(self.sources) - 1)))


@given(
    st.lists(
        st.sampled_from(["dom", "psa,", "i", "w", "koniec.", "Newton", "12", "wektor", "tak:", "[Muzyka]", "bardzo"]),
        min_size=1,
        max_size=9,
    ),
    st.lists(st.sampled_from((*SPOKEN_LINES, *SPOKEN_LINES, *QUIET_LINES)), min_size=2, max_size=4),
    st.data(),
)
def test_no_other_way_to_cut_costs_less(words: list[str], sources: list[str], data: st.DataObject) -> None:
    durations = data.draw(st.none() | st.lists(st.integers(0, 9000), min_size=len(sources), max_size=len(sources)))
    text = " ".join(words)
    ways = EveryWay(text, sources, durations)
    parts = lay_out(text, sources, durations)
    cuts = list(accumulate(len(part.split()) for part in parts))[:-1]
    assert ways.cost(cuts) == pytest.approx(ways.least(), abs=1e-9)


@given(
    st.lists(st.sampled_from(["dom", "psa,", "i", "koniec.", "Newton", "bardzo"]), min_size=6, max_size=12),
    st.lists(st.sampled_from(SPOKEN_LINES), min_size=4, max_size=5),
    st.data(),
)
def test_on_either_side_of_a_pin_the_text_is_laid_out_by_itself(
    words: list[str], sources: list[str], data: st.DataObject
) -> None:
    border = data.draw(st.integers(1, len(sources) - 3))
    before = data.draw(st.integers(border + 1, len(words) - len(sources) + border + 1))
    durations = data.draw(st.lists(st.integers(1, 9000), min_size=len(sources), max_size=len(sources)))
    after = border + 1
    assert lay_out(" ".join(words), sources, durations, {border: before}) == [
        *lay_out(" ".join(words[:before]), sources[:after], durations[:after]),
        *lay_out(" ".join(words[before:]), sources[after:], durations[after:]),
    ]


def prose(seed: int, lines: int, words: int) -> tuple[str, list[str], list[int]]:
    """Return a nonsense translation, the lines it is of, and how long each of these is shown."""
    pick = Random(seed)
    sources = [pick.choice(SPOKEN_LINES) for _ in range(lines)]
    text = " ".join(pick.choice(["dom", "psa,", "i", "w", "koniec.", "Newton", "12", "wektor"]) for _ in range(words))
    return text, sources, [pick.randint(0, 40) * 100 for _ in range(lines)]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("lines", [25, 26, 40])
def test_many_segments_are_first_cut_in_half(seed: int, lines: int) -> None:
    text, sources, durations = prose(seed, lines, 5 * lines)
    half = lines // 2
    parts = lay_out(text, sources, durations)
    both = lay_out(
        text,
        [" ".join(sources[:half]), " ".join(sources[half:])],
        [sum(durations[:half]), sum(durations[half:])],
    )
    assert [" ".join(parts[:half]), " ".join(parts[half:])] == both


@pytest.mark.parametrize("seed", range(4))
def test_up_to_24_segments_are_cut_together(seed: int) -> None:
    """Cut in half first, some of them would be cut otherwise."""
    text, sources, durations = prose(seed, 24, 60)
    parts = lay_out(text, sources, durations)
    cut = len(" ".join(parts[:12]).split())
    ways = EveryWay(text, sources, durations)
    words = text.split()
    halves = [*lay_out(" ".join(words[:cut]), sources[:12], durations[:12]), *parts[12:]]
    assert ways.cost(list(accumulate(len(part.split()) for part in parts))[:-1]) <= ways.cost(
        list(accumulate(len(part.split()) for part in halves))[:-1]
    )


@pytest.mark.parametrize(("words", "reach"), [(16, 7), (30, 9), (32, 10), (46, 10), (48, 11), (240, 23)])
def test_how_far_from_where_it_is_expected_a_cut_is_looked_for(words: int, reach: int) -> None:
    """The end of a sentence draws the cut of a source that ends a sentence there, but only from so many words away."""
    sources = ["x" * 5 * words + ".", "X" * 5 * words + "."]

    def cut(at: int) -> int:
        text = ["aaaa"] * words
        text[at - 1 : at + 1] = ["aaa.", "Aaaa"]
        return len(lay_out(" ".join(text), sources)[0].split())

    middle = words // 2
    drawn = [away for away in range(1, middle) if cut(middle - away) == middle - away]
    assert drawn == list(range(1, reach + 1))
    drawn = [away for away in range(1, middle) if cut(middle + away) == middle + away]
    assert drawn == list(range(1, reach + 1))


@pytest.mark.parametrize(
    ("opened", "closed"), [("<i>", "</i>"), ('<font color="#ffffff" face="Arial">', "</font>"), ("{\\an8}", "")]
)
@pytest.mark.parametrize("seed", range(3))
def test_tags_weigh_nothing(seed: int, opened: str, closed: str) -> None:
    text, sources, durations = prose(seed, 4, 24)
    plain = lay_out(text, sources, durations)
    marked = [f"{opened}{source}{closed}" if n % 2 else source for n, source in enumerate(sources)]
    assert lay_out(text, marked, durations) == plain
    words = text.split()
    words[3] = f"{opened}{opened}{words[3]}"
    words[9] = f"{words[9]}{closed}{closed}"
    parts = lay_out(" ".join(words), sources, durations)
    assert [part.replace(opened, "").replace(closed or opened, "") for part in parts] == plain


def test_a_pin_at_no_border_holds_nothing() -> None:
    text, sources = "Kiedy wrócił do domu, zastał otwarte drzwi.", ["When he came home,", "he found the door open."]
    plain = lay_out(text, sources)
    for border in (-1, 1, 2, 3):
        assert lay_out(text, sources, pins={border: 2}) == plain
    assert lay_out(text, sources, pins={0: 2, 1: 3}) == ["Kiedy wrócił", "do domu, zastał otwarte drzwi."]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        pytest.param("x" * 100_000, ["a", "b", "c"], id="no space"),
        pytest.param("słowo i to, " * 4000, ["a b", "c d", "e f"], id="many words"),
        pytest.param("słowo " * 10, ["a b."] * 2000, id="many segments"),
        pytest.param("<i " * 20_000, ["<" * 20_000, "b"], id="open tags"),
        pytest.param("[( " * 20_000, ["[(" * 20_000, "♪"], id="open brackets"),
        pytest.param("." * 50_000 + "a b", ["." * 50_000 + "a", '."' * 20_000], id="stops"),
        pytest.param("1" * 50_000 + " 2", ["1" * 50_000, "2"], id="digits"),
    ],
)
def test_hostile_texts_come_to_an_end(text: str, sources: list[str]) -> None:
    assert " ".join(lay_out(text, sources)).split() == text.split()
