"""Make a spoken sentence readable on its own: remove the words that join it to the one before."""

from __future__ import annotations

import re

LIMIT = 110
"""The most characters of an entry in the timeline."""

_JOINING_WRITTEN = "i a ale więc no oraz lecz albo lub zatem otóż cóż dobra dobrze ok okej bo że by oh ach hej"
JOINING = frozenset(_JOINING_WRITTEN.split())
"""Words at the beginning of a sentence that only join it to the one before."""

_FEWEST_LEFT = 12  # characters that must remain of a sentence
_DANGLING_WRITTEN = """
    i a ale więc oraz lecz albo lub że żeby aby bo który która które którą którego której których którym gdzie gdy
    kiedy jak jeśli niż w we z ze na do od za o u po przy dla bez pod nad przez przed między czyli to co się nie
    też tym ten ta te bardzo jego jej ich są jest
"""
_DANGLING = frozenset(_DANGLING_WRITTEN.split())
"""Words that a shortened sentence must not end with."""
_FIRST = re.compile(r"[\s\"'„“”«»(…–—-]*([^\W\d_]+)[,\s]*")
_PHRASE = re.compile(
    r"(?:tak więc|a więc|no więc|poza tym|innymi słowy|w takim razie|z drugiej strony|z jednej strony|teraz|raczej"
    r"|faktycznie|tak czy inaczej|szczerze mówiąc|analogicznie|na przykład|właściwie|ostatecznie|oczywiście|po prostu"
    r"|w zasadzie)[,:]?\s+",
    re.IGNORECASE,
)
"""Phrases at the beginning of a sentence that only join it to the one before."""


def alone(sentence: str) -> str:
    """Return a sentence without the words that join it to the one before, with a capital letter and a final stop."""
    text = _with_whole_quotes(" ".join(sentence.split()).replace(",,", "„").replace("''", "”")).strip("…–—- ")
    if (phrase := _PHRASE.match(text)) and len(text) - phrase.end() >= _FEWEST_LEFT:
        text = text[phrase.end() :]
    while (first := _FIRST.match(text)) and first[1].lower() in JOINING and len(text) - first.end() >= _FEWEST_LEFT:
        text = text[first.end() :]
    text = text.rstrip(" ,;:–—-")
    sentence = text if text.rstrip("\"'”’»)]").endswith((".", "!", "?", "…")) else f"{text}."
    return sentence[:1].upper() + sentence[1:]


def cut_between_words(text: str, limit: int = LIMIT) -> str:
    """Return a text in at most `limit` characters: a longer one is cut between two words and ends with an ellipsis."""
    if len(text) <= limit:
        return text
    words = text[: limit - 1].rsplit(" ", 1)[0].split()
    while len(words) > 1 and words[-1].lower().strip("(„\"'") in _DANGLING:
        words.pop()
    return _with_whole_quotes(" ".join(words)[: limit - 1]).rstrip(" .,;:–—-(„\"'") + "…"


def _with_whole_quotes(text: str) -> str:
    """Return a text without its quotation marks when one of a pair is missing."""
    if text.count("„") == text.count("”") and text.count('"') % 2 == 0:
        return text
    return re.sub('[„”“"]', "", text)
