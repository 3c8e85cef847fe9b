"""Recognition and alignment of speech with pocketsphinx, whose English acoustic model comes with it.

It holds Python's lock while it works, so that only a process of its own may use it (`child_process.py`).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import DwuglosError

if TYPE_CHECKING:
    from pocketsphinx import Decoder

FRAME = 10
"""Milliseconds of one step of the recogniser."""
_BEAMS = (1e-48, 1e-100, 1e-200)
"""How unlikely a path may be beside the best one and still be followed, in an alignment: wider where that fails."""
_NAME = "text"


class Heard(NamedTuple):
    """A word that was heard, from one time to another (ms in the sound)."""

    word: str
    start: int
    end: int


class Engine:
    """A recogniser for the words of one dictionary."""

    def __init__(self, dictionary: Path) -> None:
        import pocketsphinx

        pocketsphinx.set_loglevel("FATAL")
        self._decoder: Decoder = pocketsphinx.Decoder(
            hmm=os.fspath(acoustic_model()),
            dict=os.fspath(dictionary),
            lm=None,
            fwdflat=False,  # a second and a third pass over the sound would find little more
            bestpath=False,
            loglevel="FATAL",
        )
        self._model: Path | None = None

    def recognise(self, sound: bytes, model: Path) -> list[Heard]:
        """Return the words that are heard, with a language model in a file; the sound is 16-bit samples at 16 kHz."""
        if self._model != model:
            self._decoder.add_lm_file(_NAME, os.fspath(model))
            self._model = model
        self._decoder.activate_search(_NAME)
        return self._decoded(sound)

    def align(self, sound: bytes, words: Sequence[str]) -> list[Heard] | None:
        """Return where each of some words is, which follow one another in a sound; None where they do not fit it."""
        for beam in _BEAMS:
            for name in ("beam", "wbeam", "pbeam"):
                self._decoder.config[name] = beam
            self._decoder.set_align_text(" ".join(words))
            heard = self._decoded(sound)
            if [each.word for each in heard] == list(words):
                return heard
        return None

    def _decoded(self, sound: bytes) -> list[Heard]:
        decoder = self._decoder
        decoder.start_utt()
        decoder.process_raw(sound, full_utt=True)
        decoder.end_utt()
        if decoder.hyp() is None:
            return []
        return [
            Heard(segment.word.partition("(")[0], segment.start_frame * FRAME, (segment.end_frame + 1) * FRAME)
            for segment in decoder.seg() or ()
            if segment.word[0] not in "<[+("
        ]


def dictionary() -> Path:
    """Return the file of the words that the recogniser knows. Raises DwuglosError where it is not installed."""
    spec = find_spec("pocketsphinx")  # to import it would load the recogniser into this process as well
    if spec is None or spec.origin is None:
        raise DwuglosError("The speech recogniser cannot be started; install Dwugłos again.")
    return Path(spec.origin).parent / "model" / "en-us" / "cmudict-en-us.dict"


def acoustic_model() -> Path:
    """Return the folder of the model of English sounds."""
    return dictionary().parent / "en-us"
