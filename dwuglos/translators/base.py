"""What a machine translator is, and how to add one.

A translator is one file in this folder with a subclass of `Translator`, one test file, and one entry in `TRANSLATORS`
in the folder's `__init__.py`. It says where text goes, what it needs and how much it takes at once, and it returns only
translations: anything else (an error page, nothing, a refusal, a wrong number of answers) becomes one of the errors
of `translate`. `dwuglos.drafts.asking` does what is the same for all: it pauses between calls, tries again, keeps
what is good of an answer and asks again for the rest, skips texts without letters, and stops when the user cancels. It
calls each translator on a thread of its own, and may give up a call that takes too long.

The folder `parts` has what most translators need: `answers.translated` keeps tags, sounds, speakers and line breaks in
their places, and refuses an answer that cannot be a translation; `web.Site` asks a service on the web, and makes errors
for the user from its failures. Tests run the real code against a stand-in in `tests/stand_ins`.

Libraries of services are imported inside functions, never at the top: starting the program must not take longer for
them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from threading import Event
from types import MappingProxyType
from typing import ClassVar, Literal, NamedTuple


class Need(NamedTuple):
    """A value that a translator needs from the user: a key, an address, the name of a model.

    A `secret` is stored in the keyring of the system and nowhere else. A need that is not `required` may stay empty. A
    `place` is a file, a folder or a model on this machine, which the window lets the user choose. Where it `alters`
    nothing, translations are the same with another value. One that is `listed` has values that the service itself can
    name.
    """

    name: str
    title: str
    default: str = ""
    secret: bool = False
    required: bool = True
    place: Literal["", "file", "folder", "speech model"] = ""
    alters: bool = True
    listed: bool = False


class Limits(NamedTuple):
    """The most that a service takes: texts and characters in one call, and calls at the same time."""

    texts: int = 1
    characters: int = 5_000
    parallel: int = 1


class Context(NamedTuple):
    """The context of the texts: the English before and after them, the title of the talk, and terms.

    `terms` are pairs of an English and a Polish expression; `examples` are pairs of sentences that a person has
    confirmed, those nearest to the texts first; `synopsis` says what the talk is about. A translator that cannot use a
    context ignores it.
    """

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    title: str = ""
    terms: tuple[tuple[str, str], ...] = ()
    examples: tuple[tuple[str, str], ...] = ()
    synopsis: str = ""


NO_CONTEXT = Context()


class Service:
    """What the user chooses and sets up to work on a talk; `values` are those of its needs, by name."""

    name: ClassVar[str]
    """Its name on the command line."""
    title: ClassVar[str]
    """Its name in the window."""
    about: ClassVar[str] = ""
    """What it is and how much it does, in a sentence for the user."""
    destination: str = ""
    """Where the talk goes, in words for the user; empty when it stays on the machine."""
    needs: ClassVar[tuple[Need, ...]] = ()
    price: float | None = 0.0
    """About the price in euros of what it counts by; 0 where it is free or on the machine, None where nobody knows."""
    sends_key_openly: bool = False
    """Whether its key can be read on the way to the service, for the connection is not encrypted."""

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        self.values = {need.name: values.get(need.name, "").strip() or need.default for need in self.needs}

    @property
    def missing(self) -> tuple[Need, ...]:
        """The required needs without a value."""
        return tuple(need for need in self.needs if need.required and not self.values[need.name])

    def values_of(self, need: Need, cancelled: Event) -> list[str]:
        """Return the values that the service names for a need that is `listed`, by what it has of the others.

        Raises Cancelled and the errors of a service: ServiceOffline, ServiceBlocked, ServiceRefused, BadAnswer.
        """
        return []

    def close(self) -> None:
        """Release what it holds, such as a child process. It is not used after that."""


class Translator(Service):
    """One machine translation service, from English to Polish.

    Its name is also stored as the origin of a segment. Its price is that of a million characters, or of a million
    tokens where it counts in those.
    """

    pause: ClassVar[float] = 0.0
    """Seconds between two calls."""
    limits: ClassVar[Limits] = Limits()
    uses_context: ClassVar[bool] = False
    uses_examples: ClassVar[bool] = False
    """Whether it uses the terms, examples and synopsis of a context."""
    patience: ClassVar[float] = 60.0
    """Seconds after which a call counts as hanging, whatever time limits the translator has itself."""

    @property
    def is_set_up(self) -> bool:
        """Whether it can be asked as things are, so far as can be seen on this machine."""
        return not self.missing

    def translate(self, text: str) -> str:
        """Return the Polish for English `text` within the time limit of the service.

        Raises ServiceOffline, ServiceBlocked, ServiceRefused, or BadAnswer, which concerns only this text.
        """
        (answer,) = self.translate_all([text])
        return answer

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts` in order, which are within the limits. Raises what `translate` raises.

        Where only some have a good answer it raises PartlyBadAnswer, which has those. A subclass defines this or
        `translate`.
        """
        return [self.translate(text) for text in texts]

    def tokens(self, texts: Sequence[str], around: int = 0) -> int:
        """Return about how many tokens a run with `texts` takes; 0 for a service that counts characters.

        `around` is how many characters of terms, examples and synopsis go with each question.
        """
        return 0
