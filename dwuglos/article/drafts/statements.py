"""Find in a spoken Polish sentence the statements that can be printed alone, in the third person where that is safe.

A statement is the sentence, what it says that somebody sees or knows (“Zauważmy, że …”), or one of its coordinate parts
(“…, ale …”). A sentence is never cut before a subordinate clause, as it would be false or break off without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.article.drafts.shortening import LIMIT, alone, cut_between_words
from dwuglos.article.drafts.standing import LONGEST, has_lasting_fault, stands_alone
from dwuglos.language.clauses import Word, clauses_of, main_words, word_of, words_of

_OPENING = re.compile(
    r"(?:w szczególności|alternatywnie|dla przykładu|na przykład|ostatecznie|w rzeczywistości|tak naprawdę|ogólnie"
    r"|mówiąc ogólnie|naprawdę|jasne|szczerze mówiąc|jak zwykle|oczywiście|czyli|właściwie|po prostu|w skrócie"
    r"|krótko mówiąc|innymi słowy|zasadniczo|w zasadzie|na szczęście|niestety|dokładniej|geometrycznie|intuicyjnie"
    r"|formalnie|widzisz|widzicie|cóż|tak|nie|okej|dobrze|podsumowując|pamiętajcie|pamiętaj)(?:,\s+|:\s+)"
    r"|(?:czyli|otóż|zatem)\s+",
    re.IGNORECASE,
)
"""Words before a statement that say nothing of their own."""
_WRAPPED = re.compile(
    r"(?:(?:i |a |ale )?(?:intuicyjnie |ogólnie |krótko )?"
    r"(?:warto |należy |trzeba |można |możemy |możesz |możecie |powinniśmy )?"
    r"(?:zauważ(?:my|cie|yć)?|zauważamy|pamiętaj(?:my|cie)?|pamiętać|zwróć(?:my|cie)? uwagę|zwrócić uwagę|widać"
    r"|widzimy|widzisz|widzicie|wiemy|wiesz|wiecie|wiadomo|zobaczyć|zobaczymy|okazuje się|podkreślić|dodać|powiedzieć"
    r"|(?:to |co )?(?:oznacza|znaczy)(?: to)?|wynika z tego|z tego wynika|chodzi o to|rzecz w tym"
    r"|fakt(?:em)? jest(?: taki)?|pokaż(?:emy|ę)|udowodni(?:my|ę)|przekona(?:my|cie|sz) się|zobaczysz|zobaczycie"
    r"|pomysł jest taki|powód jest taki|(?:kluczow|ważn|istotn|najważniejsz|ciekaw)e jest(?: to)?|jak wiemy"
    r"|prawdą jest))(?: tylko| po prostu| też| więc)?, że\s+",
    re.IGNORECASE,
)
"""What says that the rest of the sentence is so."""
_COORDINATE = re.compile(
    r"[;,]\s+(?=(?:a|ale|lecz|więc|zatem|dlatego|jednak|natomiast|zaś)\s(?!potem|następnie|także|nawet|nie\b|później))"
    r"|;\s+",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(r"\bnie tylko\b|\bzarówno\b|\balbo\b|\bim\b", re.IGNORECASE)
_CONNECTIVE = re.compile(r"(?:a|ale|lecz|więc|zatem|jednak|natomiast|zaś)(?: więc| jednak| zatem)?,?\s+", re.IGNORECASE)
_LEANING = re.compile(
    r"(?<!\ba)(?<!\bi)(?<!\bjak)(?<!\bale)(?<!\blub)(?<!,)"
    r" (?:więc|zatem|natomiast|bowiem|zresztą|jednak|jednakże|też|również|także)(?= \w)"
)
"""Words inside a statement that only join it to what was said before."""
_SHORTEST = 25  # characters of a statement
_WORD = re.compile(r"[^\W\d_]+")
_MODAL = {
    "można": "możemy możesz możecie",
    "trzeba": "musimy musisz musicie",
    "należy": "powinniśmy powinieneś powinniście",
}
_IMPERSONAL = {form: word for word, forms in _MODAL.items() for form in forms.split()}
_SEEN = {"widzimy": "widać", "widzisz": "widać", "widzicie": "widać"}
_DONE_WRITTEN = """
    nazywać otrzymywać otrzymać uzyskiwać uzyskać stosować zastosować używać użyć wykorzystywać wykorzystać obliczać
    obliczyć liczyć policzyć definiować zdefiniować zapisywać zapisać oznaczać oznaczyć mierzyć zmierzyć badać
    zbadać dodawać dodać mnożyć pomnożyć dzielić podzielić przedstawiać przedstawić traktować wybierać wybrać
    opisywać opisać odejmować odjąć rysować narysować przyjmować przyjąć określać określić porównywać porównać
    interpretować wyznaczać wyznaczyć przesuwać przesunąć podnosić podnieść podstawiać podstawić rozkładać rozłożyć
    sumować zsumować zwiększać zwiększyć zmniejszać zmniejszyć
"""
_DONE = frozenset(_DONE_WRITTEN.split())
"""Verbs whose form without a person, with “się”, means the same and nothing else."""
_OWN = re.compile(r"(?<= )(?:nasz|twój|twoj|wasz)\w{0,4}\s+(?!cel)", re.IGNORECASE)


def statements(sentence: str, shortest: int = _SHORTEST) -> Iterator[str]:
    """Yield the statements of a sentence that can be printed alone, the most complete first."""
    if len(sentence) > LONGEST:
        return
    seen: set[str] = set()
    for text in _candidates(alone(sentence)):
        may_stand = len(text) >= shortest and not has_lasting_fault(text)
        version = next(filter(stands_alone, _versions(text)), "") if may_stand else ""
        if version and version not in seen:
            seen.add(version)
            yield version


def shortened(sentence: str, limit: int = LIMIT) -> str:
    """Return `sentence` in at most `limit` characters: its first statement that fits.

    Where none does, the sentence is cut between two words and ends with an ellipsis.
    """
    whole = alone(sentence)
    if len(whole) <= limit:
        return whole
    fitting = (statement for statement in statements(sentence) if len(statement) <= limit)
    return next(fitting, "") or cut_between_words(whole, limit)


def _versions(text: str) -> Iterator[str]:
    yield text
    if changed := impersonal(text):
        yield changed


def _candidates(sentence: str) -> Iterator[str]:
    text = _without_opening(sentence)
    if wrapped := _WRAPPED.match(text):
        text = alone(_without_opening(text[wrapped.end() :]))
    yield text
    parts = [] if _NOT_ONLY.search(text) else [part.strip() for part in _COORDINATE.split(text)]
    if len(parts) > 1 and all(map(_is_complete, parts)):
        for part in parts:
            connective = _CONNECTIVE.match(part)
            rest = part[connective.end() :] if connective else part
            yield alone(_without_opening(rest[:1].upper() + rest[1:]))


def _without_opening(text: str) -> str:
    while opening := _OPENING.match(text):
        text = text[opening.end() :]
    text = _LEANING.sub("", text)
    return text[:1].upper() + text[1:]


def _is_complete(text: str) -> bool:
    """Return whether a part of a sentence ends with a main clause and has the verb of one."""
    clauses = clauses_of(words_of(text))
    return bool(clauses) and not clauses[-1].is_subordinate and any(word.is_verb for word in main_words(clauses))


def impersonal(text: str) -> str:
    """Return a text that speaks to nobody: możemy dodać → można dodać, nazywamy → nazywa się.

    Returns an empty string where that could change the meaning.
    """
    if re.search(r"\bsw(?:ój|oj|ą|ym|ego|emu|ych|ymi)\w*", text, re.IGNORECASE):
        return ""
    changed = _OWN.sub(lambda own: "", text)
    pieces: list[str] = []
    at = 0
    for match in _WORD.finditer(changed):
        word = word_of(match[0], False)
        if word.speaks:
            form = _without_person(word, changed)
            if not form:
                return ""
            pieces += [changed[at : match.start()], form if match[0].islower() else form.capitalize()]
            at = match.end()
    result = "".join([*pieces, changed[at:]])
    return result[:1].upper() + result[1:] if result != text else ""


def _without_person(word: Word, text: str) -> str:
    """Return the impersonal form of a verb in the first or second person, an empty string where there is none."""
    if modal := _IMPERSONAL.get(word.lower):
        return modal if any("inf" in each.kinds for each in words_of(text)) else ""
    if seen := _SEEN.get(word.lower):
        return seen
    done = [lemma for tag, lemma in word.readings if tag.startswith("fin:") and lemma in _DONE]
    ending = re.search(r"(?:my|sz)$", word.lower)
    return f"{word.lower[: ending.start()]} się" if done and ending and " się" not in text else ""
