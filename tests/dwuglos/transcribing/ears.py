"""A recogniser that hears what it is told."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from dwuglos.recognisers import Partial, Piece, Recogniser, Word


class Ears(Recogniser):
    """Hears a word in the middle of each second; `before` each piece it does what a test wants."""

    name = "ears"
    title = "Ears"
    text = "word."

    def __init__(self, before: Callable[[int], object] = lambda number: None) -> None:
        super().__init__()
        self.pieces: list[Piece] = []
        self._before = before

    def hear(self, piece: Piece, tell: Callable[[Partial], object], cancelled: Event) -> tuple[Word, ...]:
        self.pieces.append(piece)
        words = tuple(Word(self.text, at + 250, at + 750) for at in range(0, piece.duration - 750, 1000))
        tell(Partial(words[:1], min(1000, piece.duration)))
        self._before(len(self.pieces))
        return words
