"""What a run of machine drafts will cost, told before it begins."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dwuglos.translators import without_service


class Price(NamedTuple):
    """The characters that will be sent, and what they cost in euros, about; 0 for a service that is free."""

    characters: int
    euros: float

    @property
    def amount(self) -> str:
        """The euros as they are told: whole cents, of which one is the least."""
        return f"{max(self.euros, 0.01):.2f} €" if self.euros else ""


def price_of(texts: Iterable[str], euros_for_a_million: float) -> Price:
    """Return the price of texts, each of which is sent once, however often it comes, if a service is needed at all."""
    sent = {text for text in texts if without_service(text) is None}
    characters = sum(map(len, sent))
    return Price(characters, characters * euros_for_a_million / 1_000_000)
