"""Names in capitals, such as NASA or GPT, which must be the same in a translation.

Services keep nearly all of them, and translate better what they can read; so a name becomes a placeholder only when an
answer has lost it. A word in capitals for emphasis (“this is NOT true”) is no name, and neither is one that Polish
writes in its own way (EU, UE). A longer word is a name only when it is listed here, as people may shout any word.
"""

from __future__ import annotations

import re

from dwuglos.language.common_words import ENGLISH

_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ"
_CAPITALS = re.compile(rf"(?<![\w'’-])[{_UPPER}][{_UPPER}0-9]+(?![\w])(?!['’][{_UPPER}])")
_WORD = re.compile(r"[^\W\d_]{2,}")
_WRITTEN = """
    act acts add adds age aha ahem aim air alarm album alert algae alien alike alive ally alone angel anger angry apart
    apple arm arms army art arts aside ask asked ass atom atoms aunt avoid awake aware awful axis baba baby bad badly
    bag ball bam band bang bank base basic bat bath beach bean bear beat bed beep beer begin bell belt best bet big
    bingo bird birth bit bite black blame blank blast blind block blood blow blue board boat body bomb bond bone bones
    boo book books boom boot born boss bowl box boy boys brain brave bread break brick brief bring bro bros brown brush
    buck bug bugs build bunch burn burnt burst bus bush busy buy buzz bye cake call calm camp cap car card cards care
    cars case cases cash cast cat catch cats cell cells chain chair chaos charm chart chase cheap check chest chief
    child chill chip chips city civil claim clap class clean clear click clock close cloud club clue coach coal coast
    coat code coin cold color cool cost costs couch count court cover cow cows craft crap crash crazy cream crew crime
    cross crowd cruel cry cup curve cut cute cycle dad daddy daily damn dance dare dark darn data date dates day days
    dead deaf deal dear death debt deck deep deny depth desk devil dice die died diet ding dirt dirty dish dog dogs doll
    dong door doors doubt draft drama draw dream dress drew drink drive drop drops drug drugs drum drunk dry duck dude
    due duh dumb dust duty eager ear early earn ears earth easy eat eats edge egg eggs eight elite email empty end enemy
    enjoy enter equal error event evil exact exam exist exit extra eye eyes face fact fail fails faith fake fall falls
    false fame fan fans farm fast fat fault favor fear fed fee feed feel feet fell felt field fight file fill final find
    finds fine fire fish fist fit five fix fixed flag flash flat flaw flew flies flip float flood floor flow fly focus
    fold folks food fool foot force fork form forth found four frame free fresh frog front fruit fuck fuel full fully
    fun funny fuzzy gain game gas gate gay gear ghost giant gift girl girls glad glass glory glue goal goals god gods
    gold good gosh grab grand grant grass grave gray great green grew grid grin grip gross group grow grown guard guess
    guest guide guilt gun guns gut guts guy guys habit hair half hall hand hang happy hard harm harsh hat hate head heal
    heap hear heard heart heat heavy heck hell hello help hey hi hide high hill hire hit hits hmm hold holds hole holy
    home hook hope hoped horse host hot hotel hour house huge huh human humor hung hunt hurry hurt hush ice icon idea
    ideal ideas ill image inch index inner input irony issue item jail jam jaw jesus jet job jobs joke joy judge juice
    jump jumps junk jury keen keeps key keys kick kid kids kill kills kinds king kiss knee knife knock lab labor lack
    lady laid lake lamp land lane large laser late later laugh law lawn laws layer lazy lead leaf lean leap learn left
    leg legal legs lemon lend level liar lid lie lies life light liked limit line lines link lion lip lips list lists
    live lived liver loads loan local lock log logic long loop loose lord lose loser loses loss lost loud love loved
    lover loves low luck lucky lunch lung lying mad magic mail main major male males mama man map march mark mass match
    mate math maths mayor meal meals meat media meet mess metal meter mild milk mind minds minor minus miss mix mixed
    model mom money month moon moral motor mouse mouth move moved moves movie mud mum murky music nah nail naked name
    named names nasty near neat neck nerve nest news nice night nine noise noon nope north nose note notes novel nuts
    ocean odd odds offer oil old older onion oops open opens order organ ouch outer oven owe owner pack page pages paid
    pain paint pair pal panel panic pants papa paper park party pass past patch path pause pay pays peace peak peer pen
    penny pet phase phone photo piano pick piece pig pile pill pilot pin ping pink pipe pitch pizza place plain plan
    plane plans plant plate play plot plug plus poem poet point poor pop porn port pose post pot pound pour pow power
    press price pride prime print prior prize prof proof proud prove psst pull pump punch pure push quick quiet quit
    quote race radio rage rain raise ran range rank rapid rare rat rate rates ratio rats raw reach react read reads
    ready real rear refer relax rely rent reply rest rice rich rid ride ring riot rise risk risks risky river road robot
    rock role roll roof room root rope rose rough round route row royal rub rude ruin rule rules run rural rush sad
    sadly safe saint salad sale salt sand sat save saved scale scare scary scene scope score sea seat seats sell send
    sends sense sent serve set sets setup seven sex sexy shade shake shame shape share sharp sheep sheer sheet shelf
    shell shh shift shine ship shirt shit shock shoe shoes shoot shop shore short shot shout shut shy sick side sides
    sight sign signs silly sin sing sink sir sit site sits six size skill skin skip sky slam sleep slice slide slip slow
    small smart smash smell smile smoke snake snap snow soap sock soft soil solar sold solid solve son song sons soon
    sorry soul sound soup south space spare speak speed spell spend spent spin splat split spoke sport spot spray staff
    stage stake stand star stars start state stay stays steal steam steel steep step steps stick stock stole stone stood
    stop store storm story style suck sucks sugar suit sum sun super surge swear sweat sweet swept swim swing sword
    table tail tale talks tall tank tap tape tax taxes tea teach team tears tech teen teeth tells ten tend tense tent
    term terms test tests text texts theme thick thief thin throw thud thumb tick tide tie tied ties tight till time
    times tiny tip tips tired title today toe tone tool tools tooth top topic total touch tough tour tower town toy toys
    trace track trade trail train trait trap trash tree trees trend trial trick tries trip truck true truly trunk trust
    truth tube tune twice twin type types ugh ugly uncle union unit unity untie upper upset urban urge user users usual
    valid value van vast verb vice view views villa virus visit vital vivid voice vote votes wage wake walk walks wall
    walls war warm warn wars wash waste watch water wave waves weak wear week weird wet whale wham wheel white whoa wide
    wider wife wild win wind wine wing wins wire wise wish wolf woman women won wood wool work works world worm worry
    worse worst worth wound wow wrap write wrong yay year yell yep young yup zap zero zone
"""
_STRESSED = ENGLISH | frozenset(_WRITTEN.split())
"""English words, in lower case, which capitals only emphasise."""
_LONGEST_UNKNOWN = 5
"""Letters of the longest word in capitals that is a name without being listed."""
_LONGER = "ARPANET CAPTCHA CRISPR EURATOM EUROPOL FORTRAN INTERPOL MATLAB NVIDIA UNESCO UNICEF"
_LONG = frozenset(_LONGER.split())
_POLISH_HAS_ITS_OWN = "UN EU UK TV AM PM AD BC CE BCE CEO CFO CTO DC NYC LA WWI WWII USSR GDP UAE PHD MD NGO FAQ"
_OWN = frozenset(_POLISH_HAS_ITS_OWN.split())
"""Names that Polish writes in its own way: ONZ, UE, po południu, n.e., prezes, Nowy Jork, PKB."""
_ALSO_IN_POLISH = {"AI": re.compile(r"\bSI\b|\bsztuczn\w+ inteligencj", re.IGNORECASE)}
"""The Polish for names that Polish may also keep."""


def pattern_of(text: str) -> re.Pattern[str] | None:
    """Return a pattern of the names in capitals in `text`, None when it has none."""
    names = _names(text)
    if not names:
        return None
    alternatives = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return re.compile(rf"(?<![\w'’-])(?:{alternatives})(?!\w)")


def loses_one(source: str, answer: str) -> bool:
    """Return whether a name of `source` is missing in `answer`, where it may also have small letters or an ending."""
    return any(not _is_in(name, answer) for name in _names(source))


def with_capitals(source: str, answer: str) -> str:
    """Return `answer` with the capitals of the names in `source` restored; a source all in capitals has no names."""
    for name in _names(source):
        if name not in answer:
            pattern = rf"(?i:{name})" if len(name) > 2 else name.capitalize()  # “Do” and “do” are Polish words
            answer = re.sub(rf"\b{pattern}\b", name, answer)
    return answer


def _names(text: str) -> set[str]:
    """Return the names in capitals in a text; a text that is mostly in capitals has none."""
    candidates = set(_CAPITALS.findall(text))
    if not candidates or not any(map(str.islower, text)):
        return set()
    words = _WORD.findall(text)
    if 2 * sum(map(str.isupper, words)) > len(words) and len(words) > 4:
        return set()  # the speaker shouts
    return {name for name in candidates if not _is_word(name)}


def _is_word(capitals: str) -> bool:
    if capitals in _OWN or capitals.lower() in _STRESSED:
        return True
    return len(capitals) > _LONGEST_UNKNOWN and capitals.isalpha() and capitals not in _LONG


def _is_in(name: str, answer: str) -> bool:
    if re.search(rf"(?<!\w)(?:{name}|{name.capitalize()})", answer):
        return True
    own = _ALSO_IN_POLISH.get(name)
    if own is not None and own.search(answer):
        return True
    return len(name) > 2 and re.search(rf"\b{name}\b", answer, re.I) is not None
