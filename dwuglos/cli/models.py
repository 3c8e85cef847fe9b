"""The jobs about speech models: which there are, getting one, removing one."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_table

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.models.downloads import Fetched
    from dwuglos.models.speech import SpeechModel


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `models`."""
    job = jobs.add_parser(
        "models",
        help="list the models for recognising speech on this computer, get or remove one",
        description="Without more, list the speech models. A download that was stopped goes on from where it was.",
    )
    what = job.add_subparsers(metavar="get NAME | remove NAME")
    for name, deed, text in (("get", _get, "download a model"), ("remove", _remove, "remove a model")):
        part = what.add_parser(name, help=text)
        part.add_argument("name", metavar="NAME")
        part.set_defaults(job=deed)
    job.set_defaults(job=_list)


def _list(options: Namespace) -> int:
    from dwuglos.models import speech

    there = speech.installed()
    if options.json:
        answering.print_json([_row(model, model in there) for model in speech.MODELS])
        return 0
    heads = ("Name", "MB", "Licence", "Source", "Here", "About")
    print_table(
        heads, [(m.name, m.megabytes, m.licence, m.source, _is_here(m, m in there), m.about) for m in speech.MODELS], ""
    )
    return 0


def _row(model: SpeechModel, is_here: bool) -> dict[str, object]:
    return {**model._asdict(), "source": model.source, "installed": is_here}


def _is_here(model: SpeechModel, is_whole: bool) -> str:
    from dwuglos.models import speech

    if is_whole:
        return "yes"
    return "in part" if speech.is_begun(model) else "no"


def _get(options: Namespace) -> int:
    from dwuglos.models import speech

    model, cancelled = speech.by_name(options.name), Event()
    offer = speech.offer(model, cancelled)
    answering.complain(f"{model.name}, {model.licence}: {offer.size / 1e6:.1f} MB from {offer.origin}")
    folder = speech.download(offer, _Telling(), cancelled)
    if options.json:
        answering.print_json({"name": model.name, "folder": str(folder)})
    else:
        answering.answer(folder)
    return 0


def _remove(options: Namespace) -> int:
    from dwuglos.models import speech

    speech.remove(speech.by_name(options.name))
    return 0


class _Telling:
    """Tells how far a download is, at each of a hundred steps."""

    def __init__(self) -> None:
        self._last = -1

    def __call__(self, fetched: Fetched) -> None:
        share = 100 * fetched.done // max(fetched.total, 1)
        if share != self._last:
            self._last = share
            answering.complain(f"{share}%")
