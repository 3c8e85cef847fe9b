"""The search of a window, and its way to what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.searching import TalkSearch

if TYPE_CHECKING:
    from dwuglos.finding.searching import Hit
    from gui.commands import Workplace
    from gui.talks.on_screen import TalkOnScreen


def search_of(place: Workplace, talk: TalkOnScreen) -> TalkSearch:
    """Make the search of a window; `talk` shows the talks that its hits are in."""
    search = TalkSearch(place.tasks, lambda: place.session, place.widget)

    def go(hit: Hit) -> None:
        session = place.session
        if session is None or session.id != hit.talk:
            waiting.append(hit)
            del waiting[:-1]
            place.open_talk(hit.talk)
        elif hit.field == "article":
            place.show_article().places.show_text(hit.id, hit.start, hit.end)
        else:
            place.show_segments()
            session.cursor.go_to(hit.id)

    def arrive() -> None:
        search.talk_opened.emit()
        if waiting and place.session is not None and place.session.id == waiting[0].talk:
            go(waiting.pop())
        waiting.clear()

    waiting: list[Hit] = []
    search.hit_wanted.connect(go)
    talk.opened.connect(arrive)
    talk.not_opened.connect(lambda _: waiting.clear())
    return search
