"""XML of other programs, read block by block: memories and glossaries may be larger than what fits in memory.

Nothing outside a file is ever read, and a file that declares entities of its own is refused.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from functools import lru_cache
from xml.parsers import expat
from xml.sax.saxutils import escape

from dwuglos.errors import InputError
from dwuglos.formats.parts.xml_text import writable


class XmlStream(ABC):
    """Hears the elements of a document as they come; names are without a prefix and in small letters."""

    def __init__(self, name: str) -> None:
        """Begin to read; `name` is that of the file."""
        self._name = name
        parser = self._parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.specified_attributes = True  # a default value of a DTD would be a new text in each element
        parser.StartElementHandler = lambda tag, attributes: self.start(_local(tag), attributes)
        parser.EndElementHandler = lambda tag: self.end(_local(tag))
        parser.CharacterDataHandler = self.characters
        parser.EntityDeclHandler = self._refuse_entity

    def feed(self, block: bytes, is_last: bool = False) -> None:
        """Read a block. Raises InputError for a file that is damaged or of another kind."""
        try:
            self._parser.Parse(block, is_last)
        except expat.ExpatError as error:
            raise InputError(
                "“{name}” is damaged at line {line} ({reason}); nothing was taken from it.",
                name=self._name,
                line=error.lineno,
                reason=expat.ErrorString(error.code),
            ) from error
        except (LookupError, ValueError) as error:  # an encoding that Python does not have
            raise self.other_kind() from error

    def _refuse_entity(self, *_: object) -> None:
        raise InputError("“{name}” declares entities of its own, which is not safe; it was not read.", name=self._name)

    @abstractmethod
    def other_kind(self) -> InputError:
        """Return what says that the file is of another kind."""

    @abstractmethod
    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Hear the start of an element."""

    @abstractmethod
    def characters(self, text: str) -> None:
        """Hear text."""

    @abstractmethod
    def end(self, tag: str) -> None:
        """Hear the end of an element."""


@lru_cache(4096)
def _local(tag: str) -> str:
    return tag.rpartition(":")[2].lower()


def language_in(attributes: dict[str, str]) -> str:
    """Return the language that an element says its text is in, as two or three small letters; empty for none."""
    language = attributes.get("xml:lang") or attributes.get("lang") or ""
    return re.split("[-_]", language.strip().lower())[0]


def as_xml(text: str) -> str:
    """Return a text as it stands between tags."""
    return escape(writable(text))
