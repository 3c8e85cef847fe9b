"""The jobs that list something: the talks of a library, and what the program can read, write and ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dwuglos import places
from dwuglos.cli import answering
from dwuglos.cli.answering import moment
from dwuglos.cli.tables import print_table
from dwuglos.errors import LibraryDamaged

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Sequence

    from dwuglos.formats.base import Format
    from dwuglos.profiles import Profile
    from dwuglos.recognisers import Recogniser
    from dwuglos.talk.stored_talk import TalkSummary
    from dwuglos.translators import Service, Translator


def add_jobs(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `list`, and of those that list what the program has."""
    jobs.add_parser("list", help="list the talks of the library").set_defaults(job=_list)
    jobs.add_parser("formats", help="list the file formats").set_defaults(job=_formats)
    jobs.add_parser("publications", help="list the written forms of an article").set_defaults(job=_publications)
    jobs.add_parser("translators", help="list the translation services").set_defaults(job=_translators)
    jobs.add_parser("recognisers", help="list what recognises speech").set_defaults(job=_recognisers)
    jobs.add_parser("checks", help="list the checks of a translation").set_defaults(job=_checks)
    jobs.add_parser("profiles", help="list the limits for subtitles").set_defaults(job=_profiles)


def _list(options: Namespace) -> int:
    with answering.opened_library(options) as library:
        talks = library.talks()
    rows = [
        {
            "id": talk.id,
            "title": talk.title,
            "segments": talk.segments,
            "translated": talk.translated,
            "reviewed": talk.reviewed,
            "changed": moment(talk.changed),
        }
        for talk in talks
    ]
    if options.json:
        answering.print_json({"talks": rows})
        return _status(talks)
    print_table(
        ("Id", "Title", "Segments", "Untranslated", "Confirmed", "Changed"),
        [
            (talk.id, talk.title, talk.segments, talk.segments - talk.translated, talk.reviewed, moment(talk.changed))
            for talk in talks
        ],
        "There are no talks in this library yet; the job import makes one of a file.",
    )
    return _status(talks)


def _status(talks: Sequence[TalkSummary]) -> int:
    damaged = [str(talk.id) for talk in talks if talk.is_damaged]
    if not damaged:
        return 0
    sentence = "What the library says of some talks is damaged, and shown as far as it can be read (ids: {ids})."
    return answering.status_of(LibraryDamaged(sentence, ids=", ".join(damaged)))


def _formats(options: Namespace) -> int:
    from dwuglos.formats import FORMATS

    rows = [
        {"name": f.name, "title": f.title, "extensions": list(f.extensions), "reads": f.reads, "writes": f.writes}
        for f in FORMATS
    ]
    if options.json:
        answering.print_json(rows)
        return 0
    lines = [(f.name, f.title, " ".join(f.extensions), _use(f)) for f in FORMATS]
    print_table(("Name", "Title", "Extensions", "Is"), lines, "")
    return 0


def _use(format: Format) -> str:
    if format.reads and format.writes:
        return "read and written"
    return "only read" if format.reads else "only written"


def _publications(options: Namespace) -> int:
    from dwuglos.article.publications import PUBLICATIONS

    rows = [{"name": p.name, "title": p.title, "extension": p.extension} for p in PUBLICATIONS]
    if options.json:
        answering.print_json(rows)
        return 0
    print_table(("Name", "Title", "Extension"), [tuple(row.values()) for row in rows], "")
    return 0


def _translators(options: Namespace) -> int:
    from dwuglos.settings import Settings
    from dwuglos.translators import TRANSLATORS, values_for

    services = Settings.load(places.settings()).services
    # Keys are left alone: a list is no reason to have a keyring unlocked.
    made = [translator(values_for(translator, services, secrets=False)) for translator in TRANSLATORS]
    if options.json:
        answering.print_json([_translator(translator) for translator in made])
        return 0
    heads = ("Name", "Title", "Where", "Price", "Needs")
    print_table(heads, [(*_service(each, _price(each)), _needs(each)) for each in made], "")
    return 0


def _service(service: Service, price: str) -> tuple[str, ...]:
    where = f"online: {service.destination}" if service.destination else "on this computer"
    return (service.name, service.title, where, price)


def _needs(service: Service) -> str:
    return ", ".join(need.name for need in service.needs if need.required and not need.default) or "nothing"


def _price(translator: Translator) -> str:
    if translator.price is None:
        return "price unknown"
    unit = "tokens" if translator.tokens(["text"]) else "characters"
    return f"about {translator.price:g} € for a million {unit}" if translator.price else "free"


def _translator(translator: Translator) -> dict[str, object]:
    return {**_shared(translator), "limits": translator.limits._asdict()}


def _shared(service: Service) -> dict[str, object]:
    return {
        "name": service.name,
        "title": service.title,
        "destination": service.destination,
        "online": bool(service.destination),
        "paid": None if service.price is None else service.price > 0,
        "price": service.price,
        "needs": [
            {k: v for k, v in need._asdict().items() if k not in ("default", "place", "alters", "listed")}
            for need in service.needs
        ],
    }


def _recognisers(options: Namespace) -> int:
    from dwuglos.recognisers import RECOGNISERS
    from dwuglos.settings import Settings
    from dwuglos.translators import values_for

    services = Settings.load(places.settings()).services
    made = [kind(values_for(kind, services, secrets=False)) for kind in RECOGNISERS]
    if options.json:
        answering.print_json([_recogniser(recogniser) for recogniser in made])
        return 0
    heads = ("Name", "Title", "Where", "Price", "Model", "Needs")
    print_table(heads, [(*_service(each, _price_of_hour(each)), each.model or "-", _needs(each)) for each in made], "")
    return 0


def _price_of_hour(recogniser: Recogniser) -> str:
    if recogniser.price is None:
        return "price unknown"
    return f"about {recogniser.price:g} € for an hour" if recogniser.price else "free"


def _recogniser(recogniser: Recogniser) -> dict[str, object]:
    obstacle = recogniser.obstacle
    return {**_shared(recogniser), "model": recogniser.model, "ready": not obstacle, "obstacle": obstacle}


def _checks(options: Namespace) -> int:
    from dwuglos.checks import CHECKS

    rows = [{"name": check.name, "title": check.title, "severity": check.severity} for check in CHECKS]
    if options.json:
        answering.print_json(rows)
        return 0
    print_table(("Name", "Title", "Severity"), [tuple(row.values()) for row in rows], "")
    return 0


def _profiles(options: Namespace) -> int:
    from dwuglos.profiles import PROFILES, as_data, choices
    from dwuglos.settings import Settings

    profiles = choices(Settings.load(places.settings()).profiles)
    if options.json:
        answering.print_json([{"name": p.name, **as_data(p), "own": p not in PROFILES} for p in profiles])
        return 0
    heads = ("Name", "Title", "Characters", "Lines", "Cps", "Shortest", "Longest", "Gap")
    print_table(heads, [(p.name, p.title, p.line_length, *map(_limit, _limits(p))) for p in profiles], "")
    return 0


def _limits(profile: Profile) -> tuple[int, ...]:
    return (profile.lines, profile.speed, profile.shortest, profile.longest, profile.gap)


def _limit(value: int) -> str:
    return str(value) if value else "-"
