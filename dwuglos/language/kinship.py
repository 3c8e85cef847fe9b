"""Signs that a Polish sentence translates an English one: numbers, names, related and common words, a question."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from math import log

_WORD = re.compile(r"[^\W\d_]{2,40}|\d{1,12}(?:[.,]\d{1,12}){0,4}")
_ENGLISH_WORD = re.compile(r"[a-z]{1,30}(?:'t)?")
_ENDINGS = ("", "s", "ed", "ing", "d", "ly")
_TRANSLATIONS = """
    about=około actually=właściwie,naprawdę after=po,potem again=znowu,ponownie all=wszystkie,wszystko,wszyscy
    also=także,również always=zawsze and=i,oraz angle=kąt another=inny,kolejny answer=odpowiedź area=pole,obszar
    ask=pytać,zapytać bad=zły because=ponieważ,bo before=przed,zanim begin=zacząć,początek best=najlepszy
    better=lepszy,lepiej between=między,pomiędzy big=duży black=czarny blue=niebieski body=ciało book=książka
    brain=mózg but=ale,jednak,lecz call=nazywać,nazwać can't=nie change=zmiana,zmienia child=dziecko,dzieci
    circle=okrąg,koło city=miasto color=kolor consider=rozważmy country=kraj day=dzień,dni derivative=pochodna
    different=różny,inny difficult=trudny distance=odległość doesn't=nie don't=nie down=dół each=każdy earth=ziemia
    easy=łatwy edge=krawędź eight=osiem end=koniec equal=równy,równa equation=równanie every=każdy example=przykład
    eye=oko,oczy few=kilka find=znaleźć fire=ogień first=pierwszy,najpierw five=pięć four=cztery,czterech
    friend=przyjaciel give=dać,daje good=dobry,dobrze green=zielony half=połowa hand=ręka happen=dziać,stać,dzieje
    hard=trudny head=głowa health=zdrowie hear=słyszeć,usłyszeć heart=serce height=wysokość help=pomóc,pomagać
    here=tutaj,tu high=wysoki house=dom how=jak hundred=sto idea=pomysł,idea if=jeśli,jeżeli,gdyby
    imagine=wyobrazić,wyobraź important=ważny instance=przykład integral=całka isn't=nie know=wiedzieć,wiem,wie
    language=język large=duży last=ostatni law=prawo learn=uczyć,nauczyć left=lewo,lewy length=długość less=mniej
    life=życie light=światło line=linia,prosta live=żyć,mieszkać long=długi look=patrzeć,spójrz,wygląda make=zrobić
    man=człowiek,mężczyzna many=wiele,wielu math=matematyka mathematics=matematyka matrix=macierz maybe=może
    mean=znaczyć,oznaczać million=milion minus=minus money=pieniądze more=więcej,bardziej most=większość,najbardziej
    move=ruch,przesunąć movie=film much=dużo,wiele music=muzyka name=nazwa,imię need=potrzeba,potrzebować never=nigdy
    new=nowy next=następny,kolejny nine=dziewięć no=nie not=nie now=teraz number=liczba,numer often=często old=stary
    one=jeden,jedna only=tylko or=lub,albo part=część people=ludzie,ludzi perhaps=może person=osoba
    picture=obraz,zdjęcie place=miejsce play=grać plus=plus point=punkt possible=możliwy power=siła,moc,potęga
    problem=problem product=iloczyn proof=dowód question=pytanie rate=tempo read=czytać really=naprawdę reason=powód
    red=czerwony remember=pamiętać,pamiętaj right=prawo,prawy same=sam,taki say=mówić,powiedzieć school=szkoła
    sea=morze second=drugi see=widzieć,zobaczyć,widać set=zbiór seven=siedem short=krótki show=pokazać,pokaże
    side=strona,bok simple=prosty six=sześć size=rozmiar small=mały so=więc,zatem sometimes=czasem,czasami
    sound=dźwięk space=przestrzeń speed=prędkość square=kwadrat start=zacząć,początek still=wciąż,nadal stop=przestać
    sum=suma sun=słońce suppose=załóżmy take=wziąć,weź talk=mówić,rozmawiać tell=mówić,powiedzieć ten=dziesięć
    thank=dziękuję,dzięki then=wtedy,potem thing=rzecz,coś think=myśleć,myśl third=trzeci thousand=tysiąc
    three=trzy,trzech through=przez time=czas,raz times=razy together=razem true=prawda,prawdziwy turn=obrót,obrócić
    two=dwa,dwie,dwóch understand=zrozumieć,rozumieć up=góra use=użyć,używać value=wartość video=film,filmik
    volume=objętość want=chcieć,chcę war=wojna water=woda way=sposób what=co,jaki when=kiedy,gdy where=gdzie
    which=który,która white=biały who=kto why=dlaczego,czemu without=bez woman=kobieta word=słowo work=praca,działa
    world=świat write=pisać,zapisać year=rok,lat yellow=żółty zero=zero
"""
"""Common English words and the beginnings of Polish ones for them: what talks are made of, whatever they are about."""
_SPELLINGS = (("ph", "f"), ("th", "t"), ("qu", "kw"), ("x", "ks"), ("v", "w"), ("c", "k"), ("y", "i"), ("ł", "l"))
"""English spellings and what became of them in Polish words of the same origin."""
_ROOT = 4
"""Letters that words of the same origin share at least."""
_SHARE = 0.8
"""How much a common root counts: roots of one sentence do not come independently."""
_STRONGEST = 6.0
_QUESTION = 2.0


class Kinship:
    """How much some English texts have in common with a Polish sentence."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._asks = [_asks(text) for text in texts]
        self._roots = [frozenset((*_roots(text), *_translated_roots(text))) for text in texts]
        often = Counter(root for roots in self._roots for root in roots)
        self._weights = {root: min(_STRONGEST, log((len(texts) + 1) / n)) for root, n in often.items()}

    def evidence(self, sentence: str, indices: range) -> list[float]:
        """Return how much speaks for `sentence` translating each of these texts: logarithms of likelihoods."""
        roots, asks = frozenset(_roots(sentence)), _asks(sentence)
        return [
            _SHARE * sum(self._weights[root] for root in self._roots[index] & roots)
            - _QUESTION * (self._asks[index] != asks)
            for index in indices
        ]


def _asks(text: str) -> bool:
    return "?" in text[-3:]


def _roots(text: str) -> Iterator[str]:
    return (_root(word) for word in _WORD.findall(text))


@lru_cache(20_000)
def _root(word: str) -> str:
    """Return what a word shares with its relatives; short words and numbers whole."""
    if word[0].isdigit():
        return word.replace(",", ".")
    letters = unicodedata.normalize("NFD", word.lower())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    for english, polish in _SPELLINGS:
        plain = plain.replace(english, polish)
    return plain[:_ROOT] if len(plain) >= _ROOT else f"={word.lower()}"


def _translated_roots(text: str) -> Iterator[str]:
    translations = _translations()
    for word in _ENGLISH_WORD.findall(text.lower()):
        found = next((translations[form] for form in map(word.removesuffix, _ENDINGS) if form in translations), ())
        yield from found


@cache
def _translations() -> dict[str, tuple[str, ...]]:
    """Return the Polish roots of common English words."""
    pairs = (entry.split("=") for entry in _TRANSLATIONS.split())
    return {english: tuple(map(_root, polish.split(","))) for english, polish in pairs}
