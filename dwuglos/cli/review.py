"""The job that sends a talk to a reviewer as a file, and takes in what came back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_table

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator, Sequence

    from dwuglos.checks.base import Finding
    from dwuglos.profiles import Profile
    from dwuglos.review_round.files.base import ReviewSheet
    from dwuglos.review_round.merging import Comparison
    from dwuglos.store.library import Library
    from dwuglos.talk.transcript import Segment


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `review`."""
    job = jobs.add_parser("review", help="send a talk to a reviewer as a file, and take in what came back")
    deeds = job.add_subparsers(dest="deed", metavar="DEED", required=True)
    deed = deeds.add_parser("export", help="write both texts, states and notes into a file for a reviewer")
    deed.add_argument("talk", type=int, metavar="TALK")
    deed.add_argument("--as", dest="kind", metavar="NAME", required=True, help="docx, xlsx, xliff or html")
    deed.add_argument("--language", choices=("en", "pl"), default="pl", help="of headings and hints (default: pl)")
    deed.add_argument("--no-grammar", action="store_true", help="html: without what the grammar check finds")
    deed.add_argument("-o", "--output", metavar="FILE", help="instead of standard output")
    deed.set_defaults(job=_export, profile=None, terms=None)
    deed = deeds.add_parser(
        "import",
        help="compare what came back with the talk, and take it in",
        description="Compares a file that came back with what was sent and with what the talk is by now. In JSON, "
        "`changed` counts rows that say something else than the talk does; `conflicts` those of them that were changed "
        "here as well; `unknown` rows that are damaged or belong to no segment of the talk; `taken` segments that were "
        "changed.",
    )
    deed.add_argument("talk", type=int, metavar="TALK")
    deed.add_argument("file", metavar="FILE", help="the file that the reviewer has sent back")
    deed.add_argument(
        "--take",
        choices=("all", "clean", "none"),
        default="none",
        help="what is taken in, as one step: all, also what the reviewer emptied and over what was changed here since; "
        "clean, only what was neither emptied nor changed here; or none, the default, which shows what there is",
    )
    deed.set_defaults(job=_import)


def _export(options: Namespace) -> int:
    from dwuglos.profiles import NETFLIX_PL
    from dwuglos.review_round.files import review_file
    from dwuglos.review_round.marks import key_of
    from dwuglos.review_round.sending import sheet_of

    kind = review_file(options.kind)
    findings: Sequence[Finding] = ()
    profile = NETFLIX_PL
    with answering.opened_library(options) as library:
        stored = library.open_talk(options.talk)
        key = key_of(library.identity(), options.talk)
        if kind.shows_findings:
            findings, profile = _findings(options, library, stored.segments)
    title = stored.summary.title
    data = kind.write(sheet_of(title, key, stored.segments, options.language, findings, profile))
    answering.put_out(data, options.output)
    return answering.status_of(stored.damage)


def _findings(options: Namespace, library: Library, segments: Sequence[Segment]) -> tuple[Sequence[Finding], Profile]:
    """Return what the checks find in the talk, as the job `check` does, and the limits that count."""
    from dwuglos.cli import check

    found, checks = check.look(options, library, segments)
    return list(found), checks.profile


def _import(options: Namespace) -> int:
    from dwuglos.review_round.stored import take_in

    sheet = _sheet(Path(options.file))
    with answering.opened_library(options) as library:
        answer, taken = take_in(library, options.talk, sheet, options.take)
    for sentence in _sentences(answer):
        answering.complain(sentence)
    if options.json:
        counts = (len(answer.differences), len(answer.conflicts), len(answer.oddities), taken)
        answering.print_json(dict(zip(("changed", "conflicts", "unknown", "taken"), counts, strict=True)))
        return 0
    print_table(("Number", "What", "Sent", "Here", "Reviewer", "Note"), _rows(answer), "Nothing came back changed.")
    if options.take != "none":
        answering.complain(f"Taken: {taken}.")
        if options.take == "clean" and answer.emptied:
            answering.complain(
                f"Emptied by the reviewer and left as it was: {len(answer.emptied)}; --take all empties."
            )
    elif answer.differences:
        answering.complain(
            "Nothing is taken yet; --take clean takes what was neither emptied nor changed here, --take all everything."
        )
    return 0


def _sheet(path: Path) -> ReviewSheet:
    from dwuglos.importing.files import bytes_of
    from dwuglos.review_round.files import read_review

    return read_review(path.name, bytes_of(path))


def _sentences(answer: Comparison) -> Iterator[object]:
    yield from answer.notices
    for oddity in answer.oddities:
        yield oddity.notice


def _rows(answer: Comparison) -> Iterator[tuple[object, ...]]:
    for each in answer.differences:
        what = "conflict" if each.is_conflict else "emptied" if each.is_emptied else "changed"
        base = "?" if each.base is None else each.base
        state = "" if each.after.state == each.now.state else f" [{each.after.state}]"
        note = each.after.note if each.after.note != each.now.note else ""
        yield each.number, what, base, each.now.target, f"{each.after.target}{state}", note
