"""The listening part of the stand-ins for servers: on 127.0.0.1, on a thread, for as long as a `with` block lasts."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from typing import Generic, Self, TypeVar


class Served:
    """What answers there; closing it ends every answer that is still on its way."""

    def __init__(self, handler: type[BaseHTTPRequestHandler], port: int = 0) -> None:
        self.errors: list[BaseException | None] = []
        """Errors of the stand-in's own."""
        self.gone = threading.Event()
        """A client left in the middle."""
        self.closing = threading.Event()
        self._server = Server(self, handler, port)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def root(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def serve(self) -> None:
        """Answer on this thread until interrupted."""
        self._server.serve_forever()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class Scripted(Served):
    """Each request takes the next behaviour of `script`; after the last one they are all `otherwise`."""

    def __init__(
        self, handler: type[BaseHTTPRequestHandler], script: Iterable[str], otherwise: str, port: int = 0
    ) -> None:
        super().__init__(handler, port)
        self.otherwise = otherwise
        self._script = iter(script)
        self._lock = threading.Lock()

    def follow(self, script: Iterable[str]) -> None:
        """Take the behaviours of the coming requests from `script`."""
        with self._lock:
            self._script = iter(script)


S = TypeVar("S", bound=Served)


class Server(ThreadingTCPServer, Generic[S]):
    """Gives each request to a handler, which finds its stand-in here."""

    allow_reuse_address = True
    daemon_threads = False  # so that closing waits for the answers, and no thread outlives a test
    request_queue_size = 50

    def __init__(self, stand_in: S, handler: type[BaseHTTPRequestHandler], port: int) -> None:
        self.stand_in = stand_in
        super().__init__(("127.0.0.1", port), handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that went away; an error of the stand-in's own is kept for the test."""
        error = sys.exception()
        if isinstance(error, OSError):
            self.stand_in.gone.set()
        else:
            self.stand_in.errors.append(error)


def body_of(handler: BaseHTTPRequestHandler) -> bytes:
    """Return the body of a request. Raises ConnectionAbortedError where the client went away before it was whole."""
    length = int(handler.headers.get("Content-Length", 0))
    body = handler.rfile.read(length)
    if len(body) < length:
        raise ConnectionAbortedError
    return body
