"""A talk in three parts, on bees, bread and bridges, in both languages; written for these tests."""

from __future__ import annotations

from dwuglos.talk.transcript import NewSegment, Segment, State, number
from dwuglos.talk.video import Chapter, Video

SECONDS = 6

CHAPTERS = Video(
    chapters=(
        Chapter(0, 61_000, "Bees"),
        Chapter(61_000, 120_500, " Bread\nand butter "),
        Chapter(120_500, 150_000, "Bridges"),
        Chapter(150_000, None, ""),
    )
)

POLISH = (
    (
        "Pszczoły żyją w ulu, a każdy ul ma jedną królową.",
        "Robotnice zbierają nektar z kwiatów i noszą go do ula.",
        "Z nektaru powstaje miód, którym rój karmi larwy zimą.",
        "Królowa składa jaja w komórkach plastra, a robotnice karmią larwy.",
        "Plaster z wosku ma sześciokątne komórki, bo tak zużywa się najmniej wosku.",
        "Pszczoły tańczą, żeby wskazać robotnicom kwiaty pełne nektaru.",
        "Taniec pszczoły mówi, jak daleko od ula rosną kwiaty.",
        "Rój opuszcza ul, kiedy wychowa nową królową.",
        "Pszczelarz zabiera z ula plastry pełne miodu.",
        "Bez pszczół kwiaty sadów nie wydałyby owoców.",
    ),
    (
        "Chleb powstaje z mąki, wody, soli i zakwasu.",
        "Zakwas to mąka z wodą, w której żyją drożdże i bakterie.",
        "Drożdże zjadają cukry z mąki i wydzielają gaz, który podnosi ciasto.",
        "Ciasto wyrabia się długo, aż gluten w mące stanie się sprężysty.",
        "Gluten zatrzymuje gaz, dlatego ciasto na chleb rośnie.",
        "Piekarz zostawia ciasto na noc, żeby zakwas zdążył zadziałać.",
        "Piec rozgrzewa się mocno, a skórka chleba pęka w żarze.",
        "Para wodna w piecu sprawia, że skórka chleba jest chrupiąca.",
        "Upieczony chleb stygnie, a piekarz kroi bochenek dopiero rano.",
        "Bochenek na zakwasie zachowuje świeżość dłużej niż chleb na drożdżach.",
    ),
    (
        "Most wiszący trzyma się na linach i na dwóch pylonach.",
        "Liny przenoszą ciężar przęsła na pylony, a pylony na fundamenty.",
        "Inżynier liczy naprężenia w linach, zanim powstanie projekt mostu.",
        "Most łukowy ściska kamienie, dlatego przęsło nie potrzebuje lin.",
        "Wiatr rozkołysał kiedyś przęsło mostu tak, że liny pękły.",
        "Od tamtej pory inżynierowie badają modele mostów w tunelu z wiatrem.",
        "Stalowe liny splata się z tysięcy drutów, a każdy drut bada się osobno.",
        "Fundamenty pylonów sięgają skały pod dnem rzeki.",
        "Przęsło układa się z części, które dźwig podnosi z rzeki.",
        "Dobry most stoi sto lat, jeśli inżynierowie badają jego liny.",
    ),
)

ENGLISH = (
    (
        "Bees live in a hive, and each hive has one queen.",
        "Workers gather nectar from flowers and carry it to the hive.",
        "Nectar turns into honey, which feeds the larvae in winter.",
        "The queen lays eggs in the cells of the comb, and workers feed the larvae.",
        "A comb of wax has cells with six sides, since that takes the least wax.",
        "Bees dance to point workers to flowers full of nectar.",
        "The dance of a bee tells how far from the hive the flowers grow.",
        "A swarm leaves the hive when a new queen is raised.",
        "The beekeeper takes combs full of honey from the hive.",
        "Without bees the flowers of orchards would bear no fruit.",
    ),
    (
        "Bread is made of flour, water, salt and sourdough.",
        "Sourdough is flour with water in which yeast and bacteria live.",
        "Yeast eats the sugars of flour and gives off gas, which lifts the dough.",
        "Dough is kneaded for long, until the gluten in the flour stretches.",
        "Gluten holds the gas, so the dough of bread rises.",
        "The baker leaves the dough overnight for the sourdough to work.",
        "The oven gets very hot, and the crust of the bread bursts.",
        "Steam in the oven makes the crust of bread crisp.",
        "The baked bread cools, and the baker cuts the loaf in the morning.",
        "A sourdough loaf stays fresh longer than bread with yeast.",
    ),
    (
        "A suspension bridge hangs on cables and two towers.",
        "The cables pass the weight of the deck to the towers, and those to foundations.",
        "An engineer computes the stress in the cables before the bridge is designed.",
        "An arch bridge presses stones, so its deck needs no cables.",
        "Wind once swayed the deck of a bridge until the cables tore.",
        "Since then engineers test models of bridges in a tunnel with wind.",
        "Steel cables are spun of thousands of wires, and each wire is tested.",
        "The foundations of towers reach the rock under the river.",
        "The deck is laid in pieces that a crane lifts from the river.",
        "A good bridge stands a hundred years if engineers test its cables.",
    ),
)

JOINS = [10, 20]


def talk(state: State = "reviewed", timed: bool = True) -> list[Segment]:
    """Return the talk with both languages, a segment for each sentence."""
    pairs = zip(sum(ENGLISH, ()), sum(POLISH, ()), strict=True)
    return number(
        NewSegment(*_times(n, timed), source, target, state, "person") for n, (source, target) in enumerate(pairs)
    )


def source_only(texts: tuple[tuple[str, ...], ...] = ENGLISH) -> list[Segment]:
    """Return the talk with nothing but one language, as its source."""
    return number(NewSegment(*_times(n, True), text) for n, text in enumerate(sum(texts, ())))


def _times(n: int, timed: bool) -> tuple[int | None, int | None]:
    return (n * SECONDS * 1000, (n + 1) * SECONDS * 1000) if timed else (None, None)
