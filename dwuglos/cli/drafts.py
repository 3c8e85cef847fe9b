"""The jobs about machine drafts: what they are told on the command line, and what they do to the talk."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, nullcontext
from threading import Event
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Mapping, Sequence

    from dwuglos.drafts.drafting import Draft, Only, Outcome, Progress, Request
    from dwuglos.store.library import Library
    from dwuglos.store.values import DraftReport
    from dwuglos.talk.stored_talk import StoredTalk
    from dwuglos.translators import Translator

Job = Callable[["Namespace"], int]
Tell = Callable[[str], object]

_MANY = 50
"""Drafts that go into the library together at most."""


def add_jobs(jobs: _SubParsersAction[Any], translate: Job, drafts: Job) -> None:
    """Let the command line know of the jobs `translate` and `drafts`, and what does them."""
    job = jobs.add_parser("translate", help="draft a talk's translation by machine; the text is sent to that service")
    job.add_argument("talk", type=int, metavar="TALK")
    job.add_argument("--with", dest="translator", metavar="NAME", required=True, help="see the job translators")
    job.add_argument(
        "--only",
        choices=("initial", "draft", "all"),
        default="initial",
        help="segments without a translation (the default), machine drafts again, or both; never a person's text",
    )
    job.set_defaults(job=translate)

    job = jobs.add_parser("drafts", help="report what became of a talk's drafts, service by service")
    job.add_argument("talk", type=int, metavar="TALK")
    job.set_defaults(job=drafts)


def translate(address: str, options: Namespace, tell: Tell) -> Outcome:
    """Draft a talk; `tell` is told of where the text goes, of the price and of progress.

    Raises InputError where something is missing that the service needs, TalkNotFound, TalkInUse, LibraryError.
    """
    from dwuglos import places, translators
    from dwuglos.settings import Settings
    from dwuglos.store.library import Library

    kind = translators.by_name(options.translator)
    made = translators.prepared(kind, translators.values_for(kind, Settings.load(places.settings()).services))
    with (
        closing(made) as translator,
        Library(address) as library,
        library.lock_talk(library.talk(options.talk).id) or nullcontext(),
    ):
        return _draft(library, options.talk, translator, options.only, tell)


def _draft(library: Library, talk: int, translator: Translator, only: Only, tell: Tell) -> Outcome:
    from dwuglos.drafts import asking, drafting
    from dwuglos.translators import Context

    opened = library.open_talk(talk)
    requests = drafting.requests(opened.segments, only)
    earlier = drafting.recalled(requests, translator, library.draft_answers(talk, translator.name))
    sent = drafting.to_send(requests, earlier)
    tell(f"Segments whose text goes to {translator.title}: {sum(len(request.segments) for request in sent)}")
    _tell_price(sent, translator.price, tell)
    arrivals = _Arrivals(library, opened, translator, earlier)

    def progress(now: Progress) -> None:
        arrivals.keep_if_due()
        tell(_words(now))

    context = Context(title=opened.summary.title)
    try:
        outcome = asking.ask(requests, translator, arrivals.add, progress, Event(), context=context, earlier=earlier)
    except BaseException:  # such as Ctrl+C
        arrivals.keep()
        raise
    return arrivals.end(outcome)


class _Arrivals:
    """Drafts that came in one call go into the library together: all in two transactions, the journal's first."""

    def __init__(
        self, library: Library, opened: StoredTalk, translator: Translator, earlier: Mapping[str, str]
    ) -> None:
        from dwuglos.talk import history
        from dwuglos.talk.transcript import Transcript

        self._library = library
        self._talk = opened.summary.id
        self._translator = translator
        self._earlier = earlier
        self._transcript = Transcript(opened.segments)
        past = history.History(self._transcript, opened.done, opened.undone, opened.last_step)
        past.written.connect(lambda write: library.write(self._talk, [write]))
        self._step = history.OneStep(past)
        self._came: list[Draft] = []

    def add(self, request: Request, answer: str) -> None:
        from dwuglos.drafts import drafting

        self._came.append(drafting.drafted(request, answer))

    def keep_if_due(self) -> None:
        """Keep what was asked for, once it came; what the library knew already may wait for more of it."""
        if len(self._came) >= _MANY or any(draft.request.source not in self._earlier for draft in self._came):
            self.keep()

    def keep(self) -> None:
        from dwuglos.drafts import drafting

        kept = drafting.to_keep(self._came, self._translator, self._earlier)
        if kept:
            self._library.keep_drafts(self._talk, self._translator.name, kept)
        edit, _ = drafting.edit_of_all(self._transcript, self._came, self._translator.name)
        if edit is not None:
            self._step.do(edit)
        self._came.clear()

    def end(self, outcome: Outcome) -> Outcome:
        """Keep the rest, and return the outcome without what could not be kept."""
        from dwuglos.errors import LibraryError

        try:
            self.keep()
        except LibraryError as error:
            lost = sum(len(draft.request.ids) for draft in self._came)
            return outcome._replace(done=outcome.done - lost, left=outcome.left + lost, stopped=error)
        return outcome


def _tell_price(requests: Sequence[Request], price: float, tell: Tell) -> None:
    from dwuglos.drafts.pricing import price_of

    if price:
        estimate = price_of((request.source for request in requests), price)
        tell(f"Characters: {estimate.characters}, which cost about {estimate.amount}")


def _words(progress: Progress) -> str:
    trouble = f"{progress.trouble} " if progress.trouble else ""
    waiting = progress.notice or ""
    return f"{progress.done} of {progress.total} {trouble}{waiting}".rstrip()


def row_of(report: DraftReport) -> dict[str, str | int | float | None]:
    """Return what is told of the drafts of one service; `change` is null while none of them is confirmed."""
    return {
        "engine": report.engine,
        "segments": report.segments,
        "confirmed": report.confirmed,
        "untouched": report.untouched,
        "change": None if report.share is None else round(report.share, 4),
    }


def line_of(report: DraftReport) -> str:
    """Return the same as a line of a table."""
    change = "–" if report.share is None else f"{report.share:.0%} changed"
    return "\t".join(
        (
            report.engine,
            f"drafts: {report.segments}",
            f"confirmed: {report.confirmed}",
            f"untouched: {report.untouched}",
            change,
        )
    )
