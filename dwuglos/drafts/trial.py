"""Trying a translator out with one sentence, before a talk is given to it."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Event

from dwuglos.errors import Cancelled, ServiceOffline
from dwuglos.models.abandonable_call import AbandonableCall
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
    call = AbandonableCall(lambda: _translate(translator), f"trial of {translator.name}")
    call.start()
    waited = 0.0
    while not call.over.wait(_POLL):
        waited += _POLL
        if cancelled.is_set():
            raise Cancelled
        if waited > patience:
            raise ServiceOffline("{service} does not answer; try again later.", service=translator.title)
    return SAMPLE, call.result()


def _translate(translator: Translator) -> str:
    """Translate the sample, and let go of the translator."""
    try:
        return translator.translate(SAMPLE)
    finally:
        translator.close()
