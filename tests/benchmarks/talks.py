"""Talks to measure with, made afresh each time: English and Polish subtitles with the same times."""

from __future__ import annotations

from pathlib import Path
from random import Random
from textwrap import fill
from typing import NamedTuple

LINE = 42
"""Characters of a subtitle line, as in the limits of both profiles."""

_ENGLISH = (
    "the a of and to in that this we you it is are was with for on as at by what how when where which "
    "while then also just really only every each first next last small large simple complex network "
    "neuron layer weight bias number function input output pixel image digit error cost gradient descent "
    "step slope direction learning training example chain rule derivative vector matrix picture idea "
    "sense thing point way look think imagine remember notice let's suppose turn find make give take keep "
    "start stop change move tell show mean measure between around through without about instead "
)

_POLISH = (
    "i w na z do że się to nie jest są był dla po od przez przy jak co kiedy gdzie który która które "
    "wtedy także też właśnie naprawdę tylko każdy każda pierwszy następny ostatni mały duży prosty "
    "złożony sieć neuron warstwa waga próg liczba funkcja wejście wyjście piksel obraz cyfra błąd koszt "
    "gradient spadek krok nachylenie kierunek uczenie przykład łańcuch reguła pochodna wektor macierz "
    "obrazek pomysł sens rzecz punkt sposób spójrz pomyśl wyobraź zapamiętaj zauważ załóżmy znajdź zrób "
    "daj weź zacznij przestań zmień przesuń powiedz pokaż oznacza zmierz pomiędzy wokół źródło żółw ćma "
)


class Talk(NamedTuple):
    """The two files of one talk."""

    cues: int
    english: Path
    polish: Path

    @property
    def title(self) -> str:
        """What the talk is called in the library."""
        return f"Measured talk of {self.cues}"


def write(folder: Path, cues: int) -> Talk:
    """Write a talk of so many cues, always the same for the same number."""
    chance = Random(cues)
    talk = Talk(cues, folder / f"measured-{cues}.en.srt", folder / f"measured-{cues}.pl.srt")
    english, polish = [], []
    at = 0
    for n in range(1, cues + 1):
        start = at + chance.randrange(40, 400)
        at = start + chance.randrange(1200, 5200)
        head = f"{n}\n{_clock(start)} --> {_clock(at)}\n"
        words = chance.randrange(4, 14)
        english.append(head + _text(_ENGLISH, words, chance))
        polish.append(head + _text(_POLISH, words, chance))
    talk.english.write_text("\n".join(english), "utf-8")
    talk.polish.write_text("\n".join(polish), "utf-8")
    return talk


def _text(words: str, length: int, chance: Random) -> str:
    text = " ".join(chance.choices(words.split(), k=length))
    return fill(text[0].upper() + text[1:] + chance.choice(".,.,?…"), LINE) + "\n"


def _clock(ms: int) -> str:
    seconds, thousandths = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02},{thousandths:03}"
