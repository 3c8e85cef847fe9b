"""Commands for speech: they stand in the menus File and Segment."""

from __future__ import annotations

from gui.commands.base import Command, EditCommand
from gui.words import later, say


class NewTalkFromSpeech(Command):
    title = later("commands", "New talk from speec&h…")
    tip = later("commands", "Create a talk from a sound or a video: its English is recognised, with times.")
    icon = "speech"

    def run(self) -> None:
        from gui.talks import speech

        speech.ask(self.place)


class RecogniseAgain(EditCommand):
    title = later("commands", "Recognise the seg&ment again…")
    tip = later("commands", "Recognise the English of the segment anew, and compare it with what is there.")
    in_context = True

    def obstacle(self) -> str:
        if first := super().obstacle():
            return first
        id = self.session.cursor.segment
        segment = self.session.transcript.by_id(id) if id is not None else None
        if self.session.talk.facts.media is None:
            return say("commands", "Attach the recording of the talk first.")
        has_times = segment is not None and segment.start is not None and segment.end is not None
        return "" if has_times else say("commands", "This segment has no times yet.")

    def run(self) -> None:
        from gui.talks import speech

        self.page.table.close_cell()
        segment = self.page.table.current()
        if segment is not None:
            speech.recognise_again(self.place, self.session, segment)
