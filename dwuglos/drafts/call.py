"""One call of a translator, which nobody has to wait for."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Condition

from dwuglos.errors import BadAnswer, PartlyBadAnswer, ServiceOffline
from dwuglos.models.abandonable_call import AbandonableCall
from dwuglos.translators import Context, Translator


class Call:
    """One call of a translator on a thread of its own; `bell` rings when it is over."""

    def __init__(
        self, translator: Translator, texts: Sequence[str], context: Context, bell: Condition, began: float
    ) -> None:
        self._translator = translator
        self._texts = texts
        self._bell = bell
        self.began = began
        self.is_over = False
        name = f"draft by {translator.name}"
        self._call = AbandonableCall(lambda: translator.translate_all(texts, context), name, self._ring)

    def start(self) -> None:
        """Begin the call."""
        self._call.start()

    def answers(self) -> list[str]:
        """Return the translations.

        Raises what the translator raises, ServiceOffline if the call is not over, BadAnswer for another number of
        answers or none at all, and PartlyBadAnswer where some are empty.
        """
        if not self.is_over:
            raise ServiceOffline("{service} does not answer; try again later.", service=self._translator.title)
        answers = self._call.result()
        if len(answers) != len(self._texts) or not any(answer.strip() for answer in answers):
            raise self._nothing()
        if not all(answer.strip() for answer in answers):
            raise PartlyBadAnswer([answer if answer.strip() else self._nothing() for answer in answers])
        return answers

    def _nothing(self) -> BadAnswer:
        return BadAnswer(
            "{service} gave no translation of this text; try again later or translate it by hand.",
            service=self._translator.title,
        )

    def _ring(self) -> None:
        with self._bell:
            self.is_over = True
            self._bell.notify_all()
