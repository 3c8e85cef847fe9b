"""A stand-in for the server of speech models (Hugging Face) on 127.0.0.1, good, bad or not at all.

In a test: `with StandIn("cut-off") as server: …`; `StandIn.address` goes into DWUGLOS_SPEECH_MODELS.
"""

from __future__ import annotations

import hashlib
import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from tests.stand_ins.serving import Served, Server

REVISION = "0123456789abcdef0123456789abcdef01234567"
FILES = {
    "model.bin": bytes(range(256)) * 1200,
    "config.json": b'{"alignment_heads": []}',
    "tokenizer.json": b'{"version": "1.0"}',
    "vocabulary.txt": b"<|endoftext|>\n",
}
"""What a model holds; the engine is not asked about it."""
HALF = len(FILES["model.bin"]) // 2


def write_model(folder: Path) -> Path:
    """Write the files of a model into a folder, and return that."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    return folder


def _tree() -> list[dict[str, object]]:
    entries: list[dict[str, object]] = [
        {"type": "file", "path": name, "size": len(content), "oid": _git(content)} for name, content in FILES.items()
    ]
    entries[0]["lfs"] = {"oid": hashlib.sha256(FILES["model.bin"]).hexdigest(), "size": len(FILES["model.bin"])}
    return [*entries, {"type": "file", "path": "README.md", "size": 4, "oid": _git(b"Hey!")}]


def _git(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


class Answer(BaseHTTPRequestHandler):
    """One request."""

    server: Server[StandIn]

    def do_GET(self) -> None:
        """Answer with the model's revision, the list of its files, or a file."""
        stand_in = self.server.stand_in
        stand_in.asked.append((self.path, self.headers.get("Range", "")))
        behaviour, name = stand_in.behaviour, self.path.rpartition("/")[2]
        if behaviour.isdecimal():
            self._send(b"<html>", int(behaviour))
        elif behaviour == "no-list":
            self._send(b"<html><h1>Log in to the network</h1></html>")
        elif "/tree/" in self.path:
            tree = _tree()
            self._send(json.dumps(tree[1:] if behaviour == "half-a-model" else tree).encode())
        elif self.path.startswith("/api/models/"):
            self._send(json.dumps({"sha": stand_in.revision}).encode())
        elif f"/resolve/{stand_in.revision}/" in self.path and name in FILES:
            self._file(FILES[name])
        else:
            self._send(b"not here", 404)

    def _file(self, content: bytes) -> None:
        stand_in, asked = self.server.stand_in, self.headers.get("Range", "")
        begin = int(asked.removeprefix("bytes=").rstrip("-")) if asked and stand_in.behaviour != "no-ranges" else 0
        if stand_in.behaviour == "damaged":
            content = content[:-1] + bytes([content[-1] ^ 1])
        elif stand_in.behaviour == "too-long":
            content += b"more"
        self.send_response(206 if begin else 200)
        self.send_header("Content-Length", str(len(content) - begin))
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        self.end_headers()
        if stand_in.behaviour in ("cut-off", "stall") and len(content) > HALF:
            self.wfile.write(content[begin:HALF])
            if stand_in.behaviour == "stall":
                stand_in.closing.wait(30)
            return
        self.wfile.write(content[begin:])

    def _send(self, content: bytes, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet; what was asked is in `StandIn.asked`."""


class StandIn(Served):
    """The server for as long as the `with` block lasts; its behaviour may be changed meanwhile."""

    def __init__(self, behaviour: str = "good") -> None:
        super().__init__(Answer)
        self.behaviour = behaviour
        self.revision = REVISION
        self.asked: list[tuple[str, str]] = []
        """The paths that were asked for, with the range that was wanted of each."""

    @property
    def address(self) -> str:
        """The address the program is to be given."""
        return self.root
