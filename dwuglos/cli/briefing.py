"""What a language model is told besides the texts of a talk that it drafts on the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from dwuglos.cli import answering

if TYPE_CHECKING:
    from argparse import Namespace

    from dwuglos.drafts.briefing import Briefing
    from dwuglos.settings import Settings
    from dwuglos.store.library import Library
    from dwuglos.talk.open_talk import OpenTalk
    from dwuglos.translators import Translator


@contextmanager
def briefed(
    options: Namespace,
    library: Library,
    talk: OpenTalk,
    translator: Translator,
    settings: Settings,
    tell: Callable[[str], object],
) -> Iterator[Briefing | None]:
    """Give what the translator is told of a talk, None where it uses nothing of it.

    A memory that cannot be used is told of, and drafts are made without it.
    """
    from dwuglos.drafts.briefing import Briefing, scope_of
    from dwuglos.errors import InputError, MemoryFailed
    from dwuglos.memory.keeping import catch_up
    from dwuglos.store.units import units_of
    from dwuglos.store.units.unit import Scope

    if not translator.uses_examples:
        yield None
        return
    scope = scope_of(talk.id, settings, library.shared_talks())
    synopsis, terms = talk.facts.synopsis, library.terms_in_force(talk.id)
    if scope == Scope():
        yield Briefing(None, scope, synopsis, terms)
        return
    try:
        units = units_of(answering.address(options))
    except (InputError, MemoryFailed) as error:
        tell(str(error))
        yield Briefing(None, Scope(), synopsis, terms)
        return
    with closing(units):
        try:
            catch_up(library, units)
        except MemoryFailed as error:
            tell(str(error))
            scope = Scope()
        briefing = Briefing(units, scope, synopsis, terms)
        yield briefing
    if briefing.failure is not None:
        tell(str(briefing.failure))
