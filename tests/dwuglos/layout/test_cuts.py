"""A translation is cut where people cut it, and holds its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.layout import lay_out

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
