"""The words in which a text is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.spoken_words import MOST_FORMS, spoken_words


def said(text: str) -> list[str]:
    return ["|".join(" ".join(form) for form in word.forms) for word in spoken_words(text)]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Hello, world!", ["hello", "world"]),
        ("It’s naïve", ["it's", "naïve"]),
        ("a well-known U-Net", ["a", "well", "known", "u.", "net"]),
        ("it—he… said--so", ["it", "he", "said", "so"]),
        ("Dr. Smith, e.g. me", ["doctor|drive", "smith", "for example|e. g.", "me"]),
        ("3/4", ["three quarters|three fourths|three over four|three four"]),
        ("28x28", ["twenty eight by twenty eight|twenty eight times twenty eight|twenty eight x. twenty eight"]),
        ("$5 $5.20", ["five dollars", "five dollars twenty|five twenty|five dollars and twenty cents"]),
        ("$1.5M €1", ["one point five million dollars", "one euro"]),
        ("50%", ["fifty percent"]),
        ("GPUs", ["gpus|g. p. u.s"]),
        ("U.S. NASA", ["u. s.", "nasa|n. a. s. a."]),
        ("x^2 + y² = e^(iπ)", ["x. squared", "plus", "y. squared", "equals|is equal to", "e. to the i pi"]),
        ("π ≈ 3.14", ["pi", "is approximately|approximately", "three point one four"]),
        ("at 10:30, 9:05", ["at", "ten thirty", "nine oh five"]),
        ("the 1990s", ["the", "nineteen nineties|one thousand nine hundred nineties"]),
        ("World War II", ["world", "war", "two|the second|i. i."]),
        ("21st-century GPT-4", ["twenty first", "century", "gpt|g. p. t.", "four"]),
        ("3blue1brown.com", ["three blue one brown dot com"]),
        ("H₂O -5 #1 C++", ["h. two o.", "minus five", "number one|hash one", "c. plus plus"]),
        ("10-20", ["ten to twenty|ten twenty|ten minus twenty"]),
    ],
)
def test_what_is_said(text: str, forms: list[str]) -> None:
    heard = said(text)
    assert len(heard) == len(forms)
    assert all(got.startswith(wanted) for got, wanted in zip(heard, forms, strict=True)), heard


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("x-ray T-shirt re-e A-", ["x.", "ray", "t.", "shirt", "re", "e.", "a"]),
        ("I a b X", ["i", "a", "b.", "x."]),
        ("As IT ABCDE ABCDEF", ["as", "it|i. t.", "abcde|a. b. c. d. e.", "abcdef"]),
        ("CDs ABCDEFs Is", ["cds|c. d.s", "abcdefs", "is"]),
        ("OK ok am pm", ["okay|ok", "okay|ok", "am|a. m.", "p. m.|pm"]),
        ("No. no vs vs. st.", ["number|no", "no", "versus|vs", "versus", "saint|street"]),
        ("U.S.A. a.m. i.e.", ["u. s. a.", "a. m.", "that is|i. e."]),
        ("ii xvi", ["ii", "xvi"]),
        ("XIV", ["fourteen|the fourteenth|x. i. v."]),
        ("$1 $1k $7b $2t $3bn", [
            "one dollar", "one thousand dollars", "seven billion dollars", "two trillion dollars",
            "three billion dollars",
        ]),
        ("$1.00", ["one dollar|one dollar zero|one zero|one dollar and zero cents"]),
        ("€2.05", ["two euros five|two five|two euros and five cents"]),
        ("£3.50", ["three pounds fifty|three fifty|three pounds and fifty pence"]),
        ("$.50", ["dollars fifty|fifty|dollars and fifty cents"]),
        ("$1.5 $0.10", [
            "one point five dollars", "zero dollars ten|zero ten|zero dollars and ten cents",
        ]),
        ("$1905.20", [
            "nineteen oh five dollars twenty|one thousand nine hundred five dollars twenty|"
            "nineteen oh five twenty|one thousand nine hundred five twenty|"
            "nineteen oh five dollars and twenty cents|one thousand nine hundred five dollars and twenty cents",
        ]),
        ("9/11 24/7", [
            "nine elevenths|nine over eleven|nine eleven",
            "twenty four sevenths|twenty four over seven|twenty four seven",
        ]),
        ("10:00 9:15 9:10", ["ten o'clock|ten|ten hundred", "nine fifteen", "nine ten"]),
        ("12/05/2020 01.00.2003", ["twelve five twenty twenty", "one zero two thousand three"]),
        ("1905-1910", [
            "nineteen oh five to nineteen ten|one thousand nine hundred five to nineteen ten|"
            "nineteen oh five nineteen ten|one thousand nine hundred five nineteen ten|"
            "nineteen oh five minus nineteen ten|one thousand nine hundred five minus nineteen ten",
        ]),
        ("1905x1910", [
            "nineteen oh five by nineteen ten|nineteen oh five times nineteen ten|nineteen oh five x. nineteen ten",
        ]),
        ("'90s 90's 1st 1,000th", ["nineties", "nineties", "first", "one thousandth|a thousandth"]),
        ("x^3 x^n x^-2 x^10", ["x. cubed", "x. to the n.", "x. to the minus two", "x. to the ten"]),
        ("-x −3 -ab", ["minus x.", "minus three", "ab"]),
        ("& ± ½ → | _ *", ["and", "plus or minus", "one half|a half", "to|arrow", "times|star"]),
        ("A/B αβ", ["a over b.|a slash b.", "alpha beta"]),
        ("and/or his/her km/h", [
            "and or|and or or|and slash or", "his her|his or her|his slash her", "kilometers per hour",
        ]),
        ("sin/x ab/2", ["sin over x.|sin slash x.", "ab over two|ab slash two"]),
        ("10am 5km", ["ten am|ten a. m.", "five kilometers"]),
        ("a=b", [
            "a equals b.|a is equal to b.",
        ]),
        ("1905+1910", [
            "nineteen oh five plus nineteen ten|one thousand nine hundred five plus nineteen ten|"
            "nineteen oh five plus one thousand nine hundred ten|"
            "one thousand nine hundred five plus one thousand nine hundred ten",
        ]),
        ("NASA+x", ["nasa plus x.|n. a. s. a. plus x."]),
    ],
)  # fmt: skip
def test_all_ways_in_which_it_is_said(text: str, forms: list[str]) -> None:
    assert said(text) == forms


def test_a_word_is_its_piece_in_lower_case_without_what_stands_around_it() -> None:
    assert [word.text for word in spoken_words("“Dr. X’s” (GPT-4), U.S.: $5!")] == [
        "dr",
        "x's",
        "gpt",
        "4",
        "u.s",
        "$5",
    ]


@pytest.mark.parametrize(("text", "ways"), [("1*2", 2), ("1*2*3", 4), ("1*2*3*4", MOST_FORMS), ("-1*2*3*4", 1)])
def test_from_eight_parts_on_a_piece_is_said_in_one_way(text: str, ways: int) -> None:
    assert len(spoken_words(text)[0].forms) == ways


def test_roman_numerals_are_numbers() -> None:
    for roman, number in (("VI", "six"), ("VII", "seven"), ("IX", "nine"), ("XII", "twelve"), ("XVI", "sixteen")):
        assert said(f"Henry {roman}")[1].startswith(f"{number}|the ")


@pytest.mark.parametrize("text", ["", "[Music]", "♪ ♪", "(Applause)", "— … !", "<i></i>"])
def test_what_nobody_says_has_no_words(text: str) -> None:
    assert said(text) == []


def test_names_of_speakers_are_not_said() -> None:
    assert said("HOST: Hello.") == ["hello"]
    assert [word.text for word in spoken_words("Anna Nowak: Hello.", frozenset(["Anna Nowak"]))] == ["hello"]


@given(st.text(max_size=60))
def test_any_text_gives_words_that_can_be_said(text: str) -> None:
    for word in spoken_words(text):
        assert word.text
        assert not any(char.isspace() for char in word.text)
        assert 1 <= len(word.forms) <= MOST_FORMS
        assert all(part and not part.isspace() for form in word.forms for part in form)


def test_a_long_formula_does_not_explode() -> None:
    assert len(spoken_words("+".join(["1905"] * 200))) == 1
