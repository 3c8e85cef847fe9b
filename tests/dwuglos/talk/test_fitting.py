"""What does not fit in a talk is named."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dwuglos.store.library import Library
from dwuglos.talk.fitting import misfits
from dwuglos.talk.whole_talk import WholeTalk
from tests.dwuglos.importing.talks import full_talk


@pytest.fixture(scope="module")
def whole() -> WholeTalk:
    with Library("sqlite://") as library:
        return library.whole_talk(full_talk(library))


def test_a_sound_talk_fits(whole: WholeTalk) -> None:
    assert list(misfits(whole)) == []


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (lambda w: {"segments": w.segments[::-1]}, ["segments: rank"]),
        (lambda w: {"segments": [w.segments[0], *w.segments]}, ["segments: id", "segments: rank"]),
        (lambda w: {"segments": [w.segments[0]._replace(end=None), *w.segments[1:]]}, ["segments: start, end"]),
        (lambda w: {"article": [*w.article, w.article[0]]}, ["article: id"]),
        (lambda w: {"article": [*w.article, w.article[0]._replace(id=9, rank=1 << 62 | 1)]}, ["rank"]),
        (lambda w: {"highest_id": 3}, ["highest_id"]),
        (lambda w: {"highest_id": 1 << 53}, ["highest_id"]),
        (lambda w: {"last_step": 4}, ["last_step"]),
        (lambda w: {"version": 1 << 53}, ["version"]),
        (lambda w: {"version": 1}, ["revisions: version"]),
        (lambda w: {"steps": w.steps[1:]}, ["revisions: step"]),
        (lambda w: {"steps": [*w.steps, w.steps[0]]}, ["steps: number"]),
        (lambda w: {"revisions": w.revisions[:-1]}, ["revisions: before, after"]),
        (lambda w: {"drafts": [*w.drafts, *w.drafts]}, ["drafts: segment"]),
        (lambda w: {"answers": []}, ["drafts: answer"]),
        (lambda w: {"typings": [*w.typings, *w.typings]}, ["typing: segment"]),
    ],
)
def test_what_does_not_fit_is_named(whole: WholeTalk, change: Any, names: list[str]) -> None:
    found = list(misfits(replace(whole, **change(whole))))
    assert [name for name in found if name in names] == names
