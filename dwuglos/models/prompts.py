"""What language models are asked, in files: those that come with the program, or the user's own in their place.

A prompt is a file of text in two parts, parted by a line of dashes: what the model is told of its task, and what it is
given each time. Its holes are words in braces, `{title}`; other braces are text. Comments as in HTML are left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from dwuglos import places
from dwuglos.errors import InputError

_HOLE = re.compile(r"\{([a-z_]+)\}")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_BORDER = re.compile(r"^---+[ \t]*$", re.MULTILINE)
NOTHING = "–"
"""What stands in a hole that there is nothing for."""


class Prompt(NamedTuple):
    """What a model is told of its task, and what it is given each time; both may have holes."""

    system: str
    user: str

    @classmethod
    def read(cls, name: str, holes: Collection[str], needed: Collection[str]) -> Prompt:
        """Return the prompt of that name: the user's own, or else the program's.

        Raises InputError when the user's own cannot be read, has not two parts, lacks one of the holes that are
        `needed`, or has a hole that is not among `holes`.
        """
        own = places.own_prompts() / f"{name}.md"
        path = own if own.is_file() else places.prompts() / f"{name}.md"
        parts = _BORDER.split(_COMMENT.sub("", _text(path)), maxsplit=1)
        if len(parts) != 2:
            raise InputError(
                "Your own prompt {file} has no line of dashes (---) between the task and what is given each time; "
                "add one, or remove the file.",
                file=path,
            )
        found = cls(parts[0].strip(), parts[1].strip())
        _check_holes(found, path, holes, needed)
        return found

    def filled(self, values: Mapping[str, str]) -> Prompt:
        """Return the prompt with `values` in its holes, by name; what stands in a value is never taken for a hole."""
        return Prompt(_filled(self.system, values), _filled(self.user, values))


def _filled(text: str, values: Mapping[str, str]) -> str:
    return _HOLE.sub(lambda hole: values.get(hole[1], "").strip() or NOTHING, text)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise InputError(
            "Your own prompt {file} cannot be read; save it as text in UTF-8, or remove it.", file=path
        ) from None


def _check_holes(found: Prompt, file: Path, holes: Collection[str], needed: Collection[str]) -> None:
    there = set(_HOLE.findall(f"{found.system}\n{found.user}"))
    for hole in needed:
        if hole not in there:
            raise InputError(
                "Your own prompt {file} lacks {{{hole}}}, without which there is nothing to work on; "
                "add it, or remove the file.",
                file=file,
                hole=hole,
            )
    for hole in sorted(there - set(holes)):
        raise InputError(
            "Your own prompt {file} has a hole {{{hole}}} that nothing fits; the holes are: {holes}.",
            file=file,
            hole=hole,
            holes=", ".join(f"{{{each}}}" for each in holes),
        )
