"""What a run of machine drafts will cost, told before it begins."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dwuglos.translators import Translator, without_service


class Price(NamedTuple):
    """The characters that will be sent, the tokens that makes, about, and what they cost in euros, about.

    `tokens` is 0 for a service that counts characters; `euros` is 0 for one that is free, None where nobody knows.
    """

    characters: int
    euros: float | None
    tokens: int = 0

    @property
    def amount(self) -> str:
        """The euros as they are told: whole cents, of which one is the least."""
        return f"{max(self.euros, 0.01):.2f} €" if self.euros else ""


def price_of(texts: Iterable[str], translator: Translator, around: int = 0) -> Price:
    """Return the price of texts, each of which is sent once, however often it comes, if a service is needed at all.

    `around` is how many characters go with each question: see `Translator.tokens`.
    """
    sent = [text for text in dict.fromkeys(texts) if without_service(text) is None]
    characters, tokens = sum(map(len, sent)), translator.tokens(sent, around)
    euros = None if translator.price is None else (tokens or characters) * translator.price / 1_000_000
    return Price(characters, euros, tokens)
