"""The talk file, `.dwuglos`: one talk with its article, history, notes and drafts, to travel from library to library.

It is a ZIP whose members lie side by side, without folders. The same talk gives the same bytes: no member has a date,
and nothing says when or by whom the file was written.

    mimetype                first, not compressed, as in OpenDocument and EPUB: tells file managers what it is
    manifest.json           version of this layout, version of the program, and the SHA-256 of each member below
    talk.json               an object: title, source, digest, extras, created, changed, version, last_step, highest_id,
                            and video, an object of the facts about the video; synopsis where there is one, what
                            a language model is told of the talk
    segments.jsonl          tables: a line with the names of the columns, then a line for each row, all JSON arrays
    article.jsonl
    steps.jsonl             what can be undone and redone
    revisions.jsonl         every change of segments, the oldest first
    article-revisions.jsonl every change of parts of the article, the oldest first
    answers.jsonl           what translation services answered
    drafts.jsonl            the last draft of each segment; `answer` is the place of an answer in its table, from 0
    typing.jsonl            text that was being typed and is no edit yet
    ignored.jsonl           findings that a person does not want to hear of again
    terms.jsonl             the talk's own glossary; `forbidden` has expressions with | between them
    media.jsonl             what is played along with the talk, by its name and digest; a line, or none
    media.bin               that video or sound itself, where its user wants it along; last, and not compressed

The last four are lacked by files of programs that did not have them.

What columns mean is said by the classes of `dwuglos.talk.whole_talk`, which have the same names; `source` of a talk is
the name of the file it was made of, without its folder, which is nobody else's business.

A revision has its segment (or part) before and after, each of them null where there was none, or an object: the fields
in which it differs from what it was just before. That is, for `after`, what stands in `before`; and for `before`, what
the last revision of the same id left behind; and where there is none of these, all fields are there. So `before` names
its id while it differs, and else is `{"id": 7}`.

**Versions.** `VERSION` is raised only when an older program must not read a file. What a newer one adds without that
are further members, columns and fields: a program that does not know them leaves them out, and says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dwuglos.talk.article import Part
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.media import Media
from dwuglos.talk.stored_talk import Typing
from dwuglos.talk.term_rows import TermRow
from dwuglos.talk.transcript import Segment
from dwuglos.talk.whole_talk import DraftAnswer, DraftOfSegment, KeptStep, SegmentRevision

ENDING = ".dwuglos"
NAME = "dwuglos"
"""What the command line calls it, beside the names of formats and publications."""
MEDIA_TYPE = "application/vnd.dwuglos.talk+zip"
VERSION = 1

MIMETYPE, MANIFEST, TALK, RECORDING = "mimetype", "manifest.json", "talk.json", "media.bin"
BEGINNING = MIMETYPE.encode() + MEDIA_TYPE.encode()
"""What stands in the file from `BEGINNING_AT` on, right after the first header of the ZIP (APPNOTE.TXT 4.3.7)."""
BEGINNING_AT = 30

MOST_BYTES = 128 * 1024 * 1024
"""Bytes of all members together; a talk of a day with a hundred thousand edits has a quarter of it."""
MOST_PACKED = 64 * 1024 * 1024
"""Bytes of the file itself, without a video or sound."""
MOST_MEDIA = 1900 * 1024 * 1024
"""Bytes of a video or sound in the file; with more, a ZIP is one that not every program reads."""
MOST_ROWS = 1_000_000
"""Rows of a table."""


class TableLayout(NamedTuple):
    """A table of a talk: its member, the field of `WholeTalk` that holds its rows, and its columns."""

    member: str
    field: str
    columns: tuple[str, ...]


SEGMENTS = TableLayout("segments.jsonl", "segments", Segment._fields)
ARTICLE = TableLayout("article.jsonl", "article", Part._fields)
STEPS = TableLayout("steps.jsonl", "steps", KeptStep._fields)
REVISIONS = TableLayout("revisions.jsonl", "revisions", SegmentRevision._fields)
PART_REVISIONS = TableLayout("article-revisions.jsonl", "part_revisions", SegmentRevision._fields)
ANSWERS = TableLayout("answers.jsonl", "answers", DraftAnswer._fields)
DRAFTS = TableLayout("drafts.jsonl", "drafts", DraftOfSegment._fields)
TYPING = TableLayout("typing.jsonl", "typings", Typing._fields)
MEDIA = TableLayout("media.jsonl", "media", Media._fields)
IGNORED = TableLayout("ignored.jsonl", "ignored", Ignored._fields)
TERMS = TableLayout("terms.jsonl", "terms", TermRow._fields)
TABLES = (SEGMENTS, ARTICLE, STEPS, REVISIONS, PART_REVISIONS, ANSWERS, DRAFTS, TYPING, IGNORED, TERMS, MEDIA)
LATER = (IGNORED, TERMS, MEDIA)
"""Tables that files of the same `VERSION` may lack, as programs that did not have them wrote them."""

FACTS = ("title", "source", "digest", "created", "changed", "version", "last_step", "highest_id")
"""The fields of `WholeTalk` that stand in talk.json under their own names, beside `extras` and `video`."""


def difference(base: Segment | Part | None, value: Segment | Part | None) -> Mapping[str, object] | None:
    """Return the fields of a segment or part that are not those of `base`, and its id; None for none."""
    if value is None:
        return None
    if base is None:
        return value._asdict()
    fields = zip(value._fields, base, value, strict=True)
    return {"id": value.id} | {name: new for name, old, new in fields if old != new}
