"""The glossary: 50 terms in all their forms, found in Polish and in English; and where they are found by mistake.

Polish forms come from the generator of Morfeusz, put together here by case and number, and not from what finds them.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

from figures import Benchmark, NotHere, Row, Values
from place import ROOT, Place

from dwuglos.language.english_forms import Tokens, expression_of
from dwuglos.language.glossary import Glossary
from dwuglos.language.lemmas import forms, stem
from dwuglos.language.polish_forms import places_of
from dwuglos.language.terms import Term

TALKS = ROOT.parent / "shared" / "data" / "talks"
SENTENCES = 2000
CONTEXTS = ("{}", "Mówimy o {} od dawna.", "A „{}”, jak wiemy, to co innego.", "Nie ma tu\n{}; są inne.")
_CASES = ("nom", "gen", "dat", "acc", "inst", "loc", "voc")

ROWS = {
    "polish": Row("Polish: forms of 50 terms that are not found", "%", 1),
    "foreign": Row("  of 10 that the dictionary does not have", "%", 1),
    "english": Row("English: forms of 50 terms that are not found", "%", 1),
    "false polish": Row(f"Polish: of {SENTENCES:,} sentences without a term, with a false hit", "%", 0.5),
    "false english": Row(f"English: of {SENTENCES:,} sentences without a term, with a false hit", "%", 0.5),
    "look": Row("terms of an English sentence among 10,000", "ms", 1),
}

TERMS = """
sieć:f neuronowa|neural network,neural networks,neural-network,neural network's
model:m3 językowy|language model,language models,Language Model,language-model
model:m3 rozumujący|reasoning model,reasoning models
macierz:f|matrix,matrices,Matrix,matrix's
macierz:f odwrotna|inverse matrix,inverse matrices
wektor:m3|vector,vectors,vector's
wektor:m3 własny|eigenvector,eigenvectors
wartość:f własna|eigenvalue,eigenvalues
iloczyn:m3 skalarny|dot product,dot products,dot-product
iloczyn:m3 wektorowy|cross product,cross products
przekształcenie:n liniowe|linear transformation,linear transformations
pochodna:f|derivative,derivatives,derivative's
pochodna:f cząstkowa|partial derivative,partial derivatives
całka:f|integral,integrals
granica:f|limit,limits,limiting,limited
szereg:m3 Fouriera|Fourier series
przekształcenie:n Fouriera|Fourier transform,Fourier transforms,Fourier-transformed
liczba:f zespolona|complex number,complex numbers
liczba:f pierwsza|prime number,prime numbers
równanie:n różniczkowe|differential equation,differential equations
funkcja:f kosztu|cost function,cost functions
funkcja:f aktywacji|activation function,activation functions
warstwa:f ukryta|hidden layer,hidden layers
spadek:m3 gradientu|gradient descent,gradient-descent
propagacja:f wsteczna|backpropagation,back-propagation,back propagation
zbiór:m3 uczący|training set,training sets
zbiór:m3 danych|data set,data sets,dataset,datasets,data-set
uczenie:n maszynowe|machine learning,machine-learning
łańcuch:m3 myśli|chain of thought,chains of thought,chain-of-thought
okno:n kontekstu|context window,context windows
mechanizm:m3 uwagi|attention mechanism,attention mechanisms
słowo:n kluczowe|keyword,keywords
polecenie:n|prompt,prompts,prompted,prompting,prompt's
agent:m1|agent,agents,agent's
token:m3|token,tokens
wskaźnik:m3|pointer,pointers
pamięć:f podręczna|cache,caches,cached,caching
przeglądarka:f|browser,browsers
wyszukiwarka:f|search engine,search engines
biblioteka:f|library,libraries,library's
wierzchołek:m3|vertex,vertices
krawędź:f|edge,edges
ściana:f|face,faces
wielościan:m3|polyhedron,polyhedra,polyhedrons
rozkład:m3 normalny|normal distribution,normal distributions
wartość:f oczekiwana|expected value,expected values
odchylenie:n standardowe|standard deviation,standard deviations
błąd:m3 średniokwadratowy|mean squared error,mean squared errors
liczba:f niewymierna|irrational number,irrational numbers
metoda:f prób i błędów|trial and error,trial-and-error
"""
"""A line for each term: the Polish, with the gender of its noun, and forms of the English, the term itself first.

What follows the noun agrees with it where it can, and else stays as it is."""

FOREIGN = """
prompt promptu promptowi promptem prompcie prompty promptów promptom promptami promptach
embedding embeddingu embeddingowi embeddingiem embeddingi embeddingów embeddingom embeddingami embeddingach
transformata transformaty transformacie transformatę transformatą transformato transformat transformatom transformatami transformatach
LLM LLM-u LLM-owi LLM-em LLM-ie LLM-y LLM-ów LLM-om LLM-ami LLM-ach
GPU GPU
Claude Claude'a Claude'owi Claude'em
Llama Llamy Llamie Llamę Llamą Llamo Llam
tokenizer tokenizera tokenizerowi tokenizerem tokenizerze tokenizery tokenizerów tokenizerom tokenizerami tokenizerach
fine-tuning fine-tuningu fine-tuningowi fine-tuningiem
GitHub GitHuba GitHubowi GitHubem GitHubie
"""  # noqa: E501
"""Words that the dictionary does not have, with their forms."""


def measure(place: Place) -> dict[str, Values]:
    """Look for all forms of all terms, and for the terms where they are not."""
    terms = [line.split("|") for line in TERMS.strip().splitlines()]
    polish = {re.sub(":[a-z0-9]+", "", written): set(_phrase_forms(written)) for written, _ in terms}
    english = {forms.split(",")[0]: forms.split(",") for _, forms in terms}
    foreign = {words.split()[0]: set(words.split()) for words in FOREIGN.strip().splitlines()}
    pairs = _sentences()
    figures = {
        "polish": Values([_missed_in_polish(polish)], f"{sum(map(len, polish.values()))} forms"),
        "foreign": Values([_missed_in_polish(foreign)], f"{sum(map(len, foreign.values()))} forms"),
        "english": Values([_missed_in_english(english)], f"{sum(map(len, english.values()))} forms"),
        "false polish": Values([_false_in_polish(polish | foreign, [polish for _, polish in pairs])]),
        "false english": Values([_false_in_english(english, [english for english, _ in pairs])]),
    }
    return figures | {"look": Values(_times(english, [english for english, _ in pairs]))}


def _phrase_forms(written: str) -> Iterator[str]:
    """Yield a phrase in all its cases and numbers, by Morfeusz."""
    words = written.split()
    noun, gender = words[0].split(":")
    for number, case in product(("sg", "pl"), _CASES):
        heads = _forms_of(noun, number, case, gender)
        rests = [_forms_of(_lemma(word), number, case, gender) or [word] for word in words[1:]]
        for form in product(heads, *rests):
            yield " ".join(form)


_PARTICIPLES = {"rozumujący": "rozumować pact", "uczący": "uczyć pact", "zespolona": "zespolić ppas"}
"""Their verbs, and what they are called there."""


def _lemma(word: str) -> str:
    """Return the base form of an adjective that stands here in the nominative of its gender."""
    if word in _PARTICIPLES:
        return _PARTICIPLES[word]
    return re.sub("[ae]$", "y", word) if re.search("[nwzłc][ae]$", word) else word


@cache
def _forms_of(lemma: str, number: str, case: str, gender: str) -> list[str]:
    """Return the forms of a noun, or of an adjective or an active participle that agrees with one."""
    found = []
    lemma, _, participle = lemma.partition(" ")
    kinds = (participle,) if participle else ("subst", "adj")
    for form, tag in forms(lemma):
        kind, *parts = tag.split(":")
        if kind not in kinds or len(parts) < 3:
            continue
        fits = parts[0] == number and case in parts[1].split(".") and gender in parts[2].split(".")
        if fits and (kind != "adj" or parts[3:4] == ["pos"]) and "neg" not in parts:
            found.append(form)
    return list(dict.fromkeys(found))


def _missed_in_polish(polish: dict[str, set[str]]) -> float:
    tried = missed = 0
    for phrase, written in polish.items():
        for form, context in product(written, CONTEXTS):
            text = context.format(form)
            tried += 1
            missed += form not in {text[begin:end] for begin, end in places_of(phrase, text)}
    return 100 * missed / tried


def _missed_in_english(english: dict[str, list[str]]) -> float:
    tried = missed = 0
    for term, written in english.items():
        for form, context in product(written, ("{}", "We see {} here.", "The “{}”, as we know,", "two\n{}; more")):
            text = context.format(form)
            tried += 1
            found = {text[place.begin : place.end] for place in expression_of(term).places(Tokens(text))}
            missed += form not in found
    return 100 * missed / tried


def _false_in_polish(polish: dict[str, set[str]], sentences: list[str]) -> float:
    """Return for how many of a hundred sentences something is found that is no form of any of the terms."""
    known = {phrase: {form.lower() for form in written} for phrase, written in polish.items()}
    wrong = 0
    for sentence in sentences:
        for phrase, written in known.items():
            found = (" ".join(sentence[begin:end].lower().split()) for begin, end in places_of(phrase, sentence))
            if any(each not in written for each in found):
                wrong += 1
                break
    return 100 * wrong / len(sentences)


def _false_in_english(english: dict[str, list[str]], sentences: list[str]) -> float:
    """Return for how many of a hundred sentences something is found that is no known form and has other stems."""
    wrong = 0
    for sentence in sentences:
        tokens = Tokens(sentence)
        for term, written in english.items():
            places = expression_of(term).places(tokens)
            found = [sentence[place.begin : place.end] for place in places]
            if any(each not in written and _stems(each) != _stems(term) for each in found):
                wrong += 1
                break
    return 100 * wrong / len(sentences)


def _stems(text: str) -> list[str]:
    return [stem(word) for word in re.findall("[^\\W\\d_]+", text.lower())]


def _sentences() -> list[tuple[str, str]]:
    """Return sentences with what people made of them, the same ones each time."""
    if not TALKS.is_dir():
        raise NotHere(f"no {TALKS}")
    found: dict[tuple[str, str], None] = {}
    for file in sorted(TALKS.glob("*/polish/sentence_translations.json")):
        for pair in json.loads(Path(file).read_text("utf-8")):
            if pair["input"].strip() and pair.get("from_community_srt", "").strip():
                found[pair["input"], pair["from_community_srt"]] = None
    every = list(found)
    return every[:: max(1, len(every) // SENTENCES)][:SENTENCES]


def _times(english: dict[str, list[str]], sentences: list[str]) -> list[float]:
    """Return how long it takes to find the terms of each of some sentences, of a glossary with many."""
    many = (Term(f"{word} {n}", "x") for n in range(250) for word in ("network", "model", "vector", "case"))
    others = (Term(f"term{chr(97 + n % 26)}{n}", "x") for n in range(9000))
    glossary = Glossary([*(Term(term, "x") for term in english), *many, *others])
    took = []
    for sentence in sentences[:300]:
        began = time.perf_counter()
        glossary.places(sentence)
        took.append(1000 * (time.perf_counter() - began))
    return took


GLOSSARY = Benchmark("glossary", ROWS, measure)
