"""English expressions in the forms that rules make."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.language.english_forms import Expression, Place, Tokens, expression_of, forms_of


@pytest.mark.parametrize(
    ("english", "text", "found"),
    [
        ("library", "Libraries of a library's", ["Libraries", "library's"]),
        ("matrix", "two matrices", ["matrices"]),
        ("vertex", "the vertices", ["vertices"]),
        ("person", "people", ["people"]),
        ("analysis", "analyses", ["analyses"]),
        ("fine-tune", "Fine tuning, fine-tuned, finetunes, fine", ["Fine tuning", "fine-tuned", "finetunes"]),
        (
            "backpropagation",
            "back propagation, back-propagation, propagation",
            ["back propagation", "back-propagation"],
        ),
        ("plan", "planned, planning, planet", ["planned", "planning"]),
        ("free", "freed, freeing", ["freed", "freeing"]),
        ("copy", "copied, copying, copies", ["copied", "copying", "copies"]),
        ("tie", "tying", ["tying"]),
        ("training", "trainings, train, trained", ["trainings"]),
        ("university", "the universe", []),
        (
            "chain of thought",
            "chains of thought; chain-of-thought; chain, of thought",
            ["chains of thought", "chain-of-thought"],
        ),
        ("GPU", "GPUs, gpu, GPU's", ["GPUs", "GPU's"]),
        ("IT", "It is IT", ["IT"]),
        ("GPT-4", "GPT 4, GPT4, GPT-40, GPT-3", ["GPT 4", "GPT4"]),
        ("C++", "C++, C+, c++", ["C++"]),
        ("Bayes' theorem", "Bayes’ theorem", ["Bayes’ theorem"]),
        ("", "anything", []),
    ],
)
def test_where_an_expression_stands(english: str, text: str, found: list[str]) -> None:
    assert [text[place.begin : place.end] for place in Expression(english).places(Tokens(text))] == found


@given(some.text(max_size=20), some.text(max_size=60))
def test_places_are_in_the_text_and_begin_with_one_of_the_beginnings(english: str, text: str) -> None:
    expression, tokens = Expression(english), Tokens(text)
    for place in expression.places(tokens):
        assert 0 <= place.begin <= place.end <= len(text)


@pytest.mark.parametrize(
    ("word", "nouns", "verbs"),
    [
        ("box", "box boxes boxs", "boxed boxing"),
        ("bus", "bus buses buss", "bused busing bussed bussing"),
        ("quiz", "quiz quizes quizs quizzes", "quized quizing"),
        ("church", "church churches churchs", "churched churching"),
        ("dish", "dish dishes dishs", "dished dishing"),
        ("potato", "potato potatoes potatos", "potatoed potatoing"),
        ("city", "cities city citys", "citied cityed citying"),
        ("day", "daies day days", "daied dayed daying"),
        ("child", "child children", "childed childing"),
        ("man", "man men", "maned maning manned manning"),
        ("GPU", "gpu gpus", ""),
        ("gpt-4", "gpt-4", ""),
        ("4", "4", ""),
        ("ox", "ox oxen", ""),
        ("as", "as ases ass", ""),
        ("focus", "foci focus focuses focuss", "focused focusing focussed focussing"),
        ("index", "index indexes indexs indices", "indexed indexing"),
        ("vertex", "vertex vertexes vertexs vertices", "vertexed vertexing"),
        ("matrix", "matrices matrix matrixes matrixs", "matrixed matrixing"),
        ("appendix", "appendices appendix appendixes appendixs", "appendixed appendixing"),
        ("datum", "data datum datums", "datumed datuming datummed datumming"),
        ("formula", "formula formulae formulas formulum", "formulaed formulaing"),
        ("plateau", "plateau plateaus plateaux", "plateaued plateauing"),
        ("axis", "axes axis axises axiss", "axised axising axissed axissing"),
        ("bureau", "bureau bureaus bureaux", "bureaued bureauing"),
        ("sum", "sum sums", "sumed suming summed summing"),
        ("album", "alba album albums", "albumed albuming albummed albumming"),
        ("go", "go goes gos", ""),
        ("do", "do does dos", ""),
        ("red", "red reds", ""),
        ("ring", "ring rings", ""),
        ("free", "free frees", "freed freeing freing"),
        ("die", "dice die dies", "died diing dying"),
        ("tie", "tie ties", "tied tiing tying"),
        ("play", "plaies play plays", "plaied played playing"),
        ("fix", "fix fixes fixs", "fixed fixing"),
        ("run", "run runs", "runed runing runned running"),
        ("show", "show shows", "showed showing"),
        ("stop", "stop stops", "stoped stoping stopped stopping"),
        ("a", "a as", ""),
        ("AI", "ai ais", ""),
        ("Ai", "ai ais", ""),
        ("king", "king kings", ""),
        ("phenomenon", "phenomena phenomenon phenomenons", None),
        ("criterion", "criteria criterion criterions", None),
        ("automaton", "automata automaton automatons", None),
        ("polyhedron", "polyhedra polyhedron polyhedrons", None),
        ("analysis", "analyses analysis analysises analysiss", None),
        ("mus", "mus muses muss", None),
        ("drum", "dra drum drums", None),
        ("see", "see sees", "seed seeing seing"),
    ],
)
def test_the_forms_of_a_word(word: str, nouns: str, verbs: str | None) -> None:
    """Those that nobody writes do no harm: they are found nowhere."""
    forms = forms_of(word)
    assert " ".join(sorted(forms.nouns)) == nouns
    assert verbs is None or " ".join(sorted(forms.verbs)) == verbs


@pytest.mark.parametrize(
    ("english", "text", "found"),
    [
        (
            "data set",
            "dataset data-sets datasets data; set",
            [("dataset", False), ("data-sets", False), ("datasets", False)],
        ),
        (
            "fine-tune",
            "finetuning finetuned fine tune",
            [("finetuning", True), ("finetuned", True), ("fine tune", False)],
        ),
        ("go on", "goon going on", []),
        ("a be", "abe", []),
        ("GPT four", "gptfour GPTfour", [("gptfour", False), ("GPTfour", False)]),
        ("IT", "ITs It IT's it IT", [("ITs", False), ("IT's", False), ("IT", False)]),
        ("GPU", "Gpus GPUs gpu", [("GPUs", False)]),
        (
            "neural network",
            "Neural networks' neural, network neural\nnetwork neural-network",
            [("Neural networks", False), ("neural\nnetwork", False), ("neural-network", False)],
        ),
        ("C++", "C++ c++ C++x xC++", [("C++", False)]),
        ("c++", "C++ c++", [("C++", False), ("c++", False)]),
        ("C + D", "C  +   D", [("C  +   D", False)]),
        ("run", "re_run run_ run1 1run run", [("run", False)]),
        ("x", "x x2 X xs", [("x", False), ("X", False), ("xs", False)]),
        ("node", "node's nodes’s nodes'", [("node's", False), ("nodes’s", False), ("nodes", False)]),
        ("subnet", "sub net sub-net sub nets", [("sub net", False), ("sub-net", False), ("sub nets", False)]),
        ("ab cd", "abcd ab cd", [("ab cd", False)]),
        ("abc de", "abcde", []),
        ("data set", "dataseted data setting", [("dataseted", True), ("data setting", True)]),
    ],
)
def test_what_is_found_and_whether_as_a_verb(english: str, text: str, found: list[tuple[str, bool]]) -> None:
    places = Expression(english).places(Tokens(text))
    assert [(text[place.begin : place.end], place.is_verb) for place in places] == found


@pytest.mark.parametrize(
    ("english", "keys"),
    [
        ("IT", "it its"),
        ("run", "run runed runing runned running runs"),
        ("go to", "go+to go+toe go+tos goes+to goes+toe goes+tos gos+to gos+toe gos+tos"),
        ("one two three", "one+two oned+two ones+two oning+two"),
        (
            "data set",
            "data+set dataed+set dataing+set datas+set dataset dataseted dataseting datasets datasetted datasetting "
            "datum+set",
        ),
        ("", ""),
    ],
)
def test_by_what_an_expression_is_found(english: str, keys: str) -> None:
    expression = Expression(english)
    found = list(expression.keys())
    assert sorted("+".join(filter(None, key)) for key in found) == keys.split()
    assert expression.beginnings == {key.partition("+")[0] for key in keys.split()}


def test_the_keys_of_a_place_in_a_text() -> None:
    tokens = Tokens("Data set of a run")
    assert [list(tokens.keys(place)) for place in (0, 1, 4)] == [
        [("data", ""), ("dataset", ""), ("data", "set")],
        [("set", ""), ("set", "of")],
        [("run", "")],
    ]
    assert list(Tokens("the catalogue").keys(0)) == [("the", ""), ("thecatalogue", ""), ("the", "cat")]
    assert [Tokens("the cat is").joined(place) for place in (0, 1, 2)] == ["thecat", "", ""]


def test_only_candidates_are_looked_at() -> None:
    tokens = Tokens("run ran running runs")
    assert list(Expression("run").places(tokens, [2, 3])) == [Place(8, 15, True), Place(16, 20)]
    assert list(Expression("run a").places(tokens, [3])) == []


def test_an_expression_is_read_once() -> None:
    assert expression_of("language model") is expression_of("language model")
    assert expression_of("language model").words == ["language", "model"]


@pytest.mark.parametrize(
    ("one", "many"),
    [
        *(("axis", "axes"), ("basis", "bases"), ("apex", "apices"), ("helix", "helices"), ("torus", "tori")),
        *(
            ("schema", "schemata"),
            ("lemma", "lemmata"),
            ("larva", "larvae"),
            ("genus", "genera"),
            ("corpus", "corpora"),
        ),
        *(
            ("policeman", "policemen"),
            ("quiz", "quizzes"),
            ("city", "cities"),
            ("box", "boxes"),
            ("matrix", "matrices"),
        ),
        *(("half", "halves"), ("eigenvalue", "eigenvalues"), ("polyhedron", "polyhedra"), ("die", "dice")),
        ("training set", "training sets"),
        ("half-life", "half-lives"),
    ],
)
def test_a_term_of_one_is_found_where_there_are_more_and_the_other_way_round(one: str, many: str) -> None:
    for english, text in ((one, many), (many, one), (many.capitalize(), many)):
        found = Expression(english).places(Tokens(f"The {text}."))
        assert [(place.begin, place.end) for place in found] == [(4, 4 + len(text))], english


@pytest.mark.parametrize(("english", "text"), [("news", "new"), ("Williams", "William"), ("lens", "len"), ("us", "u")])
def test_what_only_looks_like_a_plural_is_found_as_it_is(english: str, text: str) -> None:
    assert list(Expression(english).places(Tokens(f"The {text}."))) == []
