"""What a machine translator is, and how to add one.

A translator is one file in this folder with a subclass of `Translator`, one test file, and one entry in `TRANSLATORS`
in the folder's `__init__.py`. It says where text goes, what it needs and what it can take at once, and never returns
anything but translations: whatever else comes back (an error page, nothing, a refusal, a wrong count) becomes one of
the errors below. What is common to all (the pause between calls, trying again, halving what was refused, skipping what
has no letters, stopping when the user asks) is done in `dwuglos.drafts.asking`, which calls each translator on a thread
of its own and may leave a call behind that takes too long.

What all need is ready: `_answers.translated` keeps tags, sounds, speakers and line breaks where they are and takes no
answer that cannot be a translation; `_web.Site` asks a service on the web and says in plain words what its refusals
mean. Tests run the real code against a stand-in in `tests/stand_ins`.

Service libraries are imported inside `translate`, never at the top: starting the program must not pay for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar, Literal, NamedTuple


class Need(NamedTuple):
    """Something the user has to give before a translator can work: a key, an address, the name of a model.

    A `secret` is kept in the system keyring and nowhere else. What is not `required` may stay empty. A `place` is
    something on the disk, which the window lets the user choose.
    """

    name: str
    title: str
    default: str = ""
    secret: bool = False
    required: bool = True
    place: Literal["", "file", "folder"] = ""


class Limits(NamedTuple):
    """What a service takes: texts and characters in one call, and calls at the same time."""

    texts: int = 1
    characters: int = 5_000
    parallel: int = 1


class Context(NamedTuple):
    """What a translator may look at beside the texts: English before and after them, the talk's title, its terms.

    `terms` are pairs of an English and a Polish expression. A translator that cannot use it leaves it alone.
    """

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    title: str = ""
    terms: tuple[tuple[str, str], ...] = ()


NO_CONTEXT = Context()


class Translator:
    """One machine translation service, from English to Polish; `given` has what it needs, by name."""

    name: ClassVar[str]
    """What the command line calls it, and what is stored as a segment's origin."""
    title: ClassVar[str]
    """What the window calls it."""
    about: ClassVar[str] = ""
    """What it is and how much it gives, in a sentence for the user."""
    destination: str = ""
    """Where the text goes, in the user's words; empty when it stays on the machine."""
    pause: ClassVar[float] = 0.0
    """Seconds to leave between two calls."""
    needs: ClassVar[tuple[Need, ...]] = ()
    limits: ClassVar[Limits] = Limits()
    price: float = 0.0
    """What a million characters cost in euros, about; 0 for a service that is free or on the machine."""
    uses_context: ClassVar[bool] = False
    patience: ClassVar[float] = 60.0
    """Seconds after which a call counts as hanging, whatever the translator's own limits within it."""

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        self.values = {need.name: values.get(need.name, "").strip() or need.default for need in self.needs}

    @property
    def missing(self) -> tuple[Need, ...]:
        """What is still to be given before it can work."""
        return tuple(need for need in self.needs if need.required and not self.values[need.name])

    def translate(self, text: str) -> str:
        """Return the Polish for English `text` within the service's own time limit.

        Raises ServiceOffline, ServiceBlocked, ServiceRefused, or BadAnswer (which concerns this text alone).
        """
        (answer,) = self.translate_all([text])
        return answer

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts` in order, no more of them than the limits say; raises as `translate`.

        A subclass gives this or `translate`.
        """
        return [self.translate(text) for text in texts]

    def close(self) -> None:
        """Let go of what the translator holds, such as a child process; it is not used any more."""
