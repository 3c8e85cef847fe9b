"""One call of a translator, which nobody has to wait for."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Condition, Thread

from dwuglos.errors import BadAnswer, ServiceOffline
from dwuglos.translators import Context, Translator


class Call:
    """One call of a translator on a thread of its own, which is left behind when nobody can wait for it any longer."""

    def __init__(
        self, translator: Translator, texts: Sequence[str], context: Context, bell: Condition, began: float
    ) -> None:
        self._translator = translator
        self._texts = texts
        self._context = context
        self._bell = bell
        self.began = began
        self.is_over = False
        self._answers: list[str] = []
        self._error: BaseException | None = None
        self._thread = Thread(target=self._work, name=f"draft by {translator.name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def answers(self) -> list[str]:
        """Return the translations. Raises what the translator raises, and ServiceOffline if the call is not over."""
        if not self.is_over:
            raise ServiceOffline("{service} does not answer; try again later.", service=self._translator.title)
        self._thread.join()
        if isinstance(self._error, Exception):
            raise self._error
        if self._error:  # such as SystemExit, which a library raised and which must not end the program
            raise RuntimeError(f"{self._translator.name} broke off") from self._error
        if len(self._answers) != len(self._texts) or not all(answer.strip() for answer in self._answers):
            raise BadAnswer(
                "{service} gave no translation of this text; try again later or translate it by hand.",
                service=self._translator.title,
            )
        return self._answers

    def _work(self) -> None:
        try:
            self._answers = self._translator.translate_all(self._texts, self._context)
        except BaseException as error:
            self._error = error
        finally:
            with self._bell:
                self.is_over = True
                self._bell.notify_all()
