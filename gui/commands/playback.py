"""The Playback menu: the video or sound of the talk."""

from __future__ import annotations

from dwuglos import places
from dwuglos.talk.transcript import Segment
from gui.commands.base import Menu, SegmentsCommand, TalkCommand, WritingCommand
from gui.player.player import RATES
from gui.words import later, say

_SECOND = 1000


class _Playback(TalkCommand):
    """Needs a talk with a video or sound."""

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        return "" if self.place.player.media is not None else say("commands", "Attach a video or sound first.")


class _OfSegment(_Playback):
    """Needs a segment with times as well: the one the cursor is in, or whose cell is open."""

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        segment = self.session.cursor.current()
        if segment is None:
            return say("commands", "Choose a segment first.")
        return "" if segment.start is not None else say("commands", "This segment has no times yet.")

    def times(self) -> tuple[int, int]:
        """Return when the segment begins and ends."""
        segment = self.session.cursor.current()
        assert segment is not None, "asked only where nothing is in the way"
        return _times(segment)


def _times(segment: Segment) -> tuple[int, int]:
    assert segment.start is not None, "asked only of segments with times"
    assert segment.end is not None, "a segment has both times or none"
    return segment.start, segment.end


class AttachMedia(WritingCommand):
    title = later("commands", "&Attach video or sound…")
    tip = later("commands", "Choose the video or sound that is played along with the talk; the file stays where it is.")
    icon = "media"

    def run(self) -> None:
        from gui.player.choosing import choose_media

        folder = places.beside(self.session.source_path, self.place.settings.last_folder)
        path = choose_media(self.place.widget, folder)
        if path is not None:
            self.place.player.attach(path)


class DetachMedia(WritingCommand):
    title = later("commands", "&Detach it")
    tip = later("commands", "Let the talk have no video or sound; the file itself stays.")

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        return "" if self.place.player.media is not None else say("commands", "The talk has no video or sound.")

    def run(self) -> None:
        self.place.player.detach()


class PlayPause(_Playback):
    title = later("commands", "&Play or pause")
    tip = later("commands", "Play on, or stand still; an open cell stays open.")
    keys = "Ctrl+Space"
    icon = "play"
    starts_group = True

    def run(self) -> None:
        self.place.player.toggle()


class PlaySegment(_OfSegment):
    title = later("commands", "Play &segment")
    tip = later("commands", "Play the current segment from its start to its end; an open cell stays open.")
    keys = "F5"
    icon = "play segment"
    in_context = True

    def run(self) -> None:
        self.place.player.play_range(*self.times())


class PlayAround(_OfSegment):
    title = later("commands", "Play segment and &neighbours")
    tip = later("commands", "Play from the start of the segment before to the end of the one after.")
    keys = "Ctrl+Shift+F5"

    def run(self) -> None:
        start, end = self.times()
        transcript, id = self.session.transcript, self.session.cursor.segment
        assert id is not None, "asked only where nothing is in the way"
        row = transcript.row_of(id)
        around = [transcript[n] for n in (row - 1, row + 1) if 0 <= n < len(transcript)]
        timed = [_times(segment) for segment in around if segment.start is not None]
        self.place.player.play_range(min([start, *(s for s, _ in timed)]), max([end, *(e for _, e in timed)]))


class PlayFromHere(_OfSegment):
    title = later("commands", "Play from &here")
    tip = later("commands", "Play on from the start of the current segment.")
    keys = "Ctrl+F5"

    def run(self) -> None:
        self.place.player.play_from(self.times()[0])


class RepeatSegment(_OfSegment):
    title = later("commands", "&Repeat segment")
    tip = later("commands", "Play the current segment again and again, until it is paused.")
    keys = "Shift+F5"

    def checked(self) -> bool:
        return self.place.player.is_repeating

    def run(self) -> None:
        player = self.place.player
        player.repeat(not player.is_repeating)
        if player.is_repeating:
            player.play_range(*self.times())


class SecondBack(_Playback):
    title = later("commands", "One second &back")
    tip = later("commands", "Go a second back, and stand there.")
    keys = "Alt+Left"
    starts_group = True
    milliseconds = -_SECOND

    def run(self) -> None:
        self.place.player.step(self.milliseconds)


class SecondOn(SecondBack):
    title = later("commands", "One second &on")
    tip = later("commands", "Go a second on, and stand there.")
    keys = "Alt+Right"
    starts_group = False
    milliseconds = _SECOND


class PictureBack(_Playback):
    title = later("commands", "One p&icture back")
    tip = later("commands", "Go one picture back, and stand there.")
    keys = "Alt+Shift+Left"
    count = -1

    def run(self) -> None:
        self.place.player.step_frames(self.count)


class PictureOn(PictureBack):
    title = later("commands", "One pic&ture on")
    tip = later("commands", "Go one picture on, and stand there.")
    keys = "Alt+Shift+Right"
    count = 1


class Slower(_Playback):
    title = later("commands", "S&lower")
    tip = later("commands", "Play slower, at the same pitch.")
    keys = "Ctrl+["
    starts_group = True

    def run(self) -> None:
        player = self.place.player
        player.use_rate(max((rate for rate in RATES if rate < player.rate), default=RATES[0]))


class Faster(_Playback):
    title = later("commands", "&Faster")
    tip = later("commands", "Play faster, at the same pitch.")
    keys = "Ctrl+]"

    def run(self) -> None:
        player = self.place.player
        player.use_rate(min((rate for rate in RATES if rate > player.rate), default=RATES[-1]))


class UsualSpeed(_Playback):
    title = later("commands", "&Usual speed")
    tip = later("commands", "Play as fast as people speak there.")

    def run(self) -> None:
        self.place.player.use_rate(1.0)


class FollowPlayback(SegmentsCommand):
    title = later("commands", "Table follows playba&ck")
    tip = later("commands", "While it plays, make the segment that is heard the current one, unless a cell is open.")
    starts_group = True

    def checked(self) -> bool:
        return self.place.settings.table_follows

    def run(self) -> None:
        settings = self.place.settings
        settings.table_follows = not settings.table_follows
        self.place.remember()


class FollowTable(SegmentsCommand):
    title = later("commands", "Playback follows tabl&e")
    tip = later("commands", "Go to the start of the segment that becomes the current one.")

    def checked(self) -> bool:
        return self.place.settings.playback_follows

    def run(self) -> None:
        settings = self.place.settings
        settings.playback_follows = not settings.playback_follows
        self.place.remember()


class TickAtEdges(TalkCommand):
    title = later("commands", "Tick at starts and ends of se&gments")
    tip = later("commands", "Hear a soft tick where a segment starts, and a lower one where it ends.")

    def checked(self) -> bool:
        return self.place.settings.ticks

    def run(self) -> None:
        settings = self.place.settings
        settings.ticks = not settings.ticks
        self.place.remember()


MENU = Menu(
    later("menus", "Pla&yback"),
    AttachMedia,
    DetachMedia,
    PlayPause,
    PlaySegment,
    PlayAround,
    PlayFromHere,
    RepeatSegment,
    SecondBack,
    SecondOn,
    PictureBack,
    PictureOn,
    Slower,
    Faster,
    UsualSpeed,
    FollowPlayback,
    FollowTable,
    TickAtEdges,
)
