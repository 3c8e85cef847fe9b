"""Words of the window that belong to no widget, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from dwuglos.errors import DwuglosError, Notice, Verbatim
from dwuglos.timing.clock import clock

__all__ = ["decimal", "later", "localized", "moment", "say", "timecode", "whole"]

say = QCoreApplication.translate


def later(context: str, text: str) -> str:
    """Mark a text for the translators, to be said when the language is known: Qt's own QT_TRANSLATE_NOOP, typed."""
    return text


def decimal(number: float, places: int = 1) -> str:
    """Return a number with as many places as given, and the point or comma of the language of the window."""
    return QLocale().toString(number, "f", places)


def whole(number: int) -> str:
    """Return a whole number as the language of the window writes it."""
    return QLocale().toString(number)


def timecode(ms: int | None, places: int = 1) -> str:
    """Return a time such as 1:02:03.4, with the point or comma of the language of the window."""
    return clock(ms, places).replace(".", QLocale().decimalPoint())


def moment(at: int) -> str:
    """Return when something was (ms since 1970, UTC): the time of the day where it was today, else with its date."""
    when = QDateTime.fromMSecsSinceEpoch(at)
    is_today = when.date() == QDateTime.currentDateTime().date()
    return when.toString("HH:mm:ss") if is_today else QLocale().toString(when, QLocale.FormatType.ShortFormat)


def localized(*parts: object) -> str:
    """Return what the core says in the language of the window, one sentence after the other; None says nothing.

    Errors and notices are told by their templates and facts, and their facts likewise. Titles are looked up as they
    are; what has no translation stays as it is.
    """
    return " ".join(_localized(each) for each in parts if each is not None)


def _localized(part: object) -> str:
    if isinstance(part, Notice):
        return _counted(part).format(n=_Number(part.n), **_facts(dict(part.facts)))
    if isinstance(part, DwuglosError):
        counted = part.facts.get("n")
        sentence = _in_number(part.sentence, counted) if isinstance(counted, int) else say("core", part.sentence)
        return sentence.format(**_facts(part.facts)) if part.facts else sentence
    return say("core", part) if isinstance(part, str) and part else str(part)


def _counted(notice: Notice) -> str:
    """Return the template that fits the count. Other languages have more forms than one and many; Qt knows them."""
    counted = _in_number(notice.many, notice.n)
    return notice.one if counted == notice.many and notice.n == 1 else counted


def _in_number(sentence: str, n: int) -> str:
    """Return a sentence of the core in the form that fits a count.

    Asked with a count, Qt finds only what has a form for it: a sentence without plural forms is asked for without.
    """
    counted = say("core", sentence, None, n)
    return counted if counted != sentence else say("core", sentence)


def _facts(facts: dict[str, object]) -> dict[str, object]:
    return {name: _fact(value) for name, value in facts.items()}


def _fact(value: object) -> object:
    if isinstance(value, int):
        return _Number(value)
    if isinstance(value, float):
        return _Decimal(value)
    return value if isinstance(value, Verbatim) else _localized(value)


class _Number(int):
    """A number written as the language of the window writes it, unless the template says how."""

    def __format__(self, how: str) -> str:
        return format(int(self), how) if how else whole(int(self))


class _Decimal(float):
    """A number whose places the template says (`{speed:.1f}`), with the point or comma of the window's language."""

    def __format__(self, how: str) -> str:
        text = format(float(self), how)
        return text.replace(".", QLocale().decimalPoint()) if how else text
