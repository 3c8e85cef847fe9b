"""A stand-in for the list of models and its files on 127.0.0.1 (Remote Settings), good, bad or not at all.

In a test: `with StandIn(behaviour="cut-off") as records: …`; `StandIn.address` goes into FXTRANSLATE_RECORDS_URL.
"""

from __future__ import annotations

import hashlib
import json
import struct
import threading
from http.server import BaseHTTPRequestHandler

from tests.stand_ins import firefox_model
from tests.stand_ins.serving import Served, Server

LIST = "/v1/buckets/main/collections/translations-models-v2/records"
BLOCK = 100_000

BEHAVIOURS = (
    "good",
    "damaged",
    "other-content",
    "cut-off",
    "stall",
    "too-long",
    "503",
    "404",
    "no-list",
    "no-polish",
    "half-a-model",
    "strange-records",
    "escaping",
    "no-root",
)
"""What the stand-in can do, by name; a file is concerned by most of them, the model's or all."""


def packed(content: bytes) -> bytes:
    """Return `content` as a zstd frame (RFC 8878) of raw blocks, which nothing has made smaller."""
    blocks = [content[at : at + BLOCK] for at in range(0, len(content), BLOCK)] or [b""]
    heads = (len(block) << 3 | (n == len(blocks)) for n, block in enumerate(blocks, 1))
    body = b"".join(struct.pack("<I", head)[:3] + block for head, block in zip(heads, blocks, strict=True))
    return b"\x28\xb5\x2f\xfd\xa0" + struct.pack("<I", len(content)) + body


def record(name: str, kind: str, content: bytes, version: str = "2.1", target: str = "pl") -> dict[str, object]:
    """Return what the list says of a file."""
    sent = packed(content)
    return {
        "id": f"{kind}-{version}-{target}",
        "name": name,
        "fileType": kind,
        "sourceLanguage": "en",
        "targetLanguage": target,
        "version": version,
        "architecture": "base",
        "decompressedHash": hashlib.sha256(content).hexdigest(),
        "attachment": {
            "hash": hashlib.sha256(sent).hexdigest(),
            "size": len(sent),
            "filename": f"{name}.zst",
            "location": f"models/{version}-{target}/{name}.zst",
            "mimetype": "application/zstd",
        },
    }


class Answer(BaseHTTPRequestHandler):
    """One request."""

    server: Server[StandIn]

    def do_GET(self) -> None:
        """Answer with the list, the root, or a file."""
        stand_in = self.server.stand_in
        stand_in.asked.append(self.path)
        if self.path == LIST:
            self._list()
        elif self.path == "/v1/" and stand_in.behaviour != "no-root":
            self._send(json.dumps({"capabilities": {"attachments": {"base_url": f"{stand_in.root}/files"}}}).encode())
        elif self.path.partition("models/")[2] in stand_in.files:
            self._file(stand_in.files[self.path.partition("models/")[2]])
        else:
            self._send(b"not here", 404)

    def _list(self) -> None:
        stand_in = self.server.stand_in
        if stand_in.behaviour.isdecimal():
            self._send(b"<html>", int(stand_in.behaviour))
        elif stand_in.behaviour == "no-list":
            self._send(b"<html><h1>Log in to the network</h1></html>")
        else:
            self._send(json.dumps({"data": stand_in.records}).encode())

    def _file(self, content: bytes) -> None:
        behaviour = self.server.stand_in.behaviour
        if behaviour == "damaged":
            content = content[:-1] + bytes([content[-1] ^ 1])
        elif behaviour == "too-long":
            content += b"more"
        if behaviour in ("cut-off", "stall"):
            self._send(content[: len(content) // 2], promised=len(content))
            if behaviour == "stall":
                self.server.stand_in.stalled.set()
                self.server.stand_in.closing.wait()
        else:
            self._send(content)

    def _send(self, content: bytes, status: int = 200, promised: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content) if promised is None else promised))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet; what was asked is in `StandIn.asked`."""


class StandIn(Served):
    """The list and its files for as long as the `with` block lasts; `asked` holds the paths that were asked for."""

    def __init__(self, behaviour: str = "good") -> None:
        assert behaviour in BEHAVIOURS
        super().__init__(Answer)
        self.behaviour = behaviour
        self.asked: list[str] = []
        self.stalled = threading.Event()
        self.model, self.vocabulary = firefox_model.made()
        self.records: list[dict[str, object]] = []
        self.files: dict[str, bytes] = {}
        self._add_models()

    @property
    def address(self) -> str:
        """The address of the list, as the program is to be given it."""
        return f"{self.root}{LIST}"

    @property
    def size(self) -> int:
        """Bytes of the model that is on offer."""
        return len(packed(self.model)) + len(packed(self.vocabulary))

    def _add_models(self) -> None:
        model, vocabulary = "model.enpl.intgemm.alphas.bin", "vocab.enpl.spm"
        self._add(record(model, "model", b"old", "1.9"), b"old")
        self._add(record(vocabulary, "vocab", b"old", "1.9"), b"old")
        self._add(record(model, "model", b"tried out", "2.10a1"), b"tried out")
        self._add(record(vocabulary, "vocab", b"tried out", "2.10a1"), b"tried out")
        self._add(record(model, "model", b"half", "2.9"), b"half")
        self._add(record("model.ende.intgemm.alphas.bin", "model", b"de", "3.0", "de"), b"de")
        self._add(record(model, "model", self.model), self.model)
        self._add(record(vocabulary, "vocab", self.vocabulary), self.vocabulary)
        if self.behaviour == "other-content":
            for each in self.records:
                each["decompressedHash"] = "0" * 64
        elif self.behaviour == "no-polish":
            self.records = [each for each in self.records if each["targetLanguage"] != "pl"]
        elif self.behaviour == "half-a-model":
            self.records = [each for each in self.records if each["fileType"] == "model"]
        elif self.behaviour == "strange-records":
            for each in self.records:
                each["attachment"] = None
        elif self.behaviour == "escaping":
            for each in self.records:
                each["name"] = "../../model.enpl.bin"

    def _add(self, record: dict[str, object], content: bytes) -> None:
        self.records.append(record)
        attachment = record["attachment"]
        assert isinstance(attachment, dict)
        self.files[str(attachment["location"]).removeprefix("models/")] = packed(content)
