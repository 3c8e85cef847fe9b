"""A summary drawn from the Polish."""

from __future__ import annotations

import json
from threading import Event

import pytest

from dwuglos.article.drafts.summary import SENTENCES, draft_summary
from dwuglos.errors import Cancelled, InputError
from dwuglos.talk.transcript import NewSegment, Segment, number
from tests.dwuglos.article.drafts.texts import POLISH, talk

ALL = sum(POLISH, ())


def said_in(text: str) -> list[int]:
    """Return which sentences of the talk a text is made of, in its order."""
    return sorted((n for n, sentence in enumerate(ALL) if sentence in text), key=lambda n: text.index(ALL[n]))


def test_each_part_has_a_paragraph_of_its_sentences_in_order() -> None:
    made = draft_summary(talk(), 3)
    assert made.origin == "extract"
    assert made.notices == ()
    assert [{n // 10 for n in said_in(draft.text)} for draft in made.drafts] == [{0}, {1}, {2}]
    for draft in made.drafts:
        said = said_in(draft.text)
        assert said == sorted(said)
        assert 1 <= len(said) <= SENTENCES
        assert draft.text == " ".join(ALL[n] for n in said)


def test_paragraphs_know_what_they_were_drawn_from() -> None:
    segments = talk()
    for draft in draft_summary(segments).drafts:
        drawn = [id for id, _ in json.loads(draft.basis)]
        assert drawn == [segments[n].id for n in said_in(draft.text)]
        assert draft.segment == drawn[0]
        assert draft.time == segments[drawn[0] - 1].start


def test_there_are_no_more_paragraphs_than_wanted() -> None:
    assert len(draft_summary(talk(), 1).drafts) == 1
    assert len(draft_summary(talk(), 5).drafts) <= 5


def test_nothing_is_said_twice() -> None:
    twice = [NewSegment(n * 6000, n * 6000 + 5000, "x", text, "reviewed") for n, text in enumerate(ALL + ALL)]
    text = " ".join(draft.text for draft in draft_summary(number(twice), 4).drafts)
    assert all(text.count(sentence) <= 1 for sentence in ALL)


def test_courtesies_and_sounds_stay_outside() -> None:
    first = ("Cześć wszystkim, witajcie na moim kanale o pszczołach i ulach!", "[Muzyka]")
    last = ("Dzięki za oglądanie, zasubskrybujcie kanał o pszczołach i ulach.", "(Brawa)")
    texts = (*first, *ALL, *last)
    made = draft_summary(number(NewSegment(n * 6000, n * 6000 + 5000, "x", t, "final") for n, t in enumerate(texts)))
    text = " ".join(draft.text for draft in made.drafts)
    assert not any(word in text for word in ("Cześć", "Dzięki", "Muzyka", "Brawa"))


def test_what_nobody_reviewed_is_left_alone_where_enough_is() -> None:
    segments = [s if n < 20 else s._replace(state="translated") for n, s in enumerate(talk())]
    made = draft_summary(segments)
    assert made.notices == ()
    assert all(n < 20 for draft in made.drafts for n in said_in(draft.text))


def test_drafts_are_drawn_from_where_nothing_is_reviewed() -> None:
    made = draft_summary(talk("translated"))
    assert made.drafts
    assert "30 segments that nobody has reviewed" in str(made.notices[0])


def test_a_short_talk_has_one_paragraph() -> None:
    (only,) = draft_summary(talk()[:2]).drafts
    assert only.text


def test_a_talk_without_polish_is_told() -> None:
    with pytest.raises(InputError, match="translate at least half of the talk first"):
        draft_summary([segment._replace(target="") for segment in talk()])


def test_it_stops_when_asked() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        draft_summary(talk(), cancelled=stop)


def said(*texts: str) -> list[Segment]:
    """Return a talk with these Polish sentences, which a person confirmed."""
    return number(NewSegment(n * 6000, n * 6000 + 5000, "x", text, "final") for n, text in enumerate(texts))


def test_the_person_is_taken_away_where_that_is_safe() -> None:
    made = draft_summary(said(*("Graf spójny bez cykli nazywamy drzewem rozpinającym całość.", *POLISH[0])), 1)
    text = made.drafts[0].text
    assert "nazywamy" not in text
    assert made.notices == ()


def test_what_keeps_the_speakers_words_is_called_notes() -> None:
    made = draft_summary(
        said(
            "Pokażę wam dzisiaj wszystkie ule mojego dziadka.",
            "Chcę, żebyście zobaczyli pszczoły mojego dziadka.",
            "Wyobraźcie sobie zimę w ulu mojego dziadka.",
            "Opowiem wam o miodzie mojego dziadka.",
        )
    )
    assert made.drafts
    assert "notes rather than a summary" in str(made.notices[-1])


def test_thanks_and_sponsors_are_in_no_notes_either() -> None:
    made = draft_summary(
        said("Dziękuję moim patronom za wsparcie.", "Zajrzyjcie do mojego sklepu z miodem.", *POLISH[0])
    )
    text = " ".join(draft.text for draft in made.drafts)
    assert "patron" not in text
    assert "sklep" not in text


def test_a_short_sentence_is_no_paragraph_of_its_own() -> None:
    texts = [text for part in POLISH for text in part[:2]]
    for draft in draft_summary(said(*texts), 5).drafts:
        assert len(draft.text) >= 60
