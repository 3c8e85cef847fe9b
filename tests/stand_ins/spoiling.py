"""A talk drafted in batches by a stand-in for a language model that spoils one answer in twenty."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Sequence
from itertools import count
from random import Random
from typing import NamedTuple

from dwuglos.drafts import asking
from dwuglos.drafts.outcome import Outcome
from dwuglos.drafts.requests import Request
from dwuglos.talk.transcript import Segment
from dwuglos.translators.language_model import LanguageModelTranslator
from tests.stand_ins.language_model import ANSWERS, StandIn, numbered, polish

TEXTS = [f"This is the talk number {n}, and this is {'very ' * (n * 7 % 11)}long." for n in range(400)]
ONE_IN = 20
_LEFT_OUT = object()
_BAD = (" ", 7, "tak " * 300, None, _LEFT_OUT)
"""What comes in place of a translation; None stands for the English."""


class Drafted(NamedTuple):
    """How a run ended, what was delivered, how often each text was sent, and which have no good answer at all."""

    outcome: Outcome
    delivered: dict[str, str]
    sent: Counter[str]
    hopeless: set[str]

    @property
    def share_sent(self) -> float:
        """How many times the texts of the talk were sent."""
        return self.sent.total() / len(TEXTS)


def draft(hopeless: bool, seed: int = 20) -> Drafted:
    """Draft the talk; with `hopeless`, the same texts are spoiled each time they are asked for."""
    rng = Random(seed)
    lost = set(rng.sample(TEXTS, len(TEXTS) // ONE_IN)) if hopeless else set()
    sent: Counter[str] = Counter()
    turns = count(1)

    def spoiled(message: str) -> str:
        lines = numbered(message)
        sent.update(lines.values())
        answer: dict[str, object] = {}
        for number, text in lines.items():
            is_bad = text in lost if hopeless else next(turns) % ONE_IN == 0
            bad = rng.choice(_BAD)
            if not is_bad:
                answer[number] = polish(text)
            elif bad is not _LEFT_OUT:
                answer[number] = text if bad is None else bad
        if rng.randrange(ONE_IN) == 0:
            answer |= {str(len(lines) + 1): "To już wszystko, co było w tym wykładzie.", "note": "Done."}
        return json.dumps(answer, ensure_ascii=False)

    ANSWERS["spoiled"] = spoiled
    try:
        with StandIn(otherwise="spoiled") as model:
            outcome, delivered = _run(LanguageModelTranslator({"address": model.address, "model": "polyglot"}), TEXTS)
    finally:
        del ANSWERS["spoiled"]
    return Drafted(outcome, delivered, sent, lost)


def _run(translator: LanguageModelTranslator, texts: Sequence[str]) -> tuple[Outcome, dict[str, str]]:
    requests = [Request((Segment(n, n, None, None, text),)) for n, text in enumerate(texts, 1)]
    delivered: dict[str, str] = {}

    def deliver(request: Request, answer: str) -> None:
        delivered[request.source] = answer

    return asking.ask(requests, translator, deliver, lambda progress: None, threading.Event()), delivered
