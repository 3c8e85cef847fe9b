"""The article of an open talk: its parts, and an event when they change.

Only edits change an article, as only edits change a transcript. An `Edit` of `dwuglos.talk.edits` holds each part as
it was and as it will be, beside the changes of segments; `dwuglos.talk.article_edits` makes such edits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, get_args

from dwuglos.errors import StaleEdit
from dwuglos.talk.event import Event

Field = Literal["title", "lead", "author", "date", "tags", "link", "transcript", "views", "likes", "read-on", "numbers"]
"""The parts that an article has once. `date` and `read-on` are ISO dates, `tags` have commas between them, `transcript`
is a `Printed`, `views` and `likes` are digits, and `numbers` is the sentence that states them, in the notation of
`dwuglos.talk.wording`."""
FIELDS: tuple[Field, ...] = get_args(Field)

Kind = Literal[Field, "paragraph", "entry"]

Printed = Literal["source", "target", "both", "none"]
"""Which text of the transcript is printed: English, Polish, both side by side, or nothing."""


class Part(NamedTuple):
    """One piece of an article: a field, a paragraph of the summary, or an entry of the timeline.

    `id` never changes and is never used again; `rank` orders the parts of a kind. An entry may be tied to a segment,
    whose id is `segment`: then its time is the start of that segment. Otherwise its time is `time` (milliseconds).
    `origin` is who wrote the part: `person`, or the name of what drafted it. `basis` is the text that it was drafted
    from, in the notation of `dwuglos.talk.basis`.
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
    """What an edit did to one part: `before` is None for a new part, `after` is None for a removed one."""

    before: Part | None
    after: Part | None

    @property
    def id(self) -> int:
        """The part's id."""
        either = self.before or self.after
        assert either is not None, "a change has a before or an after"
        return either.id


class Statistics(NamedTuple):
    """The numbers of views and likes of a video, and the ISO date on which they were read; None or empty if unknown."""

    views: int | None = None
    likes: int | None = None
    read_on: str = ""


class Article:
    """The parts of one article. `changed` is emitted after an edit, with all its changes of parts."""

    def __init__(self, parts: Iterable[Part] = ()) -> None:
        self._by_id = {part.id: part for part in parts}
        self._next_id = max(self._by_id, default=0) + 1
        self.changed: Event[Sequence[PartChange]] = Event()

    def __len__(self) -> int:
        return len(self._by_id)

    @property
    def parts(self) -> list[Part]:
        """All parts by kind, the parts of a kind in their order."""
        return sorted(self._by_id.values(), key=lambda part: (part.kind, part.rank, part.id))

    @property
    def summary(self) -> list[Part]:
        """The paragraphs of the summary in order."""
        return self._of("paragraph")

    @property
    def timeline(self) -> list[Part]:
        """The entries of the timeline in their order in the article, which may differ from the order of time."""
        return self._of("entry")

    @property
    def statistics(self) -> Statistics:
        """The numbers of the video that the article states."""
        return Statistics(self._number("views"), self._number("likes"), self.text("read-on"))

    def text(self, field: Field) -> str:
        """Return the text of a field, an empty string when the article has no such field."""
        part = self.field(field)
        return part.text if part is not None else ""

    def field(self, field: Field) -> Part | None:
        """Return the part that is a field, or None when the article has no such field."""
        return next((part for part in self._by_id.values() if part.kind == field), None)

    def by_id(self, id: int) -> Part | None:
        """Return the part with that id, or None when there is none."""
        return self._by_id.get(id)

    def new_id(self) -> int:
        """Return an id that no part of this article has, or had since the article was opened."""
        self._next_id += 1
        return self._next_id - 1

    def reserve_ids(self, highest: int) -> None:
        """Use no id up to `highest` for a new part: a removed part may have had it, and undo may bring it back."""
        self._next_id = max(self._next_id, highest + 1)

    def apply(self, changes: Sequence[PartChange]) -> None:
        """Make all `changes`. Raises StaleEdit, and makes none, when a part is not what the change says it was."""
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
"""The most digits of a number of views or likes; a longer text of digits is no such number."""
