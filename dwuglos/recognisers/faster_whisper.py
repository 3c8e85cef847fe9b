"""Whisper's models on this machine: no sound leaves it, and no connection is needed once a model is there."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Event, Lock
from types import MappingProxyType
from typing import TYPE_CHECKING

from dwuglos.recognisers.base import Piece, Recogniser, Tell, Word
from dwuglos.translators.base import Need

if TYPE_CHECKING:
    from dwuglos.recognisers.parts.speech_process import SpeechProcess


class FasterWhisper(Recogniser):
    """faster-whisper: whole numbers of eight bits, which an ordinary processor counts quickly."""

    name = "faster-whisper"
    title = "Whisper, offline"
    about = "Recognises speech without a connection, with a model of your choice: the larger, the better and slower."
    needs = (Need("model", "Model, or the folder of one", required=False, place="speech model"),)

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(values)
        self._process: SpeechProcess | None = None
        self._starting = Lock()

    @property
    def model(self) -> str:
        """The model that is chosen, or else the first that is there; empty without any."""
        from dwuglos.models import speech

        if self.values["model"]:
            return self.values["model"]
        installed = speech.installed()
        return installed[0].name if installed else ""

    def check(self) -> None:
        """Raise InputError without an engine, without a model, and for a model whose files are not all there."""
        from dwuglos.models import speech
        from dwuglos.recognisers.parts import engine

        engine.command()
        speech.folder_of(self.model)

    def hear(self, piece: Piece, tell: Tell, cancelled: Event) -> tuple[Word, ...]:
        """Return the words of a piece. Raises what `check` raises, and the errors of `SpeechProcess.hear`."""
        return self._open().hear(piece, tell, cancelled)

    def close(self) -> None:
        """End the process that recognises."""
        if self._process is not None:
            self._process.close()

    def _open(self) -> SpeechProcess:
        from dwuglos.models import speech
        from dwuglos.recognisers.parts import engine
        from dwuglos.recognisers.parts.speech_process import SpeechProcess

        with self._starting:
            if self._process is None:
                self._process = SpeechProcess(engine.command(), speech.folder_of(self.model))
            return self._process
