"""The base forms that an English word may be a form of: “running” of “run”, “children” of “child”.

A word is taken apart by its ending, as WordNet's morphy does; what is no word after that is no matter, for a
dictionary is asked next, and has none of it.
"""

from __future__ import annotations

from functools import cache

_IRREGULAR = """
be am is are was were been being; have has had; do does did done; go goes went gone; say said; get got gotten;
make made; know knew known; think thought; take took taken; see saw seen; come came; find found; give gave given;
tell told; feel felt; become became; leave left; bring brought; begin began begun; keep kept; hold held;
write wrote written; stand stood; hear heard; mean meant; meet met; run ran; pay paid; sit sat; speak spoke spoken;
lie lay lain; lead led; grow grew grown; lose lost; fall fell fallen; send sent; build built; understand understood;
draw drew drawn; break broke broken; spend spent; rise rose risen; drive drove driven; buy bought; wear wore worn;
choose chose chosen; seek sought; throw threw thrown; catch caught; deal dealt; win won; forget forgot forgotten;
sell sold; fight fought; teach taught; eat ate eaten; sing sang sung; strike struck stricken; hang hung; shake shook
shaken; ride rode ridden; feed fed; shoot shot; drink drank drunk; hide hid hidden; fly flew flown; arise arose arisen;
sleep slept; swim swam swum; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; breed bred;
burn burnt; cling clung; creep crept; dig dug; dream dreamt; dwell dwelt; flee fled; fling flung; forbid forbade
forbidden; forgive forgave forgiven; freeze froze frozen; grind ground; kneel knelt; lay laid; lean leant; leap leapt;
learn learnt; lend lent; light lit; mistake mistook mistaken; prove proven; ring rang rung; shine shone; show shown;
shrink shrank shrunk; sink sank sunk; slide slid; smell smelt; sow sown; spell spelt; spill spilt; spin spun;
spoil spoilt; spring sprang sprung; steal stole stolen; stick stuck; sting stung; swear swore sworn; sweep swept;
swell swollen; swing swung; tear tore torn; tread trod trodden; undergo underwent undergone; undertake undertook
undertaken; wake woke woken; weave wove woven; weep wept; wind wound; withdraw withdrew withdrawn; wring wrung;
overcome overcame; overtake overtook overtaken; can could; will would; shall should; may might;
child children; man men; woman women; foot feet; tooth teeth; goose geese; mouse mice; louse lice; person people;
ox oxen; die dice; penny pence; life lives; knife knives; wife wives; half halves; leaf leaves; loaf loaves;
shelf shelves; thief thieves; wolf wolves; calf calves; self selves; criterion criteria; phenomenon phenomena;
datum data; medium media; index indices; matrix matrices; vertex vertices; analysis analyses; basis bases;
crisis crises; hypothesis hypotheses; thesis theses; axis axes; appendix appendices; nucleus nuclei;
stimulus stimuli; bacterium bacteria; curriculum curricula; formula formulae; radius radii; syllabus syllabi;
good better best; well better best; bad worse worst; far farther farthest further furthest; little less least;
many more most; much more most; old elder eldest
"""
_ENDINGS = (
    ("ies", "y"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("ves", "f"),
    ("ves", "fe"), ("es", "e"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"),
    ("ing", ""), ("ying", "ie"), ("ier", "y"), ("iest", "y"), ("er", "e"), ("er", ""), ("est", "e"), ("est", ""),
    ("ily", "y"), ("ly", ""),
)  # fmt: skip
_DOUBLED = ("ed", "ing", "er", "est")
_SHORTEST = 2
"""Letters of the shortest base that an ending is taken from."""


def bases_of(word: str) -> tuple[str, ...]:
    """Return a word in small letters, and after it what it may be a form of, the likeliest first."""
    lower = word.lower().replace("’", "'")
    plain = lower.removesuffix("'s").rstrip("'")
    found = [plain, *_irregular().get(plain, ())]
    for ending, instead in _ENDINGS:
        rest = plain.removesuffix(ending)
        if (
            rest != plain
            and len(rest + instead) >= _SHORTEST
            and not (ending == "s" and rest.endswith(("s", "u", "i")))
        ):
            base = rest + instead
            if ending in _DOUBLED and not instead and len(rest) > _SHORTEST and rest[-1] == rest[-2]:
                single = rest[:-1]
                found += [base, single] if _ends_doubled(base) else [single, base]
            else:
                found.append(base)
    return tuple(dict.fromkeys(found))


def _ends_doubled(base: str) -> bool:
    """Say whether a base rather ends in two letters by itself: *call*, *pass*, *add*, but *stop*."""
    return base[-1] in "lsfz" or (len(base) == 3 and base[0] in "aeiou")


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    bases: dict[str, tuple[str, ...]] = {}
    for row in _IRREGULAR.split(";"):
        base, *forms = row.split()
        for form in forms:
            bases[form] = (*bases.get(form, ()), base)
    return bases
