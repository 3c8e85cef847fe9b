"""What a user may choose of a page beside its typography: order, times, labels, and how the video is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Literal, get_args

Order = Literal["target-first", "source-first"]
"""Which text of a transcript in both languages comes first."""
Times = Literal["auto", "all", "none"]
"""Times in the transcript: all, none, or none where most of them are estimated."""
Labels = Literal["show", "hide"]
"""Labels of sounds and speakers in the transcript."""
VideoShown = Literal["link", "thumbnail", "player"]
"""How the video is shown on a page for the web. Only a link needs nothing from elsewhere."""


@dataclass(frozen=True, slots=True)
class PageChoices:
    """The choices; `order` is that of the form unless the user chose one."""

    order: Order | None = None
    times: Times = "auto"
    labels: Labels = "show"
    video: VideoShown = "link"

    def in_order(self, usual: Order) -> PageChoices:
        """Return the same choices with the `usual` order where none was chosen."""
        return self if self.order is not None else replace(self, order=usual)

    def to_settings(self) -> dict[str, str]:
        """Return what was chosen, as the settings keep it."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    @classmethod
    def from_settings(cls, stored: Mapping[str, object]) -> PageChoices:
        """Return the choices that the settings keep; what is missing or unknown is as if nothing was chosen."""
        return cls(**{name: stored[name] for name in _VALUES if stored.get(name) in _VALUES[name]})  # type: ignore[arg-type]


_VALUES: dict[str, tuple[str, ...]] = {
    "order": get_args(Order),
    "times": get_args(Times),
    "labels": get_args(Labels),
    "video": get_args(VideoShown),
}
assert set(_VALUES) == {each.name for each in fields(PageChoices)}
