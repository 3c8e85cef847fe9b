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

_FALSELY_WIDE = re.compile(
    rb"""(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["'](?:utf-?(?:16|32)(?:[lb]e)?|ucs-?[24]|unicode)["']""", re.I
)
"""Declares two or four bytes a character, in single bytes: tools that turn a file into UTF-8 leave it behind."""


class XmlStream(ABC):
    """Hears the elements of a document as they come; names are without a prefix and in small letters."""

    def __init__(self, name: str) -> None:
        """Begin to read; `name` is that of the file."""
        self._name = name
        self._parser: expat.XMLParserType | None = None

    def _begin(self, first: bytes) -> expat.XMLParserType:
        parser = expat.ParserCreate("utf-8" if _FALSELY_WIDE.match(first) else None)
        parser.buffer_text = True
        parser.specified_attributes = True  # a default value of a DTD would be a new text in each element
        parser.StartElementHandler = lambda tag, attributes: self.start(_local(tag), attributes)
        parser.EndElementHandler = lambda tag: self.end(_local(tag))
        parser.CharacterDataHandler = self.characters
        parser.EntityDeclHandler = self._refuse_entity
        return parser

    def feed(self, block: bytes, is_last: bool = False) -> None:
        """Read a block. Raises InputError for a file that is damaged or of another kind."""
        parser = self._parser = self._parser or self._begin(block)
        try:
            parser.Parse(block, is_last)
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
