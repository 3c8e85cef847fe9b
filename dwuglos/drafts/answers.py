"""What services have answered: recognised by what was sent, so that nothing is sent twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import blake2s

from dwuglos.drafts.laying import Draft
from dwuglos.drafts.outcome import Outcome
from dwuglos.drafts.requests import Request
from dwuglos.errors import BadAnswer
from dwuglos.store.values import KeptDraft
from dwuglos.translators import Translator, without_service

_NOTHING = ""
"""The answer that the journal has for a text for which a service gave nothing usable."""


def recalled(requests: Iterable[Request], translator: Translator, answers: Mapping[str, str]) -> dict[str, str]:
    """Return by their text the answers known of an earlier run, `answers` being by digest.

    Nothing is known of what has a draft: whoever asks for that again wants another.
    """
    fresh = (request for request in requests if not any(segment.target for segment in request.segments))
    return remembered(fresh, translator, answers)


def remembered(requests: Iterable[Request], translator: Translator, answers: Mapping[str, str]) -> dict[str, str]:
    """Return by their text all answers known of an earlier run, `answers` being by digest."""
    if not answers:
        return {}
    found = ((request.source, answers.get(digest(translator, request.source))) for request in requests)
    return {text: answer for text, answer in found if answer}


def given_up(requests: Iterable[Request], translator: Translator, answers: Mapping[str, str]) -> set[str]:
    """Return the texts for which a service gave nothing usable in an earlier run, `answers` being by digest."""
    if _NOTHING not in answers.values():
        return set()
    return {request.source for request in requests if answers.get(digest(translator, request.source)) == _NOTHING}


def to_keep(drafts: Iterable[Draft], translator: Translator, earlier: Mapping[str, str]) -> list[KeptDraft]:
    """Return what the journal has to learn of drafts: not what it gave, nor what no service was asked for."""
    return [
        KeptDraft(digest(translator, request.source), answer, dict(zip(request.ids, texts, strict=True)))
        for request, answer, texts in drafts
        if request.source not in earlier and without_service(request.source) is None
    ]


def refusals(
    requests: Iterable[Request], outcome: Outcome, translator: Translator, answers: Mapping[str, str]
) -> list[KeptDraft]:
    """Return what the journal has to learn of a run: which texts the service gave nothing usable for.

    Nothing is learnt from a run that ended because no answer was usable: then something is wrong with the service.
    """
    if isinstance(outcome.stopped, BadAnswer):
        return []
    refused = {id for id, _ in outcome.refused}
    texts = {request.source for request in requests if not refused.isdisjoint(request.ids)}
    digests = {digest(translator, text) for text in texts}
    return [KeptDraft(each, _NOTHING, {}) for each in sorted(digests) if each not in answers]


def digest(translator: Translator, text: str) -> str:
    """Return what tells a text sent to a translator from others: with another model or server it is another."""
    about = [translator.name, *(translator.values[n.name] for n in translator.needs if n.alters and not n.secret), text]
    return blake2s("\0".join(about).encode("utf-8", "replace"), digest_size=16).hexdigest()
