"""Make a spoken sentence readable on its own: remove the words that join it to the one before, and shorten it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dwuglos.language.lemmas import has_finite_verb

LIMIT = 90
"""The most characters of an entry in the timeline."""

_JOINING_WRITTEN = "i a ale więc no oraz lecz albo lub zatem otóż cóż dobra dobrze ok okej bo że by oh ach hej"
JOINING = frozenset(_JOINING_WRITTEN.split())
"""Words at the beginning of a sentence that only join it to the one before."""

_SHORTEST = 25  # characters of a clause that can be an entry
_FEWEST_LEFT = 12  # characters that must remain of a sentence
_DEPENDENT_WRITTEN = """
    jeśli jeżeli gdy gdyby kiedy ponieważ choć chociaż żeby aby skoro podczas zanim dopóki jak gdzie który która które
    mimo pomimo zamiast że bo jako
"""
_DEPENDENT = frozenset(_DEPENDENT_WRITTEN.split())
"""Words that begin a dependent clause."""
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
_CLAUSE_END = re.compile(r"[,;:](?=\s)|\s(?=[–—-]\s)")
_WORD = re.compile(r"[^\W\d_]+")


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


def shortened(sentence: str, limit: int = LIMIT) -> str:
    """Return `sentence` in at most `limit` characters: its longest clause that can stand alone.

    When no clause is short enough, the sentence is cut between two words and ends with an ellipsis.
    """
    whole = alone(sentence)
    if len(whole) <= limit:
        return whole
    cut = max(_clauses(whole, limit), key=len, default="")
    return cut or _cut_between_words(whole, limit)


def _clauses(text: str, limit: int) -> Iterator[str]:
    """Yield the parts of a sentence that can stand alone.

    They are beginnings of the sentence; when it begins with a dependent clause, beginnings of the clause after that.
    """
    borders = [border.start() for border in _CLAUSE_END.finditer(text)]
    if not _depends(text):
        yield from _usable_clauses((text[:border] for border in borders), limit)
        return
    for border in borders:
        main = text[border:].strip(" ,;:–—-")
        opening = _FIRST.match(main)
        if opening and opening[1].lower() == "to":
            main = main[opening.end() :]
        if opening and opening[1].lower() not in _DEPENDENT | JOINING:
            yield from _usable_clauses([main, *(main[: each.start()] for each in _CLAUSE_END.finditer(main))], limit)
            return


def _usable_clauses(clauses: Iterable[str], limit: int) -> Iterator[str]:
    """Yield the clauses that are long and short enough, complete, and do not end with a dangling word, as sentences."""
    for clause in clauses:
        sentence = alone(clause) if _SHORTEST <= len(clause) <= limit - 1 else ""
        if sentence and not _dangles(sentence) and _is_whole(clause) and clause.count("(") == clause.count(")"):
            yield sentence


def _is_whole(text: str) -> bool:
    """Return whether a text has a main clause, and its last clause has a verb unless it is a main clause."""
    clauses = [clause.strip() for clause in _CLAUSE_END.split(text) if clause.strip()]
    main = [clause for clause in clauses if not _depends(clause)]
    return any(map(has_finite_verb, main)) and (not _depends(clauses[-1]) or has_finite_verb(clauses[-1]))


def _depends(clause: str) -> bool:
    first = _FIRST.match(clause)
    return first is not None and first[1].lower() in _DEPENDENT


def _dangles(text: str) -> bool:
    words = _WORD.findall(text.lower())
    return not words or words[-1] in _DANGLING


def _cut_between_words(text: str, limit: int) -> str:
    words = text[: limit - 1].rsplit(" ", 1)[0].split()
    while len(words) > 1 and words[-1].lower().strip("(„\"'") in _DANGLING:
        words.pop()
    return _with_whole_quotes(" ".join(words)[: limit - 1]).rstrip(" .,;:–—-(„\"'") + "…"


def _with_whole_quotes(text: str) -> str:
    """Return a text without its quotation marks when one of a pair is missing."""
    if text.count("„") == text.count("”") and text.count('"') % 2 == 0:
        return text
    return re.sub('[„”“"]', "", text)
