"""Translate with a language model of the user's choice, on this machine or elsewhere, with context and terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, isfinite
from pathlib import Path
from threading import Event
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from dwuglos.errors import BadAnswer, ServiceOffline, ServiceRefused
from dwuglos.models.completion import complete
from dwuglos.models.failures import NoModelThere
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.tokens import tokens_of
from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Translator
from dwuglos.translators.parts import numbered_lines
from dwuglos.translators.parts.answers import translated
from dwuglos.translators.parts.fitting import fitted
from dwuglos.translators.parts.masks import BRACES
from dwuglos.translators.parts.sure_lines import surely_right

if TYPE_CHECKING:
    from dwuglos.language.terms import Term
    from dwuglos.models.prompts import Prompt

PROMPT = "translate"
"""The name of the prompt, which is a file in `resources/prompts` or in the user's own folder."""

HOLES = ("title", "synopsis", "terms", "examples", "before", "texts", "after", "count")
_NEEDED = ("texts",)
_WORDS_FOR_WORDS, _THOUGHTS = 10, 20_000
"""An answer is broken off after so many characters for each character of the texts, plus so many for thoughts."""


_WINDOW, _LEAST_WINDOW = 8_192, 1_024
"""Tokens that a model takes in where nobody says how many, and at least."""
_LONGER = 1.2
"""How much longer Polish is than the English, at most, where nothing is added to it."""
_AROUND = 1_900
"""About how many characters the prompt has, with what stands around the texts of a question."""


class LanguageModelTranslator(Translator):
    """A language model: drafts that fit together, as good as the model is; slow on this machine."""

    name = "language-model"
    title = "Language model"
    about = "Drafts that fit together, by Ollama, llama.cpp, vLLM or a cloud that speaks OpenAI's protocol."
    destination = "localhost, or the address you give"
    needs = (
        Need("address", "Address", "http://localhost:11434/v1"),
        Need("model", "Model", listed=True),
        Need("key", "Key", secret=True, required=False),
        Need("glossary", "Glossary, a file with English and Polish terms", required=False, place="file"),
        Need("window", "Context window of the model in tokens", "8192", required=False, alters=False),
        Need("price", "Price of a million tokens in euros, 0 where it is free", required=False, alters=False),
    )
    limits = Limits(texts=20, characters=6_000)
    uses_context = True
    uses_examples = True
    silence: ClassVar[float] = 120.0
    """Seconds without any data after which the model counts as hanging: one on this machine must first be loaded."""
    patience: ClassVar[float] = 300.0

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(values)
        self._model = LanguageModel(self.values["address"], self.values["model"], self.values["key"])
        self.destination = "" if self._model.is_here else self._model.host
        self.sends_key_openly = self._model.sends_key_openly
        self.price = 0.0 if self._model.is_here else price_in(self.values["price"])
        self._window = window_in(self.values["window"])
        self._closed = Event()
        self._has_answered = False
        self._terms: tuple[Term, ...] | None = None

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts`.

        Raises ServiceOffline, ServiceBlocked, ServiceRefused, BadAnswer, PartlyBadAnswer; InputError when the user's
        own prompt or glossary cannot be used; and Cancelled once the translator is closed.
        """
        if not self._model.model:
            raise ServiceRefused(
                "Name the model that is to translate: the settings of translation services have a field for it."
            )
        from dwuglos.models.prompts import Prompt

        prompt = Prompt.read(PROMPT, HOLES, _NEEDED)
        occurring = self._terms_of((*context.before, *texts, *context.after))
        context = context._replace(terms=_both(context.terms, occurring))
        return translated(
            texts, lambda pieces, _: self._ask(prompt, context, pieces), self._model.model, BRACES, self.limits
        )

    @property
    def model(self) -> LanguageModel:
        """The model that is asked."""
        return self._model

    def tokens(self, texts: Sequence[str], around: int = 0) -> int:
        """Return about how many tokens a run takes: each question has the prompt and what is around, too."""
        characters = sum(map(len, texts))
        questions = max(ceil(len(texts) / self.limits.texts), ceil(characters / self.limits.characters))
        return tokens_of(characters + questions * (_AROUND + around), characters)

    def values_of(self, need: Need, cancelled: Event) -> list[str]:
        """Return the names of the models at the address."""
        from dwuglos.models.listing import models_at

        return models_at(self._model, cancelled)

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
        """Return for each text its line of the answer, or a BadAnswer where it is not known which line that is."""
        system, user = self._filled(prompt, context, texts)
        hearing = _Hearing(_WORDS_FOR_WORDS * sum(map(len, texts)) + _THOUGHTS, self._model.model)
        try:
            lines = numbered_lines.read(
                complete(self._model, system, user, self._closed, hearing, self.silence), len(texts)
            )
        except NoModelThere:
            # After an earlier answer the address must be right, so a proxy or a captcha sent this page.
            if self._has_answered:
                raise ServiceOffline(
                    "{host} sent a page in place of an answer of the model; try again later.", host=self._model.host
                ) from None
            raise
        except BadAnswer as error:  # broken off: what came whole before is as good as any
            return _by_text(texts, numbered_lines.read_begun(hearing.words), error)
        self._has_answered = True
        return _by_text(texts, lines, self._unclear(texts, lines))

    def _filled(self, prompt: Prompt, context: Context, texts: Sequence[str]) -> Prompt:
        """Return the question, with as much around the texts as the window of the model holds beside the answer."""
        answer = ceil(sum(map(len, texts)) * _LONGER)

        def is_small(less: Context) -> bool:
            filled = prompt.filled(_values(texts, less))
            return tokens_of(len(filled.system) + len(filled.user), answer) <= self._window

        return prompt.filled(_values(texts, fitted(context, is_small)))

    def _unclear(self, texts: Sequence[str], lines: Mapping[int, object]) -> BadAnswer:
        return BadAnswer(
            "{service} gave other lines than it was asked for ({got} for {texts}), so it is not known which belongs to "
            "which; try fewer at once, or another model.",
            service=self._model.model,
            got=len(lines),
            texts=len(texts),
        )


def _by_text(texts: Sequence[str], lines: Mapping[int, object], trouble: BadAnswer) -> list[object]:
    """Return for each text the line that surely belongs to it, else `trouble`. Raises `trouble` when there is none."""
    sure = surely_right(texts, lines) if lines else {}
    if not sure:
        raise trouble
    return [sure.get(number, trouble) for number in range(1, len(texts) + 1)]


class _Hearing:
    """A listener that keeps an answer, and breaks it off when it is far longer than a translation.

    Some models repeat themselves for ever.
    """

    def __init__(self, longest: int, service: str) -> None:
        self._room = longest
        self._service = service
        self._pieces: list[str] = []

    @property
    def words(self) -> str:
        """What came so far."""
        return "".join(self._pieces)

    def __call__(self, piece: str) -> None:
        self._pieces.append(piece)
        self._room -= len(piece)
        if self._room < 0:
            raise BadAnswer(
                "{service} answers this text without end; try again, or use another model.", service=self._service
            )


def _values(texts: Sequence[str], context: Context) -> dict[str, str]:
    """Return the values for the holes of the prompt."""
    return {
        "title": context.title,
        "synopsis": context.synopsis,
        "examples": "\n".join(
            f"{' '.join(english.split())} → {' '.join(polish.split())}" for english, polish in context.examples
        ),
        "terms": "\n".join(f"{english} → {polish}" for english, polish in context.terms),
        "before": "\n".join(_on_one_line(context.before)),
        "after": "\n".join(_on_one_line(context.after)),
        "count": str(len(texts)),
        "texts": numbered_lines.written(texts),
    }


def _both(terms: tuple[tuple[str, str], ...], more: Sequence[Term]) -> tuple[tuple[str, str], ...]:
    """Return terms with those of a file, except where there is one of the same English already."""
    from dwuglos.language.terms import key_of

    taken = {key_of(english) for english, _ in terms}
    return (*terms, *((term.english, term.polish) for term in more if key_of(term.english) not in taken))


def _on_one_line(texts: Sequence[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts]


def window_in(text: str) -> int:
    """Return the tokens that a model takes in, in what a person typed, at least as many as a question needs."""
    digits = "".join(filter(str.isdigit, text))
    return max(int(digits[:9]), _LEAST_WINDOW) if digits else _WINDOW


def price_in(text: str) -> float | None:
    """Return the price in what a person typed, with a point or a comma; None where there is none."""
    try:
        number = float(text.replace("€", "").replace(",", ".").strip())
    except ValueError:
        return None
    return number if isfinite(number) and number >= 0 else None
