"""Trying a translator out with one sentence, before a talk is given to it."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Event, Thread

from dwuglos.errors import Cancelled, ServiceOffline
from dwuglos.translators import Translator, prepared

SAMPLE = "This is a short test, and it says nothing of importance."

PATIENCE = 150.0
"""Seconds after which nobody waits any longer; a model on this machine may take minutes to be loaded."""

_POLL = 0.1


def try_out(
    kind: type[Translator], values: Mapping[str, str], cancelled: Event, patience: float = PATIENCE
) -> tuple[str, str]:
    """Return the sample and its translation; the call is left behind when nobody can wait for it any longer.

    Raises InputError when something is missing, Cancelled within a moment of being asked to stop, ServiceOffline after
    too long, and what the translator raises.
    """
    translator = prepared(kind, values)
    call = _Call(translator)
    waited = 0.0
    while not call.over.wait(_POLL):
        waited += _POLL
        if cancelled.is_set():
            raise Cancelled
        if waited > patience:
            raise ServiceOffline("{service} does not answer; try again later.", service=translator.title)
    if call.error is not None:
        raise call.error
    return SAMPLE, call.answer


class _Call:
    """One call on a thread of its own, which lets go of the translator when it is over."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator
        self.over = Event()
        self.answer = ""
        self.error: Exception | None = None
        Thread(target=self._work, name=f"trial of {translator.name}", daemon=True).start()

    def _work(self) -> None:
        try:
            self.answer = self._translator.translate(SAMPLE)
        except Exception as error:
            self.error = error
        except BaseException:  # such as SystemExit, which a library raised and which must not end the program
            self.error = RuntimeError(f"{self._translator.name} broke off")
        finally:
            self._translator.close()
            self.over.set()
