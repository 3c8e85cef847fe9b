"""The job that writes a talk's subtitles or its article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from dwuglos import places
from dwuglos.cli import answering
from dwuglos.errors import InputError
from dwuglos.talk import file_layout

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from dwuglos.article.choices import PageChoices
    from dwuglos.article.publications.base import Publication
    from dwuglos.exporting import ExportOptions
    from dwuglos.profiles import Profile
    from dwuglos.talk.media import Media
    from dwuglos.talk.whole_talk import WholeTalk


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `export`."""
    job = jobs.add_parser("export", help="write a talk's subtitles, its article, or all of it")
    job.add_argument("talk", type=int, metavar="TALK")
    names = "see formats and publications; dwuglos is the whole talk in one file, with its history, to be imported"
    job.add_argument("--as", dest="format", metavar="NAME", required=True, help=names)
    job.add_argument(
        "--text",
        choices=("source", "target", "both"),
        help="which language: the Polish by default, of an article what is chosen in it",
    )
    job.add_argument(
        "--order",
        choices=("target-first", "source-first"),
        help="of both texts, in subtitles or in an article's transcript",
    )
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
    job.add_argument(
        "--profile",
        metavar="NAME",
        help="by whose limits lines are broken, and in whose typography where none is asked for; see profiles "
        "(42 characters and 2 lines by default)",
    )
    job.add_argument("--crlf", action="store_true", help="end lines as Windows does")
    job.add_argument("--bom", action="store_true", help="begin with a byte order mark")
    job.add_argument("--with-media", action="store_true", help="put the talk's video or sound into the file dwuglos")
    job.add_argument("-o", "--output", metavar="FILE", help="instead of standard output")
    _add_page_options(job)
    job.set_defaults(job=_export)


def _add_page_options(job: ArgumentParser) -> None:
    job.add_argument(
        "--times",
        choices=("auto", "all", "none"),
        help="in an article's transcript; auto, the default, leaves them out where most are estimated",
    )
    job.add_argument(
        "--labels",
        choices=("show", "hide"),
        help="of sounds and speakers in an article's transcript (shown by default)",
    )
    job.add_argument(
        "--video",
        choices=("link", "thumbnail", "player"),
        help="how a web page shows the video: a link (the default), or a picture or a player from the video's site",
    )


def _export(options: Namespace) -> int:
    from dwuglos import exporting, formats

    if options.with_media and options.format != file_layout.NAME:
        raise InputError("The option --with-media is for the whole talk, --as dwuglos; leave it out.")
    others: list[str] = []
    if options.format not in formats.SUBTITLES:  # which are no articles, so what those need is not fetched
        from dwuglos.article.publications import PUBLICATIONS

        for publication in PUBLICATIONS:
            if publication.name == options.format:
                return _publish(options, publication)
        if options.format == file_layout.NAME:
            return _pack(options)
        others = [*(publication.name for publication in PUBLICATIONS), file_layout.NAME]
    format, how = formats.writer(options.format, others), _how(options)
    _refuse(options, _FOR_ARTICLES, options.format, "times", "labels", "video")
    with answering.opened_library(options) as library:
        stored = library.open_talk(options.talk)
    segments, extras = stored.segments, stored.facts.extras
    data = exporting.render(segments, format, how, extras)
    for notice in exporting.losses(segments, format, how, extras):
        answering.complain(notice)
    answering.put_out(data, options.output)
    return answering.status_of(stored.damage)


def _pack(options: Namespace) -> int:
    from dwuglos.exporting.talk_files import pack

    _refuse(options, _FOR_OTHERS, options.format, *_CHOICES)
    with answering.opened_library(options) as library:
        whole, media = library.whole_talk(options.talk), library.facts(options.talk).media
    if options.with_media:
        _pack_with_media(whole, media, options.output)
    else:
        answering.put_out(pack(whole), options.output)
    return answering.status_of(whole.damage)


def _pack_with_media(whole: WholeTalk, media: Media | None, output: str | None) -> None:
    from dwuglos.exporting.talk_media import save_with_media
    from dwuglos.media.files import find

    if media is None:
        raise InputError("The talk has no video or sound; leave out --with-media.")
    if output is None:
        raise InputError("A file with a video in it is not written to standard output; name one with -o.")
    there = find(media)
    save_with_media(whole, Path((there or media).path), Path(output))


def _how(options: Namespace) -> ExportOptions:
    from dwuglos import exporting

    untranslated: exporting.Untranslated = options.untranslated or ("source" if options.text == "both" else "leave-out")
    profile = _profile(options.profile)
    return exporting.ExportOptions(
        limit=profile.line_length,
        lines=profile.lines,
        text=options.text or "target",
        order=options.order or "target-first",
        untranslated=untranslated,
        line_ends="crlf" if options.crlf else "lf",
        bom=options.bom,
        typography=options.typography or (profile.typography if options.profile else "as-is"),
    )


def _profile(name: str | None) -> Profile:
    from dwuglos import profiles
    from dwuglos.settings import Settings

    return profiles.wanted(name, Settings.load(places.settings()).profiles) if name else profiles.NETFLIX_PL


def _publish(options: Namespace, publication: type[Publication]) -> int:
    from dwuglos.article.publications import Press
    from dwuglos.article.publishing import material_of, publish
    from dwuglos.article.readiness import flaws_of

    _refuse(options, _FOR_SUBTITLES, publication.name, "untranslated", "profile", "crlf", "bom")
    if publication.only_timeline:
        _refuse(options, _FOR_TRANSCRIPTS, publication.name, "order", "times", "labels", "video")
    elif not publication.shows_video:
        _refuse(options, _FOR_WEB_PAGES, publication.name, "video")
    press = Press(places.own_templates(), options.printer)
    with answering.opened_library(options) as library:
        material = material_of(library, options.talk)
    data, notices = publish(material, publication, press, options.typography, options.text, _choices(options))
    flaws = flaws_of(material, only_timeline=publication.only_timeline)
    for sentence in (*notices, *(flaw.notice for flaw in flaws)):
        answering.complain(sentence)
    answering.put_out(data, options.output)
    return answering.status_of(material.damage)


_CHOICES = ("text", "order", "untranslated", "typography", "times", "labels", "video", "crlf", "bom")
_FOR_OTHERS = "The option --{option} is for subtitles and articles; leave it out for {name}."
_FOR_SUBTITLES = "The option --{option} is for subtitles; leave it out for {name}."
_FOR_ARTICLES = "The option --{option} is for articles; leave it out for {name}."
_FOR_TRANSCRIPTS = "The option --{option} is for articles with a transcript; leave it out for {name}."
_FOR_WEB_PAGES = "The option --{option} is for web pages; leave it out for {name}."


def _refuse(options: Namespace, sentence: str, name: str, *unfit: str) -> None:
    """Raise InputError for the first option that was given and is not for the form `name`."""
    for option in unfit:
        if getattr(options, option):
            raise InputError(sentence, option=option, name=name)


def _choices(options: Namespace) -> PageChoices:
    from dwuglos.article.choices import PageChoices

    return PageChoices(options.order, options.times or "auto", options.labels or "show", options.video or "link")
