"""The job that prints a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.cli.tables import print_table
from dwuglos.talk.states import STATE_TITLES

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from dwuglos.talk.transcript import Segment
    from dwuglos.talk.video import Video


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `show`."""
    job = jobs.add_parser("show", help="print a talk's segments and its article")
    job.add_argument("talk", type=int, metavar="TALK")
    job.set_defaults(job=_show)


def _show(options: Namespace) -> int:
    from dwuglos.article.publishing import as_json, as_text, material_of

    with answering.opened_library(options) as library:
        material, media = material_of(library, options.talk), library.facts(options.talk).media
    if options.json:
        rows = [{k: v for k, v in each._asdict().items() if k not in ("rank", "extra")} for each in material.transcript]
        facts = {"id": options.talk, "title": material.title, "video": _video(material.video), "segments": rows}
        played = None if media is None else media._asdict()
        answering.print_json(facts | {"media": played, "article": as_json(material)})
        return answering.status_of(material.damage)
    answering.answer(material.title)
    heads = ("Id", "Times", "State", "English", "Polish")
    print_table(heads, map(_row, material.transcript), "The talk has no segments.")
    answering.answer(as_text(material), end="")
    return answering.status_of(material.damage)


def _video(video: Video) -> dict[str, object] | None:
    """Return the facts as JSON has them, None where there are none; times are milliseconds."""
    from dataclasses import asdict

    if not video.to_json():
        return None
    return asdict(video) | {"chapters": [chapter._asdict() for chapter in video.chapters]}


def _row(segment: Segment) -> tuple[object, ...]:
    from dwuglos.timing.clock import clock

    times = f"{clock(segment.start)}–{clock(segment.end)}"
    texts = (segment.source.replace("\n", " / "), segment.target.replace("\n", " / "))
    return (segment.id, times, STATE_TITLES[segment.state], *texts)
