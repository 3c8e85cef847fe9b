"""The sentences about what is wrong in a document of XLIFF."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwuglos.errors import Notice, notice
from dwuglos.formats.parts.xml_tree import XML

NMTOKEN = re.compile(r"[\w.:\-\u00b7]{1,999}")
LANGUAGE = re.compile(r"(?:[A-Za-z]{2,8}|[xi])(?:-[A-Za-z0-9]{1,8})*")
"""A tag of a language (BCP 47), as far as its form goes."""
_LONGEST = 60


def attribute(key: str) -> str:
    """Return the name of an attribute as it is written, but for its prefix."""
    return f"xml:{key.removeprefix(XML)}" if key.startswith(XML) else key.rpartition("}")[2]


def lack(element: str, name: str) -> Notice:
    """An attribute or an element is missing."""
    return notice("“{element}” lacks “{name}”.", element=element, name=name)


def excess(element: str, name: str) -> Notice:
    """An attribute stands where it may not."""
    return notice("“{element}” may not have “{name}” there.", element=element, name=name)


def order(element: str) -> Notice:
    """The children of an element are not those it may have, or in another order."""
    return notice(
        "“{element}” holds something it may not, or in a wrong order, or lacks what it needs.", element=element
    )


def bad_value(element: str, name: str, value: str) -> Notice:
    """The value of an attribute is none that it can have."""
    return notice("“{name}” of “{element}” cannot be “{value}”.", element=element, name=name, value=_short(value))


def twice(element: str, id: str) -> Notice:
    """An id is there more than once where it has to be one of its kind."""
    return notice("Two of the ids at “{element}” are “{id}”.", element=element, id=_short(id))


def dangling(element: str, name: str, value: str) -> Notice:
    """What an attribute refers to is not there."""
    return notice(
        "“{name}” of “{element}” refers to “{value}”, which is not there.",
        element=element,
        name=name,
        value=_short(value),
    )


def one_of(element: str, names: Sequence[str]) -> Notice:
    """Not exactly one of several things is there."""
    return notice("“{element}” needs exactly one of: {names}.", element=element, names=", ".join(names))


def half(element: str, id: str) -> Notice:
    """A code that begins does not end, or the other way round."""
    return notice("The code “{id}” ({element}) lacks its other half.", element=element, id=_short(id))


def unlike(name: str, id: str) -> Notice:
    """The two halves of a code contradict each other."""
    return notice("The two halves of the code “{id}” differ in “{name}”.", name=name, id=_short(id))


def left_out(id: str) -> Notice:
    """A code is missing in a translation that has to be there."""
    return notice("The code “{id}” may not be left out of the target.", id=_short(id))


def moved(id: str) -> Notice:
    """A code stands at another place in a translation, which it may not."""
    return notice("The code “{id}” may not be moved in the target.", id=_short(id))


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
