"""Lines break where the Polish guides say, and never change a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.layout.lines import break_lines


@pytest.mark.parametrize(
    "text",
    [
        "To jest krótki tekst.",
        "Ten tekst ma już swój podział\ni tak ma pozostać, choćby był za długi na jeden wiersz napisów.",
        "",
        "<i>Znaczniki nie liczą się do długości.</i>",
    ],
)
def test_what_fits_or_is_broken_already_stays(text: str) -> None:
    assert break_lines(text) == text


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        (
            "To jest trójka. Jest niedbale napisana i bardzo mała.",
            "To jest trójka.|Jest niedbale napisana i bardzo mała.",
        ),
        (
            "Kiedy wreszcie wrócił do domu, zastał otwarte drzwi.",
            "Kiedy wreszcie wrócił do domu,|zastał otwarte drzwi.",
        ),
        (
            "Położył książki na stole i wyszedł z pokoju do ogrodu.",
            "Położył książki na stole|i wyszedł z pokoju do ogrodu.",
        ),
        (
            "Zobaczył wtedy bardzo starego psa w ogrodzie sąsiada.",
            "Zobaczył wtedy bardzo starego psa|w ogrodzie sąsiada.",
        ),
        ("Wykład o sieciach prowadził ostatnio prof. Kowalski z Gdańska.", None),
        ("Wczoraj w naszym mieście odległość wynosiła 25 km w linii prostej.", None),
    ],
)
def test_borders(text: str, broken: str | None) -> None:
    result = break_lines(text)
    if broken is not None:
        assert result == broken.replace("|", "\n")
    assert "prof.\n" not in result
    assert "25\n" not in result
    assert result.replace("\n", " ") == text


def test_as_few_lines_as_fit() -> None:
    text = "słowo " * 20
    lines = break_lines(text.strip()).split("\n")
    assert len(lines) == 3
    assert max(map(len, lines)) <= 42


def test_a_word_that_is_too_long_stands_alone() -> None:
    assert break_lines("a " + "x" * 50 + " b", 20) == "a\n" + "x" * 50 + "\nb"


def test_tags_are_not_broken() -> None:
    text = '<font color="red">Ten wiersz</font> jest bardzo długi i musi się złamać gdzieś w środku.'
    broken = break_lines(text)
    assert '<font color="red">' in broken
    assert broken.count("\n") == 1


def test_no_break_spaces_hold() -> None:
    assert "\n" not in break_lines("słowo\u00a0" * 12)


def test_a_line_more_where_something_would_be_parted() -> None:
    assert break_lines("Wtedy powiedziała prof. Kowalska", 20) == "Wtedy powiedziała\nprof. Kowalska"
    assert break_lines("Wtedy mówiła prof. Kowalska i ja", 21) == "Wtedy mówiła\nprof. Kowalska i ja"
    assert break_lines("O tym mówi prof. Kowalczykowska dziś", 21).split("\n") == [
        "O tym mówi",
        "prof. Kowalczykowska",
        "dziś",
    ]


def test_a_hanging_word_takes_a_third_line_only_where_there_may_be_one() -> None:
    text = "Pojechali wczoraj z siostrami rodziców"
    assert break_lines(text, 19) == "Pojechali wczoraj z\nsiostrami rodziców"
    assert break_lines(text, 19, lines=3) == "Pojechali wczoraj\nz siostrami\nrodziców"


def test_no_word_hangs_where_the_lines_are_too_many_anyway() -> None:
    text = "Pojechali wczoraj z siostrami rodziców do Łodzi"
    assert break_lines(text, 19).split("\n") == ["Pojechali wczoraj", "z siostrami", "rodziców do Łodzi"]


def test_capitals_throughout_are_no_names() -> None:
    broken = break_lines("ZOBACZYŁ WTEDY BARDZO STAREGO PSA W OGRODZIE SĄSIADA.")
    assert broken == "ZOBACZYŁ WTEDY BARDZO STAREGO PSA\nW OGRODZIE SĄSIADA."


def test_a_line_that_fits_without_its_tags_stays_whole() -> None:
    text = '{\\an8}<font color="#ffff00">Przyjechał wczoraj, a dziś już go nie ma.</font>'
    assert break_lines(text) == text


def test_angle_brackets_of_mathematics_count() -> None:
    assert break_lines("Weźmy liczby a < b oraz c > d, wtedy zachodzi ta nierówność") == (
        "Weźmy liczby a < b oraz c > d,\nwtedy zachodzi ta nierówność"
    )


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("– Tak. – Nie.", "– Tak.|– Nie."),
        ("-Who are you? -Nobody, I was just passing.", "-Who are you?|-Nobody, I was just passing."),
        ("– Kim jesteś, człowieku, na drodze? – Nikim.", "– Kim jesteś, człowieku, na drodze?|– Nikim."),
        ("<i>– Co? – Nic!</i>", "<i>– Co?|– Nic!</i>"),
        ("– Ile to wszystko kosztuje? – 5 złotych.", "– Ile to wszystko kosztuje?|– 5 złotych."),
        (
            "– To długa wypowiedź pierwszego człowieka, który mówi i mówi bez końca. – A to druga.",
            "– To długa wypowiedź pierwszego człowieka,|który mówi i mówi bez końca.|– A to druga.",
        ),
        ("– Tak! – zawołał.", "– Tak! – zawołał."),
        ("– Tak, nie wiem.", "– Tak, nie wiem."),
        ("– A. – B. – C.", "– A. – B. – C."),
        ("Mróz -5 stopni. – Tak", "Mróz -5 stopni. – Tak"),
    ],
)  # fmt: skip
def test_each_turn_of_a_dialogue_begins_a_line(text: str, broken: str) -> None:
    assert break_lines(text) == broken.replace("|", "\n")


def test_no_line_begins_with_an_unstressed_pronoun_where_another_break_is_free() -> None:
    for pronoun in ("go", "mu", "mi", "jej", "ją", "je", "nas", "się", "byś"):
        text = f"Policjant wczoraj przesłuchiwał długo pytał {pronoun} wszystko naraz"
        assert f"\n{pronoun}" not in break_lines(text)


@pytest.mark.parametrize(
    "measure", ["18 min 40 s", "2 godz. 18 min 40 s", "5 m 20 cm", "12 zł 50 gr", "6 feet 2 inches"]
)
def test_a_measure_of_several_numbers_stays_whole(measure: str) -> None:
    for length in range(1, 40):
        text = f"{'Zdanie ' * length}trwa {measure} zatem dalej"
        assert measure in break_lines(text).split("\n")[-1] or measure in break_lines(text)


def test_hostile_texts_come_to_an_end() -> None:
    assert break_lines("x" * 100_000) == "x" * 100_000
    assert len(break_lines("słowo, i " * 10_000).split("\n")) > 2_000
    assert break_lines("<i " * 20_000).split() == ["<i"] * 20_000


@given(st.text(alphabet="abcż w. ,1<>{}\\\u00a0-", max_size=300), st.integers(10, 60))
def test_breaks_replaced_by_spaces_give_the_text_back(text: str, limit: int) -> None:
    broken = break_lines(text, limit)
    assert broken.split() == text.split()


@given(st.lists(st.text(alphabet="abcż", min_size=1, max_size=9), min_size=1, max_size=60).map(" ".join))
def test_no_line_is_too_long_where_the_words_allow(text: str) -> None:
    assert max(map(len, break_lines(text, 20).split("\n"))) <= 20
