"""The job that looks after the translation memory: files in and out, matches, uses of words, what to forget."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_table
from dwuglos.errors import InputError

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from dwuglos.store.units.unit import Unit, Units


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `memory`."""
    job = jobs.add_parser("memory", help="the translation memory: matches, TMX files in and out, clean-up")
    deeds = job.add_subparsers(dest="deed", metavar="DEED", required=True)
    deed = deeds.add_parser("import", help="take in the English and Polish of a TMX file")
    deed.add_argument("file", metavar="FILE")
    deed.set_defaults(job=_import)
    deed = deeds.add_parser("export", help="write all units into a TMX file")
    deed.add_argument("file", metavar="FILE")
    deed.set_defaults(job=_export)
    deed = deeds.add_parser("find", help="find what is like an English text, or where words were used")
    deed.add_argument("text", metavar="TEXT")
    deed.add_argument("--uses", action="store_true", help="units that have all words of TEXT, in either language")
    deed.add_argument("--lemma", action="store_true", help="with --uses: Polish words in all their forms")
    deed.add_argument("--least", type=int, default=None, metavar="PERCENT", help="how alike a match is at least (60)")
    deed.add_argument("--count", type=int, default=None, metavar="N", help="how many at most (5; of uses 100)")
    deed.set_defaults(job=_find)
    deed = deeds.add_parser(
        "clean",
        help="forget units: without an option those that are there twice",
        description="Forgets units: without an option those that are there twice. First they are written into a TMX "
        "file beside the library, from which they can be imported again; its name is printed.",
    )
    deed.add_argument("--talk", type=int, metavar="TALK", help="those of a talk")
    deed.add_argument("--before", metavar="DATE", help="those from before a day, as 2026-01-31")
    deed.set_defaults(job=_clean)


def _opened(options: Namespace) -> Units:
    """Open the memory, with all that is confirmed in the library by now."""
    from dwuglos.memory.keeping import catch_up
    from dwuglos.store.units import units_of

    with answering.opened_library(options) as library:
        units = units_of(answering.address(options))
        try:
            catch_up(library, units)
        except BaseException:
            units.close()
            raise
        return units


def _import(options: Namespace) -> int:
    from dwuglos.memory.tending import take_in

    path = Path(options.file)
    if not path.is_file():
        raise InputError("There is no file {file}.", file=path)
    is_large = path.stat().st_size > 1_000_000
    tenths = -1

    def tell(done: float) -> None:
        nonlocal tenths
        if is_large and int(done * 10) > tenths:
            tenths = int(done * 10)
            answering.complain(f"{tenths * 10}%")

    with closing(_opened(options)) as units:
        imported = take_in(units, path, tell, Event())
    if options.json:
        answering.print_json(imported._asdict())
    else:
        answering.answer(f"Units read: {imported.read}; new: {imported.new}.")
    return 0


def _all(units: Units) -> Iterator[Unit]:
    last = 0
    while part := units.all(last):
        yield from part
        last = part[-1].id


def _export(options: Namespace) -> int:
    from io import StringIO

    from dwuglos.memory.tmx import write_tmx

    text = StringIO()
    with closing(_opened(options)) as units:
        count = write_tmx(_all(units), text)
    answering.put_out(text.getvalue().encode(), options.file)
    if options.json:
        answering.print_json({"path": options.file, "units": count})
    else:
        answering.complain(f"Units written: {count}.")
    return 0


def _find(options: Namespace) -> int:
    return _find_uses(options) if options.uses else _find_matches(options)


def _find_matches(options: Namespace) -> int:
    from dwuglos.memory.matching import COUNT, LEAST, matches

    least = LEAST if options.least is None else max(1, min(options.least, 100))
    with closing(_opened(options)) as units:
        found = matches(units, options.text, count=options.count or COUNT, least=least)
    if options.json:
        rows = [{"score": match.score, "context": match.is_in_context, **_as_json(match.unit)} for match in found]
        answering.print_json_rows("matches", rows)
        return 0
    heads = ("Match", "English", "Polish", "From")
    print_table(
        heads, [(f"{m.score}%", m.unit.source, m.unit.target, m.unit.title) for m in found], "Nothing is like it."
    )
    return 0


def _find_uses(options: Namespace) -> int:
    from dwuglos.memory.concordance import COUNT, uses

    count = options.count or COUNT
    with closing(_opened(options)) as units:
        english = uses(units, options.text, "source", count=count)
        polish = uses(units, options.text, "target", options.lemma, count)
    found = {use.unit.id: use.unit for use in (*english, *polish)}.values()
    if options.json:
        answering.print_json_rows("uses", [_as_json(unit) for unit in found])
        return 0
    print_table(
        ("English", "Polish", "From"), [(unit.source, unit.target, unit.title) for unit in found], "No unit has it."
    )
    return 0


def _as_json(unit: Unit) -> dict[str, object]:
    """Return a unit as JSON has it."""
    return {
        "source": unit.source,
        "target": unit.target,
        "talk": unit.talk,
        "title": unit.title,
        "origin": unit.origin,
        "at": answering.moment(unit.at) if unit.at else None,
    }


def _clean(options: Namespace) -> int:
    from dwuglos.memory.tending import forget
    from dwuglos.store.units import file_of
    from dwuglos.store.units.unit import Choice

    before = None if options.before is None else _day(options.before)
    choice = Choice(talk=options.talk, before=before, twins=options.talk is None and before is None)
    with closing(_opened(options)) as units:
        memory = file_of(answering.address(options))
        gone, file = forget(units, units.find(choice), memory, lambda _: None, Event())
    if options.json:
        answering.print_json({"removed": gone, "path": None if file is None else str(file)})
    elif file is None:
        answering.answer(f"Units forgotten: {gone}.")
    else:
        answering.answer(f"Units forgotten: {gone}. To bring them back, import {file}.")
    return 0


def _day(text: str) -> int:
    from datetime import UTC, datetime

    try:
        return int(datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).timestamp() * 1000)
    except ValueError:
        raise InputError("{text} is no day; write it as 2026-01-31.", text=repr(text)) from None
