"""Common English words and their Polish equivalents: enough to recognise which Polish text translates which English.

This is no dictionary. The English words are those that most talks use; each has the few Polish words, or beginnings of
words, that translate it most often. Technical words need no entry: mostly both languages use the same root, and
`kinship.py` and `layout/anchors.py` compare roots.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

_TABLE = """
and: i a oraz także zaś; but: ale lecz jednak natomiast tylko; or: lub albo czy bądź; because: bo ponieważ gdyż
dlatego; since: ponieważ gdyż skoro bo od; so: więc zatem tak czyli dlatego; that: że aby żeby to ten ta tego tym tej
który* któr*; which: któr* co; who: kto kim któr*; whose: któr* czyj*; where: gdzie któr*; when: kiedy gdy jeśli;
while: podczas gdy natomiast a zaś; if: jeśli jeżeli gdy gdyby* czy; as: jak jako gdy; than: niż od; then: to wtedy
potem następnie wówczas; what: co czym czego jak* czemu; how: jak ile; why: dlaczego czemu; though: choć chociaż mimo
jednak; although: choć chociaż mimo; even: nawet; however: jednak*; not: nie; no: nie żad* brak; never: nigdy; only:
tylko jedynie; just: tylko właśnie prostu; also: też także również; again: znowu znów ponownie; always: zawsze; often:
często; now: teraz; here: tu tutaj oto; there: tam; still: nadal wciąż jeszcze; already: już; maybe: może; perhaps:
może; really: naprawdę rzeczywiście; very: bardzo; more: więcej bardziej; most: najbardziej większość większoś*
najwięcej; less: mniej*; many: wiele wielu; much: dużo wiele znacznie; every: każd* wszystk*; each: każd*; all:
wszystk* cał* każd* wszyscy; both: oba obie obu zarówno obydw*; other: inn* drug*; another: inn* kolejn* jeszcze
drug*; same: sam* taki* tak*; different: inn* różn*; some: jakiś pewn* niektór* kilka jak*; something: coś czegoś
czymś; someone: ktoś kogoś; nothing: nic niczego; everything: wszystk*; anything: cokolwiek coś; everyone: wszyscy
każdy wszystk*; first: pierwsz* najpierw; second: drug* sekund*; third: trzec* trzeci*; last: ostatni* poprzedni*;
next: następn* kolejn*; new: now*; old: star*; good: dobr* dobrz*; well: dobrze cóż; better: lepsz* lepiej; best:
najlep*; bad: zł*; big: duż* wielk*; large: duż* wielk*; larger: większ*; bigger: większ*; small: mał* niewiel*;
smaller: mniejs*; little: mał* trochę nieco; long: dług*; short: krótk*; high: wysok*; low: nisk*; real: rzeczywist*
prawdziw*; true: prawd*; important: ważn* istotn*; simple: prost*; easy: łatw* prost*; hard: trudn* ciężk*; difficult:
trudn*; possible: możliw* można; example: przykład*; instead: zamiast; question: pytani* pyta*; answer: odpowied*
odpowiad*; problem: problem* zadani*; way: sposób sposob* drog*; idea: pomysł* ide*; thing: rzecz* rzeczy coś; people:
ludz* osób osob*; person: osob* człowiek*; world: świat* świec*; time: czas* raz* chwil*; day: dzie* dni*; year: rok*
lat*; moment: moment* chwil*; minute: minut*; hour: godzin*; number: liczb* numer*; line: lini* prost* wiersz*; point:
punkt*; part: częś* częśc*; side: stron* bok*; word: słow* słów; picture: obraz* rysun* zdjęcie; image: obraz*; video:
film* wideo; change: zmian* zmieni* zmienia*; place: miejsc*; space: przestrze*; end: konie* kończ* końc*; beginning:
począt*; start: zaczn* zaczyn* począt* rozpocz* zacz*; reason: powod* powód przyczyn*; case: przypadk* przypad*; fact:
fakt*; sense: sens*; kind: rodzaj* typ*; bit: trochę kawał* bit*; lot: dużo wiele mnóstwo; hand: ręk* dłoń*; left:
lew*; right: praw* prawda; top: gór* wierzch*; bottom: doł* dół dolny; half: połow* pół; whole: cał*; two: dwa dwie
dwóch dwu* obie oba dwo*; three: trzy trzech trój*; four: cztery czterech czter*; five: pięć pięci*; six: sześ*;
seven: siedem*; eight: osiem* ośmi*; nine: dziewię*; ten: dziesię*; hundred: sto set*; thousand: tysi*; million:
milion*; one: jeden jedn* jedną; once: raz gdy kiedy; twice: dwa dwukrot*; zero: zer*; think: myśl* pomyśl* sądz*;
imagine: wyobra*; remember: pamięt* przypom*; know: wie* wiem zna* wiadomo; see: widz* zobacz* widać widzi*; look:
wygląd* spójrz* spojrz* patrz* popatrz* przyjrz*; notice: zauważ*; show: pokaz* pokaż*; tell: powie* mówi*; say: mówi*
powie* powiedz*; said: powiedzi* mówi*; ask: pyta* spyta* zapyt* zadaj*; call: nazyw* nazw*; mean: znacz* oznacza*;
means: znacz* oznacz*; find: znaj* znaleź* szuka*; found: znal*; make: rob* zrob* sprawi* tworz*; give: daj* da daje
dać; gives: daje; take: weź* bierz* wzią* biorą*; get: dosta* otrzym* uzysk*; got: dosta* mam; go: iść idź* pójd*
przejd*; goes: idzie; come: przyj* przych*; want: chce* chci* chcę; need: potrzeb* musi* trzeba; must: musi*; should:
powin*; can: może* można mog* potraf*; could: mógł* mogł* może*; might: może* mógł* mogą; would: by był*; will: będzie
będ*; have: mam* masz ma mają mie*; has: ma; had: mia*; is: jest to; are: są jest; was: był*; were: był*; be: być;
work: prac* działa*; learn: ucz* naucz*; understand: rozumi* zrozum*; understanding: rozumi* zrozum*; use: używ* uży*
korzyst* wykorzyst*; using: używa* używaj* pomoc*; keep: trzym* zachow*; let: niech pozwól* załóż*; let's: zobacz*
spójrz* przyjrz* rozważ*; suppose: załóż* przypu*; consider: rozważ*; write: pis* zapis* napis*; written: zapis*
napis*; read: czyt* odczyt*; draw: rysuj* rysow* narys*; help: pomo* pomag* pomóc; try: próbuj* spróbuj* prób*;
happen: dziej* zdarz* sta* dziać; turn: okaz* obró* obrac*; move: rusz* porusz* przesu* przes* ruch; stop: zatrzym*
przesta*; add: doda* sum*; multiply: mnoż* pomnoż*; divide: dziel* podziel*; equal: równ*; equals: równ*; between:
między pomiędzy; about: o około temat*; around: wokół około dookoła; through: przez poprzez; with: z ze; without: bez;
from: od z ze; for: dla za na; in: w we; on: na; to: do aby żeby by; of: z; at: w przy na; by: przez o; before: przed
zanim; after: po gdy potem; under: pod; over: nad; into: w do; during: podczas; until: aż dopóki; like: jak jak*
podob*; you: ty wy ci wam was cię ciebie; your: twoj* swoj* wasz* twój swój; we: my nam nas; our: nasz*; i: ja mi
mnie; my: mój moj*; they: oni one ich im; their: ich swoj*; it: to ono go; its: jego jej swoj*; this: to ten ta tego
tym tej te tą tę temu; these: te tych tym tymi; those: te tych tym tymi tamt*; he: on mu go; she: ona jej; his: jego;
her: jej; yes: tak; okay: okej dobra ok dobrze; thanks: dzięk*; thank: dzięk*; area: obszar* pole pola polu polem
powierzch*; circle: okrąg* okręg* koł*; light: świat* światł*; water: wod*; house: dom*; home: dom*; child: dziec*;
children: dziec*; friend: przyja* znajom*; money: pieni*; life: życi*; story: histori* opowie*; book: książ*; music:
muzyk*; science: nauk* nauce; student: uczni* stud*; school: szko*; country: kraj* państ*; city: mias* mieś*; law:
praw*; rule: reguł* zasad*; step: krok*; order: kolejn* porząd* rząd; form: form* posta*; value: wartoś*; equation:
równani* równań; matrix: macierz*; function: funkc*; proof: dow*; prove: udow*; size: rozmiar* wielkoś*; length:
długoś*; width: szerok*; height: wysok*; distance: odległ* dystans*; speed: prędk* szybk*; velocity: prędkoś*; angle:
kąt*; curve: krzyw*; rate: tempo tempa szybk*; growth: wzrost*; direction: kierun*; negative: ujemn*; positive:
dodatn*; prime: pierwsz*; square: kwadrat*; sum: sum*; power: potęg* moc* siła; today: dzisia* dziś; above: powyż*
nad; below: poniż* pod; together: razem; far: dalek*; away: dal*; near: blisk*; close: blisk*; almost: prawie niemal;
enough: wystarcz* dość; actually: właściwie naprawdę faktycznie; basically: zasadniczo; finally: końcu wreszcie;
exactly: dokładnie; probably: prawdopodob* pewnie; sometimes: czasem czasami; course: oczywiście; usually: zwykle
zazwyczaj; especially: szczególn* zwłaszcza; whether: czy; unless: chyba; except: oprócz poza; along: wzdłuż; across:
przez poprzek; against: przeciw*; towards: stron* ku; off: od; begin: zacząć początek; black: czarny; blue: niebieski;
body: ciało; brain: mózg; can't: nie; color: kolor; derivative: pochodna; doesn't: nie; don't: nie; down: dół; earth:
ziemia; edge: krawędź; eye: oko oczy; few: kilka; fire: ogień; green: zielony; head: głowa; health: zdrowie; hear:
słyszeć usłyszeć; heart: serce; instance: przykład; integral: całka; isn't: nie; language: język; live: żyć mieszkać;
man: człowiek mężczyzna; math: matematyka; mathematics: matematyka; minus: minus; movie: film; name: nazwa imię; play:
grać; plus: plus; product: iloczyn; red: czerwony; sea: morze; set: zbiór; sound: dźwięk; sun: słońce; talk: mówić
rozmawiać; times: razy; up: góra; volume: objętość; war: wojna; white: biały; woman: kobieta; yellow: żółty
"""
"""English word, colon, Polish words; a star stands for any ending."""

_SHORTEST = 2
"""Letters in the shortest beginnings of Polish words, by which the beginnings are grouped."""
_ENDINGS = (("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))
_Meanings = Mapping[str, Iterable[str]]


@cache
def entries() -> Mapping[str, Sequence[str]]:
    """Return the Polish words of the table by English words in lower case; a star at their end is any ending."""
    rows = (entry.partition(":") for entry in _TABLE.split(";"))
    return {english.strip(): polish.split() for english, _, polish in rows}


def english_of(word: str) -> Iterable[str]:
    """Return the English word of the table that `word`, in lower case, is a form of: one word, or none."""
    table = entries()
    if word in table:
        return (word,)
    for end, replacement in _ENDINGS:
        if word.endswith(end) and (stem := word[: -len(end)] + replacement) in table:
            return (stem,)
    short = word.replace("’", "'").partition("'")[0]  # "you're" belongs to "you"
    return (short,) if short in table else ()


def meanings_of(word: str) -> Iterable[str]:
    """Return the English words of the table that `word`, a Polish word in lower case, may translate."""
    whole, beginnings = _polish()
    meanings = list(whole.get(word, ()))
    candidates = beginnings.get(word[:_SHORTEST], {})
    if word.startswith(tuple(candidates)):  # one quick test for all: most words begin with none of them
        for beginning, entries in candidates.items():
            if word.startswith(beginning):
                meanings += entries
    return meanings


@cache
def _polish() -> tuple[_Meanings, Mapping[str, _Meanings]]:
    """Return the table the other way round: the English words by whole Polish words, and by beginnings of words.

    The beginnings are grouped by their first `_SHORTEST` letters, so that a word is compared with few of them.
    """
    whole: dict[str, list[str]] = defaultdict(list)
    beginnings: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for english, polish in entries().items():
        for word in polish:
            start = word.rstrip("*")
            (whole if start == word else beginnings[start[:_SHORTEST]])[start].append(english)
    return whole, beginnings
