"""Firefox's own translation model on this machine: no text leaves it, and no connection is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING

from dwuglos.errors import ServiceRefused
from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Translator
from dwuglos.translators.parts.answers import translated
from dwuglos.translators.parts.masks import BRACES

if TYPE_CHECKING:
    from dwuglos.models.offline.translating_process import TranslatingProcess

LONGEST = 400
"""The most characters of one sentence: what is beyond the window of the model it leaves out, without an error."""

_PLACEHOLDER = re.compile(r"(\{\d+\})")


class Firefox(Translator):
    """Firefox's model on this machine: simple drafts in a tenth of a second, also without a connection."""

    name = "firefox"
    title = "Firefox, offline"
    about = "Plain drafts without a connection; get its model first: Translate, Offline translation model."
    needs = (Need("folder", "Folder of the model", required=False, place="folder"),)
    limits = Limits(texts=8, characters=2_000)

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(values)
        self._process: TranslatingProcess | None = None
        self._starting = Lock()

    @property
    def is_set_up(self) -> bool:
        """Whether a model is there."""
        from dwuglos.models.offline import installed

        return bool(self.values["folder"]) or installed() is not None

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts`, sentence by sentence.

        Where the model loses a placeholder, the texts between placeholders are translated one by one.

        Raises ServiceRefused without a model, InputError when its files cannot be used, BadAnswer, ServiceOffline when
        the process that translates dies twice, and Cancelled once the translator is closed.
        """
        process = self._open()
        return translated(texts, lambda pieces, _: _in_polish(process, pieces), self.title, BRACES, self.limits)

    def close(self) -> None:
        """End the process that translates."""
        if self._process is not None:
            self._process.close()

    def _open(self) -> TranslatingProcess:
        # Not at the top of the module: listing the translators must not take long.
        from dwuglos.models.offline import checked
        from dwuglos.models.offline.translating_process import TranslatingProcess

        with self._starting:
            if self._process is None:
                self._process = TranslatingProcess(checked(self._folder()))
            return self._process

    def _folder(self) -> Path:
        from dwuglos.models.offline import installed

        values = self.values["folder"]
        folder = Path(values) if values else installed()
        if folder is None:
            raise ServiceRefused(
                "No model for translating offline is installed yet; in the window choose Translate, Offline "
                "translation model, or name a folder that holds one in DWUGLOS_FIREFOX_MODEL."
            )
        return folder


def _in_polish(process: TranslatingProcess, texts: Sequence[str]) -> list[str]:
    answers = _by_sentence(process, texts)
    lost = [n for n, text in enumerate(texts) if _placeholders(answers[n]) != _placeholders(text)]
    for n, answer in zip(lost, _around_placeholders(process, [texts[n] for n in lost]), strict=True):
        answers[n] = answer
    return answers


def _placeholders(text: str) -> list[str]:
    return sorted(_PLACEHOLDER.findall(text))


def _by_sentence(process: TranslatingProcess, texts: Sequence[str]) -> list[str]:
    """Translate all sentences of all texts in one call."""
    pieces = [list(_sentences(text)) for text in texts]
    answers = iter(process.translate(list(chain.from_iterable(pieces))))
    return [" ".join(next(answers) for _ in piece) for piece in pieces]


def _sentences(text: str) -> Iterator[str]:
    from dwuglos import sentences

    for sentence in sentences.split(text, "en"):
        yield from sentences.cut(sentence, LONGEST)


def _around_placeholders(process: TranslatingProcess, texts: Sequence[str]) -> list[str]:
    """Translate the texts between placeholders one by one."""
    parts = [_PLACEHOLDER.split(text) for text in texts]
    words = [part for row in parts for part in row if any(map(str.isalpha, part))]
    answers = dict(zip(words, _by_sentence(process, words), strict=True)) if words else {}
    return ["".join(_with_spaces(part, answers.get(part, part)) for part in row) for row in parts]


def _with_spaces(part: str, answer: str) -> str:
    """Return `answer` with the spaces at its ends that `part` has."""
    stripped = part.strip()
    return part.replace(stripped, answer.strip()) if stripped else part
