"""Words that say little about the subject of a text: function words, and words that occur in every talk."""

from __future__ import annotations

_ENGLISH_WRITTEN = """
    a about above across actually after again against all almost along already also although always am among an and
    another any anybody anyone anything are aren't around as at away back be became because become becomes been before
    behind being below between both but by came can can't cannot come comes coming could couldn't did didn't do does
    doesn't doing don't done down during each either else enough especially etc even ever every everybody everyone
    everything exactly far few first for from further gave get gets getting give given gives giving go goes going gone
    gonna got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his
    how however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just keep kind knew
    know known knows last least less let let's like likely little look looking looks lot lots made make makes making
    many may maybe me mean means might mine more most much must my myself need needs never new next no nobody none nor
    not nothing now of off often oh ok okay on once one ones only onto or other others ought our ours ourselves out over
    own part perhaps pretty probably put quite rather really right said same saw say saying says second see seeing seem
    seems seen shall she she'd she'll she's should shouldn't show shows simply since so some somebody someone something
    sometimes somewhat sort still stuff such sure take taken takes taking talk tell than thank thanks that that'd
    that'll that's the their theirs them themselves then there there's therefore these they they'd they'll they're
    they've thing things think thinking third this those though thought three through thus to together told too took
    toward towards tried try trying turn turns two under unless until up upon us use used uses using usually very video
    wait want wanted wants was wasn't way ways we we'd we'll we're we've well went were weren't what what's whatever
    when whenever where whether which while who who's whole whom whose why will with within without won't word words
    would wouldn't yeah yes yet you you'd you'll you're you've your yours yourself yourselves
"""
ENGLISH = frozenset(_ENGLISH_WRITTEN.split())
"""English words as they are written, in lower case."""

_POLISH_WRITTEN = """
    a aby albo ale ależ ani aż bez bo bowiem bądź by być choć chociaż ci co coś czy czyli dla do dokładnie gdy gdyby
    gdzie gdzieś i ich inaczej iż ja jak jakby jaki jako jakoś jednak jednakże je jego jej jemu jest jeśli jeżeli
    jeszcze już
    każdy kiedy kiedyś kto ktoś która które którego której którym którymi których który lecz lub ma mi mnie mną mogą
    może można mu my na nad nam nami nas nasz nasza nasze nawet nic nich nie niego niej niemu nigdy nim nimi niż no o
    obok od ok okej on ona one oni ono oraz oto po pod podczas pomiędzy ponad ponieważ potem powinien powinno poza przed
    przede przez przy raczej razem raz się są skoro swoje swój ta tak taka taki takie także tam te tego tej temu ten też
    tę tą to tobie tu tutaj tutaj twoja twoje twój ty tych tym tymi tylko u w wam wami was we według więc wtedy
    wszystko właśnie wciąż z za zanim zatem zawsze zaś ze żaden że żeby
    bardzo bardziej dalej dobrze dość dużo faktycznie lepiej mniej naprawdę najbardziej najpierw następnie obecnie
    oczywiście podobnie ponownie po prostu prawie rzeczywiście szczególnie teraz trochę wcale wiele wielu więcej wkrótce
    wówczas zupełnie zwykle zwłaszcza
"""
POLISH = frozenset(_POLISH_WRITTEN.split())
"""Polish words as they are written, in lower case."""

_POLISH_LEMMAS_WRITTEN = """
    być mieć móc musieć chcieć zostać stać stawać robić zrobić iść pójść dać dawać brać wziąć wiedzieć widzieć zobaczyć
    patrzeć spojrzeć popatrzeć mówić powiedzieć myśleć pomyśleć znaczyć oznaczać okazać okazywać wydawać wyglądać
    zacząć zaczynać próbować spróbować powinien trzeba warto należeć potrzebować używać użyć pokazać pokazywać
    rzecz sposób raz część rodzaj coś nic wszystko film wideo słowo
    ten to taki jaki który każdy sam inny wszystek żaden swój mój twój nasz wasz jakiś pewien pewny cały kilka wiele
    jeden dwa trzy dwie oba pierwszy drugi trzeci ostatni następny kolejny nowy
    dobry różny dany możliwy właściwy podobny
"""
POLISH_LEMMAS = frozenset(_POLISH_LEMMAS_WRITTEN.split())
"""Base forms of Polish words, as Morfeusz gives them."""
