"""A program that writes talks of a library: writer.py LIBRARY reads wishes and prints answers, each a line of JSON.

It works as a window does: it changes its own talk first, then has the library keep that, made on the version it knows.
What is refused it takes back, but for the texts, which it keeps; then it reads what came since.
"""

from __future__ import annotations

import json
import sys

from dwuglos.errors import StaleTalk
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import History, Write
from dwuglos.talk.stored_talk import StoredSteps, StoredTalk
from dwuglos.talk.transcript import Transcript


class Writer:
    """Has one talk in hand."""

    def __init__(self, library: Library, talk: int) -> None:
        self._library, self._talk = library, talk
        opened = library.open_talk(talk)
        self._transcript = Transcript(opened.segments)
        self.version = opened.version
        self.kept: list[tuple[int, str]] = []
        self._take_history(opened)

    def _take_history(self, steps: StoredTalk | StoredSteps) -> None:
        self._history = History(self._transcript, steps.done, steps.undone, steps.last_step, self._step)
        self._unsaved: list[Write] = []
        self._refused = False
        self._history.written.connect(self._unsaved.append)

    def _step(self, number: int) -> Edit:
        return self._library.step_edit(self._talk, number)

    def save(self, segment: int, text: str) -> str:
        """Write a text, with those that were refused before."""
        self.kept.append((segment, text))
        for id, each in self.kept:
            edit = edits.set_target(self._transcript, id, each)
            if edit is not None:
                self._history.do(edit)
        answer = self._write()
        if answer == "saved":
            self.kept.clear()
        return answer

    def undo(self) -> str:
        """Take the last step back, whoever did it."""
        if self._refused or not self._history.undoable:
            return "nothing"
        self._history.undo()
        return self._write()

    def _write(self) -> str:
        try:
            self.version = self._library.write(self._talk, self._unsaved, self.version).version
        except StaleTalk:
            for write in reversed(self._unsaved):
                self._transcript.apply(Edit(write.label, write.changes).inverse.changes)
            self._unsaved.clear()
            self._refused = True
            return "stale"
        self._unsaved.clear()
        return "saved"

    def follow(self) -> str:
        """Read what came since, and the history anew."""
        since = self._library.writes_since(self._talk, self.version)
        for write in since.writes:
            self._transcript.apply(write.changes)
        self.version = since.version
        if since.writes:
            self._take_history(self._library.steps(self._talk))
        self._refused = False
        return "read"

    def text(self) -> list[str]:
        """Return the translations as this program has them."""
        return [segment.target for segment in self._transcript]


def main(address: str) -> None:
    """Do what is asked until nothing is any more."""
    with Library(address) as library:
        driver = library._connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA synchronous=OFF")  # neither the programs nor the power go here, and it is quicker
        for line in sys.stdin:
            wish, *rest = json.loads(line)
            if wish == "open":
                writer = Writer(library, *rest)
                answer = "opened"
            else:
                answer = getattr(writer, wish)(*rest)
            print(json.dumps([answer, writer.version, writer.kept]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
