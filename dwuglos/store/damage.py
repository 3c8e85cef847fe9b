"""What of a talk is damaged in the library, in a sentence for the user."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dwuglos.errors import LibraryDamaged

_NAMED = 10
"""Segments up to which each is named."""


@dataclass(slots=True)
class Damage:
    """Counts what is not as it should be while a talk is read; none of it, and the talk is sound."""

    counted: int = 0
    """Segments the talk has, by its own count."""
    found: int = 0
    """Segments that are there."""
    broken: list[int] = field(default_factory=list)
    """The ids of segments with a value that cannot be used."""
    others: int = 0
    """Values elsewhere that cannot be used: in the article, the history, the facts about the video."""

    def __bool__(self) -> bool:
        return self.counted != self.found or bool(self.broken) or self.others > 0

    @property
    def error(self) -> LibraryDamaged | None:
        """The sentence; None for a talk that is sound."""
        if not self:
            return None
        if not self.broken:
            return LibraryDamaged(
                "This talk is damaged in the library and can only be looked at; restore a backup or salvage the "
                "library, which may find more, or duplicate the talk to go on with what is left. Segments: {found} of "
                "{counted}; other damaged values: {others}.",
                found=self.found,
                counted=self.counted,
                others=self.others,
            )
        return LibraryDamaged(
            "This talk is damaged in the library and can only be looked at; restore a backup or salvage the library, "
            "which may find more, or duplicate the talk to go on with what is left. Segments: {found} of {counted}; "
            "damaged ones: {broken} (ids: {ids}); other damaged values: {others}.",
            found=self.found,
            counted=self.counted,
            broken=len(self.broken),
            ids=names_of(self.broken),
            others=self.others,
        )


def names_of(ids: Sequence[int]) -> str:
    """Return the first of many ids, and a sign for the rest."""
    return ", ".join(map(str, ids[:_NAMED])) + (" …" if len(ids) > _NAMED else "")
