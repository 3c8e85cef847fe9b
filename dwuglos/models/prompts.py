"""Prompts for language models, which are files: those that come with the program, or the user's own instead of them.

A prompt is a text file in two parts with a line of dashes between them: the task of the model (the system message), and
the question (the user message). Words in braces, `{title}`, are holes for values; other braces are text. Comments as in
HTML are left out.
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
"""The text for a hole without a value."""


class Prompt(NamedTuple):
    """The system message and the user message for a model; both may have holes."""

    system: str
    user: str

    @classmethod
    def read(cls, name: str, holes: Collection[str], needed: Collection[str]) -> Prompt:
        """Return the prompt with that name: the user's own, or else that of the program.

        Raises InputError when the user's own prompt cannot be read, has only one part, lacks one of the holes in
        `needed`, or has a hole that is not in `holes`.
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
        prompt = cls(parts[0].strip(), parts[1].strip())
        _check_holes(prompt, path, holes, needed)
        return prompt

    def filled(self, values: Mapping[str, str]) -> Prompt:
        """Return the prompt with `values` in its holes, by name; braces in a value stay text."""
        return Prompt(_fill(self.system, values), _fill(self.user, values))


def _fill(text: str, values: Mapping[str, str]) -> str:
    return _HOLE.sub(lambda hole: values.get(hole[1], "").strip() or NOTHING, text)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise InputError(
            "Your own prompt {file} cannot be read; save it as text in UTF-8, or remove it.", file=path
        ) from None


def _check_holes(prompt: Prompt, file: Path, holes: Collection[str], needed: Collection[str]) -> None:
    own_holes = set(_HOLE.findall(f"{prompt.system}\n{prompt.user}"))
    for hole in needed:
        if hole not in own_holes:
            raise InputError(
                "Your own prompt {file} lacks {{{hole}}}, without which there is nothing to work on; "
                "add it, or remove the file.",
                file=file,
                hole=hole,
            )
    for hole in sorted(own_holes - set(holes)):
        raise InputError(
            "Your own prompt {file} has a placeholder {{{hole}}} that nothing fits; the placeholders are: {holes}.",
            file=file,
            hole=hole,
            holes=", ".join(f"{{{each}}}" for each in holes),
        )
