"""A context made small enough for a model: what helps least is left out first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dwuglos.translators.base import Context


def fitted(context: Context, is_small: Callable[[Context], bool]) -> Context:
    """Return as much of a context as is small enough; the least where nothing is.

    The farthest examples go first, then the terms at the end, then the synopsis, then what stands after and before.
    """
    if is_small(context):
        return context
    less = context
    for fewer in (_fewer_examples, _fewer_terms, _without_surroundings):
        rest = list(fewer(less))
        place = _first_small(rest, is_small)
        if place is not None:
            return rest[place]
        less = rest[-1]
    return less


def _first_small(rest: list[Context], is_small: Callable[[Context], bool]) -> int | None:
    """Return the place of the first that is small enough, of contexts that become smaller; None where none is."""
    if not is_small(rest[-1]):
        return None
    low, high = 0, len(rest) - 1
    while low < high:
        middle = (low + high) // 2
        if is_small(rest[middle]):
            high = middle
        else:
            low = middle + 1
    return low


def _fewer_examples(context: Context) -> Iterator[Context]:
    for count in range(len(context.examples), -1, -1):
        yield context._replace(examples=context.examples[:count])


def _fewer_terms(context: Context) -> Iterator[Context]:
    for count in range(len(context.terms), -1, -1):
        yield context._replace(terms=context.terms[:count])


def _without_surroundings(context: Context) -> Iterator[Context]:
    yield context
    yield context._replace(synopsis="")
    yield context._replace(synopsis="", after=())
    yield context._replace(synopsis="", after=(), before=())
