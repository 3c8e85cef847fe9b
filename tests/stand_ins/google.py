"""A stand-in for Google's translation page on 127.0.0.1, which answers well, badly or not at all, as it is told.

In a test: `with StandIn(script=["429", "good"]) as google: …`; alone, beside the program:

    python tests/stand_ins/google.py --port 0 --behaviour good

prints the address to put into DWUGLOS_GOOGLE_URL, and answers until it is stopped.
"""

from __future__ import annotations

import argparse
import re
import socket
import struct
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from html import escape
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.stand_ins.serving import Scripted, Server

WORDS = {"the": "ten", "is": "jest", "this": "to", "and": "i", "network": "sieć", "number": "liczba", "talk": "wykład"}

PAGE = """<!DOCTYPE html><html lang="pl"><head><meta charset="UTF-8"><title>Tłumacz</title></head><body>
<form action="/m"><input type="text" name="q" value="{asked}"></form>{answer}
<div class="links-container"><ul><li><a href="/">Strona główna</a></li></ul></div></body></html>"""

ERROR_TEXT = "Error 500 (Server Error)!!1500.That’s an error.There was an error. Please try again.That’s all we know."
CHECKPOINT = (
    "<html><body><form id='captcha-form' action='index'><div class='g-recaptcha'></div></form>"
    "Our systems have detected unusual traffic from your computer network.</body></html>"
)


def polish(text: str) -> str:
    """Return what the stand-in takes for Polish: known words translated, all others spelt backwards."""
    return "PL: " + re.sub(r"[^\W\d_]+", lambda word: WORDS.get(word[0].lower(), word[0][::-1]), text)


def page(asked: str, answer: str) -> str:
    """Return the page with `answer` in the place where the real one has it."""
    return PAGE.format(asked=escape(asked), answer=f'<div class="result-container">{escape(answer)}</div>')


class Answer(BaseHTTPRequestHandler):
    """One request; the behaviour of its turn says how it is answered."""

    server: Server[StandIn]

    def do_GET(self) -> None:
        """Answer a page request."""
        address = urlsplit(self.path)
        if address.path.startswith("/sorry"):
            self.send(CHECKPOINT)
            return
        fields = {name: values[0] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
        text = fields.get("q", "")
        BEHAVIOURS[self.server.stand_in.next_behaviour(fields)](self, text)

    def send(
        self, body: str | bytes, status: int = 200, kind: str = "text/html; charset=UTF-8", retry_after: str = ""
    ) -> None:
        """Send a whole answer."""
        content = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        if retry_after:
            self.send_header("Retry-After", retry_after)
        self.end_headers()
        self.wfile.write(content)

    def redirect(self, where: str) -> None:
        """Send the client elsewhere."""
        self.send_response(302)
        self.send_header("Location", where)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def late(self) -> None:
        """Wait, though not longer than the stand-in is open."""
        self.server.stand_in.closing.wait(self.server.stand_in.seconds_late)

    def reset(self) -> None:
        """Break the connection off, so that the client sees a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def cut_off(self, text: str) -> None:
        """Promise more than is sent."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=UTF-8")
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(page(text, polish(text))[:80].encode())

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet; what was asked is in `StandIn.asked`."""


def _late(answer: Answer, text: str) -> None:
    answer.late()
    answer.send(page(text, polish(text)))


def _error(status: int) -> Callable[[Answer, str], None]:
    return lambda answer, text: answer.send(f"<html><title>Error {status}</title>{ERROR_TEXT}</html>", status)


BEHAVIOURS: dict[str, Callable[[Answer, str], None]] = {
    "good": lambda answer, text: answer.send(page(text, polish(text))),
    "good-older-page": lambda answer, text: answer.send(f'<div dir="ltr" class="t0">{escape(polish(text))}</div>'),
    "good-no-charset": lambda answer, text: answer.send(page(text, polish(text)), kind="text/html"),
    "late": _late,
    "echo": lambda answer, text: answer.send(page(text, text)),
    "error-page": lambda answer, text: answer.send(page(text, ERROR_TEXT)),
    "captcha-as-answer": lambda answer, text: answer.send(
        page(text, "Our systems have detected unusual traffic from your computer network.")
    ),
    "nothing": lambda answer, text: answer.send(""),
    "no-container": lambda answer, text: answer.send(PAGE.format(asked=escape(text), answer="")),
    "empty-container": lambda answer, text: answer.send(page(text, "")),
    "too-long": lambda answer, text: answer.send(page(text, "bardzo " * (len(text) + 20))),
    "damaged": lambda answer, text: answer.send(page(text, polish(text) + " \N{REPLACEMENT CHARACTER}")),
    "wrong-content": lambda answer, text: answer.send(b'{"error": [1, 2]}\x00\xff\xfe', kind="application/json"),
    "captcha": lambda answer, text: answer.redirect("/sorry/index?continue=/m"),
    "captcha-page": lambda answer, text: answer.send(CHECKPOINT),
    "redirect-loop": lambda answer, text: answer.redirect(answer.path),
    "wait": lambda answer, text: answer.send(CHECKPOINT, 429, retry_after="7"),
    "reset": lambda answer, text: answer.reset(),
    "cut-off": lambda answer, text: answer.cut_off(text),
    **{str(status): _error(status) for status in (400, 403, 404, 413, 429, 500, 502, 503, 504)},
}
"""What the stand-in can do, by name."""


class StandIn(Scripted):
    """The service for as long as the `with` block lasts.

    Each request takes the next behaviour of `script`; after the last one they are all `otherwise`. `asked` holds the
    texts in the order they came, `fields` everything that was sent with them.
    """

    def __init__(
        self, script: Iterable[str] = (), otherwise: str = "good", seconds_late: float = 0.05, port: int = 0
    ) -> None:
        super().__init__(Answer, script, otherwise, port)
        self.asked: list[str] = []
        self.fields: list[dict[str, str]] = []
        self.seconds_late = seconds_late

    @property
    def address(self) -> str:
        """The address of the page, as the program is to be given it."""
        return f"{self.root}/m"

    def next_behaviour(self, fields: dict[str, str]) -> str:
        """Record a request and return how to answer it."""
        with self._lock:
            self.asked.append(fields.get("q", ""))
            self.fields.append(fields)
            return next(self._script, self.otherwise)


def main() -> None:
    """Run alone."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0, help="0 takes any free one")
    parser.add_argument("--behaviour", choices=BEHAVIOURS, default="good")
    parser.add_argument("--late", type=float, default=3.0, metavar="SECONDS", help="what “late” means")
    given = parser.parse_args()
    stand_in = StandIn(otherwise=given.behaviour, seconds_late=given.late, port=given.port)
    print(stand_in.address, flush=True)
    with suppress(KeyboardInterrupt):
        stand_in.serve()


if __name__ == "__main__":
    main()
