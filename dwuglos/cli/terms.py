"""The job that looks after the glossary: its terms, files in and out, and where terms stand in a text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering, term_change, term_proposals
from dwuglos.cli.tables import print_table
from dwuglos.errors import InputError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterable

    from dwuglos.language.terms import Term
    from dwuglos.talk.term_rows import KeptTerm


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `terms`."""
    job = jobs.add_parser(
        "terms", help="the glossary: terms, TBX, CSV and XLSX files in and out; a term changed everywhere"
    )
    deeds = job.add_subparsers(dest="deed", metavar="DEED", required=True)
    deed = deeds.add_parser("import", help="take in the terms of a TBX, CSV, TSV or XLSX file")
    deed.add_argument("file", metavar="FILE")
    _add_talk(deed, "into the list of a talk, instead of that for all talks")
    deed.set_defaults(job=_import)
    deed = deeds.add_parser("export", help="write terms into a file; its name says of what kind")
    deed.add_argument("file", metavar="FILE")
    _add_talk(deed, "the list of a talk, instead of that for all talks")
    deed.add_argument("--as", dest="kind", choices=("tbx", "tbx-2019", "csv", "xlsx"), help="the kind of the file")
    deed.set_defaults(job=_export)
    deed = deeds.add_parser(
        "find",
        help="find terms that stand in an English or Polish text, in all their forms, or of which it is a part",
    )
    deed.add_argument("text", metavar="TEXT")
    _add_talk(deed, "with the terms of a talk before those for all talks")
    deed.set_defaults(job=_find)
    deed = deeds.add_parser("list", help="show all terms")
    _add_talk(deed, "the list of a talk, instead of that for all talks")
    deed.set_defaults(job=_list)
    deed = deeds.add_parser("add", help="add a term, or add to one")
    deed.add_argument("english", metavar="ENGLISH")
    deed.add_argument("polish", metavar="POLISH")
    deed.add_argument("--forbidden", default="", metavar="A|B", help="Polish that is not to be used for it")
    deed.add_argument("--domain", default="", metavar="TEXT", help="where it is said so")
    deed.add_argument("--note", default="", metavar="TEXT", help="what is to be known of it")
    _add_talk(deed, "to the list of a talk, instead of that for all talks")
    deed.set_defaults(job=_add)
    deed = deeds.add_parser("remove", help="remove a term")
    deed.add_argument("english", metavar="ENGLISH")
    deed.add_argument("polish", metavar="POLISH", nargs="?", help="that translation of it alone")
    _add_talk(deed, "from the list of a talk, instead of that for all talks")
    deed.set_defaults(job=_remove)
    term_change.add_deed(deeds)
    term_proposals.add_deed(deeds)


def _add_talk(deed: Any, what: str) -> None:
    deed.add_argument("--talk", type=int, metavar="TALK", help=what)


def _import(options: Namespace) -> int:
    from dwuglos.memory.term_files import read_terms

    path = Path(options.file)
    if not path.is_file():
        raise InputError("There is no file {file}.", file=path)
    terms = read_terms(path)
    return _take(options, terms)


def _take(options: Namespace, terms: Iterable[Term]) -> int:
    with answering.opened_library(options) as library:
        added = library.add_terms(terms, options.talk)
    if options.json:
        answering.print_json(added._asdict())
    else:
        answering.answer(
            f"New terms: {added.new}; terms that have more now: {added.merged}; as they were: {added.same}."
        )
    return 0


def _export(options: Namespace) -> int:
    from dwuglos.memory.term_files import kind_of, written_terms

    kind = options.kind or kind_of(Path(options.file))
    with answering.opened_library(options) as library:
        terms = [kept.term for kept in library.terms(options.talk)]
    answering.put_out(written_terms(terms, kind), options.file)
    if options.json:
        answering.print_json({"path": options.file, "terms": len(terms)})
    else:
        answering.complain(f"Terms written: {len(terms)}.")
    return 0


def _find(options: Namespace) -> int:
    from dwuglos.memory.term_search import forms_of, in_force, terms_in, terms_with

    with answering.opened_library(options) as library:
        own = library.terms(options.talk) if options.talk is not None else []
        kept = in_force(own, library.terms())
    there = {each.kept: each.texts(options.text) for each in terms_in(options.text, kept)}
    found = there | {each: [] for each in terms_with(options.text, kept) if each not in there}
    if options.json:
        rows = (as_json(each) | {"forms": forms_of(each.term.polish), "found": texts} for each, texts in found.items())
        answering.print_json_rows("terms", rows)
    else:
        _print(list(found), "No term stands in it, and it is a part of none.")
    return 0


def _list(options: Namespace) -> int:
    with answering.opened_library(options) as library:
        kept = library.terms(options.talk)
    if options.json:
        answering.print_json_rows("terms", map(as_json, kept))
    else:
        _print(kept, "There are no terms yet.")
    return 0


def _add(options: Namespace) -> int:
    from dwuglos.language.terms import Term, divided

    return _take(
        options, [Term(options.english, options.polish, divided(options.forbidden), options.domain, options.note)]
    )


def _remove(options: Namespace) -> int:
    from dwuglos.talk.term_rows import TermChange

    wanted = options.english.casefold()
    with answering.opened_library(options) as library:
        kept = [each for each in library.terms(options.talk) if each.term.english.casefold() == wanted]
        if options.polish is not None:
            kept = [each for each in kept if each.term.polish.casefold() == options.polish.casefold()]
        if not kept:
            raise InputError("There is no term “{english}” in that list.", english=options.english)
        library.change_terms([TermChange(each, None) for each in kept])
    if options.json:
        answering.print_json({"removed": len(kept)})
    else:
        answering.answer(f"Terms removed: {len(kept)}.")
    return 0


def _print(kept: Iterable[KeptTerm], otherwise: str) -> None:
    rows = [(each.term.english, each.term.polish, ", ".join(each.term.forbidden), each.term.domain) for each in kept]
    print_table(("English", "Polish", "Forbidden", "Domain"), rows, otherwise)


def as_json(kept: KeptTerm) -> dict[str, object]:
    """Return a term as JSON has it."""
    return {
        "id": kept.id,
        "talk": kept.talk,
        "source": kept.term.english,
        "target": kept.term.polish,
        "forbidden": list(kept.term.forbidden),
        "domain": kept.term.domain,
        "note": kept.term.note,
    }
