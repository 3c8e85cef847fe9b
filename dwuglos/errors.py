"""What can go wrong, in words fit for the user.

    DwuglosError
    ├── InputError            what the user gave cannot be used
    │   ├── UnreadableFile        a file that no format can read
    │   ├── UnpairableTexts       two texts that cannot be laid side by side
    │   ├── UnwritableFile        the place an export should go to
    │   ├── UntranslatedSegments  an export that was told to stop at gaps
    │   └── TalkNotFound          no talk of that id
    ├── LibraryError          the library cannot be used
    │   ├── LibraryLocked         another program holds it
    │   ├── LibraryReadOnly       it may be read, not changed
    │   ├── LibraryDamaged        it is not a sound database
    │   ├── LibraryTooNew         a newer version of the program wrote it
    │   ├── LibraryFull           no room left on the disk
    │   ├── TalkInUse             the talk is open for writing elsewhere
    │   └── StaleTalk             another program has changed the talk since it was read
    ├── ServiceError          a translation service failed
    │   ├── ServiceOffline        it cannot be reached
    │   ├── ServiceBlocked        it refuses for a while; try again later
    │   ├── ServiceRefused        it refuses the user: a wrong key, used up; trying again is no use
    │   └── BadAnswer             it answered, but not with a translation
    └── StaleEdit             an edit meets a segment that has changed since

`str(error)` is one sentence that says what happened and, where there is something to do, what to do next. The sentence
and its facts are also kept apart, so that a window in another language can say the same.
`Cancelled` stands outside the tree: to be asked to stop is not a failure.
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple


class DwuglosError(Exception):
    """A failure told in one sentence; `facts` fill the `{holes}` of `sentence`.

    `exit_status` is what a command line job ends with: 2 when what the user gave cannot be used, 3 when a service or a
    device failed.
    """

    exit_status: ClassVar[int] = 2

    def __init__(self, sentence: str, **facts: object) -> None:
        self.sentence = sentence
        self.facts = facts
        super().__init__(sentence.format(**facts) if facts else sentence)


class InputError(DwuglosError):
    """What the user gave cannot be used."""


class UnreadableFile(InputError):
    """A file that cannot be read, or that no format understands."""


class UnpairableTexts(InputError):
    """Two texts that cannot be laid side by side."""


class UnwritableFile(InputError):
    """A place that cannot be written to."""


class UntranslatedSegments(InputError):
    """Segments without a translation, where the user asked to stop at them."""


class TalkNotFound(InputError):
    """There is no talk of that id in the library."""


class LibraryError(DwuglosError):
    """The library cannot be used as asked."""


class LibraryLocked(LibraryError):
    """Another program holds the library."""

    exit_status = 3


class LibraryReadOnly(LibraryError):
    """The library may be read but not changed."""


class LibraryDamaged(LibraryError):
    """The library is not a sound database."""


class LibraryTooNew(LibraryError):
    """A newer version of the program wrote the library."""


class LibraryFull(LibraryError):
    """There is no room left where the library is."""

    exit_status = 3


class TalkInUse(LibraryError):
    """The talk is open for writing in another window or program."""

    exit_status = 3


class StaleTalk(LibraryError):
    """Another program has written a talk since it was read here; nothing was written on top of that.

    `talk` is its id, `version` the one it is at in the library.
    """

    exit_status = 3

    def __init__(self, talk: int, version: int) -> None:
        super().__init__(
            "Another program has changed this talk in the meantime; nothing was saved over that, and what was written "
            "here is kept."
        )
        self.talk = talk
        self.version = version


class ServiceError(DwuglosError):
    """A translation service failed."""

    exit_status = 3


class ServiceOffline(ServiceError):
    """The service cannot be reached."""


class ServiceBlocked(ServiceError):
    """The service refuses further work for a while."""


class ServiceRefused(ServiceError):
    """The service refuses this user: a key is wrong, or what was paid for is used up."""


class BadAnswer(ServiceError):
    """The service answered, but not with a translation."""


class StaleEdit(DwuglosError):
    """An edit was made for a segment that has changed since."""


class Cancelled(Exception):
    """The user asked to stop."""


class Notice(NamedTuple):
    """Something the user should know about work that succeeded, with its count: `str(notice)` is a sentence.

    `facts` fill whatever other holes the sentences have.
    """

    one: str
    many: str
    n: int
    facts: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return (self.one if self.n == 1 else self.many).format(n=self.n, **dict(self.facts))


def notice(sentence: str, **facts: object) -> Notice:
    """Return a notice that counts nothing; `facts` fill the `{holes}` of the sentence."""
    return Notice(sentence, sentence, 1, tuple(facts.items()))
