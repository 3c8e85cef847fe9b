"""An XML document of a stranger as a tree of elements, within limits.

Nothing outside the document is read, no entity is resolved, and no attribute has a value that only a DTD gives it. A
document that declares entities, is nested deeper, has more attributes in an element or more elements than any honest
one is refused before it takes memory or time.
"""

from __future__ import annotations

from functools import lru_cache
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from dwuglos.errors import UnreadableFile

MOST_DEPTH = 100
MOST_ATTRIBUTES = 256
MOST_ELEMENTS = 4_000_000
XML = "{http://www.w3.org/XML/1998/namespace}"
"""Before the local names of `xml:lang`, `xml:space` and their like."""


def tree_of(data: bytes | str) -> Element:
    """Return the root of a document; names are {namespace}local. Raises UnreadableFile.

    A text is taken as it is, whatever encoding it declares.
    """
    encoding = None
    if isinstance(data, str):
        data, encoding = data.encode("utf-8", "replace"), "utf-8"
    reader = _Reader(encoding)
    return reader.root(data)


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return _parts(element.tag)[1]


def space(element: Element) -> str:
    """Return the namespace of an element, without braces."""
    return _parts(element.tag)[0]


@lru_cache(4096)
def _parts(tag: str) -> tuple[str, str]:
    name = tag.rpartition("}")
    return name[0][1:], name[2]


class _Reader:
    def __init__(self, encoding: str | None) -> None:
        self._builder = TreeBuilder()
        self._depth = self._count = 0
        self._names: dict[str, str] = {}
        parser = self._parser = expat.ParserCreate(encoding, "}")
        parser.buffer_text = True
        parser.specified_attributes = True  # a long default value would be a new text in each element
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._builder.data
        parser.EntityDeclHandler = _refuse_entity
        parser.SkippedEntityHandler = _refuse_entity

    def root(self, data: bytes) -> Element:
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError as error:
            raise UnreadableFile(
                "It is no well-formed XML (line {line}: {reason}); save it again in the program it came from.",
                line=error.lineno,
                reason=expat.ErrorString(error.code),
            ) from None
        except (ValueError, LookupError) as error:  # of an encoding that Python does not have
            raise UnreadableFile("It is no well-formed XML ({reason}).", reason=error) from None
        return self._builder.close()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > MOST_DEPTH or len(attributes) > MOST_ATTRIBUTES or self._count > MOST_ELEMENTS:
            raise UnreadableFile(
                "Its XML is nested deeper, or has more elements or attributes, than any honest file; do not use it."
            )
        name = self._name(tag)
        self._builder.start(name, {self._name(key): value for key, value in attributes.items()} if attributes else {})

    def _end(self, tag: str) -> None:
        self._depth -= 1
        self._builder.end(self._name(tag))

    def _name(self, name: str) -> str:
        """Return a name as {namespace}local; there are few of them, and each comes thousands of times."""
        qualified = self._names.get(name)
        if qualified is None:
            qualified = self._names[name] = f"{{{name}" if "}" in name else name
        return qualified


def _refuse_entity(*_: object) -> None:
    raise UnreadableFile("It declares or uses entities of its own, which are not resolved; choose another file.")
