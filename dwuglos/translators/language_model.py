"""Translate with a language model of the user's choice, on this machine or elsewhere, with context and terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Event
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from dwuglos.errors import BadAnswer, ServiceOffline, ServiceRefused
from dwuglos.models.completion import complete
from dwuglos.models.failures import NoModelThere
from dwuglos.models.language_model import LanguageModel
from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Translator
from dwuglos.translators.parts import numbered_lines
from dwuglos.translators.parts.answers import translated
from dwuglos.translators.parts.masks import BRACES

if TYPE_CHECKING:
    from dwuglos.language.terms import Term
    from dwuglos.models.prompts import Prompt

PROMPT = "translate"
"""The name of the prompt, which is a file in `resources/prompts` or in the user's own folder."""

HOLES = ("title", "terms", "before", "texts", "after", "count")
_NEEDED = ("texts",)
_WORDS_FOR_WORDS, _THOUGHTS = 10, 20_000
"""An answer is broken off after so many characters for each character of the texts, plus so many for thoughts."""


class LanguageModelTranslator(Translator):
    """A language model: drafts that fit together, as good as the model is; slow on this machine."""

    name = "language-model"
    title = "Language model"
    about = "Drafts that fit together, by Ollama, llama.cpp, vLLM or a cloud that speaks OpenAI's protocol."
    destination = "localhost, or the address you give"
    needs = (
        Need("address", "Address", "http://localhost:11434/v1"),
        Need("model", "Model"),
        Need("key", "Key", secret=True, required=False),
        Need("glossary", "Glossary, a file with English and Polish terms", required=False, place="file"),
    )
    limits = Limits(texts=20, characters=6_000)
    uses_context = True
    silence: ClassVar[float] = 120.0
    """Seconds without any data after which the model counts as hanging: one on this machine must first be loaded."""
    patience: ClassVar[float] = 300.0

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(values)
        self._model = LanguageModel(self.values["address"], self.values["model"], self.values["key"])
        self.destination = "" if self._model.is_here else self._model.host
        self._closed = Event()
        self._has_answered = False
        self._terms: tuple[Term, ...] | None = None

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts`.

        Raises ServiceOffline, ServiceBlocked, ServiceRefused, BadAnswer; InputError when the user's own prompt or
        glossary cannot be used; and Cancelled once the translator is closed.
        """
        if not self._model.model:
            raise ServiceRefused(
                "Name the model that is to translate: the settings of translation services have a field for it."
            )
        from dwuglos.models.prompts import Prompt

        prompt = Prompt.read(PROMPT, HOLES, _NEEDED)
        context = context._replace(terms=(*context.terms, *self._terms_of((*context.before, *texts, *context.after))))
        return translated(
            texts, lambda pieces, _: self._ask(prompt, context, pieces), self._model.model, BRACES, self.limits
        )

    def close(self) -> None:
        """Break off a question that is not answered yet, so that the model stops working on it."""
        self._closed.set()

    def _terms_of(self, texts: Sequence[str]) -> tuple[Term, ...]:
        """Return the terms of the user's glossary that occur in `texts`; it is read once. Raises InputError."""
        from dwuglos.language import terms

        if self._terms is None:
            self._terms = terms.read(Path(self.values["glossary"])) if self.values["glossary"] else ()
        return terms.occurring(self._terms, texts)

    def _ask(self, prompt: Prompt, context: Context, texts: list[str]) -> list[object]:
        system, user = prompt.filled(_values(texts, context))
        stop_if_wordy = _Wordy(_WORDS_FOR_WORDS * sum(map(len, texts)) + _THOUGHTS, self._model.model)
        try:
            answer = complete(self._model, system, user, self._closed, stop_if_wordy, self.silence)
        except NoModelThere:
            # After an earlier answer the address must be right, so a proxy or a captcha sent this page.
            if self._has_answered:
                raise ServiceOffline(
                    "{host} sent a page in place of an answer of the model; try again later.", host=self._model.host
                ) from None
            raise
        self._has_answered = True
        lines = numbered_lines.read(answer, len(texts))
        if isinstance(lines, int):
            raise BadAnswer(
                "{service} was asked for {texts} lines and gave {got}, so it is not known which belongs to which; "
                "try fewer at once, or another model.",
                service=self._model.model,
                got=lines,
                texts=len(texts),
            )
        return lines


class _Wordy:
    """A listener that breaks an answer off when it is far longer than a translation: some models repeat for ever."""

    def __init__(self, longest: int, service: str) -> None:
        self._room = longest
        self._service = service

    def __call__(self, piece: str) -> None:
        self._room -= len(piece)
        if self._room < 0:
            raise BadAnswer(
                "{service} answers this text without end; try again, or use another model.", service=self._service
            )


def _values(texts: Sequence[str], context: Context) -> dict[str, str]:
    """Return the values for the holes of the prompt."""
    return {
        "title": context.title,
        "terms": "\n".join(f"{english} → {polish}" for english, polish in context.terms),
        "before": "\n".join(_on_one_line(context.before)),
        "after": "\n".join(_on_one_line(context.after)),
        "count": str(len(texts)),
        "texts": numbered_lines.written(texts),
    }


def _on_one_line(texts: Sequence[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts]
