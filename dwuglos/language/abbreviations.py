"""English and Polish abbreviations whose full stop may not end a sentence, and words that sentences begin with.

An abbreviation is listed only when a capital letter or a number may follow it. No sentence begins with a small letter,
so `etc.`, `itd.` or `bałt.` need no entry. All words are in lower case, without the last full stop.
"""

from __future__ import annotations

from typing import Literal

Language = Literal["en", "pl"]
LANGUAGES: tuple[Language, Language] = ("en", "pl")

_TITLES: dict[Language, str] = {
    "en": """
        mr mrs ms messrs mme mlle dr drs prof rev fr hon pres gov capt cmdr lt sgt col maj brig adm supt insp
        mt ft e.g i.e cf vs viz
    """,
    "pl": """
        ul św śś bł ks bp abp kard płk ppłk mjr kpt ppor chor sierż plut kmdr prof dr hab inż mgr
        np m.in tzn tzw tj zob cyt śp przyp oprac ang łac niem hiszp hebr jap
        o ww ds ws pp doc wicemin nadkom podinsp asp
    """,
}
"""A word that belongs to them always follows, so their full stop never ends a sentence."""

_WEAK: dict[Language, str] = {
    "en": """
        st co inc ltd corp bros jr sr dept univ est gen sen rep sec ed al ave blvd rd fig eq thm
        ph.d m.d b.a m.a b.sc m.sc jan feb mar apr jun jul aug sep sept oct nov dec
    """,
    "pl": """
        al pl os im gen por lek red tłum wyd dyr zast kier adw sekr p wł zm ur rtm ob lit sp o.o hr woj pow gm fr gr ros
        min uniw poł kol ps pseud przew reż scen kom pt
    """,
}
"""A name often follows; their full stop ends a sentence only when the next word is one of `_STARTERS`."""

_BEFORE_NUMBERS: dict[Language, str] = {
    "en": "p pp no nos n° nr vol vols ch chap sec sect fig figs eq eqs pt approx ca ver tel ext op rs "
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "pl": "s str r nr n° godz ok ust art poz pkt par rozdz rys tab ryc t vol tel faks ca op wyd zes cz m "
    "g dn ur zm temp min maks prz",
}
"""Their full stop ends no sentence when a number follows."""

_STARTERS: dict[Language, str] = {
    "en": """
        the a an this that these those it he she we you they there here his her its my our your their what which who how
        why when where if in on at by for from with without to as so but and or then now is are was were do does did can
        could will would should have has had let let's it's that's there's what's here's i'm i've we've we're you're
        they're he's she's i i'd i'll we'll you'll not no yes well okay all some many most one each every another after
        before because although while since once first next finally also maybe perhaps just even still again instead
        however actually basically suppose consider think look imagine remember notice mr mrs ms dr
    """,
    "pl": """
        to ten ta te tę tym tego tej tych ci ja ty on ona ono oni one my wy jest są był była było były będzie nie tak a
        i o w z na do po od za dla przy bez przez pod nad przed między ale lecz więc jednak jeśli jeżeli gdy gdyby kiedy
        niech zauważ zauważmy zobaczmy spójrz spójrzmy wyobraź pomyśl załóżmy weźmy przyjrzyjmy dodajmy
        gdzie jak jaki jaka jakie co kto czy dlaczego ponieważ choć chociaż żeby aby potem następnie teraz wtedy wówczas
        tutaj tu tam każdy każda każde wszystkie wszyscy jeden jedna jedno drugi druga jego jej ich mój moja nasz nasza
        można możemy mamy mam mówi może musimy trzeba należy oto także również oraz dlatego zatem dzięki podczas według
        oczywiście właśnie zresztą
    """,
}
"""Words that begin sentences, and hardly ever names."""

_WORDS_OF_THE_OTHER = frozenset(("red", "lit", "sen", "gen", "al"))
"""Abbreviations in one language that are ordinary words in the other: left out where the language is unknown."""


def _words(lists: dict[Language, str]) -> dict[Language | None, frozenset[str]]:
    """Return the words of each language, and under None those of both, for text in an unknown language."""
    english, polish = (frozenset(lists[language].split()) for language in LANGUAGES)
    return {None: (english | polish) - _WORDS_OF_THE_OTHER, "en": english, "pl": polish}


TITLES = _words(_TITLES)
WEAK = _words(_WEAK)
BEFORE_NUMBERS = _words(_BEFORE_NUMBERS)
STARTERS = _words(_STARTERS)
