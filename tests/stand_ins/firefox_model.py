"""A model of the kind Firefox translates with, small enough to be made in a test, and true enough to be loaded.

It puts one Polish word for each English word it knows, in order, and leaves out the others. The trick: every word has a
dimension of its own, the decoder looks at the place in the sentence it has come to (by the place's sines and cosines
alone), and the values it finds there turn the English dimension into the Polish one. All other weights are zero.

The forms are those of Marian's binary files (a list of named tensors after a version) and of SentencePiece vocabularies
(a protocol buffer of pieces).
"""

from __future__ import annotations

import math
import struct
from array import array
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

WORDS = {
    "This": "To",
    "this": "to",
    "is": "jest",
    "the": "ten",
    "talk": "wykład",
    "talk.": "wykład.",
    "network": "sieć",
    "network.": "sieć.",
    "Mr.": "Pan",
    "Smith": "Kowalski",
    "speaks.": "mówi.",
    "Hello": "Cześć",
    "world.": "świecie.",
    "really": "naprawdę",
    "big": "duża",
}
"""What it knows, unless it is told otherwise."""

SIZE = 128
FAST = 16
"""So many of the fastest sines, and of the cosines, tell places of a sentence apart."""
SLOW = SIZE // 2 - 1
"""A sine so slow that it is next to nothing everywhere; it makes up for the mean that normalising takes away."""
FLOAT32, INT8 = 0x404, 0x101
END, UNKNOWN = "</s>", "<unk>"

Tensor = tuple[str, int, tuple[int, ...], bytes]
Cells = Iterable[tuple[int, int, float]]


def translated(text: str, words: Mapping[str, str] = WORDS) -> str:
    """Return what the model makes of a sentence."""
    return " ".join(words[word] for word in text.split() if word in words)


def made(words: Mapping[str, str] = WORDS) -> tuple[bytes, bytes]:
    """Return a model and its vocabulary, which serves for both languages."""
    pieces = [END, UNKNOWN, *sorted({*words.keys(), *words.values()})]
    places = {*range(FAST), *range(SIZE // 2, SIZE // 2 + FAST)}
    free = [dimension for dimension in reversed(range(SIZE)) if dimension not in places and dimension != SLOW]
    assert len(pieces) <= len(free), "too many words for a model of this size"
    own = dict(zip(pieces, free, strict=False))
    model = _marian(_tensors(pieces, own, {END: END, UNKNOWN: UNKNOWN, **words}, sorted(places)))
    return model, _vocabulary(pieces)


def written(folder: Path, words: Mapping[str, str] = WORDS) -> Path:
    """Write a model into a folder, under the names of real ones, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    model, vocabulary = made(words)
    (folder / "model.enpl.intgemm.alphas.bin").write_bytes(model)
    (folder / "vocab.enpl.spm").write_bytes(vocabulary)
    return folder


def _tensors(
    pieces: list[str], own: Mapping[str, int], words: Mapping[str, str], places: list[int]
) -> Iterator[Tensor]:
    shape = {"dim-emb": SIZE, "transformer-heads": 1, "enc-depth": 1, "dec-depth": 1, "transformer-dim-ffn": 16}
    settings = "".join(f"{name}: {value}\n" for name, value in shape.items()).encode() + b"\0"
    yield "special:model.yml", INT8, (len(settings),), settings
    loudness = 8 / math.sqrt(SIZE)
    yield _weights("Wemb", len(pieces), SIZE, ((n, own[piece], loudness) for n, piece in enumerate(pieces)))
    yield from _attention("encoder_l1_self", (), (), ())
    yield from _feed_forward("encoder_l1_ffn")
    for name in ("W", "Wf"):
        yield _weights(f"decoder_l1_rnn_{name}", SIZE, SIZE)
    yield _weights("decoder_l1_rnn_bf", 1, SIZE)
    yield from _normalised("decoder_l1_rnn_ffn")
    look = [(place, place, 18.0) for place in places] + [(SLOW, place, -18.0) for place in places]
    turn = [(own[english], own[polish], 30.0) for english, polish in words.items()]
    yield from _attention("decoder_l1_context", look, turn, [(n, n, 1.0) for n in range(SIZE)])
    yield from _feed_forward("decoder_l1_ffn")
    yield _weights("decoder_ff_logit_out_b", 1, len(pieces))


def _attention(name: str, look: Cells, values: Cells, out: Cells) -> Iterator[Tensor]:
    for letter, cells in (("q", look), ("k", look), ("v", values), ("o", out)):
        yield _weights(f"{name}_W{letter}", SIZE, SIZE, cells)
        yield _weights(f"{name}_b{letter}", 1, SIZE)
    yield from _normalised(f"{name}_Wo")


def _feed_forward(name: str) -> Iterator[Tensor]:
    for n, (rows, columns) in enumerate(((SIZE, 16), (16, SIZE)), 1):
        yield _weights(f"{name}_W{n}", rows, columns)
        yield _weights(f"{name}_b{n}", 1, columns)
    yield from _normalised(f"{name}_ffn")


def _normalised(name: str) -> Iterator[Tensor]:
    yield _weights(f"{name}_ln_scale", 1, SIZE, ((0, n, 1.0) for n in range(SIZE)))
    yield _weights(f"{name}_ln_bias", 1, SIZE)


def _weights(name: str, rows: int, columns: int, cells: Cells = ()) -> Tensor:
    numbers = array("f", bytes(4 * rows * columns))
    for row, column, value in cells:
        numbers[row * columns + column] = value
    return name, FLOAT32, (rows, columns), numbers.tobytes()


def _marian(tensors: Iterable[Tensor]) -> bytes:
    """Write Marian's binary form, version 1: headers, names, shapes, and from a multiple of 256 on the numbers."""
    listed = list(tensors)
    parts = [struct.pack("<2Q", 1, len(listed))]
    parts += [struct.pack("<4Q", len(name) + 1, kind, len(shape), len(data)) for name, kind, shape, data in listed]
    parts += [name.encode() + b"\0" for name, *_ in listed]
    parts += [struct.pack(f"<{len(shape)}i", *shape) for _, _, shape, _ in listed]
    gap = -(sum(map(len, parts)) + 8) % 256
    return b"".join((*parts, struct.pack("<Q", gap), bytes(gap), *(data for *_, data in listed)))


def _vocabulary(pieces: list[str]) -> bytes:
    """Write a SentencePiece vocabulary whose pieces are whole words, in a unigram model that changes no letter."""
    special = {END: (0.0, 3), UNKNOWN: (0.0, 2)}
    written = b""
    for piece in pieces:
        score, kind = special.get(piece, (-1.0, 1))
        text = piece if piece in special else f"▁{piece}"
        written += _field(1, _field(1, text.encode()) + b"\x15" + struct.pack("<f", score) + b"\x18" + bytes([kind]))
    return written + _field(2, b"\x18\x01") + _field(3, _field(1, b"identity") + b"\x18\x01\x20\x01\x28\x01")


def _field(number: int, content: bytes) -> bytes:
    """Write a protocol buffer's field of bytes."""
    length, size = len(content), b""
    while length > 127:
        size += bytes([length & 127 | 128])
        length >>= 7
    return bytes([number << 3 | 2]) + size + bytes([length]) + content
