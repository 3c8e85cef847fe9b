"""Jobs without a window. Results go to standard output, progress and complaints to standard error.

Exit status: 0 done, 1 findings, 2 what the user gave cannot be used, 3 a service or a device failed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from dwuglos import __version__, places
from dwuglos.errors import DwuglosError, InputError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from dwuglos.article.publications.base import Printer, Publication
    from dwuglos.article.publishing import Work
    from dwuglos.talk.transcript import Segment
    from dwuglos.talk.video import Video
    from dwuglos.translators import Translator

JOBS = ("import", "list", "show", "translate", "drafts", "draft", "export", "formats", "publications", "translators")
PROGRAM = "main.py" if (Path(__file__).parents[2] / "main.py").is_file() else "dwuglos"
"""What the user types: the file in the source tree, the command where the program is installed."""
_HELP = ("-h", "--help", "--version")


def is_job(arguments: Sequence[str]) -> bool:
    """Say whether the command line asks for a job rather than for the window; looks and imports nothing."""
    words = iter(arguments)
    for word in words:
        if word in _HELP:
            return True
        if word == "--library":
            next(words, None)
        elif not word.startswith("-"):
            return word in JOBS
    return False


def window_arguments(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return the library and the files that the window is to open with. Raises InputError."""
    library, files = places.library(), []
    words = iter(arguments)
    for word in words:
        if word == "--library":
            library = next(words, "")
        elif word.startswith("--library="):
            library = word.partition("=")[2]
        elif word.startswith("-"):
            raise InputError("{word} is not an option of the window; see {program} --help.", word=word, program=PROGRAM)
        else:
            files.append(word)
    if not library:
        raise InputError("Say which library after --library.")
    return library, files


def main(arguments: Sequence[str], printer: Printer | None = None) -> int:
    """Do one job and return the exit status; `printer` makes PDF files, which the core alone cannot."""
    options = _parser().parse_args(arguments)
    options.printer = printer
    try:
        if isinstance(sys.stdout, TextIOWrapper):  # where it is not UTF-8, show what it lacks rather than fail
            sys.stdout.reconfigure(errors="backslashreplace")
        status: int = options.job(options)
        sys.stdout.flush()
    except DwuglosError as error:
        return _complain(error, error.exit_status)
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        return _complain(f"{error.filename or 'The output'} cannot be read or written: {error.strerror or error}.", 3)
    except KeyboardInterrupt:
        return _complain("Stopped.", 130)
    except Exception as error:
        if os.environ.get("DWUGLOS_DEBUG"):
            raise
        return _complain(
            f"Dwugłos met an error it does not know ({type(error).__name__}: {error}); please report it.", 3
        )
    return status


def _drop_output() -> None:
    # Python would try once more to write it at the end, and complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(message: object, status: int) -> int:
    print(f"dwuglos: {message}", file=sys.stderr)
    return status


def _parser() -> ArgumentParser:
    from argparse import SUPPRESS, ArgumentParser

    class Parser(ArgumentParser):
        def error(self, message: str) -> NoReturn:
            self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")

    def common(parser: ArgumentParser, top: bool = False) -> None:
        # Accepted before and after the job; after it, "not given" must not undo what was given before.
        parser.add_argument(
            "--library",
            metavar="PATH-OR-URL",
            default=None if top else SUPPRESS,
            help="the library to use (DWUGLOS_LIBRARY, or your own)",
        )
        parser.add_argument("--json", action="store_true", default=False if top else SUPPRESS, help="answer in JSON")

    parser = Parser(
        prog=PROGRAM,
        description="Turn English talks into Polish. Without a job, opens the window; a FILE becomes a new talk there, "
        "or opens its talk again.",
        epilog=f"{PROGRAM} JOB --help tells more about a job.",
    )
    common(parser, top=True)
    parser.add_argument("--version", action="version", version=f"Dwugłos {__version__}")
    jobs = parser.add_subparsers(title="jobs", metavar="JOB", parser_class=Parser, required=True)
    _add_talk_jobs(jobs)
    _add_list_jobs(jobs)
    for job in jobs.choices.values():
        common(job)
    return parser


def _add_talk_jobs(jobs: _SubParsersAction[Any]) -> None:
    from dwuglos.cli.article_drafts import add_job
    from dwuglos.cli.drafts import add_jobs as add_translate_jobs

    job = jobs.add_parser("import", help="make a talk of a file and print its id")
    job.add_argument("file", metavar="FILE", help="the English: subtitles or plain text")
    job.add_argument("--translation", metavar="FILE", help="its Polish, paired by time")
    job.add_argument("--title", default="", help="instead of one made from the file's name")
    job.add_argument("--info", metavar="FILE", help="facts about the video: an info.json of yt-dlp")
    job.add_argument("--format", metavar="NAME", help="instead of the one found by content")
    job.add_argument("--encoding", metavar="NAME", help="instead of the one found by content")
    job.add_argument("--frame-rate", type=float, metavar="N", help="frames per second, where the file counts frames")
    job.add_argument("--part", metavar="NAME", help="which file of a ZIP or folder is the English")
    job.add_argument("--translation-part", metavar="NAME", help="which of them is the Polish")
    job.add_argument("--in-order", action="store_true", help="pair the Polish one by one instead of by time")
    job.add_argument("--polish", action="store_true", help="FILE is the Polish, and there is no English")
    job.set_defaults(job=_import)

    job = jobs.add_parser("show", help="print a talk's segments and its article")
    job.add_argument("talk", type=int, metavar="TALK")
    job.set_defaults(job=_show)

    add_translate_jobs(jobs, _translate, _drafts)

    add_job(jobs, _draft_article)

    job = jobs.add_parser("export", help="write a talk's subtitles or its article")
    job.add_argument("talk", type=int, metavar="TALK")
    job.add_argument("--as", dest="format", metavar="NAME", required=True, help="see formats and publications")
    job.add_argument(
        "--text",
        choices=("source", "target", "both"),
        help="which language: the Polish by default, of an article what is chosen in it",
    )
    job.add_argument("--order", choices=("target-first", "source-first"), help="of both texts")
    job.add_argument(
        "--untranslated",
        choices=("leave-out", "source", "stop"),
        help="what becomes of segments without Polish: left out (the default), English instead (the default for both "
        "texts), or nothing is written",
    )
    job.add_argument(
        "--typography",
        choices=("as-is", "plain", "polish"),
        help="of the Polish in the file: as it is in the talk (the default for subtitles and plain text), straight "
        "quotes and hyphens, or „ ” – … (the default for articles)",
    )
    job.add_argument("--crlf", action="store_true", help="end lines as Windows does")
    job.add_argument("--bom", action="store_true", help="begin with a byte order mark")
    job.add_argument("-o", "--output", metavar="FILE", help="instead of standard output")
    job.set_defaults(job=_export)


def _add_list_jobs(jobs: _SubParsersAction[Any]) -> None:
    jobs.add_parser("list", help="list the talks of the library").set_defaults(job=_list)
    jobs.add_parser("formats", help="list the file formats").set_defaults(job=_formats)
    jobs.add_parser("publications", help="list the written forms of an article").set_defaults(job=_publications)
    jobs.add_parser("translators", help="list the translation services").set_defaults(job=_translators)


def _print_json(value: object) -> None:
    import json

    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    json.dump(value, sys.stdout, ensure_ascii=not utf8, indent=1)
    print()


def _address(options: Namespace) -> str:
    return options.library or places.library()


def _import(options: Namespace) -> int:
    from dwuglos.importing.new_talk import HowToRead, keep, read_talk

    translation = Path(options.translation) if options.translation else None
    info = Path(options.info) if options.info else None
    how = HowToRead(options.format, options.encoding, options.frame_rate, options.part, options.polish)
    of_translation = HowToRead(part=options.translation_part, in_order=options.in_order)
    new = read_talk(Path(options.file), translation, options.title, how, info, of_translation)
    from dwuglos.store.library import Library

    with Library(_address(options)) as library:
        talk = keep(library, new).id
    warnings = [str(notice) for notice in new.notices]
    if options.json:
        _print_json({"id": talk, "segments": len(new.segments), "warnings": warnings})
        return 0
    for warning in warnings:
        print(warning, file=sys.stderr)
    print(talk)
    return 0


def _list(options: Namespace) -> int:
    from dwuglos.store.library import Library

    with Library(_address(options)) as library:
        talks = library.talks()
    rows = [
        {
            "id": talk.id,
            "title": talk.title,
            "segments": talk.segments,
            "translated": talk.translated,
            "reviewed": talk.reviewed,
            "changed": _moment(talk.changed),
        }
        for talk in talks
    ]
    if options.json:
        _print_json({"talks": rows})
        return 0
    for row in rows:
        print(*row.values(), sep="\t")
    return 0


def _moment(ms: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")


def _show(options: Namespace) -> int:
    from dwuglos.article.publishing import as_json, as_text

    work = _work(options)
    if options.json:
        rows = [{k: v for k, v in each._asdict().items() if k not in ("rank", "extra")} for each in work.transcript]
        facts = {"id": options.talk, "title": work.title, "video": _video(work.video), "segments": rows}
        _print_json(facts | {"article": as_json(work)})
        return 0
    print(work.title)
    for segment in work.transcript:
        print(_line(segment))
    print(as_text(work), end="")
    return 0


def _work(options: Namespace) -> Work:
    from dwuglos.article.publishing import work_on
    from dwuglos.store.library import Library

    with Library(_address(options)) as library:
        return work_on(library, options.talk)


def _video(video: Video) -> dict[str, object] | None:
    """Return the facts as JSON has them, None where nothing is known; times are milliseconds."""
    from dataclasses import asdict

    if not video.to_json():
        return None
    return asdict(video) | {"chapters": [chapter._asdict() for chapter in video.chapters]}


def _line(segment: Segment) -> str:
    from dwuglos.timing.clock import clock

    times = f"{clock(segment.start)}–{clock(segment.end)}"
    texts = (segment.source.replace("\n", " / "), segment.target.replace("\n", " / "))
    return "\t".join((str(segment.id), times, segment.state, *texts))


def _translate(options: Namespace) -> int:
    from dwuglos.cli.drafts import translate

    outcome = translate(_address(options), options, lambda message: print(message, file=sys.stderr))
    if options.json:
        _print_json({"done": outcome.done, "refused": [id for id, _ in outcome.refused], "left": outcome.left})
    for id, sentence in outcome.refused:
        print(f"Segment {id}: {sentence}", file=sys.stderr)
    print(outcome.sentence, file=sys.stderr)
    return outcome.stopped.exit_status if outcome.stopped else 0


def _drafts(options: Namespace) -> int:
    from dwuglos.cli import drafts
    from dwuglos.store.library import Library

    with Library(_address(options)) as library:
        reports = library.draft_reports(options.talk)
    if options.json:
        _print_json({"drafts": [drafts.row_of(report) for report in reports]})
        return 0
    for report in reports:
        print(drafts.line_of(report))
    return 0


def _draft_article(options: Namespace) -> int:
    from dwuglos.cli.article_drafts import draft
    from dwuglos.store.library import Library

    with Library(_address(options)) as library:
        made = draft(library, options, lambda message: print(message, file=sys.stderr))
    for notice in dict.fromkeys(notice for each in made for notice in each.notices):
        print(notice, file=sys.stderr)
    if options.json:
        _print_json({"drafted": [each._asdict() for each in made]})
        return 0
    for each in made:
        print(each.sentence)
    return 0


def _export(options: Namespace) -> int:
    from dwuglos import exporting, formats
    from dwuglos.article.publications import PUBLICATIONS
    from dwuglos.store.library import Library

    for publication in PUBLICATIONS:
        if publication.name == options.format:
            return _publish(options, publication)
    format = formats.by_name(options.format)
    untranslated: exporting.Untranslated = options.untranslated or ("source" if options.text == "both" else "leave-out")
    how = exporting.ExportOptions(
        text=options.text or "target",
        order=options.order or "target-first",
        untranslated=untranslated,
        line_ends="crlf" if options.crlf else "lf",
        bom=options.bom,
        typography=options.typography or "as-is",
    )
    with Library(_address(options)) as library:
        segments, extras = library.segments(options.talk), library.facts(options.talk).extras
    data = exporting.render(segments, format, how, extras)
    for notice in exporting.losses(segments, format, how, extras):
        print(notice, file=sys.stderr)
    return _put_out(data, options.output)


def _put_out(data: bytes, output: str | None) -> int:
    from dwuglos import exporting

    if output:
        exporting.save(data, Path(output))
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    return 0


def _publish(options: Namespace, publication: type[Publication]) -> int:
    from dwuglos.article.publications import Press
    from dwuglos.article.publishing import publish

    for option in ("order", "untranslated", "crlf", "bom"):
        if getattr(options, option):
            raise InputError(
                "The option --{option} is for subtitles; leave it out for {name}.",
                option=option,
                name=publication.name,
            )
    press = Press(places.own_templates(), options.printer)
    data, notices = publish(_work(options), publication, press, options.typography, options.text)
    for notice in notices:
        print(notice, file=sys.stderr)
    return _put_out(data, options.output)


def _formats(options: Namespace) -> int:
    from dwuglos.formats import FORMATS

    rows = [
        {"name": f.name, "title": f.title, "extensions": list(f.extensions), "reads": f.reads, "writes": f.writes}
        for f in FORMATS
    ]
    return _print_family(options, rows)


def _publications(options: Namespace) -> int:
    from dwuglos.article.publications import PUBLICATIONS

    rows: list[dict[str, object]] = [{"name": p.name, "title": p.title, "extension": p.extension} for p in PUBLICATIONS]
    return _print_family(options, rows)


def _translators(options: Namespace) -> int:
    from dwuglos.settings import Settings
    from dwuglos.translators import TRANSLATORS, values_for

    services = Settings.load(places.settings()).services
    # Keys are left alone: a list is no reason to have a keyring unlocked.
    made = [translator(values_for(translator, services, secrets=False)) for translator in TRANSLATORS]
    if options.json:
        _print_json([_translator(translator) for translator in made])
        return 0
    for translator in made:
        where = f"online: {translator.destination}" if translator.destination else "on this computer"
        price = f"about {translator.price:g} € for a million characters" if translator.price else "free"
        needs = ", ".join(need.name for need in translator.needs if need.required and not need.default)
        print(translator.name, translator.title, where, price, f"needs: {needs or 'nothing'}", sep="\t")
    return 0


def _translator(translator: Translator) -> dict[str, object]:
    return {
        "name": translator.name,
        "title": translator.title,
        "destination": translator.destination,
        "online": bool(translator.destination),
        "paid": translator.price > 0,
        "price": translator.price,
        "needs": [
            {k: v for k, v in need._asdict().items() if k not in ("default", "place")} for need in translator.needs
        ],
        "limits": translator.limits._asdict(),
    }


def _print_family(options: Namespace, rows: list[dict[str, object]]) -> int:
    if options.json:
        _print_json(rows)
        return 0
    for row in rows:
        print(row["name"], row["title"], sep="\t")
    return 0
