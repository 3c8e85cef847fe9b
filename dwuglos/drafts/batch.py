"""What goes out to a translator in one call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dwuglos.translators import Limits


class Batch(NamedTuple):
    """Texts that go out in one call, by their place among all texts.

    `tries` counts answers that were no use, `troubles` failures of the service, of which it `inherited` one if it is
    part of a batch that failed. `is_rest` tells that the other texts of its call were answered well: what is wrong with
    these is their own, and says nothing of the service.
    """

    places: tuple[int, ...]
    tries: int = 0
    troubles: int = 0
    inherited: int = 0
    is_rest: bool = False


def batches(texts: Sequence[str], places: Iterable[int], limits: Limits) -> Iterator[Batch]:
    """Put those of `texts` that are at `places` together, as many as the limits allow."""
    batch: list[int] = []
    length = 0
    for place in places:
        size = len(texts[place])
        if batch and (len(batch) == limits.texts or length + size > limits.characters):
            yield Batch(tuple(batch))
            batch, length = [], 0
        batch.append(place)
        length += size
    if batch:
        yield Batch(tuple(batch))
