"""What jobs about an article share that ask a language model: which it is, and its answers, kept if it breaks off."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dwuglos.cli import answering

if TYPE_CHECKING:
    from dwuglos.errors import ServiceError
    from dwuglos.models.asking import Journal
    from dwuglos.models.language_model import LanguageModel
    from dwuglos.store.library import Library

_ENGINE = "article"
"""The name under which the journal of the library has answers about the article."""


def language_model() -> LanguageModel:
    """Return the model of the settings; tell when its key can be read on the way.

    Raises InputError where something is missing.
    """
    from dwuglos import places
    from dwuglos.settings import Settings
    from dwuglos.translators import prepared, values_for
    from dwuglos.translators.language_model import LanguageModelTranslator

    values = values_for(LanguageModelTranslator, Settings.load(places.settings()).services)
    prepared(LanguageModelTranslator, values)
    model = LanguageModelTranslator(values).model
    if model.sends_key_openly:
        answering.complain(answering.OPEN_KEY)
    return model


class KeptAnswers:
    """The answers about a talk's article of a run that broke off; new ones are kept at once."""

    def __init__(self, library: Library, talk: int, tell: Callable[[str], object]) -> None:
        self._library = library
        self._talk = talk
        self._tell = tell
        self._answers = {digest: answer for digest, answer in library.draft_answers(talk, _ENGINE).items() if answer}
        self._used: set[str] = set()

    @property
    def journal(self) -> Journal:
        """The journal for a model to ask."""
        from dwuglos.models.asking import Journal

        return Journal(self._answers, self._keep)

    def waiting(self, seconds: int, trouble: ServiceError) -> None:
        """Tell that the model is left alone for a while."""
        self._tell(f"{trouble} Asking again: {seconds} s")

    def forget(self) -> None:
        """Forget what was used, once the draft is there: who asks again then wants another."""
        self._write(dict.fromkeys(self._used, ""))

    def tell_what_is_kept(self) -> None:
        """Tell, when the model broke off, that it need not be asked for everything again."""
        if self._used:
            self._tell("What was answered so far is kept; run the job again to go on.")

    def _keep(self, digest: str, answer: str) -> None:
        self._used.add(digest)
        if digest not in self._answers:
            self._write({digest: answer})

    def _write(self, answers: dict[str, str]) -> None:
        from dwuglos.store.values import KeptDraft

        kept = [KeptDraft(digest, answer, {}) for digest, answer in answers.items()]
        self._library.keep_drafts(self._talk, _ENGINE, kept)
