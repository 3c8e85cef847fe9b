"""The Times menu: when segments begin and end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Transcript
from dwuglos.timing import playhead
from gui.commands.base import EditCommand, Menu, SegmentsCommand
from gui.words import later, say

if TYPE_CHECKING:
    from gui.dialogs.times.form import Form


class EditTimes(EditCommand):
    title = later("commands", "E&dit the times")
    tip = later("commands", "Change the start and the end of the current segment.")
    keys = "Ctrl+T"
    icon = "times"

    def run(self) -> None:
        table = self.page.table
        table.close_cell()
        column = next(n for n, each in enumerate(table.segments.columns) if each.name == "times")
        table.open(table.currentIndex().siblingAtColumn(column))


class _AtPlayhead(EditCommand):
    """A command that takes a time from where the recording is being played."""

    make: Callable[[Transcript, int, int], Edit | None]

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        if self.place.player.position() is None:
            return say("commands", "Attach the recording of the talk and play it first.")
        return ""

    def run(self) -> None:
        at = self.place.player.position()  # before anything else: it goes on
        table = self.page.table
        current, place = table.current(), table.close_cell()
        if at is None or current is None:
            return
        field, cursor = place or ("target", None)
        make = type(self).make
        if not self.session.attempt(lambda transcript: make(transcript, current.id, at)):
            following = current.id
        else:
            self.page.show_segment(current.id)
            following = self.following(current.id)
        stays = following == current.id
        table.go_to(following, edit=cursor is not None, field=field, cursor=cursor if stays else 0)

    def following(self, id: int) -> int:
        """Return the segment to go to from the one of an id, once its time is set."""
        return id


class SetStart(_AtPlayhead):
    title = later("commands", "Set the &start here")
    tip = later("commands", "Let the current segment begin where the recording is just being played.")
    keys = "Alt+["
    in_context = True
    starts_group = True
    make = staticmethod(playhead.set_start)


class SetEnd(_AtPlayhead):
    title = later("commands", "Set the &end here")
    tip = later("commands", "Let the current segment end where the recording is just being played.")
    keys = "Alt+]"
    in_context = True
    make = staticmethod(playhead.set_end)


class BeginHere(_AtPlayhead):
    title = later("commands", "&Begin here and go on")
    tip = later(
        "commands", "Tap along with the recording: the segment begins here, the one before ends, and the next comes."
    )
    keys = "Alt+'"
    in_context = True
    make = staticmethod(playhead.begin_here)

    def following(self, id: int) -> int:
        model = self.page.table.segments
        row = model.row_of(id)
        return id if row is None or row + 1 >= model.rowCount() else model.segment(row + 1).id


class SplitHere(_AtPlayhead):
    title = later("commands", "S&plit here")
    tip = later("commands", "Split the current segment where the recording is just being played.")
    keys = "Alt+\\"
    in_context = True
    make = staticmethod(playhead.split_at)


class _ManyTimes(SegmentsCommand):
    """A command that changes many times at once, after a dialog that shows what moves."""

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        session = self.session
        if session.read_only_reason:
            return session.read_only_reason
        return "" if len(session.transcript) else say("commands", "This talk has no segments yet.")

    def form(self) -> type[Form]:
        """Return the form of the dialog."""
        raise NotImplementedError

    def run(self) -> None:
        from gui.dialogs.times.dialog import change_times

        self.page.table.close_cell()
        change_times(self.place, self.form())


class ShiftTimes(_ManyTimes):
    title = later("commands", "S&hift…")
    tip = later("commands", "Move all segments, or some, earlier or later by the same time.")
    keys = "Ctrl+Shift+S"
    icon = "times"
    starts_group = True

    def form(self) -> type[Form]:
        from gui.dialogs.times.lines import ShiftForm

        return ShiftForm


class StretchTimes(_ManyTimes):
    title = later("commands", "Stretch by &two points…")
    tip = later("commands", "Say when two segments have to begin; all others move in proportion.")

    def form(self) -> type[Form]:
        from gui.dialogs.times.lines import StretchForm

        return StretchForm


class ChangeFrameRate(_ManyTimes):
    title = later("commands", "Change &frame rate…")
    tip = later("commands", "Move times that were counted at one frame rate to where the same frames are at another.")

    def form(self) -> type[Form]:
        from gui.dialogs.times.lines import FrameRateForm

        return FrameRateForm


class SyncBySound(_ManyTimes):
    title = later("commands", "S&ync by the sound…")
    tip = later("commands", "Find from the recording by how much the talk is mistimed, and put it right.")

    def form(self) -> type[Form]:
        from gui.dialogs.times.syncing import SyncForm

        return SyncForm


class AlignWithSound(_ManyTimes):
    title = later("commands", "Align &with the sound…")
    tip = later("commands", "Find in the recording when each segment is said; times from a file or a person stay.")
    icon = "speech"

    def form(self) -> type[Form]:
        from gui.dialogs.times.aligning import AlignForm

        return AlignForm


class SnapTimes(_ManyTimes):
    title = later("commands", "S&nap…")
    tip = later("commands", "Move starts and ends to the nearest frame, or starts to where speech begins.")
    starts_group = True

    def form(self) -> type[Form]:
        from gui.dialogs.times.snapping import SnapForm

        return SnapForm


class CloseGaps(_ManyTimes):
    title = later("commands", "&Close gaps…")
    tip = later("commands", "Let segments stay until the next one, where little time is between.")

    def form(self) -> type[Form]:
        from gui.dialogs.times.room import CloseGapsForm

        return CloseGapsForm


class ExtendForReading(_ManyTimes):
    title = later("commands", "Extend for &reading…")
    tip = later("commands", "Let segments that have to be read too fast stay as long as there is room.")

    def form(self) -> type[Form]:
        from gui.dialogs.times.room import ExtendForm

        return ExtendForm


class RemoveOverlaps(_ManyTimes):
    title = later("commands", "Remove &overlaps…")
    tip = later("commands", "Part segments that are on the screen at the same time.")

    def form(self) -> type[Form]:
        from gui.dialogs.times.room import OverlapsForm

        return OverlapsForm


MENU = Menu(
    later("menus", "Ti&mes"),
    EditTimes,
    SetStart,
    SetEnd,
    BeginHere,
    SplitHere,
    ShiftTimes,
    StretchTimes,
    ChangeFrameRate,
    SyncBySound,
    AlignWithSound,
    SnapTimes,
    CloseGaps,
    ExtendForReading,
    RemoveOverlaps,
    is_folded=True,
)
