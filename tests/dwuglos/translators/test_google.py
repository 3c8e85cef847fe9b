import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote_plus

import pytest
import requests as web
from deep_translator import GoogleTranslator
from deep_translator import exceptions as deep

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceError, ServiceOffline
from dwuglos.translators.google import LONGEST, Google
from tests.stand_ins import google
from tests.stand_ins.google import StandIn, polish

SENTENCE = "And here you can see how the network learns this number."


class HurriedGoogle(Google):
    timeout = 0.2


def no_sleep(seconds):
    return None


def test_a_sentence_goes_out_whole_and_comes_back_in_polish(stand_in):
    assert Google().translate(SENTENCE) == polish(SENTENCE)
    assert stand_in.fields == [{"q": SENTENCE, "sl": "en", "tl": "pl"}]


def test_signs_with_a_meaning_in_web_pages_survive(stand_in):
    text = "Is 1 < 2 & “x” > 'y'? 100% & more; <h1> a+b=c #5"
    assert Google().translate(text) == polish(text)
    assert stand_in.asked == [text]


def test_tags_sounds_and_speakers_survive(stand_in):
    text = "GRANT: [Laughter] <i>this is</i> the number ♪"
    assert Google().translate(text) == "GRANT: [Śmiech] <i>PL: to jest</i> ten liczba ♪"
    assert stand_in.asked == ["this is {0} the number"]


@pytest.mark.parametrize("behaviour", ["good-older-page", "good-no-charset"])
def test_polish_letters_survive_in_other_forms_of_the_page(stand_in, behaviour):
    stand_in.follow([behaviour])
    assert Google().translate("this network, zażółć gęślą jaźń") == polish("this network, zażółć gęślą jaźń")


def test_a_broken_line_is_sent_as_one_and_broken_anew(stand_in):
    answer = Google().translate("this is\na network\r\nof\u2028numbers")
    assert answer.split() == polish("this is a network of numbers").split()
    assert answer.count("\n") == 3
    assert stand_in.asked == ["this is a network of numbers"]


def test_a_dialogue_is_sent_line_by_line(stand_in):
    slept = []
    assert Google(sleep=slept.append).translate("- this?\n- the talk.") == "- PL: to?\n- PL: ten wykład."
    assert stand_in.asked == ["this?", "the talk."]
    assert slept == [1.0]


FAILURES = {
    "429": (ServiceBlocked, "refuses to translate more for now"),
    "403": (ServiceBlocked, "refuses to translate more for now"),
    "captcha": (ServiceBlocked, "refuses to translate more for now"),
    "captcha-page": (ServiceBlocked, "refuses to translate more for now"),
    "captcha-as-answer": (ServiceBlocked, "refuses to translate more for now"),
    "redirect-loop": (ServiceBlocked, "refuses to translate more for now"),
    "502": (ServiceOffline, "is out of order at the moment (error 502)"),
    "503": (ServiceOffline, "is out of order at the moment (error 503)"),
    "504": (ServiceOffline, "is out of order at the moment (error 504)"),
    "reset": (ServiceOffline, "cannot be reached; check the internet connection"),
    "cut-off": (ServiceOffline, "cannot be reached; check the internet connection"),
    "400": (BadAnswer, "gave no translation of this text"),
    "404": (BadAnswer, "gave no translation of this text"),
    "413": (BadAnswer, "gave no translation of this text"),
    "500": (BadAnswer, "gave no translation of this text"),
    "nothing": (BadAnswer, "gave no translation of this text"),
    "no-container": (BadAnswer, "gave no translation of this text"),
    "empty-container": (BadAnswer, "gave no translation of this text"),
    "wrong-content": (BadAnswer, "gave no translation of this text"),
    "error-page": (BadAnswer, "sent an error page in place of a translation"),
    "too-long": (BadAnswer, "too long or too short to be a translation"),
    "damaged": (BadAnswer, "sent a translation with damaged letters"),
    "echo": (BadAnswer, "sent the English text back untranslated"),
}


@pytest.mark.parametrize("behaviour", FAILURES)
def test_every_failure_is_told_in_one_sentence_without_the_text(stand_in, behaviour):
    stand_in.follow([behaviour] * 40)
    kind, words = FAILURES[behaviour]
    with pytest.raises(ServiceError) as told:
        Google().translate(SENTENCE)
    assert type(told.value) is kind
    assert words in str(told.value)
    assert str(told.value).startswith("Google Translate ")
    assert SENTENCE not in str(told.value)


def test_how_long_it_wants_to_be_left_alone_is_heard(stand_in):
    stand_in.follow(["wait"])
    with pytest.raises(ServiceBlocked, match=r"it asks for a pause of 7 s\.") as told:
        Google().translate(SENTENCE)
    assert told.value.facts["seconds"] == 7


def test_a_late_answer_is_not_waited_for(stand_in):
    stand_in.seconds_late = 30
    stand_in.follow(["late"])
    with pytest.raises(ServiceOffline, match=r"Google Translate did not answer within 0\.2 s; try again later\."):
        HurriedGoogle().translate(SENTENCE)


def test_nobody_at_the_address(monkeypatch):
    with StandIn() as gone:
        monkeypatch.setenv("DWUGLOS_GOOGLE_URL", gone.address)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with pytest.raises(ServiceOffline, match=r"cannot be reached; check the internet connection and try again\."):
        Google().translate(SENTENCE)


@pytest.mark.parametrize("address", ["127.0.0.1/m", "ftp://127.0.0.1/m", "http://", "http://["])
def test_an_address_that_is_none_is_told_by_the_name_of_the_setting(monkeypatch, address):
    monkeypatch.setenv("DWUGLOS_GOOGLE_URL", address)
    with pytest.raises(ServiceOffline, match="DWUGLOS_GOOGLE_URL is not a web address; correct or remove it"):
        Google().translate(SENTENCE)


@pytest.mark.parametrize(
    ("address", "destination"),
    [
        ("", "translate.google.com"),
        ("http://mirror.example:8080/m", "mirror.example"),
        ("http://[", "http://["),
    ],
)
def test_the_destination_is_where_the_text_really_goes(monkeypatch, address, destination):
    monkeypatch.setenv("DWUGLOS_GOOGLE_URL", address)
    look = "from dwuglos.translators import TRANSLATORS; print(TRANSLATORS[0]().destination)"
    answer = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == destination


LEAKS = [
    (deep.TooManyRequests(), ServiceBlocked),
    (deep.RequestError(), BadAnswer),
    (deep.TranslationNotFound(SENTENCE), BadAnswer),
    (deep.NotValidPayload(SENTENCE), BadAnswer),
    (deep.NotValidLength(SENTENCE, 0, 5000), BadAnswer),
    (deep.ElementNotFoundInGetRequest(SENTENCE), BadAnswer),
    (deep.InvalidSourceOrTargetLanguage("en"), BadAnswer),
    (deep.LanguageNotSupportedException("en"), BadAnswer),
    (deep.ServerException(503), BadAnswer),
    (deep.AuthorizationException("secret-key"), BadAnswer),
    (deep.ApiKeyException("KEY"), BadAnswer),
    (deep.MicrosoftAPIerror(SENTENCE), BadAnswer),
    (web.exceptions.SSLError(SENTENCE), ServiceOffline),
    (web.exceptions.ProxyError(SENTENCE), ServiceOffline),
    (web.exceptions.ChunkedEncodingError(SENTENCE), ServiceOffline),
    (web.exceptions.ConnectTimeout(SENTENCE), ServiceOffline),
    (web.exceptions.ReadTimeout(SENTENCE), ServiceOffline),
    (web.exceptions.TooManyRedirects(SENTENCE), ServiceBlocked),
    (ConnectionResetError(SENTENCE), ServiceOffline),
    (AttributeError(SENTENCE), BadAnswer),
    (StopIteration(SENTENCE), BadAnswer),
    (UnicodeError(SENTENCE), BadAnswer),
    (RecursionError(SENTENCE), BadAnswer),
    (SystemExit(1), BadAnswer),
]


class Leaking:
    def __init__(self, error):
        self.error = error

    def translate(self, text):
        raise self.error


@pytest.mark.parametrize(("leak", "kind"), LEAKS, ids=lambda value: getattr(value, "__name__", type(value).__name__))
def test_whatever_the_library_leaks_becomes_a_sentence_of_ours(monkeypatch, leak, kind):
    monkeypatch.setattr(Google, "_library", lambda self: Leaking(leak))
    with pytest.raises(ServiceError) as told:
        Google().translate(SENTENCE)
    assert type(told.value) is kind
    assert told.value.__suppress_context__
    assert SENTENCE not in str(told.value)
    assert "secret-key" not in str(told.value)


def test_control_c_gets_through(monkeypatch):
    monkeypatch.setattr(Google, "_library", lambda self: Leaking(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        Google().translate(SENTENCE)


def test_no_answer_from_the_library_is_no_translation(monkeypatch):
    class Silent:
        def translate(self, text):
            return None

    monkeypatch.setattr(Google, "_library", lambda self: Silent())
    with pytest.raises(BadAnswer, match="gave no translation of this text"):
        Google().translate(SENTENCE)


def test_text_that_no_address_can_hold_is_refused_without_being_sent(stand_in):
    with pytest.raises(BadAnswer):
        Google().translate("broken \ud800 letter")
    assert stand_in.asked == []


def test_answers_on_many_threads_belong_to_their_texts(stand_in):
    texts = [f"this is sentence {n}" for n in range(60)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(Google().translate, texts)) == [polish(text) for text in texts]


def test_other_users_of_the_library_are_left_alone(stand_in):
    before = GoogleTranslator.translate.__globals__["requests"]
    Google().translate(SENTENCE)
    assert GoogleTranslator.translate.__globals__["requests"] is before is web


def test_the_stand_in_leaves_no_thread_behind():
    before = set(threading.enumerate())
    with StandIn(["late"], seconds_late=30) as late, pytest.raises(web.exceptions.ReadTimeout):
        web.get(late.address, params={"q": SENTENCE}, timeout=0.1)
    assert set(threading.enumerate()) == before


def test_the_stand_in_runs_alone():
    program = [sys.executable, google.__file__, "--port", "0", "--behaviour", "429"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as alone:
        try:
            address = alone.stdout.readline().strip()
            assert web.get(address, params={"q": SENTENCE}, timeout=10).status_code == 429
        finally:
            alone.terminate()


def test_long_text_goes_in_parts_that_end_with_sentences(stand_in):
    slept = []
    text = " ".join(f"Sentence number {n} has “ą” in it." for n in range(150))
    answer = Google(sleep=slept.append).translate(text)
    assert " ".join(stand_in.asked) == text
    assert len(stand_in.asked) > 2
    assert all(len(quote_plus(part)) <= LONGEST for part in stand_in.asked)
    assert all(part.endswith(".") for part in stand_in.asked)
    assert answer == " ".join(polish(part) for part in stand_in.asked)
    assert slept == [1.0] * (len(stand_in.asked) - 1)


def test_a_failing_part_fails_the_whole(stand_in):
    stand_in.follow(["good", "429"])
    with pytest.raises(ServiceBlocked):
        Google(sleep=no_sleep).translate("word " * 600)
