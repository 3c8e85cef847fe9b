"""Sentences end where readers say they end, in both languages."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from dwuglos.language.abbreviations import Language
from dwuglos.language.sentence_ends import clause_weight, ends_between, sentence_ends

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
GOLDEN_SHARE = 0.9

ENGLISH = """
Mr. Smith met Dr. Jones, e.g. at home.|They talked.
He moved to the U.S. in May.|She lives in the U.S.|He does not.
The U.S. Senate met Sgt. Pepper at 5 p.m. on Monday.
Ann lives with Bob & Co. in Perth.|They own Bob & Co.|We do not.
By 7 a.m. Mrs. Jones was there.
Read p. 12, pp. 3 and fig. 4.|See No. 5, too.
The answer is no.|Five people said no.
Take matrix A.|Then multiply it by B.|So do I.|We all do.
John F. Kennedy met J. R. R. Tolkien.|Did he?
"Stop!" she cried.|"Why?" he asked.|(They were old.)|Well.
We know . . . that it works.|"One thing [...]" is left out.
Too late.|. . . Nobody came.
He paused . . . .|Next came Ann.
1. Eggs and milk|2. Bread|3. Two lemons
1) Open the box.|2) Close the box.
a) warm water|b) cold water
Visit example.org today.|It costs $3.50.|Or 4.
Wait... what?!|Yes…|No.
It was in Sept.|We were in Sept. Bordeaux wine was cheap.
The constants are c1 and c2.|c0 is fixed.
It opened on Nov. 3rd, 1990, and closed on Feb. 7, too.|Good.
We met at 9 P.M. on Friday.|It was 9 P.M.|Nobody came.|Then 10 p.m. Eastern.
It cost Rs. 500 in all.|Cheap.
He was a painter.[4]|His house still stands.|It is small.
The dose was agreed on.12|The study went on (2001).3|It ended.
Three things.|1. Wash it|2. Dry it|3. Fold it
She left.|a. by train|b. by car
(a) Wash it.|(b) Dry it.|(ii) Fold it.
i) Wash it.|ii) Dry it.
Q. Who are you?|A. Nobody.
<i>Go.</i>|<i>Stay!</i>|Well.
Python3.11 The next is version 3.12 already.
"""
POLISH = """
Mieszka przy ul. Długiej 5.|To blisko al. Niepodległości.
Prof. dr hab. Jan Kowalski mówił np. Ani.|Potem wyszedł.
Urodził się w 1932 r. w Krakowie.|Zmarł w 1999 r.|Było to w zimie.
Kosztowało 5 tys. zł.|Kupiłem.
Zob. rozdz. 5 i str. 17.|Patrz też rys. 3.
Kupił jabłka, gruszki itd.|Potem poszedł do domu itp.
Kupił m.in. Encyklopedię, tzn. Britannicę.|Tyle.
Zebrał się tłum.|Wszyscy krzyczeli.|Przyszedł gen. Anders.
Weźmy macierz A.|Teraz pomnóżmy ją przez B.
J. Kowalski i A. B. Nowak napisali książkę.|Jest dobra.
Św. Jan i bł. Jerzy.|– Tak?|– Nie!
W latach 70. XX w. było inaczej.|Dziś jest 5. rocznica.
Cena wynosi ok. 100 zł.|Spotkanie o godz. 15.|Przyjdź.
„Nie wiem.”|„Ja też nie”.|Koniec.
Marszałek (ang. Marshal) przyszedł.|To red. Kowalski.
Pracuje w Nowak sp. z o.o.|To duża firma.
W 1364 r. Kazimierz założył uniwersytet.|Na początku XX w. Polski nie było.|W latach 90. Polska wróciła.
Kiedy to było?|W 1999 r.|Potem wyjechał.|Żył w 1364 r.|Kazimierz go znał.
W III w. n.e. Rzym upadał.|Około 1500 r. Kopernik studiował.|Do 3 maja 1791 r. Sejm radził.
Zm. 7 maja, ur. 3 maja, dn. 5 maja, o g. 15.|Temp. 100 stopni, min. 5 km, maks. 7.
Min. Nowak, wicemin. Kowalska i o. Kolbe.|To rzecznik ds. Etyki.
W II poł. XIX w. i w I poł. XX w. było inaczej.|To z Uniw. Warszawskiego.
Ma 2,5 tys. zł i 3,14 zł.|Kupił 5. wydanie z lat 70. i wyszedł.
"""


def cases() -> Iterator[tuple[str, Language]]:
    for text in ENGLISH.strip().split("\n"):
        yield text, "en"
    for text in POLISH.strip().split("\n"):
        yield text, "pl"


def split(text: str, language: Language | None) -> list[str]:
    places = [0, *sentence_ends(text, language), len(text)]
    return [text[begin:end].strip() for begin, end in pairwise(places) if text[begin:end].strip()]


@pytest.mark.parametrize(("text", "language"), list(cases()))
def test_sentences_end(text: str, language: Language) -> None:
    assert split(text.replace("|", " "), language) == text.split("|")


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The ball is red. Alice has it.", 2),
        ("Por. Kowalski i Mr. Smith, tzn. John.", 1),
        ("To tylko sen. Alicja śpi.", 2),
    ],
)
def test_without_a_language_words_of_both_are_known(text: str, sentences: int) -> None:
    assert len(split(text, None)) == sentences


def test_a_word_may_be_an_abbreviation_in_one_language_alone() -> None:
    assert len(split("To nowy red. Nowak z radia.", "pl")) == 1
    assert len(split("The new car is red. Nowak bought it.", "en")) == 2


def test_small_letters_begin_sentences_where_there_are_no_others() -> None:
    lines = ["so this is how we do it. now we look at the second one."] * 5
    assert len(split(" ".join(lines), "en")) == 10
    assert len(split(lines[0], "en")) == 1


def test_an_empty_line_ends_a_sentence() -> None:
    assert split("A title\n\nThe text goes on", "en") == ["A title", "The text goes on"]


@pytest.mark.parametrize(
    ("before", "after", "ends"),
    [
        ("This is a 3.", "It's sloppily written", True),
        ("and then he met Dr.", "Jones at the door.", False),
        ("we went to the", "House of Lords", False),
        ("Really?", "he asked.", False),
        ("2.", "The second item", False),
        ("That was all.", "", True),
        ("That was all.” ", "\n„Next", True),
        ("", "Next", False),
    ],
)
def test_ends_between(before: str, after: str, ends: bool) -> None:
    assert ends_between(before, after, "en") is ends


def test_without_capitals_a_small_letter_may_follow() -> None:
    assert ends_between("that was all.", "now we go on", "en", has_capitals=False)
    assert not ends_between("that was all.", "now we go on", "en")


def test_a_clause_is_a_better_place_to_cut_than_the_middle_of_one() -> None:
    assert clause_weight("home,", "we") > clause_weight("home", "because") > clause_weight("a", "home") == 0


def _golden(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Read the rules of pySBD (a list in Python) or Pragmatic Segmenter (expectations in Ruby)."""
    source = path.read_text("utf-8")
    if path.suffix == ".py":
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Tuple) and len(node.elts) == 2 and isinstance(node.elts[1], ast.List):
                yield ast.literal_eval(node.elts[0]), ast.literal_eval(node.elts[1])
        for text in re.findall(r"pytest\.param\(\s*(\".*?\"),\s*(\[.*?\])", source, re.S):
            yield ast.literal_eval(text[0]), ast.literal_eval(text[1])
        return
    string = r'"(?:[^"\\]|\\.)*"'
    rule = rf"new\(text: ({string}), language: .en.\)\s+expect\(ps\.segment\)\.to eq\(\[((?:{string}[,\s]*)+)\]\)"
    for text, expected in re.findall(rule, source.partition("describe '#segment'")[0]):
        yield ast.literal_eval(text), [ast.literal_eval(one) for one in re.findall(string, expected)]


@pytest.mark.data
@pytest.mark.parametrize(("name", "language"), [("english", "en"), ("polish", "pl")])
def test_golden_rules(name: str, language: Language) -> None:
    wanted = re.compile(rf"(?i).*(pragmatic.segmenter|pysbd).*{name}.*\.(py|rb)")
    rules = [rule for path in DATA.glob("text/*") if wanted.fullmatch(path.name) for rule in _golden(path)]
    if not rules:
        pytest.skip("the golden rules are not here")
    broken = [text for text, expected in rules if split(text, language) != expected]
    assert len(broken) <= (1 - GOLDEN_SHARE) * len(rules), broken


@pytest.mark.data
def test_talks_are_split_as_their_speaker_wrote_them() -> None:
    found = both = written = 0
    for path in DATA.glob("talks/*/english/sentence_timings.json"):
        sentences = [" ".join(row[0].split()) for row in json.loads(path.read_text("utf-8")) if row[0].strip()]
        ours, theirs = _borders(split(" ".join(sentences), "en")), _borders(sentences)
        found, both, written = found + len(ours), both + len(ours & theirs), written + len(theirs)
    if not written:
        pytest.skip("the collection of talks is not here")
    assert both / found > 0.985
    assert both / written > 0.985


def _borders(sentences: list[str]) -> set[int]:
    place, borders = 0, set()
    for sentence in sentences:
        place += len(sentence.replace(" ", ""))
        borders.add(place)
    return borders
