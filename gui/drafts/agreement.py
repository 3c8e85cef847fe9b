"""Whether text may be sent to a service: the user hears where it goes and what it costs, and agrees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dwuglos.drafts.pricing import price_of
from dwuglos.drafts.requests import Request, to_send
from gui.widgets.question import is_wanted
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.translators import Translator
    from gui.desk import Desk


def may_send(desk: Desk, translator: Translator, requests: Sequence[Request]) -> bool:
    """Say where the text goes, once for each service, and each time what it costs; False when it shall not."""
    agreed_services = desk.settings.services_told
    sent = to_send(requests)
    agreed = f"{translator.name} {translator.destination}"  # agreed for one place is not agreed for another
    if not (translator.destination and sent) or (agreed in agreed_services and not translator.price):
        return True
    title, question = say("drafts", "Draft by machine"), _question(translator, sent)
    if not is_wanted(desk.widget, title, question, say("drafts", "Send and &draft")):
        return False
    if agreed not in agreed_services:
        agreed_services.append(agreed)
        desk.remember()
    return True


def _question(translator: Translator, sent: Sequence[Request]) -> str:
    """Say what is sent where, and what it costs, each in a sentence."""
    where = say(
        "drafts", "The English text of the segments to be drafted ({n}) will be sent to {service} at {destination}."
    )
    segments = sum(len(request.segments) for request in sent)
    sentences = [where.format(n=segments, service=localized(translator.title), destination=translator.destination)]
    if translator.uses_context:
        sentences.append(say("drafts", "The title of the talk and the surrounding segments go with it for context."))
    if translator.values.get("glossary"):
        sentences.append(say("drafts", "So will the glossary terms that occur in it."))
    if translator.price:
        price = price_of((request.source for request in sent), translator.price)
        cost = say("drafts", "These are {characters} characters, which cost about {amount}.")
        sentences.append(cost.format(characters=price.characters, amount=price.amount))
    sentences.append(say("drafts", "Nothing else leaves this computer."))
    return " ".join(sentences)
