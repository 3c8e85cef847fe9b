"""Names in an English text, and whether a Polish text has them in any form.

A name is a word with a capital inside a sentence. Polish inflects names (Euler, Eulera), writes some of them in its own
way (Vienna, Wiedeń), and has small letters where English has capitals (Monday, English): such words are no names here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from dwuglos.language.common_words import ENGLISH

_NAME = re.compile(r"(?<=[a-ząćęłńóśźż,;:)] )([^\W\d_a-z][^\W\d_]{2,}(?:[-’'][^\W\d_]+)?)")
_FIRST_NAME = re.compile(r"(?:^|(?<=[.!?…\"“] ))\W*([^\W\d_a-z][^\W\d_]{2,}(?:[-’'][^\W\d_]+)?)")
_FIRST_LETTER = re.compile(r"(?<![\w'’-])[^\W\d_](?<!I(?=\W))")
"""The first letter of each word but “I”."""
_NO_NAMES = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december english french german polish russian chinese japanese italian spanish greek
    latin american british european african asian indian arabic dutch swedish irish christian jewish muslim catholic
    god internet web earth sun moon north south east west northern southern eastern western mr mrs ms dr sir professor
    president king queen chapter section part figure lesson episode essence linear algebra calculus hey hello well yes
    okay thanks then now how what why when where who which let the this that these those and but because maybe imagine
    think suppose say notice remember look here there they she you his her its our your their for from with first
    fahrenheit celsius kelvin avenue health cold alright likewise plus
    second third next last one two three four five six seven eight nine ten
"""
_COMMON = frozenset(_NO_NAMES.split())
_POLISH_NAMES = """
    vienna wied; germany niem; france franc; italy włoch włosk; spain hiszp; greece grec; england angli; britain
    brytani; london londy; paris pary; rome rzym; warsaw warszaw; moscow moskw; athens aten; cologne koloni; munich
    monach; prague prag; lisbon lizbo; brussels bruks; copenhagen kopen; geneva genew; venice wenec; florence florenc;
    naples neapol; milan mediol; turkey turc; hungary węgr węgier; switzerland szwajc; sweden szwec; norway norweg;
    austria austri; belgium belgi; netherlands niderl holand; holland holand; ireland irland; scotland szkoc; wales
    wali; ukraine ukrain; russia rosj rosyj; china chin; japan japon; egypt egip; india indi; states stan usa; united
    zjedn usa; america amery usa; york jork york; europe europ; africa afry rpa; asia azj; australia austral; brazil
    brazyl; mexico meksyk; canada kanad; california kaliforni; church kości; university uniwers; college kolegi;
    institute instytut; academy akadem; museum muze; street ulic; river rzek; ocean ocean; sea morz; mount gór; lake
    jezior; island wysp; city miast; party parti; war wojn; world świat; nobel nobl; prize nagrod; bible bibli; newton
    newt niut; archimedes archim; pythagoras pitagor; pythagorean pitagor; euclid euklid; euclidean euklid; aristotle
    arystot; plato platon; socrates sokrat; homer homer; caesar cezar; christ chryst; jesus jezus; moses mojżesz; mary
    mari; john jan john; joseph józef jose; peter piotr peter; paul paw paul; george jerzy george; william wiliam
    will; henry henr; charles karol charl; james jakub jame; elizabeth elżb elizab; catherine katarz kather; alexander
    aleksand alexand; copernicus kopern; columbus kolumb; confucius konfucj; genghis dżyngis; mercury merkur; venus
    wenus; mars mars; jupiter jowisz; saturn saturn; uranus uran; neptune neptun; pluto pluton; santa mikoł; christmas
    święt bożo; easter wielkan; nazi nazi hitler; renaissance renesans odrodz; enlightenment oświec; bronze brąz; iron
    żelaz; roman rzym; egyptian egip; union uni związ; nations narod; congress kongres; senate senat; court sąd; house
    izb dom; army armi; navy maryn; poland polsk polsc; poles polak polac; pole polak; silesia śląsk; denmark dani
    duń; czech czech czes; republic republ czech; lithuania litw; croatia chorwa; romania rumun; iceland islandi;
    israel izrael; lebanon liban; georgia gruzj georgi; latvia łotw; malta malt malc; tunisia tunez; morocco marok;
    algeria algier; zealand zeland; silicon krzem; valley dolin; thames tamiz; danube dunaj; vistula wisł wiśl; rhine
    ren; beijing pekin; istanbul stambu; jerusalem jerozol; dresden drezn dreźn; leipzig lipsk; stockholm sztokhol;
    bucharest bukaresz; kiev kij; kyiv kij; mesopotamia mezopot; volga wołg wołdz; seine sekwan; tuscany toskan;
    bohemia czech; pomerania pomorz; lviv lwow lwów; nuremberg norymb; basel bazyle; hague hag hadz; genoa genu; padua
    padw; pisa piz; baghdad bagdad; caribbean karaib; mediterranean śródziem; elbe łab; oder odr; ecuador ekwador;
    colombia kolumb; guatemala gwatem; afghanistan afgan; belarus białoru; montenegro czarnogór; qatar katar; kuwait
    kuwej; stephen szczepan stefan; steven stefan; matthew mateusz; louis ludwik; nicholas mikoł; sophia zofi sofi;
    sophie zofi sofi; eve ewa ewy ewie ewę ewą; isaac izaak; jacob jakub; noah noe; solomon salomon; job hiob job;
    virgil wergil; hippocrates hipokr; descartes kartez; erasmus erazm; luther lut; chopin szopen; shakespeare szeksp;
    muhammad mahomet; tchaikovsky czajkow; chekhov czechow; chebyshev czeby; lyapunov lapun łapun; michelangelo
    michał; titian tycjan; agnes agnies; margaret małgorz; lawrence wawrzyń; gregory grzegorz; frederick fryder;
    richard ryszard; simon szymon; matthias macie; sigismund zygmunt; casimir kazimierz; hedwig jadwig; eleanor
    eleonor; isabella izabel; charlotte karolin; thanksgiving dziękczyn; pacific spokojn pacyf
"""
_SPELLINGS = (
    ("ph", "f"),
    ("th", "t"),
    ("qu", "kw"),
    ("x", "ks"),
    ("sch", "sz"),
    ("sh", "sz"),
    ("ch", "h"),
    ("ck", "k"),
)
_ROOT, _LONG_ROOT = 3, 4
"""Letters at the beginning in which a name and its Polish form agree, whatever its ending and its spelling."""
_LONG = 5
"""Letters of a name from which on it must agree in more letters."""


def names_in(text: str, first: frozenset[str] = frozenset()) -> list[re.Match[str]]:
    """Return the names inside the sentences of an English text; group 1 is the name.

    At the beginning of a sentence each word has a capital: there only those that are in `first` are names.
    """
    words = _FIRST_LETTER.findall(text)[1:]
    if 2 * sum(map(str.isupper, words)) > len(words):
        return []  # a heading, or words in capitals
    inside = [name for name in _NAME.finditer(text) if not _is_no_name(name[1])]
    if first:
        inside = [*(name for name in _FIRST_NAME.finditer(text) if name[1] in first), *inside]
    return inside


def _is_no_name(word: str) -> bool:
    lower = word.lower()
    return (
        word.isupper() or lower in _COMMON or lower.removesuffix("s") in _COMMON or lower.replace("’", "'") in ENGLISH
    )


def has_name(name: str, polish: str) -> bool:
    """Return whether a Polish text has an English name in any form."""
    bare = re.sub(r"['’]s?$", "", name).lower()
    lower = polish.lower()
    if bare in lower:
        return True
    words = _polish_roots(lower)
    for part in re.split("[-’']", bare):
        root = _root(part)[: _LONG_ROOT if len(part) >= _LONG else _ROOT]
        if len(root) >= _ROOT and any(word.startswith(root) for word in words):
            return True
    return any(root in lower for root in _exonyms().get(bare, ()))


@lru_cache(200)
def _polish_roots(polish: str) -> frozenset[str]:
    return frozenset(_root(word) for word in re.findall(r"[^\W\d_]{3,}", polish))


@lru_cache(20_000)
def _root(word: str) -> str:
    """Return a word in the spelling that English and Polish names share, without diacritics."""
    letters = unicodedata.normalize("NFD", word.lower().replace("ł", "l"))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    for english, polish in _SPELLINGS:
        plain = plain.replace(english, polish)
    return plain.replace("c", "k").replace("v", "w").replace("y", "i").replace("j", "i")


@cache
def _exonyms() -> Mapping[str, tuple[str, ...]]:
    rows = (row.split() for row in _POLISH_NAMES.split(";"))
    return {english: tuple(polish) for english, *polish in rows}
