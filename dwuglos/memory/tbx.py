"""TBX: glossaries as all translators' tools exchange them.

Source: ISO 30042:2019 (TBX-Basic, in both of its styles), and for reading also the older TBX of ISO 30042:2008, with
`martif` for its root. Nothing outside the file is ever read, and a file that declares entities of its own is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from dwuglos.errors import InputError
from dwuglos.language.terms import LONGEST, Term
from dwuglos.memory.xml_stream import XmlStream, as_xml, language_in

LARGEST = 64 * 1024 * 1024
"""Bytes of a file; a glossary with a hundred thousand terms has half of it."""
MOST_IN_LANGUAGE = 8
"""Expressions of one language that are taken from one entry; each English one goes with each Polish one."""
_DEEPEST = 100
_BLOCK = 1 << 16
_ENTRIES = frozenset({"termentry", "conceptentry"})
_LANGUAGES = frozenset({"langset", "langsec"})
_TERMS = frozenset({"tig", "ntig", "termsec"})
_STATUS, _SUBJECT, _DEFINITION = "administrativestatus", "subjectfield", "definition"
_TYPED = frozenset({"termnote", "descrip", "admin"})
"""Elements that say in an attribute of what kind they are; in the other style of TBX the kind is their name."""
_HEARD = frozenset({"term", "note", _STATUS, _SUBJECT, _DEFINITION})
_BAD = ("deprecated", "superseded", "notrecommended", "not recommended", "forbidden", "obsolete", "prohibited")


def read_tbx(path: Path) -> tuple[Term, ...]:
    """Return the terms of a file that have English and Polish, each once.

    Raises InputError for a file that is no TBX, is damaged or too large, or has no such terms.
    """
    reader = _Reader(path.name)
    try:
        if path.stat().st_size > LARGEST:
            raise InputError("“{name}” is too large to be a glossary; nothing was taken from it.", name=path.name)
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                reader.feed(block)
        reader.feed(b"", is_last=True)
    except OSError as error:
        raise InputError("“{name}” cannot be read ({reason}).", name=path.name, reason=error.strerror) from error
    return reader.terms()


@dataclass(slots=True)
class _Expression:
    text: str = ""
    status: str = ""
    note: str = ""


@dataclass(slots=True)
class _Entry:
    domain: str = ""
    note: str = ""
    definition: str = ""
    languages: dict[str, list[_Expression]] = field(default_factory=dict)

    def terms(self) -> Iterator[Term]:
        english, polish = self.languages.get("en", []), self.languages.get("pl", [])
        wrong = tuple(dict.fromkeys(each.text for each in polish if _is_bad(each)))
        notes = (self.note, *(each.note for each in (*polish, *english)), self.definition)
        note = next(filter(None, notes), "")
        for one in [each for each in english if not _is_bad(each)][:MOST_IN_LANGUAGE]:
            for other in [each for each in polish if not _is_bad(each)][:MOST_IN_LANGUAGE]:
                if 0 < len(one.text) <= LONGEST and 0 < len(other.text) <= LONGEST:
                    forbidden = tuple(each for each in wrong if len(each) <= LONGEST and each)
                    yield Term(one.text, other.text, forbidden, self.domain[:LONGEST], note)


def _is_bad(each: _Expression) -> bool:
    return any(word in each.status.lower() for word in _BAD)


class _Reader(XmlStream):
    """Gathers the terms of a document."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._terms: dict[Term, None] = {}
        self._seen: set[str] = set()
        self._path: list[str] = []
        self._entry = _Entry()
        self._language = ""
        self._expression = _Expression()
        self._text: list[str] | None = None
        self._heard = ""

    def terms(self) -> tuple[Term, ...]:
        if not self._terms:
            there = ", ".join(sorted(self._seen)) or "–"
            raise InputError(
                "“{name}” has no term with English and Polish (its languages: {languages}).",
                name=self._name,
                languages=there,
            )
        return tuple(self._terms)

    def other_kind(self) -> InputError:
        return InputError("“{name}” is not a TBX file.", name=self._name)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if (not self._path and tag not in ("martif", "tbx")) or len(self._path) > _DEEPEST:
            raise self.other_kind()
        self._path.append(tag)
        if tag in _ENTRIES:
            self._entry = _Entry()
        elif tag in _LANGUAGES:
            self._language = language_in(attributes)
            self._seen.add(self._language or "?")
        elif tag in _TERMS:
            self._expression = _Expression()
        kind = attributes.get("type", "").lower() if tag in _TYPED else tag
        if kind in _HEARD and self._text is None:
            self._heard, self._text = kind, []
            self._path[-1] = "heard"

    def characters(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end(self, tag: str) -> None:
        is_heard = self._path.pop() == "heard"
        if is_heard and self._text is not None:
            self._hear(self._heard, " ".join("".join(self._text).split()))
            self._text = None
        elif tag in _TERMS and self._expression.text:
            self._entry.languages.setdefault(self._language, []).append(self._expression)
        elif tag in _ENTRIES:
            self._terms |= dict.fromkeys(self._entry.terms())

    def _hear(self, kind: str, text: str) -> None:
        """Take a text for what it is of: of an expression, or of the whole entry."""
        of_expression = not _TERMS.isdisjoint(self._path)
        if kind == "term" and of_expression:
            self._expression.text = text
        elif kind == _STATUS and of_expression:
            self._expression.status = text
        elif kind == "note" and of_expression:
            self._expression.note = self._expression.note or text
        elif kind == "note":
            self._entry.note = self._entry.note or text
        elif kind == _SUBJECT:
            self._entry.domain = self._entry.domain or text
        elif kind == _DEFINITION:
            self._entry.definition = self._entry.definition or text


class _Style(NamedTuple):
    """How an edition of the standard names its elements: the head of a document, and what stands around expressions."""

    head: str
    end: str
    entry: str
    language: str
    expression: str


_STYLES = {
    "2008": _Style(
        '<?xml version="1.0" encoding="UTF-8"?>\n<martif type="TBX-Basic" xml:lang="en">\n<martifHeader><fileDesc>'
        "<titleStmt><title>Dwugłos</title></titleStmt><sourceDesc><p>Dwugłos</p></sourceDesc></fileDesc><encodingDesc>"
        '<p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>\n<text><body>\n',
        "</body></text>\n</martif>\n",
        "termEntry",
        "langSet",
        "tig",
    ),
    "2019": _Style(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n'
        "<tbxHeader><fileDesc><sourceDesc><p>Dwugłos</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n",
        "</body></text>\n</tbx>\n",
        "conceptEntry",
        "langSec",
        "termSec",
    ),
}


def written_tbx(terms: Iterable[Term], edition: Literal["2008", "2019"] = "2008") -> str:
    """Return terms as a TBX-Basic document, an entry for each; most tools read the older edition only."""
    style = _STYLES[edition]
    entries = "".join(_entry(style, number, term) for number, term in enumerate(terms, 1))
    return f"{style.head}{entries}{style.end}"


def _entry(style: _Style, number: int, term: Term) -> str:
    domain = f'<descrip type="subjectField">{as_xml(term.domain)}</descrip>' if term.domain else ""
    note = f"<note>{as_xml(term.note)}</note>" if term.note else ""
    polish = [(term.polish, "preferred"), *((each, "deprecated") for each in term.forbidden)]
    english = _language(style, "en", [(term.english, "")])
    body = f"{domain}{note}{english}{_language(style, 'pl', polish)}"
    return f'<{style.entry} id="c{number}">{body}</{style.entry}>\n'


def _language(style: _Style, code: str, expressions: Iterable[tuple[str, str]]) -> str:
    inner = "".join(_expression(style, text, status) for text, status in expressions)
    return f'<{style.language} xml:lang="{code}">{inner}</{style.language}>'


def _expression(style: _Style, text: str, status: str) -> str:
    note = f'<termNote type="administrativeStatus">{status}Term-admn-sts</termNote>' if status else ""
    return f"<{style.expression}><term>{as_xml(text)}</term>{note}</{style.expression}>"
