"""A talk translated from the translation memory: the job `translate TALK --with memory`."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from dwuglos.cli import answering
from dwuglos.errors import InputError

if TYPE_CHECKING:
    from argparse import Namespace

    from dwuglos.drafts.from_memory import Filling
    from dwuglos.store.library import Library
    from dwuglos.store.units.unit import Units
    from dwuglos.talk.open_talk import OpenTalk

_STEP = 200
"""Segments after which it is said how many are done."""


def pretranslate(options: Namespace) -> int:
    """Fill what is untranslated from the memory, as one step, and say what came from where.

    Raises InputError, TalkNotFound, TalkInUse, LibraryError, MemoryFailed.
    """
    from dwuglos.drafts.from_memory import LEAST
    from dwuglos.memory.keeping import catch_up
    from dwuglos.store.talk_in_hand import talk_in_hand
    from dwuglos.store.units import units_of

    least = LEAST if options.least is None else options.least
    if not 1 <= least <= 100:
        raise InputError("{least} is no percentage of a match; give one from 1 to 100.", least=least)
    if options.only != "initial":
        raise InputError("The memory fills what is untranslated, and nothing else; leave --only out.")
    with (
        answering.opened_library(options) as library,
        talk_in_hand(library, options.talk) as talk,
        closing(units_of(answering.address(options))) as units,
    ):
        catch_up(library, units)
        filling = _fill(library, talk, units, least)
    if options.json:
        answering.print_json(_as_json(filling))
    for sentence in filling.notices:
        answering.complain(sentence)
    return 0


def _fill(library: Library, talk: OpenTalk, units: Units, least: int) -> Filling:
    from dwuglos.drafts.from_memory import edit_of, finds, kept
    from dwuglos.memory.taking import ORIGIN

    untranslated = talk.counts["initial"]
    last = 0

    def progress(done: int, total: int) -> None:
        nonlocal last
        if done - last >= _STEP:
            last = done
            answering.complain(f"{done} of {total}")

    found = finds(talk.transcript.segments, units, least, progress=progress)
    edit, taken, filling = edit_of(talk.transcript, found)
    if edit is not None:
        library.keep_drafts(talk.id, ORIGIN, kept(taken))
        talk.history.do(edit)
    return filling._replace(left=untranslated - filling.done)


def _as_json(filling: Filling) -> dict[str, object]:
    return {
        "done": filling.done,
        "refused": [],
        "left": filling.left,
        "context": filling.in_context,
        "exact": filling.exact,
        "alike": filling.alike,
        "from": [{"title": title, "segments": n} for title, n in filling.titles],
    }
