"""Reading the sentences of a talk for their grammar, apart from the checks, as that takes milliseconds for each.

for sentence in unread(findings): ...     # those that the rules did not read yet
read(findings)                            # all of them at once, and the findings with what was found
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from dwuglos.checks.base import Sentence
from dwuglos.checks.grammar import Grammar, Plain
from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.sentences import Sentences
from dwuglos.language import grammar
from dwuglos.talk.transcript import Segment, Transcript


class Unread(NamedTuple):
    """A sentence that the rules did not read yet: its Polish, and the ids of its segments."""

    text: str
    ids: tuple[int, ...]


def unread(findings: Findings) -> list[Unread]:
    """Return the sentences of a talk that the rules did not read yet; none where grammar is not checked."""
    if Grammar.name in findings.options.off:
        return []
    return _unread(findings.sentences())


def unread_in(segments: Iterable[Segment]) -> list[Unread]:
    """Return the sentences of some segments in a row that the rules did not read yet; on any thread, at any time."""
    sentences = Sentences(Transcript(segments))
    sentences.divide()
    return _unread(sentences.all())


def read(findings: Findings, cancelled: Callable[[], bool] | None = None) -> frozenset[int]:
    """Let the rules read the sentences of a talk; return the ids of the segments that have other findings since.

    Raises DwuglosError when the rules cannot be run, and Cancelled.
    """
    sentences = unread(findings)
    grammar.judge((sentence.text for sentence in sentences), cancelled)
    return findings.review(sentence.ids for sentence in sentences)


def _unread(sentences: Iterable[Sentence]) -> list[Unread]:
    found = ((Plain(sentence).text, sentence.run) for sentence in sentences)
    return [
        Unread(text, tuple(segment.id for segment in run))
        for text, run in found
        if text and grammar.remembered(text) is None
    ]
