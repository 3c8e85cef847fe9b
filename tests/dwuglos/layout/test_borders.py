"""Borders between words have the order of the Polish guides."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dwuglos.layout import break_lines
from dwuglos.layout.borders import Kind, border_kind, border_kinds, edges, kind_by_rules, words_of

WORDS = (
    "słowo stół zielony nowego być piec ć w i nie że po może dwa dr prof. str. nr km r. r., godz. godz., maja "
    "itd by się który któż Jan WHO J. 2 10,5 2020 – ( ) % ª 日本 日a ß"
)
ANY_WORD = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "„", "("]),
    st.sampled_from(WORDS.split()) | st.text("aćwyn日ªA1", min_size=1),
    st.sampled_from(["", ",", ".", "?", "…", "...", ",”", ")"]),
)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("domu.", "Zastał", Kind.SENTENCE),
        ("domu?”", "Tak", Kind.SENTENCE),
        ("domu.", "2", Kind.SENTENCE),
        ("domu,", "zastał", Kind.CLAUSE),
        ("„Co?”", "zapytał", Kind.CLAUSE),
        ("–", "stał", Kind.CLAUSE),
        ("domu", "bo", Kind.CONJUNCTION),
        ("domu", "którego", Kind.CONJUNCTION),
        ("domu", "w", Kind.PREPOSITION),
        ("domu", "Potem", Kind.OPENING),
        ("domu", "stał", Kind.PLAIN),
        ("np.", "dom", Kind.PLAIN),
        ("drewnianego", "domu", Kind.PHRASE),
        ("boi", "się", Kind.KEPT),
        ("może", "zrobić", Kind.KEPT),
        ("25", "osób", Kind.KEPT),
        ("dwa", "domy", Kind.KEPT),
        ("jabłka", "itd.", Kind.KEPT),
        ("domu", "–", Kind.KEPT),
        ("w", "domu", Kind.HANGING),
        ("W", "DOMU", Kind.HANGING),
        ("(w", "domu", Kind.HANGING),
        ("nie", "stał", Kind.HANGING),
        ("że", "stał", Kind.HANGING),
        ("Isaac", "Newton", Kind.NAME),
        ("prof.", "Kowalski", Kind.FORBIDDEN),
        ("J.", "Kowalski", Kind.FORBIDDEN),
        ("25", "km", Kind.FORBIDDEN),
        ("25", "km,", Kind.FORBIDDEN),
        ("2019", "r.,", Kind.FORBIDDEN),
        ("220", "V", Kind.FORBIDDEN),
        ("10", "000", Kind.FORBIDDEN),
        ("str.", "2", Kind.FORBIDDEN),
        ("3", "maja", Kind.FORBIDDEN),
        ("maja", "1991", Kind.FORBIDDEN),
        ("słowo", "…", Kind.FORBIDDEN),
        ("(", "słowo", Kind.FORBIDDEN),
    ],
)
def test_kinds(before: str, after: str, kind: Kind) -> None:
    assert border_kind(before, after) is kind


@given(ANY_WORD, ANY_WORD)
@example("słowo.", "日a")
@example("2020", "r.,")
@example("5", "godz.?")
def test_what_stands_for_most_words_has_borders_like_them(before: str, after: str) -> None:
    assert border_kind(before, after) is kind_by_rules(before, after)


def test_kinds_between_neighbours() -> None:
    assert border_kinds(["Był", "w", "domu,", "bo", "padało."]) == [3, 8, 1, 8]
    assert border_kinds(["dom"]) == border_kinds([]) == []


@pytest.mark.parametrize(("before", "after"), [("2020", "w"), ("1,", "2"), ("SIEĆ", "NEURONOWA"), ("marca,", "2")])
def test_what_only_looks_like_it_belongs_together_may_be_parted(before: str, after: str) -> None:
    assert border_kind(before, after) not in (Kind.NAME, Kind.FORBIDDEN)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  jeden \n dwa\t", ["jeden", "dwa"]),
        ("10\u00a0km stąd", ["10\u00a0km", "stąd"]),
        ('<font color="red">Ala</font> ma', ["Ala", "ma"]),
        ("{\\an8}Ala ma", ["Ala", "ma"]),
        ("a < b", ["a", "<", "b"]),
        ("", []),
    ],
)
def test_words_are_seen_without_tags(text: str, words: list[str]) -> None:
    assert [word.bare for word in words_of(text)] == words


def test_edges_count_what_is_seen() -> None:
    assert edges(words_of("<i>Ala</i>  ma")) == ([0, 5], [3, 7])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        *(("ok.", "5"), ("ust.", "2"), ("m.in.", "Kraków"), ("al.", "Ujazdowskich"), ("ul.", "Długiej")),
        *(("hab.", "Jan"), ("p.", "Kowalskim"), ("XX", "w."), ("§", "5"), ("(np.", "Kraków"), ("godz.", "17")),
    ],
)
def test_no_line_ends_with_an_abbreviation_of_what_follows(before: str, after: str) -> None:
    assert border_kind(before, after) is Kind.FORBIDDEN


@pytest.mark.parametrize(("before", "after"), [("tys.", "osób"), ("mln", "zł"), ("mld", "dolarów")])
def test_thousands_stay_with_what_is_counted(before: str, after: str) -> None:
    assert border_kind(before, after) is Kind.KEPT


@pytest.mark.parametrize(("before", "after"), [("koniec.", "To"), ("itd.", "Potem"), ("min.", "To"), ("r.", "Potem")])
def test_an_abbreviation_may_end_a_sentence(before: str, after: str) -> None:
    assert border_kind(before, after) is Kind.SENTENCE


def test_lines_are_broken_after_the_sentence_and_not_after_its_abbreviations() -> None:
    assert break_lines("Mieszkał wtedy w Warszawie na ul. Długiej, niedaleko rynku.", 42, 2) == (
        "Mieszkał wtedy w Warszawie na ul. Długiej,\nniedaleko rynku."
    )
