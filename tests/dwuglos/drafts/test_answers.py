from dwuglos.drafts.answers import digest, given_up, recalled, refusals, remembered, to_keep
from dwuglos.drafts.laying import drafted
from dwuglos.drafts.outcome import Outcome
from dwuglos.drafts.requests import Request, requests
from dwuglos.errors import BadAnswer, ServiceBlocked
from dwuglos.store.values import KeptDraft
from dwuglos.talk.transcript import Segment
from dwuglos.translators.google import Google
from dwuglos.translators.language_model import LanguageModelTranslator
from dwuglos.translators.libretranslate import LibreTranslate
from tests.dwuglos.drafts.sentences import SENTENCE


def test_answers_are_recalled_for_what_has_no_draft():
    asked = requests(SENTENCE, "initial")
    google = Google()
    answers = {digest(google, asked[1].source): "A to następne."}
    assert recalled(asked, google, answers) == {"And this is the next.": "A to następne."}
    again = [Request((SENTENCE[3]._replace(target="szkic", state="translated", origin="google"),))]
    assert recalled(again, google, answers) == {}


def test_another_server_is_another_answer():
    texts = {digest(LibreTranslate({"address": address}), "text") for address in ("http://one", "http://two")}
    assert len(texts) == 2
    keys = {digest(LibreTranslate({"address": "http://one", "key": key}), "text") for key in ("a", "b")}
    assert len(keys) == 1


def test_the_journal_learns_what_is_new_and_was_sent():
    google = Google()
    drafts = [
        drafted(Request((Segment(n, n, 0, 1, text),)), text) for n, text in enumerate(("text", "♪ 42", "[Music]"), 1)
    ]
    assert to_keep(drafts, google, {}) == [KeptDraft(digest(google, "text"), "text", {1: "text"})]
    assert to_keep(drafts, google, {"text": "text"}) == []


def test_all_answers_are_remembered_where_another_draft_is_compared():
    google = Google()
    again = [Request((SENTENCE[3]._replace(target="szkic", state="translated", origin="google"),))]
    answers = {digest(google, again[0].source): "A to następne."}
    assert remembered(again, google, answers) == {"And this is the next.": "A to następne."}
    assert remembered(again, google, {}) == {}


BAD = BadAnswer("That was nothing.")


def test_what_was_refused_is_remembered_and_is_no_answer():
    asked, google = requests(SENTENCE, "initial"), Google()
    learnt = refusals(asked, Outcome(1, ((1, BAD), (2, BAD), (3, BAD)), 0), google, {})
    assert learnt == [KeptDraft(digest(google, asked[0].source), "", {})]
    answers = {each.digest: each.answer for each in learnt}
    assert given_up(asked, google, answers) == {asked[0].source}
    assert recalled(asked, google, answers) == remembered(asked, google, answers) == {}
    assert given_up(asked, LibreTranslate(), answers) == set()
    assert given_up(asked, google, {}) == set()


def test_what_the_journal_has_is_not_overwritten_by_a_refusal():
    asked, google = requests(SENTENCE, "initial"), Google()
    assert refusals(asked, Outcome(1, ((4, BAD),), 0), google, {digest(google, asked[1].source): "Dobrze."}) == []


def test_nothing_is_learnt_from_a_service_that_is_broken():
    asked, google = requests(SENTENCE, "initial"), Google()
    assert refusals(asked, Outcome(0, ((4, BAD),), 1, stopped=BAD), google, {}) == []
    assert len(refusals(asked, Outcome(0, ((4, BAD),), 1, stopped=ServiceBlocked("Later.")), google, {})) == 1


def test_another_price_is_no_other_answer():
    digests = {digest(LanguageModelTranslator({"model": "one", "price": price}), "text") for price in ("", "2", "3")}
    assert len(digests) == 1
    assert digests.isdisjoint({digest(LanguageModelTranslator({"model": "two"}), "text")})
