"""Libraries that came to harm: one made whole, and the same file damaged in one place by chance."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.article import Part
from dwuglos.talk.history import History
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.media import Media
from dwuglos.talk.stored_talk import TalkFacts
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.talk.video import Chapter, Video
from tests.dwuglos.store.moves import sure

SECRET = "Ściśle tajne słowa"
"""Stands in every text; what quotes it quotes a talk."""

SEGMENTS = 1000


def whole_library(path: Path, segments: int = SEGMENTS) -> Path:
    """Make a library with two talks, with an article, facts, history, and text being typed."""
    new = [NewSegment(n * 1000, n * 1000 + 900, f"{SECRET} {n}", f"{SECRET} po polsku {n}") for n in range(segments)]
    new = [each._replace(state="translated", origin="person", note=SECRET) for each in new]
    video = Video(title=SECRET, views=100, duration=9000, chapters=(Chapter(0, 900, SECRET),))
    parts = [Part(1, "title", 1, SECRET), Part(2, "paragraph", 2, SECRET), Part(3, "entry", 3, SECRET, segment=5)]
    media = Media(f"/{SECRET}.mp4", "0" * 64, 9000)
    with Library(path) as library:
        for _ in range(2):
            id = library.add_talk(SECRET, number(new), "/talk.srt", "abc", TalkFacts("", video, media), parts)
            opened = library.open_talk(id)
            transcript = Transcript(opened.segments)
            history = History(transcript, last_number=opened.last_step)
            history.written.connect(lambda write, id=id: library.write(id, [write]))
            for n in range(1, 8):
                history.do(sure(edits.set_target(transcript, n, f"{SECRET} inaczej {n}")))
            library.keep_typing(id, 9, "target", SECRET)
            library.ignore(id, [Ignored(9, "names", SECRET)])
            library.add_terms([Term(SECRET, SECRET, (SECRET,), SECRET, SECRET)], id)
        library.add_terms([Term(SECRET, SECRET)])
    with closing(sqlite3.connect(path)) as one:
        one.execute("PRAGMA journal_mode=DELETE")
    return path


Harm = Callable[[Path, random.Random], object]


def bad_value(path: Path, chance: random.Random) -> None:
    """Put a value of another kind into one row of one column."""
    with closing(sqlite3.connect(path)) as one, one:
        table, column, key = _place(one, chance)
        values: Sequence[object] = (SECRET, b"\xff\xfe\x00" * 3, -(1 << 62), (1 << 63) - 1, 2.5, "", "\0", '["', None)
        (rows,) = one.execute(f"SELECT count(*) FROM {table}").fetchone()
        row = one.execute(f"SELECT {key} FROM {table} LIMIT 1 OFFSET ?", [chance.randrange(rows)]).fetchone()
        where = " AND ".join(f"{name} = ?" for name in key.split(", "))
        try:
            one.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", [chance.choice(values), *row])
        except sqlite3.Error:  # NULL where it may not be, text where SQLite itself wants a number
            one.execute(f"UPDATE {table} SET {column} = CAST(? AS TEXT) WHERE {where}", [b"\xc5\x9b\xff", *row])


def _place(one: sqlite3.Connection, chance: random.Random) -> tuple[str, str, str]:
    table = chance.choice(("talk", "segment", "segment", "segment", "part", "step", "revision", "typing", "term"))
    columns = one.execute(f"PRAGMA table_info({table})").fetchall()
    key = ", ".join(f'"{name}"' for _, name, *_, is_key in columns if is_key)
    free = [f'"{name}"' for _, name, *_, is_key in columns if not is_key]
    return table, chance.choice(free), key


def lost_rows(path: Path, chance: random.Random) -> None:
    """Take ten segments out, as a bad repair does."""
    with closing(sqlite3.connect(path)) as one, one:
        gone = chance.sample(range(1, 200), 10)
        one.execute(f"DELETE FROM segment WHERE talk_id = 1 AND id IN ({', '.join(map(str, gone))})")


def bad_bytes(path: Path, chance: random.Random) -> None:
    """Write over some bytes anywhere in the file."""
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 8, 64))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data)


def bad_page(path: Path, chance: random.Random) -> None:
    """Write over one page of the file."""
    data = bytearray(path.read_bytes())
    page = chance.randrange(1, len(data) // 4096)
    data[page * 4096 : page * 4096 + 4096] = chance.randbytes(4096)
    path.write_bytes(data)


def cut_short(path: Path, chance: random.Random) -> None:
    """Lose the end of the file."""
    data = path.read_bytes()
    path.write_bytes(data[: chance.randrange(1, len(data))])


HARMS: tuple[Harm, ...] = (bad_value, bad_value, lost_rows, bad_bytes, bad_bytes, bad_page, cut_short)


def harm(path: Path, seed: int) -> str:
    """Damage a library by chance, the same for the same seed, and return how."""
    chance = random.Random(seed)
    chosen = chance.choice(HARMS)
    chosen(path, chance)
    return f"{chosen.__name__} {seed}"
