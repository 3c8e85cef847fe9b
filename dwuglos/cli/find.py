"""The job that finds text in talks, and replaces it where that is asked for."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from dwuglos.cli import answering
from dwuglos.cli.tables import print_table

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterable, Sequence

    from dwuglos.finding.query import Query
    from dwuglos.finding.replacing import Replacement
    from dwuglos.finding.searching import Hit
    from dwuglos.store.library import Library

_AROUND = 30
"""Characters before and behind a hit that a table shows."""


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `find`."""
    job = jobs.add_parser("find", help="find text in all talks, and replace it; without --apply nothing is changed")
    job.add_argument("text", metavar="TEXT", help="what to look for")
    job.add_argument("--replace", metavar="TEXT", help="what comes instead; with --regex, \\1 is the first group")
    job.add_argument("--apply", action="store_true", help="replace; in each talk that is one step, which can be undone")
    job.add_argument(
        "--in",
        dest="fields",
        action="append",
        choices=("source", "target", "note", "article"),
        help="where to look: the English, the Polish, the notes, the article (default: everywhere); may be given again",
    )
    job.add_argument("--talk", type=int, action="append", metavar="TALK", help="only in that talk; may be given again")
    kinds = job.add_mutually_exclusive_group()
    kinds.add_argument("--lemma", action="store_true", help="the words of TEXT in all their forms")
    kinds.add_argument("--regex", action="store_true", help="TEXT is a regular expression, as Python has them")
    job.add_argument("--words", action="store_true", help="only whole words")
    job.add_argument("--case", action="store_true", help="capitals count")
    job.add_argument("--fold", action="store_true", help="diacritics do not count: “zolw” finds “żółw”")
    job.set_defaults(job=_find)


def _query(options: Namespace) -> Query:
    from dwuglos.finding.query import FIELDS, Query

    return Query(
        options.text,
        "lemma" if options.lemma else "pattern" if options.regex else "text",
        tuple(field for field in FIELDS if field in options.fields) if options.fields else FIELDS,
        options.words,
        options.case,
        not options.fold,
    )


class _Outcome(NamedTuple):
    """What came of replacing."""

    replaced: int
    outdated: int
    failures: int


def _find(options: Namespace) -> int:
    from dwuglos.errors import InputError
    from dwuglos.finding.matching import Matcher
    from dwuglos.finding.replacing import Replacement
    from dwuglos.finding.searching import find

    if options.apply and options.replace is None:
        raise InputError("Say with --replace what comes instead; --apply alone changes nothing.")
    with closing(Matcher(_query(options))) as matcher, answering.opened_library(options) as library:
        replacement = None
        if options.replace is not None:
            replacement = Replacement(options.replace, matcher.query.kind, matcher.groups)
        talks = library.talk_sizes()
        for id in options.talk or ():
            library.talk(id)  # raises TalkNotFound
        chosen = [talk for talk in talks if not options.talk or talk.id in options.talk]
        damaged: list[int] = []
        hits = list(find(library, matcher, chosen, damaged.append))
        outcome = _replace(library, hits, replacement) if options.apply and replacement is not None else None
    _answer(options, hits, replacement, outcome)
    for id in damaged:
        answering.complain(f"Talk {id} is damaged; it was looked through as far as it can be read.")
    return 3 if damaged or (outcome is not None and outcome.failures) else 0


def _replace(library: Library, hits: Sequence[Hit], replacement: Replacement) -> _Outcome:
    """Replace in each talk by itself: one that cannot be changed is said, and keeps no other one back."""
    from itertools import groupby

    from dwuglos.errors import LibraryError, LibraryReadOnly
    from dwuglos.finding.replacing import replace_in

    done = outdated = failures = 0
    for id, of_talk in groupby(hits, lambda hit: hit.talk):
        try:
            answer = replace_in(library, id, list(of_talk), replacement)
        except LibraryReadOnly:
            raise
        except LibraryError as error:
            answering.complain(f"Talk {id} was not changed. {error}")
            failures += 1
        else:
            done, outdated = done + answer.hits, outdated + answer.outdated
    return _Outcome(done, outdated, failures)


def _answer(options: Namespace, hits: Sequence[Hit], replacement: Replacement | None, outcome: _Outcome | None) -> None:
    if options.json:
        answer: dict[str, object] = {"hits": [as_json(hit, replacement) for hit in hits]}
        if outcome is not None:
            answer |= {"replaced": outcome.replaced, "outdated": outcome.outdated}
        answering.print_json(answer)
        return
    heads = ("Talk", "Number", "Field", "Text", *(("Instead",) if replacement is not None else ()))
    print_table(heads, _rows(hits, replacement), "Nothing was found.")
    if outcome is not None:
        answering.complain(f"Replaced: {outcome.replaced}.")
    elif replacement is not None and hits:
        answering.complain("Nothing is changed yet; --apply replaces.")


def as_json(hit: Hit, replacement: Replacement | None = None) -> dict[str, object]:
    """Return a hit as JSON has it; `text` is the whole text it is in, and `span` counts the characters of that."""
    is_part = hit.field == "article"
    answer: dict[str, object] = {
        "talk": hit.talk,
        "segment": None if is_part else hit.id,
        "part": hit.id if is_part else None,
        "field": hit.field,
        "span": [hit.start, hit.end],
        "match": hit.text[hit.start : hit.end],
        "text": hit.text,
    }
    return answer if replacement is None else answer | {"replacement": replacement.instead_of(hit)}


def _rows(hits: Sequence[Hit], replacement: Replacement | None) -> Iterable[tuple[object, ...]]:
    for hit in hits:
        before, behind = hit.text[max(hit.start - _AROUND, 0) : hit.start], hit.text[hit.end : hit.end + _AROUND]
        shown = f"{before}[{hit.text[hit.start : hit.end]}]{behind}".replace("\n", " / ")
        instead = () if replacement is None else (replacement.instead_of(hit).replace("\n", " / "),)
        yield (hit.talk, hit.number or "–", hit.field, shown, *instead)
