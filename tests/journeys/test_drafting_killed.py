"""The lights go out while the window drafts, again and again: going on sends nothing twice, and loses nothing."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import pytest

from dwuglos import __version__
from dwuglos.drafts.laying import laid_over
from dwuglos.drafts.requests import requests
from dwuglos.store.library import Library
from dwuglos.talk.transcript import PERSON, Segment
from tests.journeys.desktop import Desktop, act_until, until
from tests.journeys.test_drafting import IN_ONE_CALL, Service, a_talk
from tests.stand_ins.web import polish

SEGMENTS = 300
KILLS = 3
SHARE = 40
"""Segments with new drafts after which the program is killed."""
SLOW = 0.15
"""Seconds a call takes: time enough to be killed in the middle."""


class SlowService(Service):
    """A stand-in that takes its time."""

    def _behaviour(self) -> str:
        self.closing.wait(SLOW)
        return "good"


@pytest.mark.display
def test_a_window_that_is_killed_goes_on_where_it_was(desktop: Desktop, tmp_path: Path) -> None:
    chance = random.Random(5)
    path = tmp_path / "library.db"
    before = a_talk(chance)[:SEGMENTS]
    with Library(path) as library:
        library.add_talk("Lighthouses", before)
    settings = {"translator": "libretranslate", "tour_offered": True, "version_seen": __version__}
    (tmp_path / "settings.json").write_text(json.dumps(settings), "utf-8")
    with SlowService(chance) as service:
        for kill in range(KILLS + 1):
            program = desktop.start(path, **{Service.variable: service.address})
            program.wait_for_home()
            # Nothing to open yet while the list is being read; once it is open, another key would mean something else.
            act_until(lambda: desktop.key("Return"), lambda: desktop.active_title == "Lighthouses", "the talk")
            has = _drafts(path)
            # The title may be there before the command is possible; while it runs it is not possible again.
            act_until(lambda: desktop.key("ctrl+shift+t"), lambda n=has: _drafts(path) > n, "the first draft")
            if kill < KILLS:
                until(lambda at_least=has + SHARE: _drafts(path) >= at_least, "drafts")
                program.kill()
            else:
                until(lambda: _drafts(path) == sum(not segment.target for segment in before), "the last draft")
                program.quit()
    assert service.errors == []
    _assert_each_in_its_place(path, before)
    answered = Counter(service.well)
    assert sum(times - 1 for times in answered.values()) <= KILLS * IN_ONE_CALL


def _drafts(path: Path) -> int:
    with Library(path) as library:
        return sum(segment.origin == "libretranslate" for segment in library.segments(1))


def _assert_each_in_its_place(path: Path, before: list[Segment]) -> None:
    with Library(path) as library:
        now = {segment.id: segment for segment in library.segments(1)}
    for request in requests(before, "initial"):
        texts = laid_over(request, polish(request.source))
        assert [now[id].target for id in request.ids] == texts
    assert all(now[segment.id] == segment for segment in before if segment.origin == PERSON)
