"""The grammar rules: their names and titles, and which of them are off until the user wants them.

Those that are off were looked at on 2,400 sentences that people had translated, where they reported what is right more
often than what is wrong, or what other checks report, or what formulas look like.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

_OFF_WRITTEN = """
    MORFOLOGIK_RULE_PL_PL UPPERCASE_SENTENCE_START PL_UNPAIRED_BRACKETS DOUBLE_PUNCTUATION WORD_REPEAT_RULE
    COMMA_PARENTHESIS_WHITESPACE WHITESPACE_RULE ZBEDNA_SPACJA_PRZED BLEDNE_CUDZYSOWY_TYPOGRAFICZNE DYWIZ
    FORMAT_DZIESIETNY SENTENCE_WHITESPACE

    BRAK_SPACJI BRAK_SPACJI_NAWIAS SPACJA_ZNAK_ROWNOSCI MNOZENIE SPACJA_ZA_PRZECINKIEM_DZIESITNYM SKROTY_Z_KROPKA
    NIETYPOWA_KOMBINACJA_DUZYCH_I_MALYCH_LITER ZNAK_INTERPUNKCYJNY_NA_POCZATKU_ZDANIA DATA_NIEMOZLIWA
    OD_X_Y_OD_X_DO_Y SKLADNIA_LICZEBNIKA NIEZGODNOSC_PRZYPADKU_PO_LICZEBNIKU O_D_OD MULTISPOJNIKI

    ZDANIA_ZLOZONE BOWIEM_ZAS BOWIEM_ZAS_PRZECINEK PRZECINEK_ANI PRZECINEK_PREP PRZECINEK_A PRZECINEK_POROWNANIE
    COFANIE_PRZECINKA BRAK_PRZECINKA_ZAMIAST BRAK_ZNAKU_ZAPYTANIA BRAK_PRZECINKA_JAK ROWNIE_JAK PODMIOT_ORZECZENIE
    JEDNAK_PRZECINEK PRZECINEK_TAK_JAK TAK_CZY_OWAK PRZYSLOWKI_PREDYKATYWNE_BEZ_PRZECINKOW BEZOKOLICZNIKI JAK_I
    ADJ_SUBST_ADJ_UNIFY SUBST_ADJ_UNIFY PREP_CASUS NIE_RZECZOWNIK ZDANIE_PODRZEDNE_Z_KTORY_LUB_JAKI JEDNE_DZIECKO
    ZWIAZKU_Z_TYM ZWROTNE_BEZ_SIE IMIESLOW_POMYLONY_PODMIOT NIE_TYLE_CO DAJZE STALA_SIE ROZUMIEC_POD UZNAC_JAKIMS
    WZGLEDNIE_LUB NIM_IMPERF DWA_PODMIOTY_FIN PCON_VERB CZESC_CZESC PRAWDOPODOBNYM_JEST PO
    NIEZGODNA_FORMA_ORZECZNIKA_POT_PRAET WIECEJ_JAK NA_ILE WIELOKROTNE_WYSTPIENIE_TEGO_SAMEGO_WYRAENIA_PRZYIMKOWEGO

    SIE_SENT_END KONCEPT CALY_SZEREG POKI_CO W_OPARCIU W_TEMACIE STOPIEN_WYZSZY STOPIEN_WYZSZY_ADV STOPIEN_NAJWYZSZY
    STOPIEN_WYZSZY_NIESTOPNIOWANEGO W_NAWIAZANIU_DO
"""
OFF_AT_FIRST = frozenset(_OFF_WRITTEN.split())
"""Rules that are off until the user wants them: what other checks report; what formulas look like; what is more often
right than wrong; and what is a matter of style."""

_ELEMENT = re.compile(r"<(?:rulegroup|rule)\b([^>]*)>", re.DOTALL)
_ATTRIBUTE = re.compile(r"""(id|name|default)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ENTITIES = {"&quot;": '"', "&lt;": "<", "&gt;": ">", "&apos;": "'", "&amp;": "&"}


class Rule(NamedTuple):
    """A grammar rule: its name, and what it is about, in Polish."""

    name: str
    title: str


def off(choices: Mapping[str, bool]) -> frozenset[str]:
    """Return the rules that are off, with the user's choices: whether a rule is on, by its name."""
    chosen = {name for name, is_on in choices.items() if is_on}
    return frozenset(OFF_AT_FIRST - chosen | {name for name, is_on in choices.items() if is_on is False})


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules that can be listed, by their titles; none where their file is missing."""
    try:
        text = _file().read_text("utf-8")
    except (OSError, ImportError, UnicodeError):
        return ()
    found: dict[str, str] = {}
    for element in _ELEMENT.finditer(re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)):
        attributes = {name: double or single for name, double, single in _ATTRIBUTE.findall(element[1])}
        name = attributes.get("id")
        if name and attributes.get("default") not in ("off", "temp_off"):
            found.setdefault(name, _plain(attributes.get("name") or name))
    return tuple(sorted((Rule(*each) for each in found.items()), key=lambda rule: (rule.title.casefold(), rule.name)))


def _file() -> Path:
    package = find_spec("lingotweaker_data_pl")
    if package is None or package.origin is None:
        raise ImportError
    return Path(package.origin).parent / "data" / "pl" / "rules" / "grammar.xml"


def _plain(text: str) -> str:
    return re.sub("|".join(_ENTITIES), lambda found: _ENTITIES[found[0]], text)
