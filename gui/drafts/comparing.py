"""Two services side by side: the same sentences drafted by both, and the better draft of each taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from gui.words import say

if TYPE_CHECKING:
    from dwuglos.drafts.laying import Draft
    from dwuglos.drafts.requests import Request
    from dwuglos.translators import Translator
    from gui.desk import Desk
    from gui.dialogs.compare import Pick
    from gui.session import Session

MOST_COMPARED = 40
"""Segments two services are compared on at most: more nobody chooses from by hand."""


def compare(desk: Desk, session: Session, ids: Sequence[int], is_busy: Callable[[], bool]) -> None:
    """Let two services draft some segments, unless others are being drafted by then, and take what is chosen."""
    from dwuglos.drafts.requests import requests as requests_of

    requests = requests_of(session.transcript.segments, "all", ids)
    count = sum(len(request.segments) for request in requests)
    if not requests:
        desk.tell(say("drafts", "There is nothing here to draft: text that a person wrote is left alone."))
    elif count > MOST_COMPARED:
        message = say("drafts", "Choose {most} segments or fewer to compare services; these are {count}.")
        desk.tell(message.format(most=MOST_COMPARED, count=count))
    else:
        settings = desk.settings

        def go_on(translators: list[Translator]) -> None:
            if session is desk.session and not is_busy():
                _compare(desk, session, requests, translators)

        # In the background: a keyring may want a password first.
        desk.tasks.network(lambda _progress, _cancelled: _ready(settings.services, settings.translator), go_on)


def _compare(desk: Desk, session: Session, requests: list[Request], translators: list[Translator]) -> None:
    from gui.dialogs.compare import CompareDialog
    from gui.drafts.agreement import may_send

    settings = desk.settings
    dialog = CompareDialog(
        session,
        requests,
        translators,
        settings.compared,
        lambda translator, some: may_send(desk, translator, some),
        desk.widget,
    )
    taken = dialog.exec()
    settings.compared = dialog.names
    desk.remember()
    if taken:
        _take(desk, session, dialog.picks())
    dialog.deleteLater()


def _take(desk: Desk, session: Session, picks: Sequence[Pick]) -> None:
    """Put the drafts that were chosen into the talk as one edit, and note in the journal which they are."""
    from dwuglos.drafts.pouring import Pouring

    drafts: dict[Translator, list[Draft]] = {}
    for translator, draft in picks:
        drafts.setdefault(translator, []).append(draft)
    pouring = Pouring(session.talk, session.keep_drafts)
    pouring.pour(drafts)
    if pouring.late:
        desk.tell(say("drafts", "Some segments were changed in the meantime and keep your text."))


def _ready(services: Mapping[str, Mapping[str, str]], chosen: str) -> list[Translator]:
    """Return the services that are set up, first the one that makes drafts."""
    from dwuglos.translators import TRANSLATORS, values_for

    made = [kind(values_for(kind, services)) for kind in TRANSLATORS]
    return sorted((each for each in made if each.is_set_up), key=lambda each: each.name != chosen)
