"""Where the lines of a subtitle break.

The order of the rules is that of the Polish guides (Fundacja Kultury bez Barier 2019, Netflix, RJP): first what must
not be parted, then what should stay together (a word of one letter, a preposition or „nie” with what follows, „się”
with its verb), then the places a reader expects a pause at, and only then the shape. Geometry never outvotes syntax.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

LIMIT = 42
"""Characters in a line (Netflix, TED)."""

_FORBIDDEN = 10**12
_KEEP = 10**8
_SYNTAX = 10**5
"""One step in the order of borders outweighs any difference in shape; one broken pair outweighs any border."""

_AFTER_SENTENCE, _AFTER_CLAUSE, _BEFORE_CONJUNCTION, _BEFORE_PREPOSITION, _PLAIN, _INSIDE_PHRASE = range(6)

_TAG = re.compile(r"<[^<>]*>|\{\\[^{}]*\}")
_WORD = re.compile(r"(?:<[^<>\n]*>|\{\\[^{}\n]*\}|[^ \t\n])+")
_SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*$""")
_CLAUSE_END = re.compile(r"""[,;:]["'”’»)\]]*$""")
_QUOTES = "\"'„”«»()[]"
_DASH = frozenset("-–—")
_STARTS_BADLY = frozenset(",.;:!?…%‰°)]}»”’")
_ENDS_BADLY = frozenset("([{„«")
_NUMBER = re.compile(r"[-−+±~]?\d[\d.,:/×x]*")
_INITIAL = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ]\.")
_NAME = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][\w'’-]+")
_ADJECTIVE = re.compile(
    r"\w{2,}(?:ny|na|ne|nego|nej|nych|nymi|nym|ski|ska|skie|skiego|skiej|skich|skim|cki|cka|ckie|ckiego|ckiej|ckich|"
    r"owy|owa|owe|owego|owej|owych|owym)"
)
_INFINITIVE = re.compile(r"\w+(?:ć|c)")

_LISTS = {
    "hanging": "a i o u w z",
    "prepositions": "we ze do od na po za przy pod nad przed bez dla przez między wśród wobec oprócz poza ponad około "
    "według wokół obok podczas dzięki przeciw ku spod znad sprzed zza the an of in at for with from into",
    "conjunctions": "a i ale lecz lub albo oraz ani więc bo że żeby aby gdyż ponieważ choć chociaż jeśli jeżeli kiedy "
    "gdy gdzie który która które którego której którym których którą którzy czyli zatem natomiast niż jak jaki jaka "
    "jakie and but or because which who when where while if although than",
    "modals": "może mogę możesz możemy mogą można mógł mogła trzeba należy warto wolno musi muszę musisz musimy muszą "
    "chce chcę chcesz chcemy chcą będzie będę będziesz będziemy będą powinien powinna powinno powinniśmy umie umiem",
    "numerals": "dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc kilka kilku kilkanaście "
    "parę wiele wielu dwóch trzech czterech pięciu sześciu one two three four five six seven eight nine ten",
    "titles": "prof. dr mgr inż. ks. św. gen. płk kpt. pan pani pana panu mr. mrs. ms. dr. st.",
    "labels": "str. s. nr rys. art. pkt godz. ul. al. pl. tab. rozdz. t. r. no. fig. p. vol.",
    "units": "km m cm mm µm nm kg g mg t l ml s ms min h godz. % ‰ ° °c zł gr € $ hz khz mhz ghz kb mb gb tb px w kw "
    "mw v a tys. tys mln mld bln r. w. p.n.e. n.e. stycznia lutego marca kwietnia maja czerwca lipca sierpnia września "
    "października listopada grudnia",
    "shortened": "itd. itp. etc.",
}
_SETS = {kind: frozenset(words.split()) for kind, words in _LISTS.items()}


class Word(NamedTuple):
    """A word of a text: where it stands, how much space is before it, and how it looks without its tags."""

    start: int
    end: int
    gap: int
    bare: str


def break_lines(text: str, limit: int = LIMIT) -> str:
    """Return `text` with line breaks where they serve reading, so that no line is longer than `limit` characters.

    Unchanged when it fits in one line or has breaks of its own. There are as few lines as will do, more than two only
    when the words do not fit otherwise; only a word longer than `limit` makes a longer line. Replacing the breaks with
    spaces gives the words back.
    """
    if len(text) <= limit or "\n" in text:
        return text
    words = words_of(text)
    rows = best_rows(words, limit)
    return "\n".join(text[words[first].start : words[last - 1].end] for first, last in rows)


def words_of(text: str) -> list[Word]:
    """Return the words of `text`; a no-break space does not part words, and a tag is never broken."""
    tagged = "<" in text or "{" in text
    words: list[Word] = []
    done = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        words.append(Word(start, end, start - done, _TAG.sub("", match.group()) if tagged else match.group()))
        done = end
    return words


def best_rows(words: Sequence[Word], limit: int) -> list[tuple[int, int]]:
    """Return the rows (first word, word after the last) of the best way to set `words` in as few rows as will do.

    Dynamic programming over the borders between words: the cost of a row is that of the border after it and of how far
    its width is from the mean.
    """
    begins, ends = _edges(words)
    reach = _reach(begins, ends, limit)
    count = _fewest(reach)
    if count < 2:
        return [(0, len(words))] * count
    mean = ends[-1] / count
    borders = [border_cost(a.bare, b.bare) for a, b in pairwise(words)]
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for row in range(count):
        best = _next_row(best, reach, (begins, ends), borders, mean, row == count - 1)
    firsts = (*best[len(words)][1], len(words))
    return list(pairwise(firsts))


def _next_row(
    best: dict[int, tuple[float, tuple[int, ...]]],
    reach: Sequence[int],
    edges: tuple[Sequence[int], Sequence[int]],
    borders: Sequence[int],
    mean: float,
    closing: bool,
) -> dict[int, tuple[float, tuple[int, ...]]]:
    """Add a row to every way of setting the words before it; keep the cheapest for each place it can end at."""
    end = len(reach)
    begins, ends = edges
    found: dict[int, tuple[float, tuple[int, ...]]] = {}
    for first, (cost, firsts) in best.items():
        if first == end:
            continue
        reached = reach[first]
        lasts = range(first + 1, min(reached, end - 1) + 1)
        for last in (end,) * (reached == end) if closing else lasts:
            width = ends[last - 1] - begins[first]
            whole = cost + (width - mean) ** 2 + (borders[last - 1] if last < end else 0)
            if last not in found or whole < found[last][0]:
                found[last] = (whole, (*firsts, first))
    return found


def _edges(words: Sequence[Word]) -> tuple[list[int], list[int]]:
    """Return where each word begins and ends, counting what is seen."""
    begins: list[int] = []
    ends: list[int] = []
    at = 0
    for word in words:
        begins.append(at + word.gap if ends else 0)
        at = begins[-1] + len(word.bare)
        ends.append(at)
    return begins, ends


def _reach(begins: Sequence[int], ends: Sequence[int], limit: int) -> list[int]:
    """Return for each word the word after the last one that fits in a row with it."""
    reach: list[int] = []
    last = 0
    for first, begin in enumerate(begins):
        last = max(last, first + 1)
        while last < len(ends) and ends[last] - begin <= limit:
            last += 1
        reach.append(last)
    return reach


def _fewest(reach: Sequence[int]) -> int:
    count = at = 0
    while at < len(reach):
        at = reach[at]
        count += 1
    return count


@lru_cache(maxsize=65_536)
def border_cost(before: str, after: str) -> int:
    """Return what a break between two words costs: 0 after a sentence, more in phrases, most where it is forbidden."""
    left, right = before.lower(), after.lower()
    core = left.strip(_QUOTES)
    if _is_forbidden(before, after, left, right):
        return _FORBIDDEN
    closed = before[-1:] in ",;:.!?…" or before[-1:] in _DASH
    if not closed and _belongs_together(before.strip(_QUOTES), right.strip(_QUOTES + ",;:.!?…"), after):
        return _KEEP
    if after in _DASH:
        return _KEEP  # a dash inside a sentence stays at the end of the line before
    return _SYNTAX * _syntax(before, core, right)


def _is_forbidden(before: str, after: str, left: str, right: str) -> bool:
    if not before or not after:
        return True
    if after[0] in _STARTS_BADLY or before[-1] in _ENDS_BADLY:
        return True
    if after[0].isupper() and (left in _SETS["titles"] or _INITIAL.fullmatch(before)):
        return True
    if left in _SETS["labels"] and after[0].isdigit():
        return True
    if not _NUMBER.fullmatch(before):
        return False
    return right.rstrip(",;:!?…") in _SETS["units"] or right.rstrip(".,;:!?…") in _SETS["units"] or after[0].isdigit()


def _belongs_together(left: str, right: str, after: str) -> bool:
    core = left.lower()
    if core in _SETS["hanging"] or core in _SETS["prepositions"] or core in _SETS["conjunctions"]:
        return True
    if core == "nie" or right in ("się", "by") or right in _SETS["shortened"]:
        return True
    if core in _SETS["modals"] and (right == "się" or bool(_INFINITIVE.fullmatch(right))):
        return True
    if core in _SETS["numerals"] or _NUMBER.fullmatch(core):
        return True
    return bool(_NAME.fullmatch(left) and _NAME.match(after))  # a first name and a last name


def _syntax(before: str, core: str, right: str) -> int:
    if _SENTENCE_END.search(before):
        return _AFTER_SENTENCE
    if _CLAUSE_END.search(before) or before in _DASH:
        return _AFTER_CLAUSE
    word = right.strip(_QUOTES)
    if word in _SETS["conjunctions"]:
        return _BEFORE_CONJUNCTION
    if word in _SETS["prepositions"] or word in _SETS["hanging"]:
        return _BEFORE_PREPOSITION
    return _INSIDE_PHRASE if _ADJECTIVE.fullmatch(core) else _PLAIN
