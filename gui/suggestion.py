"""One suggestion for the current segment: of what kind it is, what it puts into the Polish, and what it is for."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["memory", "machine", "term", "word"]


class Suggestion(NamedTuple):
    """From the memory, from a machine, a term of the glossary, or an entry of a dictionary."""

    kind: Kind
    text: str
    """The Polish that it puts."""
    english: str = ""
    """What it is for: the English of a match, a term or a headword."""
    origin: str = ""
    """The title of a talk, or the name of a service."""
    score: int = 0
    is_in_context: bool = False
    senses: tuple[tuple[str, ...], ...] = ()
    """All Polish that the dictionary has, that of one meaning together."""
    forbidden: tuple[str, ...] = ()
    """Polish that is not to be used for a term."""

    @property
    def is_whole(self) -> bool:
        """Whether it translates the whole segment, and takes the place of what is there."""
        return self.kind in ("memory", "machine")
