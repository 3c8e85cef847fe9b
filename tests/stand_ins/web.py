"""What the stand-ins of services with keys have in common: a server on 127.0.0.1 that answers as it is told.

In a test: `with DeepL(script=["429", "good"]) as service: …`; alone, beside the program:

    python tests/stand_ins/deepl.py --port 0 --behaviour good

prints the variable and the address to start the program with, and answers until it is stopped.
"""

from __future__ import annotations

import argparse
import json
import re
import socket
import struct
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from tests.stand_ins import serving
from tests.stand_ins.serving import Scripted, Server

WORDS = {"the": "ten", "is": "jest", "this": "to", "and": "i", "network": "sieć", "number": "liczba", "talk": "wykład"}

PLACEHOLDER = re.compile(r"(<span\b.*?</span>|<[a-z/][^<>]*>|\{\d+\}|&\w+;)")
"""What every real service keeps."""

KEY = "good-key-1234"
PAGE = "<!DOCTYPE html><html><head><title>Oops</title></head><body>Something <b>else</b> happened.</body></html>"


def polish(text: str) -> str:
    """Return what the stand-ins take for Polish: known words translated, all others spelt backwards."""
    parts = PLACEHOLDER.split(text)
    parts[::2] = [
        re.sub(r"[^\W\d_]+", lambda word: WORDS.get(word[0].lower(), word[0][::-1]), part) for part in parts[::2]
    ]
    return "".join(parts)


class Asked(NamedTuple):
    """One request."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


class Answer(NamedTuple):
    """What is sent back."""

    status: int
    content: str | bytes
    headers: dict[str, str] = {}  # noqa: RUF012
    kind: str = "application/json"


def as_json(value: object, status: int = 200, **headers: str) -> Answer:
    """Return an answer of JSON."""
    return Answer(status, json.dumps(value, ensure_ascii=False), headers)


class Handler(BaseHTTPRequestHandler):
    """One request; the behaviour of its turn says how it is answered."""

    server: Server[StandIn]

    def do_GET(self) -> None:
        """Answer a request without a body."""
        self._answer(None)

    def do_POST(self) -> None:
        """Answer a request with a body."""
        self._answer(self.server.stand_in.body_of(self, serving.body_of(self)))

    def _answer(self, body: Any) -> None:
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
        headers = {name.lower(): value for name, value in self.headers.items()}
        stand_in = self.server.stand_in
        stand_in.respond(self, Asked(self.command, address.path, query, headers, body))

    def send(self, answer: Answer) -> None:
        """Send a whole answer."""
        content = answer.content.encode() if isinstance(answer.content, str) else answer.content
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in answer.headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def reset(self) -> None:
        """Break the connection off, so that the client sees a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet; what was asked is in `StandIn.asked`."""


class StandIn(Scripted):
    """A service for as long as the `with` block lasts; a subclass speaks its protocol.

    Each request takes the next behaviour of `script`; after the last one they are all `otherwise`. `asked` holds the
    requests in the order they came, `texts` the texts in them.
    """

    variable: str
    """The environment variable that leads the program here."""
    own: dict[str, Answer] = {}  # noqa: RUF012
    """Answers only this service gives, by name of behaviour."""

    def __init__(
        self, script: Iterable[str] = (), otherwise: str = "good", seconds_late: float = 0.05, port: int = 0
    ) -> None:
        super().__init__(Handler, script, otherwise, port)
        self.asked: list[Asked] = []
        self.seconds_late = seconds_late

    # The protocol

    def texts_of(self, asked: Asked) -> list[str]:
        """Return the texts in a request."""
        raise NotImplementedError

    def answer(self, answers: list[Any]) -> Answer:
        """Return what is sent for translations."""
        raise NotImplementedError

    def body_of(self, handler: Handler, content: bytes) -> Any:
        """Return what a request holds."""
        return json.loads(content)

    def objection(self, asked: Asked) -> Answer | None:
        """Return what is sent to somebody without a good key, or who asks in another language."""
        return None

    # What is told to the test

    @property
    def texts(self) -> list[str]:
        """The texts that came, in order."""
        return [text for asked in self.asked for text in self.texts_of(asked)]

    @property
    def address(self) -> str:
        """The address the program is to be given."""
        return self.root

    # Answering

    def respond(self, handler: Handler, asked: Asked) -> None:
        """Answer one request in the way of its turn."""
        with self._lock:
            self.asked.append(asked)
            behaviour = next(self._script, self.otherwise)
        refusal = self.objection(asked)
        if refusal is not None:
            handler.send(refusal)
        elif behaviour in self.own:
            handler.send(self.own[behaviour])
        elif behaviour.isdigit():
            handler.send(Answer(int(behaviour), PAGE, kind="text/html"))
        else:
            BEHAVIOURS[behaviour](self, handler, self.texts_of(asked))

    def good(self, handler: Handler, change: Callable[[str], Any], texts: list[str]) -> None:
        """Send a changed translation of each text."""
        handler.send(self.answer([change(polish(text)) for text in texts]))


Behaviour = Callable[[StandIn, Handler, list[str]], None]


def _late(stand_in: StandIn, handler: Handler, texts: list[str]) -> None:
    stand_in.closing.wait(stand_in.seconds_late)
    stand_in.good(handler, str, texts)


def _drip(stand_in: StandIn, handler: Handler, texts: list[str]) -> None:
    handler.send_response(200)
    handler.end_headers()
    while not stand_in.closing.wait(0.02):
        handler.wfile.write(b" ")


def _cut_off(stand_in: StandIn, handler: Handler, texts: list[str]) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"transl')


def _truncated(stand_in: StandIn, handler: Handler, texts: list[str]) -> None:
    whole = stand_in.answer([polish(text) for text in texts])
    handler.send(whole._replace(content=whole.content[: len(whole.content) // 2]))


def _changed(change: Callable[[str], Any]) -> Behaviour:
    return lambda stand_in, handler, texts: stand_in.good(handler, change, texts)


def _sent(answer: Answer) -> Behaviour:
    return lambda stand_in, handler, texts: handler.send(answer)


def _without_marks(text: str) -> str:
    return PLACEHOLDER.sub("", text)


def _doubled_marks(text: str) -> str:
    return PLACEHOLDER.sub(r"\1\1", text)


def _swapped_marks(text: str) -> str:
    marks = PLACEHOLDER.findall(text)
    return PLACEHOLDER.sub(lambda _: marks.pop(), text)


def _wait_an_hour(_stand_in: StandIn, handler: Handler, _texts: list[str]) -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    handler.send(Answer(429, PAGE, {"Retry-After": moment}, "text/html"))


BEHAVIOURS: dict[str, Behaviour] = {
    "good": _changed(str),
    "late": _late,
    "drip": _drip,
    "reset": lambda stand_in, handler, texts: handler.reset(),
    "cut-off": _cut_off,
    "truncated": _truncated,
    "echo": lambda stand_in, handler, texts: handler.send(stand_in.answer(texts)),
    "empty": _changed(lambda _: ""),
    "null": _changed(lambda _: None),
    "number": _changed(lambda _: 7),
    "too-long": _changed(lambda text: "bardzo " * (len(text) + 20)),
    "too-short": _changed(lambda _: "Tak"),
    "damaged": _changed(lambda text: text + " \N{REPLACEMENT CHARACTER}"),
    "page-as-answer": _changed(lambda _: PAGE),
    "one-less": lambda stand_in, handler, texts: handler.send(stand_in.answer([polish(text) for text in texts[1:]])),
    "one-more": lambda stand_in, handler, texts: handler.send(stand_in.answer(list(map(polish, [*texts, "x"])))),
    "lost-marks": _changed(_without_marks),
    "doubled-marks": _changed(_doubled_marks),
    "swapped-marks": _changed(_swapped_marks),
    "page": _sent(Answer(200, PAGE, kind="text/html")),
    "nothing": _sent(Answer(200, "")),
    "other-object": _sent(as_json({"weather": "fine"})),
    "other-array": _sent(as_json([1, None, {"translations": "none"}])),
    "other-number": _sent(as_json(42)),
    "deep": _sent(Answer(200, "[" * 100_000)),
    "huge": _sent(Answer(200, " " * 5_000_000)),
    "wait": _sent(Answer(429, PAGE, {"Retry-After": "7"}, "text/html")),
    "wait-till": _wait_an_hour,
    "wait-oddly": _sent(Answer(429, PAGE, {"Retry-After": "a while"}, "text/html")),
    "elsewhere": _sent(Answer(302, "", {"Location": "http://127.0.0.1:9/elsewhere"})),
}
"""What every stand-in can do, by name; a number is a page with that status."""


def run_alone(kind: type[StandIn]) -> None:
    """Run one beside the program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free one")
    parser.add_argument("--behaviour", default="good", help=f"a status, {', '.join((*BEHAVIOURS, *kind.own))}")
    parser.add_argument("--late", type=float, default=3.0, metavar="SECONDS", help="what “late” means")
    given = parser.parse_args()
    stand_in = kind(otherwise=given.behaviour, seconds_late=given.late, port=given.port)
    print(f"{stand_in.variable}={stand_in.address}", flush=True)
    with suppress(KeyboardInterrupt):
        stand_in.serve()
