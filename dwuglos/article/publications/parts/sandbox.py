"""Jinja's sandbox with limits of time and size; only imported when a template is used, as it imports Jinja."""

from __future__ import annotations

import threading
import time
from functools import lru_cache
from pathlib import Path
from traceback import walk_tb
from typing import Any, NoReturn

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, TemplateRuntimeError, nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from dwuglos import places
from dwuglos.errors import InputError

_LONGEST = 10.0
"""The most seconds that a template may take; ours take one for a talk of 50,000 segments."""
_LARGEST = 200_000_000
"""The most characters of the result; ours make 15 million for such a talk."""
_FAR = 10_000
"""The largest number by which a template may multiply a text, or which it may raise to a power."""
_KINDS_OF_FAULT: dict[type[Exception], str] = {
    RecursionError: "something calls itself without end",
    UnicodeDecodeError: "the file is not UTF-8",
    MemoryError: "it needs too much memory",
}
_KIND_SLOW = "it takes too long"
_KIND_HUGE = "it gives more text than a page can have"
_KIND_FAR = "it calculates with too large a number"


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of templates: they see only their arguments, cannot change them, and must end in time."""

    intercepted_binops = frozenset(("*", "**"))

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._local = threading.local()

    def begin(self) -> None:
        """Start the time of the templates that run next in this thread."""
        self._local.deadline = time.monotonic() + _LONGEST

    def tick(self) -> None:
        """Raise TemplateRuntimeError when the time is over; each iteration of each loop in a template calls this."""
        if time.monotonic() > self._local.deadline:
            raise TemplateRuntimeError(_KIND_SLOW)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Raise TemplateRuntimeError for a multiplication or a power that would take all memory or time."""
        numbers = [abs(value) for value in (left, right) if isinstance(value, int | float)]
        if any(number > _FAR for number in numbers) and (operator == "**" or len(numbers) == 1):
            raise TemplateRuntimeError(_KIND_FAR)
        return super().call_binop(context, operator, left, right)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        # Jinja limits the length of a range, but neither nested loops nor the time. So a call of `tick` is put at the
        # beginning of each loop.
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            tick = nodes.Call(nodes.EnvironmentAttribute("tick"), [], [], None, None)
            loop.body.insert(0, nodes.ExprStmt(tick).set_lineno(loop.lineno).set_environment(self))
        return tree


@lru_cache(maxsize=4)
def sandbox(own: Path | None) -> Sandbox:
    """Return the sandbox in which the templates in the folder `own` replace ours."""
    ours = FileSystemLoader(places.templates())
    folders = [FileSystemLoader(own)] if own is not None else []
    environment = Sandbox(
        loader=ChoiceLoader([*folders, ours, PrefixLoader({"original": ours})]),
        autoescape=True,
        undefined=StrictUndefined,
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    return environment


def render(environment: Sandbox, name: str, facts: dict[str, Any]) -> str:
    """Return the result of a template. Raises InputError when the template cannot be used."""
    environment.begin()
    pieces, size = [], 0
    try:
        for piece in environment.get_template(name).generate(facts):
            size += len(piece)
            if size > _LARGEST:
                raise TemplateRuntimeError(_KIND_HUGE)
            pieces.append(piece)
    except Exception as error:
        _explain(error, name)
    return "".join(pieces)


def call(environment: Sandbox, name: str, macro: str, arguments: tuple[object, ...]) -> str:
    """Return the result of one macro of a template. Raises InputError when the template cannot be used."""
    environment.begin()
    try:
        try:
            return str(getattr(environment.get_template(name).module, macro)(*arguments))
        except Exception:
            environment.handle_exception()  # rewrites the traceback, so that it has the line of the template
    except Exception as error:
        _explain(error, name)


def _explain(error: Exception, name: str) -> NoReturn:
    file, line = _place(error)
    reason = next((sentence for kind, sentence in _KINDS_OF_FAULT.items() if isinstance(error, kind)), str(error))
    facts = {"file": file or name, "reason": reason.rstrip(".")}
    if line is None:
        raise InputError("The template {file} cannot be used: {reason}.", **facts) from None
    raise InputError("The template {file} cannot be used because of its line {line}: {reason}.", line=line, **facts)


def _place(error: Exception) -> tuple[str, int | None]:
    """Return the file and the line of a template at which an error was raised: "" and None when they are unknown."""
    if isinstance(error, TemplateSyntaxError):
        return Path(error.filename or error.name or "").name, error.lineno
    places_met = [
        (Path(frame.f_code.co_filename).name, line)
        for frame, line in walk_tb(error.__traceback__)
        if not frame.f_code.co_filename.endswith(".py") and not frame.f_code.co_filename.startswith("<")
    ]
    return places_met[-1] if places_met else ("", None)
