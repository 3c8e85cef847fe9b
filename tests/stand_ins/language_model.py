"""A stand-in for a server of language models on 127.0.0.1, which answers well, badly or not at all, as it is told.

In a test: `with StandIn(script=["429", "good"]) as model: …`; alone, beside the program:

    python tests/stand_ins/language_model.py --port 0 --behaviour good

prints the address to give to the program, and answers until it is stopped. What it is asked in one message of numbered
lines (a JSON object from "1" on, the last in the message) it answers in the same form, in what it takes for Polish.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import socket
import struct
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.stand_ins.serving import Scripted, Server, body_of

WORDS = {"the": "ten", "is": "jest", "this": "to", "and": "i", "network": "sieć", "number": "liczba", "talk": "wykład"}
KEY = "sk-stand-in"
MODELS = ("polyglot", "polyglot-small")


def polish(text: str) -> str:
    """Return what the stand-in takes for Polish: known words translated, others backwards, tags as they are."""
    return re.sub(r"<[^<>]*>|\{[^{}]*\}|[^\W\d_]+", lambda word: WORDS.get(word[0].lower(), _backwards(word[0])), text)


def _backwards(word: str) -> str:
    return word if word[0] in "<{" else word[::-1]


def numbered(message: str) -> dict[str, str]:
    """Return the numbered lines in a message; none where it holds none."""
    begin = message.rfind('{"1"') if '{"1"' in message else message.rfind('{\n"1"')
    if begin < 0:
        return {}
    lines, _ = json.JSONDecoder().raw_decode(message[begin:])
    return dict(lines)


def translated(message: str) -> dict[str, str]:
    """Return the right answer to a message."""
    return {number: polish(text) for number, text in numbered(message).items()}


def _after(message: str) -> dict[str, str]:
    """Return two lines more than there are in a message."""
    count = len(numbered(message))
    return {str(count + 1): "To już wszystko, co było.", str(count + 2): "Mam nadzieję, że pomogłem."}


def _as_json(lines: object) -> str:
    return json.dumps(lines, ensure_ascii=False)


ANSWERS: dict[str, Callable[[str], str]] = {
    "good": lambda message: _as_json(translated(message)) if numbered(message) else polish(message),
    "fenced": lambda message: f"```json\n{_as_json(translated(message))}\n```",
    "thinking": lambda message: f'<think>\nFirst {{"1": "hm"}}…\n</think>\n{_as_json(translated(message))}',
    "thinking-begun": lambda message: f"Hm, let me see.</think>{_as_json(translated(message))}",
    "only-thinking": lambda message: "<think>And so on, and so on",
    "prose": lambda message: f"Here you are:\n{_as_json(translated(message))}\nI hope {{this}} helps!",
    "array": lambda message: _as_json(list(translated(message).values())),
    "objects": lambda message: _as_json([{n: text} for n, text in translated(message).items()]),
    "wrapped": lambda message: _as_json({"translations": translated(message)}),
    "trailing-comma": lambda message: _as_json(translated(message))[:-1] + ",\n}",
    "real-breaks": lambda message: _as_json(translated(message)).replace("\\n", "\n"),
    "too-few": lambda message: _as_json(dict(list(translated(message).items())[:-1])),
    "too-many": lambda message: _as_json({**translated(message), "99": "Koniec"}),
    "two-too-many": lambda message: _as_json({**translated(message), **_after(message)}),
    "merged": lambda message: _as_json({"1": " ".join(translated(message).values())}),
    "shifted": lambda message: _as_json({str(int(n) + 1): text for n, text in translated(message).items()}),
    "empty-line": lambda message: _as_json(translated(message) | {"1": " "}),
    "number": lambda message: _as_json(translated(message) | {"1": 7}),
    "echo": lambda message: _as_json(numbered(message)),
    "first-echoed": lambda message: _as_json(translated(message) | {"1": numbered(message)["1"]}),
    "bare-tags": lambda message: _as_json(
        {n: re.sub(r"<[^>]*>|♪|\{\d+\}", "", t) for n, t in translated(message).items()}
    ),
    "one-line": lambda message: _as_json({n: " ".join(text.split()) for n, text in translated(message).items()}),
    "too-long": lambda message: _as_json({n: text + " bardzo" * 200 for n, text in translated(message).items()}),
    "prompt-leak": lambda message: "I cannot help with that.",
    "empty": lambda message: "",
}
"""What the model says, by name."""


class Answer(BaseHTTPRequestHandler):
    """One question; the behaviour of its turn says how it is answered."""

    protocol_version = "HTTP/1.1"
    server: Server[StandIn]

    def do_POST(self) -> None:
        """Answer a question."""
        asked = json.loads(body_of(self))
        stand_in = self.server.stand_in
        behaviour = stand_in.next_behaviour(asked, self.headers.get("Authorization", ""))
        self.message = asked["messages"][-1]["content"] if asked.get("messages") else ""
        self.model = asked["model"]
        if self.path != "/v1/chat/completions":
            self.send("404 page not found", 404, "text/plain")
        elif behaviour in BEHAVIOURS:
            BEHAVIOURS[behaviour](self, asked)
        elif behaviour in ANSWERS:
            self.say(ANSWERS[behaviour](self.message))
        else:
            self.fail(int(behaviour))

    def do_GET(self) -> None:
        """Answer which models there are, as the stand-in's `listing` says."""
        stand_in = self.server.stand_in
        self.message, listing = "", stand_in.listing
        stand_in.listed.append((self.path, self.headers.get("Authorization", "")))
        if listing == "openai" and self.path == "/v1/models":
            self.send({"object": "list", "data": [{"id": name} for name in reversed(MODELS)]})
        elif listing == "ollama" and self.path == "/api/tags":
            self.send({"models": [{"name": f"{name}:latest", "size": 1} for name in MODELS]})
        elif listing == "late":
            self.wait(stand_in.seconds_late)
            self.send({"data": []})
        elif listing == "html":
            self.send("<html>It works!</html>", kind="text/html")
        elif listing in ("endless-error", "endless-json", "bomb", "deep"):
            BEHAVIOURS[listing](self, {})
        else:
            self.fail(int(listing) if listing.isdecimal() else 404)

    def say(self, answer: str) -> None:
        """Send an answer in pieces, as a model does."""
        self.begin()
        self.event({"delta": {"role": "assistant", "content": ""}})
        self.pieces(answer)
        self.event({"delta": {}, "finish_reason": "stop"})
        self.chunk("data: [DONE]\n\n")
        self.chunk("")

    def begin(self, chunked: bool = True, status: int = 200, kind: str = "text/event-stream") -> None:
        """Send the head of a stream."""
        self.chunked = chunked
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header(*(("Transfer-Encoding", "chunked") if chunked else ("Connection", "close")))
        self.end_headers()

    def pieces(self, answer: str) -> None:
        """Send words one after the other."""
        for piece in re.findall(r"\S*\s*", answer):
            if piece:
                self.event({"delta": {"content": piece}})

    def event(self, choice: dict[str, object]) -> None:
        """Send one event."""
        self.chunk(f"data: {_as_json({'id': 'chat-1', 'choices': [{'index': 0, **choice}]})}\n\n")

    def chunk(self, text: str) -> None:
        """Send a piece of a stream; nothing ends it."""
        content = text.encode()
        self.wfile.write(b"%x\r\n%s\r\n" % (len(content), content) if self.chunked else content)
        self.wfile.flush()

    def send(self, body: object, status: int = 200, kind: str = "application/json", **headers: str) -> None:
        """Send a whole answer."""
        content = (body if isinstance(body, str) else _as_json(body)).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def fail(self, status: int, said: str = "", **headers: str) -> None:
        """Send an error as such servers do; it repeats the question and the key, as some do."""
        repeated = f"{said} [{self.message}] {self.headers.get('Authorization', '')}"
        self.send({"error": {"message": repeated, "type": "api_error"}}, status, **headers)

    def wait(self, seconds: float | None = None) -> None:
        """Wait, though not longer than the stand-in is open."""
        self.server.stand_in.closing.wait(seconds)

    def reset(self) -> None:
        """Break the connection off, so that the client sees a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet; what was asked is in `StandIn.asked`."""


Behaviour = Callable[[Answer, "dict[str, object]"], None]


def _whole(answer: Answer, asked: dict[str, object]) -> None:
    said = {"role": "assistant", "content": ANSWERS["good"](answer.message)}
    answer.send({"choices": [{"index": 0, "message": said, "finish_reason": "stop"}]})


def _in_half(end: Callable[[Answer], None]) -> Behaviour:
    """Return a behaviour that sends half of the right answer and then does something else."""

    def behave(answer: Answer, asked: dict[str, object]) -> None:
        answer.begin()
        good = ANSWERS["good"](answer.message)
        answer.pieces(good[: len(good) // 2])
        end(answer)

    return behave


def _dead(answer: Answer) -> None:
    answer.close_connection = True


def _out_of_tokens(answer: Answer) -> None:
    answer.event({"delta": {}, "finish_reason": "length"})
    answer.chunk("")


def _filtered(answer: Answer) -> None:
    answer.event({"delta": {}, "finish_reason": "content_filter"})
    answer.chunk("")


def _crashed(answer: Answer) -> None:
    answer.chunk(f"data: {_as_json({'error': {'message': f'runner failed at {answer.message}'}})}\n\n")
    answer.chunk("")


def _until_gone(text: str, seconds: float) -> Callable[[Answer], None]:
    """Return an end that repeats a text until the client goes away or the stand-in closes."""

    def go_on(answer: Answer) -> None:
        while not answer.server.stand_in.closing.wait(seconds):
            answer.chunk(text)

    return go_on


def _unchunked(answer: Answer, asked: dict[str, object]) -> None:
    answer.begin(chunked=False)
    answer.pieces(ANSWERS["good"](answer.message))
    answer.event({"delta": {}, "finish_reason": "stop"})
    answer.chunk("data: [DONE]\n\n")
    answer.close_connection = True


def _unchunked_dead(answer: Answer, asked: dict[str, object]) -> None:
    answer.begin(chunked=False)
    answer.pieces(ANSWERS["good"](answer.message)[:8])
    answer.close_connection = True


def _thoughts_apart(answer: Answer, asked: dict[str, object]) -> None:
    answer.begin()
    for thought in ("Let", " me", " see"):
        answer.event({"delta": {"reasoning_content": thought}})
    answer.pieces(ANSWERS["good"](answer.message))
    answer.event({"delta": {}, "finish_reason": "stop"})
    answer.chunk("")


def _choosy(option: str) -> Behaviour:
    """Return a behaviour that refuses one of the options of a question."""

    def behave(answer: Answer, asked: dict[str, object]) -> None:
        if option in asked:
            answer.fail(400, f"Unsupported value: '{option}' is not supported with this model.")
        elif asked.get("stream"):
            answer.say(ANSWERS["good"](answer.message))
        else:
            _whole(answer, asked)

    return behave


def _late(answer: Answer, asked: dict[str, object]) -> None:
    answer.wait(answer.server.stand_in.seconds_late)
    answer.say(ANSWERS["good"](answer.message))


def _failing(status: int, said: str = "", **headers: str) -> Behaviour:
    return lambda answer, asked: answer.fail(status, said, **headers)


def _unknown_model(answer: Answer, asked: dict[str, object]) -> None:
    answer.fail(404, f'model "{answer.model}" not found, try pulling it first')


def _key_asked_for(answer: Answer, asked: dict[str, object]) -> None:
    if answer.headers.get("Authorization") == f"Bearer {KEY}":
        answer.say(ANSWERS["good"](answer.message))
    else:
        answer.fail(401, "Incorrect API key provided")


def _page_without_end(status: int, kind: str, begins: str = "") -> Behaviour:
    """Return a behaviour that sends one line until the client goes away."""

    def behave(answer: Answer, asked: dict[str, object]) -> None:
        answer.begin(status=status, kind=kind)
        answer.chunk(begins + " ")
        _until_gone("model memory " * 5_000, 0.0)(answer)

    return behave


def _bomb(status: int, kind: str = "application/json") -> Behaviour:
    """Return a behaviour that sends a page of 60 KB which holds 60 MB."""

    def behave(answer: Answer, asked: dict[str, object]) -> None:
        packed = gzip.compress(b"data: " + b" " * 60_000_000)
        answer.send_response(status)
        answer.send_header("Content-Type", kind)
        answer.send_header("Content-Encoding", "gzip")
        answer.send_header("Content-Length", str(len(packed)))
        answer.end_headers()
        answer.wfile.write(packed)

    return behave


BEHAVIOURS: dict[str, Behaviour] = {
    "whole": _whole,
    "late": _late,
    "unchunked": _unchunked,
    "unchunked-dead": _unchunked_dead,
    "thoughts-apart": _thoughts_apart,
    "cut-off": _in_half(_dead),
    "reset": _in_half(Answer.reset),
    "stall": _in_half(Answer.wait),
    "keep-alive": _in_half(_until_gone(": still there\n\n", 0.02)),
    "endless": _in_half(_until_gone(f"data: {_as_json({'choices': [{'delta': {'content': 'tak ' * 900}}]})}\n\n", 0.0)),
    "slow": _in_half(_until_gone(f"data: {_as_json({'choices': [{'delta': {'content': 'tak '}}]})}\n\n", 0.05)),
    "endless-error": _page_without_end(503, "text/html"),
    "endless-refusal": _page_without_end(400, "application/json", "{'temperature': 'not supported'"),
    "endless-json": _page_without_end(200, "application/json", "{"),
    "endless-line": _page_without_end(200, "text/event-stream", "data: "),
    "endless-thoughts": _in_half(
        _until_gone(f"data: {_as_json({'choices': [{'delta': {'reasoning': 'hm ' * 999}}]})}\n\n", 0.0)
    ),
    "bomb": _bomb(200),
    "bomb-in-line": _bomb(200, "text/event-stream"),
    "bomb-error": _bomb(500),
    "deep": lambda answer, asked: answer.send("[" * 100_000),
    "length": _in_half(_out_of_tokens),
    "filter": _in_half(_filtered),
    "crash": _in_half(_crashed),
    "no-temperature": _choosy("temperature"),
    "no-stream": _choosy("stream"),
    "key": _key_asked_for,
    "unknown-model": _unknown_model,
    "not-a-valid-model": _failing(400, "gpt-0 is not a valid model ID: model does not exist"),
    "quota": _failing(429, "You exceeded your current quota, please check your plan and billing details."),
    "429": _failing(429, "Rate limit reached", Retry_After="20"),
    "429-bare": _failing(429, "Rate limit reached"),
    "context": _failing(400, "This model's maximum context length is 4096 tokens."),
    "memory": _failing(500, "model requires more system memory (9.4 GiB) than is available (5.1 GiB)"),
    "html": lambda answer, asked: answer.send("<html><h1>It works!</h1></html>", kind="text/html"),
    "other-json": lambda answer, asked: answer.send({"result": []}),
    "redirect": lambda answer, asked: answer.send("", 307, Location="http://127.0.0.1:1/v1/chat/completions"),
}
"""What the server does beside answering with one of ANSWERS, or an error by its number."""


class StandIn(Scripted):
    """The server for as long as the `with` block lasts.

    Each question takes the next behaviour of `script`; after the last one they are all `otherwise`. `asked` holds the
    questions in the order they came, `keys` what they were signed with; `gone` is set when a client left in the middle.
    `listing` says how it lists its models, `listed` holds the paths and keys with which it was asked to.
    """

    def __init__(
        self, script: Iterable[str] = (), otherwise: str = "good", seconds_late: float = 30, port: int = 0
    ) -> None:
        super().__init__(Answer, script, otherwise, port)
        self.asked: list[dict[str, object]] = []
        self.keys: list[str] = []
        self.listing = "openai"
        self.listed: list[tuple[str, str]] = []
        self.seconds_late = seconds_late

    @property
    def address(self) -> str:
        """The address as the program is to be given it."""
        return f"{self.root}/v1"

    def next_behaviour(self, asked: dict[str, object], key: str) -> str:
        """Record a question and return how to answer it."""
        with self._lock:
            self.asked.append(asked)
            self.keys.append(key)
            return next(self._script, self.otherwise)


def main() -> None:
    """Run alone."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free one")
    parser.add_argument("--behaviour", choices=[*ANSWERS, *BEHAVIOURS], default="good")
    given = parser.parse_args()
    stand_in = StandIn(otherwise=given.behaviour, port=given.port)
    print(stand_in.address, flush=True)
    with suppress(KeyboardInterrupt):
        stand_in.serve()


if __name__ == "__main__":
    main()
