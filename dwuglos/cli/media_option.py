"""The option that names the sound of a talk: where it is left out, the file that is attached to the talk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos.errors import InputError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from dwuglos.talk.open_talk import OpenTalk


def add_option(job: ArgumentParser) -> None:
    """Let a job be given the sound of its talk."""
    job.add_argument(
        "--media", metavar="FILE", help="the sound or video of the talk; without it, the file that is attached to it"
    )


def media_file(options: Namespace, talk: OpenTalk) -> Path:
    """Return the sound to listen to. Raises InputError where none is named and none attached, or that is gone."""
    from dwuglos.media.files import find

    if options.media is not None:
        return Path(options.media)
    attached = talk.facts.media
    if attached is None:
        raise InputError("No video or sound is attached to this talk: name its file with --media.")
    found = find(attached, talk.source_path)
    if found is None:
        raise InputError("{file} was not found: name the file with --media.", file=attached.path)
    return Path(found.path)
