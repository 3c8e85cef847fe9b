"""Jobs without a window. Results go to standard output, progress and complaints to standard error.

Exit status: 0 done, 1 findings, 2 what the user gave cannot be used, 3 a service or a device failed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from dwuglos import __version__, places
from dwuglos.cli import answering
from dwuglos.errors import DwuglosError, InputError

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction

    from dwuglos.article.publications.base import Printer

JOBS = (
    "import",
    "transcribe",
    "list",
    "show",
    "translate",
    "drafts",
    "synopsis",
    "draft",
    "propose",
    "align",
    "sync",
    "check",
    "find",
    "memory",
    "terms",
    "review",
    "reimport",
    "paste",
    "merge",
    "export",
    "backup",
    "restore",
    "verify",
    "formats",
    "publications",
    "translators",
    "recognisers",
    "models",
    "checks",
    "profiles",
)
PROGRAM = "main.py" if (Path(__file__).parents[2] / "main.py").is_file() else "dwuglos"
"""What the user types: the file in the source tree, the command where the program is installed."""
_AddJob = Callable[["_SubParsersAction[Any]"], None]
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
    """Return the library and the files that the window is to open with. Raises InputError.

    Each file has to be there: a word that is neither a job nor a file was meant to be one of them.
    """
    library, files = places.library(), []
    words = iter(arguments)
    for word in words:
        if word == "--library":
            library = next(words, "")
        elif word.startswith("--library="):
            library = word.partition("=")[2]
        elif word.startswith("-"):
            raise InputError("{word} is not an option of the window; see {program} --help.", word=word, program=PROGRAM)
        elif Path(word).exists():
            files.append(word)
        else:
            raise _no_file(word)
    if not library:
        raise InputError("Say which library after --library.")
    return library, files


def _no_file(word: str) -> InputError:
    from difflib import get_close_matches

    facts = {"word": word, "jobs": ", ".join(JOBS), "program": PROGRAM}
    if word in JOBS:
        return InputError("The job “{word}” has to come first; see {program} {word} --help.", **facts)
    if alike := get_close_matches(word, JOBS, 1):
        return InputError(
            "“{word}” is neither a job nor a file; did you mean “{job}”? The jobs are {jobs}; see {program} --help.",
            job=alike[0],
            **facts,
        )
    return InputError("“{word}” is neither a job nor a file. The jobs are {jobs}; see {program} --help.", **facts)


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
            f"Dwugłos met an error it does not know ({type(error).__name__} in {_place_of(error)}); please report it.",
            3,
        )
    return status


def _place_of(error: BaseException) -> str:
    """Return where an error was met; what it says itself may quote a talk."""
    where = error.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    return f"{Path(where.tb_frame.f_code.co_filename).name}, line {where.tb_lineno}" if where is not None else "-"


def _drop_output() -> None:
    # Python would try once more to write it at the end, and complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(message: object, status: int) -> int:
    answering.complain(f"dwuglos: {message}")
    return status


def _parser() -> ArgumentParser:
    from argparse import SUPPRESS, ArgumentParser

    class Parser(ArgumentParser):
        def error(self, message: str) -> NoReturn:
            self.exit(2, answering.printable(f"{self.prog}: {message}; see {self.prog} --help\n"))

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
    _add_jobs(jobs)
    for job in _all_parsers(jobs):
        common(job)
    return parser


def _all_parsers(jobs: _SubParsersAction[Any]) -> Iterator[ArgumentParser]:
    """Yield the parser of each job, and of each deed where a job has several."""
    from argparse import _SubParsersAction

    for parser in jobs.choices.values():
        yield parser
        for action in parser._actions:
            if isinstance(action, _SubParsersAction):
                yield from _all_parsers(action)


def _add_jobs(jobs: _SubParsersAction[Any]) -> None:
    for add in (*_jobs_of_a_talk(), *_jobs_of_all()):
        add(jobs)


def _jobs_of_a_talk() -> Iterator[_AddJob]:
    """Yield what adds the jobs about single talks, in the order in which help shows them."""
    from dwuglos.cli import (
        align,
        article_drafts,
        check,
        drafts,
        export,
        find,
        importing,
        memory,
        merge,
        paste,
        proposals,
        reimport,
        review,
        show,
        sync,
        synopsis,
        terms,
        transcribe,
        translate,
    )

    about_english = (importing, transcribe, show)
    about_polish = (translate, drafts, synopsis, article_drafts, proposals)
    about_both = (align, sync, check, find, memory, terms, review, reimport, paste, merge, export)
    for module in (*about_english, *about_polish, *about_both):
        yield module.add_job


def _jobs_of_all() -> Iterator[_AddJob]:
    """Yield what adds the jobs about the library and the program."""
    from dwuglos.cli import backups, lists, models, verify

    yield backups.add_jobs
    yield verify.add_job
    yield lists.add_jobs
    yield models.add_job
