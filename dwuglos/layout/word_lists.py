"""Polish and English words that decide where a line may end, by what they do in a sentence."""

from __future__ import annotations

_MONTHS = (
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia "
    "january february march april may june july august september october november december"
)
LISTS = {
    "hanging": "a i o u w z",
    "prepositions": "we ze do od na po za przy pod nad przed bez dla przez między wśród wobec oprócz poza ponad około "
    "według wokół obok podczas dzięki przeciw ku spod znad sprzed zza the an of in at for with from into",
    "conjunctions": "a i ale lecz lub albo oraz ani więc bo że żeby aby gdyż ponieważ choć chociaż jeśli jeżeli kiedy "
    "gdy gdyby jakby czy zanim skoro gdzie czyli zatem natomiast niż jak jaki jaka jakie and but or because which who "
    "when where while if although than",
    "openings": "co tak dlatego by",  # they open a clause as conjunctions do, but may also stand at the end of a line
    "modals": "może mogę możesz możemy mogą można mógł mogła trzeba należy warto wolno musi muszę musisz musimy muszą "
    "chce chcę chcesz chcemy chcą będzie będę będziesz będziemy będą powinien powinna powinno powinniśmy umie umiem",
    "particles": "się by bym byś byśmy byście",
    "enclitics": "go mu mi ci cię ją je jej im ich nas nam wam sobie",  # not „was”, a verb in English
    "numerals": "dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc kilka kilku kilkanaście "
    "parę wiele wielu dwóch trzech czterech pięciu sześciu one two three four five six seven eight nine ten",
    "titles": "prof. dr mgr inż. ks. św. gen. płk kpt. pan pani pana panu mr. mrs. ms. dr. st.",
    "labels": "str. s. nr rys. art. pkt godz. ul. al. pl. tab. rozdz. t. r. no. fig. p. vol.",
    "units": "km m cm mm µm nm kg g mg t l ml s ms min h godz. % ‰ ° °c zł gr € $ hz khz mhz ghz kb mb gb tb px kw "
    f"mw tys. tys mln mld bln r. w. p.n.e. n.e. {_MONTHS}",
    "months": _MONTHS,
    "thousands": "tys. tys mln mld bln",
}
