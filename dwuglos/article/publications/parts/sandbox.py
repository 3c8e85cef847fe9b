"""Jinja's sandbox with limits of time and size; only imported when a template is used, as it imports Jinja."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, wraps
from pathlib import Path
from traceback import walk_tb
from typing import Any, NoReturn

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, TemplateRuntimeError, nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.runtime import Context, Macro, markup_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import generate_lorem_ipsum
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from dwuglos import places
from dwuglos.article.publications.parts import template_costs as costs
from dwuglos.errors import InputError

_LONGEST = 10.0
"""The most seconds that a template may take; ours take one for a talk of 50,000 segments."""
_LARGEST = 200_000_000
"""The most characters of the result; ours make 15 million for such a talk."""
_MOST_MADE = 200_000_000
"""The most characters that a template may make on its way to the result; ours make 20 million for such a talk."""
_LONGEST_SOURCE = 2_000_000
"""The most characters of a template."""
_MOST_TAGS, _MOST_CODE = 4000, 100_000
"""The most tags of a template, and characters in them: it takes seconds to prepare more. Ours have 148, and 3,000."""
_TAG = re.compile(r"\{[{%]")
_KINDS_OF_FAULT: dict[type[Exception], str] = {
    RecursionError: "something calls itself without end",
    UnicodeDecodeError: "the file is not UTF-8",
    MemoryError: "it needs too much memory",
}
_KIND_LONG = "it is too long"
_KIND_SLOW = "it takes too long"
_KIND_HUGE = "it gives more text than a page can have"
_KIND_FAR = "it calculates with too large a number"


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of templates: they see only their arguments, cannot change them, and must end in time."""

    intercepted_binops = frozenset(("+", "*", "**", "%"))

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, finalize=self._put_out)
        self._local = threading.local()
        self.concat = self._concat  # type: ignore[method-assign]
        self.filters |= {name: self._measured(name, self.filters[name]) for name in costs.SIZED_FILTERS}

    def begin(self) -> None:
        """Start the time of the templates that run next in this thread."""
        self._local.deadline = time.monotonic() + _LONGEST
        self._local.made = 0

    def spend(self, size: int) -> None:
        """Count what a template makes, before it is made. Raises TemplateRuntimeError when it is too much."""
        if size >= costs.ENDLESS:
            raise TemplateRuntimeError(_KIND_FAR)
        self._local.made += size
        if self._local.made > _MOST_MADE:
            raise TemplateRuntimeError(_KIND_HUGE)

    def joined(self, *parts: Any) -> str:
        """Return the parts that a template joins with `~`."""
        self.spend(sum(map(costs.written, parts)))
        return markup_join(parts)

    def tick(self) -> None:
        """Raise TemplateRuntimeError when the time is over; each iteration of a loop and each macro call this."""
        if time.monotonic() > self._local.deadline:
            raise TemplateRuntimeError(_KIND_SLOW)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Raise TemplateRuntimeError for an operation that would take all memory or time."""
        self.spend(costs.of_operation(operator, left, right))
        return super().call_binop(context, operator, left, right)

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805 (as in Jinja)
        """Raise TemplateRuntimeError for a call of a text's method that would take all memory or time."""
        if isinstance(__obj, Macro):
            return super().call(__context, __obj, *args, **kwargs)
        method = getattr(__obj, "__wrapped__", __obj)  # Jinja wraps the methods that fill in a text
        owner = getattr(method, "__self__", None)
        if isinstance(owner, str):
            __self.spend(costs.of_call(method.__name__, owner, args, kwargs))
        elif method is generate_lorem_ipsum and any(number > 100 for number in (*args, *kwargs.values())):
            raise TemplateRuntimeError(_KIND_FAR)
        return super().call(__context, __obj, *args, **kwargs)

    def _measured(self, name: str, filter: Callable[..., Any]) -> Callable[..., Any]:
        passes = hasattr(filter, "jinja_pass_arg")  # then Jinja puts an argument of its own first

        @wraps(filter)
        def measured(*args: Any, **kwargs: Any) -> Any:
            value, *others = args[1:] if passes else args
            if isinstance(value, Iterator):
                value = list(value)
            self.tick()
            if not isinstance(value, str):
                self.spend(costs.written(value))  # before it becomes a text
            self.spend(costs.of_call(name, value, tuple(others), kwargs))
            return filter(*args[:passes], value, *others, **kwargs)

        return measured

    def _put_out(self, value: Any) -> Any:
        if not isinstance(value, Markup):  # which is not copied, for it need not be escaped
            self.spend(len(value) if isinstance(value, str) else costs.written(value))
        return value

    def _concat(self, pieces: Iterable[str]) -> str:
        pieces = list(pieces)
        self.spend(sum(map(len, pieces)))
        return "".join(pieces)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        # Jinja limits the length of a range, but neither nested loops nor the time. So a call of `tick` is put at the
        # beginning of each loop, and of all that may be called or included many times.
        if len(source) > _LONGEST_SOURCE or _too_much_code(source):
            raise TemplateRuntimeError(_KIND_LONG)
        tree: nodes.Template = super()._parse(source, name, filename)
        _Joins().visit(tree)
        repeated: list[Any] = [tree, *tree.find_all((nodes.For, nodes.Macro, nodes.CallBlock, nodes.Block))]
        for each in repeated:
            tick = nodes.Call(nodes.EnvironmentAttribute("tick"), [], [], None, None)
            each.body.insert(0, nodes.ExprStmt(tick).set_lineno(each.lineno))
        tree.set_environment(self)
        return tree


def _too_much_code(source: str) -> bool:
    tags = code = at = 0
    while (begin := _TAG.search(source, at)) is not None:
        end = source.find("}}" if begin[0] == "{{" else "%}", begin.end())
        at = end if end >= 0 else len(source)
        tags, code = tags + 1, code + at - begin.start()
        if tags > _MOST_TAGS or code > _MOST_CODE:
            return True
    return False


class _Joins(NodeTransformer):
    """Replaces each `~` by a call of `joined`: Jinja lets nobody see what it joins."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 (as in Jinja)
        parts = [self.visit(part) for part in node.nodes]
        call = nodes.Call(nodes.EnvironmentAttribute("joined"), parts, [], None, None)
        return call.set_lineno(node.lineno)


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
