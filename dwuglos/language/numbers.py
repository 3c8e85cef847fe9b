"""Numbers, plurals and dates in Polish words.

Sources: Unicode CLDR for the plural forms; the EU Interinstitutional Style Guide 6.5 and 10.8 for groups of digits,
with the general Polish custom to group digits only in numbers of five digits and more.
"""

from __future__ import annotations

from datetime import date

NBSP = "\u00a0"

_MONTHS = (
    *("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"),
    *("lipca", "sierpnia", "września", "października", "listopada", "grudnia"),
)


def plural(n: int, one: str, few: str, many: str) -> str:
    """Return the form of a noun after `n`: 1 segment, 2 segmenty, 5 segmentów."""
    if n == 1:
        return one
    return few if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else many


def grouped(n: int) -> str:
    """Write a number in groups of three digits with no-break spaces between them: 6333, 41 275, 1 274 083."""
    return f"{n:,}".replace(",", NBSP) if abs(n) >= 10_000 else str(n)


def counted(n: int, one: str, few: str, many: str) -> str:
    """Write a number with its noun: 274 083 wyświetlenia."""
    return f"{grouped(n)}{NBSP}{plural(n, one, few, many)}"


def day(iso: str) -> str:
    """Write an ISO date as 3 maja 1991 r.; a text that is no date is returned unchanged."""
    try:
        at = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{at.day}{NBSP}{_MONTHS[at.month - 1]} {at.year}{NBSP}r."


def duration(ms: int) -> str:
    """Write a duration in milliseconds as 45 s, 22 min 10 s, or 1 godz. 5 min; a negative one is 0 s."""
    seconds = max(ms, 0) // 1000
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        seconds = 0  # beside hours they do not interest a reader
    parts = ((hours, "godz."), (minutes, "min"), (seconds, "s"))
    return " ".join(f"{n}{NBSP}{unit}" for n, unit in parts if n) or f"0{NBSP}s"
