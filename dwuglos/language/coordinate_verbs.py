"""Further verbs with the subject of the one before them: *pisał, czytał i mówił*, *był długi, ale działał*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dwuglos.language import word_tags
from dwuglos.language.case_choice import is_nominative, verb_of
from dwuglos.language.phrase_words import CONJUNCTIONS, PARTICLES, is_adverb, may_be_subject
from dwuglos.language.running_words import CLAUSES, Word


def coordinate_verbs(words: Sequence[Word], start: int) -> Iterator[tuple[int, bool]]:
    """Yield the verbs that follow a word, up to the first part of the sentence that may have a subject of its own.

    With each, whether its subject can hardly be another one than that of the verb before.
    """
    n = start
    while n < len(words) and words[n].gap != "stop":
        if not _joins(words[n]):
            n += 1
            continue
        verb = _behind_links(words, n)
        is_verb = verb < len(words) and words[verb].gap != "stop" and _is_personal(words[verb].form)
        rest = range(verb + 1, _next_joint(words, verb + 1)) if is_verb else range(n, _next_joint(words, n + 1))
        if not is_verb:
            if words[n].gap == "comma" or any(_is_personal(words[at].form) for at in rest):
                return
            n = rest.stop
            continue
        if any(is_nominative(words[at].form) for at in rest):
            return
        is_linked = any(words[at].form.lower() not in PARTICLES for at in range(n, verb))
        others = (words[at].form for at in rest if words[at].form.lower() not in PARTICLES)
        yield verb, is_linked and not any(map(may_be_subject, others))
        n = rest.stop


def _joins(word: Word) -> bool:
    return word.gap == "comma" or word.form.lower() in CONJUNCTIONS


def _behind_links(words: Sequence[Word], at: int) -> int:
    """Return the first word behind a conjunction and what may stand between it and its verb: *a potem też nie*."""
    n = at
    while n < len(words) and (n == at or words[n].gap == "space"):
        form = words[n].form
        is_link = form.lower() in CONJUNCTIONS | PARTICLES or is_adverb(form)
        if not is_link or form.lower() in CLAUSES:
            return n
        n += 1
    return n


def _next_joint(words: Sequence[Word], at: int) -> int:
    return next((n for n in range(at, len(words)) if words[n].gap == "stop" or _joins(words[n])), len(words))


def _is_personal(form: str) -> bool:
    verb = verb_of(form)
    is_adjective = any(each.kind == "adj" for each in word_tags.readings(form))  # *zawiły*
    return verb is not None and verb.kind in word_tags.FINITE and (verb.lemma == "być" or not is_adjective)
