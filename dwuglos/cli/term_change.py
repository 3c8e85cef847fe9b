"""The job that changes a Polish term for another one in talks, each use in its right form."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_table

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterable, Sequence

    from dwuglos.finding.term_change import Proposal
    from dwuglos.store.library import Library
    from dwuglos.store.texts import TalkSize

_AROUND = 40
"""Characters before and behind a change that a table shows."""


def add_deed(deeds: _SubParsersAction[Any]) -> None:
    """Let the job `terms` know of the deed `change`."""
    deed = deeds.add_parser(
        "change", help="change a Polish term for another one, each use in its right form; nothing without --apply"
    )
    deed.add_argument("old", metavar="OLD", help="the term as it is now, in its base form: “prompt”")
    deed.add_argument("new", metavar="NEW", help="the term that comes instead, in its base form: “polecenie”")
    deed.add_argument("--talk", type=int, action="append", metavar="TALK", help="only in that talk; may be given again")
    deed.add_argument("--apply", action="store_true", help="change; in each talk that is one step, which can be undone")
    deed.add_argument(
        "--sure", action="store_true", help="leave out what is doubtful, such as uses where another form is possible"
    )
    deed.set_defaults(job=_change)


def _change(options: Namespace) -> int:
    from dwuglos.finding.term_change import TermChange, english_of, find_changes

    TermChange(options.old, options.new)  # refuses at once what cannot be changed
    damaged: list[int] = []
    with answering.opened_library(options) as library:
        terms = library.terms_in_force(options.talk[0] if options.talk and len(options.talk) == 1 else None)
        change = TermChange(options.old, options.new, english_of(terms, options.old))
        found = list(find_changes(library, change, _talks(library, options.talk), damaged.append))
        wanted = [each for each in found if not (options.sure and each.doubts)]
        outcome = _apply(library, wanted) if options.apply else None
    _answer(options, wanted, outcome)
    for id in damaged:
        answering.complain(f"Talk {id} is damaged; it was looked through as far as it can be read.")
    return 3 if damaged or (outcome is not None and outcome["failures"]) else 0


def _talks(library: Library, chosen: Sequence[int] | None) -> list[TalkSize]:
    for id in chosen or ():
        library.talk(id)  # raises TalkNotFound
    return [talk for talk in library.talk_sizes() if not chosen or talk.id in chosen]


def _apply(library: Library, proposals: Sequence[Proposal]) -> dict[str, int]:
    """Change each talk by itself: one that cannot be changed is said, and keeps no other one back."""
    from dwuglos.errors import LibraryError, LibraryReadOnly
    from dwuglos.finding.replacing import replace_in
    from dwuglos.finding.term_change import TermReplacement, hits_of

    outcome = {"replaced": 0, "outdated": 0, "failures": 0}
    for id, of_talk in groupby(hits_of(proposals), lambda hit: hit.talk):
        try:
            answer = replace_in(library, id, list(of_talk), TermReplacement())
        except LibraryReadOnly:
            raise
        except LibraryError as error:
            answering.complain(f"Talk {id} was not changed. {error}")
            outcome["failures"] += 1
        else:
            outcome["replaced"] += answer.hits
            outcome["outdated"] += answer.outdated
    return outcome


def _answer(options: Namespace, proposals: Sequence[Proposal], outcome: dict[str, int] | None) -> None:
    if options.json:
        answer: dict[str, object] = {"hits": list(as_json(proposals))}
        if outcome is not None:
            answer |= {"replaced": outcome["replaced"], "outdated": outcome["outdated"]}
        answering.print_json(answer)
        return
    heads = ("Talk", "Number", "Field", "Text", "Instead", "Check")
    print_table(heads, _rows(proposals), "The term was not found.")
    if outcome is not None:
        answering.complain(f"Changed: {outcome['replaced']}.")
    elif proposals:
        answering.complain("Nothing is changed yet; --apply changes.")


def as_json(proposals: Sequence[Proposal]) -> Iterable[dict[str, object]]:
    """Return the hits of proposals as JSON has them: as those of `find`, with what is doubtful.

    Hits of one `proposal` change together; `confirmed` says that a person has confirmed a segment that changes.
    """
    from dwuglos.cli.find import as_json as hit_as_json
    from dwuglos.finding.term_change import TermReplacement

    for n, proposal in enumerate(proposals, 1):
        for hit in proposal.hits:
            yield hit_as_json(hit, TermReplacement()) | {
                "proposal": n,
                "doubts": list(proposal.doubts),
                "confirmed": proposal.is_confirmed,
            }


def _rows(proposals: Sequence[Proposal]) -> Iterable[tuple[object, ...]]:
    for proposal in proposals:
        for hit in proposal.hits:
            before, behind = hit.text[max(hit.start - _AROUND, 0) : hit.start], hit.text[hit.end : hit.end + _AROUND]
            shown = f"{before}[{hit.text[hit.start : hit.end]}]{behind}".replace("\n", " / ")
            instead = (hit.groups[1] or "").replace("\n", " / ")
            marks = ", ".join([*proposal.doubts, *(["confirmed"] if proposal.is_confirmed else [])])
            yield hit.talk, hit.number or "–", hit.field, shown, instead, marks
