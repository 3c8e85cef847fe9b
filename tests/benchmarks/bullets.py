"""Whether the bullets and the summaries that are drafted without a model are sentences that an editor would print.

    python -m tests.benchmarks.bullets TALKS     (from the project's root)

TALKS holds a folder for each talk, with `english/captions.srt` and a Polish translation beside it. Each talk is brought
in as the program does it; its timeline is drafted from its topics, its summary is extracted, and each bullet and each
sentence is parsed: it has a finite verb or is a noun phrase, leaves no clause open, begins with nothing that refers to
what was said before, and thanks nobody. The parser is written here anew and shares nothing with the program but the
dictionary, so that a slip in the rules of the program would be seen.
Printed are the shares and ten of what fails. Exit status: 1 when a figure is missed; 0 too where there are no talks.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from dwuglos.article.drafts.summary import draft_summary
from dwuglos.article.drafts.timeline import draft_timeline
from dwuglos.importing.new_talk import read_talk
from dwuglos.language.lemmas import readings
from dwuglos.language.sentence_ends import sentence_ends
from dwuglos.talk.transcript import Segment
from dwuglos.talk.video import Video

SHARE = 0.97
"""The least share of bullets that pass."""
POLISH = ("polish/community.srt", "polish/auto_generated.srt")
SHOWN = 10
LONGEST_BULLET, LONGEST_SENTENCE = 120, 330

_THANKS = re.compile(
    r"dziękuj|dzięki\b(?! \w+(?:iu|owi|om|ej|emu|u)\b)|podziękowan|sponsor|patron|patreon|subskry|łapk[ęai]|polub"
    r"|kanał|reklam|kupon|rabat|sklep interne|zapraszam|komentarz|do zobaczenia|w opisie|brilliant|audible"
    r"|wsparci[ea] (?:mnie|nas|kana)"
)
_FINITE = ("fin", "praet", "bedzie", "imps", "winien", "pred", "impt")
_VERBAL = (*_FINITE, "inf", "pcon", "pant")
_CONJUNCTION_WRITTEN = (
    "że żeby aby by bo ponieważ gdyż gdy kiedy jeśli jeżeli gdyby choć chociaż zanim aż dopóki skoro iż"
)
_CONJUNCTIONS = frozenset(_CONJUNCTION_WRITTEN.split())
_RELATIVE = re.compile(r"któr(?:y|a|e|ego|ej|emu|ą|ym|ych|ymi|zy)")
_NEEDS_COMMA = re.compile(r"że|żeby|aby|ponieważ|gdyż|jeśli|jeżeli|gdyby|chociaż|iż")
_NO_COMMA_AFTER_WRITTEN = """
    i a ale lub albo oraz mimo chyba tak dlatego tylko nawet dopiero zwłaszcza szczególnie właśnie czy bo że niż
    jako w z ze na do od za o po u dla przez przy ku nad pod bez we między spośród wobec wokół wśród według zanim
"""
_NO_COMMA_AFTER = frozenset(_NO_COMMA_AFTER_WRITTEN.split())
_OPEN_END_WRITTEN = """
    i a ale lub albo oraz że żeby aby bo który która które gdy kiedy jeśli jak niż w we z ze na do od za o u po przy
    dla bez pod nad przez przed między czyli więc nie
"""
_OPEN_END = frozenset(_OPEN_END_WRITTEN.split())
_HEAD_WRITTEN = """
    to ten ta te tego tej temu tym tych tymi tę tą ci ona on ono oni one jego jej ich go mu im nim nią taki taka
    takie tak tam wtedy wówczas dlatego stąd i a ale więc oraz bo że który która które zatem jednak natomiast
    również także też zaś bowiem ponadto potem następnie zresztą poza zamiast
"""
_HEADS = frozenset(_HEAD_WRITTEN.split())
_WITHOUT_SUBJECT_WRITTEN = "wystarczy należy trzeba można warto chodzi wiadomo widać wolno okazuje wydaje"
_WITHOUT_SUBJECT = frozenset(_WITHOUT_SUBJECT_WRITTEN.split())
_TWO_WORD_HEADS = re.compile(
    r"(?:jest|są|był|była|było|byłby|byłoby|będzie) (?:to|ona|on|ono|one|oni|tym|taki|taka)\b"
    r"|zamiast (?:tego|niego|niej)\b"
    r"|(?:musi|musiał|musiała|musiałaby|musiałby|może|mogłaby|mógłby) (?:to|on|ona|ono|one|oni|być|mieć)\b|dzięki temu"
    r"|w (?:ten|taki|tym|tej|tych|takim)\b|z (?:tego|tej|tych)\b|po to\b|poza tym|oprócz tego|mimo to\b"
)
_PRONOUN_WRITTEN = "on ona ono oni one go mu jej jego ich im nim nią niego niej niemu nich nimi"
_PRONOUN = frozenset(_PRONOUN_WRITTEN.split())
_PAIRS = (("nie tylko", r"ale|lecz"), ("zarówno", r"jak"), ("im", r"tym"))
_SPOKEN_KINDS = ("fin", "bedzie", "impt", "aglt")


class Verdict(NamedTuple):
    """A bullet or a sentence of a summary, and what is wrong with it; `spoken` says whether it turns to somebody."""

    talk: str
    text: str
    faults: tuple[str, ...]
    spoken: bool


def parse(text: str, longest: int) -> tuple[str, ...]:
    """Return what keeps a text from being printed alone: nothing for one that can be."""
    tokens = re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,/]\d+)*|[^\w\s]", text)
    words = [token for token in tokens if token[0].isalpha()]
    if not words:
        return ("no words",)
    return (*_form(text, longest), *_head(words), *_clauses(tokens), *_commas(tokens), *_pairs(text))


def _form(text: str, longest: int) -> Iterator[str]:
    if not re.match(r"[\"„(]?[A-ZĄĆĘŁŃÓŚŹŻ0-9]", text):
        yield "no capital letter"
    if not re.search(r"[.!][\"”’)]?$", text) or text.endswith(".."):
        yield "no end"
    if "?" in text or "…" in text:
        yield "a question or a piece"
    if not 8 <= len(text) <= longest:
        yield "length"
    if any(text.count(one) != text.count(other) for one, other in ("()", "[]", "„”")) or text.count('"') % 2:
        yield "half a pair"


def _head(words: Sequence[str]) -> Iterator[str]:
    first = words[0].lower()
    beginning = " ".join(words[:3]).lower()
    if (
        first in _HEADS
        and not (first in ("to", "ten", "ta", "te", "ci", "tak", "poza", "zamiast") and _explains(words))
    ) or _TWO_WORD_HEADS.match(beginning):
        yield "dangling head"
    elif (
        first not in _WITHOUT_SUBJECT
        and _only(words[0], ("fin", "praet", "bedzie", "winien"))
        and not _any_nominative(words[1:])
    ):
        yield "no subject"
    nouns = False
    for word in words:
        nouns = nouns or bool(_kinds(word) & {"subst", "ign", "ger"})
        if word.lower() in _PRONOUN and not nouns:
            yield "pronoun before any noun"


def _explains(words: Sequence[str]) -> bool:
    """Return whether a pointing word at the head is explained behind it: To, co widać; Poza Warszawą."""
    first, second = (word.lower() for word in words[:2]) if len(words) > 1 else (words[0].lower(), "")
    if first in ("poza", "zamiast"):
        return second not in ("tym", "tego")
    return second in ("co", "że", "kto", "jak", "samo") or _RELATIVE.fullmatch(second) is not None


def _clauses(tokens: Sequence[str]) -> Iterator[str]:
    clauses = [clause for clause in _divided(tokens) if clause]
    main = [word for clause in clauses if not _depends(clause) for word in clause]
    if main and not any(_may_be(word, _FINITE) for word in main) and not _is_nominal(clauses, main):
        yield "no finite verb"
    if not main:
        yield "no main clause"
    for n, clause in enumerate(clauses):
        rest = [word for each in clauses[n : n + 3] for word in each]
        if _depends(clause) and not any(_may_be(word, _VERBAL) for word in rest[1:]):
            yield "an open subordinate clause"
    last = next((token for token in reversed(tokens) if token[0].isalnum()), "")
    if last.lower() in _OPEN_END:
        yield "an open end"


def _divided(tokens: Sequence[str]) -> Iterator[list[str]]:
    clause: list[str] = []
    for token in tokens:
        if token in ",;:–—()":
            yield clause
            clause = []
        elif token[0].isalpha():
            clause.append(token)
    yield clause


def _depends(clause: Sequence[str]) -> bool:
    first, second = clause[0].lower(), clause[1].lower() if len(clause) > 1 else ""
    is_prepositional = "prep" in _kinds(first) and _RELATIVE.fullmatch(second) is not None
    return first in _CONJUNCTIONS or _RELATIVE.fullmatch(first) is not None or is_prepositional


def _is_nominal(clauses: Sequence[Sequence[str]], main: Sequence[str]) -> bool:
    """Return whether a text without a verb is a noun phrase in the nominative, or says with “to” that X is Y."""
    if "to" in [word.lower() for word in main[1:-1]]:
        return True
    if any(map(_depends, clauses)):
        return False
    return _nominative(main[0]) or (_may_be(main[0], ("adj", "ppas", "pact")) and _any_nominative(main[1:3]))


def _commas(tokens: Sequence[str]) -> Iterator[str]:
    for before, token in pairwise(tokens):
        if before[0].isalnum() and before.lower() not in _NO_COMMA_AFTER and _NEEDS_COMMA.fullmatch(token):
            yield f"no comma before {token}"
        is_relative = _RELATIVE.fullmatch(token) is not None
        if (
            is_relative
            and before[0].isalpha()
            and before.lower() not in _NO_COMMA_AFTER
            and "prep" not in _kinds(before)
        ):
            yield f"no comma before {token}"


def _pairs(text: str) -> Iterator[str]:
    lower = text.lower()
    for first, second in _PAIRS:
        begin = re.search(rf"\b{first}\b", lower)
        if (
            begin
            and first == "im"
            and not re.match(r"\W+(?:\w+(?:ej|szy|sza|sze)\b|więcej|mniej|bardziej)", lower[begin.end() :])
        ):
            continue
        if begin and not re.search(rf"\b(?:{second})\b", lower[begin.end() :]):
            yield f"{first} without {second}"


def turns_to_somebody(text: str) -> bool:
    """Return whether a verb of a text is in the first or the second person."""
    return any(_is_spoken(word) for word in re.findall(r"[^\W\d_]+", text))


@lru_cache(100_000)
def _is_spoken(word: str) -> bool:
    tags = [tag.split(":") for tag, _ in readings(word)]
    if not any(fields[0] in _SPOKEN_KINDS and ("pri" in fields or "sec" in fields) for fields in tags):
        return False
    kinds = {fields[0] for fields in tags}
    return kinds <= {"fin", "bedzie", "impt", "aglt", "praet", "winien"} or word.lower() in (
        "mamy",
        "mam",
        "masz",
        "żebyś",
    )


@lru_cache(100_000)
def _kinds(word: str) -> frozenset[str]:
    return frozenset(tag.partition(":")[0] for tag, _ in readings(word))


def _may_be(word: str, kinds: Sequence[str]) -> bool:
    return word.lower() != "to" and bool(_kinds(word) & set(kinds))


def _only(word: str, kinds: Sequence[str]) -> bool:
    return _kinds(word) <= {*kinds, "part"} and _may_be(word, kinds)


def _nominative(word: str) -> bool:
    fields = [tag.split(":") for tag, _ in readings(word)]
    return any(
        each[0] == "ign" or (each[0] in ("subst", "ger", "num", "ppron12") and "nom" in ".".join(each[2:3]).split("."))
        for each in fields
    )


def _any_nominative(words: Sequence[str]) -> bool:
    return any(map(_nominative, words))


class Drafts(NamedTuple):
    """What was drafted for the talks: a verdict on each bullet and on each sentence, and how many minutes they last."""

    bullets: list[Verdict]
    sentences: list[Verdict]
    notes: list[Verdict]
    minutes: float


def drafts_of(folder: Path) -> Drafts:
    """Draft for all talks of a collection, and judge what was drafted."""
    drafts = Drafts([], [], [], 0.0)
    for talk in sorted(path for path in folder.glob("*") if path.is_dir()):
        segments = _segments(talk)
        if not segments:
            continue
        entries = draft_timeline(segments, Video(), "topics").drafts
        bullets = [_verdict(talk.name, entry.text, LONGEST_BULLET) for entry in entries]
        summary = draft_summary(segments)
        sentences = [
            _verdict(talk.name, text, LONGEST_SENTENCE) for draft in summary.drafts for text in _sentences(draft.text)
        ]
        is_notes = any("notes" in str(notice) for notice in summary.notices)
        drafts.bullets.extend(bullets)
        (drafts.notes if is_notes else drafts.sentences).extend(sentences)
        drafts = drafts._replace(minutes=drafts.minutes + (segments[-1].end or 0) / 60_000)
    return drafts


def _segments(talk: Path) -> list[Segment]:
    english = talk / "english" / "captions.srt"
    polish = next((talk / name for name in POLISH if (talk / name).exists()), None)
    return read_talk(english, polish).segments if english.exists() and polish is not None else []


def _verdict(talk: str, text: str, longest: int) -> Verdict:
    return Verdict(talk, text, parse(text, longest), turns_to_somebody(text))


def _sentences(paragraph: str) -> Iterator[str]:
    begin = 0
    for end in (*sentence_ends(paragraph, "pl"), len(paragraph)):
        if text := paragraph[begin:end].strip():
            yield text
        begin = end


def main(arguments: list[str]) -> int:
    """Print the figures; return the exit status."""
    drafts = drafts_of(Path(arguments[0]) if arguments else Path())
    if not drafts.bullets:
        print("There are no talks to measure with.")
        return 0
    everything = [*drafts.bullets, *drafts.sentences, *drafts.notes]
    thanks = [each for each in everything if _THANKS.search(each.text.lower())]
    nominal = sum(not any(_may_be(word, _FINITE) for word in re.findall(r"[^\W\d_]+", b.text)) for b in drafts.bullets)
    per_ten = 10 * len(drafts.bullets) / drafts.minutes
    print(f"bullets {len(drafts.bullets)}, {per_ten:.1f} in ten minutes, {nominal} of them headings without a verb")
    share = _print_share("bullets that pass", drafts.bullets)
    sentences = _print_share("sentences of summaries that pass", drafts.sentences)
    _print_share("sentences of notes that pass", drafts.notes)
    spoken = sum(each.spoken for each in (*drafts.bullets, *drafts.sentences))
    print(f"in the first or second person {spoken}, thanks and sponsors {len(thanks)}")
    for each in [*thanks, *(each for each in everything if each.faults)][:SHOWN]:
        print(f"  {each.talk}: {each.text}  [{'; '.join(each.faults)}]")
    return 0 if share >= SHARE and sentences >= SHARE and not thanks and not spoken else 1


def _print_share(name: str, verdicts: Sequence[Verdict]) -> float:
    passed = sum(not each.faults for each in verdicts)
    share = passed / len(verdicts) if verdicts else 1.0
    print(f"{name} {passed} of {len(verdicts)} ({share:.1%})")
    return share


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
