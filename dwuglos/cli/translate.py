"""The job that drafts a talk's translation by machine, or from the translation memory."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING, Any

from dwuglos.cli import answering
from dwuglos.errors import InputError
from dwuglos.talk.states import state_named

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Sequence

    from dwuglos.drafts.briefing import Briefing, Companions
    from dwuglos.drafts.laying import Draft
    from dwuglos.drafts.outcome import Outcome, Progress
    from dwuglos.drafts.pouring import Pouring
    from dwuglos.drafts.pricing import Price
    from dwuglos.drafts.requests import Only, Request
    from dwuglos.store.library import Library
    from dwuglos.talk.open_talk import OpenTalk
    from dwuglos.translators import Translator

Tell = Callable[[str], object]

_MANY = 50
"""Drafts that go into the library together at most."""


def add_job(jobs: _SubParsersAction[Any]) -> None:
    """Let the command line know of the job `translate`."""
    job = jobs.add_parser("translate", help="draft a talk's translation by machine; the text is sent to that service")
    job.add_argument("talk", type=int, metavar="TALK")
    job.add_argument(
        "--with",
        dest="translator",
        metavar="NAME",
        required=True,
        help="see the job translators; “memory” takes what the translation memory has, and sends nothing anywhere",
    )
    job.add_argument(
        "--only",
        type=_only,
        default="initial",
        metavar="{untranslated,draft,all}",
        help="segments without a translation (the default), machine drafts again, or both; never a person's text",
    )
    job.add_argument(
        "--refused", action="store_true", help="ask again also for what the service gave nothing usable for before"
    )
    job.add_argument(
        "--least", type=int, default=None, metavar="PERCENT", help="with memory: how alike a match is at least (75)"
    )
    job.set_defaults(job=_translate)


def _only(word: str) -> Only:
    """Return what is meant by a word for a state, in the words of the window or of XLIFF."""
    from argparse import ArgumentTypeError

    meant: dict[str | None, Only] = {"initial": "initial", "translated": "draft"}
    if word == "all":
        return "all"
    if (only := meant.get(state_named(word))) is None:
        raise ArgumentTypeError(f"“{word}” cannot be drafted; choose untranslated, draft or all")
    return only


def _translate(options: Namespace) -> int:
    if options.translator == "memory":
        from dwuglos.cli.pretranslating import pretranslate

        return pretranslate(options)
    if options.least is not None:
        raise InputError("--least goes with --with memory; a service has no percentages.")
    outcome = translate(options, answering.complain)
    if options.json:
        refused = [id for id, _ in outcome.refused]
        answering.print_json({"done": outcome.done, "refused": refused, "left": outcome.left})
    for id, sentence in outcome.refused:
        answering.complain(f"Segment {id}: {sentence}")
    answering.complain(outcome.sentence)
    return outcome.stopped.exit_status if outcome.stopped else 0


def translate(options: Namespace, tell: Tell) -> Outcome:
    """Draft a talk; `tell` is called with where the text goes, with the price and with progress.

    Raises InputError where something is missing that the service needs, TalkNotFound, TalkInUse, LibraryError.
    """
    from dwuglos import places, translators
    from dwuglos.drafts.briefing import Companions, companions_of, opened_briefing
    from dwuglos.memory.keeping import catch_up
    from dwuglos.settings import Settings
    from dwuglos.store.talk_in_hand import talk_in_hand

    kind = translators.by_name(options.translator)
    settings = Settings.load(places.settings())
    made = translators.prepared(kind, translators.values_for(kind, settings.services))
    with (
        closing(made) as translator,
        answering.opened_library(options) as library,
        talk_in_hand(library, options.talk) as talk,
    ):
        companions = companions_of(library, talk.id, settings) if translator.uses_examples else Companions()
        _tell_companions(companions, tell)
        with opened_briefing(
            answering.address(options), companions, lambda units: catch_up(library, units)
        ) as briefing:
            outcome = _draft(library, talk, translator, briefing, options.only, options.refused, tell)
        if briefing.failure is not None:
            tell(str(briefing.failure))
        return outcome


def _tell_companions(companions: Companions, tell: Tell) -> None:
    """Tell what goes to a language model besides the text."""
    others = len(companions.scope.talks) - 1
    if companions.synopsis:
        tell("The synopsis of the talk goes along.")
    if others == 0:
        tell("Similar sentences that are confirmed in this talk go along.")
    elif others > 0:
        tell(f"Similar sentences that are confirmed in this talk and in those you share ({others}) go along.")
    if companions.scope.files:
        tell("Similar sentences of the memory that came from files go along.")


def _draft(
    library: Library,
    talk: OpenTalk,
    translator: Translator,
    briefing: Briefing,
    only: Only,
    refused_too: bool,
    tell: Tell,
) -> Outcome:
    from dwuglos.drafts import asking
    from dwuglos.drafts.answers import given_up, recalled, refusals
    from dwuglos.drafts.pouring import Pouring
    from dwuglos.drafts.requests import requests, to_send
    from dwuglos.translators import Context

    wishes = requests(talk.transcript.segments, only)
    answers = library.draft_answers(talk.id, translator.name)
    earlier = recalled(wishes, translator, answers)
    hopeless = set() if refused_too else given_up(wishes, translator, answers)
    _tell_what_is_sent(wishes, to_send(wishes, earlier.keys() | hopeless), translator, tell, briefing.around)
    pouring = Pouring(talk, lambda engine, kept: library.keep_drafts(talk.id, engine, kept), earlier)
    arrivals = _Arrivals(pouring, translator)

    def progress(now: Progress) -> None:
        arrivals.pour_if_due()
        tell(_words(now))

    context = Context(title=talk.title)
    try:
        outcome = asking.ask(
            wishes,
            translator,
            arrivals.add,
            progress,
            Event(),
            context=context,
            briefing=briefing,
            earlier=earlier,
            given_up=hopeless,
        )
    except BaseException:  # such as Ctrl+C
        arrivals.pour()
        raise
    if learnt := refusals(wishes, outcome, translator, answers):
        library.keep_drafts(talk.id, translator.name, learnt)
    return arrivals.end(outcome)


class _Arrivals:
    """Drafts that came in one call go into the library together: all in two transactions, the journal's first."""

    def __init__(self, pouring: Pouring, translator: Translator) -> None:
        self._pouring = pouring
        self._translator = translator
        self._came: list[Draft] = []

    def add(self, request: Request, answer: str) -> None:
        from dwuglos.drafts.laying import drafted

        self._came.append(drafted(request, answer))

    def pour_if_due(self) -> None:
        """Keep what was asked for, once it came; what the library had already may wait for more of it."""
        earlier = self._pouring.earlier
        if len(self._came) >= _MANY or any(draft.request.source not in earlier for draft in self._came):
            self.pour()

    def pour(self) -> None:
        self._pouring.pour({self._translator: self._came})
        self._came.clear()

    def end(self, outcome: Outcome) -> Outcome:
        """Keep the rest, and return the outcome without what could not be kept."""
        from dwuglos.errors import LibraryError

        try:
            self.pour()
        except LibraryError as error:
            lost = sum(len(draft.request.ids) for draft in self._came)
            return outcome._replace(done=outcome.done - lost, left=outcome.left + lost, stopped=error)
        return outcome._replace(same=self._pouring.same)


def _tell_what_is_sent(
    wishes: Sequence[Request], sent: Sequence[Request], translator: Translator, tell: Tell, around: int = 0
) -> None:
    """Tell how many segments of those to be drafted go to the service, how much text that is, and what it costs."""
    from dwuglos.drafts.pricing import price_of

    segments, all_segments = (sum(len(request.segments) for request in some) for some in (sent, wishes))
    tell(f"Segments whose text goes to {translator.title}: {segments}")
    if sent and translator.sends_key_openly:
        tell(answering.OPEN_KEY)
    if segments < all_segments:
        tell(f"Segments for which nothing has to be sent: {all_segments - segments}")
    if sent and translator.price != 0:
        price = price_of((request.source for request in sent), translator, around)
        tokens = f" (about {price.tokens} tokens)" if price.tokens else ""
        tell(f"Characters: {price.characters}{tokens}{_cost(price)}")


def _cost(price: Price) -> str:
    if price.euros is None:
        return "; what they cost is unknown"
    return f", which cost about {price.amount}"


def _words(progress: Progress) -> str:
    trouble = f"{progress.trouble} " if progress.trouble else ""
    waiting = progress.notice or ""
    return f"{progress.done} of {progress.total} {trouble}{waiting}".rstrip()
