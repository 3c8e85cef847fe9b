"""What the core says, in Polish, where there is no window to say it: for files that somebody else will read.

The words are those of the window: `resources/translations/dwuglos_pl.qm`, which Qt's lrelease makes. Such a file has
sections, each with a byte for its kind and its length: one with the places of all messages, one with the messages. A
message is a row of fields, again each with a byte for its kind; each plural form of a translation is one of them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from functools import cache

from dwuglos import places
from dwuglos.errors import Notice, Verbatim
from dwuglos.language.numbers import grouped, plural

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_PLACES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7
_NOTHING = 0xFFFFFFFF
"""The length of a field that is not there."""


def in_polish(part: str | Notice) -> str:
    """Return a notice or a title of the core in Polish; what has no translation stays in English."""
    if isinstance(part, str):
        return _form(part, 1)
    sentence = _form(part.many, part.n)
    if sentence == part.many and part.n == 1:
        sentence = _form(part.one, 1)
    return sentence.format(n=_Number(part.n), **{name: _fact(value) for name, value in part.facts})


def _form(sentence: str, n: int) -> str:
    forms = _words().get(sentence)
    if not forms:
        return sentence
    form = plural(n, *forms) if len(forms) == 3 else forms[0]
    return form or sentence


def _fact(value: object) -> object:
    if isinstance(value, bool | Verbatim):
        return value
    if isinstance(value, int):
        return _Number(value)
    if isinstance(value, float):
        return _Decimal(value)
    return in_polish(value) if isinstance(value, str | Notice) else value


class _Number(int):
    def __format__(self, how: str) -> str:
        return format(int(self), how) if how else grouped(int(self))


class _Decimal(float):
    def __format__(self, how: str) -> str:
        text = format(float(self), how)
        return text.replace(".", ",") if how else text


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    """Return the Polish of all sentences of the core; none where the file is not there, or is none."""
    try:
        data = (places.translations() / "dwuglos_pl.qm").read_bytes()
        return dict(_read(data))
    except (OSError, ValueError, IndexError, KeyError, struct.error):
        return {}


def _read(data: bytes) -> Iterator[tuple[str, tuple[str, ...]]]:
    if not data.startswith(_MAGIC):
        return
    sections = dict(_sections(data))
    for _hash, at in struct.iter_unpack(">II", sections[_PLACES]):
        context, source, forms = _message(sections[_MESSAGES], at)
        if context == "core":
            yield source, forms


def _sections(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(_MAGIC)
    while at < len(data):
        kind, length = struct.unpack_from(">BI", data, at)
        at += 5
        yield kind, data[at : at + length]
        at += length


def _message(data: bytes, at: int) -> tuple[str, str, tuple[str, ...]]:
    context = source = ""
    forms: list[str] = []
    while (kind := data[at]) != _END:
        (length,) = struct.unpack_from(">I", data, at + 1)
        length = 0 if length == _NOTHING else length
        at += 5
        value = data[at : at + length]
        at += length
        if kind == _TRANSLATION:
            forms.append(value.decode("utf-16-be"))
        elif kind == _SOURCE:
            source = value.decode()
        elif kind == _CONTEXT:
            context = value.decode()
    return context, source, tuple(forms)
