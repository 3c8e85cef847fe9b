"""Numbers written in words, in English and in Polish: their values.

Polish numbers change their form in many ways (dwa, dwóch, dwie, drugi, dwukrotnie, podwójny), so that Polish words are
recognised by their beginnings. Words that mean a number in another way count too: a dozen, squared, both, tuzin, para.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple


class NumberWord(NamedTuple):
    """The value of a word: `value` in itself; `scale` where the word multiplies what stands before it."""

    value: float
    scale: bool = False


_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_TEENS = "seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ENGLISH_ALSO = {
    **dict.fromkeys(("none", "nothing", "nil", "origin", "naught", "nought"), 0.0),
    **dict.fromkeys(("once", "single", "unit", "a"), 1.0),
    **dict.fromkeys(
        ("twice", "double", "doubled", "doubles", "doubling", "both", "pair", "pairs", "couple", "half"), 2.0
    ),
    **dict.fromkeys(
        ("squared", "square", "squares", "squaring", "two-dimensional", "quadratic", "halves", "dual"), 2.0
    ),
    **dict.fromkeys(("thrice", "triple", "tripled", "cubed", "cube", "cubes", "cubic", "thirds", "triples"), 3.0),
    **dict.fromkeys(("quarter", "quarters", "fourths", "quadruple", "quadruples"), 4.0),
    "quintic": 5.0,
    **dict.fromkeys(("dozen", "dozens"), 12.0),
    **dict.fromkeys(("decade", "decades"), 10.0),
    **dict.fromkeys(("century", "centuries"), 100.0),
    **dict.fromkeys(("percent", "percentage"), 100.0),
}
_ENGLISH_SCALES = {
    "hundred": 100.0,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "quadrillion": 1e15,
}


@cache
def _english() -> Mapping[str, NumberWord]:
    table = {word: NumberWord(n) for n, word in enumerate(f"{_UNITS} {_TEENS}".split())}
    table |= {word: NumberWord(n) for n, word in enumerate(_ORDINALS.split())}
    for n, word in enumerate(_TENS.split(), 2):
        table |= {form: NumberWord(10.0 * n) for form in (word, f"{word[:-1]}ies", f"{word[:-1]}ieth")}
    for word, value in _ENGLISH_SCALES.items():
        table |= {form: NumberWord(value, True) for form in (word, f"{word}s", f"{word}th", f"{word}ths")}
    table |= {f"{word}s": entry for word, entry in table.items() if not word.endswith("s") and len(word) > 3}
    return table | {word: NumberWord(value) for word, value in _ENGLISH_ALSO.items()}


_POLISH = """
0: zer* żad* początk*; 1: jed* jedn* pierwsz* raz pojedyncz* jednost*; 2: dwa dwie dwó* dwo* dwu* drug* podwo* podwó*
obie oba obu oboj* obyd* obyw* par pary parę parą parze para dubl* kwadrat* połow* pół wtór* dwójk*; 3: trzy
trzech trzem trzema trze trzec* trzyk* trój* troj* potroj* potró* sześcian* trójk*; 4: czter* czwart* czwor* czwór*
poczwór* ćwier* kwadrans*; 5: pięć pięc* piąt*; 6: sześć sześci* szóst*; 7: siedem siedmi* siódm*; 8: osiem ośmi*
ósm*; 9: dziewięć dziewięc* dziewiąt*; 10: dziesięć dziesięci* dziesiąt* dekad*; 11: jedenaś* jedenast*; 12: dwanaś*
dwunast* tuzin*; 13: trzynaś* trzynast*; 14: czternaś* czternast*; 15: piętnaś* piętnast*; 16: szesnaś* szesnast*; 17:
siedemnaś* siedemnast*; 18: osiemnaś* osiemnast*; 19: dziewiętnaś* dziewiętnast*; 20: dwadzieś* dwudziest*; 30:
trzydzieś* trzydziest*; 40: czterdzieś* czterdziest*; 50: pięćdziesi* pięćdziesią*; 60: sześćdziesi* sześćdziesią*;
70: siedemdziesi* siedemdziesią*; 80: osiemdziesi* osiemdziesią*; 90: dziewięćdziesi* dziewięćdziesią*; 200: dwieście
dwustu dwusetn*; 300: trzysta trzystu trzechset* trzysetn*; 400: czterysta czterystu czterechset* czterysetn*; 500:
pięćset* pięciuset*; 600: sześćset* sześciuset*; 700: siedemset* siedmiuset*; 800: osiemset* ośmiuset*; 900:
dziewięćset* dziewięciuset*; 100: sto stu setn* setk* stul* wiek* procent* stoma; 1.5: półtor*; 0.5: połow* pół
"""
_POLISH_SCALES = """
1e3: tysią* tysięc* tys; 1e6: milion* mln; 1e9: miliard* mld; 1e12: bilion* bln; 1e15: biliard*
"""
_BY_VALUE = re.compile(r"\s*([\d.e]+):\s*([^;]+)")
_SHORTEST = 2
"""Letters of the shortest beginning by which words are grouped."""
_NOT_NUMBERS = re.compile(
    r"sześcienn\w+|jednak\w*|jednocz\w+|jednoznacz\w+|jednostajn\w+|pięciolin\w+|drugorzęd\w+|trzymac?\w*|trzym\w+|trzeb\w*|"
    r"parametr\w*|parabol\w*|piąte?k\w*|drukar\w+|dwor\w+|dwór\w*|setup\w*|wiekow\w+|jedzen\w*|jeden?t\w*|jedzie\w*|jedzą"
)


@cache
def _polish() -> tuple[Mapping[str, NumberWord], Mapping[str, Sequence[tuple[str, NumberWord]]]]:
    whole: dict[str, NumberWord] = {}
    beginnings: dict[str, list[tuple[str, NumberWord]]] = {}
    for text, scale in ((_POLISH, False), (_POLISH_SCALES, True)):
        for value, words in _BY_VALUE.findall(text):
            entry = NumberWord(float(value), scale)
            for word in words.split():
                if word.endswith("*"):
                    beginnings.setdefault(word[:_SHORTEST], []).append((word[:-1], entry))
                else:
                    whole.setdefault(word, entry)
    for found in beginnings.values():
        found.sort(key=lambda each: -len(each[0]))
    return whole, beginnings


@lru_cache(50_000)
def english_number(word: str) -> NumberWord | None:
    """Return the number that an English word in lower case means, None for any other word."""
    return _english().get(word)


@lru_cache(50_000)
def polish_number(word: str) -> NumberWord | None:
    """Return the number that a Polish word in lower case means, in whatever form, None for any other word."""
    whole, beginnings = _polish()
    if word in whole:
        return whole[word]
    found = next((entry for start, entry in beginnings.get(word[:_SHORTEST], ()) if word.startswith(start)), None)
    return None if found is None or _NOT_NUMBERS.fullmatch(word) else found
