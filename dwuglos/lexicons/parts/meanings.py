"""The Polish in an entry that is written for people, as FreeDict lays entries out in plain text.

An entry has the headword with its sound on the first line. Then come meanings, numbered where there are several:
`I. <N> 1. budynek, dom`, with remarks in brackets. Phrases have their meaning on a line of its own, ` - mieszkać`, or
behind them, `"set sb free" - uwalniać kogoś`; `<V Phras>break in` is the headword of all that follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.lexicons.base import Sense

_NUMBER = re.compile(r"\s*(?:[IVXLC]+\.|\d{1,2}\.|[a-z]\.(?=\s|$))\s*")
_KIND = re.compile(r"\s*<([^<>]{1,40})>\s*")
_REMARK = re.compile(r"\[[^\[\]]*\]|\([^()]*\)|<[^<>]*>|/[^/]*/|\{[^{}]*\}")
_PHRASE_AND_MEANING = re.compile(r'\s*"([^"]+)"\s+-\s+(.+)')
_VERB_PHRASE = re.compile(r"([A-Za-z][^\d<]*?)(?:\s{2,}|\s*$)(.*)")
_SEE = re.compile(r"\s*See also:|\s*Zob", re.IGNORECASE)
_LONGEST = 120
"""Characters of a meaning; what is longer explains, and translates nothing."""


def senses_of(text: str) -> tuple[Sense, ...]:
    """Return what an entry, with its headword on the first line, says in Polish."""
    return tuple(_senses(text.splitlines()[1:]))


def _senses(lines: list[str]) -> Iterator[Sense]:
    verb, phrase = "", ""
    for at, line in enumerate(lines):
        rest, kinds, is_new = _unnumbered(line)
        if is_new:
            verb = ""
        if any("Phras" in kind for kind in kinds) and (match := _VERB_PHRASE.match(rest)):
            verb, rest = _bare(match[1]), _unnumbered(match[2])[0]
        if not rest.strip() or _SEE.match(rest):
            continue
        if match := _PHRASE_AND_MEANING.match(rest):
            yield from _sense(match[2], _bare(match[1]))
        elif rest.startswith("- "):
            yield from _sense(rest[2:], phrase or verb)
            phrase = ""
        elif at + 1 < len(lines) and lines[at + 1].startswith(" - "):
            phrase = _bare(rest)
        else:
            yield from _sense(rest, verb)


def _unnumbered(line: str) -> tuple[str, list[str], bool]:
    """Return a line without its numbers and kinds of words, these kinds, and whether a new kind begins with it."""
    kinds: list[str] = []
    is_new = False
    while True:
        if match := _NUMBER.match(line):
            is_new = is_new or match[0].strip()[0].isupper()
        elif match := _KIND.match(line):
            kinds.append(match[1])
        else:
            return line.strip(), kinds, is_new
        line = line[match.end() :]


def _bare(phrase: str) -> str:
    """Return an English phrase without remarks and marks of what may change in it."""
    return " ".join(_REMARK.sub(" ", phrase).replace("*", " ").split())


def _sense(text: str, phrase: str) -> Iterator[Sense]:
    bare = text
    while (shorter := _REMARK.sub(" ", bare)) != bare:  # remarks may stand within remarks
        bare = shorter
    bare = _NUMBER.sub("", bare, count=1) if _NUMBER.match(bare) else bare
    meanings = (" ".join(part.split()) for part in re.split("[,;]", bare))
    kept = tuple(dict.fromkeys(each for each in meanings if each and len(each) <= _LONGEST))
    if kept:
        yield Sense(kept, phrase)
