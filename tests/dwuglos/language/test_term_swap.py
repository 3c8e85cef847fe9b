"""One expression put in the place of another, with all that agrees with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.inflection import expression
from dwuglos.language.term_swap import Doubt, Piece, swaps
from dwuglos.language.word_tags import Number


def changed(texts: list[str], old: str, new: str) -> list[str]:
    found = swaps(texts, expression(old), expression(new))
    result = list(texts)
    for piece in reversed([piece for swap in found for piece in swap.pieces]):
        text = result[piece.text]
        result[piece.text] = text[: piece.start] + piece.instead + text[piece.end :]
    return result


def doubts(text: str, old: str, new: str) -> list[Doubt]:
    return [doubt for swap in swaps([text], expression(old), expression(new)) for doubt in swap.doubts]


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("prompt", "polecenie", "Bez tego długiego promptu.", "Bez tego długiego polecenia."),
        ("prompt", "instrukcja", "W tym bardzo długim prompcie", "W tej bardzo długiej instrukcji"),
        ("prompt", "instrukcja", "dwa prompty i pięć promptów", "dwie instrukcje i pięć instrukcji"),
        ("prompt", "polecenie", "Nowy prompt działał.", "Nowe polecenie działało."),
        ("prompt", "instrukcja", "Prompt musi być krótki i jasny.", "Instrukcja musi być krótka i jasna."),
        ("prompt", "instrukcja", "prompt, który działał, był długi", "instrukcja, która działała, była długa"),
        ("prompt", "instrukcja", "Mam prompt, który napisałem.", "Mam instrukcję, którą napisałem."),
        ("prompt", "instrukcja", "promptu, o którym mówiłem", "instrukcji, o której mówiłem"),
        ("prompt", "instrukcja", "jeden z promptów", "jedna z instrukcji"),
        ("prompt", "polecenie", "napisany przez nas prompt", "napisane przez nas polecenie"),
        ("prompt", "wzór", "w prompcie, z promptu", "we wzorze, ze wzoru"),
        ("skrypt", "program", "Ze skryptem i ze skryptu", "Z programem i z programu"),
        ("użytkownik", "osoba", "Widzę dwóch nowych użytkowników.", "Widzę dwie nowe osoby."),
        ("prompt", "autor", "Widzę dwa nowe prompty.", "Widzę dwóch nowych autorów."),
        ("model językowy", "sieć neuronowa", "Dużego modelu językowego", "Dużej sieci neuronowej"),
        ("prompt", "dane", "Nowy prompt działał.", "Nowe dane działały."),
        ("prompt", "dane", "Ten prompt działa.", "Te dane działają."),
        ("nowy", "świeży", "nowego promptu i nowe polecenia", "świeżego promptu i świeże polecenia"),
        ("uczenie", "nauka", "podczas uczenia", "podczas nauki"),
    ],
)
def test_what_agrees_changes_too(old: str, new: str, before: str, after: str) -> None:
    assert changed([before], old, new) == [after]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("PROMPT", "POLECENIE"),
        ("Prompt to", "Polecenie to"),
        ("Te prompty", "Te polecenia"),
        ("TEN PROMPT", "TO POLECENIE"),
    ],
)
def test_capitals_stay(before: str, after: str) -> None:
    assert changed([before], "prompt", "polecenie") == [after]


def test_a_term_with_a_capital_keeps_it() -> None:
    assert changed(["Nowy Prompt"], "Prompt", "LLM") == ["Nowy LLM"]


def test_other_words_stay() -> None:
    text = "Promptowanie, promptuje <prompt> podprompt prompt-inżynier"
    assert changed([text], "prompt", "polecenie") == [text]


def test_words_agree_over_the_end_of_a_segment() -> None:
    assert changed(["W tym długim", "prompcie jest", "błąd"], "prompt", "instrukcja") == [
        "W tej długiej",
        "instrukcji jest",
        "błąd",
    ]


def test_an_expression_may_run_over_two_segments() -> None:
    texts = ["Duży model", "językowy działał."]
    assert changed(texts, "model językowy", "sieć") == ["Duża sieć", " działała."]
    (swap,) = swaps(texts, expression("model językowy"), expression("sieć"))
    assert "split" in swap.doubts


def test_a_segment_without_words_divides() -> None:
    assert changed(["Ten", "", "prompt"], "prompt", "instrukcja") == ["Ten", "", "instrukcja"]


@pytest.mark.parametrize("text", ["Prompt, który był jak prompt, działał.", "Jeden prompt z promptów działał."])
def test_a_use_inside_what_another_one_changes_is_left_and_pointed_out(text: str) -> None:
    assert changed([text], "prompt", "polecenie")[0].count("prompt") == 1
    assert "agreement" in doubts(text, "prompt", "polecenie")


def test_tags_stay_where_they_are() -> None:
    assert changed(["<i>Ten prompt</i> działał"], "prompt", "instrukcja") == ["<i>Ta instrukcja</i> działała"]


@pytest.mark.parametrize(
    ("text", "old", "new", "doubt"),
    [
        ("To bardzo długi prompt!", "prompt", "instrukcja", "case"),
        ("Bez prompta", "prompt", "inbox", "form"),
        ("Prompt Jana działał", "prompt", "instrukcja", "verb"),
        ("To polecenie dla modelu", "polecenie", "prompt", "agreement"),
    ],
)
def test_what_cannot_be_told_is_doubtful(text: str, old: str, new: str, doubt: Doubt) -> None:
    assert doubt in doubts(text, old, new)


def test_what_is_plain_is_not_doubtful() -> None:
    assert not doubts("Bez tego promptu nowy prompt nie działał.", "prompt", "polecenie")


RUNNING = """
    prompt promptu prompty promptów ten tego nowy który którego dwa pięć był działał w ze i , . nie PROMPT Prompt <i> „”
    jeden z napisany przez nas to ma się
"""
WORDS = st.sampled_from(RUNNING.split())


@given(st.lists(st.lists(WORDS, max_size=8).map(" ".join), max_size=4))
def test_pieces_are_in_order_and_what_is_between_stays(texts: list[str]) -> None:
    at = (0, 0)
    for swap in swaps(texts, expression("prompt"), expression("polecenie")):
        assert swap.pieces
        for piece in swap.pieces:
            assert (piece.text, piece.start) >= at
            assert 0 <= piece.start < piece.end <= len(texts[piece.text])
            at = (piece.text, piece.end)


@given(st.text(max_size=40))
def test_any_text_is_read(text: str) -> None:
    for swap in swaps([text, f"{text} prompt {text}"], expression("prompt"), expression("polecenie")):
        assert all(piece.instead is not None for piece in swap.pieces)


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("sieć", "model", "Sieć działa, a dawniej nie działała.", "Model działa, a dawniej nie działał."),
        ("sieć", "model", "Sieć stała się lepsza.", "Model stał się lepszy."),
        ("funkcja", "wzór", "Funkcja stała, funkcja ciągła", "Wzór stały, wzór ciągły"),
        ("osoba", "użytkownik", "Osoby te były miłe.", "Użytkownicy ci byli mili."),
        ("użytkownik", "osoba", "Dwóch użytkowników pisało.", "Dwie osoby pisały."),
        ("prompt", "instrukcja", "Dwa z promptów działały.", "Dwie z instrukcji działały."),
        ("prompt", "instrukcja", "Czyj jest ten prompt?", "Czyja jest ta instrukcja?"),
        ("prompt", "instrukcja", "Prompt, jaki mam, jest za długi.", "Instrukcja, jaką mam, jest za długa."),
        ("prompt", "instrukcja", "Mój prompt, choć krótki, działał.", "Moja instrukcja, choć krótka, działała."),
        ("prompt", "instrukcja", "Tamten prompt wysłał Jan.", "Tamtą instrukcję wysłał Jan."),
        ("prompt", "instrukcja", "Zobaczmy, czy prompt zadziała.", "Zobaczmy, czy instrukcja zadziała."),
        ("prompt", "instrukcja", "Taki prompt byłby dobry.", "Taka instrukcja byłaby dobra."),
        ("równanie", "wzór", "równanie ciepła jest znane", "wzór ciepła jest znany"),
        ("układ", "konfiguracja", "danego układu współrzędnych", "danej konfiguracji współrzędnych"),
        ("Claude", "asystent", "Rozmawiam z Claude'em.", "Rozmawiam z asystentem."),
        ("Claude", "asystent", "Rozmawiam z Claude’em.", "Rozmawiam z asystentem."),
        ("Google", "wyszukiwarka", "Nie ma Google'a.", "Nie ma wyszukiwarki."),
        ("symbol", "liczba", "Mamy punkt i ten symbol tworzy kąt.", "Mamy punkt i ta liczba tworzy kąt."),
        ("symbol", "liczba", "Mamy jeden wynik i symbol rośnie.", "Mamy jeden wynik i liczba rośnie."),
        ("symbol", "liczba", "Widzę wektor i symbol.", "Widzę wektor i liczbę."),
        ("prąd", "fala", "Potem nadejdzie drugi prąd.", "Potem nadejdzie druga fala."),
        ("wzór", "funkcja", "Pytasz jaki wzór ma pochodną.", "Pytasz jaka funkcja ma pochodną."),
        ("funkcja", "wektor", "Nie ma funkcji własnych.", "Nie ma wektorów własnych."),
        ("zależność", "równanie", "To układ zależności.", "To układ równań."),
        ("zależność", "równanie", "o sumie zależności", "o sumie równań"),
        ("zależność", "równanie", "o sensie zależności", "o sensie równania"),
        ("prompt", "instrukcja", "na linii lub prompcie", "na linii lub instrukcji"),
    ],
)
def test_words_that_look_alike_are_told_apart(old: str, new: str, before: str, after: str) -> None:
    assert changed([before], old, new) == [after]


Doubts = tuple[Doubt, ...]


def found(text: str | list[str], old: str, new: str, number: Number | None = None) -> tuple[str, list[Doubts]]:
    """Return the text as it becomes, and the doubts of each occurrence."""
    texts = [text] if isinstance(text, str) else text
    numbers: dict[int, Number] = {} if number is None else {0: number}
    made = swaps(texts, expression(old), expression(new), numbers)
    result = list(texts)
    for piece in reversed([piece for swap in made for piece in swap.pieces]):
        before = result[piece.text]
        result[piece.text] = before[: piece.start] + piece.instead + before[piece.end :]
    return "|".join(result), [swap.doubts for swap in made]


@pytest.mark.parametrize(
    ("old", "new", "before", "after", "doubts"),
    [
        ("szybko", "powoli", "Szybko biegnie, szybko.", "Powoli biegnie, powoli.", [("form",), ()]),
        ("IT", "informatyka", "IT to nie it ani item.", "INFORMATYKA to nie it ani item.", [()]),
        ("Prompt", "Polecenie", "Prompt i prompt. PROMPT", "Polecenie i Polecenie. POLECENIE", [(), (), ()]),
        ("prompt", "eBook", "Prompt. A prompt", "EBook. A eBook", [(), ()]),
        ("Prompt", "eBook", "Był. Prompt jest, Prompt", "Był. EBook jest, eBook", [(), ()]),
        ("x", "y", "x X", "y Y", [(), ("form",)]),
        ("iPhone", "telefon", "iPhone IPHONE", "telefon TELEFON", [(), ()]),
        ("nowy", "stary", "Nowy dom i nowego domu.", "Stary dom i starego domu.", [(), ()]),
        ("polecenie", "szybko", "Nowe polecenie działało.", "Nowe szybko działało.", [()]),
    ],
)
def test_words_that_nothing_agrees_with(old: str, new: str, before: str, after: str, doubts: list[Doubts]) -> None:
    assert found(before, old, new) == (after, doubts)


@pytest.mark.parametrize(
    ("before", "after", "doubts"),
    [
        ("Jeden z promptów był dobry.", "Jedna z instrukcji była dobra.", ("verb",)),
        ("Widzę jeden z promptów.", "Widzę jedną z instrukcji.", ("verb",)),
        ("Przez jeden z promptów.", "Przez jedną z instrukcji.", ("verb",)),
        ("Mówię o jednym z promptów.", "Mówię o jednej z instrukcji.", ("verb",)),
        ("Bez jednego z promptów.", "Bez jednej z instrukcji.", ()),
        ("Jest jeden z promptów.", "Jest jedna z instrukcji.", ("verb",)),
        ("O jednym z nowych promptów.", "O jednej z nowych instrukcji.", ("verb",)),
        ("Trzy z promptów działały.", "Trzy z instrukcji działały.", ()),
        ("Któryś z promptów.", "Któraś z instrukcji.", ("verb",)),
    ],
)
def test_one_of_several_agrees_with_them(before: str, after: str, doubts: Doubts) -> None:
    text, (of_one,) = found(before, "prompt", "instrukcja")
    assert (text, of_one) == (after, doubts)


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("użytkownik", "osoba", "Jeden z użytkowników pisał.", "Jedna z osób pisała."),
        ("użytkownik", "osoba", "Widzę jednego z użytkowników.", "Widzę jedną z osób."),
        ("użytkownik", "osoba", "Trzej z użytkowników pisali.", "Trzy z osób pisały."),
        ("użytkownik", "osoba", "Trzech z użytkowników pisało.", "Trzy z osób pisały."),
        ("użytkownik", "osoba", "Widzę trzech z użytkowników.", "Widzę trzy z osób."),
        ("osoba", "użytkownik", "Trzy z osób pisały.", "Trzej z użytkowników pisali."),
        ("prompt", "autor", "Kobiety napisały trzy z promptów.", "Kobiety napisały trzech z autorów."),
        ("prompt", "polecenie", "Z jednym z promptów.", "Z jednym z poleceń."),
        ("użytkownik", "osoba", "Dwaj użytkownicy pisali.", "Dwie osoby pisały."),
        ("użytkownik", "osoba", "Trzech programistów i użytkowników.", "Trzech programistów i osób."),
        ("programista", "osoba", "Trzech programistów napisało kod.", "Trzy osoby napisały kod."),
        ("programista", "autor", "Trzech programistów napisało kod.", "Trzech autorów napisało kod."),
        ("osoba", "użytkownik", "Dwie osoby pisały.", "Dwaj użytkownicy pisali."),
        ("osoba", "użytkownik", "Pięć osób pisało.", "Pięciu użytkowników pisało."),
        ("osoba", "użytkownik", "Z pięcioma osobami.", "Z pięcioma użytkownikami."),
        ("osoba", "użytkownik", "Bez dwóch osób.", "Bez dwóch użytkowników."),
    ],
)
def test_numerals_and_their_verbs_agree(old: str, new: str, before: str, after: str) -> None:
    assert found(before, old, new)[0] == after


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        (
            "użytkownik",
            "osoba",
            "Jeden z użytkowników pisał, ale nie skończył.",
            "Jedna z osób pisała, ale nie skończyła.",
        ),
        ("użytkownik", "osoba", "Użytkownik pisał, czytał i mówił.", "Osoba pisała, czytała i mówiła."),
        ("użytkownik", "osoba", "Użytkownicy pisali, a potem byli mili.", "Osoby pisały, a potem były miłe."),
        ("użytkownik", "osoba", "Użytkownik wziął długi tekst i wysłał.", "Osoba wzięła długi tekst i wysłała."),
        ("prompt", "instrukcja", "Prompt był krótki, jasny i działał.", "Instrukcja była krótka, jasna i działała."),
        ("prompt", "instrukcja", "Prompt jest długi, ale działał.", "Instrukcja jest długa, ale działała."),
        ("prompt", "instrukcja", "Prompt działał, ale model przestał.", "Instrukcja działała, ale model przestał."),
        (
            "prompt",
            "instrukcja",
            "Prompt działał i model przestał, a odżył.",
            "Instrukcja działała i model przestał, a odżył.",
        ),
        ("użytkownik", "osoba", "Użytkownik pisał, a czytał Jan.", "Osoba pisała, a czytał Jan."),
        ("prompt", "instrukcja", "Prompt był, gdy tekst był, i znikł.", "Instrukcja była, gdy tekst był, i znikł."),
    ],
)
def test_further_verbs_of_the_same_subject_agree(old: str, new: str, before: str, after: str) -> None:
    assert found(before, old, new)[0] == after


def test_a_further_verb_that_may_have_another_subject_is_told() -> None:
    before = "Użytkownik zobaczył film, ale nie był miły."
    assert found(before, "użytkownik", "osoba") == ("Osoba zobaczyła film, ale nie była miła.", [("verb",)])


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("program", "skrypt", "z programu", "ze skryptu"),
        ("skrypt", "program", "ze skryptu w skrypcie", "z programu w programie"),
        ("prompt", "fraza", "W prompcie, z promptem", "We frazie, z frazą"),
        ("prompt", "zwrot", "ze złym promptem, z promptem", "ze złym zwrotem, ze zwrotem"),
        ("wzór", "prompt", "We wzorze", "W prompcie"),
        ("prompt", "zwrot", "do promptu", "do zwrotu"),
        ("prompt", "mnich", "z promptem", "ze mnichem"),
        ("prompt", "wstęp", "z promptu", "ze wstępu"),
        ("prompt", "wynik", "w prompcie, z promptu", "w wyniku, z wyniku"),
        ("prompt", "siew", "z promptu", "z siewu"),
        ("prompt", "szum", "z promptu", "z szumu"),
    ],
)
def test_the_preposition_is_that_of_the_first_word(old: str, new: str, before: str, after: str) -> None:
    assert found(before, old, new)[0] == after


@pytest.mark.parametrize(
    ("old", "new", "before", "doubts"),
    [
        ("prompt", "LLM", "dwa prompty", ("form",)),
        ("prompt", "spodnie", "dwa prompty", ("form",)),
        ("prompt", "spodnie", "nowe prompty", ()),
        ("prompt", "chatbot", "prompt działał", ()),
        ("prompt", "chatbot", "do promptu", ("form",)),
        ("prompt", "polecenie", "do promptu", ()),
        ("drzwi", "prompt", "Drzwi były dobre.", ("form",)),
        ("stan", "warunek", "Stanie się coś.", ("word",)),
        ("stan", "warunek", "W stanie", ()),
        ("stan", "warunek", "w tym stanie", ()),
        ("droga", "ścieżka", "droga jest", ()),
        ("prompt", "instrukcja", "prompty promptów prompt", ("case",)),
        ("sieć", "model językowy", "w sieci", ("case",)),
        ("model językowy", "sieć neuronowa", "dobry model językowy", ()),
    ],
)
def test_what_is_doubtful_is_told(old: str, new: str, before: str, doubts: Doubts) -> None:
    assert found(before, old, new)[1][-1] == doubts


@pytest.mark.parametrize(
    ("number", "after", "doubts"),
    [("sg", "Bez polecenia.", ()), ("pl", "Bez poleceń.", ()), (None, "Bez polecenia.", ("case",))],
)
def test_the_number_of_the_english_decides(number: Number | None, after: str, doubts: Doubts) -> None:
    assert found("Bez instrukcji.", "instrukcja", "polecenie", number) == (after, [doubts])


def test_where_the_pieces_are() -> None:
    split = swaps(["dobry model", "językowy działał"], expression("model językowy"), expression("sieć neuronowa"))
    assert [list(swap.pieces) for swap in split] == [
        [Piece(0, 0, 11, "dobra sieć neuronowa"), Piece(1, 0, 16, " działała")]
    ]
    assert found(["z dużego", "modelu"], "duży model", "mały wzór") == ("z małego wzoru|", [("split",)])
    assert found("model - językowy, model, językowy", "model językowy", "sieć")[1] == []
    assert found("prompt, prompt", "prompt", "polecenie") == ("polecenie, polecenie", [(), ()])
    assert found("prompt zmienił prompt", "prompt", "instrukcja") == ("instrukcja zmieniła instrukcję", [(), ()])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Prompt, który był jak prompt, działał.", "Polecenie, które było jak prompt, działało."),
        ("Jeden prompt z promptów działał.", "Jedno polecenie z promptów działało."),
    ],
)
def test_one_inside_another_stays(before: str, after: str) -> None:
    assert found(before, "prompt", "polecenie") == (after, [("agreement",)])
