"""One call of a translator, which nobody has to wait for."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Condition

from dwuglos.errors import BadAnswer, ServiceOffline
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
        """Return the translations. Raises what the translator raises, and ServiceOffline if the call is not over."""
        if not self.is_over:
            raise ServiceOffline("{service} does not answer; try again later.", service=self._translator.title)
        answers = self._call.result()
        if len(answers) != len(self._texts) or not all(answer.strip() for answer in answers):
            raise BadAnswer(
                "{service} gave no translation of this text; try again later or translate it by hand.",
                service=self._translator.title,
            )
        return answers

    def _ring(self) -> None:
        with self._bell:
            self.is_over = True
            self._bell.notify_all()
