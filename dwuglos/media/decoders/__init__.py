"""What reads sound out of files, in the order in which they are tried."""

from __future__ import annotations

from dwuglos.media.decoders.base import Decoder as Decoder
from dwuglos.media.decoders.ffmpeg import Ffmpeg
from dwuglos.media.decoders.wav import Wav

DECODERS: tuple[Decoder, ...] = (Wav(), Ffmpeg())
