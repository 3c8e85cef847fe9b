"""Drafts beside a person's text that says the same."""

from __future__ import annotations

import pytest

from dwuglos.talk.article import Part
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.twins import without_twins

TEXT = "Latarnie morskie świeciły przez całą noc, a latarnicy czuwali przy nich na zmianę."


def kept(text: str, segment: int | None = None) -> Part:
    return Part(1, "paragraph", 1, text, 5000, segment, "person")


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        TEXT.replace("czuwali", "siedzieli"),
        "Latarnie morskie świeciły przez całą noc.",
        f"{TEXT} O świcie gasili światło, czyścili soczewki i zapisywali wszystko w dzienniku.",
        "Latarnia morska świeciła całą noc, latarnik czuwał przy niej.",
    ],
)
def test_a_text_with_some_words_changed_is_a_twin(text: str) -> None:
    assert without_twins([Drafted(TEXT)], [kept(text)]) == []


@pytest.mark.parametrize(
    "text", ["", "…", "Statki wpływały do portu, kiedy latarnie gasły o świcie.", "Całkiem co innego."]
)
def test_another_text_is_none(text: str) -> None:
    assert without_twins([Drafted(TEXT)], [kept(text)]) == [Drafted(TEXT)]


def test_at_one_segment_fewer_words_are_enough() -> None:
    text = "Przez całą noc latarnicy pilnowali światła swoich wież i czuwali nad statkami."
    assert without_twins([Drafted(TEXT, segment=3)], [kept(text, 4)]) == [Drafted(TEXT, segment=3)]
    assert without_twins([Drafted(TEXT, segment=3)], [kept(text, 3)]) == []


def test_a_part_without_a_segment_is_nowhere() -> None:
    text = "Przez całą noc latarnicy pilnowali światła swoich wież i czuwali nad statkami."
    assert without_twins([Drafted(TEXT)], [kept(text)]) == [Drafted(TEXT)]
