"""Whether text may be sent to a service: the user hears where it goes and what it costs, and agrees."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from typing import TYPE_CHECKING

from dwuglos.drafts.briefing import Companions
from dwuglos.drafts.pricing import Price, price_of
from dwuglos.drafts.requests import Request, to_send
from dwuglos.store.units.unit import Scope
from gui.widgets.question import is_wanted
from gui.words import localized, say, whole

if TYPE_CHECKING:
    from dwuglos.translators import Service, Translator
    from gui.desk import Desk


def agreement_to(way: str, made: Service) -> str:
    """Return what the settings remember when the user agrees: another place, or a key sent openly, is not agreed to."""
    return f"{way} {made.destination}{' http' if made.sends_key_openly else ''}"


def open_key() -> str:
    """Say that the key can be read on the way."""
    return say("drafts", "Your key goes there unencrypted (http://), and can be read on the way.")


def may_send(
    desk: Desk,
    translator: Translator,
    requests: Sequence[Request],
    at_hand: Container[str] = frozenset(),
    companions: Companions = Companions(),  # noqa: B008 (a named tuple: nothing can change it)
    *,
    is_suggestion: bool = False,
) -> bool:
    """Say where the text goes, once for each service, and each time what it costs; False when it shall not.

    `at_hand` are texts that need not be sent, for what becomes of them is known from an earlier run. `companions` go
    with the text; who has agreed without sentences of theirs is asked again. What comes of an `is_suggestion` is only
    shown.
    """
    sent = to_send(requests, at_hand)

    def ask() -> bool:
        if is_suggestion:
            where = say("drafts", "The English sentence of the segment will be sent to {service} at {destination}.")
            title, button = say("drafts", "Suggestion of a service"), say("drafts", "&Send")
        else:
            where = say(
                "drafts", "The English text to be drafted (segments: {n}) will be sent to {service} at {destination}."
            )
            title, button = say("drafts", "Draft by machine"), say("drafts", "Send and &draft")
        return is_wanted(desk.widget, title, _question(where, translator, requests, sent, companions), button)

    return not sent or agrees(desk, f"{translator.name}{_kinds(companions.scope)}", translator, ask)


def is_agreed(desk: Desk, translator: Translator, companions: Companions) -> bool:
    """Say whether the user has agreed that text like this goes to a service, whatever it costs; nobody is asked."""
    way = f"{translator.name}{_kinds(companions.scope)}"
    return not translator.destination or agreement_to(way, translator) in desk.settings.services_told


def _kinds(scope: Scope) -> str:
    """Return what settings remember of which sentences go along: of this talk or of several, of files."""
    talks = {0: "", 1: " with-talk"}.get(len(scope.talks), " with-talks")
    return f"{talks}{' with-files' if scope.files else ''}"


def agrees(desk: Desk, way: str, made: Translator, ask: Callable[[], bool]) -> bool:
    """Return whether the user agrees, by `ask` where that has to be asked, and remember it."""
    agreement, agreements = agreement_to(way, made), desk.settings.services_told
    if not made.destination or (agreement in agreements and made.price == 0):
        return True
    if not ask():
        return False
    if agreement not in agreements:
        agreements.append(agreement)
        desk.remember()
    return True


def _question(
    where: str, translator: Translator, requests: Sequence[Request], sent: Sequence[Request], companions: Companions
) -> str:
    """Say what is sent where, and what it costs, each in a sentence."""
    segments, all_segments = (sum(len(request.segments) for request in some) for some in (sent, requests))
    sentences = [where.format(n=segments, service=localized(translator.title), destination=translator.destination)]
    if segments < all_segments:
        other = say("drafts", "Sounds, numbers and earlier answers do not have to be sent (segments: {n}).")
        sentences.append(other.format(n=all_segments - segments))
    if translator.uses_context:
        sentences.append(say("drafts", "The title of the talk and the surrounding segments go with it for context."))
    if translator.values.get("glossary") or companions.terms:
        sentences.append(say("drafts", "So will the glossary terms that occur in it."))
    sentences += _companion_words(companions)
    if translator.sends_key_openly:
        sentences.append(open_key())
    if translator.price != 0:
        sentences.append(price_words(price_of((request.source for request in sent), translator, companions.around)))
    sentences.append(say("drafts", "Nothing else leaves this computer."))
    return " ".join(sentences)


def _companion_words(companions: Companions) -> Iterator[str]:
    """Say what else goes along: the synopsis, and whose confirmed sentences."""
    if companions.synopsis:
        yield say("drafts", "So will the synopsis of the talk.")
    if len(companions.scope.talks) > 1:
        yield say("drafts", "So will similar sentences that are confirmed in this talk and in those you share.")
    elif companions.scope.talks:
        yield say("drafts", "So will similar sentences that are confirmed in this talk.")
    if companions.scope.files:
        yield say("drafts", "So will similar sentences of the memory that came from files.")


def price_words(price: Price) -> str:
    """Say how much text is sent, and what that costs."""
    characters, tokens = whole(price.characters), whole(price.tokens)
    if price.tokens and price.euros is None:
        message = say(
            "drafts",
            "These are {characters} characters, about {tokens} tokens; what they cost is unknown, for the settings of "
            "the service name no price.",
        )
    elif price.tokens:
        message = say("drafts", "These are {characters} characters, about {tokens} tokens, which cost about {amount}.")
    elif price.euros is None:
        message = say("drafts", "These are {characters} characters; what they cost is unknown.")
    else:
        message = say("drafts", "These are {characters} characters, which cost about {amount}.")
    return message.format(characters=characters, tokens=tokens, amount=price.amount)
