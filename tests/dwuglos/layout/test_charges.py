"""What a cut costs follows from the words around it and on either side."""

import pytest

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
