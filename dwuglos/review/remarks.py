"""Remarks of a language model on translations: read from its answer, made into findings and edits.

A remark names the segment by its id and repeats the Polish it is about. Where the id or the text is not what was sent,
the remark is left out: nobody guesses which segment was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from dwuglos.checks.base import REMARK, Finding, Span
from dwuglos.checks.results.ignoring import IgnoredFindings, as_ignored
from dwuglos.errors import Notice, Verbatim, notice
from dwuglos.language.guess import is_foreign, language_of
from dwuglos.language.markup import TAG
from dwuglos.language.word_changes import word_changes
from dwuglos.layout.line_breaks import in_lines
from dwuglos.models.answers import items, one_line, whole_number
from dwuglos.models.asking import unreadable
from dwuglos.models.json_values import json_values, wordings
from dwuglos.review.passages import Passage
from dwuglos.talk.edits import Edit, lay_sentence
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.transcript import PERSON, Change, Segment, Transcript, storable

Kind = Literal["meaning", "omission", "addition", "terminology", "grammar", "style"]
"""What a remark is about."""
KIND_WORDS: dict[Kind, Notice] = {
    "meaning": notice("meaning"),
    "omission": notice("omission"),
    "addition": notice("addition"),
    "terminology": notice("terminology"),
    "grammar": notice("grammar"),
    "style": notice("style"),
}
TITLES = {f"{REMARK}{kind}": notice("Remark ({kind})", kind=words) for kind, words in KIND_WORDS.items()}
"""What remarks are called as findings are by their checks."""

_WORD = re.compile(r"\S+")
_LETTER = re.compile(r"[^\W_]")
_MARKDOWN = re.compile(r"(\*\*|__|`|(?<![\w*])\*(?!\*))(?=\S)([^*_`\n]+)(?<=\S)\1")
_AROUND = re.compile(r"((?:<[^<>\n/]{1,200}>|\{\\[^{}\n]{0,200}\})+)[^<>{}]*((?:</[^<>\n]{1,200}>)*)")
"""A text with tags at its ends alone."""
_UNSEEN = re.compile("[\ufffd\u202a-\u202e\u2066-\u2069]")
"""What stands for letters that got lost, and marks that turn the direction of a text."""
_LONGEST_REASON = 400
_LONGER, _SOME = 3, 80
"""A proposal may be so many times as long as the text was, and have so many characters more."""


class Remark(NamedTuple):
    """A remark on a segment, which was `segment` when it was sent."""

    segment: Segment
    kind: Kind
    reason: str
    proposal: str

    @property
    def id(self) -> int:
        """The segment it is about."""
        return self.segment.id

    def fits(self, now: Segment | None) -> bool:
        """Return whether a segment still has the texts that the remark is about."""
        return now is not None and (now.source, now.target) == (self.segment.source, self.segment.target)


class Reading(NamedTuple):
    """The remarks of an answer, and how many did not fit what was sent."""

    remarks: tuple[Remark, ...]
    unfit: int = 0


def read(answer: str, passage: Passage, model: str) -> Reading:
    """Return the remarks in an answer about a passage.

    Raises BadAnswer when it is no list of remarks, or when none of them has all its parts and is about what was sent.
    """
    listed = items(answer, "id")
    sent = {segment.id: segment for segment in passage.segments if segment.id in passage.ids}
    in_form = [_in_form(item, sent) for item in listed]
    if not any(in_form) if listed else not _is_empty_list(answer):
        raise unreadable(model)
    found = [each if each and is_usable(each.proposal, each.segment.target) else None for each in in_form]
    remarks = {(each.id, each.proposal): each for each in reversed(found) if each is not None}
    return Reading(tuple(reversed(remarks.values())), sum(each is None for each in found))


def _is_empty_list(answer: str) -> bool:
    values = [value for text in wordings(answer) for value in json_values(text)]
    return any(value == [] or (isinstance(value, dict) and value.get("remarks") == []) for value in values)


def _in_form(item: dict[str, object], sent: dict[int, Segment]) -> Remark | None:
    """Return the remark in an item, or None where its segment or text is not what was sent, or a part is missing."""
    segment = sent.get(whole_number(item["id"]) or 0)
    if segment is None or one_line(item.get("polish")) != _in_line(segment.target):
        return None
    kind = next((kind for kind in KIND_WORDS if kind == one_line(item.get("kind")).lower()), None)
    reason, proposal = storable(one_line(item.get("reason"))), wording(item.get("proposal"), segment.target)
    return Remark(segment, kind, reason[:_LONGEST_REASON], proposal) if kind and reason and proposal else None


def wording(value: object, text: str) -> str:
    """Return a text of an answer in as many lines as the `text` that it is for; empty when the value is no text."""
    if not isinstance(value, str):
        return ""
    lines = [line.strip() for line in _plain(storable(value), text).splitlines() if line.strip()]
    count = text.count("\n") + 1
    found = "\n".join(lines) if len(lines) == count else in_lines(" ".join(lines), count)
    around = _AROUND.fullmatch(text)
    return f"{around[1]}{found}{around[2]}" if found and around and not TAG.search(found) else found


def _plain(value: str, text: str) -> str:
    """Return a text without the marks of Markdown that are around its words, unless `text` has such marks, too."""
    return value if _MARKDOWN.search(text) else _MARKDOWN.sub(r"\2", value)


def is_usable(proposal: str, text: str) -> bool:
    """Return whether a proposal can take the place of a text: another Polish text with its tags, not far longer."""
    if not proposal or _in_line(proposal) == _in_line(text) or (_LETTER.search(text) and not _LETTER.search(proposal)):
        return False
    if sorted(TAG.findall(proposal)) != sorted(TAG.findall(text)) or set(_UNSEEN.findall(proposal)) - set(text):
        return False
    if is_foreign(proposal) and not is_foreign(text):
        return False
    if len(proposal) > _LONGER * len(text) + _SOME:
        return False
    return language_of([proposal]) != "en" or language_of([text]) == "en"


def _in_line(text: str) -> str:
    return " ".join(text.split())


def finding_of(remark: Remark) -> Finding:
    """Return a remark as a finding about what would change, with what it proposes as the fix."""
    after = remark.segment._replace(target=remark.proposal, state="translated", origin=PERSON)
    fix = Edit("Accept remarks", (Change(remark.segment, after),))
    return _about_all(remark)._replace(span=_changed_part(remark.segment.target, remark.proposal), fix=fix)


def _about_all(remark: Remark) -> Finding:
    """Return a remark as a finding about the whole text, by which a rejected one is known."""
    message = notice("{reason}", reason=Verbatim(remark.reason))
    return Finding(f"{REMARK}{remark.kind}", "warning", remark.id, message)


def _changed_part(text: str, proposal: str) -> Span:
    """Return the part of a text from the first change to the last; the word before, where something is only added."""
    begin, end, place = len(text), 0, 0
    for piece in word_changes(text, proposal):
        behind = place if piece.kind == "added" else place + len(piece.text)
        if piece.kind != "same":
            begin, end = min(begin, place), behind
        place = behind
    if begin < end:
        return begin, end
    words = [word.span() for word in _WORD.finditer(text)]
    return next((word for word in reversed(words) if word[0] < end), words[0] if words else (0, 0))


def accept(transcript: Transcript, remarks: Iterable[Remark]) -> tuple[Edit | None, list[Remark]]:
    """Return one edit that does what remarks propose, and the remarks that come too late.

    A remark comes too late when its segment has other texts by now; of several on one segment the first is accepted.
    """
    texts: dict[int, str] = {}
    late: list[Remark] = []
    for remark in remarks:
        if remark.id in texts or not remark.fits(transcript.by_id(remark.id)):
            late.append(remark)
        else:
            texts[remark.id] = remark.proposal
    return lay_sentence(transcript, list(texts), list(texts.values()), "Accept remarks"), late


def rejected(remark: Remark) -> Ignored:
    """Return what is kept of a remark that was rejected: that kind of remark on that text is not made again."""
    return as_ignored(_about_all(remark), remark.segment)


def heeded(remarks: Sequence[Remark], ignored: Iterable[Ignored]) -> list[Remark]:
    """Return the remarks that nobody has rejected before."""
    rejected_before = IgnoredFindings(ignored)
    return [each for each in remarks if not rejected_before.has(_about_all(each), each.segment)]
