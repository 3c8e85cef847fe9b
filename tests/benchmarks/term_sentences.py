"""Sentences in which a term stands in each case and number, and pairs of terms that are changed in them.

In a sentence `{T}` is the term in the case and number that stand before it. Other words in braces agree with it:
`{nowy}` an adjective in its case, `{długi/nom}` in a case of its own, `{+działać}` a verb in the past, `{#dwa}` a
numeral. All forms come from Morfeusz by what is written here; the program itself has to tell them from the sentence.
"""

from __future__ import annotations

TERMS = """
    prompt > polecenie; polecenie > prompt; prompt > instrukcja; instrukcja > prompt; zapytanie > komunikat;
    komunikat > wiadomość; skrypt > program; program > aplikacja; aplikacja > narzędzie; narzędzie > skrypt;
    model językowy:a > sieć neuronowa:a; sieć neuronowa:a > układ nerwowy:a; okno kontekstu:- > pamięć robocza:a;
    pamięć robocza:a > zakres uwagi:-; wektor > strzałka; strzałka > wektor; macierz > tablica; tablica > macierz;
    funkcja > odwzorowanie; odwzorowanie > funkcja; przekształcenie liniowe:a > operator liniowy:a;
    wyznacznik > miara; pochodna > nachylenie; nachylenie > pochodna; całka > suma; suma > wynik;
    wzór > równanie; równanie > wzór; wskaźnik > etykieta; etykieta > znacznik; plik > dokument; dokument > pismo;
    zbiór danych:- > baza danych:-; baza danych:- > zasób; okno > ekran; ekran > okno; warstwa > poziom;
    poziom > warstwa; użytkownik > osoba; autor > twórca; token > znak; znak > litera; litera > symbol;
    benchmark > test; test > próba; próba > doświadczenie; doświadczenie > eksperyment; chatbot > asystent;
    sprzężenie zwrotne:a > pętla zwrotna:a; zmienna losowa:a > wielkość losowa:a; wskazówka > podpowiedź
"""
"""The old term and the new one; of several words the first is the noun, `:a` those that agree, `:-` those that stay."""

THERE_AND_BACK = """
    funkcja > wzór; transformacja > proces; liczba > symbol; fala > prąd; linia > odcinek; warstwa > poziom;
    strona > brzeg; rzecz > drobiazg; siła > impuls; suma > wynik; płaszczyzna > obszar; wektor > funkcja;
    przykład > sytuacja; przypadek > sytuacja; sposób > metoda; punkt > liczba; kąt > miara; film > lekcja;
    wynik > suma; układ > konfiguracja; wymiar > cecha; wyznacznik > miara; równanie > problem; światło > prąd;
    pytanie > problem; rozwiązanie > wynik; miejsce > punkt; pytanie > zagadka; równanie > zależność;
    macierz > układ; wartość > miara; przestrzeń > obszar
"""
"""Terms of real talks, and others put in their place and changed back: what then reads otherwise went wrong."""

FOREIGN = {
    "prompt": "prompt promptu promptowi prompt promptem prompcie prompty promptów promptom prompty promptami promptach",
    "benchmark": "benchmark benchmarku benchmarkowi benchmark benchmarkiem benchmarku "
    "benchmarki benchmarków benchmarkom benchmarki benchmarkami benchmarkach",
    "chatbot": "chatbot chatbota chatbotowi chatbot chatbotem chatbocie "
    "chatboty chatbotów chatbotom chatboty chatbotami chatbotach",
}
"""Forms of words that the dictionary does not have: singular and plural, nominative to locative; masculine things."""

LONG_PREPOSITIONS = {
    "z": "skrypt sprzężenie strzałka znak znacznik zbiór zmienna wskaźnik wskazówka wzór",
    "w": "wskaźnik wskazówka wzór",
}
"""Nouns before which there is *ze*, *we*; `{z}` and `{w}` in a sentence are what they need."""

SEEN = """
    sg nom: {Ten} {nowy} {T} {+działać} bardzo dobrze.
    sg nom: {T} jest {potrzebny} od samego początku.
    sg nom: Na końcu {+pojawić} się {T}, o {który/loc} nikt nie wiedział.
    sg nom: {Każdy} {T} ma swoje słabe strony.
    sg nom: {T} {+być} {długi} i {zawiły}.
    sg nom: To jest {mój} {pierwszy} {T}.
    sg nom: Czy {ten} {T} {+móc} wystarczyć?
    sg nom: {T}, {który/nom} {+być} {gotowy}, zniknie.
    sg nom: {T} wygląda inaczej niż zwykle.
    sg gen: Bez {ten} {T} nie da się zacząć.
    sg gen: Nie ma {żaden} {dobry} {T}.
    sg gen: Treść {ten} {T} jest ważna.
    sg gen: Wszystko zależy od {T}.
    sg gen: Potrzebujemy {lepszy} {T}.
    sg gen: Zacznijmy od {T}, {który/gen} użyliśmy wczoraj.
    sg gen: Nie zmieniaj {swój} {T} w trakcie pracy.
    sg dat: Przyjrzyjmy się {ten} {T}.
    sg dat: Dzięki {dobry} {T} wszystko poszło szybciej.
    sg acc: Weź {ten} {T} i zapisz go.
    sg acc: Napisałem {nowy} {T} w pięć minut.
    sg acc: Możemy zmienić {T}, zanim zaczniemy.
    sg acc: Proszę wpisać {krótki} {T}.
    sg acc: Zamieniamy to na {T}.
    sg acc: Mamy {jeden} {prosty} {T}.
    sg acc: Widzisz {T}, {który/acc} wczoraj dodałem?
    sg inst: Zajmiemy się {ten} {T} później.
    sg inst: Za {każdy} {T} stoi człowiek.
    sg inst: Razem {z} {T} wysyłamy zdjęcie.
    sg inst: On nie jest {dobry} {T}.
    sg loc: W {ten} {długi} {T} jest błąd.
    sg loc: Mówimy o {T}, {który/gen} nikt nie widział.
    sg loc: Po {nowy} {T} przyszła kolej na resztę.
    pl nom: {Ten} {T} {+działać} tylko czasami.
    pl nom: {Nowy} {T} są {lepszy} niż {stary}.
    pl nom: {T}, {który/nom} {+zostać} {zmieniony}, znikną.
    pl nom: {#Dwa} {T} leżą obok siebie.
    pl gen: {#pięć} {T} to za mało.
    pl gen: Wiele {podobny} {T} już istnieje.
    pl gen: To lista {wszystek} {T}.
    pl gen: Większość {T} jest taka sama.
    pl gen: {Jeden/sg} z {nowy} {T} jest {pusty/sg}.
    pl dat: Nie ufam {ten} {T}.
    pl acc: Porównajmy {#dwa} {różny} {T}.
    pl acc: Znalazłem {ten} {T} w sieci.
    pl acc: Musimy poprawić {wszystek} {T}.
    pl inst: Pracujemy z {długi} {T}.
    pl inst: Między {T} są różnice.
    pl loc: W {#trzy} {ostatni} {T} nie było błędów.
    pl loc: Opowiem o {T}, {który/gen} używam.
    sg nom: {Nasz} {ostatni} {T} {+powstać} w jeden wieczór.
    sg nom: Wtedy {+zostać} {napisany} {pierwszy} {T}.
    sg nom: {Taki} {T} zawsze zwraca to samo.
    sg nom: {T} nie {+być} jeszcze {gotowy}.
    sg nom: A jeśli {T} okaże się {zbyteczny}?
    sg nom: Moim zdaniem {T} musi być {krótszy}.
    sg nom: {Jaki} {T} {+pomóc} najbardziej?
    sg nom: {Zapisany} wczoraj {T} wciąż istnieje.
    sg nom: Oto {T}: {mały}, ale {skuteczny}.
    sg nom: {T} {użyty} w przykładzie {+mieć} wady.
    sg gen: Podczas pisania {T} pomyliłam się dwa razy.
    sg gen: Uczymy się {ten} {trudny} {T}.
    sg gen: Nigdy nie widziałem {taki} {dziwny} {T}.
    sg gen: Koszt {jeden} {T} spada co rok.
    sg gen: Oprócz {główny} {T} są jeszcze inne.
    sg gen: Brak {T} to też odpowiedź.
    sg gen: Opis {T}, {który/nom} {+wygrać}, znajdziecie niżej.
    sg dat: Wbrew {pierwotny} {T} postąpiliśmy inaczej.
    sg dat: Poświęcę {ten} {T} cały rozdział.
    sg acc: Otwórz {następny} {T} i przeczytaj na głos.
    sg acc: Przez {ten} {T} straciliśmy godzinę.
    sg acc: Chcę wam pokazać {mój} {ulubiony} {T}.
    sg acc: Ktoś zapisał {T} na kartce.
    sg acc: Kiedy tworzysz {T}, pamiętaj o czytelniku.
    sg acc: Spójrzmy na {T} {opisany} wcześniej.
    sg acc: Trzeba jeszcze raz sprawdzić {cały} {T}.
    sg acc: Dostajesz {gotowy} {T} bez wysiłku.
    sg inst: Nad {ten} {T} pracowało dziesięć osób.
    sg inst: Posłużę się {prosty} {T} jako przykładem.
    sg inst: Pozostaje więc {zwykły} {T}.
    sg loc: Na {T} {oparty} na danych można polegać.
    sg loc: O {który} {T} teraz mowa?
    sg loc: We wspomnianym rozdziale, przy {drugi} {T}, jest rysunek.
    pl nom: Jak {+powstać} {ten} {wszystek} {T}?
    pl nom: {T} i rysunki są w dodatku.
    pl nom: {Niektóry} {T} {+być} zbyt {ogólny}.
    pl nom: Na rysunku widać, że {T} rosną.
    pl nom: {#Oba} {T} {+wyglądać} tak samo.
    pl gen: Około stu {T} trafiło do kosza.
    pl gen: {#kilka} {ciekawy} {T} dla początkujących.
    pl gen: Nie mam {własny} {T}.
    pl gen: Przegląd {najlepszy} {T} roku.
    pl gen: {Żaden/sg} z {pozostały} {T} nie pasuje.
    pl dat: Zaprzecza to {wcześniejszy} {T}.
    pl acc: Zebraliśmy {#trzy} {krótki} {T}.
    pl acc: Wyślij mi {T}, {który/acc} lubisz.
    pl acc: Dzielimy {długi} {T} na części.
    pl inst: Bawiliśmy się {różny} {T}.
    pl inst: Przed {#dwa} {ostatni} {T} zróbmy przerwę.
    pl loc: {w} {T}, {który/nom} {+powstać} niedawno, jest inaczej.
    pl loc: Na {taki} {T} można zarobić.
    sg nom: Dlaczego {ten} {T} w ogóle {+istnieć}?
    sg nom: {Sam} {T} niczego jeszcze nie zmienia.
    sg nom: W praktyce {najlepszy} {T} to {taki}, {który/nom} da się powtórzyć.
    sg nom: Wczoraj {T} {+zostać} {usunięty} przez pomyłkę.
    sg nom: {Dobry} {T} {+powinien} być {czytelny}.
    sg nom: Myślę, że {T} {+stać} się zbyt {trudny}.
    sg nom: Potem {+przyjść} {kolejny} {T}.
    sg nom: {T}? Nic takiego nie było.
    sg nom: Tak naprawdę {każdy} {T} to pewne uproszczenie.
    sg nom: {Drugi} {T}, o {który/loc} mówiłam, {+zaginąć}.
    sg gen: Jakość {T} poprawia się z czasem.
    sg gen: Nikt nie przeczytał {ten} {T} do końca.
    sg gen: Do {T} dodajemy jedno słowo.
    sg gen: Zabrakło mi {jakikolwiek} {sensowny} {T}.
    sg gen: Według {ten} {T} mamy rację.
    sg gen: Nie było {żaden} {T}, tylko notatki.
    sg gen: Zacznij od {mały} {T}, potem zrób większy.
    sg dat: {Ten} {jeden} {T} zawdzięczamy wszystko.
    sg dat: Przypisz wartość {każdy} {T}.
    sg acc: Jeśli masz {T}, podnieś rękę.
    sg acc: Najpierw czytamy {cały} {T}.
    sg acc: Musisz napisać {własny} {T}.
    sg acc: Zobacz, jak zmieniam {ten} {T}.
    sg acc: Ona zrozumiała {T} od razu.
    sg acc: Wybierzmy {dowolny} {T} i podzielmy go na pół.
    sg acc: Spójrz na {następny} {T}.
    sg acc: Wszyscy znają {nasz} {T}.
    sg acc: {Który} {T} wybierasz?
    sg inst: Pod {ostatni} {T} jest podpis.
    sg inst: Zapoznaj się z {nowy} {T}.
    sg inst: Okazało się to {zwykły} {T}.
    sg inst: Chwalą się {swój} {T}.
    sg inst: Steruje się tym za pomocą myszy, nie {T}.
    sg loc: Zatrzymajmy się przy {pierwszy} {T}.
    sg loc: {w} {T} brakuje przecinka.
    sg loc: Zależy mi na {dobry} {T}.
    sg loc: W {każdy} {T}, {który/acc} znam, jest luka.
    pl nom: {Wszystek} {T} {+być} {gotowy}.
    pl nom: Skąd się biorą {dobry} {T}?
    pl nom: {Trudny} {T} mają jedną wspólną cechę.
    pl nom: Na stole leżą {#trzy} {stary} {T}.
    pl gen: Mam {#kilka} {nowy} {T}.
    pl gen: Bez {dodatkowy} {T} się nie uda.
    pl gen: Zbiór {T}, {który/gen} szukasz, jest tutaj.
    pl gen: {Każdy/sg} z {ten} {T} jest {inny/sg}.
    pl gen: Uczą się na milionach {T}.
    pl dat: Przyglądamy się {wszystek} {T} po kolei.
    pl acc: Dodaj {#dwa} {T} do siebie.
    pl acc: Nie tylko ja lubię {krótki} {T}.
    pl acc: Otwieram {T}, {który/acc} wysłałeś.
    pl acc: Porównują {stary} {T} z nowymi.
    pl inst: Zarządza wieloma {T}.
    pl loc: Mówi się o {nowy} {T} w szkole.
    pl loc: Przy {#dwa} {T} trudno o pomyłkę.
"""

UNSEEN = """
    sg nom: Gdzie się {+podziać} {mój} {T}?
    sg nom: {Ten} {T} nigdy mnie nie {+zawieść}.
    sg nom: Wystarczy {jeden} {prosty} {T}.
    sg nom: Kto wie, czy {T} jeszcze {+działać}, gdy wyszliśmy.
    sg nom: {Cały} {T} mieści się w dłoni.
    sg nom: {T} {+okazać} się {błędny}, ale to nic.
    sg nom: {Inny} {T}, {który/nom} też {+wyglądać} znajomo, {+leżeć} obok.
    sg nom: Jest tam {pewien} {T} z dawnych czasów.
    sg nom: Nie każdy wie, że {T} kosztuje.
    sg nom: I właśnie {taki} {T} {+wygrać} konkurs.
    sg gen: Autor {ten} {T} mieszka w Łodzi.
    sg gen: Bardzo się boję {wielki} {T}.
    sg gen: Z braku {lepszy} {T} wzięliśmy kartkę.
    sg gen: Nie rozumiem {wasz} {T}.
    sg gen: Po co komu tyle uwag do {krótki} {T}?
    sg gen: U podstaw {każdy} {T} leży prosty pomysł.
    sg gen: Szukaliśmy {odpowiedni} {T} przez tydzień.
    sg dat: Dał nowe imię {stary} {T}.
    sg dat: Przeczy to {nasz} {pierwotny} {T}.
    sg acc: Popatrz na {ten} {śmieszny} {T}.
    sg acc: Przeczytałam {cały} {T} dwa razy.
    sg acc: Zapamiętajcie {T}, bo jutro wszystko się zacznie.
    sg acc: Warto mieć {zapasowy} {T}.
    sg acc: Gdy dostaniemy {gotowy} {T}, zaczniemy pracę.
    sg acc: Model zwraca {nowy} {T}.
    sg acc: Rozłóżmy {T} na czynniki.
    sg acc: Mój brat wymyślił zupełnie {inny} {T}.
    sg acc: Odpowiedź na {trudny} {T} przyszła nocą.
    sg inst: Poza {ten} {jeden} {T} wszystko się zgadza.
    sg inst: Wymachiwał {własny} {T} przed kamerą.
    sg inst: Pomiędzy {T} a resztą jest przepaść.
    sg inst: Został {ulubiony} {T} nauczycieli.
    sg loc: Siedzimy nad tym od rana, a w {T} wciąż coś nie gra.
    sg loc: Po {długi} {T} trzeba odetchnąć.
    sg loc: O {nasz} {wspólny} {T} krążą plotki.
    pl nom: {Stary} {T} {+zniknąć} bez śladu.
    pl nom: {Ten} {#cztery} {T} są {jednakowy}.
    pl nom: Co oznaczają {ten} {T}?
    pl nom: Im dłużej trwają {T}, tym gorzej.
    pl nom: {T} {+być} wtedy {modny}.
    pl gen: {#siedem} {T} wystarczy aż nadto.
    pl gen: Zabrakło {odpowiedni} {T} dla wszystkich.
    pl gen: Spośród {wszystek} {T} wybrałem kilka.
    pl gen: Żadnych {nowy} {T} nie dodano.
    pl gen: {Jeden/sg} z {dawny} {T} {+przepaść/sg}.
    pl dat: Poświęćmy chwilę {nowy} {T}.
    pl acc: Sprawdźmy {wszystek} {T} jeszcze raz.
    pl acc: Studenci piszą {krótki} {T} na zajęciach.
    pl acc: Zbieram {stary} {T} od lat.
    pl inst: Zajmowali się {podobny} {T} zawodowo.
    pl inst: Z {taki} {T} niczego nie osiągniesz.
    pl loc: Na {ten} {#dwa} {T} zarobili najwięcej.
    pl loc: W {późniejszy} {T} tego błędu już nie ma.
"""
