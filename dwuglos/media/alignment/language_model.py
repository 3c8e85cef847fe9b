"""A language model of one text, in the form in which recognisers read it (ARPA): which word follows which two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log10

_DISCOUNT = 0.5
"""What is taken off each count, so that words may follow that do not in the text: some of it is not said as written."""
_LEAST = 1e-4
_START, _END = "-99 <s> 0", "-2 </s>"

Gram = tuple[str, ...]
"""Words that follow one another."""


def language_model(words: Sequence[str]) -> str:
    """Return the model of a text whose words follow one another; there must be some."""
    ones, pairs, triples = (_counts(words, length) for length in (1, 2, 3))
    after_one = _rest(ones, pairs)
    after_pair = _rest(pairs, triples)
    lines = ["\\data\\", f"ngram 1={len(ones) + 2}", f"ngram 2={len(pairs)}", f"ngram 3={len(triples)}", ""]
    lines += ["\\1-grams:", _START, _END]
    lines += [f"{log10(n / len(words)):.4f} {gram[0]} {after_one[gram]:.4f}" for gram, n in sorted(ones.items())]
    lines += ["", "\\2-grams:"]
    lines += [f"{line} {after_pair[pair]:.4f}" for pair, line in _entries(pairs, ones)]
    lines += ["", "\\3-grams:", *(line for _, line in _entries(triples, pairs)), "", "\\end\\", ""]
    return "\n".join(lines)


def _counts(words: Sequence[str], length: int) -> Counter[Gram]:
    return Counter(tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def _entries(grams: Mapping[Gram, int], contexts: Mapping[Gram, int]) -> Iterator[tuple[Gram, str]]:
    for gram, count in sorted(grams.items()):
        yield gram, f"{log10((count - _DISCOUNT) / contexts[gram[:-1]]):.4f} {' '.join(gram)}"


def _rest(contexts: Mapping[Gram, int], grams: Mapping[Gram, int]) -> dict[Gram, float]:
    """Return for each context the logarithm of what is left for words that never follow it in the text."""
    taken: dict[Gram, float] = defaultdict(float)
    for gram, count in grams.items():
        taken[gram[:-1]] += (count - _DISCOUNT) / contexts[gram[:-1]]
    return {context: log10(max(_LEAST, 1 - taken[context])) for context in contexts}
