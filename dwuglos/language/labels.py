"""Translate labels of sounds: `(Laughter)` becomes `(Śmiech)`, in whatever brackets; a label not in the table stays.

The Polish words are those used in Polish subtitles of talks; nouns are preferred.
"""

from __future__ import annotations

import re

from dwuglos.language.sounds import LABEL, NOTES
from dwuglos.language.words import like_capitals

_POLISH: dict[str, str] = {
    "śmiech": "laughter, laughs, laughing, laugh, everyone laughs, everybody laughs, all laughing",
    "śmiech publiczności": "audience laughs, audience laughing, audience laughter, crowd laughs",
    "chichot": "chuckles, chuckling, chuckle, giggles, giggling, giggle, snickers",
    "brawa": "applause, applauds, clapping, claps, audience applauds, audience applause, audience clapping",
    "brawa trwają": "applause continues, continued applause",
    "koniec braw": "applause ends",
    "wiwaty": "cheering, cheers, cheer, audience cheers, audience cheering, crowd cheering, crowd cheers",
    "muzyka": "music, music playing, music plays, musical interlude, theme music, music continues, background music",
    "żywa muzyka": "upbeat music, lively music, energetic music",
    "spokojna muzyka": "gentle music, soft music, calm music, quiet music, mellow music, ambient music, relaxing music",
    "dramatyczna muzyka": "dramatic music, tense music, suspenseful music",
    "smutna muzyka": "sad music, somber music, melancholy music",
    "wesoła muzyka": "cheerful music, happy music, playful music",
    "muzyka fortepianowa": "piano music, piano playing, piano plays, gentle piano music",
    "muzyka na początek": "intro music, opening music, preroll music, opening theme",
    "muzyka na koniec": "outro music, closing music, ending music, closing theme",
    "koniec muzyki": "music ends, music stops, music fades, music fades out",
    "śpiew": "singing, sings",
    "nucenie": "humming, hums",
    "gwizd": "whistling, whistles, whistle",
    "buczenie": "booing, boos",
    "westchnienie": "sighs, sigh, sighing",
    "okrzyk zdumienia": "gasps, gasp, gasping, audience gasps, crowd gasps",
    "kaszel": "coughs, coughing, cough",
    "chrząknięcie": "clears throat, clearing throat, throat clearing",
    "kichnięcie": "sneezes, sneeze, sneezing",
    "płacz": "crying, cries, sobbing, sobs, weeping",
    "szept": "whispers, whispering, whisper",
    "krzyk": "screams, screaming, scream, shouts, shouting, yells, yelling",
    "jęk": "groans, groaning, groan, moans",
    "cisza": "silence, silent",
    "pauza": "pause, pauses, long pause",
    "niezrozumiałe": "inaudible, unintelligible, indistinct, indistinct speech, inaudible speech",
    "gwar rozmów": "indistinct chatter, chatter, audience chatter, crowd chatter, background chatter, audience murmurs",
    "mówią jednocześnie": "crosstalk, cross talk, overlapping speech, talking over each other",
    "nagranie wideo": "video, video plays, video playing, video clip, video begins",
    "koniec nagrania": "video ends, end of video, recording ends",
    "nagranie": "audio, recording, recorded voice, audio plays, audio clip",
    "publiczność": "audience, crowd",
    "dzwonek": "bell rings, bell ringing, bell, ding, bell dings, chime, doorbell rings",
    "dzwoni telefon": "phone rings, phone ringing, telephone rings, phone buzzing",
    "sygnał dźwiękowy": "beep, beeps, beeping, beeping sound",
    "kliknięcie": "click, clicks, clicking, mouse clicks",
    "pukanie": "knocking, knocks, knock on door, knocking on door",
    "kroki": "footsteps",
    "hałas": "noise, background noise",
    "szum": "static, white noise, static noise",
    "wybuch": "explosion, explodes",
    "grzmot": "thunder, thunder rumbles",
    "strzał": "gunshot, gunshots",
    "trzask": "crash, crashing",
    "szczekanie psa": "dog barking, dog barks, barking, barks",
    "stukanie w klawisze": "typing, keyboard typing, keyboard clacking",
}
_POLISH_OF = {english.strip(): polish for polish, all_english in _POLISH.items() for english in all_english.split(",")}
_AND = re.compile(r"\s*(?:,|&|\band\b)\s*")
_LABEL = re.compile(rf"{LABEL.pattern}|\([^()\n]{{1,60}}\)")  # "(Laughter.)" too: only words of the table change
_NOTES = re.compile(NOTES)
_SOUNDS = ("muzyka", "śmiech", "brawa", "oklaski", "aplauz", "westchnienie")
"""Words that begin the name of a sound, whatever follows: muzyka w tle, śmiech na sali."""
_KINDS = {
    "laughter": re.compile(r"\b(?:laugh|chuckl|giggl|snicker|śmie|chichot|rechot)"),
    "applause": re.compile(r"\b(?:applau|clap|cheer|ovation|braw|oklask|aplauz|wiwat|owacj)"),
    "music": re.compile(r"\b(?:music|sing|song|muzy|śpiew|piosenk|piano|fortepian|gitar|guitar)"),
    "silence": re.compile(r"\b(?:silen|cisz)"),
}
"""How labels of the commonest sounds begin, in both languages."""
_WORDS = re.compile(r"[^\W_](?:.*[^\W_])?")

_WORDS_TOO = """
    audience, audio, audio clip, background noise, barking, beep, bell, boos, chatter, cheer, cheers, chime, clapping,
    click, clicks, clicking, cough, coughing, crash, crashing, cries, crowd, crying, ding, end of video, explodes,
    explosion, footsteps, gunshot, gunshots, humming, knocks, laugh, noise, overlapping speech, pause, pauses,
    recorded voice, recording, scream, screaming, screams, shouting, shouts, silence, silent, sneeze, sneezing, static,
    static noise, theme music, thunder, typing, video, video clip, weeping, whisper, whispering, whispers, whistle,
    white noise, yelling, yells
"""
_ALSO_WORDS = frozenset(english.strip() for english in _WORDS_TOO.split(","))
"""Labels that may also be words of the sentence: “a (static) method”, “the audio (video) file”."""

_ASIDES = sorted(_POLISH_OF.keys() - _ALSO_WORDS, key=len, reverse=True)
ASIDE = "|".join(map(re.escape, _ASIDES))
"""A pattern of labels that are certainly sounds when they stand in parentheses inside a sentence.

Longer labels come first, as the first alternative that matches is taken.
"""


def has_translation(label: str) -> bool:
    """Return whether `label`, in lower case and without brackets, is in the table."""
    return label in _POLISH_OF


def kinds_of(label: str) -> frozenset[str]:
    """Return which of laughter, applause, music and singing a label in either language names; small letters."""
    return frozenset(kind for kind, begin in _KINDS.items() if begin.search(label))


def in_polish(text: str) -> str:
    """Return `text` with its labels of sounds translated where the table has them; capital letters stay capital."""
    return _LABEL.sub(lambda label: _WORDS.sub(_translation, label[0]), text)


def without_labels(polish: str) -> str:
    """Return a Polish text with a space in place of each label of a sound; spoken asides and *emphasis* stay."""
    return _NOTES.sub(" ", LABEL.sub(lambda label: " " if _names_sound(label[0]) else label[0], polish))


def _names_sound(label: str) -> bool:
    words = label[1:-1].strip().lower()
    return label[0] == "[" or (label[0] == "(" and (words in _POLISH or words.startswith(_SOUNDS)))


def _translation(words: re.Match[str]) -> str:
    """Return the Polish label of one or more sounds (`laughter and applause`); `words` itself when one is unknown."""
    english = " ".join(words[0].split())
    parts = [_POLISH_OF.get(part) for part in _AND.split(english.lower())]
    polish = _POLISH_OF.get(english.lower()) or " i ".join(dict.fromkeys(part or "" for part in parts))
    if not polish or None in parts:
        return words[0]
    return like_capitals(english, polish)
