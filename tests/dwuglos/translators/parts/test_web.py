"""What all services on the web do alike: told in one sentence, within the time limit, without the text or the key."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from requests import exceptions
from urllib3 import exceptions as faults

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceError, ServiceOffline, ServiceRefused
from dwuglos.system.web_addresses import host_of
from dwuglos.translators import TRANSLATORS
from dwuglos.translators.parts.web import LARGEST, Reply, Site, blocked_for, in_plain_words
from tests.stand_ins import deepl, libretranslate, microsoft
from tests.stand_ins.web import BEHAVIOURS, KEY, polish

SENTENCE = "And here you can see how the network learns this number."
MARKED = "And here <i>you</i> can see how ♪ the network learns"
GIVEN = {"key": KEY, "region": microsoft.REGION}
BY_VARIABLE = {f"DWUGLOS_{translator.name.upper()}_URL": translator for translator in TRANSLATORS}


@pytest.fixture
def translator(service, monkeypatch):
    kind = BY_VARIABLE[service.variable]
    monkeypatch.setattr(kind, "pause", 0.0)
    return kind(GIVEN | {"address": service.address})


def hurried(translator):
    """Return the same service with less patience, for the tests in which it runs out."""
    return type("Hurried", (type(translator),), {"timeout": 0.3})(translator.values)


def test_a_sentence_goes_out_whole_and_comes_back_in_polish(service, translator):
    assert translator.translate(SENTENCE) == polish(SENTENCE)
    assert service.texts == [SENTENCE]


def test_many_come_back_in_order(service, translator):
    texts = [f"this is number {n}" for n in range(translator.limits.texts)]
    assert translator.translate_all(texts) == [polish(text) for text in texts]
    assert service.texts == texts


def test_polish_letters_and_signs_survive(translator):
    text = "zażółć “x” > 'y'? 1 < 2 & 100% a+b=c #5 \\u 😀"
    assert translator.translate(text) == polish(text)


KEPT = {
    "GRANT: [Laughter] <i>this is</i> the\nnetwork <b>and</b> ♪ number & talk": (
        "GRANT: [Śmiech] <i>to jest</i> ten\nsieć <b>i</b> ♪ liczba & wykład"
    ),
    "- this?\n- {\\an8}the 1 < 2": "- to?\n- {\\an8}ten 1 < 2",
    "[Music]": "[Muzyka]",
}


@pytest.mark.parametrize("text", KEPT)
def test_tags_sounds_speakers_and_line_breaks_survive(translator, text):
    answer = translator.translate(text)
    assert answer.split() == KEPT[text].split()
    assert answer.count("\n") == text.count("\n")


def test_what_has_no_words_is_not_sent(service, translator):
    assert translator.translate_all(["[Music]", "♪ ♪", "42"]) == ["[Muzyka]", "♪ ♪", "42"]
    assert service.asked == []


def test_a_text_beside_one_with_tags_comes_back_as_it_should(translator):
    assert translator.translate_all(["this <i>is</i> it", "1 < 2 & this"]) == ["to <i>jest</i> ti", "1 < 2 & to"]


OFFLINE, BLOCKED, REFUSED, BAD = ServiceOffline, ServiceBlocked, ServiceRefused, BadAnswer
FAILURES = {
    "late": (OFFLINE, "did not answer within 0.3 s; try again later."),
    "drip": (OFFLINE, "did not answer within 0.3 s; try again later."),
    "reset": (OFFLINE, "cannot be reached; check the internet connection and try again."),
    "cut-off": (OFFLINE, "cannot be reached; check the internet connection and try again."),
    "500": (OFFLINE, "is out of order at the moment (error 500); try again later."),
    "502": (OFFLINE, "is out of order at the moment (error 502); try again later."),
    "503": (OFFLINE, "is out of order at the moment (error 503); try again later."),
    "404": (OFFLINE, "(error 404); correct it."),
    "elsewhere": (OFFLINE, "(error 302); correct it."),
    "429": (BLOCKED, "refuses to translate more for now; continue in a few minutes"),
    "wait": (BLOCKED, "it asks for a pause of 7 s."),
    "wait-till": (BLOCKED, "it asks for a pause of 3"),
    "wait-oddly": (BLOCKED, "refuses to translate more for now; continue in a few minutes"),
    "402": (REFUSED, "has translated as much as your account allows"),
    "400": (BAD, "could not use this text (error 400); translate it by hand."),
    "413": (BAD, "could not use this text (error 413); translate it by hand."),
    "page": (BAD, "sent something other than a translation"),
    "nothing": (BAD, "sent something other than a translation"),
    "truncated": (BAD, "sent something other than a translation"),
    "deep": (BAD, "sent something other than a translation"),
    "huge": (BAD, "sent far too much to be a translation"),
    "other-object": (BAD, "gave no translation of this text"),
    "other-number": (BAD, "gave no translation of this text"),
    "empty": (BAD, "gave no translation of this text"),
    "null": (BAD, "gave no translation of this text"),
    "number": (BAD, "gave no translation of this text"),
    "too-long": (BAD, "too long or too short to be a translation"),
    "damaged": (BAD, "sent a translation with damaged letters"),
    "page-as-answer": (BAD, "sent an error page in place of a translation"),
    "echo": (BAD, "sent the English text back untranslated"),
}


@pytest.mark.parametrize("behaviour", FAILURES)
def test_every_failure_is_told_in_one_sentence(service, translator, behaviour):
    service.seconds_late = 30
    service.follow([behaviour])
    kind, words = FAILURES[behaviour]
    if behaviour in ("late", "drip"):
        translator = hurried(translator)
    with pytest.raises(ServiceError) as told:
        translator.translate(SENTENCE)
    assert type(told.value) is kind
    assert words in str(told.value)
    assert translator.title in str(told.value)
    assert told.value.__suppress_context__ or told.value.__context__ is None
    for secret in (SENTENCE, "network", KEY):
        assert secret not in str(told.value) + repr(told.value.facts)


@pytest.mark.parametrize("behaviour", ["lost-marks", "doubled-marks", "swapped-marks"])
def test_an_answer_that_has_not_kept_its_marks_is_refused(service, translator, behaviour):
    service.follow([behaviour])
    with pytest.raises(BadAnswer, match="lost a tag, a name or a sign of this text"):
        translator.translate(MARKED)


# MyMemory takes one text at a time, and its answers have room for one.
@pytest.mark.parametrize("service", [deepl.DeepL, microsoft.Microsoft, libretranslate.LibreTranslate], indirect=True)
@pytest.mark.parametrize("behaviour", ["one-less", "one-more"])
def test_a_wrong_count_is_refused(service, translator, behaviour):
    service.follow([behaviour])
    with pytest.raises(
        BadAnswer, match=f"{translator.title} sent more or fewer translations than texts .. for 2., so none of them"
    ):
        translator.translate_all(["this", "the talk"])


def test_the_seconds_a_service_asks_for_are_among_the_facts(service, translator):
    service.follow(["wait"])
    with pytest.raises(ServiceBlocked) as told:
        translator.translate(SENTENCE)
    assert told.value.facts["seconds"] == 7


def test_a_moment_is_told_in_seconds(service, translator):
    service.follow(["wait-till"])
    with pytest.raises(ServiceBlocked) as told:
        translator.translate(SENTENCE)
    assert 3000 < told.value.facts["seconds"] <= 3600


def test_a_key_is_not_carried_elsewhere(service, translator):
    service.follow(["elsewhere"])
    with pytest.raises(ServiceOffline):
        translator.translate(SENTENCE)
    assert len(service.asked) == 1


def test_the_users_own_passwords_are_not_sent(service, translator, tmp_path, monkeypatch):
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login ania password sekret")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    assert translator.translate(SENTENCE) == polish(SENTENCE)
    assert "Basic" not in service.asked[0].headers.get("authorization", "")


def test_nobody_at_the_address(service, monkeypatch):
    with type(service)() as gone:
        monkeypatch.setenv(service.variable, gone.address)
    with pytest.raises(ServiceOffline, match=r"cannot be reached; check the internet connection and try again\."):
        BY_VARIABLE[service.variable](GIVEN).translate(SENTENCE)


@pytest.mark.parametrize("address", ["127.0.0.1/m", "ftp://127.0.0.1/m", "http://", "http://["])
def test_an_address_that_is_none_is_told_by_the_name_of_the_setting(service, monkeypatch, address):
    monkeypatch.setenv(service.variable, address)
    with pytest.raises(ServiceOffline, match=f"{service.variable} is not a web address; correct or remove it"):
        BY_VARIABLE[service.variable](GIVEN).translate(SENTENCE)


def test_half_a_letter_is_not_sent(service, translator):
    with pytest.raises(BadAnswer, match="gave no translation of this text"):
        translator.translate("broken \ud800 letter")
    assert service.asked == []


def test_answers_on_many_threads_belong_to_their_texts(translator):
    texts = [f"this is sentence {n}" for n in range(40)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(translator.translate, texts)) == [polish(text) for text in texts]


def test_the_destination_is_where_the_text_really_goes(service, translator, monkeypatch):
    kind = type(translator)
    monkeypatch.setenv(service.variable, "https://mirror.example:8080/m")
    assert kind().destination == "mirror.example"
    monkeypatch.delenv(service.variable)
    assert kind().destination == kind.destination != ""


def test_every_behaviour_is_tried():
    tried = {*FAILURES, "good", "lost-marks", "doubled-marks", "swapped-marks", "one-less", "one-more"}
    assert set(BEHAVIOURS) - tried == {"other-array", "too-short"}  # tried where they mean something


def test_the_stand_in_leaves_no_thread_behind(service, translator, monkeypatch):
    before = set(threading.enumerate())
    with type(service)(["drip"]) as other, monkeypatch.context() as elsewhere:
        elsewhere.setenv(service.variable, other.address)
        with pytest.raises(ServiceOffline):
            hurried(translator).translate(SENTENCE)
    assert set(threading.enumerate()) == before


def test_the_stand_in_runs_alone(service):
    file = sys.modules[type(service).__module__].__file__
    program = [sys.executable, file, "--port", "0", "--behaviour", "503"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as alone:
        try:
            variable, _, address = alone.stdout.readline().strip().partition("=")
            assert variable == service.variable
            assert address.startswith("http://127.0.0.1:")
        finally:
            alone.terminate()


# Piece by piece, without a server

SITE = Site("Test", "https://api.example.org/v1/ ", "DWUGLOS_TEST_URL")
MEANINGS = {
    200: None,
    299: None,
    300: (OFFLINE, "There is no translation service at the address of Test (error 300); correct it."),
    399: (OFFLINE, "There is no translation service at the address of Test (error 399); correct it."),
    400: (BAD, "Test could not use this text (error 400); translate it by hand."),
    401: (REFUSED, "Test does not accept the key; look it up in your account and enter it again."),
    402: (REFUSED, "Test has translated as much as your account allows; wait for the next period or change your plan."),
    403: (REFUSED, "Test does not accept the key; look it up in your account and enter it again."),
    404: (OFFLINE, "There is no translation service at the address of Test (error 404); correct it."),
    407: (OFFLINE, "There is no translation service at the address of Test (error 407); correct it."),
    408: (OFFLINE, "Test is out of order at the moment (error 408); try again later."),
    409: (OFFLINE, "There is no translation service at the address of Test (error 409); correct it."),
    413: (BAD, "Test could not use this text (error 413); translate it by hand."),
    414: (BAD, "Test could not use this text (error 414); translate it by hand."),
    422: (BAD, "Test could not use this text (error 422); translate it by hand."),
    456: (REFUSED, "Test has translated as much as your account allows; wait for the next period or change your plan."),
    499: (OFFLINE, "There is no translation service at the address of Test (error 499); correct it."),
    500: (OFFLINE, "Test is out of order at the moment (error 500); try again later."),
    599: (OFFLINE, "Test is out of order at the moment (error 599); try again later."),
}


@pytest.mark.parametrize("status", MEANINGS)
def test_what_a_status_means(status):
    meaning = MEANINGS[status]
    for data in ({}, [], 0, "text"):
        if meaning is None:
            SITE.check(Reply(status, {}, data))
            continue
        with pytest.raises(ServiceError) as caught:
            SITE.check(Reply(status, {}, data))
        assert (type(caught.value), str(caught.value)) == meaning


def test_what_is_no_json_is_no_translation():
    with pytest.raises(BadAnswer, match="Test sent something other than a translation"):
        SITE.check(Reply(200, {}, None))


def test_how_long_a_service_wants_to_be_left_alone():
    for headers, seconds in (({"retry-after": "7"}, 7), ({"retry-after": "soon"}, None), ({}, None)):
        with pytest.raises(ServiceBlocked) as caught:
            SITE.check(Reply(429, headers, {}))
        assert caught.value.facts.get("seconds") == seconds
    assert SITE.blocked().facts == blocked_for("Test", "").facts == {"service": "Test"}
    assert str(blocked_for("Test", "90")).endswith("it asks for a pause of 90 s.")


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ((), {"a": [{"b": 1}, 2], "1": 3}),
        (("a", 0, "b"), 1),
        (("a", -1), 2),
        (("a", 2), None),
        (("a", "b"), None),
        (("b",), None),
        (("a", 0, "b", "c"), None),
        (("a", 1, 0), None),
        (("1",), 3),
        ((1,), None),
    ],
)
def test_what_stands_at_a_place_in_a_reply(path, found):
    assert Reply(200, {}, {"a": [{"b": 1}, 2], "1": 3}).value_at(*path) == found
    assert Reply(200, {}, None).value_at("a") is None
    assert Reply(200, {}, "text").value_at(0) is None


@pytest.mark.parametrize(
    ("address", "host", "here"),
    [
        ("http://localhost:5000/x", "localhost", True),
        ("http://127.0.0.1", "127.0.0.1", True),
        ("http://127.8.9.1:1", "127.8.9.1", True),
        ("http://[::1]:1/", "::1", True),
        ("http://127.evil.example", "127.evil.example", False),
        ("https://1270.example", "1270.example", False),
        ("https://localhost.example/", "localhost.example", False),
        ("api.example", "api.example", False),
        ("http://[", "http://[", False),
    ],
)
def test_where_the_text_goes(monkeypatch, address, host, here):
    assert host_of(address) == host
    monkeypatch.setenv("DWUGLOS_TEST_URL", f" {address}/ ")
    assert (SITE.address, SITE.is_here) == (address.rstrip("/"), here)
    assert SITE.host == host_of(address.rstrip("/"))


def test_the_address_is_the_services_own_where_none_is_named(monkeypatch):
    for named in (None, ""):
        if named is None:
            monkeypatch.delenv("DWUGLOS_TEST_URL", raising=False)
        else:
            monkeypatch.setenv("DWUGLOS_TEST_URL", named)
        assert SITE.address == "https://api.example.org/v1"
        assert SITE.host == "api.example.org"
    assert SITE.timeout == 15


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (ServiceRefused("as it is"), REFUSED, "as it is"),
        (exceptions.TooManyRedirects(KEY), BLOCKED, "Test refuses to translate more for now"),
        (exceptions.MissingSchema(KEY), OFFLINE, "The address of Test is not a web address; it should begin with"),
        (exceptions.InvalidSchema(KEY), OFFLINE, "The address of Test is not a web address"),
        (exceptions.InvalidURL(KEY), OFFLINE, "The address of Test is not a web address"),
        (exceptions.ReadTimeout(KEY), OFFLINE, "Test did not answer within 2.5 s; try again later."),
        (exceptions.ConnectTimeout(KEY), OFFLINE, "Test did not answer within 2.5 s"),
        (exceptions.InvalidHeader(KEY), REFUSED, "What was entered as the key of Test cannot be one"),
        (UnicodeEncodeError("latin-1", KEY, 0, 1, ""), REFUSED, "What was entered as the key of Test cannot be one"),
        (UnicodeEncodeError("utf-8", KEY, 0, 1, ""), BAD, "Test gave no translation of this text"),
        (exceptions.ConnectionError(KEY), OFFLINE, "Test cannot be reached; check the internet connection"),
        (OSError(KEY), OFFLINE, "Test cannot be reached; check the internet connection"),
        (ZeroDivisionError(KEY), BAD, "Test gave no translation of this text"),
    ],
)
def test_what_an_exception_means(monkeypatch, error, kind, words):
    monkeypatch.delenv("DWUGLOS_TEST_URL", raising=False)
    found = in_plain_words(error, "Test", 2.5, "DWUGLOS_TEST_URL")
    assert type(found) is kind
    assert words in str(found)
    assert KEY not in str(found) + repr(found.facts)
    monkeypatch.setenv("DWUGLOS_TEST_URL", "x")
    named = str(in_plain_words(error, "Test", 2.5, "DWUGLOS_TEST_URL"))
    assert named.startswith("The address in DWUGLOS_TEST_URL is not a web address") is ("web address" in words)


class Dripping:
    """A page that comes in pieces of some size, of a clock that goes on with each of them."""

    def __init__(self, pieces, fails=None):
        self.raw = self
        self._pieces = iter([*pieces, b""])
        self._fails = fails

    def read1(self, size, decode_content):
        assert decode_content
        piece = next(self._pieces)
        if not piece and self._fails:
            raise self._fails
        return piece


def test_an_answer_is_read_to_its_end_and_not_beyond_what_any_translation_has():
    assert SITE._read(Dripping([b"a", b"bc"])) == b"abc"
    assert len(SITE._read(Dripping([b"x" * 1_000_000] * 4))) == LARGEST == 4_000_000
    with pytest.raises(BadAnswer, match="Test sent far too much to be a translation"):
        SITE._read(Dripping([b"x" * 1_000_000] * 4 + [b"x"]))


@pytest.mark.parametrize(
    ("fault", "meant"),
    [
        (faults.ReadTimeoutError(None, "", ""), exceptions.Timeout),
        (faults.ProtocolError(""), exceptions.ConnectionError),
        (faults.DecodeError(""), exceptions.ConnectionError),
    ],
)
def test_an_answer_that_breaks_off(fault, meant):
    with pytest.raises(meant):
        SITE._read(Dripping([b"a"], fault))


@pytest.mark.parametrize(("seconds", "late"), [(44.9, False), (45.0, False), (45.1, True)])
def test_a_whole_answer_may_take_three_times_as_long_as_a_piece_of_it(monkeypatch, seconds, late):
    clock = iter([100.0, 100.0 + seconds, 100.0 + seconds])
    monkeypatch.setattr("time.monotonic", lambda: next(clock, 999.0))
    if late:
        with pytest.raises(exceptions.Timeout):
            SITE._read(Dripping([b"a"]))
    else:
        assert SITE._read(Dripping([b"a"])) == b"a"
