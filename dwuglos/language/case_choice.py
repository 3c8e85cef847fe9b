"""Which case and number an ambiguous form most likely has in its clause.

*Prompt* is nominative or accusative; whether it becomes *instrukcja* or *instrukcję* the verb says, where there is one.
"""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos.language import word_tags
from dwuglos.language.phrase_words import CONJUNCTIONS, Phrase
from dwuglos.language.running_words import Word, clause
from dwuglos.language.word_tags import NOUNS, Place, Reading

_VERB_KINDS = frozenset(("fin", "praet", "bedzie", "winien", "impt", "inf", "imps", "pred", "pcon", "pant"))
_OTHER_KINDS = frozenset(("subst", "adj", "prep", "conj", "comp", "adv", "num"))
_CERTAIN_VERBS_WRITTEN = """
    stał stała stało stali stały ma mam masz mamy macie mają jest są być był była było były byli działa mogę
    może można trzeba chce musi daje dzieje staje stają zbiega rośnie rosną muszą muszę miał miały miałem mogli idzie
    stanowi leży leżą stoi rozumie lubi pyta łączy płynie znajdzie znajdą
"""
_CERTAIN_VERBS = frozenset(_CERTAIN_VERBS_WRITTEN.split())
"""Forms of verbs that are hardly ever the other word of the same form."""
_GENITIVE_VERBS_WRITTEN = """
    używać użyć szukać poszukać poszukiwać potrzebować wymagać unikać uniknąć dotyczyć słuchać brakować brakuje
    brak uczyć nauczyć próbować spróbować żądać zażądać dokonać dokonywać udzielić udzielać nadużywać dostarczać
    zabraknąć starczyć pilnować przestrzegać pragnąć oczekiwać wystarczyć pozbyć pozbywać
"""
_GENITIVE_VERBS = frozenset(_GENITIVE_VERBS_WRITTEN.split())
_DATIVE_VERBS_WRITTEN = """
    pomagać pomóc przyglądać przyjrzeć służyć dziękować przeczyć zaprzeczać towarzyszyć odpowiadać podlegać ufać
    równać poświęcić poświęcać dać dawać przypisać przypisywać nadać nadawać zawdzięczać podać podawać
    powiedzieć mówić przekazać przekazywać zadać zadawać poddać sprzyjać zapobiegać zapobiec przeciwdziałać ulec
    ulegać dorównać odebrać zarzucić wierzyć uwierzyć zaufać dodać dodawać pozwolić pozwalać
"""
_DATIVE_VERBS = frozenset(_DATIVE_VERBS_WRITTEN.split())
_INSTRUMENTAL_VERBS_WRITTEN = """
    być zostać zostawać zająć zajmować posłużyć posługiwać bawić pobawić kierować stać stawać okazać okazywać
    nazwać nazywać interesować zainteresować dysponować rządzić sterować przejmować przejąć zarządzać dzielić
    podzielić pozostać pozostawać chwalić pochwalić zachwycać cieszyć kończyć zaczynać grozić władać operować
    manipulować
"""
_INSTRUMENTAL_VERBS = frozenset(_INSTRUMENTAL_VERBS_WRITTEN.split())
_INTRANSITIVE_WRITTEN = """
    być działać zadziałać powstać powstawać istnieć wystarczyć wystarczać zniknąć znikać pozostać pozostawać
    zostać wyglądać pojawić pojawiać przyjść wejść wyjść trafić brzmieć leżeć stać następować nastąpić wynikać
    wypaść nadejść nadchodzić zajść zachodzić minąć mijać upłynąć płynąć rosnąć wzrosnąć wzrastać maleć zmaleć spaść
    spadać wystąpić występować biec przebiegać wrócić wracać dojść dochodzić wchodzić wychodzić przychodzić
"""
_INTRANSITIVE = frozenset(_INTRANSITIVE_WRITTEN.split())
_QUANTITIES_WRITTEN = """
    liczba zestaw lista seria zbiór mnóstwo szereg tysiąc większość para ciąg zestawienie kolekcja ilość grupa
    setka milion rodzaj wiele wybór przegląd mieszanka układ system rodzina suma różnica tablica kombinacja kolejność
"""
_QUANTITIES = frozenset(_QUANTITIES_WRITTEN.split())
_QUESTIONS_WRITTEN = """
    co czego czemu czym kto kogo komu kim jak gdzie kiedy dlaczego ile jaki jaka jakie jaką jakim jakiej jakich
"""
_QUESTIONS = frozenset(_QUESTIONS_WRITTEN.split())
"""Words that begin a clause of their own."""
_JOINING = frozenset(("i", "oraz", "a", "ale", "lecz"))
"""Conjunctions that join clauses."""
_PARTICLES_WRITTEN = "tylko też także również już jeszcze nawet właśnie więc jednak"
_PARTICLES = frozenset(_PARTICLES_WRITTEN.split())
_DATIVE_ADJECTIVES = frozenset(("równy", "podobny", "przeciwny", "wierny", "poświęcony", "wspólny", "odpowiadający"))


def scores(words: Sequence[Word], phrase: Phrase) -> dict[Place, int]:
    """Return how likely each place of a phrase is; points are only worth comparing with each other."""
    context = _Context(words, phrase)
    return {place: context.score(place) for place in phrase.places}


class _Context:
    """What the clause around a phrase says."""

    def __init__(self, words: Sequence[Word], phrase: Phrase) -> None:
        self._words = words
        self._phrase = phrase
        start, end = clause(words, phrase.start, phrase.end - 1)
        start = next((n for n in range(phrase.start, start, -1) if words[n].form.lower() in _QUESTIONS), start)
        self._behind = next((n for n in range(phrase.end, end) if verb_of(words[n].form)), None)
        if start < phrase.start and self._begins_clause(start):
            start = phrase.start
        self._before = next((n for n in range(phrase.start - 1, start - 1, -1) if verb_of(words[n].form)), None)
        self._start, self._end = start, end
        at = phrase.start - 1
        while at > start and words[at].form.lower() in _PARTICLES:
            at -= 1
        self._previous = at if at >= start else None

    def _begins_clause(self, start: int) -> bool:
        """Say whether a conjunction before the phrase joins two clauses: *mamy punkt i ten prompt tworzy kąt*."""
        before, at = self._phrase.start - 1, self._behind
        if at is None or self._words[before].form.lower() not in _JOINING:
            return False
        form = self._words[at].form
        subjects = {place for place in self._phrase.places if place.case == "nom"}
        fits = any(is_third_person(form, each) and any(map(each.allows, subjects)) for each in _verbs_of(form))
        return fits and any(verb_of(self._words[n].form) for n in range(start, before))

    def score(self, place: Place) -> int:
        """Return the points of a place."""
        points = {"dat": -4, "voc": -6, "loc": -1}.get(place.case, 0)
        if self._phrase.preposition is not None:
            return points + (place.case == "inst")  # *przed*, *za*, *nad* of where something is rather than goes
        points += self._of_previous(place)
        if self._behind is not None:
            points += self._of_verb_behind(place, self._behind)
        if self._before is not None:
            points += self._of_verb_before(place, self._before)
        elif self._behind is None and place.case == "nom":
            points += 1
        return points

    def _of_previous(self, place: Place) -> int:
        if self._previous is None:
            return 1 if place.case == "nom" else 0
        form = self._words[self._previous].form.lower()
        if form == "jako":
            return {"nom": 2, "acc": 1}.get(place.case, 0)
        if form in ("to", "oto", "jak", "niż", "niczym", "znaczy", "czyli"):
            return 5 if place.case == "nom" else 0
        if form in CONJUNCTIONS:
            return self._of_other(place, self._previous - 1)
        kinds = {each.kind for each in word_tags.readings(form)}
        if "pact" in kinds:
            return 4 if place.case == "acc" else 0
        if any(each.kind == "adj" and each.lemma in _DATIVE_ADJECTIVES for each in word_tags.readings(form)):
            return 6 if place.case == "dat" else 0
        if form == "bez":
            return 3 if place.case == "gen" else 0
        if form == "brak":
            return 4 if place.case == "gen" else 0
        if _is_noun(form):
            is_many = any(each.lemma in _QUANTITIES for each in word_tags.readings(form))
            wanted = "pl" if is_many else "sg"
            return (6 + (place.number == wanted)) * (place.case == "gen")
        return 0

    def _of_other(self, place: Place, at: int) -> int:
        """Return the points for standing in a row with another noun, in its case."""
        if at < self._start:
            return 0
        found = [each for each in word_tags.readings(self._words[at].form) if each.kind in NOUNS]
        return 6 if any(place.case in each.cases for each in found) else 0

    def _of_verb_behind(self, place: Place, at: int) -> int:
        form = self._words[at].form
        verb = verb_of(form)
        if verb is not None and verb.lemma in _DATIVE_VERBS and place.case == "dat":
            return 8 if self._before is None else 0
        if verb is None or place.case not in ("nom", "acc"):
            return 0
        if self._words[self._start].form.lower() in ("co", "cokolwiek") and place.case == "acc":
            return -4  # which has the place of the object
        if self._before is not None:  # the phrase stands between two verbs: the one before it has it
            return 0
        is_other = any(is_nominative(self._words[n].form) for n in range(at + 1, self._end))  # *prompt wysłał Jan*
        is_subject = any(is_third_person(form, each) and each.allows(place) for each in _verbs_of(form))
        is_subject = is_subject and not (is_other and verb.lemma not in _INTRANSITIVE)
        if place.case == "nom":
            return 3 if is_subject else -3
        return 0 if is_subject else 2

    def _of_verb_before(self, place: Place, at: int) -> int:
        form = self._words[at].form
        verb = verb_of(form)
        if verb is None:
            return 0
        lemma = verb.lemma
        if wants_genitive(self._words, at):
            return {"gen": 4, "acc": -2, "nom": -2}.get(place.case, 0)
        if lemma in _DATIVE_VERBS:
            return {"dat": 8, "acc": 2, "gen": -2}.get(place.case, 0)
        if place.case == "gen":
            return -2
        if place.case == "inst":
            return 4 if lemma in _INSTRUMENTAL_VERBS else -1
        if place.case not in ("nom", "acc"):
            return 0
        if self._words[self._start].form.lower() in ("co", "cokolwiek"):  # which has the place of the object
            return 3 if place.case == "nom" else -3
        is_object = not self._can_be_subject(place, at, verb)
        if place.case == "acc":
            return 3 if is_object else 0
        return -3 if is_object else 2

    def _can_be_subject(self, place: Place, at: int, verb: Reading) -> bool:
        """Say whether the phrase, in the nominative, is rather the subject of a verb before it than its object."""
        form = self._words[at].form
        if verb.kind == "inf" and verb.lemma in _INTRANSITIVE and at > self._start:  # *musi być*
            modal = verb_of(self._words[at - 1].form)
            if modal is not None and is_third_person(self._words[at - 1].form, modal):
                return modal.allows(Place(place.number, "nom", place.gender))
        if not is_third_person(form, verb) or not verb.allows(Place(place.number, "nom", place.gender)):
            return False
        around = {self._words[n].form.lower() for n in range(max(at - 1, self._start), self._phrase.start) if n != at}
        return verb.lemma in _INTRANSITIVE or "się" in around


def wants_genitive(words: Sequence[Word], at: int) -> bool:
    """Say whether the object of a verb stands in the genitive: *używać promptu*, *nie widzę promptu*."""
    verb = verb_of(words[at].form)
    if verb is None:
        return False
    is_negated = at > 0 and words[at - 1].form.lower() == "nie"
    is_without = words[at].form.lower() in ("ma", "było", "będzie")
    return verb.lemma in _GENITIVE_VERBS or (is_negated and (verb.lemma not in _INTRANSITIVE or is_without))


def verb_of(form: str) -> Reading | None:
    """Return the first reading of a word as a verb, where it is hardly anything else."""
    return next(iter(_verbs_of(form)), None)


def _verbs_of(form: str) -> list[Reading]:
    """Return the readings of a word as a verb, where it is hardly anything else."""
    if form.lower() == "znaczy":  # *to znaczy*
        return []
    found = word_tags.readings(form)
    verbs = [each for each in found if each.kind in _VERB_KINDS]
    if not verbs or (form.lower() not in _CERTAIN_VERBS and any(map(_hinders, found)) and not _is_perfective(found)):
        return []
    return verbs


def _hinders(other: Reading) -> bool:
    return other.kind in _OTHER_KINDS


def _is_perfective(found: Sequence[Reading]) -> bool:
    """Say whether a form is that of a verb rather than of an adjective made of it: *zrozumiała*, *powstały*."""
    past_forms = [each for each in found if each.kind == "praet" and "perf" in each.rest]
    return bool(past_forms) and all(each.kind in ("praet", "adj") for each in found)


def is_third_person(form: str, verb: Reading) -> bool:
    """Say whether a verb is in the third person, so that a noun can be its subject."""
    if verb.kind in ("praet", "winien"):
        return all(each.kind != "aglt" for each in word_tags.readings(form))
    return verb.kind in ("fin", "bedzie") and "ter" in verb.rest


def _is_noun(form: str) -> bool:
    found = word_tags.readings(form)
    return any(each.kind in NOUNS for each in found) and not any(
        each.kind in word_tags.FINITE | {"prep", "conj", "comp", "part", "adv", "ppron12", "ppron3"} for each in found
    )


def is_nominative(form: str) -> bool:
    """Say whether a word is a noun that stands in the nominative and in nothing else: *Jan*, *użytkownik*."""
    every = word_tags.readings(form)
    found = [each for each in every if each.kind in NOUNS]
    if any(each.kind in ("adj", "num") for each in every):
        return False
    alone = [each.cases <= {"nom", "voc"} for each in found if "m1" in each.genders or not form.istitle()]
    return _is_noun(form) and (any(alone) if form.istitle() else bool(alone) and all(alone))
