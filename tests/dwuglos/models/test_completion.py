import threading
import time
import tracemalloc
from types import SimpleNamespace

import pytest

from dwuglos.errors import BadAnswer, Cancelled, ServiceBlocked, ServiceError, ServiceOffline, ServiceRefused
from dwuglos.models import completion, page_content
from dwuglos.models.completion import complete
from dwuglos.models.language_model import LanguageModel
from tests.stand_ins.language_model import KEY, StandIn, polish

QUESTION = "This is the talk of an unsaid name, and this is a number."


@pytest.fixture
def stand_in():
    with StandIn() as model:
        yield model
    assert model.errors == []


def ask(stand_in, question=QUESTION, key="", patience=5.0, heard=None, cancelled=None):
    where = LanguageModel(stand_in.address, "polyglot", key)
    return complete(where, "Speak Polish.", question, cancelled or threading.Event(), heard, patience)


def test_the_answer_comes_in_pieces_which_together_are_the_whole(stand_in):
    heard = []
    assert ask(stand_in, heard=heard.append) == polish(QUESTION)
    assert len(heard) > 5
    assert "".join(heard) == polish(QUESTION)


def test_what_is_asked_is_the_protocol_every_server_knows(stand_in):
    ask(stand_in)
    (asked,) = stand_in.asked
    assert asked == {
        "model": "polyglot",
        "messages": [{"role": "system", "content": "Speak Polish."}, {"role": "user", "content": QUESTION}],
        "stream": True,
        "temperature": 0.2,
    }
    assert stand_in.keys == [""]


def test_a_slash_at_the_end_of_the_address_does_no_harm(stand_in):
    where = LanguageModel(stand_in.address + "/", "polyglot")
    assert complete(where, "", QUESTION, threading.Event()) == polish(QUESTION)


def test_the_key_goes_along_and_nobody_elses_password(stand_in, tmp_path, monkeypatch):
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password private")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    stand_in.follow(["key"])
    assert ask(stand_in, key=KEY) == polish(QUESTION)
    ask(stand_in)
    assert stand_in.keys == [f"Bearer {KEY}", ""]


def test_a_proxy_for_the_internet_is_not_asked_for_what_is_here(stand_in, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert ask(stand_in) == polish(QUESTION)


@pytest.mark.parametrize("behaviour", ["whole", "unchunked", "thoughts-apart", "no-temperature", "no-stream"])
def test_servers_differ_and_the_answer_does_not(stand_in, behaviour):
    stand_in.follow([behaviour] * 2)
    assert ask(stand_in) == polish(QUESTION)


@pytest.mark.parametrize("behaviour", ["thinking", "thinking-begun"])
def test_thoughts_are_no_part_of_the_answer(stand_in, behaviour):
    stand_in.follow([behaviour])
    assert ask(stand_in, 'Translate {"1": "this"}') == '{"1": "to"}'


FAILURES = {
    "401": (ServiceRefused, "127.0.0.1 does not accept the key; enter the right one in the settings."),
    "403": (ServiceRefused, "does not accept the key"),
    "402": (ServiceRefused, "Your paid quota at 127.0.0.1 is used up"),
    "quota": (ServiceRefused, "Your paid quota at 127.0.0.1 is used up"),
    "unknown-model": (ServiceRefused, "knows no model called “polyglot”"),
    "not-a-valid-model": (ServiceRefused, "knows no model called “polyglot”"),
    "404": (ServiceRefused, "is not a language model; correct the address"),
    "405": (ServiceRefused, "is not a language model; correct the address"),
    "redirect": (ServiceRefused, "is not a language model; correct the address"),
    "html": (ServiceRefused, "is not a language model; correct the address"),
    "other-json": (ServiceRefused, "is not a language model; correct the address"),
    "memory": (ServiceRefused, "too little memory for the model polyglot; choose a smaller one"),
    "429": (ServiceBlocked, "accepts no more requests for now; continue in 20 s."),
    "429-bare": (ServiceBlocked, "accepts no more requests for now; continue in a few minutes."),
    "400": (BadAnswer, "refused this text (error 400)"),
    "context": (BadAnswer, "The text is too long for the model polyglot"),
    "413": (BadAnswer, "The text is too long for the model polyglot"),
    "408": (ServiceOffline, "is out of order at the moment (error 408)"),
    "500": (ServiceOffline, "is out of order at the moment (error 500)"),
    "503": (ServiceOffline, "is out of order at the moment (error 503)"),
    "cut-off": (ServiceOffline, "broke off in the middle of its answer"),
    "reset": (ServiceOffline, "broke off in the middle of its answer"),
    "unchunked-dead": (ServiceOffline, "broke off in the middle of its answer"),
    "crash": (ServiceOffline, "failed in the middle of its answer"),
    "length": (BadAnswer, "longer than its limit allows"),
    "filter": (BadAnswer, "declines to work on this text"),
    "empty": (BadAnswer, "The model polyglot gave no answer"),
    "only-thinking": (BadAnswer, "The model polyglot gave no answer"),
    "endless": (BadAnswer, "The answer of the model polyglot does not end"),
    "endless-error": (ServiceRefused, "too little memory for the model polyglot"),
    "endless-json": (BadAnswer, "The answer of the model polyglot does not end"),
    "endless-line": (BadAnswer, "The answer of the model polyglot does not end"),
    "endless-thoughts": (BadAnswer, "The answer of the model polyglot does not end"),
    "bomb": (BadAnswer, "The answer of the model polyglot does not end"),
    "bomb-in-line": (BadAnswer, "The answer of the model polyglot does not end"),
    "bomb-error": (ServiceOffline, "is out of order at the moment (error 500)"),
    "deep": (ServiceRefused, "is not a language model; correct the address"),
    "stall": (ServiceOffline, "was silent for 0.3 s;"),
    "keep-alive": (ServiceOffline, "was silent for 0.3 s;"),
    "late": (ServiceOffline, "was silent for 0.3 s;"),
}


@pytest.mark.parametrize("behaviour", FAILURES)
def test_every_failure_is_told_in_one_sentence_without_text_or_key(stand_in, behaviour, monkeypatch):
    stand_in.follow([behaviour] * 3)
    kind, words = FAILURES[behaviour]
    monkeypatch.setattr(page_content, "LARGEST_STREAM", 8_000_000)
    silent = behaviour in ("stall", "keep-alive", "late")
    with pytest.raises(ServiceError) as told:
        ask(stand_in, key="sk-secret", patience=0.3 if silent else 20)
    assert isinstance(told.value, kind)
    assert words in str(told.value)
    assert "unsaid" not in str(told.value)
    assert "sk-secret" not in str(told.value)


@pytest.mark.parametrize("behaviour", ["endless-error", "endless-json", "endless-line", "endless-thoughts"])
def test_an_answer_without_end_is_not_kept(stand_in, behaviour, monkeypatch):
    monkeypatch.setattr(page_content, "LARGEST_STREAM", 8_000_000)
    stand_in.follow([behaviour])
    tracemalloc.start()
    try:
        with pytest.raises(ServiceError):
            ask(stand_in, patience=20)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 40_000_000
    assert stand_in.gone.wait(30)


def test_a_refusal_of_an_option_without_end_is_a_refusal_still(stand_in):
    stand_in.follow(["endless-refusal", "good"])
    assert ask(stand_in, patience=20) == polish(QUESTION)
    assert "temperature" not in stand_in.asked[1]


def test_an_answer_that_goes_on_for_an_hour_is_one_without_end(stand_in, monkeypatch):
    monkeypatch.setattr(completion, "LONGEST_SECONDS", 0.1)
    stand_in.follow(["slow"])
    with pytest.raises(BadAnswer, match="The answer of the model polyglot does not end"):
        ask(stand_in, patience=20)


def test_a_block_says_for_how_long(stand_in):
    stand_in.follow(["429"])
    with pytest.raises(ServiceBlocked) as told:
        ask(stand_in)
    assert told.value.facts["seconds"] == 20


def test_without_a_key_a_key_is_asked_for(stand_in):
    stand_in.follow(["401"])
    with pytest.raises(ServiceRefused, match=r"127\.0\.0\.1 requires a key; enter one in the settings\."):
        ask(stand_in)


@pytest.mark.parametrize("behaviour", ["stall", "keep-alive", "slow", "late", "endless"])
def test_stopping_is_heard_at_once(stand_in, behaviour, monkeypatch):
    monkeypatch.setattr(completion, "LONGEST", 10**12)
    stand_in.follow([behaviour])
    cancelled = threading.Event()
    threading.Timer(0.2, cancelled.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        ask(stand_in, patience=60, cancelled=cancelled)
    assert time.monotonic() - began < 30  # far from the patience of a minute


@pytest.mark.parametrize("behaviour", ["slow", "keep-alive", "endless"])
def test_the_server_is_let_go_when_nobody_listens_any_more(stand_in, behaviour):
    class Enough(Exception):
        pass

    def heard(piece):
        raise Enough

    stand_in.follow([behaviour])
    with pytest.raises(Enough):
        ask(stand_in, patience=60, heard=heard)
    assert stand_in.gone.wait(30)


def test_who_is_cancelled_before_asks_nothing(stand_in, monkeypatch):
    monkeypatch.setattr(completion, "_Question", lambda *_: pytest.fail("a question was begun"))
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        ask(stand_in, cancelled=cancelled)
    assert stand_in.asked == []


def test_nobody_at_home():
    with StandIn() as gone:
        pass
    with pytest.raises(ServiceOffline) as told:
        ask(gone)
    assert str(told.value) == (
        f"No language model answers at {gone.address}; start Ollama, or whatever runs your models, and try again."
    )


def test_nobody_far_away(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    with pytest.raises(ServiceOffline, match=r"models\.invalid cannot be reached; check the address"):
        complete(LanguageModel("https://models.invalid/v1", "m"), "", QUESTION, threading.Event())


@pytest.mark.parametrize("address", ["localhost:11434/v1", "ftp://localhost/v1", "http://", "http://[", "nonsense"])
def test_an_address_that_is_none(address):
    with pytest.raises(ServiceRefused) as told:
        complete(LanguageModel(address, "m"), "", QUESTION, threading.Event())
    assert str(told.value) == f"“{address}” is not a web address; one looks like http://localhost:11434/v1."


def test_a_host_that_may_be_another_is_asked_nothing():
    with pytest.raises(ServiceRefused) as told:
        complete(LanguageModel("http://evil.example\\@127.0.0.1:9/v1", "m", "k"), "", QUESTION, threading.Event())
    assert (
        str(told.value) == "“http://…@127.0.0.1:9/v1” is not a web address; one looks like http://localhost:11434/v1."
    )


@pytest.mark.parametrize("address", ["http://me:secret@127.0.0.1:9/v1", "ftp://me:secret@localhost/v1", "me:secret@"])
def test_a_password_in_an_address_is_not_repeated(address):
    with pytest.raises(ServiceError) as told:
        complete(LanguageModel(address, "m"), "", QUESTION, threading.Event())
    assert "secret" not in str(told.value) + repr(told.value.facts)


@pytest.mark.parametrize("key", ["klucz-ś€", "two\nlines"])
def test_a_key_that_is_none(stand_in, key):
    with pytest.raises(ServiceRefused) as told:
        ask(stand_in, key=key)
    assert str(told.value) == "The key for 127.0.0.1 contains characters that no key has; copy it again."


@pytest.mark.parametrize(
    ("address", "host", "is_here"),
    [
        ("http://localhost:11434/v1", "localhost", True),
        ("http://127.0.0.1:8080", "127.0.0.1", True),
        ("http://[::1]:8080/v1", "::1", True),
        ("https://models.example/v1", "models.example", False),
        ("https://localhost.example/v1", "localhost.example", False),
        ("http://127.evil.example/v1", "127.evil.example", False),
        ("http://[", "http://[", False),
    ],
)
def test_where_the_text_goes(address, host, is_here):
    where = LanguageModel(address, "m")
    assert (where.host, where.is_here) == (host, is_here)


@pytest.mark.parametrize(("more", "endless"), [(0, False), (-1, True)])
def test_how_long_an_answer_may_be(stand_in, monkeypatch, more, endless):
    monkeypatch.setattr(completion, "LONGEST", len(polish(QUESTION)) + more)
    if endless:
        with pytest.raises(BadAnswer, match="The answer of the model polyglot does not end"):
            ask(stand_in)
    else:
        assert ask(stand_in) == polish(QUESTION)


def test_an_answer_may_be_as_long_as_a_book():
    assert completion.LONGEST == 200_000


@pytest.mark.parametrize(
    ("address", "host", "here"),
    [
        ("http://localhost:11434/v1", "localhost", True),
        ("http://127.0.0.1/v1", "127.0.0.1", True),
        ("http://127.1.2.3", "127.1.2.3", True),
        ("http://[::1]:8080", "::1", True),
        ("http://0.0.0.0:1", "0.0.0.0", True),
        ("https://localhost.example/v1", "localhost.example", False),
        ("http://127.evil.example/v1", "127.evil.example", False),
        ("https://127.0.0.1.example", "127.0.0.1.example", False),
        ("http://10.0.0.1", "10.0.0.1", False),
        ("api.example", "api.example", False),
        ("http://[", "http://[", False),
    ],
)
def test_where_a_model_is(address, host, here):
    where = LanguageModel(address, "polyglot")
    assert (where.host, where.is_here) == (host, here)


WHERE = LanguageModel("http://localhost/v1", "polyglot")


@pytest.mark.parametrize(
    ("event", "piece"),
    [
        ("[DONE]", (None, True)),
        ('{"choices": [{"delta": {"content": "a"}}]}', ("a", False)),
        ('{"choices": [{"message": {"content": "a"}}]}', ("a", False)),
        ('{"choices": [{"delta": {"reasoning": "hm"}}]}', ("", False)),
        ('{"choices": [{"delta": {"content": null}}]}', ("", False)),
        ('{"choices": [{"delta": {}}]}', (None, False)),
        ('{"choices": [{"delta": {}, "finish_reason": "stop"}]}', (None, True)),
        ('{"choices": [{"delta": {"content": "a"}, "finish_reason": "stop"}]}', ("a", True)),
        ('{"choices": []}', (None, False)),
        ('{"choices": [5]}', (None, False)),
        ('{"choices": {"0": 1}}', (None, False)),
        ("{}", (None, False)),
        ("[]", (None, False)),
        ("no", (None, False)),
    ],
)
def test_what_an_event_adds_to_the_answer(event, piece):
    assert completion._piece(event, WHERE) == piece


@pytest.mark.parametrize(
    ("event", "kind", "words"),
    [
        ('{"error": {"message": "x"}}', ServiceOffline, "localhost failed in the middle of its answer"),
        ('{"choices": [{"finish_reason": "length"}]}', BadAnswer, "is longer than its limit allows"),
        ('{"choices": [{"finish_reason": "content_filter"}]}', BadAnswer, "declines to work on this text"),
    ],
)
def test_what_an_event_breaks_off(event, kind, words):
    with pytest.raises(kind, match=words):
        completion._piece(event, WHERE)


@pytest.mark.parametrize(
    ("answer", "spoken"),
    [
        ("<think>hm</think>\n tak ", "tak"),
        ("hm, hm</thinking>tak", "tak"),
        ("<thinking>a</think>b<think>c</think>tak", "tak"),
        ("tak <think>", "tak <think>"),
        (" tak\nnie ", "tak\nnie"),
    ],
)
def test_thoughts_are_no_answer(monkeypatch, answer, spoken):
    monkeypatch.setattr(completion, "_whole_of", lambda asking, cancelled, heard: answer)
    monkeypatch.setattr(completion, "_Question", lambda *_: SimpleNamespace(leave=lambda: None))
    assert complete(WHERE, "", "", threading.Event()) == spoken


@pytest.mark.parametrize("answer", ["", " \n", "<think>only a thought", "<think>a</think> "])
def test_nothing_but_thoughts_is_nothing(monkeypatch, answer):
    monkeypatch.setattr(completion, "_whole_of", lambda asking, cancelled, heard: answer)
    left = []
    monkeypatch.setattr(completion, "_Question", lambda *_: SimpleNamespace(leave=lambda: left.append(True)))
    with pytest.raises(BadAnswer, match="The model polyglot gave no answer"):
        complete(WHERE, "", "", threading.Event())
    assert left == [True]
