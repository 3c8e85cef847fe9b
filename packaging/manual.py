"""The jobs of the command line and their options as the manual tells them, from the parser that understands them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from facts import ROOT

_COMMON = {"-h", "--library", "--json"}
"""Options of every job; the manual tells them once."""


def jobs() -> str:
    """Return the jobs in the language of manuals (man macros of troff)."""
    return "\n".join(line for name, told, parser in _jobs() for line in _job(name, told, parser))


def _jobs() -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    sys.path.insert(0, str(ROOT))
    try:
        from dwuglos.cli import program
    finally:
        sys.path.remove(str(ROOT))
    yield from _jobs_of(program._parser())


def _jobs_of(parser: argparse.ArgumentParser, before: str = "") -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Yield the jobs of a parser, each followed by its deeds, where it has several."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for job in action._choices_actions:
                yield f"{before}{job.dest}", job.help or "", action.choices[job.dest]
                yield from _jobs_of(action.choices[job.dest], f"{job.dest} ")


def _job(name: str, told: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    given = [action for action in parser._actions if not action.option_strings]
    options = [action for action in parser._actions if action.option_strings and not _COMMON & {*action.option_strings}]
    yield from (".TP", _heading([name], " ".join(str(action.metavar) for action in given)))
    yield _escaped(told)
    if options:
        yield ".RS"
    for action in options:
        yield from (".TP", _heading(list(action.option_strings), _value(action)), _escaped(action.help or ""))
    if options:
        yield ".RE"


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    return "|".join(map(str, action.choices)) if action.choices else str(action.metavar or action.dest.upper())


def _heading(names: list[str], value: str) -> str:
    """Return names in bold and the value that follows them in italics."""
    bold = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in names)
    return f"{bold} \\fI{_escaped(value)}\\fR" if value else bold


def _escaped(text: str) -> str:
    plain = text.replace("%%", "%").replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
