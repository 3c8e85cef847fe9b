"""The errors and notices of the program, with sentences that the user can read.

    DwuglosError
    ├── InputError            what the user gave cannot be used
    │   ├── UnreadableFile        a file that no format can read
    │   │   └── FactsAlone            facts about a video where there should be text
    │   ├── MediaError            a sound or a video that cannot be used
    │   ├── UnpairableTexts       two texts that cannot be laid side by side
    │   ├── UnwritableFile        the place an export should go to
    │   ├── UntranslatedSegments  an export that must stop at untranslated segments
    │   └── TalkNotFound          no talk of that id
    ├── LibraryError          the library cannot be used
    │   ├── LibraryLocked         another program holds it
    │   ├── LibraryReadOnly       it may be read, not changed
    │   ├── LibraryDamaged        it is not a sound database
    │   ├── LibraryTooNew         a newer version of the program wrote it
    │   ├── LibraryFull           no room left on the disk
    │   ├── LibraryGone           its file was removed or moved since it was opened
    │   │   └── LibraryReplaced       another file stands in its place, or it was written over or cut short
    │   ├── BackupFailed          a backup of it cannot be made: no place, no room
    │   ├── BackupUnderWay        another program is making one
    │   ├── TalkInUse             the talk is open for writing elsewhere
    │   ├── StaleTerm             a term of the glossary has changed since it was read
    │   └── StaleTalk             another program has changed the talk since it was read
    ├── MemoryFailed          the translation memory cannot be used
    ├── ServiceError          a translation service failed
    │   ├── ServiceOffline        it cannot be reached
    │   ├── ServiceBlocked        it refuses for a while; try again later
    │   ├── ServiceRefused        it refuses this user: a wrong key, a spent allowance; trying again does not help
    │   └── BadAnswer             it answered, but not with a translation
    │       └── PartlyBadAnswer       it answered some of several texts with a translation
    └── StaleEdit             an edit of a segment that has changed since

`str(error)` is one sentence that says what happened and, when the user can do something, what to do next. The sentence
and its facts are also attributes of their own, so that a window can translate the sentence.
`Cancelled` is not in the tree, because it is not a failure when the user stops the work.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple


class DwuglosError(Exception):
    """A failure with a sentence for the user; `facts` fill the `{holes}` of `sentence`.

    `exit_status` is that of a command line job: 2 when the user's input cannot be used, 3 when a service or a device
    failed.
    """

    exit_status: ClassVar[int] = 2

    def __init__(self, sentence: str, **facts: object) -> None:
        self.sentence = sentence
        self.facts = facts
        super().__init__(sentence.format(**facts) if facts else sentence)


class InputError(DwuglosError):
    """The user's input cannot be used."""


class UnreadableFile(InputError):
    """A file that cannot be read, or that no format understands."""


class FactsAlone(UnreadableFile):
    """A file with facts about a video, where there should be text."""


class MediaError(InputError):
    """A file of sound or video that cannot be used."""


class UnpairableTexts(InputError):
    """Two texts that cannot be paired."""


class UnwritableFile(InputError):
    """A place that cannot be written to."""


class UntranslatedSegments(InputError):
    """Segments without a translation, when the user chose to stop at them."""


class TalkNotFound(InputError):
    """There is no talk of that id in the library."""


class LibraryError(DwuglosError):
    """The library cannot be used."""


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
    """There is no space left on the disk of the library."""

    exit_status = 3


class LibraryGone(LibraryError):
    """The file of the library was removed, moved or replaced since it was opened."""

    exit_status = 3
    is_whole = True
    """Whether what was in it can still be read by whoever had it open."""


class LibraryReplaced(LibraryGone):
    """Another file stands in the place of the library, or its file was written over or cut short."""


class BackupFailed(LibraryError):
    """A backup of the library cannot be made where it should go."""

    exit_status = 3


class BackupUnderWay(LibraryError):
    """Another program is just making a backup of the library."""

    exit_status = 3


class TalkInUse(LibraryError):
    """The talk is open for writing in another window or program."""

    exit_status = 3


class StaleTerm(LibraryError):
    """A term of the glossary has changed since it was read."""


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


class MemoryFailed(DwuglosError):
    """The translation memory cannot be used."""


class ServiceError(DwuglosError):
    """A translation service failed."""

    exit_status = 3


class ServiceOffline(ServiceError):
    """The service cannot be reached."""


class ServiceBlocked(ServiceError):
    """The service refuses further work for a while."""


class ServiceRefused(ServiceError):
    """The service refuses this user: a key is wrong, or the paid allowance is spent."""


class BadAnswer(ServiceError):
    """The service answered, but not with a translation."""


class PartlyBadAnswer(BadAnswer):
    """The service answered some of several texts with a translation.

    `answers` has for each text its translation, or the error that tells what is wrong; its sentence is the first's.
    """

    def __init__(self, answers: Sequence[str | BadAnswer]) -> None:
        first = next(answer for answer in answers if isinstance(answer, BadAnswer))
        super().__init__(first.sentence, **first.facts)
        self.answers = tuple(answers)


class StaleEdit(DwuglosError):
    """An edit does not fit: a segment or a part has changed since the edit was made."""


class Cancelled(Exception):
    """The user asked to stop."""


class Verbatim(str):
    """A fact that is shown as it is: a word of the user's own text, which may be a word of the program by chance."""


def for_share(n: int, total: int, some: str, one: str, every: str) -> str:
    """Return the sentence that fits `n` of so many: some, one of several, or all of them, which may be a single one."""
    if n == total:
        return every
    return one if n == 1 else some


class Notice(NamedTuple):
    """A sentence about work that succeeded, which counts something: `str(notice)` is the sentence for `n`.

    `one` is the sentence for 1, `many` for all other numbers; `facts` fill the holes other than `{n}`.
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
