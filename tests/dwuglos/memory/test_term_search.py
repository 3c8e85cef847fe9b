"""Terms in a text, in whatever form."""

from dwuglos.language.terms import Term
from dwuglos.memory.term_search import forms_of, in_force, terms_in, terms_in_english, terms_with
from dwuglos.talk.term_rows import KeptTerm

COMMON = [
    KeptTerm(1, None, Term("prompt", "polecenie")),
    KeptTerm(2, None, Term("prompt engineering", "pisanie poleceń")),
    KeptTerm(3, None, Term("agent", "agent")),
]
OWN = [KeptTerm(4, 7, Term("Prompt", "prompt")), KeptTerm(5, 7, Term("prompt", "zachęta"))]


def test_terms_are_found_in_order_with_all_their_places() -> None:
    text = "Agents use prompt engineering; an agent."
    found = terms_in_english(text, COMMON)
    assert [(each.kept.id, each.texts(text)) for each in found] == [
        (3, ["Agents", "agent"]),
        (2, ["prompt engineering"]),
    ]


def test_a_term_in_both_lists_is_found_in_both() -> None:
    twice = [KeptTerm(1, None, Term("agent", "agent")), KeptTerm(2, 7, Term("agent", "agent"))]
    assert [each.kept.id for each in terms_in_english("agent", twice)] == [1, 2]


def test_polish_is_found_by_base_form() -> None:
    text = "Przy poleceniach agenta"
    assert [(each.kept.id, each.texts(text)) for each in terms_in(text, COMMON)] == [
        (1, ["poleceniach"]),
        (3, ["agenta"]),
    ]
    assert terms_in("", COMMON) == []


def test_what_a_talk_has_itself_counts_more() -> None:
    assert [each.id for each in in_force(OWN, COMMON)] == [4, 5, 2, 3]


def test_a_polish_expression_in_all_its_forms() -> None:
    forms = forms_of("sieć neuronowa")
    assert forms[0] == "sieć neuronowa"
    assert {"sieci neuronowej", "siecią neuronową", "sieciami neuronowymi"} <= set(forms)
    assert forms_of("dostroić") == ["dostroić"]
    assert forms_of("…") == ["…"]


def test_a_part_of_a_term_leads_to_it() -> None:
    assert [each.id for each in terms_with("ENGINE", COMMON)] == [2]
    assert [each.id for each in terms_with(" poleceń ", COMMON)] == [2]
    assert [each.id for each in terms_with("prompt", COMMON)] == [1, 2]
    assert terms_with("", COMMON) == []
