"""The article of one talk while it is open: its parts, and an event of their change.

Like a transcript it is changed by edits only, which name each part as it was and as it will be (`Edit`
of `dwuglos.talk.edits` carries such changes beside those of segments; `dwuglos.talk.article_edits` makes them).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, get_args

from dwuglos.errors import StaleEdit
from dwuglos.talk.event import Event

Field = Literal["title", "lead", "author", "date", "tags", "link", "transcript", "views", "likes", "read-on"]
"""What an article has one of. `date` and `read-on` are ISO dates, `tags` are parted by commas, `transcript` is a
`Printed`, `views` and `likes` are digits."""
FIELDS: tuple[Field, ...] = get_args(Field)

Kind = Literal[Field, "paragraph", "entry"]

Printed = Literal["source", "target", "both", "none"]
"""Which text of the transcript is printed: English, Polish, both side by side, or nothing."""


class Part(NamedTuple):
    """One piece of an article: a field, a paragraph of the summary, or an entry of the timeline.

    `id` never changes and is never used again; `rank` orders the parts of a kind. Of an entry, `segment` is the id of
    the segment it is tied to, whose start it then has, and `time` (milliseconds) is what holds without it. `origin` is
    who wrote it: `person`, or what drafted it. `basis` says what it was drafted from, as `dwuglos.talk.basis` writes
    it.
    """

    id: int
    kind: Kind
    rank: int
    text: str = ""
    time: int | None = None
    segment: int | None = None
    origin: str = ""
    basis: str = ""


class PartChange(NamedTuple):
    """What an edit did to one part: `before` is None for a new one, `after` is None for one taken out."""

    before: Part | None
    after: Part | None

    @property
    def id(self) -> int:
        """The part's id."""
        either = self.before or self.after
        assert either is not None, "a change has a before or an after"
        return either.id


class Statistics(NamedTuple):
    """How often a video was seen and liked, and the day that was read (ISO); None and empty where it is not known."""

    views: int | None = None
    likes: int | None = None
    read_on: str = ""


class Article:
    """The parts of one article. `changed` carries the changes after they were made, all of an edit at once."""

    def __init__(self, parts: Iterable[Part] = ()) -> None:
        self._by_id = {part.id: part for part in parts}
        self._next_id = max(self._by_id, default=0) + 1
        self.changed: Event[Sequence[PartChange]] = Event()

    def __len__(self) -> int:
        return len(self._by_id)

    @property
    def parts(self) -> list[Part]:
        """All parts, those of a kind in their order."""
        return sorted(self._by_id.values(), key=lambda part: (part.kind, part.rank, part.id))

    @property
    def summary(self) -> list[Part]:
        """The paragraphs of the summary in order."""
        return self._of("paragraph")

    @property
    def timeline(self) -> list[Part]:
        """The entries of the timeline in the order they were given, which need not be that of time."""
        return self._of("entry")

    @property
    def statistics(self) -> Statistics:
        """The numbers of the video as the article has them."""
        return Statistics(self._number("views"), self._number("likes"), self.text("read-on"))

    def text(self, field: Field) -> str:
        """Return what a field says, an empty string while it is not given."""
        part = self.field(field)
        return part.text if part is not None else ""

    def field(self, field: Field) -> Part | None:
        """Return the part that holds a field, or None while it is not given."""
        return next((part for part in self._by_id.values() if part.kind == field), None)

    def by_id(self, id: int) -> Part | None:
        """Return the part of that id as it is now, or None when there is none."""
        return self._by_id.get(id)

    def new_id(self) -> int:
        """Return an id that no part of this article has had since it was opened."""
        self._next_id += 1
        return self._next_id - 1

    def reserve_ids(self, highest: int) -> None:
        """Never give out an id up to `highest`: it belonged to a part that was taken out."""
        self._next_id = max(self._next_id, highest + 1)

    def apply(self, changes: Sequence[PartChange]) -> None:
        """Carry out `changes`, all or none. Raises StaleEdit when one does not fit what is there."""
        if not changes:
            return
        parts = dict(self._by_id)
        for before, after in changes:
            id = (before or after or _NOBODY).id
            if parts.get(id) != before:
                raise StaleEdit("This part of the article has changed in the meantime; nothing was done.")
            if after is None:
                del parts[id]
            else:
                parts[id] = after
        self._by_id = parts
        self.changed.emit(changes)

    def _of(self, kind: Kind) -> list[Part]:
        return sorted((part for part in self._by_id.values() if part.kind == kind), key=lambda p: (p.rank, p.id))

    def _number(self, field: Field) -> int | None:
        text = self.text(field)
        return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


_NOBODY = Part(0, "title", 0)
_MOST_DIGITS = 15
