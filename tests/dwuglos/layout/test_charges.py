"""What a cut costs follows from the words around it and on either side."""

import math
from collections.abc import Sequence

import pytest

from dwuglos.layout import charges as charges_module
from dwuglos.layout.borders import Kind, border_kind
from dwuglos.layout.charges import Charges, Source, Target, sentence_ends


def charged(translation: str, *sources: str) -> list[float]:
    """Return the cost of a cut at each place, the expected place being the middle."""
    words = translation.split()
    kinds = [Kind.SENTENCE, *map(border_kind, words, words[1:]), Kind.SENTENCE]
    charges = Charges(Target(words, [False] * len(words), kinds), [_source(text) for text in sources])
    return charges.between(0, len(words), 0, charges.places[-1] / 2)


def _source(text: str) -> Source:
    return Source(text.split(), len(text), 0, spoken=1, labelled=0, ends=sentence_ends(text.split(), text))


@pytest.mark.parametrize(
    ("translation", "sources", "better", "worse"),
    [
        ("xxx xxx. Xxx xxx", ("aaa aaa.", "Aaa aaa"), 2, 1),
        ("xxx xxx, xxx xxx", ("aaa aaa,", "aaa aaa"), 2, 1),
        ("xxx xxx bo xxx", ("aaa aaa", "aaa aaa"), 2, 3),
        ("xxx xxx w xxx", ("aaa aaa", "aaa aaa"), 2, 3),
        ("xxx xxx xxx xxx", ("aaa aaa", "aaa aaa"), 2, 1),
        ("xxx xxx xxx Newton", ("aaa aaa", "aaa Newton"), 3, 4),
        ("xxx xxx xxx 12", ("aaa 12", "aaa aaa"), 4, 3),
        ("xxx. Xxx xxx. Xxx", ("aaa. Aaa aaa.", "Aaa"), 3, 1),
        ("xxx przykład xxx xxx xxx xxx", ("aaa", "example aaa"), 1, 2),
    ],
)
def test_one_place_costs_less_than_another(translation: str, sources: tuple[str, str], better: int, worse: int) -> None:
    costs = charged(translation, *sources)
    assert costs[better] < costs[worse]


# What each thing costs, by what changes when it alone is another


def source(text: str, ends: int = 0, spoken: int = 1, labelled: int = 0) -> Source:
    return Source(text.split(), len(text), 0, spoken, labelled, ends)


def costs(translation: str, *sources: Source, border: int = 0, labels: Sequence[bool] = ()) -> list[float]:
    words = translation.split()
    kinds = [Kind.SENTENCE, *map(border_kind, words, words[1:]), Kind.SENTENCE]
    charges = Charges(Target(words, labels or [False] * len(words), kinds), sources)
    return charges.between(0, len(words), border, charges.places[-1] / 2)


def more(these: list[float], those: list[float]) -> list[float]:
    """How much more each place costs than without."""
    return [round(one - other, 6) for one, other in zip(these, those, strict=True)]


A = source("aaa")


def test_each_character_from_the_expected_place_costs_the_less_the_longer_the_text_is() -> None:
    found = costs("xxx xxx xxx xxx", A, A)
    step = 0.9 * 4 / math.sqrt(17)
    assert more(found[1:4], [found[2]] * 3) == pytest.approx([step, 0, step], abs=1e-5)
    assert found[0] - found[4] == pytest.approx(0)
    longer = costs("xxx " * 8, A, A)
    assert longer[3] - longer[4] == pytest.approx(0.9 * 4 / math.sqrt(33))


def test_only_the_places_that_are_asked_for_are_counted() -> None:
    words = ["Dziś", "przykład", "xxx", "bo", "xxx", "Newton"]
    kinds = [Kind.SENTENCE, *map(border_kind, words, words[1:]), Kind.SENTENCE]
    sources = [source("aaa example"), source("Newton aaa", ends=1), source("(music)", spoken=0, labelled=1)]
    charges = Charges(Target(words, [False] * 6, kinds), sources)
    for border in range(2):
        whole = charges.between(0, 6, border, 9)
        for first in range(7):
            for last in range(first, 7):
                assert charges.between(first, last, border, 9) == pytest.approx(whole[first : last + 1])


@pytest.mark.parametrize(
    ("place", "sources", "cheaper"),
    [
        (0, ("aaa example", "aaa"), [0.72, -1.4, -0.7, 0, 0]),
        (0, ("example aaa", "aaa"), [0.72, -0.7, -0.7, 0, 0]),
        (0, ("example aaa aaa", "aaa"), [0.72, 0, 0, 0, 0]),
        (3, ("aaa", "example aaa"), [0, 0, -0.7, -1.4, 0.72]),
        (3, ("aaa", "aaa example"), [0, 0, -0.7, -0.7, 0.72]),
        (3, ("aaa", "aaa aaa example"), [0, 0, 0, 0, 0.72]),
        (1, ("aaa", "aaa aaa example"), [0, 0, 0.72, 0.72, 0.72]),
    ],
)
def test_a_word_pulls_its_counterpart_to_its_side_and_to_the_border(
    place: int, sources: tuple[str, str], cheaper: list[float]
) -> None:
    words = ["xxxxxxxx"] * 4
    without = costs(" ".join(words), *map(source, sources))
    words[place] = "przykład"
    assert more(costs(" ".join(words), *map(source, sources)), without) == cheaper


@pytest.mark.parametrize(
    ("ends", "strays"),
    [((0, 1), [0, 1, 2, 2, 2]), ((1, 0), [2, 1, 0, 0, 0]), ((0, 0), [1, 0, 1, 1, 1]), ((1, 1), [1, 2, 1, 1, 1])],
)
def test_each_end_of_a_sentence_on_the_wrong_side_costs(ends: tuple[int, int], strays: list[int]) -> None:
    translation = "xxx. Xxx xxx xxx"
    found = costs(translation, *(source("aaa", each) for each in ends))
    base = costs(translation, source("aaa", 0), source("aaa", 0))
    usual = [1, 0, 1, 1, 1]
    assert more(found, base) == [round(1.1 * (one - other), 6) for one, other in zip(strays, usual, strict=True)]


def test_an_end_between_two_other_sources_counts_on_the_side_of_it() -> None:
    translation = "xxx. Xxx xxx xxx. Xxx"
    joined, plain = [source("aaa"), source("aaa."), source("Aaa")], [source("aaa")] * 3
    found = more(costs(translation, *joined, border=0), costs(translation, *plain, border=0))
    assert found == [-1.1, -1.1, -1.1, -1.1, 1.1, 1.1]
    joined, plain = [source("aaa."), source("Aaa"), source("aaa")], [source("aaa")] * 3
    found = more(costs(translation, *joined, border=1), costs(translation, *plain, border=1))
    assert found == [1.1, 1.1, -1.1, -1.1, -1.1, -1.1]


def test_words_leave_where_nobody_speaks_and_labels_where_no_sound_is_named() -> None:
    translation, labels = "xxx xxx (Muzyka)", [False, False, True]
    base = costs(translation, A, A, labels=labels)
    silent = source("aaa", spoken=0, labelled=1)
    assert more(costs(translation, A, silent, labels=labels), base) == [0, -8, -16, -8]
    assert more(costs(translation, silent, A, labels=labels), base) == [0, 8, 16, 8]
    both = source("aaa", labelled=1)
    assert more(costs(translation, both, both, labels=labels), base) == [0, 0, 0, 0]
    assert more(costs(translation, both, silent, labels=labels), base) == [0, -8, -16, -16]


def test_where_nobody_speaks_the_nearest_speech_says_how_long_the_pause_is() -> None:
    first, silent, last = source("Aaa aaa."), source("(music)", spoken=0, labelled=1), source("Bbb bbb")
    for border in range(2):
        assert charges_module._around([first, silent, last], border) == (first.words, last.words)
    assert charges_module._around([first, last], 0) == (first.words, last.words)
    assert charges_module._around([silent, last], 0) == ((), last.words)
    assert charges_module._around([first, silent], 0) == (first.words, ())
    assert charges_module._around([first, last, silent, first], 2) == (last.words, first.words)


@pytest.mark.parametrize(
    ("before", "after", "pause"),
    [
        ("aaa.", "Aaa", Kind.SENTENCE),
        ("aaa,", "aaa", Kind.CLAUSE),
        ("aaa", "aaa", Kind.PLAIN),
        ("", "aaa", Kind.PLAIN),
        ("aaa.", "", Kind.PLAIN),
    ],
)
def test_the_pause_of_the_source_is_that_of_its_border(before: str, after: str, pause: Kind) -> None:
    assert charges_module._pause(before.split(), after.split()) is pause


def test_a_part_of_a_translation_has_the_borders_of_its_words() -> None:
    kinds = [Kind.SENTENCE, Kind.PLAIN, Kind.CLAUSE, Kind.SENTENCE]
    target = Target(["a", "b,", "c."], [False, True, False], kinds)
    assert target.part(1, 3) == Target(["b,", "c."], [True, False], [Kind.PLAIN, Kind.CLAUSE, Kind.SENTENCE])


@pytest.mark.parametrize(
    ("text", "ends"), [("Aaa. Bbb? Ccc.", 2), ("Aaa bbb.", 0), ("Aaa… bbb", 0), ("It is 3.5 Km", 0), ("“Aaa.” Bbb", 1)]
)
def test_sentences_that_end_inside_are_counted(text: str, ends: int) -> None:
    assert sentence_ends(text.split(), text) == ends
