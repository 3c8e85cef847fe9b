"""From a whole talk to its file; how that is laid out is said in `dwuglos.talk.file_layout`."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import Any

from dwuglos import __version__
from dwuglos.errors import UnwritableFile
from dwuglos.talk.article import Part
from dwuglos.talk.file_layout import (
    ENDING,
    FACTS,
    MANIFEST,
    MEDIA_TYPE,
    MIMETYPE,
    MOST_BYTES,
    MOST_PACKED,
    MOST_ROWS,
    PART_REVISIONS,
    REVISIONS,
    TABLES,
    TALK,
    VERSION,
    TableLayout,
    difference,
)
from dwuglos.talk.transcript import Segment
from dwuglos.talk.whole_talk import PartRevision, SegmentRevision, WholeTalk

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP can state, which stands for none."""
_UNIX, _FILE = 3, 0o100600 << 16
_LONGEST_NAME = 80
_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f"*/:<>?\\|\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
"""What some file system takes in no name, and what makes a name look other than it is."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
"""Names that Windows keeps for devices."""


def pack(whole: WholeTalk) -> bytes:
    """Return the talk file of a talk. Raises UnwritableFile for a talk that is larger than any such file may be."""
    if any(len(getattr(whole, table.field)) > MOST_ROWS for table in TABLES):
        raise _too_large(whole)
    members: dict[str, bytes] = {TALK: _json(_facts(whole))}
    for table in TABLES:
        members[table.member] = _table(table, _rows(whole, table))
        if sum(map(len, members.values())) > MOST_BYTES:
            raise _too_large(whole)
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}
    manifest = _json({"version": VERSION, "program": __version__, "members": digests})
    packed = _zipped({MIMETYPE: MEDIA_TYPE.encode(), MANIFEST: manifest, **members})
    if len(packed) > MOST_PACKED:
        raise _too_large(whole)
    return packed


def _too_large(whole: WholeTalk) -> UnwritableFile:
    return UnwritableFile(
        "“{title}” has more text or a longer history than a talk file holds; duplicate the talk, and save the copy, "
        "which has no history.",
        title=whole.title,
    )


def _facts(whole: WholeTalk) -> dict[str, object]:
    facts = {name: getattr(whole, name) for name in FACTS}
    if whole.facts.synopsis:
        facts["synopsis"] = whole.facts.synopsis
    return facts | {"extras": whole.facts.extras, "video": asdict(whole.facts.video)}


def _rows(whole: WholeTalk, table: TableLayout) -> Iterable[Iterable[object]]:
    if table is REVISIONS:
        return _short(whole.revisions)
    if table is PART_REVISIONS:
        return _short(whole.part_revisions)
    rows: Iterable[Iterable[object]] = getattr(whole, table.field)
    return rows


def _short(changes: Iterable[SegmentRevision | PartRevision]) -> Iterator[tuple[object, ...]]:
    last: dict[int, Segment | Part | None] = {}
    for change in changes:
        before, after = change.before, change.after
        either = before or after
        assert either is not None, "a change has a before or an after"
        yield (*change[:4], difference(last.get(either.id), before), difference(before, after))
        last[either.id] = after


def _table(table: TableLayout, rows: Iterable[Iterable[object]]) -> bytes:
    return b"".join(_json(list(row)) for row in (table.columns, *rows))


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _zipped(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            archive.writestr(entry(name, is_packed=name != MIMETYPE), content)
    return packed.getvalue()


def entry(name: str, *, is_packed: bool) -> zipfile.ZipInfo:
    """Return what a ZIP says of a member: nothing of when and by whom it was made."""
    made = zipfile.ZipInfo(name, _FIRST_DAY)
    made.create_system, made.external_attr = _UNIX, _FILE
    made.compress_type = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
    return made


def file_name(title: str, number: int = 1) -> str:
    """Return a name for the file of a talk, which every file system takes; `number` tells those of one title apart."""
    name = " ".join(_UNFIT.sub(" ", title).split())
    name = name.encode(errors="ignore")[:_LONGEST_NAME].decode(errors="ignore").strip(" .")
    name = f"_{name}" if _RESERVED.match(name) else name or "talk"
    return (name if number == 1 else f"{name} ({number})") + ENDING


def free_path(folder: Path, title: str) -> Path:
    """Return where the file of a talk can be put into a folder without replacing another file."""
    names = (file_name(title, number) for number in count(1))
    return next(folder / name for name in names if not os.path.lexists(folder / name))
