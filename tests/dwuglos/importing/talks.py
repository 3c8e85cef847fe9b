"""A talk with all that can be kept of one, and files of it, good and bad."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dwuglos.exporting.talk_files import pack
from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from dwuglos.store.values import KeptDraft
from dwuglos.talk import article_edits, edits
from dwuglos.talk.article import Part
from dwuglos.talk.edits import Edit
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.media import Media
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.stored_talk import TalkFacts
from dwuglos.talk.transcript import NewSegment, number
from dwuglos.talk.video import Chapter, Video
from dwuglos.talk.whole_talk import WholeTalk

VIDEO = Video("Networks", "https://example.org/v", views=5, chapters=(Chapter(0, None, "Start"),))


def full_talk(library: Library) -> int:
    """Keep a talk that was worked on: typed, split, undone, drafted, and with an article."""
    texts = ("Hello, everybody.", "This is a talk about networks,", "and about the people who draw them.")
    new = number(NewSegment(n * 1000, n * 1000 + 900, text) for n, text in enumerate(texts, 1))
    facts = TalkFacts("[Script Info]", VIDEO, Media("/home/anna/talks/nets.mp4", "m1", 60_000), "Of nets.")
    id = library.add_talk("Sieci", new, "/home/anna/talks/nets.srt", "d1", facts, [Part(1, "title", 0, "Sieci")])
    talk = OpenTalk(library.open_talk(id), lambda step: library.step_edit(id, step))
    talk.written.connect(lambda write: library.write(id, [write]))
    library.keep_drafts(id, "google", [KeptDraft("q1", "Witam wszystkich.", {1: "Witam wszystkich."})])
    makers: Sequence[Callable[[], Edit | None]] = (
        lambda: edits.set_target(talk.transcript, 1, "Witam."),
        lambda: edits.split(talk.transcript, 2, "source", 14),
        lambda: edits.confirm(talk.transcript, 1),
        lambda: article_edits.add_paragraph(talk.article, None, "Akapit."),
        lambda: edits.join(talk.transcript, [2, 4]),
    )
    for make in makers:
        edit = make()
        assert edit is not None
        talk.history.do(edit)
    talk.history.undo()
    library.keep_typing(id, 3, "target", "i o lu")
    library.ignore(id, [Ignored(1, "numbers", "7"), Ignored(0, "names", "anna")])
    library.add_terms([Term("net", "sieć", ("siatka", "net"), "AI", "uwaga"), Term("agent", "agent")], id)
    return id


def altered(data: bytes, change: Callable[[dict[str, bytes]], object]) -> bytes:
    """Return a talk file with its members changed, and their digests made right again."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    manifest = json.loads(members["manifest.json"])
    manifest["members"] = {
        name: hashlib.sha256(content).hexdigest()
        for name, content in members.items()
        if name not in ("mimetype", "manifest.json")
    }
    return zipped(members | {"manifest.json": json.dumps(manifest).encode()})


def zipped(members: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def with_fact(data: bytes, name: str, value: Any) -> bytes:
    """Return a talk file with another fact in talk.json."""

    def change(members: dict[str, bytes]) -> None:
        members["talk.json"] = json.dumps(json.loads(members["talk.json"]) | {name: value}).encode()

    return altered(data, change)


def with_line(data: bytes, member: str, place: int, line: Any) -> bytes:
    """Return a talk file with another line in a table; `line` may be a function of the one that was there."""

    def change(members: dict[str, bytes]) -> None:
        lines = members[member].decode().split("\n")
        new = line(json.loads(lines[place])) if callable(line) else line
        lines[place] = new if isinstance(new, str) else json.dumps(new)
        members[member] = "\n".join(lines).encode()

    return altered(data, change)


def packed(library: Library, id: int) -> tuple[WholeTalk, bytes]:
    whole = library.whole_talk(id)
    return whole, pack(whole)
