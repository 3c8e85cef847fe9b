"""Documents of XLIFF 2 in which something may be wrong."""

from __future__ import annotations

from dwuglos.formats.parts.xliff_rules import broken_rules
from dwuglos.formats.parts.xml_tree import tree_of

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:xliff:{name}:2.0"'
    for prefix, name in (
        ("mtc", "matches"),
        ("gls", "glossary"),
        ("fs", "fs"),
        ("mda", "metadata"),
        ("res", "resourcedata"),
        ("ctr", "changetracking"),
        ("slr", "sizerestriction"),
        ("val", "validation"),
    )
)
ORDER = "“{}” holds something it may not, or in a wrong order, or lacks what it needs."


def flaws(body: str, attributes: str = 'srcLang="en" trgLang="pl"', version: str = "2.0") -> list[str]:
    """Return what is wrong with a document."""
    space = f"urn:oasis:names:tc:xliff:document:{version}"
    text = f'<xliff xmlns="{space}" {SPACES} xmlns:my="own" version="{version}" {attributes}>{body}</xliff>'
    return list(map(str, broken_rules(tree_of(text), version)))


def unit(source: str = "a", target: str = "b", before: str = "", attributes: str = "") -> str:
    """Return a file of one unit with one segment."""
    inner = f"<segment><source>{source}</source><target>{target}</target></segment>"
    return f'<file id="f"><unit id="u" {attributes}>{before}{inner}</unit></file>'


def bad(element: str, name: str, value: str) -> str:
    """Return the sentence about a value."""
    return f"“{name}” of “{element}” cannot be “{value}”."


def lacks(element: str, name: str) -> str:
    """Return the sentence about something that is missing."""
    return f"“{element}” lacks “{name}”."


def excess(element: str, name: str) -> str:
    """Return the sentence about something that is too much."""
    return f"“{element}” may not have “{name}” there."


def dangling(element: str, name: str, value: str) -> str:
    """Return the sentence about what is not there."""
    return f"“{name}” of “{element}” refers to “{value}”, which is not there."


def twice(element: str, id: str) -> str:
    """Return the sentence about ids."""
    return f"Two of the ids at “{element}” are “{id}”."
