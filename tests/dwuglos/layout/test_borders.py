"""Borders between words have the order of the Polish guides."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dwuglos.language.markup import visible_text
from dwuglos.layout import break_lines
from dwuglos.layout.borders import Kind, border_kind, border_kinds, edges, kind_by_rules, raw_words_of, words_of

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
        # sentences and clauses
        ("domu…", "Tak", Kind.SENTENCE),
        ("domu!»", "tak", Kind.CLAUSE),
        ("domu…", "tak", Kind.CLAUSE),
        ("domu.”", "„Tak”", Kind.SENTENCE),
        ("domu.", "stał", Kind.PLAIN),
        ("domu.", "w", Kind.PREPOSITION),
        ("domu;", "Tak", Kind.CLAUSE),
        ("domu:”", "w", Kind.CLAUSE),
        ("—", "Tak", Kind.CLAUSE),
        ("-", "tak", Kind.CLAUSE),
        ("a-", "stał", Kind.PLAIN),
        ("domu”", "stał", Kind.PLAIN),
        ("dwa,", "domy", Kind.CLAUSE),
        ("w.", "Domu", Kind.SENTENCE),
        ("nie,", "stał", Kind.CLAUSE),
        # before a word
        ("domu", "(bo", Kind.CONJUNCTION),
        ("domu", "Bo", Kind.CONJUNCTION),
        ("domu", "tak", Kind.CONJUNCTION),
        ("domu", "„Potem", Kind.OPENING),
        ("DOMU", "POTEM", Kind.PLAIN),
        ("DOMU", "Potem", Kind.NAME),
        ("domu", "POTEM", Kind.OPENING),
        ("domu", "2", Kind.PLAIN),
        ("domu", "dzięki", Kind.PREPOSITION),
        ("domu", "z", Kind.PREPOSITION),
        ("polskie", "domy", Kind.PHRASE),
        ("ny", "dom", Kind.PLAIN),
        ("any", "dom", Kind.PLAIN),
        ("sany", "dom", Kind.PHRASE),
        ("x-owego", "domu", Kind.PLAIN),
        ("drewniane", "w", Kind.PREPOSITION),
        # what belongs together
        ("który", "stał", Kind.HANGING),
        ("któremu", "się", Kind.HANGING),
        ("Nie", "stał", Kind.HANGING),
        ("dzięki", "temu", Kind.HANGING),
        ("„że", "stał", Kind.HANGING),
        ("zrobił", "by", Kind.KEPT),
        ("boi", "„się”", Kind.KEPT),
        ("jabłka", "etc.", Kind.KEPT),
        ("(25", "osób", Kind.KEPT),
        ("10,5", "osób", Kind.KEPT),
        ("1/2", "osób", Kind.KEPT),
        ("-5", "osób", Kind.KEPT),
        ("x5", "osób", Kind.PLAIN),
        ("Trzy", "domy", Kind.KEPT),
        ("mogę", "iść", Kind.KEPT),
        ("mogę", "biec", Kind.KEPT),
        ("mogę", "dom", Kind.PLAIN),
        ("mogę,", "iść", Kind.CLAUSE),
        ("domu", "—", Kind.KEPT),
        ("domu,", "–", Kind.KEPT),
        ("–", "–", Kind.KEPT),
        ("Isaac", "O'Brien", Kind.NAME),
        ("„Isaac", "Newton”", Kind.NAME),
        ("I", "Newton", Kind.HANGING),
        ("X", "Newton", Kind.OPENING),
        ("isaac", "Newton", Kind.OPENING),
        ("Isaac,", "Newton", Kind.CLAUSE),
        ("Isaac", "X", Kind.OPENING),
        ("ISAAC", "NEWTON", Kind.PLAIN),
        # what must not be parted
        ("pan", "Kowalski", Kind.FORBIDDEN),
        ("Dr", "Nowak", Kind.FORBIDDEN),
        ("ul.", "„Grota”", Kind.FORBIDDEN),
        ("im.", "„Zośki”", Kind.FORBIDDEN),
        ("np.", "„Lalka”", Kind.FORBIDDEN),
        ("pt.", "„Lalka”", Kind.FORBIDDEN),
        ("domu.", "„Lalka”", Kind.SENTENCE),
        ("dr", "hab.", Kind.FORBIDDEN),
        ("hab.", "inż.,", Kind.FORBIDDEN),
        ("Prof.", "dr", Kind.FORBIDDEN),
        ("mgr", "inż.", Kind.FORBIDDEN),
        ("gen.", "bryg.", Kind.FORBIDDEN),
        ("dr", "czarny", Kind.PLAIN),
        ("pan", "kowalski", Kind.PLAIN),
        ("J.", "kowalski", Kind.PLAIN),
        ("j.", "Kowalski", Kind.SENTENCE),
        ("JK.", "Kowalski", Kind.SENTENCE),
        ("rys.", "3a", Kind.FORBIDDEN),
        ("rys.", "trzeci", Kind.PLAIN),
        ("słowo", ",", Kind.FORBIDDEN),
        ("słowo", ")", Kind.FORBIDDEN),
        ("słowo", "%", Kind.FORBIDDEN),
        ("słowo„", "tak", Kind.FORBIDDEN),
        ("[", "tak", Kind.FORBIDDEN),
        ("", "tak", Kind.FORBIDDEN),
        ("tak", "", Kind.FORBIDDEN),
        ("25,", "km", Kind.CLAUSE),
        ("25:", "30", Kind.CLAUSE),
        ("25", "KM", Kind.FORBIDDEN),
        ("25", "tys.", Kind.FORBIDDEN),
        ("25", "min.,", Kind.FORBIDDEN),
        ("25", "A,", Kind.FORBIDDEN),
        ("25", "a", Kind.KEPT),
        ("25", "kmx", Kind.KEPT),
        ("×25", "km", Kind.PLAIN),
        ("±25", "km", Kind.FORBIDDEN),
        ("km", "25", Kind.PLAIN),
        ("maja", "1991,", Kind.FORBIDDEN),
        ("May", "2020", Kind.FORBIDDEN),
        ("maja", "19910", Kind.PLAIN),
        ("maja", "była", Kind.PLAIN),
        ("maja,", "1991", Kind.CLAUSE),
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
    assert border_kinds(["Był", "w", "domu,", "bo", "padało."]) == [3, 9, 1, 9]
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


@given(st.text(alphabet="aą \u00a0\n<i/>{\\}b", max_size=30))
def test_words_are_where_they_stand(text: str) -> None:
    words = words_of(text)
    assert raw_words_of(text) == [text[word.start : word.end] for word in words]
    done = 0
    for word in words:
        assert text[done : word.start].isspace() or word.start == 0 or done == word.start
        assert word.gap == word.start - done
        assert word.bare == visible_text(text[word.start : word.end])
        done = word.end
    assert not text[done:].strip()


def test_a_tag_is_never_broken() -> None:
    assert raw_words_of('a <font color="red">b c</font> {\\i1 x}d') == [
        "a",
        '<font color="red">b',
        "c</font>",
        "{\\i1 x}d",
    ]
    assert raw_words_of("a <b\nc> d") == ["a", "<b", "c>", "d"]
    assert raw_words_of("a\u2003b\u202fc\x85d") == ["a", "b\u202fc", "d"]


def test_the_order_of_the_kinds() -> None:
    names = "SENTENCE CLAUSE CONJUNCTION PREPOSITION OPENING PLAIN PHRASE ENCLITIC KEPT HANGING NAME FORBIDDEN"
    assert [kind.name for kind in sorted(Kind)] == names.split()
    assert list(Kind) == list(range(12))


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


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (("domu.", "Zastał"), ("domu,", "zastał")),
        (("domu,", "zastał"), ("domu", "i")),
        (("domu", "i"), ("domu", "w")),
        (("domu", "w"), ("domu", "stał")),
        (("domu", "stał"), ("drewnianego", "domu")),
        (("domu", "stał"), ("w", "domu")),
        (("domu", "stał"), ("nie", "stał")),
        (("domu", "stał"), ("boi", "się")),
        (("może", "tam"), ("może", "zrobić")),
        (("w", "domu"), ("prof.", "Kowalski")),
        (("w", "domu"), ("J.", "Kowalski")),
        (("w", "domu"), ("25", "km")),
        (("w", "domu"), ("10", "000")),
        (("w", "domu"), ("str.", "2")),
        (("w", "domu"), ("3", "maja")),
        (("w", "domu"), ("słowo", "…")),
        (("w", "domu"), ("(", "słowo")),
        (("domu", "stał"), ("Isaac", "Newton")),
        (("–", "stał"), ("domu", "–")),
    ],
)
def test_order_of_borders(better: tuple[str, str], worse: tuple[str, str]) -> None:
    assert border_kind(*better) < border_kind(*worse)
