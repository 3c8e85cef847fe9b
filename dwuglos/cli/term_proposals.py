"""The job that proposes terms of a talk for the glossary, with how they were translated so far."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_table

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterable

    from dwuglos.memory.proposed_terms import ProposedTerm


def add_deed(deeds: _SubParsersAction[Any]) -> None:
    """Let the job `terms` know of the deed `propose`."""
    deed = deeds.add_parser(
        "propose", help="show frequent noun phrases of a talk that the glossary does not have, and their translations"
    )
    deed.add_argument("talk", type=int, metavar="TALK")
    deed.add_argument("--least", type=int, default=3, metavar="N", help="how often a phrase comes at least (3)")
    deed.set_defaults(job=_propose)


def _propose(options: Namespace) -> int:
    from dwuglos.memory.proposed_terms import entries, memory_of, proposed_terms
    from dwuglos.store.units import units_of

    with answering.opened_library(options) as library:
        segments = library.segments(library.talk(options.talk).id)
        has_entry = entries(term.english for term in library.terms_in_force(options.talk))
    with closing(units_of(answering.address(options))) as units:
        found = proposed_terms(segments, has_entry, memory_of(units, options.talk), max(options.least, 1))
    if options.json:
        answering.print_json({"proposed": [as_json(term) for term in found]})
    else:
        print_table(("English", "Count", "Translations"), _rows(found), "There are no terms to propose.")
    return 0


def as_json(term: ProposedTerm) -> dict[str, object]:
    """Return a proposed term as JSON has it; counts are sentences."""
    return {
        "english": term.english,
        "count": term.uses,
        "segments": list(term.segments),
        "variants": [
            {"polish": each.polish, "count": each.uses, "confirmed": each.confirmed, "memory": each.in_memory}
            for each in term.variants
        ],
    }


def _rows(found: Iterable[ProposedTerm]) -> Iterable[tuple[object, ...]]:
    for term in found:
        variants = ", ".join(f"{each.polish} {each.uses + each.in_memory}" for each in term.variants)
        yield term.english, term.uses, variants
