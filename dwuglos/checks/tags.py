"""Tags of subtitles that a translation lost, or that are not closed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import with_marks
from dwuglos.errors import notice
from dwuglos.language.markup import SUBTITLE_TAG
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

_TAG = re.compile(SUBTITLE_TAG)
_NAME = re.compile(r"</?([a-z]+)", re.IGNORECASE)
_SINGLE = frozenset(("br",))


class Tags(SegmentCheck):
    """Tags that the English has and the Polish has not, or the reverse, and tags that are never closed.

    Where a whole English text stands between tags, the fix puts the Polish between them.
    """

    name = "tags"
    title = "Tags"
    severity = "error"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if not segment.target.strip() or not (
            "<" in segment.source + segment.target or "{" in segment.source + segment.target
        ):
            return
        source, target = _tags(segment.source), _tags(segment.target)
        lost, more = Counter(source) - Counter(target), Counter(target) - Counter(source)
        if lost:
            message = notice("The Polish lacks tags that the English has: {tags}.", tags=" ".join(lost.elements()))
            yield self.finding(segment, message, severity="warning", fix=_wrapped(segment))
        if more:
            first = next(iter(more))
            at = segment.target.find(first)
            message = notice("The Polish has tags that the English lacks: {tags}.", tags=" ".join(more.elements()))
            yield self.finding(segment, message, span=(at, at + len(first)), severity="warning")
        if (open_tag := _unclosed(target)) and not _unclosed(source):
            at = segment.target.find(open_tag)
            message = notice("The tag {tag} is not closed.", tag=open_tag)
            yield self.finding(segment, message, span=(at, at + len(open_tag)))


def _tags(text: str) -> list[str]:
    return _TAG.findall(text)


def _unclosed(tags: list[str]) -> str:
    """Return the first tag that no other closes, or that closes none; empty when all are in pairs."""
    waiting: list[tuple[str, str]] = []
    for tag in tags:
        named = _NAME.match(tag)
        if named is None or named[1].lower() in _SINGLE:
            continue
        name = named[1].lower()
        if not tag.startswith("</"):
            waiting.append((name, tag))
        elif waiting and waiting[-1][0] == name:
            waiting.pop()
        else:
            return tag
    return waiting[0][1] if waiting else ""


def _wrapped(segment: Segment) -> Edit | None:
    """Return the edit that puts the tags around a whole English text around its Polish, which has none."""
    tags = list(_TAG.finditer(segment.source))
    if len(tags) < 2 or _TAG.search(segment.target):
        return None
    first = _end_of_row(segment.source, tags)
    last = len(tags) - _end_of_row(segment.source[::-1], tags, backwards=True)
    if first != last or not 0 < first < len(tags):
        return None
    before, after = (" ".join("".join(tag[0] for tag in some).split()) for some in (tags[:first], tags[last:]))
    return Edit("Add tags", with_marks(segment, f"{before}{segment.target.strip()}{after}"))


def _end_of_row(text: str, tags: list[re.Match[str]], *, backwards: bool = False) -> int:
    """Return how many tags stand one after the other at the beginning of a text, or at the end of it, `backwards`."""
    count = at = 0
    for tag in reversed(tags) if backwards else tags:
        begin, end = (len(text) - tag.end(), len(text) - tag.start()) if backwards else tag.span()
        if text[at:begin].strip():
            break
        count, at = count + 1, end
    return count
