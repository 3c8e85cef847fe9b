"""The translation of a sentence as one text: breaks that a person moved stay, the others are laid out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.importing.new_talk import read_talk
from dwuglos.layout import lay_out
from dwuglos.sentences.runs import run_at
from dwuglos.sentences.whole_sentence import WholeSentence
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, Transcript, number

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
SOURCES = (
    "Tonight we look at the old lighthouses of the coast,",
    "and at the keepers who lived in them",
    "for most of the year, whatever the weather.",
)
POLISH = "Dziś przyjrzymy się starym latarniom na wybrzeżu i latarnikom, którzy mieszkali w nich przez większość roku."


def transcript_of(*targets: str, sources: tuple[str, ...] = SOURCES, timed: bool = True) -> Transcript:
    new = [
        NewSegment(
            n * 3000 if timed else None,
            n * 3000 + 2900 if timed else None,
            source,
            target,
            "reviewed" if target else "initial",
            "person" if target else "",
        )
        for n, (source, target) in enumerate(zip(sources, targets, strict=True))
    ]
    return Transcript(number(new))


def sentence_of(*targets: str, sources: tuple[str, ...] = SOURCES) -> WholeSentence:
    return WholeSentence.of(transcript_of(*targets, sources=sources).segments)


def laid(*targets: str) -> WholeSentence:
    """A sentence as the program laid it out."""
    return sentence_of(*lay_out(POLISH, SOURCES, [2900] * 3))


def test_a_sentence_as_it_was_laid_out_has_no_pins() -> None:
    sentence = laid()
    assert sentence.text == POLISH
    assert sentence.pins == {}
    assert list(sentence.parts) == [segment.target for segment in sentence.segments]


def test_a_pushed_word_is_a_pin_and_survives_the_next_whole_edit() -> None:
    transcript = transcript_of(*lay_out(POLISH, SOURCES, [2900] * 3))
    first, second = transcript[0], transcript[1]
    edit = edits.push_word(transcript, first.id, "next")
    edit.apply(transcript)
    pushed = first.target.rsplit(maxsplit=1)[1]
    sentence = WholeSentence.of(transcript.segments)
    assert set(sentence.pins) == {0}
    assert [s.target for s in transcript] == list(sentence.parts)
    again = sentence.with_text(POLISH.replace("większość", "znaczną część"))
    assert again.parts[0] == transcript[0].target
    assert again.parts[1].startswith(f"{pushed} {second.target.split()[0]}")
    assert "znaczną część" in again.parts[2]


def test_a_pin_stays_between_its_words_when_the_text_changes_on_both_sides() -> None:
    moved = laid().move_break(0, -1)
    last, first = moved.parts[0].split()[-1], moved.parts[1].split()[0]
    changed = moved.with_text(POLISH.replace("Dziś", "Dziś wieczorem wspólnie").replace("przez", "niemal przez całą"))
    assert changed.parts[0].startswith("Dziś wieczorem wspólnie przyjrzymy")
    assert (changed.parts[0].split()[-1], changed.parts[1].split()[0]) == (last, first)


def test_text_that_was_deleted_and_put_back_has_its_breaks_back() -> None:
    moved = laid().move_break(0, -2)
    emptied = moved.with_text("")
    assert emptied.parts == ("", "", "")
    assert emptied.with_text(POLISH) == moved


def test_a_wholly_other_text_keeps_no_pins() -> None:
    other = laid().move_break(0, -2).with_text("Zupełnie inne słowa, całkiem nowe, o czymś innym.")
    assert other.pins == {}
    assert list(other.parts) == lay_out(other.text, SOURCES, [2900] * 3)


def test_laying_out_afresh_drops_the_pins() -> None:
    moved = laid().move_break(0, -2).move_break(1, 1)
    assert moved.parts != laid().parts
    assert moved.afresh().parts == laid().parts
    assert moved.afresh().pins == {}


def test_moving_a_break_moves_no_other() -> None:
    before = laid()
    after = before.move_break(0, -1)
    assert after.parts[2] == before.parts[2]
    assert after.parts[0] == before.parts[0].rsplit(maxsplit=1)[0]
    assert 0 in after.pins


def test_a_break_stops_at_its_neighbours_and_there_is_none_after_the_last_part() -> None:
    far = laid().move_break(0, 99)
    assert far.parts[1] == ""
    assert far.parts[2] == laid().parts[2]
    assert laid().move_break(0, -99).parts[0] == ""
    assert laid().move_break(2, 1) == laid()


def test_words_added_behind_the_only_translated_segment_fill_those_that_are_empty() -> None:
    started = sentence_of("Dziś przyjrzymy się starym latarniom na wybrzeżu", "", "")
    assert started.parts == ("Dziś przyjrzymy się starym latarniom na wybrzeżu", "", "")
    grown = started.with_text(POLISH)
    assert grown.parts[0] == started.parts[0]
    assert grown.parts[1]
    assert grown.parts[2]


def test_words_added_in_the_middle_or_in_front_fill_what_is_empty_there() -> None:
    first, second, third = "Dziś przyjrzymy się latarniom", "oraz latarnikom", "przez większość roku."
    whole = f"{first} {second} {third}"
    assert sentence_of(first, "", third).with_text(whole).parts == (first, second, third)
    assert sentence_of("", second, third).with_text(whole).parts == (first, second, third)
    assert sentence_of(first, second, "").with_text(whole).parts == (first, second, third)


def test_an_emptied_segment_stays_empty_when_another_word_changes() -> None:
    sentence = sentence_of("Dziś przyjrzymy się latarniom", "", "przez większość roku.")
    assert sentence.with_text("Dziś przyjrzymy się latarniom przez cały rok.").parts == (
        "Dziś przyjrzymy się latarniom",
        "",
        "przez cały rok.",
    )


def test_sounds_get_no_words() -> None:
    sources = ("We look at lighthouses,", "[music]", "and at their keepers.")
    sentence = sentence_of("", "", "", sources=sources).with_text("Patrzymy na latarnie i na latarników.")
    assert sentence.parts == ("Patrzymy na latarnie", "", "i na latarników.")
    longer = WholeSentence.of(sentence_of(*sentence.parts, sources=sources).segments)
    assert longer.with_text("Patrzymy na stare latarnie i na latarników.").parts[1] == ""


def test_only_sounds_can_be_worked_on_all_the_same() -> None:
    sentence = sentence_of("", "", sources=("[music]", "[applause]"))
    assert " ".join(sentence.with_text("[muzyka] [oklaski]").parts) == "[muzyka] [oklaski]"


def test_a_segment_whose_words_stay_keeps_its_line_break_and_its_state() -> None:
    transcript = transcript_of("Dziś przyjrzymy się\nstarym latarniom", "i latarnikom,", "którzy w nich mieszkali.")
    sentence = WholeSentence.of(transcript.segments)
    assert sentence.text == "Dziś przyjrzymy się starym latarniom i latarnikom, którzy w nich mieszkali."
    changed = sentence.with_text(sentence.text.replace("mieszkali", "żyli"))
    edit = edits.lay_sentence(transcript, [s.id for s in transcript], changed.texts())
    assert edit is not None
    edit.apply(transcript)
    assert transcript[0].target == "Dziś przyjrzymy się\nstarym latarniom"
    assert [s.state for s in transcript] == ["reviewed", "reviewed", "translated"]
    assert transcript[2].target == "którzy w nich żyli."


def test_the_lines_of_two_speakers_stay_lines() -> None:
    sentence = sentence_of("- Tak.\n- Nie.", sources=("- Yes. - No.",))
    assert sentence.text == "- Tak.\n- Nie."
    assert sentence.texts() == ["- Tak.\n- Nie."]


def test_a_single_segment_takes_all() -> None:
    sentence = sentence_of("Tak.", sources=("Yes.",)).with_text("  Tak jest.  ")
    assert sentence.texts() == ["Tak jest."]
    assert sentence.move_break(0, 1) == sentence


def test_segments_without_times_are_laid_out_by_their_texts() -> None:
    transcript = transcript_of("", "", "", timed=False)
    parts = WholeSentence.of(transcript.segments).with_text(POLISH).parts
    assert list(parts) == lay_out(POLISH, SOURCES)


def test_the_part_the_cursor_is_in() -> None:
    sentence = sentence_of("Ala ma", "", "kota i psa")
    text = sentence.text
    assert [sentence.part_at(n) for n in (0, 3, text.index("ma") + 2)] == [0, 0, 0]
    assert [sentence.part_at(text.index("kota") + n) for n in (0, 1)] == [0, 2]
    assert sentence.part_at(len(text)) == 2
    assert sentence_of("", "", "").part_at(0) == 0


def test_where_a_part_ends() -> None:
    sentence = sentence_of("Ala ma", "", "kota i psa")
    assert [sentence.text[: sentence.end_of(n)] for n in range(3)] == ["Ala ma", "Ala ma", "Ala ma kota i psa"]
    assert sentence_of("", "", "").end_of(0) == 0


def test_eight_long_segments_lose_no_word() -> None:
    source = " ".join(["lighthouse"] * 45)
    sentence = sentence_of(*[""] * 8, sources=(source,) * 8)
    text = " ".join(f"słowo{n}" for n in range(600))
    laid_out = sentence.with_text(text)
    assert " ".join(laid_out.parts) == text
    assert all(laid_out.parts)
    moved = laid_out.move_break(3, 5).with_text(text + " koniec")
    assert " ".join(moved.parts) == text + " koniec"


WORDS = st.lists(st.sampled_from(["ala", "ma", "kota,", "i", "psa.", "<i>no</i>"]), max_size=9).map(" ".join)


@given(st.lists(WORDS, min_size=1, max_size=5), st.lists(WORDS, min_size=1, max_size=3), st.integers(-3, 3))
def test_what_is_there_is_shown_as_it_is_and_no_word_is_ever_lost(
    targets: list[str], typed: list[str], words: int
) -> None:
    sentence = sentence_of(*targets, sources=("and so it goes on",) * len(targets))
    assert list(sentence.parts) == targets
    assert sentence.texts() == targets
    for text in typed:
        sentence = sentence.with_text(text).move_break(len(targets) // 2, words)
        assert " ".join(filter(None, sentence.parts)) == text


@pytest.mark.data
def test_every_sentence_of_a_real_talk_is_shown_as_it_is() -> None:
    talk = next(iter(sorted(DATA.glob("talks/*/polish/community.srt"))), None)
    if talk is None:
        pytest.skip("the sample talks are not here")
    english = talk.parents[1] / "english" / "captions.srt"
    segments = read_talk(english, talk).segments
    row = 0
    while row < len(segments):
        run = run_at(segments, row)
        now = segments[run.start : run.stop]
        sentence = WholeSentence.of(now)
        assert sentence.texts() == [s.target for s in now]
        row = run.stop
    assert row > 50
