<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!--
The words of the window in Polish. `make translations` brings this file up to date; translate here or in Qt Linguist.

Address the user informally in the imperative (Wybierz plik) and say nothing that needs their gender. Notices and states
are impersonal or in the past passive (Zapisano; Nie udało się…). What stands in {braces} is filled in: keep it, and word
the sentence so that a name in the nominative fits (Usługa {service}…, Plik {file}…). Quotes are „ ”, an ellipsis is one
character, a dash is – with spaces. A letter after & is unique in its menu or dialog, and in the main window none of
those of the menu bar: P E S I T Y O A W C; no letter with a diacritic.

    talk            wykład                       draft (noun)   szkic
    segment         segment                      to draft       naszkicować; a run: szkicowanie
    subtitles, cue  napisy, napis                confirmed      zatwierdzony
    translation     tłumaczenie                  final          ostateczny
    sentence        zdanie                       untranslated   nieprzetłumaczony
    article         artykuł                      to lay out     rozłożyć (zdanie na segmenty)
    summary, lead   streszczenie, wstęp          service        usługa (tłumaczenia)
    timeline        oś czasu                     language model model językowy
    entry           wpis (osi czasu)             offline        bez sieci
    to publish      opublikować, publikacja      key            skrót (of a command), klucz (of a service)
    library         biblioteka                   limits         limity
    cps             zn./s                        notice         powiadomienie
-->
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <location filename="../../gui/language.py"/>
        <source>Drive</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <location filename="../../gui/language.py"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../gui/language.py"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../../gui/language.py"/>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <location filename="../../gui/language.py"/>
        <source>Closes the dock widget</source>
        <translation>Zamyka panel</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../gui/language.py"/>
        <source>&amp;Look in:</source>
        <translation>&amp;Szukaj w:</translation>
    </message>
    <message>
        <location filename="../../gui/language.py"/>
        <source>Files of &amp;type:</source>
        <translation>Pliki &amp;typu:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>Up</source>
        <translation>↑</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>! Entries with the same time, or none</source>
        <translation>! Wpisy o tym samym czasie albo bez czasu</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>! Not in the order of time</source>
        <translation>! Nie po kolei</translation>
    </message>
    <message>
        <location filename="../../gui/article/readiness.py"/>
        <source>! Not ready: {count}</source>
        <translation>! Niegotowe: {count}</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>! Segments changed since</source>
        <translation>! Segmenty zmieniły się od tego czasu</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>! The summary states {there}, so this sentence is not on the page.</source>
        <translation>! W streszczeniu jest {there}, więc tego zdania nie ma na stronie.</translation>
    </message>
    <message>
        <location filename="../../gui/article/segment_list.py"/>
        <source>&amp;Add to the timeline</source>
        <translation>&amp;Dodaj do osi czasu</translation>
    </message>
    <message>
        <location filename="../../gui/article/segment_list.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <location filename="../../gui/article/part_places.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>&amp;Likes</source>
        <translation>Polu&amp;bienia</translation>
    </message>
    <message>
        <location filename="../../gui/article/segment_list.py"/>
        <source>&amp;Show the segment</source>
        <translation>&amp;Pokaż segment</translation>
    </message>
    <message>
        <location filename="../../gui/article/segment_list.py"/>
        <source>&amp;Tie the current entry to it</source>
        <translation>P&amp;owiąż z nim bieżący wpis</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/model_runs.py"/>
        <source>A part of the article “{title}” will be sent to the language model at {host}. Send it?</source>
        <translation>Fragment artykułu „{title}” zostanie wysłany do modelu językowego pod adresem {host}. Wysłać?</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Add entry</source>
        <translation>Dodaj wpis</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>Add paragraph</source>
        <translation>Dodaj akapit</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Choose an entry, and one segment in the list below it.</source>
        <translation>Wybierz wpis, a na liście pod nim jeden segment.</translation>
    </message>
    <message>
        <location filename="../../gui/article/readiness.py"/>
        <source>Close the list</source>
        <translation>Zamknij listę</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <location filename="../../gui/article/timeline.py"/>
        <source>Confirm draft</source>
        <translation>Zatwierdź szkic</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Delete entry</source>
        <translation>Usuń wpis</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>Delete paragraph</source>
        <translation>Usuń akapit</translation>
    </message>
    <message>
        <location filename="../../gui/article/draft_offers.py"/>
        <source>Draft by a language model…</source>
        <translation>Naszkicuj modelem językowym…</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Draft from chapters or topics</source>
        <translation>Naszkicuj z rozdziałów lub tematów</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>Draft from the Polish</source>
        <translation>Naszkicuj z polskiego tekstu</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/model_runs.py"/>
        <source>Draft with a language model</source>
        <translation>Szkic modelu językowego</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Each entry that is tied to nothing gets the segment spoken at its time</source>
        <translation>Każdy niepowiązany wpis zostanie powiązany z segmentem, który pada w jego czasie</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/article/readiness.py"/>
        <source>Everything is ready to be published.</source>
        <translation>Wszystko jest gotowe do publikacji.</translation>
    </message>
    <message>
        <location filename="../../gui/article/publishing.py"/>
        <source>Facts about a video (*.json);;All files (*)</source>
        <translation>Dane o filmie (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../gui/article/publishing.py"/>
        <source>Facts about the video</source>
        <translation>Dane o filmie</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>From info.json…</source>
        <translation>Z info.json…</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Give the entry the time of the segment chosen below; it then moves with that segment</source>
        <translation>Wpis przejmie wtedy czas segmentu wybranego poniżej i będzie się z nim przesuwać</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/model_runs.py"/>
        <source>Go &amp;on</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Go to segment</source>
        <translation>Przejdź do segmentu</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>Insert a number into the sentence</source>
        <translation>Wstaw liczbę do zdania</translation>
    </message>
    <message>
        <location filename="../../gui/article/page.py"/>
        <location filename="../../gui/article/proposals.py"/>
        <source>Lead</source>
        <translation>Wstęp</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Move entry down</source>
        <translation>Przesuń wpis w dół</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Move entry up</source>
        <translation>Przesuń wpis w górę</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>Move paragraph down</source>
        <translation>Przesuń akapit w dół</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>Move paragraph up</source>
        <translation>Przesuń akapit w górę</translation>
    </message>
    <message>
        <location filename="../../gui/article/publishing.py"/>
        <source>No browser could be started; the page is in {path}.</source>
        <translation>Nie udało się uruchomić przeglądarki; strona jest w pliku {path}.</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>No entry yet. Drag a segment here from the list below, or press Enter on it.</source>
        <translation>Nie ma jeszcze wpisów. Przeciągnij tu segment z listy poniżej albo naciśnij na nim Enter.</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>No numbers yet; type them, or read them from a file.</source>
        <translation>Nie ma jeszcze żadnych liczb; wpisz je lub pobierz z pliku.</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>No paragraph yet. Write one, or let the program draft a summary of the Polish.</source>
        <translation>Nie ma jeszcze akapitów. Napisz pierwszy albo niech program przygotuje szkic streszczenia z polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>No transcript</source>
        <translation>Bez transkrypcji</translation>
    </message>
    <message>
        <location filename="../../gui/article/readiness.py"/>
        <source>Not ready to be published</source>
        <translation>Niegotowe do publikacji</translation>
    </message>
    <message>
        <location filename="../../gui/article/article_drafts.py"/>
        <source>Nothing new was drafted: it is there already, or a person wrote it.</source>
        <translation>Nie powstał żaden nowy szkic: wszystko już jest albo ktoś to napisał.</translation>
    </message>
    <message>
        <location filename="../../gui/article/page.py"/>
        <source>One or two sentences that say what the talk is about</source>
        <translation>Jedno lub dwa zdania o tym, czego dotyczy wykład</translation>
    </message>
    <message>
        <location filename="../../gui/article/publishing.py"/>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../gui/article/preview.py"/>
        <source>Open in browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <location filename="../../gui/article/proposals.py"/>
        <source>Paragraph</source>
        <translation>Akapit</translation>
    </message>
    <message>
        <location filename="../../gui/article/proposals.py"/>
        <source>Paragraph by a language model</source>
        <translation>Akapit od modelu językowego</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>Paragraph {number}</source>
        <translation>Akapit {number}</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>Polish and English side by side</source>
        <translation>Polski i angielski obok siebie</translation>
    </message>
    <message>
        <location filename="../../gui/article/preview.py"/>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <location filename="../../gui/article/preview.py"/>
        <source>Preview of the page</source>
        <translation>Podgląd strony</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>Publication</source>
        <translation>Publikacja</translation>
    </message>
    <message>
        <location filename="../../gui/article/publishing.py"/>
        <source>Published: {path}</source>
        <translation>Opublikowano: {path}</translation>
    </message>
    <message>
        <location filename="../../gui/article/preview.py"/>
        <source>Publish…</source>
        <translation>Opublikuj…</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>Read o&amp;n</source>
        <translation>Sta&amp;n na dzień</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>Read the video's address and numbers from a yt-dlp file</source>
        <translation>Pobierz adres i liczby z pliku programu yt-dlp</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>Read today</source>
        <translation>Stan na dziś</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>Replace in the summary</source>
        <translation>Popraw w streszczeniu</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>S&amp;ource link</source>
        <translation>Ad&amp;res źródła</translation>
    </message>
    <message>
        <location filename="../../gui/article/segment_list.py"/>
        <source>Search segments</source>
        <translation>Szukaj w segmentach</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline_model.py"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../gui/article/segment_list.py"/>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>Sentence</source>
        <translation>Zdanie</translation>
    </message>
    <message>
        <location filename="../../gui/article/proposals.py"/>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <location filename="../../gui/article/article_drafts.py"/>
        <source>Show draft</source>
        <translation>Pokaż szkic</translation>
    </message>
    <message>
        <location filename="../../gui/article/publishing.py"/>
        <source>Show folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>Show what changed in the segments this was drafted from</source>
        <translation>Pokaż, co się zmieniło w segmentach, z których powstał szkic</translation>
    </message>
    <message>
        <location filename="../../gui/article/readiness.py"/>
        <source>Show what is not ready to be published</source>
        <translation>Pokaż, co nie jest gotowe do publikacji</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Sort by time</source>
        <translation>Uporządkuj według czasu</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>Statistics</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <location filename="../../gui/article/page.py"/>
        <source>Statistics and source</source>
        <translation>Statystyki i źródło</translation>
    </message>
    <message>
        <location filename="../../gui/article/article_drafts.py"/>
        <location filename="../../gui/drafts/model_runs.py"/>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <location filename="../../gui/article/page.py"/>
        <source>Summary</source>
        <translation>Streszczenie</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <location filename="../../gui/article/proposals.py"/>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <location filename="../../gui/article/count_box.py"/>
        <source>That is {number}.</source>
        <translation>To {number}.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/model_runs.py"/>
        <source>The draft is being written: part {number} of {of}…</source>
        <translation>Szkic powstaje: część {number} z {of}…</translation>
    </message>
    <message>
        <location filename="../../gui/article/article_drafts.py"/>
        <location filename="../../gui/drafts/model_runs.py"/>
        <source>The draft is being written…</source>
        <translation>Szkic powstaje…</translation>
    </message>
    <message>
        <location filename="../../gui/article/article_drafts.py"/>
        <source>The draft is in the article.</source>
        <translation>Szkic jest w artykule.</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline_model.py"/>
        <source>The entry before it is not earlier.</source>
        <translation>Poprzedni wpis nie jest wcześniejszy.</translation>
    </message>
    <message>
        <location filename="../../gui/article/publishing.py"/>
        <source>The file adds nothing to the article.</source>
        <translation>W pliku nie ma niczego, czego nie byłoby już w artykule.</translation>
    </message>
    <message>
        <location filename="../../gui/article/proposals.py"/>
        <source>The language model has a proposal.</source>
        <translation>Model językowy ma propozycję.</translation>
    </message>
    <message>
        <location filename="../../gui/article/proposals.py"/>
        <source>The language model proposes what is there already.</source>
        <translation>Model językowy proponuje to, co już jest.</translation>
    </message>
    <message>
        <location filename="../../gui/article/proposals.py"/>
        <source>The paragraph is no longer there.</source>
        <translation>Tego akapitu już nie ma.</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline_model.py"/>
        <source>The segments it was drafted from have changed since.</source>
        <translation>Segmenty, z których powstał szkic, zmieniły się od tego czasu.</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>The summary states the numbers, so this sentence is not on the page.</source>
        <translation>Liczby są w streszczeniu, więc tego zdania nie ma na stronie.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/model_runs.py"/>
        <source>The whole text of “{title}” will be sent to the language model at {host}. Send it?</source>
        <translation>Cały tekst wykładu „{title}” trafi do modelu językowego pod adresem {host}. Wysłać go?</translation>
    </message>
    <message>
        <location filename="../../gui/article/entry_clipboard.py"/>
        <source>There is no text on the clipboard.</source>
        <translation>W schowku nie ma tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline_model.py"/>
        <source>This entry has no time.</source>
        <translation>Ten wpis nie ma czasu.</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline_model.py"/>
        <source>This is a draft that nobody has confirmed.</source>
        <translation>To szkic, którego nikt nie zatwierdził.</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Tie all: {untied}</source>
        <translation>Powiąż wszystkie: {untied}</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Tie to segment</source>
        <translation>Powiąż z segmentem</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Tied to segments: {tied}.</source>
        <translation>Powiązano z segmentami: {tied}.</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline.py"/>
        <source>Tied to segments: {tied}. Left as they are, far from any segment: {left}.</source>
        <translation>Powiązano z segmentami: {tied}. Bez zmian, daleko od segmentów: {left}.</translation>
    </message>
    <message>
        <location filename="../../gui/article/timeline_model.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../gui/article/page.py"/>
        <location filename="../../gui/article/timeline_table.py"/>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <location filename="../../gui/article/page.py"/>
        <location filename="../../gui/article/proposals.py"/>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <location filename="../../gui/article/proposals.py"/>
        <source>Title, lead and tags</source>
        <translation>Tytuł, wstęp i tagi</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>Total words: {words}</source>
        <translation>Słów w sumie: {words}</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>Transcri&amp;pt</source>
        <translation>Transkrypc&amp;ja</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>V&amp;iews</source>
        <translation>Wyświet&amp;lenia</translation>
    </message>
    <message>
        <location filename="../../gui/article/entry_cell.py"/>
        <location filename="../../gui/article/timeline_model.py"/>
        <source>What happens</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/model_runs.py"/>
        <source>What was answered so far is kept, and only the rest is asked for then.</source>
        <translation>Dotychczasowe odpowiedzi są zachowane; potem program spyta tylko o resztę.</translation>
    </message>
    <message>
        <location filename="../../gui/article/page.py"/>
        <source>as the talk: {title}</source>
        <translation>jak wykład: {title}</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>e.g. 2026-11-22</source>
        <translation>np. 2026-11-22</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>e.g. 274 083, 274K or 1.2 million</source>
        <translation>np. 274 083, 274 tys. albo 1,2 mln</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>e.g. 6333</source>
        <translation>np. 6333</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>e.g. https://…</source>
        <translation>np. https://…</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>e.g. {example}</source>
        <translation>np. {example}</translation>
    </message>
    <message>
        <location filename="../../gui/article/statistics_form.py"/>
        <source>from the video: {value}</source>
        <translation>z nagrania: {value}</translation>
    </message>
    <message>
        <location filename="../../gui/article/fields.py"/>
        <source>separated by commas</source>
        <translation>oddzielone przecinkami</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>{number}  ·  words: {words}</source>
        <translation>{number}  ·  słów: {words}</translation>
    </message>
    <message>
        <location filename="../../gui/article/paragraphs.py"/>
        <source>{number}  ·  words: {words}  ·  draft</source>
        <translation>{number}  ·  słów: {words}  ·  szkic</translation>
    </message>
    <message>
        <location filename="../../gui/article/preview.py"/>
        <source>… The rest of the transcript (segments: {left}) is in the published page.</source>
        <translation>… Reszta transkrypcji (segmenty: {left}) znajdzie się na opublikowanej stronie.</translation>
    </message>
    <message>
        <location filename="../../gui/article/readiness.py"/>
        <source>✓ Ready</source>
        <translation>✓ Gotowe</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <location filename="../../gui/dialogs/backup_place.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_place.py"/>
        <source>&amp;Beside the library</source>
        <translation>O&amp;bok biblioteki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/salvage.py"/>
        <source>&amp;Leave it for now</source>
        <translation>&amp;Zostaw na razie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_place.py"/>
        <source>&amp;Open the folder</source>
        <translation>&amp;Otwórz folder</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>&amp;Restore</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>&amp;Restore the whole library…</source>
        <translation>P&amp;rzywróć całą bibliotekę…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/salvage.py"/>
        <source>&amp;Use as the library</source>
        <translation>&amp;Użyj jako biblioteki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Article parts missing</source>
        <translation>Brakuje części artykułu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>Back up &amp;now</source>
        <translation>U&amp;twórz kopię teraz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>Backed up as {file}.</source>
        <translation>Utworzono kopię zapasową {file}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>Backing up…</source>
        <translation>Tworzenie kopii zapasowej…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <location filename="../../gui/backing_up.py"/>
        <location filename="../../gui/trouble.py"/>
        <source>Backups…</source>
        <translation>Kopie zapasowe…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>Bring the &amp;talk back as a copy</source>
        <translation>Przywróć &amp;wykład jako kopię</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>Bringing the talk back…</source>
        <translation>Przywracanie wykładu…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_place.py"/>
        <source>C&amp;hoose…</source>
        <translation>Wyb&amp;ierz…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Changes missing</source>
        <translation>Brakuje zmian</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Confirmed</source>
        <translation>Zatwierdzone</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_place.py"/>
        <source>Folder for backups</source>
        <translation>Folder na kopie zapasowe</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_place.py"/>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>From the history</source>
        <translation>Z historii</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_jobs.py"/>
        <source>It can only be read, so nothing can be restored into it.</source>
        <translation>Można ją tylko czytać, więc nie da się do niej niczego przywrócić.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_jobs.py"/>
        <source>Library: {library} (talks: {talks}, segments: {segments}); being checked…</source>
        <translation>Biblioteka: {library} (wykłady: {talks}, segmenty: {segments}); trwa sprawdzanie…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_jobs.py"/>
        <source>Library: {library} (talks: {talks}, segments: {segments}); checked, and sound.</source>
        <translation>Biblioteka: {library} (wykłady: {talks}, segmenty: {segments}); sprawdzona, nieuszkodzona.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>Looking for backups…</source>
        <translation>Szukanie kopii zapasowych…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Mended</source>
        <translation>Naprawione</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>No talks on {when}.</source>
        <translation>W kopii z {when} nie ma wykładów.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/salvage.py"/>
        <source>Nothing is missing of these talks; some of the file could not be read (pages: {n}).</source>
        <translation>W tych wykładach niczego nie brakuje; części pliku nie dało się odczytać (strony: {n}).</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/salvage.py"/>
        <source>Nothing is missing.</source>
        <translation>Niczego nie brakuje.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>Put what can be read of what is damaged into a new library.</source>
        <translation>Umieść w nowej bibliotece to, co da się odczytać z uszkodzonej.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>Reading the backup of {when}…</source>
        <translation>Odczytywanie kopii z {when}…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>Restore the library as it was on {when} (talks: {talks}, segments: {segments})? What it holds now is kept as a backup first. An open talk is closed.</source>
        <translation>Przywrócić bibliotekę do stanu z {when} (wykłady: {talks}, segmenty: {segments})? Jej obecna zawartość zostanie najpierw zachowana jako kopia zapasowa. Otwarty wykład zostanie zamknięty.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>Restore the whole library</source>
        <translation>Przywracanie całej biblioteki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>Restoring…</source>
        <translation>Przywracanie…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_place.py"/>
        <source>Room for &amp;all:</source>
        <translation>&amp;Miejsce na wszystkie:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>Sal&amp;vage…</source>
        <translation>O&amp;dzyskaj dane…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/salvage.py"/>
        <source>Salvaged library</source>
        <translation>Odzyskana biblioteka</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>Salvaging…</source>
        <translation>Odzyskiwanie danych…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Talk</source>
        <translation>Wykład</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Talk {id} (title lost)</source>
        <translation>Wykład {id} (tytuł utracony)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Talks</source>
        <translation>Wykłady</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>Talks in the backup of {when}</source>
        <translation>Wykłady w kopii z {when}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>Talks in the chosen backup</source>
        <translation>Wykłady w wybranej kopii</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>The backup of {when} is damaged; this is what can be read of it at once.</source>
        <translation>Kopia z {when} jest uszkodzona; tyle da się z niej odczytać od razu.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>The damaged one is kept as {file}.</source>
        <translation>Uszkodzona jest zachowana jako {file}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>The library is restored.</source>
        <translation>Biblioteka została przywrócona.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_jobs.py"/>
        <source>The library {library} is damaged. Restore a backup, or salvage what can be read of it; it is kept in any case.</source>
        <translation>Biblioteka {library} jest uszkodzona. Przywróć kopię zapasową albo odzyskaj to, co da się z niej odczytać; plik i tak zostanie zachowany.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_jobs.py"/>
        <source>The library {library} is not there.</source>
        <translation>Nie ma biblioteki {library}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_place.py"/>
        <source>The oldest backups go when there is no more room; the newest stays.</source>
        <translation>Gdy brakuje miejsca, znikają najstarsze kopie; najnowsza zawsze zostaje.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>There are no backups yet; “Back up now” makes the first one.</source>
        <translation>Nie ma jeszcze kopii zapasowych; „Utwórz kopię teraz” utworzy pierwszą.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backups.py"/>
        <source>This backup cannot be read; the salvage may get something out of it.</source>
        <translation>Tej kopii nie da się odczytać; odzyskiwanie danych może coś z niej wydobyć.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Translated</source>
        <translation>Przetłumaczone</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <location filename="../../gui/dialogs/salvage.py"/>
        <source>What could be read is in the new library {file}.</source>
        <translation>To, co dało się odczytać, jest w nowej bibliotece {file}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/salvage.py"/>
        <source>What is missing stands in the list; a talk of which anything is missing keeps its versions, but earlier steps can no longer be undone. A backup may hold what is missing: bring the talk back from there as a copy.</source>
        <translation>Lista pokazuje, czego brakuje; wykład, w którym czegoś brakuje, zachowuje swoje wersje, ale wcześniejszych kroków nie można już cofnąć. To, czego brakuje, może być w kopii zapasowej: przywróć z niej wykład jako kopię.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>What it held before is kept as the backup {file}.</source>
        <translation>Poprzednia zawartość jest zachowana jako kopia zapasowa {file}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>before an update of the library</source>
        <translation>przed dostosowaniem biblioteki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>before restoring</source>
        <translation>przed przywróceniem</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>being checked…</source>
        <translation>sprawdzanie…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>by hand</source>
        <translation>na żądanie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>daily</source>
        <translation>codzienna</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>damaged</source>
        <translation>uszkodzona</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>hourly</source>
        <translation>cogodzinna</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>sound</source>
        <translation>nieuszkodzona</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>weekly</source>
        <translation>cotygodniowa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_rows.py"/>
        <source>{state}; of another library</source>
        <translation>{state}; z innej biblioteki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>{title} (from {when})</source>
        <translation>{title} (z {when})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/backup_deeds.py"/>
        <source>“{title}” is in the library now.</source>
        <translation>Wykład „{title}” jest teraz w bibliotece.</translation>
    </message>
</context>
<context>
    <name>brief</name>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source> cents</source>
        <translation> ct</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>&amp;Drafts ahead, when similar sentences or terms have been confirmed since:</source>
        <translation>Szkice &amp;dalej w wykładzie, gdy zatwierdzono już podobne zdania lub terminy:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>&amp;Synopsis: what the talk is about, for whom, in which tone, and its main terms in Polish. It goes to the language model with all that it drafts.</source>
        <translation>&amp;Streszczenie dla modelu: o czym jest wykład, dla kogo, jakim tonem i jak brzmią po polsku główne terminy. Trafia do modelu językowego ze wszystkim, co szkicuje.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>Draft them anew by itself</source>
        <translation>Naszkicuj je od nowa samodzielnie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>Keep what you changed in the synopsis?</source>
        <translation>Zachować zmiany w streszczeniu?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>Leave them as they are</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>Let the model &amp;write it…</source>
        <translation>Niech napisze &amp;model…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>Offer to draft them anew</source>
        <translation>Zaproponuj naszkicowanie od nowa</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/briefs.py"/>
        <source>S&amp;how it</source>
        <translation>P&amp;okaż</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>Send simi&amp;lar confirmed sentences along as examples</source>
        <translation>Dołączaj &amp;podobne zatwierdzone zdania jako przykłady</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>So may those of the memory that came from &amp;files</source>
        <translation>Mogą iść także zdania z pamięci wczytane &amp;z plików</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/briefs.py"/>
        <source>Synopsis by the language model</source>
        <translation>Streszczenie od modelu językowego</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>Synopsis of the talk</source>
        <translation>Streszczenie wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/briefs.py"/>
        <source>The English text of “{title}” will be sent to the language model at {host}. Send it?</source>
        <translation>Angielski tekst wykładu „{title}” zostanie wysłany do modelu językowego pod adresem {host}. Wysłać?</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/briefs.py"/>
        <source>The model proposes another synopsis; the present one stays until you take it.</source>
        <translation>Model proponuje inne streszczenie; obecne zostaje, dopóki go nie zmienisz.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/briefs.py"/>
        <source>The synopsis is being written…</source>
        <translation>Powstaje streszczenie…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>The synopsis is too long to be kept. Give it up?</source>
        <translation>Streszczenie jest za długie, aby je zachować. Porzucić je?</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/briefs.py"/>
        <source>The synopsis is written; it goes along with drafts from now on.</source>
        <translation>Streszczenie jest gotowe; od teraz towarzyszy szkicom.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>Those of this talk may also go with drafts of &amp;other talks</source>
        <translation>Zdania z tego wykładu mogą też iść ze szkicami &amp;innych wykładów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>What the language model is told</source>
        <translation>Informacje dla modelu językowego</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>While a talk is open; what costs more is offered. Where drafts are free it does not matter.</source>
        <translation>Dopóki wykład jest otwarty; droższe szkice program proponuje. Gdy szkice są darmowe, nie ma to znaczenia.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>for at &amp;most</source>
        <translation>&amp;najwyżej za</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/brief.py"/>
        <source>{length} of {most} characters</source>
        <translation>znaki: {length} z {most}</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <location filename="../../gui/dialogs/what_changed.py"/>
        <source>Changed since this was drafted</source>
        <translation>Zmienione od powstania szkicu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/what_changed.py"/>
        <source>Keep the text as it is</source>
        <translation>Zostaw tekst bez zmian</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/what_changed.py"/>
        <source>Segment deleted: {then}</source>
        <translation>Usunięto segment: {then}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/what_changed.py"/>
        <source>Segments then and now</source>
        <translation>Segmenty dawniej i teraz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/what_changed.py"/>
        <source>{time}
now: {now}</source>
        <translation>{time}
teraz: {now}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/what_changed.py"/>
        <source>{time}
then: {then}
now: {now}</source>
        <translation>{time}
dawniej: {then}
teraz: {now}</translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <location filename="../../gui/checking.py"/>
        <source>&amp;See what was found</source>
        <translation>Zobacz &amp;problemy</translation>
    </message>
    <message>
        <location filename="../../gui/checking.py"/>
        <source>The daily check of the library has found damage. Findings: {n}.</source>
        <translation>Codzienne sprawdzenie biblioteki wykryło uszkodzenia. Problemy: {n}.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <location filename="../../gui/dialogs/checks.py"/>
        <source>&amp;As the limits want</source>
        <translation>Według &amp;limitów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/checks.py"/>
        <source>As the limits want ({severity})</source>
        <translation>Według limitów ({severity})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/checks.py"/>
        <source>Checks</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/checks.py"/>
        <source>Double spaces, dashes, quotation marks and ellipses, as the limits in force want them.</source>
        <translation>Podwójne spacje, pauzy, cudzysłowy i wielokropki – tak, jak chcą tego obowiązujące limity.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/checks.py"/>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/checks.py"/>
        <source>On confirming, put &amp;spaces and typography right</source>
        <translation>Przy zatwierdzaniu poprawiaj &amp;odstępy i typografię</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/checks.py"/>
        <source>What is not chosen here follows the limits in force: {profile}.</source>
        <translation>O tym, czego tu nie wybrano, decydują obowiązujące limity: {profile}.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <location filename="../../gui/columns/number.py"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <location filename="../../gui/editor/column_layout.py"/>
        <source>As at first</source>
        <translation>Jak na początku</translation>
    </message>
    <message>
        <location filename="../../gui/columns/speed.py"/>
        <source>CPS</source>
        <translation>zn./s</translation>
    </message>
    <message>
        <location filename="../../gui/columns/speed.py"/>
        <source>Characters per second</source>
        <translation>Znaki na sekundę</translation>
    </message>
    <message>
        <location filename="../../gui/columns/speed.py"/>
        <source>Characters per second, and in each line of the subtitle as it is exported; spaces count</source>
        <translation>Znaki na sekundę oraz w każdym wierszu napisu po eksporcie; spacje się liczą</translation>
    </message>
    <message>
        <location filename="../../gui/columns/state.py"/>
        <source>Confirmed</source>
        <translation>Zatwierdzony</translation>
    </message>
    <message>
        <location filename="../../gui/columns/state.py"/>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <location filename="../../gui/columns/source.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/columns/state.py"/>
        <source>Final</source>
        <translation>Ostateczny</translation>
    </message>
    <message>
        <location filename="../../gui/columns/times.py"/>
        <source>No time yet</source>
        <translation>Brak czasu</translation>
    </message>
    <message>
        <location filename="../../gui/columns/number.py"/>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <location filename="../../gui/columns/target.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/columns/state.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../gui/columns/times.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../gui/columns/state.py"/>
        <source>Untranslated</source>
        <translation>Nieprzetłumaczony</translation>
    </message>
    <message>
        <location filename="../../gui/columns/state.py"/>
        <source>{state}, drafted by {origin}</source>
        <translation>{state}, szkic: {origin}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>&amp;About Dwugłos</source>
        <translation>O p&amp;rogramie Dwugłos</translation>
    </message>
    <message>
        <location filename="../../gui/commands/glossary.py"/>
        <source>&amp;Add a term…</source>
        <translation>&amp;Dodaj termin…</translation>
    </message>
    <message>
        <location filename="../../gui/filters/all.py"/>
        <source>&amp;All segments</source>
        <translation>&amp;Wszystkie segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>&amp;Ask about this line…</source>
        <translation>Zapyta&amp;j o ten segment…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>&amp;Ask the service for a suggestion…</source>
        <translation>&amp;Zapytaj usługę o podpowiedź…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>&amp;Attach video or sound…</source>
        <translation>&amp;Dołącz nagranie…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>&amp;Begin here and go on</source>
        <translation>Zacznij tut&amp;aj i przejdź dalej</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>&amp;Check the library…</source>
        <translation>Sprawdź &amp;bibliotekę…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>&amp;Check the talk again</source>
        <translation>&amp;Sprawdź wykład ponownie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>&amp;Close gaps…</source>
        <translation>&amp;Zamknij przerwy…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>&amp;Close the talk</source>
        <translation>&amp;Zamknij wykład</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>&amp;Compare services…</source>
        <translation>&amp;Porównaj usługi…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>&amp;Complete the word</source>
        <translation>&amp;Dokończ słowo</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>&amp;Confirm and go on</source>
        <translation>&amp;Zatwierdź i przejdź dalej</translation>
    </message>
    <message>
        <location filename="../../gui/filters/confirmed.py"/>
        <source>&amp;Confirmed only</source>
        <translation>Tylko &amp;zatwierdzone</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>&amp;Dark theme</source>
        <translation>Motyw &amp;ciemny</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>&amp;Delete the talk</source>
        <translation>&amp;Usuń wykład</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>&amp;Delete the talks: {n}</source>
        <translation>&amp;Usuń wykłady: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>&amp;Detach it</source>
        <translation>Odłą&amp;cz nagranie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>&amp;Dictionaries…</source>
        <translation>Słowni&amp;ki…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>&amp;Export subtitles…</source>
        <translation>&amp;Eksportuj napisy…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/glossary.py"/>
        <source>&amp;Export terms…</source>
        <translation>&amp;Eksportuj terminy…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>&amp;Faster</source>
        <translation>Sz&amp;ybciej</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>&amp;Find a command…</source>
        <translation>&amp;Znajdź polecenie…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Znajdź…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/terms.py"/>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosariusz</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>&amp;Go to its segment</source>
        <translation>Prze&amp;jdź do jego segmentu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>&amp;Go to number or time…</source>
        <translation>Przejdź do nu&amp;meru albo czasu…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>&amp;Grammar rules…</source>
        <translation>Reguły &amp;gramatyki…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <location filename="../../gui/panels/history.py"/>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>&amp;Ignore here</source>
        <translation>Pom&amp;iń tutaj</translation>
    </message>
    <message>
        <location filename="../../gui/commands/glossary.py"/>
        <source>&amp;Import terms…</source>
        <translation>&amp;Importuj terminy…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>&amp;Insert after</source>
        <translation>&amp;Wstaw za bieżącym</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>&amp;Join with the next</source>
        <translation>Połącz z n&amp;astępnym</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>&amp;Light theme</source>
        <translation>Motyw &amp;jasny</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>&amp;Limits</source>
        <translation>Limi&amp;ty</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>&amp;New talk…</source>
        <translation>&amp;Nowy wykład…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>&amp;Next problem</source>
        <translation>&amp;Następny problem</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>&amp;Next segment</source>
        <translation>N&amp;astępny segment</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>&amp;Next word of the suggestion</source>
        <translation>Następne &amp;słowo podpowiedzi</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>&amp;Offer words while I type</source>
        <translation>P&amp;odpowiadaj słowa podczas pisania</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>&amp;Offline translation model…</source>
        <translation>&amp;Model tłumaczący bez sieci…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>&amp;Open the chosen talk</source>
        <translation>&amp;Otwórz wybrany wykład</translation>
    </message>
    <message>
        <location filename="../../gui/filters/outdated.py"/>
        <source>&amp;Outdated only</source>
        <translation>Tylko &amp;nieaktualne</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>&amp;Play or pause</source>
        <translation>Odt&amp;wórz lub wstrzymaj</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>&amp;Precise times (milliseconds)</source>
        <translation>Czasy z milisekun&amp;dami</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>&amp;Previous problem</source>
        <translation>&amp;Poprzedni problem</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>&amp;Previous segment</source>
        <translation>&amp;Poprzedni segment</translation>
    </message>
    <message>
        <location filename="../../gui/commands/glossary.py"/>
        <source>&amp;Proposed terms…</source>
        <translation>&amp;Proponowane terminy…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Ponów: {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>&amp;Rename the talk</source>
        <translation>Z&amp;mień tytuł wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>&amp;Repeat segment</source>
        <translation>&amp;Powtarzaj segment</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>&amp;Report on drafts…</source>
        <translation>&amp;Raport o szkicach…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>&amp;Rewrite paragraph with a language model…</source>
        <translation>&amp;Przeredaguj akapit modelem językowym…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>&amp;Say what is wrong here</source>
        <translation>Powie&amp;dz, co tu jest nie tak</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>&amp;Split at the cursor</source>
        <translation>Podziel w &amp;miejscu kursora</translation>
    </message>
    <message>
        <location filename="../../gui/panels/suggestions.py"/>
        <source>&amp;Suggestions</source>
        <translation>&amp;Podpowiedzi</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>&amp;Theme</source>
        <translation>Mot&amp;yw</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>&amp;Tour of the window</source>
        <translation>Przewodnik po &amp;oknie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Cofnij: {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/filters/untranslated.py"/>
        <source>&amp;Untranslated only</source>
        <translation>Tylko &amp;nieprzetłumaczone</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>&amp;Usual speed</source>
        <translation>&amp;Zwykła szybkość</translation>
    </message>
    <message>
        <location filename="../../gui/panels/waveform.py"/>
        <source>&amp;Waveform</source>
        <translation>Przeb&amp;ieg dźwięku</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>&amp;What has changed…</source>
        <translation>Zmiany w segmentac&amp;h…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>&amp;What is new</source>
        <translation>&amp;Co nowego</translation>
    </message>
    <message>
        <location filename="../../gui/commands/whole_texts.py"/>
        <source>A corrected English transcript</source>
        <translation>Poprawiony tekst angielski</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>A review is already under way.</source>
        <translation>Sprawdzanie już trwa.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>A synopsis of the talk, and which confirmed sentences go along as examples.</source>
        <translation>Streszczenie wykładu i to, które zatwierdzone zdania służą modelowi za przykłady.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Add &amp;paragraph</source>
        <translation>Dodaj a&amp;kapit</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Add a paragraph after the current one.</source>
        <translation>Dodaje akapit za tym, w którym jest kursor.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Add an entry to the timeline after the current one.</source>
        <translation>Dodaje wpis osi czasu za bieżącym.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Add timeline &amp;entry</source>
        <translation>Dodaj &amp;wpis osi czasu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Add to &amp;timeline</source>
        <translation>Dodaj do osi &amp;czasu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/glossary.py"/>
        <source>Add what is selected in the English or the Polish to the glossary.</source>
        <translation>Dodaj do glosariusza to, co zaznaczono w tekście angielskim lub polskim.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Added to the timeline of the article: {n}.</source>
        <translation>Dodano do osi czasu artykułu: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Align &amp;with the sound…</source>
        <translation>Z&amp;najdź czasy w nagraniu…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Ask the language model a question of your own about the current segment.</source>
        <translation>Zadaj modelowi językowemu własne pytanie o bieżący segment.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Attach a video or sound first.</source>
        <translation>Najpierw dołącz nagranie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Attach the recording of the talk and play it first.</source>
        <translation>Najpierw dołącz nagranie wykładu i odtwórz je.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/speech.py"/>
        <source>Attach the recording of the talk first.</source>
        <translation>Najpierw dołącz nagranie wykładu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Bac&amp;kups…</source>
        <translation>Ko&amp;pie zapasowe…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Begin to type a Polish word first.</source>
        <translation>Najpierw zacznij pisać polskie słowo.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Bring the draft &amp;back</source>
        <translation>Przywróć szki&amp;c</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Chan&amp;ge a term everywhere…</source>
        <translation>Z&amp;mień termin wszędzie…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Change &amp;frame rate…</source>
        <translation>Zmień liczbę &amp;klatek…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Change the start and the end of the current segment.</source>
        <translation>Zmień początek i koniec bieżącego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Chec&amp;k what is not ready</source>
        <translation>Sprawdź, co &amp;nie jest gotowe</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Choose a file, or an English and a Polish one, and create a talk from them.</source>
        <translation>Pozwala wybrać plik albo dwa, angielski i polski, i tworzy z nich wykład.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/base.py"/>
        <location filename="../../gui/commands/playback.py"/>
        <source>Choose a segment first.</source>
        <translation>Najpierw wybierz segment.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Choose among all limits for subtitles, make your own, and share them as files.</source>
        <translation>Pozwala wybrać spośród wszystkich limitów napisów, utworzyć własne i przekazać je innym w pliku.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Choose an entry of the timeline first.</source>
        <translation>Najpierw wybierz wpis osi czasu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Choose c&amp;hecks…</source>
        <translation>Wy&amp;bierz kontrole…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Choose the &amp;previous suggestion</source>
        <translation>Wybierz &amp;poprzednią podpowiedź</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Choose the dictionaries that words are looked up in.</source>
        <translation>Wybierz słowniki, w których szukane są słowa.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Choose the ne&amp;xt suggestion</source>
        <translation>Wybierz &amp;następną podpowiedź</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Choose the next suggestion in the panel, without leaving the text.</source>
        <translation>Wybierz następną podpowiedź z panelu, nie wychodząc z tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Choose the service that makes drafts, and enter what it needs.</source>
        <translation>Wybór usługi tworzącej szkice i danych, których wymagają poszczególne usługi.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Choose the suggestion above in the panel, without leaving the text.</source>
        <translation>Wybierz podpowiedź powyżej w panelu, nie wychodząc z tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Choose the video or sound that is played along with the talk; the file stays where it is.</source>
        <translation>Wybierz film lub dźwięk, który będzie odtwarzany przy tym wykładzie; plik zostanie tam, gdzie jest.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Choose theme, language, keys, limits and folders.</source>
        <translation>Motyw, język, skróty, limity i foldery.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Choose which checks are run, and how grave it is what they find.</source>
        <translation>Wybierz, które kontrole działają i jak poważne jest to, co znajdują.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Choose which columns of the segments are shown; their borders can be dragged.</source>
        <translation>Pozwala wybrać kolumny segmentów; ich granice można przeciągać.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Cle&amp;ar the translation</source>
        <translation>Wycz&amp;yść tłumaczenie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Close the window; everything is saved.</source>
        <translation>Zamyka okno; wszystko jest zapisane.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Colu&amp;mns…</source>
        <translation>Ko&amp;lumny…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Compare a file that a reviewer has sent back with the talk, and take what you choose.</source>
        <translation>Porównaj plik odesłany przez recenzenta z wykładem i przyjmij to, co wybierzesz.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>Con&amp;firm draft</source>
        <translation>Za&amp;twierdź szkic</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Confirm the segment, and go to the next one that is not confirmed.</source>
        <translation>Zatwierdza wpisany tekst i przechodzi do następnego niezatwierdzonego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Copy as a ta&amp;ble</source>
        <translation>Kopiuj jako ta&amp;belę</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Copy the &amp;English</source>
        <translation>S&amp;kopiuj tekst angielski</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Copy the English text into the Polish.</source>
        <translation>Kopiuje angielski tekst w miejsce polskiego.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Copy the Polish of the chosen segments, or their English where the cursor is in it.</source>
        <translation>Kopiuje polski tekst wybranych segmentów albo angielski, gdy kursor jest w nim.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Copy the text of the chosen segments, and take it away.</source>
        <translation>Kopiuje tekst wybranych segmentów i usuwa go z nich.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Copy times, English and Polish of the chosen segments, for a spreadsheet or another talk.</source>
        <translation>Kopiuje czasy i oba teksty wybranych segmentów: do arkusza albo do innego wykładu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Correct the English of the current segment.</source>
        <translation>Pozwala poprawić angielski tekst bieżącego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/whole_texts.py"/>
        <source>Corrected En&amp;glish from a file…</source>
        <translation>Poprawiony tekst an&amp;gielski z pliku…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/speech.py"/>
        <source>Create a talk from a sound or a video: its English is recognised, with times.</source>
        <translation>Utwórz wykład z nagrania dźwięku lub wideo: tekst angielski zostanie rozpoznany, z czasami.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Create a talk from copied text, such as a transcript on a web page.</source>
        <translation>Tworzy wykład ze skopiowanego tekstu, na przykład z transkrypcji na stronie internetowej.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Create a talk from the sample that comes with the program.</source>
        <translation>Tworzy wykład z przykładu dołączonego do programu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Create a talk: say which file is its English, and which its Polish if there is one.</source>
        <translation>Tworzy wykład: pyta, który plik zawiera tekst angielski, a który – jeśli jest – polski.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>D&amp;uplicate the talk</source>
        <translation>Po&amp;wiel wykład</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Delete &amp;permanently…</source>
        <translation>U&amp;suń trwale…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Delete the chosen segments.</source>
        <translation>Usuwa zaznaczone segmenty.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Dis&amp;play of rows</source>
        <translation>Wyglą&amp;d wierszy</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Download or remove the model that makes drafts offline.</source>
        <translation>Pobiera lub usuwa model do szkiców bez połączenia z siecią.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/drafts.py"/>
        <source>Dra&amp;fts only</source>
        <translation>Tylko &amp;szkice</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Draft &amp;summary from the Polish</source>
        <translation>Naszkicuj &amp;streszczenie z polskiego tekstu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Draft every segment that has no Polish.</source>
        <translation>Tworzy szkice wszystkich segmentów bez polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Draft summary with a &amp;language model…</source>
        <translation>Nas&amp;zkicuj streszczenie modelem językowym…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Draft t&amp;imeline from chapters or topics</source>
        <translation>Naszkicuj &amp;oś czasu z rozdziałów lub tematów</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Draft the &amp;drafts again…</source>
        <translation>Naszkicuj &amp;szkice od nowa…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Draft the &amp;selection…</source>
        <translation>Naszkicuj &amp;zaznaczone…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Draft the chosen segments, except those a person has written.</source>
        <translation>Tworzy szkice zaznaczonych segmentów oprócz tych, które napisał człowiek.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Draft the drafts again, except those a person has changed.</source>
        <translation>Tworzy szkice od nowa oprócz tych, które zmienił człowiek.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Draft timeline from topi&amp;cs</source>
        <translation>Naszkicuj oś czasu z t&amp;ematów</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Draft timeline with a language &amp;model…</source>
        <translation>Naszkicuj oś czasu mode&amp;lem językowym…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Draft title, lead a&amp;nd tags with a language model…</source>
        <translation>Naszkicuj t&amp;ytuł, wstęp i tagi modelem językowym…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Draft what is &amp;untranslated…</source>
        <translation>Naszkicuj &amp;nieprzetłumaczone…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Drafting is already under way.</source>
        <translation>Szkice właśnie powstają.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>E&amp;dit the times</source>
        <translation>&amp;Edytuj czasy</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Edit the &amp;Polish</source>
        <translation>Edytuj tekst &amp;polski</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Edit the &amp;whole sentence…</source>
        <translation>Edytuj całe z&amp;danie…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Edit the En&amp;glish</source>
        <translation>Edytuj tekst an&amp;gielski</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Edit the Polish of the current segment.</source>
        <translation>Pozwala pisać w polskim tekście bieżącego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>English–Polish &amp;dictionaries…</source>
        <translation>&amp;Słowniki angielsko-polskie…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>Every entry is tied to a segment.</source>
        <translation>Każdy wpis jest powiązany z segmentem.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Every segment has Polish text.</source>
        <translation>Każdy segment ma już polski tekst.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Everything is saved.</source>
        <translation>Wszystko jest zapisane.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <location filename="../../gui/commands/segment.py"/>
        <location filename="../../gui/editor/sentence_editing.py"/>
        <source>Everything shown here is confirmed.</source>
        <translation>Wszystko, co tu widać, jest zatwierdzone.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Exported: {paths}</source>
        <translation>Wyeksportowano: {paths}</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Extend for &amp;reading…</source>
        <translation>&amp;Wydłuż do czytania…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/findings.py"/>
        <source>F&amp;indings</source>
        <translation>Uw&amp;agi</translation>
    </message>
    <message>
        <location filename="../../gui/panels/find.py"/>
        <source>Fi&amp;nd everywhere</source>
        <translation>Szukani&amp;e wszędzie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Fill segments that have no Polish from the translation memory.</source>
        <translation>Wypełnij segmenty bez polskiego tekstu z pamięci tłumaczeń.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Find &amp;next</source>
        <translation>Znajdź &amp;następne</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>Find any command by a few letters of its name, and run it.</source>
        <translation>Znajduje i wykonuje dowolne polecenie po kilku literach nazwy.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Find from the recording by how much the talk is mistimed, and put it right.</source>
        <translation>Ustal z nagrania, o ile rozjechały się czasy wykładu, i popraw je.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Find in the recording when each segment is said; times from a file or a person stay.</source>
        <translation>Znajdź w nagraniu, kiedy pada każdy segment; czasy z pliku lub od człowieka pozostają.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Znajdź p&amp;oprzednie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Find text in this talk or in all talks, in every form of its words, and replace it.</source>
        <translation>Znajdź tekst w tym wykładzie lub we wszystkich, w każdej formie jego słów, i zamień go.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Follow the desktop's theme.</source>
        <translation>Okno jest jasne lub ciemne jak pulpit.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Full sc&amp;reen</source>
        <translation>Pełny ek&amp;ran</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Give the chosen talk another title.</source>
        <translation>Nadaje wybranemu wykładowi inny tytuł.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Give the window the whole screen, or take that back.</source>
        <translation>Daje oknu cały ekran albo wraca do zwykłego okna.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/glossary.py"/>
        <source>Glossar&amp;y</source>
        <translation>Gl&amp;osariusz</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Go a second back, and stand there.</source>
        <translation>Cofnij o sekundę i stań w tym miejscu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Go a second on, and stand there.</source>
        <translation>Przejdź o sekundę dalej i stań w tym miejscu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Go back to the list of all talks.</source>
        <translation>Wraca do listy wszystkich wykładów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Go one picture back, and stand there.</source>
        <translation>Cofnij o jedną klatkę i stań na niej.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Go one picture on, and stand there.</source>
        <translation>Przejdź o jedną klatkę dalej i stań na niej.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>Go one segment down.</source>
        <translation>Przechodzi o jeden segment w dół.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>Go one segment up.</source>
        <translation>Przechodzi o jeden segment w górę.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>Go to a segment by its number, or to the one that is on the screen at a time.</source>
        <translation>Przechodzi do segmentu o danym numerze albo do tego, który widać w danej chwili.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>Go to number or time</source>
        <translation>Przejście do numeru albo czasu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>Go to the article first.</source>
        <translation>Najpierw przejdź do artykułu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Go to the article, or back to the segments.</source>
        <translation>Przechodzi do artykułu albo z powrotem do segmentów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Go to the list of talks, and choose one that is not deleted.</source>
        <translation>Przejdź do listy wykładów i wybierz taki, który nie jest usunięty.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Go to the list of talks, show the deleted ones, and choose one of them.</source>
        <translation>Przejdź do listy wykładów, pokaż usunięte i wybierz jeden z nich.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Go to the next match.</source>
        <translation>Przechodzi do następnego miejsca z szukanymi słowami.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Go to the next segment in which the checks have found an error or a warning.</source>
        <translation>Przejdź do następnego segmentu, w którym kontrole znalazły błąd lub ostrzeżenie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>Go to the next segment that nobody has confirmed.</source>
        <translation>Przechodzi do następnego segmentu, którego nikt nie zatwierdził.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>Go to the next segment without Polish.</source>
        <translation>Przechodzi do następnego segmentu bez polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Go to the previous match.</source>
        <translation>Przechodzi do poprzedniego miejsca z szukanymi słowami.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Go to the segment before, in which the checks have found an error or a warning.</source>
        <translation>Przejdź do poprzedniego segmentu, w którym kontrole znalazły błąd lub ostrzeżenie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Go to the segment of the current entry, or to the first one a paragraph was drafted from.</source>
        <translation>Przechodzi do segmentu bieżącego wpisu albo do pierwszego z tych, z których powstał akapit.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/base.py"/>
        <source>Go to the segments first.</source>
        <translation>Najpierw przejdź do segmentów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Go to the start of the segment that becomes the current one.</source>
        <translation>Po przejściu do segmentu przenoś też odtwarzanie na jego początek.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Hear a soft tick where a segment starts, and a lower one where it ends.</source>
        <translation>Sygnalizuj cichym stuknięciem początek segmentu, a niższym – jego koniec.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>How a sentence travels (sample)</source>
        <translation>Jak wędruje zdanie (przykład)</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Ignore al&amp;ways</source>
        <translation>Pomijaj &amp;zawsze</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Ignore in this &amp;talk</source>
        <translation>Pomijaj w tym w&amp;ykładzie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Ignore what the checks have found, in this segment alone.</source>
        <translation>Pomiń to, co znalazły kontrole, tylko w tym segmencie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Ignore what the checks have found, wherever the same text stands in any talk.</source>
        <translation>Pomijaj to, co znalazły kontrole, wszędzie, gdzie w którymkolwiek wykładzie jest ten sam tekst.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Ignore what the checks have found, wherever the same text stands in this talk.</source>
        <translation>Pomijaj to, co znalazły kontrole, wszędzie, gdzie w tym wykładzie jest ten sam tekst.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Ignored &amp;findings…</source>
        <translation>Po&amp;minięte uwagi…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Insert an empty segment after this one.</source>
        <translation>Wstawia pusty segment za bieżącym.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Join the chosen segments, or the current one with the next.</source>
        <translation>Łączy zaznaczone segmenty albo bieżący z następnym.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/find.py"/>
        <source>Keep what was found in this talk, or in all talks, beside the editor.</source>
        <translation>Trzymaj obok edytora to, co znaleziono w tym wykładzie lub we wszystkich.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/whole_texts.py"/>
        <source>Lay a whole Polish text, copied or from a file, over the talk, sentence by sentence.</source>
        <translation>Rozkłada cały polski tekst, skopiowany albo z pliku, na zdania wykładu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/whole_texts.py"/>
        <source>Lay another translation beside that of the talk, and take of it what is better.</source>
        <translation>Pokazuje inne tłumaczenie obok tłumaczenia wykładu, żeby przejąć z niego to, co lepsze.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Lay the sentence out agai&amp;n</source>
        <translation>Rozłóż zdan&amp;ie od nowa</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Lay the sentence out over its segments again, as if no word had been moved by hand.</source>
        <translation>Rozkłada tłumaczenie na segmenty zdania tak, jakby nikt nie przesunął ani słowa.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Let a language model propose a better text for the current paragraph.</source>
        <translation>Model językowy zaproponuje lepszy tekst akapitu, w którym jest kursor.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Let a language model propose a shorter text for the current paragraph.</source>
        <translation>Model językowy zaproponuje krótszy tekst akapitu, w którym jest kursor.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Let a language model propose a title, a lead and tags; you see them before they are taken.</source>
        <translation>Model językowy zaproponuje tytuł, wstęp i tagi; zobaczysz je, zanim trafią do artykułu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Let a language model write the summary.</source>
        <translation>Streszczenie pisze model językowy.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Let a language model write the timeline.</source>
        <translation>Oś czasu pisze model językowy.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Let segments stay until the next one, where little time is between.</source>
        <translation>Segmenty zostają na ekranie do następnego, gdy dzieli je od niego mało czasu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Let segments that have to be read too fast stay as long as there is room.</source>
        <translation>Segmenty, które trzeba czytać za szybko, zostają dłużej, o ile jest miejsce.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Let the chosen service translate the current segment, and see it among the suggestions.</source>
        <translation>Poproś wybraną usługę o tłumaczenie bieżącego segmentu i zobacz je wśród podpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Let the current segment begin where the recording is just being played.</source>
        <translation>Zacznij bieżący segment w miejscu, w którym jest odtwarzanie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Let the current segment end where the recording is just being played.</source>
        <translation>Zakończ bieżący segment w miejscu, w którym jest odtwarzanie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Let the language model compare the chosen segments with the English.</source>
        <translation>Pozwól modelowi językowemu porównać zaznaczone segmenty z angielskim.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Let the language model compare the current sentence with the English.</source>
        <translation>Pozwól modelowi językowemu porównać bieżące zdanie z angielskim.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Let the language model compare the whole talk with the English.</source>
        <translation>Pozwól modelowi językowemu porównać cały wykład z angielskim.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Let the language model propose two shorter wordings that can be read in time.</source>
        <translation>Pozwól modelowi językowemu zaproponować dwie krótsze wersje, które da się przeczytać na czas.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Let the program choose the most telling sentences.</source>
        <translation>Program wybiera zdania, które mówią najwięcej.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Let the program find the chapters or topics of the talk.</source>
        <translation>Program znajduje rozdziały lub tematy wykładu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Let the program find the topics of the talk, whatever chapters the video has.</source>
        <translation>Niech program znajdzie tematy wykładu, bez względu na rozdziały filmu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Let the talk have no video or sound; the file itself stays.</source>
        <translation>Usuń powiązanie wykładu z nagraniem; sam plik zostanie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Let two services draft the chosen segments, and choose the better draft of each sentence.</source>
        <translation>Dwie usługi tworzą szkice zaznaczonych segmentów; dla każdego zdania wybierasz lepszy.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Limits: &amp;Netflix PL (42 characters, 17 cps)</source>
        <translation>Limity: Netflix PL (&amp;42 znaki, 17 zn./s)</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Limits: &amp;TED PL (42 characters, 21 cps)</source>
        <translation>Limity: &amp;TED PL (42 znaki, 21 zn./s)</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Limits: others, or &amp;your own…</source>
        <translation>Limity: inne &amp;albo własne…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Lines as e&amp;xported</source>
        <translation>Pod&amp;gląd wierszy eksportu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>List what is not ready in the article before it is published.</source>
        <translation>Wymienia to, co w artykule nie jest jeszcze gotowe do publikacji.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Look for words in either language, or in the titles of all talks.</source>
        <translation>Szukanie słów w obu językach albo w tytułach wszystkich wykładów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Look through the translation memory, clean it up, import and export TMX files.</source>
        <translation>Przejrzyj i uporządkuj pamięć tłumaczeń, importuj i eksportuj pliki TMX.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>Look through the whole library: whether every talk and its history are sound.</source>
        <translation>Sprawdza całą bibliotekę: czy każdy wykład i jego historia są nieuszkodzone.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/concordance.py"/>
        <source>Look up wor&amp;ds</source>
        <translation>Konkordanc&amp;je</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Ma&amp;ke text smaller</source>
        <translation>Z&amp;mniejsz tekst</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Make a copy of the chosen talk.</source>
        <translation>Tworzy kopię wybranego wykładu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Make entries of the timeline of the chosen segments; there is no bold in subtitles.</source>
        <translation>Dodaje wybrane segmenty do osi czasu; w napisach nie ma pogrubienia.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Make text lar&amp;ger</source>
        <translation>&amp;Powiększ tekst</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Make text the usual si&amp;ze</source>
        <translation>Zwykła wielkość tekst&amp;u</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Mark as &amp;draft</source>
        <translation>Oznacz jako &amp;szkic</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Mark as &amp;final</source>
        <translation>Oznacz jako &amp;ostateczny</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Mark the chosen segments as drafts again.</source>
        <translation>Cofa zatwierdzenie zaznaczonych segmentów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Mark the chosen segments as final.</source>
        <translation>Oznacza zaznaczone segmenty jako ostateczne.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Memory and d&amp;ictionaries</source>
        <translation>Pamięć i słowniki an&amp;gielsko-polskie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Move &amp;down</source>
        <translation>Przesuń w &amp;dół</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Move &amp;up</source>
        <translation>Przesuń w &amp;górę</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Move all segments, or some, earlier or later by the same time.</source>
        <translation>Przesuń wszystkie segmenty albo niektóre o ten sam czas, wcześniej lub później.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Move starts and ends to the nearest frame, or starts to where speech begins.</source>
        <translation>Przesuń początki i końce do najbliższej klatki albo początki tam, gdzie zaczyna się mowa.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Move the chosen talk to the deleted ones; it can be restored.</source>
        <translation>Usuwa wykład z listy; można go przywrócić.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Move the first word of the Polish to the previous segment.</source>
        <translation>Przenosi pierwsze słowo polskiego tekstu do poprzedniego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Move the first word of the next segment to this one.</source>
        <translation>Przyciąga pierwsze słowo następnego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Move the last word of the Polish to the next segment.</source>
        <translation>Przenosi ostatnie słowo polskiego tekstu do następnego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Move the last word of the previous segment to this one.</source>
        <translation>Przyciąga ostatnie słowo poprzedniego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Move the paragraph or the entry one place down.</source>
        <translation>Przesuwa akapit lub wpis o jedno miejsce w dół.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Move the paragraph or the entry one place up.</source>
        <translation>Przesuwa akapit lub wpis o jedno miejsce w górę.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Move times that were counted at one frame rate to where the same frames are at another.</source>
        <translation>Przelicz czasy liczone przy jednej liczbie klatek na sekundę na inną.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/speech.py"/>
        <source>New talk from speec&amp;h…</source>
        <translation>Nowy wykład z nagran&amp;ia…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>New talk from the &amp;sample</source>
        <translation>Nowy wykład z prz&amp;ykładu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>New talk from the clip&amp;board…</source>
        <translation>Nowy wykład ze s&amp;chowka…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>Next &amp;untranslated</source>
        <translation>Następny &amp;nieprzetłumaczony</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>Next un&amp;confirmed</source>
        <translation>Następny nie&amp;zatwierdzony</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>No draft is being overwritten.</source>
        <translation>Żaden szkic nie jest właśnie nadpisywany.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>No drafts are being made.</source>
        <translation>Żadne szkice teraz nie powstają.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>No segment shown here is untranslated.</source>
        <translation>Żaden z widocznych tu segmentów nie czeka na tłumaczenie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>No word of the suggestion is left.</source>
        <translation>W podpowiedzi nie ma już więcej słów.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/notes.py"/>
        <source>Not&amp;es</source>
        <translation>Notat&amp;ki</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Nothing was found in this segment that the program can put right.</source>
        <translation>W tym segmencie nie znaleziono niczego, co program umie poprawić.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Nothing was found in this segment.</source>
        <translation>W tym segmencie niczego nie znaleziono.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Offer terms, and words of suggestions and of the talk, as you type Polish; Tab takes one.</source>
        <translation>Podczas pisania po polsku podpowiadaj terminy oraz słowa z podpowiedzi i z wykładu; Tab wstawia słowo.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>One p&amp;icture back</source>
        <translation>K&amp;latkę wstecz</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>One pic&amp;ture on</source>
        <translation>Klatkę n&amp;aprzód</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>One second &amp;back</source>
        <translation>Sekundę wst&amp;ecz</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>One second &amp;on</source>
        <translation>Se&amp;kundę naprzód</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Open &amp;files…</source>
        <translation>Otwórz p&amp;liki…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/base.py"/>
        <location filename="../../gui/panels/base.py"/>
        <source>Open a talk first.</source>
        <translation>Najpierw otwórz wykład.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Open article in &amp;browser</source>
        <translation>Otwórz artykuł w przegląda&amp;rce</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Open the panel of suggestions first.</source>
        <translation>Najpierw otwórz panel podpowiedzi.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Open the talk that is chosen in the list.</source>
        <translation>Otwiera wykład wybrany na liście.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>P&amp;ut into italics</source>
        <translation>Zmi&amp;eń na kursywę</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Part segments that are on the screen at the same time.</source>
        <translation>Rozdziel segmenty, które są na ekranie jednocześnie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/whole_texts.py"/>
        <source>Paste a whole tra&amp;nslation…</source>
        <translation>Wklej całe tłumaczen&amp;ie…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Paste a whole translation…</source>
        <translation>Wklej całe tłumaczenie…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Permanently remove the chosen deleted talk and its history; they cannot be restored.</source>
        <translation>Usuwa na zawsze wybrany usunięty wykład i jego historię; nie da się ich przywrócić.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/player.py"/>
        <source>Pla&amp;yer</source>
        <translation>Odtwarza&amp;cz</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play &amp;segment</source>
        <translation>Odtwórz &amp;segment</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play as fast as people speak there.</source>
        <translation>Odtwarzaj tak szybko, jak mówi się w nagraniu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play faster, at the same pitch.</source>
        <translation>Odtwarzaj szybciej, bez zmiany wysokości dźwięku.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play from &amp;here</source>
        <translation>Odtwarzaj od &amp;tego miejsca</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play from the start of the segment before to the end of the one after.</source>
        <translation>Odtwórz od początku poprzedniego do końca następnego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play on from the start of the current segment.</source>
        <translation>Odtwarzaj od początku bieżącego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play on, or stand still; an open cell stays open.</source>
        <translation>Odtwarzaj albo wstrzymaj; otwarte pole pozostaje otwarte.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play segment and &amp;neighbours</source>
        <translation>Odtwórz segment z sąsied&amp;nimi</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play slower, at the same pitch.</source>
        <translation>Odtwarzaj wolniej, bez zmiany wysokości dźwięku.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play the current segment again and again, until it is paused.</source>
        <translation>Odtwarzaj bieżący segment w kółko, aż do wstrzymania.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Play the current segment from its start to its end; an open cell stays open.</source>
        <translation>Odtwórz bieżący segment od początku do końca; otwarte pole pozostaje otwarte.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Playback follows tabl&amp;e</source>
        <translation>Odtwarzanie podąża za ta&amp;belą</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Publis&amp;h article…</source>
        <translation>Opu&amp;blikuj artykuł…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Pull a w&amp;ord from the next</source>
        <translation>Przyciągnij słowo z &amp;następnego</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Pull a wo&amp;rd from the previous</source>
        <translation>Przyciągni&amp;j słowo z poprzedniego</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Push the first word to the pre&amp;vious</source>
        <translation>Przesuń pie&amp;rwsze słowo do poprzedniego</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Push the last word to the ne&amp;xt</source>
        <translation>Przesuń osta&amp;tnie słowo do następnego</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Put &amp;all of this kind right…</source>
        <translation>Popraw wszystkie &amp;takie…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Put &amp;right</source>
        <translation>Popra&amp;w</translation>
    </message>
    <message>
        <location filename="../../gui/finding_words.py"/>
        <source>Put &amp;right: {finding}</source>
        <translation>Popra&amp;w: {finding}</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Put it into these rows</source>
        <translation>Wstaw w te wiersze</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Put one Polish term in the place of another, each use in its right form, seen before.</source>
        <translation>Wstaw jeden polski termin w miejsce innego, każde użycie we właściwej formie, z podglądem.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Put right what the checks have found in the current segment, where the program can.</source>
        <translation>Popraw to, co kontrole znalazły w bieżącym segmencie, jeśli program to umie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>Put the cursor into a paragraph or on an entry first.</source>
        <translation>Najpierw ustaw kursor w akapicie albo na wpisie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Put the cursor into a paragraph.</source>
        <translation>Ustaw kursor w akapicie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Put the draft back in place of what is being typed over it.</source>
        <translation>Przywróć szkic w miejsce tego, co go nadpisuje.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Put the eighth suggestion into the Polish.</source>
        <translation>Wstaw ósmą podpowiedź do polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Put the fifth suggestion into the Polish.</source>
        <translation>Wstaw piątą podpowiedź do polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Put the first suggestion into the Polish.</source>
        <translation>Wstaw pierwszą podpowiedź do polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Put the fourth suggestion into the Polish.</source>
        <translation>Wstaw czwartą podpowiedź do polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Put the lines of the clipboard into the chosen segments, or from the current one on.</source>
        <translation>Wstawia wiersze ze schowka do wybranych segmentów albo od bieżącego w dół.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Put the ninth suggestion into the Polish.</source>
        <translation>Wstaw dziewiątą podpowiedź do polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Put the second suggestion into the Polish.</source>
        <translation>Wstaw drugą podpowiedź do polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Put the seventh suggestion into the Polish.</source>
        <translation>Wstaw siódmą podpowiedź do polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Put the sixth suggestion into the Polish.</source>
        <translation>Wstaw szóstą podpowiedź do polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Put the third suggestion into the Polish.</source>
        <translation>Wstaw trzecią podpowiedź do polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>R&amp;eport of findings…</source>
        <translation>&amp;Raport z uwagami…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/review.py"/>
        <source>Re&amp;view with the model</source>
        <translation>Wery&amp;fikacja z modelem</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>Read how to use the program.</source>
        <translation>Wyjaśnia, jak korzystać z programu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Read the numbers from a file about the video.</source>
        <translation>Bierze liczby z pliku z danymi o filmie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>Read what is new in each version.</source>
        <translation>Pokazuje nowości w każdej wersji.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/speech.py"/>
        <source>Recognise the English of the segment anew, and compare it with what is there.</source>
        <translation>Rozpoznaj tekst angielski segmentu na nowo i porównaj z obecnym.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/speech.py"/>
        <source>Recognise the seg&amp;ment again…</source>
        <translation>Rozpoznaj ponownie, co słyc&amp;hać…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Redo what was undone last.</source>
        <translation>Ponawia to, co ostatnio cofnięto.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Remove &amp;overlaps…</source>
        <translation>&amp;Usuń nałożenia…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Remove the Polish of the chosen segments.</source>
        <translation>Usuwa polski tekst zaznaczonych segmentów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Replac&amp;e</source>
        <translation>Z&amp;amień</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Res&amp;tore the deleted talk</source>
        <translation>P&amp;rzywróć usunięty wykład</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Res&amp;tore the deleted talks: {n}</source>
        <translation>Pr&amp;zywróć usunięte wykłady: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Restore the chosen deleted talk.</source>
        <translation>Przywraca wybrany usunięty wykład.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Revie&amp;w the selection…</source>
        <translation>Sprawdź z modelem zaznaczon&amp;e…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Review the s&amp;entence…</source>
        <translation>Sprawdź z modelem z&amp;danie…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Review the ta&amp;lk…</source>
        <translation>Sprawdź z modelem w&amp;ykład…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Run all checks over the whole talk, and read the glossary again.</source>
        <translation>Uruchom wszystkie kontrole dla całego wykładu i wczytaj ponownie glosariusz.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>S&amp;hift…</source>
        <translation>P&amp;rzesuń…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>S&amp;lower</source>
        <translation>W&amp;olniej</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>S&amp;nap…</source>
        <translation>Prz&amp;yciągnij…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>S&amp;ort timeline by time</source>
        <translation>&amp;Uporządkuj oś czasu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>S&amp;plit here</source>
        <translation>Po&amp;dziel tutaj</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>S&amp;top drafting</source>
        <translation>Z&amp;atrzymaj szkicowanie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>S&amp;ync by the sound…</source>
        <translation>Dopasu&amp;j do dźwięku…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Sa&amp;ve</source>
        <translation>Z&amp;apisz</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Save talk as a fi&amp;le…</source>
        <translation>Zapisz wykła&amp;d do pliku…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Save talks as fi&amp;les ({n})…</source>
        <translation>Zapisz wykła&amp;dy do plików ({n})…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>Say that a draft of the article, or the chosen entries, are right as they are.</source>
        <translation>Zatwierdza szkic w artykule albo zaznaczone wpisy w obecnej postaci.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Say what the checks have found in the current segment.</source>
        <translation>Powiedz, co kontrole znalazły w bieżącym segmencie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Say when two segments have to begin; all others move in proportion.</source>
        <translation>Podaj, kiedy mają się zaczynać dwa segmenty; pozostałe przesuną się proporcjonalnie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Say whether everything is saved; every change is, as soon as it is made.</source>
        <translation>Mówi, czy wszystko jest zapisane; każda zmiana zapisuje się od razu.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/findings.py"/>
        <source>See all that the checks have found in the talk, and put it right or ignore it.</source>
        <translation>Zobacz wszystko, co kontrole znalazły w wykładzie, i popraw to lub pomiń.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>See all that the program would put right in the talk for the same reason, and choose.</source>
        <translation>Zobacz wszystko, co program poprawiłby w wykładzie z tego samego powodu, i wybierz.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>See and change all keyboard shortcuts.</source>
        <translation>Pokazuje wszystkie skróty i pozwala je zmienić.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/history.py"/>
        <source>See every version of the current segment, and restore one.</source>
        <translation>Zobacz każdą wersję bieżącego segmentu i wróć do jednej z nich.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/glossary.py"/>
        <source>See expressions of this talk that the glossary lacks, and how they were translated.</source>
        <translation>Zobacz wyrażenia z tego wykładu, których nie ma w glosariuszu, i to, jak je tłumaczono.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>See how much of each service's drafts was kept.</source>
        <translation>Pokazuje, co się stało ze szkicami każdej usługi.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/suggestions.py"/>
        <source>See how sentences like the current one were translated before, and take one.</source>
        <translation>Zobacz, jak wcześniej przetłumaczono podobne zdania, i wstaw wybrane.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/concordance.py"/>
        <source>See how words were translated in everything that was confirmed, and go there.</source>
        <translation>Zobacz, jak przetłumaczono słowa we wszystkim, co zatwierdzono, i przejdź tam.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>See the page as it is now, in your browser.</source>
        <translation>Pokazuje obecny wygląd strony w przeglądarce.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/review.py"/>
        <source>See the remarks of the language model, and ask it about the current segment.</source>
        <translation>Zobacz komentarze modelu językowego i zapytaj go o bieżący segment.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>See the rules by which grammar and commas are checked, and switch single ones on or off.</source>
        <translation>Pokaż reguły, według których sprawdza się gramatykę i przecinki; każdą można włączyć lub wyłączyć.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/waveform.py"/>
        <source>See the sound with the segments on it, drag their edges, and add segments.</source>
        <translation>Zobacz dźwięk z naniesionymi segmentami, przesuwaj ich krawędzie i dodawaj segmenty.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/terms.py"/>
        <source>See the terms of the current segment and all others; add, change and delete terms.</source>
        <translation>Zobacz terminy bieżącego segmentu i wszystkie pozostałe; dodawaj, zmieniaj i usuwaj terminy.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/player.py"/>
        <source>See the video of the talk, with the subtitles over it as they will be exported.</source>
        <translation>Pokaż film z napisami takimi, jakie zostaną wyeksportowane.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>See the words that you added to the dictionary, add others, and exchange them with files.</source>
        <translation>Zobacz słowa dodane do słownika, dodaj inne, wczytaj je z pliku albo zapisz do pliku.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>See versions, licences, and where the library is.</source>
        <translation>Pokazuje wersje, licencje i miejsce biblioteki.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>See what is ignored, and hear of it again.</source>
        <translation>Zobacz, co jest pomijane, i przywróć to.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>See what is in this window, in one minute.</source>
        <translation>W minutę pokazuje, co jest w tym oknie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>See what the word that is being typed may be completed to; again, choose the next one.</source>
        <translation>Zobacz, jak można dokończyć pisane słowo; użyte ponownie, wybiera następne.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>Segment number, or a time such as 2:30:</source>
        <translation>Numer segmentu albo czas, na przykład 2:30:</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Segment {number}. {finding}</source>
        <translation>Segment {number}. {finding}</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Segment {number}. {finding} {keys} puts it right.</source>
        <translation>Segment {number}. {finding} Poprawia to {keys}.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Segment {number}: put right.</source>
        <translation>Segment {number}: poprawiono.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Select &amp;all segments</source>
        <translation>Zaznacz &amp;wszystkie segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Select and copy words of the English without editing it.</source>
        <translation>Pozwala zaznaczyć i skopiować angielskie słowa bez edytowania tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Select every segment that is shown.</source>
        <translation>Zaznacza wszystkie widoczne segmenty.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Select words in t&amp;he English</source>
        <translation>Zaznacz słowa w angie&amp;lskim</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Send for revie&amp;w…</source>
        <translation>Wyślij &amp;teksty do recenzji…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Set the &amp;end here</source>
        <translation>Ustaw tutaj k&amp;oniec</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Set the &amp;start here</source>
        <translation>Ustaw tutaj &amp;początek</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Set what is selected, or the whole text, in italics, or take them away.</source>
        <translation>Zapisuje zaznaczenie albo cały tekst kursywą lub ją usuwa.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Shorten paragraph b&amp;y a language model…</source>
        <translation>Skróć akapit &amp;modelem językowym…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Shorten to the readin&amp;g speed…</source>
        <translation>S&amp;króć do szybkości czytania…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Show &amp;article</source>
        <translation>Pokaż &amp;artykuł</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Show dark text on light.</source>
        <translation>Ciemny tekst na jasnym tle.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Show each text in the lines in which it is exported.</source>
        <translation>Pokazuje każdy tekst w takich wierszach, w jakich zostanie wyeksportowany.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/all.py"/>
        <source>Show every segment.</source>
        <translation>Pokazuje wszystkie segmenty.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Show light text on dark.</source>
        <translation>Jasny tekst na ciemnym tle.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/outdated.py"/>
        <source>Show only drafts whose English was corrected after they were made.</source>
        <translation>Pokazuje tylko szkice, których tekst angielski poprawiono później.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/problems.py"/>
        <source>Show only segments in which the checks have found an error or a warning.</source>
        <translation>Pokaż tylko segmenty, w których kontrole znalazły błąd lub ostrzeżenie.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/drafts.py"/>
        <source>Show only segments that nobody has confirmed.</source>
        <translation>Pokazuje tylko segmenty, których nikt nie zatwierdził.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/confirmed.py"/>
        <source>Show only segments that somebody has confirmed.</source>
        <translation>Pokazuje tylko zatwierdzone segmenty.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/estimated.py"/>
        <source>Show only segments whose times are estimates: by the length of the text, or in the sound.</source>
        <translation>Pokaż tylko segmenty, których czasy są szacunkowe: według długości tekstu albo w dźwięku.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/noted.py"/>
        <source>Show only segments with a note.</source>
        <translation>Pokazuje tylko segmenty z notatką.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/untranslated.py"/>
        <source>Show only segments without Polish.</source>
        <translation>Pokazuje tylko segmenty bez polskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Show segme&amp;nts</source>
        <translation>Pokaż s&amp;egmenty</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Show the backups of the library, make one, or restore the library or one talk.</source>
        <translation>Pokaż kopie zapasowe biblioteki, utwórz nową albo przywróć bibliotekę lub jeden wykład.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Show the texts of talks and articles as large as at first.</source>
        <translation>Przywraca tekstom wykładów i artykułów początkową wielkość.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Show the texts of talks and articles larger; the wheel does it, too, with Ctrl held.</source>
        <translation>Powiększa teksty wykładów i artykułów; to samo robi kółko myszy z klawiszem Ctrl.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Show the texts of talks and articles smaller.</source>
        <translation>Zmniejsza teksty wykładów i artykułów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Show the times of segments to the millisecond.</source>
        <translation>Pokazuje czasy segmentów z dokładnością do milisekundy.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>Show what has changed in the segments that a draft was made from.</source>
        <translation>Pokazuje, co zmieniło się w segmentach, z których powstał szkic.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Sort the entries of the timeline by their times.</source>
        <translation>Układa wpisy osi czasu według ich czasów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Split the current segment where the recording is just being played.</source>
        <translation>Podziel bieżący segment w miejscu, w którym jest odtwarzanie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Split the segment at the cursor; without one, in the middle of its English.</source>
        <translation>Dzieli segment w miejscu kursora, a bez kursora w środku angielskiego tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Statistics from info.&amp;json…</source>
        <translation>Statystyki z pliku in&amp;fo.json…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Stop drafting; what is done stays.</source>
        <translation>Zatrzymuje szkicowanie; co już powstało, zostaje.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Stretch by &amp;two points…</source>
        <translation>Rozc&amp;iągnij według dwóch punktów…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Subtitles have no bold, so the key is for the timeline; {key} is for italics.</source>
        <translation>Napisy nie mają pogrubienia, więc ten skrót dotyczy osi czasu; {key} to kursywa.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Suggestion &amp;1</source>
        <translation>Podpowiedź &amp;1</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Suggestion &amp;2</source>
        <translation>Podpowiedź &amp;2</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Suggestion &amp;3</source>
        <translation>Podpowiedź &amp;3</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Suggestion &amp;4</source>
        <translation>Podpowiedź &amp;4</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Suggestion &amp;5</source>
        <translation>Podpowiedź &amp;5</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Suggestion &amp;6</source>
        <translation>Podpowiedź &amp;6</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Suggestion &amp;7</source>
        <translation>Podpowiedź &amp;7</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Suggestion &amp;8</source>
        <translation>Podpowiedź &amp;8</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Suggestion &amp;9</source>
        <translation>Podpowiedź &amp;9</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Ta&amp;ke a suggestion</source>
        <translation>&amp;Wstaw podpowiedź</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Table follows playba&amp;ck</source>
        <translation>Tabela podąża za odtwarzan&amp;iem</translation>
    </message>
    <message>
        <location filename="../../gui/commands/whole_texts.py"/>
        <source>Take &amp;from another translation…</source>
        <translation>Scal o&amp;bie wersje tłumaczenia…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Take &amp;in a review…</source>
        <translation>Przyjmij recenz&amp;ję…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/whole_texts.py"/>
        <source>Take a corrected English transcript into the open talk; what stayed keeps its translation.</source>
        <translation>Przejmuje poprawiony tekst angielski do otwartego wykładu; co się nie zmieniło, zachowuje tłumaczenie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/glossary.py"/>
        <source>Take in the terms of a TBX, CSV or XLSX file.</source>
        <translation>Wczytaj terminy z pliku TBX, CSV lub XLSX.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Tap along with the recording: the segment begins here, the one before ends, and the next comes.</source>
        <translation>Wystukuj czasy razem z nagraniem: segment zaczyna się tutaj, poprzedni kończy się i jest kolej na następny.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Text si&amp;ze</source>
        <translation>Wielkość tekst&amp;u</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>The checks are still at work; try again in a moment.</source>
        <translation>Kontrole jeszcze trwają; spróbuj za chwilę.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>The checks have found no problem in what is shown here.</source>
        <translation>W pokazanych segmentach kontrole nie znalazły problemów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>The language model is still thinking about a line.</source>
        <translation>Model językowy wciąż zastanawia się nad segmentem.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>The segment that this was typed into is no longer there.</source>
        <translation>Segmentu, do którego wpisano ten tekst, już nie ma.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>The segments of this text have not changed since.</source>
        <translation>Segmenty tego tekstu nie zmieniły się od tego czasu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>The sentence is already laid out this way.</source>
        <translation>Zdanie jest już tak rozłożone.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>The service is still being asked.</source>
        <translation>Usługa jeszcze nie odpowiedziała.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>The talk has no video or sound.</source>
        <translation>Ten wykład nie ma nagrania.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>The text has changed since it was checked; try again in a moment.</source>
        <translation>Tekst zmienił się od czasu sprawdzenia; spróbuj za chwilę.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>The timeline is in order.</source>
        <translation>Oś czasu jest uporządkowana.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>The video has no chapters, so the timeline is drafted from the topics anyway.</source>
        <translation>Film nie ma rozdziałów, więc oś czasu i tak powstaje z tematów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>The whole talk is being checked again.</source>
        <translation>Cały wykład jest sprawdzany ponownie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Theme of the &amp;system</source>
        <translation>Motyw s&amp;ystemowy</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>There are no drafts.</source>
        <translation>Nie ma szkiców.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>There are no segments in this talk.</source>
        <translation>W tym wykładzie nie ma segmentów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>There is no suggestion of that number.</source>
        <translation>Nie ma podpowiedzi o tym numerze.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>There is no text in the clipboard; copy a transcript first.</source>
        <translation>W schowku nie ma tekstu; najpierw skopiuj transkrypcję.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>There is no text on the clipboard.</source>
        <translation>W schowku nie ma tekstu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>There is nothing to redo.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>This field can only be read.</source>
        <translation>To pole jest tylko do odczytu.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>This is no draft.</source>
        <translation>To nie jest szkic.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>This looks like a translation of the whole talk; nothing was pasted yet.</source>
        <translation>Wygląda to na tłumaczenie całego wykładu; niczego jeszcze nie wklejono.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <location filename="../../gui/commands/speech.py"/>
        <source>This segment has no times yet.</source>
        <translation>Ten segment nie ma jeszcze czasów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>This sentence has no translation to lay out yet.</source>
        <translation>To zdanie nie ma jeszcze tłumaczenia, które można by rozłożyć.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>This talk has no segments yet.</source>
        <translation>Ten wykład nie ma jeszcze segmentów.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Tick at starts and ends of se&amp;gments</source>
        <translation>Stuknięcie na początku i końcu se&amp;gmentu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>Tie e&amp;very entry by time</source>
        <translation>Pow&amp;iąż wszystkie wpisy według czasu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article_parts.py"/>
        <source>Tie each entry that is tied to nothing to the segment spoken at its time.</source>
        <translation>Wiąże każdy niepowiązany wpis z segmentem, który pada w jego czasie.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Translate fro&amp;m the memory…</source>
        <translation>Prze&amp;tłumacz z pamięci…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Translate the whole sentence in one field; it is then laid out over its segments.</source>
        <translation>Tłumaczenie całego zdania piszesz w jednym polu, a program rozkłada je na segmenty.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Translation &amp;memory…</source>
        <translation>&amp;Pamięć tłumaczeń…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>Translation ser&amp;vices…</source>
        <translation>&amp;Usługi tłumaczenia…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/suggestions.py"/>
        <source>Type the next word of the chosen suggestion, after what is typed already.</source>
        <translation>Wpisz następne słowo wybranej podpowiedzi po tym, co już jest wpisane.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Undo the last edit, and go to where it was made.</source>
        <translation>Cofa ostatnią zmianę i przechodzi do jej miejsca.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Use the limits of Netflix.</source>
        <translation>Liczy według limitów Netflixa.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>Use the limits of TED.</source>
        <translation>Liczy według limitów TED.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>W&amp;hat the language model is told…</source>
        <translation>Informacje d&amp;la modelu językowego…</translation>
    </message>
    <message>
        <location filename="../../gui/filters/base.py"/>
        <source>What to chec&amp;k</source>
        <translation>Wy&amp;magające uwagi</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>While it plays, make the segment that is heard the current one, unless a cell is open.</source>
        <translation>Podczas odtwarzania przechodź w tabeli do segmentu, który słychać, chyba że otwarte jest pole.</translation>
    </message>
    <message>
        <location filename="../../gui/filters/noted.py"/>
        <source>With n&amp;otes only</source>
        <translation>Tylko z n&amp;otatką</translation>
    </message>
    <message>
        <location filename="../../gui/filters/problems.py"/>
        <source>With pro&amp;blems only</source>
        <translation>Tylko z pro&amp;blemami</translation>
    </message>
    <message>
        <location filename="../../gui/filters/estimated.py"/>
        <source>With times to chec&amp;k only</source>
        <translation>Tylko z czasa&amp;mi szacunkowymi</translation>
    </message>
    <message>
        <location filename="../../gui/panels/notes.py"/>
        <source>Write a note on the current segment, and see all segments that have one.</source>
        <translation>Napisz notatkę do bieżącego segmentu i zobacz wszystkie segmenty z notatką.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Write all that the checks have found into a file, as a web page or as a table.</source>
        <translation>Zapisz wszystko, co znalazły kontrole, do pliku: jako stronę internetową lub tabelę.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Write both texts into a file for somebody who has Word, a spreadsheet or only a browser.</source>
        <translation>Zapisz oba teksty w pliku dla kogoś, kto ma Worda, arkusz kalkulacyjny albo tylko przeglądarkę.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>Write the article to a file.</source>
        <translation>Zapisuje artykuł w pliku.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Write the subtitles to a file, in Polish, English or both.</source>
        <translation>Zapisuje napisy w pliku: po polsku, po angielsku albo w obu językach.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/glossary.py"/>
        <source>Write the terms that count in the talk into a TBX, CSV or XLSX file.</source>
        <translation>Zapisz terminy obowiązujące w wykładzie w pliku TBX, CSV lub XLSX.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Write the whole talk, with its article, notes and history, to a file for another library.</source>
        <translation>Zapisuje cały wykład z artykułem, notatkami i historią do pliku, który można wczytać do innej biblioteki.</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (kopia)</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <location filename="../../gui/dialogs/compare.py"/>
        <source>&amp;Draft with both</source>
        <translation>&amp;Naszkicuj obiema</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/compare.py"/>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/compare.py"/>
        <source>&amp;Take the chosen</source>
        <translation>Użyj &amp;wybranych</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/compare.py"/>
        <source>Choose another service than the first.</source>
        <translation>Wybierz inną usługę niż pierwsza.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/draft_choices.py"/>
        <source>Chosen</source>
        <translation>Wybrano</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/compare.py"/>
        <source>Compare services</source>
        <translation>Porównanie usług</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/draft_choices.py"/>
        <source>Drafts to choose from</source>
        <translation>Szkice do wyboru</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/compare.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/compare.py"/>
        <source>First service</source>
        <translation>Pierwsza usługa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/compare.py"/>
        <source>For each sentence choose a draft with 1 or 2, or the one at the cursor with Enter; 0 clears the choice. What you do not choose stays as it is.</source>
        <translation>Wybieraj szkic każdego zdania klawiszem 1 lub 2, a Enterem ten pod kursorem; 0 cofa wybór. Czego nie wybierzesz, to zostanie, jak jest.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/compare.py"/>
        <source>Second service</source>
        <translation>Druga usługa</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/side.py"/>
        <source>Segments: {done} of {total}. {waiting}</source>
        <translation>Segmenty: {done} z {total}. {waiting}</translation>
    </message>
</context>
<context>
    <name>compared</name>
    <message>
        <location filename="../../gui/widgets/compared_table.py"/>
        <source>Left as it is</source>
        <translation>Pozostawione</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/compared_table.py"/>
        <source>Taken</source>
        <translation>Przejęte</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <location filename="../../gui/cells/completion_list.py"/>
        <source>Completions</source>
        <translation>Dokończenia</translation>
    </message>
    <message>
        <location filename="../../gui/cells/completion_list.py"/>
        <source>Tab takes it</source>
        <translation>Tab wstawia</translation>
    </message>
    <message>
        <location filename="../../gui/cells/completion_list.py"/>
        <source>Tab: {word}</source>
        <translation>Tab: {word}</translation>
    </message>
</context>
<context>
    <name>concordance</name>
    <message>
        <location filename="../../gui/panels/views/concordance.py"/>
        <source>Found: {number}</source>
        <translation>Znaleziono: {number}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/concordance.py"/>
        <source>Nothing that was confirmed has “{words}”.</source>
        <translation>W niczym, co zatwierdzono, nie ma „{words}”.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/concordance.py"/>
        <source>Open a talk to see how words were translated before.</source>
        <translation>Otwórz wykład, aby zobaczyć, jak wcześniej przetłumaczono słowa.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/concordance.py"/>
        <source>Polish words in all their forms</source>
        <translation>Polskie słowa we wszystkich formach</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/concordance.py"/>
        <source>This came in a file; there is no talk to go to.</source>
        <translation>To pochodzi z pliku; nie ma wykładu, do którego można by przejść.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/concordance.py"/>
        <source>Type words to see how they were translated before.</source>
        <translation>Wpisz słowa, aby zobaczyć, jak wcześniej je przetłumaczono.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/concordance.py"/>
        <source>Where the words were used</source>
        <translation>Miejsca, w których użyto tych słów</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/concordance.py"/>
        <source>Words to look for</source>
        <translation>Szukane słowa</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/concordance.py"/>
        <source>Words, in English or Polish</source>
        <translation>Słowa, angielskie lub polskie</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../dwuglos/article/publications/pdf.py"/>
        <source>A PDF needs the whole program; start that, or export to HTML and print it.</source>
        <translation>Plik PDF tworzy tylko pełny program; uruchom go albo wyeksportuj artykuł do HTML i wydrukuj.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/wording.py"/>
        <source>A brace stands alone in the sentence of the statistics; a placeholder stands between two: {{{example}}}.</source>
        <translation>W zdaniu ze statystykami jest nawias klamrowy bez pary; pole stoi między dwoma: {{{example}}}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/capital.py"/>
        <source>A capital at the beginning of a sentence</source>
        <translation>Wielka litera na początku zdania</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/chapters.py"/>
        <source>A description on YouTube has at most 5000 characters; this list alone is longer.</source>
        <translation>Opis w serwisie YouTube ma najwyżej 5000 znaków, a sama ta lista jest dłuższa.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/catalogue.py"/>
        <source>A good choice for most talks.</source>
        <translation>Dobry wybór do większości wykładów.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/tripled_letter.py"/>
        <source>A letter stands three times in a row in “{word}”.</source>
        <translation>W słowie „{word}” ta sama litera stoi trzy razy z rzędu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/tripled_letter.py"/>
        <source>A letter three times in a row</source>
        <translation>Potrojona litera</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/units/__init__.py"/>
        <source>A library on a server has no translation memory yet; use one in a file.</source>
        <translation>Biblioteka na serwerze nie ma jeszcze pamięci tłumaczeń; użyj biblioteki w pliku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/line_length.py"/>
        <source>A line has {length} characters; the most is {most}.</source>
        <translation>Wiersz ma znaków: {length}; najwyżej może ich mieć {most}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/terms.py"/>
        <source>A list of terms can have {most} at most; nothing was added.</source>
        <translation>Lista terminów może ich mieć najwyżej {most}; niczego nie dodano.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/talk_files.py"/>
        <source>A newer version of Dwugłos ({version}) made {file}; install that version to open it.</source>
        <translation>Plik {file} powstał w nowszej wersji Dwugłosu ({version}); zainstaluj ją, aby go otworzyć.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/talk_files.py"/>
        <source>A newer version of Dwugłos made the talk file; what this one does not know was left out ({names}).</source>
        <translation>Plik wykładu powstał w nowszej wersji Dwugłosu; pominięto to, czego ta nie zna ({names}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/parts/page_data.py"/>
        <source>A newer version of Dwugłos made this review; update the program, and open it again.</source>
        <translation>Tę recenzję utworzyła nowsza wersja Dwugłosu; zaktualizuj program i otwórz ją ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/migrating.py"/>
        <source>A newer version of Dwugłos wrote the library {library}; install that version to open it.</source>
        <translation>Bibliotekę {library} zapisała nowsza wersja programu Dwugłos; zainstaluj ją, aby otworzyć bibliotekę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/dictionaries.py"/>
        <location filename="../../dwuglos/language/lemmas.py"/>
        <source>A part of Dwugłos that knows the forms of words, {package}, is missing; install Dwugłos again.</source>
        <translation>Brakuje części programu Dwugłos, która zna formy wyrazów ({package}); zainstaluj program ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/mymemory.py"/>
        <source>A public memory of translations: 5,000 characters a day, 50,000 with an e-mail address.</source>
        <translation>Publiczna pamięć tłumaczeń: 5000 znaków dziennie, z adresem e-mail 50 000.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>A segment would end after more than a hundred hours; move them less.</source>
        <translation>Segment kończyłby się po ponad stu godzinach; przesuń je o mniej.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/capital.py"/>
        <source>A sentence begins with a small letter.</source>
        <translation>Zdanie zaczyna się małą literą.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/space_before_punctuation.py"/>
        <source>A space before punctuation</source>
        <translation>Spacja przed znakiem interpunkcyjnym</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/dialogue.py"/>
        <source>A speaker begins with “{dash}” here.</source>
        <translation>Wypowiedź zaczyna się tu od „{dash}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/locks.py"/>
        <source>A talk of the library {library} is open in another window or program; close it there and try again.</source>
        <translation>Wykład z biblioteki {library} jest otwarty w innym oknie lub programie; zamknij go tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bringing_in.py"/>
        <source>A talk was made of {english} before; {polish} was not read again.</source>
        <translation>Z pliku {english} powstał już wykład; pliku {polish} nie wczytano ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/terms.py"/>
        <source>A term needs both an English and a Polish expression.</source>
        <translation>Termin wymaga wyrażenia angielskiego i polskiego.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>A time cannot be below zero.</source>
        <translation>Czas nie może być mniejszy od zera.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/spelling.py"/>
        <source>A word that is not in the dictionary</source>
        <translation>Słowo spoza słownika</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/repeated_word.py"/>
        <source>A word twice in a row</source>
        <translation>Powtórzone słowo</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/libretranslate.py"/>
        <source>Address of the server</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/urls.py"/>
        <source>Addresses of the web and of mail</source>
        <translation>Adresy stron i poczty</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/ass.py"/>
        <source>Advanced SubStation</source>
        <translation>Advanced SubStation</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/alignment/aligning.py"/>
        <source>All segments have times from a file or a person, which stay; to move them all to the sound, sync the talk.</source>
        <translation>Wszystkie segmenty mają czasy z pliku lub od człowieka, więc pozostają bez zmian; żeby przesunąć je wszystkie, użyj polecenia „Dopasuj do dźwięku”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>Amara</source>
        <translation>Amara</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/terms.py"/>
        <source>An expression of a term can have {most} characters at most.</source>
        <translation>Wyrażenie w terminie może mieć najwyżej {most} znaków.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/typography.py"/>
        <source>An ordinal number in digits has a full stop and no ending: {number}.</source>
        <translation>Po liczebniku porządkowym zapisanym cyframi stawia się kropkę, bez końcówki: {number}.</translation>
    </message>
    <message>
        <location filename="../../gui/shelf.py"/>
        <source>Another library stands in the place of {library} by now, and nothing was saved there.</source>
        <translation>W miejscu biblioteki {library} jest już inna biblioteka i nic w niej nie zapisano.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/errors.py"/>
        <source>Another program has changed this talk in the meantime; nothing was saved over that, and what was written here is kept.</source>
        <translation>Inny program zmienił tymczasem ten wykład; niczego nie nadpisano, a to, co napisano tutaj, jest zachowane.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/failures.py"/>
        <source>Another program is using the library {library}; close it there and try again.</source>
        <translation>Z biblioteki {library} korzysta inny program; zamknij ją tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/units/sqlite.py"/>
        <source>Another program is writing to the translation memory {file}; try again in a moment.</source>
        <translation>Inny program zapisuje właśnie w pamięci tłumaczeń {file}; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/backups.py"/>
        <source>Another window or program is just backing up the library {library}; try again in a moment.</source>
        <translation>Inne okno lub program właśnie tworzy kopię zapasową biblioteki {library}; spróbuj ponownie za chwilę.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/outcome.py"/>
        <source>Asking again in {n} seconds.</source>
        <translation>
            <numerusform>Ponowna próba za {n} sekundę.</numerusform>
            <numerusform>Ponowna próba za {n} sekundy.</numerusform>
            <numerusform>Ponowna próba za {n} sekund.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/sync.py"/>
        <source>At least {least} segments with times from a file or a person are needed to sync by the sound; there are {count}. Times that are only estimated do not help: align the talk with its sound instead.</source>
        <translation>Do dopasowania czasów do dźwięku potrzeba segmentów z czasami z pliku lub wpisanymi ręcznie: co najmniej {least}; jest ich {count}. Czasy tylko oszacowane nie pomogą: dopasuj zamiast tego tekst wykładu do dźwięku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/line_balance.py"/>
        <source>Balance of lines</source>
        <translation>Równowaga wierszy</translation>
    </message>
    <message>
        <location filename="../../dwuglos/lexicons/dictd.py"/>
        <source>Beside {file} there is no {name}.dict or {name}.dict.dz with the entries; keep both in one folder.</source>
        <translation>Obok pliku {file} nie ma pliku {name}.dict ani {name}.dict.dz z hasłami; trzymaj oba w jednym folderze.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/term_change.py"/>
        <source>Both terms are the same; say what comes instead.</source>
        <translation>Oba terminy są takie same; podaj, co ma być zamiast tego.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/brackets.py"/>
        <source>Brackets in pairs</source>
        <translation>Nawiasy do pary</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/__init__.py"/>
        <source>By its content this is {kind}, which cannot be read; save it as SubRip (.srt) or plain text first.</source>
        <translation>Z zawartości wynika, że jest to {kind}, a tego nie można odczytać; najpierw zapisz to jako SubRip (.srt) lub zwykły tekst.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/parts/words.py"/>
        <source>Change the Polish, the state and the note. Leave the column “Mark” as it is: by it your changes find their place.</source>
        <translation>Zmieniaj polski tekst, stan i notatkę. Kolumny „Znacznik” nie ruszaj: według niej zmiany trafią na swoje miejsce.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/sqlite.py"/>
        <source>Changes of another file stood in the log beside the library {library}; they were not taken over, and the log is kept as {file}.</source>
        <translation>W dzienniku obok biblioteki {library} były zmiany należące do innego pliku; nie przejęto ich, a dziennik zachowano jako {file}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/chapters.py"/>
        <location filename="../../dwuglos/formats/chapters.py"/>
        <source>Chapters for YouTube</source>
        <translation>Rozdziały dla YouTube’a</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>Context window of the model in tokens</source>
        <translation>Okno kontekstu modelu (w tokenach)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/dialogue.py"/>
        <source>Dashes of a dialogue</source>
        <translation>Myślniki w dialogu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/deepl.py"/>
        <source>DeepL</source>
        <translation>DeepL</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>Drafts that fit together, by Ollama, llama.cpp, vLLM or a cloud that speaks OpenAI's protocol.</source>
        <translation>Szkice, które do siebie pasują: Ollama, llama.cpp, vLLM albo usługa w chmurze z protokołem OpenAI.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/deepl.py"/>
        <source>Drafts that know the sentences around; the free plan gives 500,000 characters a month.</source>
        <translation>Szkice uwzględniają sąsiednie zdania; bezpłatny plan daje 500 000 znaków miesięcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/mymemory.py"/>
        <source>E-mail address (raises the daily limit)</source>
        <translation>Adres e-mail, o który prosi MyMemory, by dać więcej</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/empty.py"/>
        <source>Empty segments</source>
        <translation>Puste segmenty</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Entry {number} of the timeline ({time}) is a draft that nobody has reviewed: “{text}”.</source>
        <translation>Wpis {number} osi czasu ({time}) to szkic, którego nikt nie sprawdził: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Entry {number} of the timeline ({time}) is not Polish: “{text}”.</source>
        <translation>Wpis {number} osi czasu ({time}) nie jest po polsku: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Entry {number} of the timeline ({time}) is not later than the one before it: “{text}”.</source>
        <translation>Wpis {number} osi czasu ({time}) nie jest późniejszy od poprzedniego: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Entry {number} of the timeline has no time: “{text}”.</source>
        <translation>Wpis {number} osi czasu nie ma czasu: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/parts/requirements.py"/>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoders/ffmpeg.py"/>
        <source>FFmpeg cannot be started ({reason}); install it again.</source>
        <translation>Programu FFmpeg nie da się uruchomić ({reason}); zainstaluj go ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoders/ffmpeg.py"/>
        <source>FFmpeg does not get on with “{name}”; try another copy of the file.</source>
        <translation>FFmpeg utknął na pliku „{name}”; spróbuj z inną kopią tego pliku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/catalogue.py"/>
        <source>Few mistakes, and slow.</source>
        <translation>Mało błędów, ale powolny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/catalogue.py"/>
        <source>Few mistakes, less slow.</source>
        <translation>Mało błędów, mniej powolny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>Finding</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/firefox.py"/>
        <source>Firefox, offline</source>
        <translation>Firefox, bez sieci</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/firefox.py"/>
        <source>Folder of the model</source>
        <translation>Folder modelu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/review/reviewing.py"/>
        <source>For {n} segments the model gave no usable answer; review them again.</source>
        <translation>
            <numerusform>Dla {n} segmentu model nie dał przydatnej odpowiedzi; sprawdź go jeszcze raz.</numerusform>
            <numerusform>Dla {n} segmentów model nie dał przydatnej odpowiedzi; sprawdź je jeszcze raz.</numerusform>
            <numerusform>Dla {n} segmentów model nie dał przydatnej odpowiedzi; sprawdź je jeszcze raz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/outcome.py"/>
        <source>For {n} segments the service gave nothing usable; they stay as they were.</source>
        <translation>
            <numerusform>Dla {n} segmentu usługa nie dała niczego przydatnego; pozostaje bez zmian.</numerusform>
            <numerusform>Dla {n} segmentów usługa nie dała niczego przydatnego; pozostają bez zmian.</numerusform>
            <numerusform>Dla {n} segmentów usługa nie dała niczego przydatnego; pozostają bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/forbidden_terms.py"/>
        <source>Forbidden terms</source>
        <translation>Niedozwolone terminy</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/from_memory.py"/>
        <source>From: {titles}.</source>
        <translation>Źródła: {titles}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/gap.py"/>
        <source>Gaps between segments</source>
        <translation>Odstępy między segmentami</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>Glossary, a file with English and Polish terms</source>
        <translation>Glosariusz, plik z terminami angielskimi i polskimi</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/google.py"/>
        <source>Good drafts without a key; when asked too often, it refuses for minutes or hours.</source>
        <translation>Dobre szkice bez klucza; przy zbyt częstych zapytaniach odmawia przez minuty lub godziny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/google.py"/>
        <source>Google Translate</source>
        <translation>Tłumacz Google</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/grammar.py"/>
        <source>Grammar and commas</source>
        <translation>Gramatyka i przecinki</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/fragment.py"/>
        <source>HTML for a site</source>
        <translation>HTML do wklejenia w serwis</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/parts/requirements.py"/>
        <source>Hint</source>
        <translation>Wskazówka</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/rolling.py"/>
        <source>In automatic captions lines are repeated as they roll up the screen; {n} cues of repetition were left out.</source>
        <translation>
            <numerusform>Napisy automatyczne powtarzają wiersze, gdy te przesuwają się po ekranie; pominięto {n} powtórzony napis.</numerusform>
            <numerusform>Napisy automatyczne powtarzają wiersze, gdy te przesuwają się po ekranie; pominięto {n} powtórzone napisy.</numerusform>
            <numerusform>Napisy automatyczne powtarzają wiersze, gdy te przesuwają się po ekranie; pominięto {n} powtórzonych napisów.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/talk_checks.py"/>
        <source>In the history of this talk are changes without their step ({changes}), which cannot be undone; its text is whole.</source>
        <translation>W historii tego wykładu są zmiany bez swojego kroku ({changes}), których nie można cofnąć; jego tekst jest cały.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>In this file “chained” has to be true or false, and “typography” one of {words}; correct it.</source>
        <translation>W tym pliku „chained” musi mieć wartość true albo false, a „typography” jedną z: {words}; popraw go.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>In this file “{name}” is {value}; it has to be 0 for none, or a whole number from {least} to {most}.</source>
        <translation>W tym pliku „{name}” ma wartość {value}, a musi to być 0 (bez limitu) albo liczba całkowita od {least} do {most}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>In this file “{name}” is {value}; it has to be a whole number from {least} to {most}.</source>
        <translation>W tym pliku „{name}” ma wartość {value}, a musi to być liczba całkowita od {least} do {most}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>In {n} cues a tag has no end; the words after it were left out.</source>
        <translation>
            <numerusform>W {n} napisie znacznik nie ma końca; słowa po nim pominięto.</numerusform>
            <numerusform>W {n} napisach znacznik nie ma końca; słowa po nim pominięto.</numerusform>
            <numerusform>W {n} napisach znacznik nie ma końca; słowa po nim pominięto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/order.py"/>
        <source>It begins before the segment above it does; change its times.</source>
        <translation>Zaczyna się wcześniej niż segment powyżej; zmień jego czasy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/overlap.py"/>
        <source>It begins {ms} ms before the segment before it has ended.</source>
        <translation>Zaczyna się {ms} ms przed końcem poprzedniego segmentu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/ttml_parser.py"/>
        <source>It declares entities of its own, which are not resolved; choose another file.</source>
        <translation>Plik definiuje własne encje, których program nie rozwija; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xml_tree.py"/>
        <source>It declares or uses entities of its own, which are not resolved; choose another file.</source>
        <translation>Deklaruje albo zawiera własne encje, które nie są rozwijane; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/order.py"/>
        <source>It ends before it begins; change its times.</source>
        <translation>Kończy się, zanim się zacznie; zmień jego czasy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/parts/workbook.py"/>
        <source>It has more sheets than any review; do not use it.</source>
        <translation>Ma więcej arkuszy niż jakakolwiek recenzja; nie używaj go.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>It has more than {most} pieces of text, which no talk has; cut it into several files.</source>
        <translation>Jest w nim ponad {most} kawałków tekstu, a tylu nie ma żaden wykład; podziel go na kilka plików.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/parts/word_text.py"/>
        <location filename="../../dwuglos/review_round/files/parts/workbook.py"/>
        <source>It has more than {most} rows, which no talk has; cut it into several files.</source>
        <translation>Ma więcej niż {most} wierszy, czego nie ma żaden wykład; podziel go na kilka plików.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/xlsx.py"/>
        <source>It has no column with the marks of a review; choose a file that was sent for review.</source>
        <translation>Nie ma kolumny ze znacznikami recenzji; wybierz plik, który wysłano do recenzji.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/docx.py"/>
        <source>It has no table with the marks of a review; choose a file that was sent for review.</source>
        <translation>Nie ma w nim tabeli ze znacznikami recenzji; wybierz plik, który wysłano do recenzji.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>It has no timeline.</source>
        <translation>Nie ma w nim osi czasu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/xliff.py"/>
        <source>It has no unit with the mark of a review; choose a file that was sent for review.</source>
        <translation>Nie ma w nim jednostki ze znacznikiem recenzji; wybierz plik, który wysłano do recenzji.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/reading_speed.py"/>
        <source>It has to be read at {speed:.1f} characters per second; the most is {most}.</source>
        <translation>Trzeba go czytać z szybkością {speed:.1f} zn./s; najwyżej {most} zn./s.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/__init__.py"/>
        <location filename="../../dwuglos/review_round/files/parts/packages.py"/>
        <location filename="../../dwuglos/review_round/files/parts/workbook.py"/>
        <source>It holds more than any talk once it is unpacked; do not use it.</source>
        <translation>Po rozpakowaniu zawiera więcej niż jakikolwiek wykład; nie używaj go.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/json_files.py"/>
        <source>It is JSON nested too deeply to be read; choose another file.</source>
        <translation>To JSON zagnieżdżony zbyt głęboko, by go odczytać; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_document.py"/>
        <source>It is XLIFF of a version that is not known (“{version}”).</source>
        <translation>To XLIFF w nieznanej wersji („{version}”).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/other_documents.py"/>
        <source>It is a document of an old Word or Excel, or locked with a password; open it and save it as DOCX or XLSX, without a password.</source>
        <translation>To dokument starszego Worda lub Excela albo dokument z hasłem; otwórz go i zapisz jako DOCX lub XLSX, bez hasła.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/other_documents.py"/>
        <source>It is an OpenDocument spreadsheet (ODS); open it and save it as a spreadsheet of Excel (XLSX).</source>
        <translation>To arkusz OpenDocument (ODS); otwórz go i zapisz jako arkusz Excela (XLSX).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/other_documents.py"/>
        <source>It is an OpenDocument text (ODT); open it and save it as a Word document (DOCX).</source>
        <translation>To dokument tekstowy OpenDocument (ODT); otwórz go i zapisz jako dokument Worda (DOCX).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/other_documents.py"/>
        <source>It is an RTF document; open it and save it as a Word document (DOCX).</source>
        <translation>To dokument RTF; otwórz go i zapisz jako dokument Worda (DOCX).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_document.py"/>
        <source>It is no XLIFF: its outermost element is “{name}”.</source>
        <translation>To nie jest XLIFF: jego główny element to „{name}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/__init__.py"/>
        <source>It is no review file; choose the file that the reviewer has sent back.</source>
        <translation>To nie jest plik recenzji; wybierz plik, który odesłał recenzent.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xml_tree.py"/>
        <source>It is no well-formed XML (line {line}: {reason}); save it again in the program it came from.</source>
        <translation>To nie jest poprawny XML (wiersz {line}: {reason}); zapisz go jeszcze raz w programie, z którego pochodzi.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xml_tree.py"/>
        <source>It is no well-formed XML ({reason}).</source>
        <translation>To nie jest poprawny XML ({reason}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/xliff.py"/>
        <source>It is not valid XLIFF: {rule}</source>
        <translation>To nie jest poprawny XLIFF: {rule}</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/duration.py"/>
        <source>It is shown for {ms} ms; the least is {least} ms.</source>
        <translation>Jest na ekranie {ms} ms; powinien co najmniej {least} ms.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/duration.py"/>
        <source>It is shown for {ms} ms; the most is {most} ms.</source>
        <translation>Jest na ekranie {ms} ms; powinien najwyżej {most} ms.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/lines.py"/>
        <source>It needs more lines than {most}.</source>
        <translation>Potrzebuje więcej wierszy niż {most}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xml_tree.py"/>
        <source>Its XML is nested deeper, or has more elements or attributes, than any honest file; do not use it.</source>
        <translation>Jego XML jest zagnieżdżony głębiej albo ma więcej elementów lub atrybutów niż jakikolwiek uczciwy plik; nie używaj go.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/table.py"/>
        <source>Its first line does not name the columns; it should have “source” and “start” or “target” in it.</source>
        <translation>Pierwszy wiersz nie nazywa kolumn; powinny się w nim znaleźć „source” oraz „start” lub „target”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/xliff.py"/>
        <source>Its languages are {source} and {target}, not English and Polish.</source>
        <translation>Języki pliku to {source} i {target}, a nie angielski i polski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/pysubs2.py"/>
        <source>Its lines cannot be separated; save it as SubRip (.srt) with the program it came from.</source>
        <translation>Nie da się rozdzielić jego wierszy; zapisz go jako SubRip (.srt) w programie, z którego pochodzi.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/__init__.py"/>
        <source>Its name says subtitles, but there are no times in it; choose the format “text” to read it without times.</source>
        <translation>Z nazwy wynika, że to napisy, ale nie ma w nich czasów; wybierz format „text”, aby odczytać je bez czasów.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/whisper.py"/>
        <source>Its times are whole numbers too large for seconds; they were read as milliseconds.</source>
        <translation>Czasy to liczby całkowite, zbyt duże na sekundy; odczytano je jako milisekundy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <location filename="../../dwuglos/translators/deepl.py"/>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <location filename="../../dwuglos/translators/microsoft.py"/>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/libretranslate.py"/>
        <source>Key, where the server wants one</source>
        <translation>Klucz, jeśli serwer go wymaga</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/lrc.py"/>
        <source>LRC (song texts)</source>
        <translation>LRC (teksty piosenek)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/sound_label.py"/>
        <source>Labels of sounds</source>
        <translation>Oznaczenia dźwięków</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>Language model</source>
        <translation>Model językowy</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bundles.py"/>
        <source>Left aside: {files}.</source>
        <translation>Pominięto pliki: {files}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/length_ratio.py"/>
        <source>Length beside the English</source>
        <translation>Długość wobec angielskiego</translation>
    </message>
    <message>
        <location filename="../../gui/start/system_libraries.py"/>
        <source>Libraries of the system that the window cannot do without are missing; install the packages that hold them: {libraries}</source>
        <translation>Brakuje bibliotek systemowych, bez których okno się nie otworzy; zainstaluj pakiety, w których się znajdują: {libraries}</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/libretranslate.py"/>
        <source>LibreTranslate</source>
        <translation>LibreTranslate</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/line_length.py"/>
        <source>Line length</source>
        <translation>Długość wiersza</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/patterns.py"/>
        <source>Looking for the pattern broke off; close other programs if memory is short.</source>
        <translation>Szukanie wzorca zostało przerwane; jeśli brakuje pamięci, zamknij inne programy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/mpl2.py"/>
        <source>MPL2</source>
        <translation>MPL2</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/markdown.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/microdvd.py"/>
        <source>MicroDVD</source>
        <translation>MicroDVD</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/microsoft.py"/>
        <source>Microsoft Translator</source>
        <translation>Tłumacz Microsoft</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/microsoft.py"/>
        <source>Microsoft's service in Azure; its free tier gives two million characters a month.</source>
        <translation>Usługa Microsoftu na platformie Azure; bezpłatnie dwa miliony znaków miesięcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/faster_whisper.py"/>
        <source>Model, or the folder of one</source>
        <translation>Model albo jego folder</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/double_space.py"/>
        <source>More than one space stands here in a row.</source>
        <translation>Jest tu więcej niż jedna spacja z rzędu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/mymemory.py"/>
        <source>MyMemory</source>
        <translation>MyMemory</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>Name the model that is to translate: the settings of translation services have a field for it.</source>
        <translation>Podaj, który model ma tłumaczyć: służy do tego pole w ustawieniach usług tłumaczenia.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/names.py"/>
        <source>Names</source>
        <translation>Nazwy własne</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/negation.py"/>
        <source>Negation</source>
        <translation>Przeczenie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/pairing.py"/>
        <source>Neither text has times, and they are cut differently ({english} English pieces, {polish} Polish ones), so nothing says what belongs together; give both as many lines.</source>
        <translation>Żaden z tekstów nie ma czasów, a podzielono je inaczej (kawałki angielskie: {english}, polskie: {polish}), więc nie wiadomo, co do czego należy; podaj teksty o tej samej liczbie wierszy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>Netflix PL</source>
        <translation>Netflix PL</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>No cue in it has readable times; it cannot be read as WebVTT subtitles.</source>
        <translation>Żaden napis nie ma w nim czytelnych czasów; nie można go odczytać jako napisów WebVTT.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>No language model answers at {address}; start Ollama, or whatever runs your models, and try again.</source>
        <translation>Pod adresem {address} nie odpowiada żaden model językowy; uruchom Ollamę lub inny program z modelami i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/pasted.py"/>
        <source>No line in it begins with a time such as 0:12; choose the format “text” to read it.</source>
        <translation>Żaden wiersz nie zaczyna się od czasu w rodzaju 0:12; aby odczytać plik, wybierz format „text”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/lrc.py"/>
        <source>No line in it begins with a time such as [00:12.50]; it cannot be read as LRC.</source>
        <translation>Żaden wiersz nie zaczyna się od czasu w rodzaju [00:12.50]; nie można odczytać pliku jako LRC.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/microdvd.py"/>
        <source>No line in it begins with frames such as {example}; choose another file.</source>
        <translation>Żaden wiersz nie zaczyna się od klatek w rodzaju {example}; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/mpl2.py"/>
        <source>No line in it begins with times such as [10][25]; choose another file.</source>
        <translation>Żaden wiersz nie zaczyna się od czasów w rodzaju [10][25]; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/whisper_tsv.py"/>
        <source>No line in it has a start, an end and text separated by tabs; choose another file.</source>
        <translation>Żaden wiersz nie ma początku, końca i tekstu rozdzielonych tabulatorami; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/tmplayer.py"/>
        <source>No line in it has a time such as 00:00:01: and text after it; choose another file.</source>
        <translation>Żaden wiersz nie ma czasu w rodzaju 00:00:01: i tekstu po nim; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>No line in it has times such as 00:00:01,000 --&gt; 00:00:04,000; it cannot be read as SubRip subtitles.</source>
        <translation>Żaden wiersz nie ma czasów w rodzaju 00:00:01,000 --&gt; 00:00:04,000; nie można odczytać pliku jako napisów SubRip.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/sbv.py"/>
        <source>No line in it has times such as 0:00:01.000,0:00:04.000; it cannot be read as SBV.</source>
        <translation>Żaden wiersz nie ma czasów w rodzaju 0:00:01.000,0:00:04.000; nie można odczytać pliku jako SBV.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/firefox.py"/>
        <source>No model for translating offline is installed yet; in the window choose Translate, Offline translation model, or name a folder that holds one in DWUGLOS_FIREFOX_MODEL.</source>
        <translation>Nie zainstalowano jeszcze modelu do tłumaczenia bez internetu; w oknie wybierz Tłumaczenie, Model tłumaczący bez sieci, albo wskaż folder z modelem w zmiennej DWUGLOS_FIREFOX_MODEL.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publishing.py"/>
        <source>No player or thumbnail is known for the address of the video; the page has a link instead.</source>
        <translation>Dla adresu tego nagrania nie jest znany odtwarzacz ani miniatura; na stronie jest zamiast tego odnośnik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/outcome.py"/>
        <source>No segment has a new draft.</source>
        <translation>Żaden segment nie ma nowego szkicu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/space_before_punctuation.py"/>
        <source>No space belongs beside this punctuation mark.</source>
        <translation>Przy tym znaku interpunkcyjnym nie stawia się spacji.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/transcribing/recognition.py"/>
        <source>No speech was recognised in this segment; the English stays as it is.</source>
        <translation>W tym segmencie nie rozpoznano mowy; tekst angielski pozostaje bez zmian.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/transcribing/recognition.py"/>
        <source>No speech was recognised in {file}; choose another recording, or another model.</source>
        <translation>W pliku {file} nie rozpoznano mowy; wybierz inne nagranie albo inny model.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bundles.py"/>
        <source>None of these files holds any text.</source>
        <translation>W żadnym z tych plików nie ma tekstu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bundles.py"/>
        <source>Not looked at, as there is more than belongs to one talk: {files}.</source>
        <translation>Pominięto, bo jest tego więcej, niż należy do jednego wykładu: {files}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/untranslated.py"/>
        <source>Not translated</source>
        <translation>Nieprzetłumaczone</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/drafts/chapters.py"/>
        <source>Nothing is known of chapters in this video; draft the timeline from its topics instead.</source>
        <translation>O rozdziałach tego filmu nic nie wiadomo; naszkicuj oś czasu z jego tematów.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/cues.py"/>
        <source>Nothing is translated yet, so nothing was exported; translate something, or let the English stand in.</source>
        <translation>Nic nie jest jeszcze przetłumaczone, więc nic nie wyeksportowano; przetłumacz coś albo zostaw angielski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/verifying.py"/>
        <source>Nothing of this talk can be read; bring it back from a backup.</source>
        <translation>Z tego wykładu nie można odczytać niczego; przywróć go z kopii zapasowej.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/saving.py"/>
        <source>Nothing reads what is written to {path}; choose a file.</source>
        <translation>Nic nie odczytuje tego, co jest zapisywane do {path}; wybierz plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/salvage.py"/>
        <source>Nothing that Dwugłos has written can be read in {path}.</source>
        <translation>W pliku {path} nie da się odczytać niczego, co zapisał Dwugłos.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>Nothing was found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/lines.py"/>
        <source>Number of lines</source>
        <translation>Liczba wierszy</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/numbers.py"/>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/numbers.py"/>
        <source>Numbers differ: the English has {english}, the Polish has {polish}.</source>
        <translation>Liczby się różnią: po angielsku jest {english}, po polsku {polish}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/drafts/spoken.py"/>
        <source>Of {segments} segments only {translated} have a translation, and a draft is made of Polish sentences; translate at least half of the talk first.</source>
        <translation>Przetłumaczono tylko {translated} z {segments} segmentów, a szkic powstaje z polskich zdań; najpierw przetłumacz co najmniej połowę wykładu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/files.py"/>
        <source>One of its lines is longer than any talk; break it into lines first.</source>
        <translation>Jeden z jego wierszy jest dłuższy niż jakiekolwiek nagranie; najpierw podziel go na wiersze.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/cues.py"/>
        <source>One of the {total} segments has no translation, so nothing was exported; translate it, or let its English stand in.</source>
        <translation>Jeden z segmentów (wszystkich: {total}) nie ma tłumaczenia, więc nic nie wyeksportowano; przetłumacz go albo zostaw w nim angielski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/sync.py"/>
        <source>One shift does not fit all of these subtitles: up to {time} it is {before:+.1f} s, from there on {behind:+.1f} s, as where something was cut out of a film. Shift each part alone; nothing was changed.</source>
        <translation>Jedno przesunięcie nie pasuje do wszystkich napisów: do {time} wynosi ono {before:+.1f} s, a dalej {behind:+.1f} s, jak po wycięciu fragmentu filmu. Przesuń każdą część osobno; niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/orphan.py"/>
        <source>One-letter words at the end of a line</source>
        <translation>Jednoliterowe słowa na końcu wiersza</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Only neighbouring segments can be joined.</source>
        <translation>Połączyć można tylko sąsiednie segmenty.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/pairing.py"/>
        <source>Only one of the texts has times, and they are cut differently ({english} English pieces, {polish} Polish ones), so nothing says what belongs together; give both with times, or both with as many lines.</source>
        <translation>Tylko jeden z tekstów ma czasy, a podzielono je inaczej (kawałki angielskie: {english}, polskie: {polish}), więc nie wiadomo, co do czego należy; podaj oba z czasami albo oba o tej samej liczbie wierszy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/libretranslate.py"/>
        <source>Open source, on a server of your own or of somebody who gives you a key.</source>
        <translation>Otwarte oprogramowanie na własnym serwerze albo u kogoś, kto da Ci klucz.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/order.py"/>
        <source>Order in time</source>
        <translation>Kolejność w czasie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/overlap.py"/>
        <source>Overlaps</source>
        <translation>Nakładanie się</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/pdf.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Paragraph {number} is a draft that nobody has reviewed: “{text}”.</source>
        <translation>Akapit {number} to szkic, którego nikt nie sprawdził: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Paragraph {number} is not Polish: “{text}”.</source>
        <translation>Akapit {number} nie jest po polsku: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Paragraph {number} states {here} as the number of likes, paragraph {other} {there}.</source>
        <translation>Liczba polubień w akapicie {number} to {here}, a w akapicie {other} – {there}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Paragraph {number} states {here} as the number of likes, the statistics {there}.</source>
        <translation>Liczba polubień w akapicie {number} to {here}, a w statystykach – {there}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Paragraph {number} states {here} as the number of views, paragraph {other} {there}.</source>
        <translation>Liczba wyświetleń w akapicie {number} to {here}, a w akapicie {other} – {there}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>Paragraph {number} states {here} as the number of views, the statistics {there}.</source>
        <translation>Liczba wyświetleń w akapicie {number} to {here}, a w statystykach – {there}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/pasted.py"/>
        <source>Pasted transcript with times</source>
        <translation>Wklejona transkrypcja z czasami</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/firefox.py"/>
        <source>Plain drafts without a connection; get its model first: Translate, Offline translation model.</source>
        <translation>Proste szkice bez internetu; najpierw pobierz model: Tłumaczenie, Model tłumaczący bez sieci.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/text.py"/>
        <location filename="../../dwuglos/formats/plain.py"/>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/timed_text.py"/>
        <source>Plain text with times</source>
        <translation>Zwykły tekst z czasami</translation>
    </message>
    <message>
        <location filename="../../gui/player/missing.py"/>
        <source>Playing needs QtMultimedia with its plugin for FFmpeg, which are missing; install the Python package PySide6-Addons.</source>
        <translation>Do odtwarzania potrzeba QtMultimedia z wtyczką FFmpeg, których tu nie ma; zainstaluj pakiet Pythona PySide6-Addons.</translation>
    </message>
    <message>
        <location filename="../../gui/player/missing.py"/>
        <source>Playing needs libraries of the system that are missing; install the packages that hold them: {libraries}</source>
        <translation>Do odtwarzania brakuje bibliotek systemowych; zainstaluj pakiety, w których są: {libraries}</translation>
    </message>
    <message>
        <location filename="../../gui/player/missing.py"/>
        <source>Playing needs system packages that are missing; install them with: {command}</source>
        <translation>Do odtwarzania brakuje pakietów systemowych; zainstaluj je poleceniem: {command}</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>Polish SDH</source>
        <translation>Napisy dla niesłyszących (SDH)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/typography.py"/>
        <source>Polish has a decimal comma: {number}.</source>
        <translation>Po polsku ułamki dziesiętne zapisuje się z przecinkiem: {number}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/alignment.py"/>
        <source>Polish in the wrong segment</source>
        <translation>Polski w niewłaściwym segmencie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>Price of a million tokens in euros, 0 where it is free</source>
        <translation>Cena miliona tokenów w euro; 0, jeśli jest bezpłatny</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>Price of an hour of sound in euros, 0 where it is free</source>
        <translation>Cena za godzinę nagrania w euro, 0, jeśli nic nie kosztuje</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>Published article</source>
        <translation>Opublikowany artykuł</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Put the cursor between two words: the paragraph is split there.</source>
        <translation>Ustaw kursor między dwoma słowami: tam akapit zostanie podzielony.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Put the cursor between two words: the segment is split there.</source>
        <translation>Ustaw kursor między dwoma słowami: tam segment zostanie podzielony.</translation>
    </message>
    <message>
        <location filename="../../gui/start/system_libraries.py"/>
        <source>Qt cannot be loaded: {reason}.</source>
        <translation>Nie można wczytać Qt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/catalogue.py"/>
        <source>Quick, for clear speech.</source>
        <translation>Szybki, do wyraźnej mowy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/quotes.py"/>
        <source>Quotation marks in pairs</source>
        <translation>Cudzysłowy do pary</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/reading_speed.py"/>
        <source>Reading speed</source>
        <translation>Szybkość czytania</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>Recognises speech at an address that speaks OpenAI's protocol: a cloud, or a server of your own.</source>
        <translation>Rozpoznaje mowę pod adresem, który używa protokołu OpenAI: w chmurze albo na własnym serwerze.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/faster_whisper.py"/>
        <source>Recognises speech without a connection, with a model of your choice: the larger, the better and slower.</source>
        <translation>Rozpoznaje mowę bez połączenia z siecią, wybranym modelem: im większy, tym lepszy i wolniejszy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/engine.py"/>
        <source>Recognising speech on this computer takes an engine; get it with pip install 'dwuglos[speech]' and try again.</source>
        <translation>Rozpoznawanie mowy na tym komputerze wymaga silnika; zainstaluj go poleceniem pip install 'dwuglos[speech]' i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/engine.py"/>
        <source>Recognising speech on this computer takes an engine; get it with “make speech” and try again.</source>
        <translation>Rozpoznawanie mowy na tym komputerze wymaga silnika; zainstaluj go poleceniem „make speech” i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/engine.py"/>
        <source>Recognising speech on this computer takes the package dwuglos-speech; install it and try again.</source>
        <translation>Rozpoznawanie mowy na tym komputerze wymaga pakietu dwuglos-speech; zainstaluj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/microsoft.py"/>
        <source>Region, such as westeurope; empty for a global resource</source>
        <translation>Region, na przykład westeurope; puste dla zasobu globalnego</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/remarks.py"/>
        <source>Remark ({kind})</source>
        <translation>Komentarz ({kind})</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>Row {row} does not belong to this talk.</source>
        <translation>Wiersz {row} nie należy do tego wykładu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>Row {row} has lost its mark, so it is not known which segment it belongs to.</source>
        <translation>Wiersz {row} stracił znacznik, więc nie wiadomo, do którego segmentu należy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>Row {row} is there more than once for the same segment; none of them is taken.</source>
        <translation>Wiersz {row} powtarza segment, który jest w pliku kilka razy; żaden z tych wierszy nie zostanie przyjęty.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/sbv.py"/>
        <source>SBV (YouTube)</source>
        <translation>SBV (YouTube)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/query.py"/>
        <source>Say what to look for: the text is empty.</source>
        <translation>Wpisz, czego szukać: tekst jest pusty.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/inflection.py"/>
        <source>Say which term: it is empty.</source>
        <translation>Podaj termin: pole jest puste.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/pouring.py"/>
        <location filename="../../dwuglos/talk/transcript.py"/>
        <source>Segment {id} has changed in the meantime; nothing was done.</source>
        <translation>Segment {id} zmienił się w międzyczasie; nic nie zrobiono.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>Segment {number} has no times; choose another one.</source>
        <translation>Segment {number} nie ma czasów; wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/retiming.py"/>
        <source>Segment {number} would begin before the one above it; choose more segments, or move them less.</source>
        <translation>Segment {number} zaczynałby się przed poprzednim; wybierz więcej segmentów albo przesuń je o mniej.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>Segments that would end before the recording begins: {lost}. Move them less, or delete those first.</source>
        <translation>Segmenty, które kończyłyby się przed początkiem nagrania: {lost}. Przesuń je o mniej albo najpierw usuń tamte.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>Shorts</source>
        <translation>Shorts</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>Speech service</source>
        <translation>Serwer rozpoznawania mowy</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/xlsx.py"/>
        <location filename="../../dwuglos/review_round/files/xlsx.py"/>
        <source>Spreadsheet (Excel)</source>
        <translation>Arkusz kalkulacyjny (Excel)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>SubRip</source>
        <translation>SubRip</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>Suggestion</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <location filename="../../gui/start/system_libraries.py"/>
        <source>System packages that the window cannot do without are missing; install them with: {command}</source>
        <translation>Brakuje pakietów systemowych, bez których okno się nie otworzy; zainstaluj je poleceniem: {command}</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>TED PL</source>
        <translation>TED PL</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/tmplayer.py"/>
        <source>TMPlayer</source>
        <translation>TMPlayer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/tmplayer.py"/>
        <source>TMPlayer subtitles have no ends: {n} cues stay until the next, but no longer than seven seconds.</source>
        <translation>
            <numerusform>Napisy TMPlayer nie mają końców: {n} napis zostaje do następnego, ale nie dłużej niż siedem sekund.</numerusform>
            <numerusform>Napisy TMPlayer nie mają końców: {n} napisy zostają do następnych, ale nie dłużej niż siedem sekund.</numerusform>
            <numerusform>Napisy TMPlayer nie mają końców: {n} napisów zostaje do następnych, ale nie dłużej niż siedem sekund.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/ttml.py"/>
        <source>TTML</source>
        <translation>TTML</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/table.py"/>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/table.py"/>
        <source>Table (TSV)</source>
        <translation>Tabela (TSV)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/verifying.py"/>
        <source>Tables of the library are not as they should be (missing: {names}); restore the newest backup, or salvage what can still be read.</source>
        <translation>Tabele biblioteki nie są takie, jak powinny (brakuje: {names}); przywróć najnowszą kopię zapasową albo odzyskaj to, co jeszcze da się odczytać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/tags.py"/>
        <source>Tags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/terms.py"/>
        <source>Terms of the glossary</source>
        <translation>Terminy z glosariusza</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/verifying.py"/>
        <source>Terms of the glossary are damaged ({terms}); bring them back from a backup, or add them again.</source>
        <translation>Terminy z glosariusza są uszkodzone ({terms}); przywróć je z kopii zapasowej albo dodaj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>That part of the article is no longer there.</source>
        <translation>Tej części artykułu już nie ma.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/questions.py"/>
        <location filename="../../dwuglos/review/shortening.py"/>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <location filename="../../dwuglos/talk/edits.py"/>
        <location filename="../../dwuglos/talk/row_texts.py"/>
        <location filename="../../dwuglos/talk/source_edits.py"/>
        <location filename="../../dwuglos/timing/playhead.py"/>
        <source>That segment is no longer there.</source>
        <translation>Tego segmentu już nie ma.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/negation.py"/>
        <source>The English denies something here, the Polish does not.</source>
        <translation>Angielski coś tu zaprzecza, a polski nie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/numbers.py"/>
        <source>The English does not have the number {number}.</source>
        <translation>W angielskim nie ma liczby {number}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/pairing.py"/>
        <source>The English file has no text; choose another file.</source>
        <translation>W pliku angielskim nie ma tekstu; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/sound_label.py"/>
        <source>The English has another sound than {label}.</source>
        <translation>W tekście angielskim jest inny dźwięk niż {label}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/end_punctuation.py"/>
        <source>The English is a question, the Polish is not.</source>
        <translation>Po angielsku to pytanie, po polsku nie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>The English of row {row} was changed in the file, so its Polish may belong to another text.</source>
        <translation>W wierszu {row} zmieniono w pliku angielski tekst, więc polski może dotyczyć czego innego.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/negation.py"/>
        <source>The Polish denies something here, the English does not.</source>
        <translation>Polski coś tu zaprzecza, a angielski nie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/dictionaries.py"/>
        <source>The Polish dictionary in {folder} is damaged, so fewer words are known; install Dwugłos again.</source>
        <translation>Polski słownik w folderze {folder} jest uszkodzony, więc program zna mniej słów; zainstaluj Dwugłos ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/dictionaries.py"/>
        <source>The Polish dictionary in {folder} is missing, so fewer words are known; install Dwugłos again.</source>
        <translation>Brakuje polskiego słownika w folderze {folder}, więc program zna mniej słów; zainstaluj Dwugłos ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/tags.py"/>
        <source>The Polish has tags that the English lacks: {tags}.</source>
        <translation>W polskim są znaczniki, których nie ma w angielskim: {tags}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/end_punctuation.py"/>
        <source>The Polish is a question, the English is not.</source>
        <translation>Po polsku to pytanie, po angielsku nie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/length_ratio.py"/>
        <source>The Polish is much longer than the English: was something added?</source>
        <translation>Polski jest znacznie dłuższy niż angielski: czy czegoś nie dodano?</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/length_ratio.py"/>
        <source>The Polish is much shorter than the English: was something left out?</source>
        <translation>Polski jest znacznie krótszy niż angielski: czy czegoś nie pominięto?</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/same_as_source.py"/>
        <source>The Polish is the same as the English.</source>
        <translation>Polski jest taki sam jak angielski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/tags.py"/>
        <source>The Polish lacks tags that the English has: {tags}.</source>
        <translation>W polskim brakuje znaczników, które są w angielskim: {tags}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/names.py"/>
        <source>The Polish lacks the name {name}.</source>
        <translation>W polskim brakuje nazwy własnej: {name}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/checks/alignment.py"/>
        <source>The Polish of {n} segments here seems to stand in those after them.</source>
        <translation>
            <numerusform>Polski tekst {n} segmentu stoi chyba dalej, przy innym segmencie.</numerusform>
            <numerusform>Polskie teksty {n} segmentów stoją tu chyba przy segmentach po nich.</numerusform>
            <numerusform>Polskie teksty {n} segmentów stoją tu chyba przy segmentach po nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/checks/alignment.py"/>
        <source>The Polish of {n} segments here seems to stand in those before them.</source>
        <translation>
            <numerusform>Polski tekst {n} segmentu stoi chyba wcześniej, przy innym segmencie.</numerusform>
            <numerusform>Polskie teksty {n} segmentów stoją tu chyba przy segmentach przed nimi.</numerusform>
            <numerusform>Polskie teksty {n} segmentów stoją tu chyba przy segmentach przed nimi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>The address in {variable} is not a web address; correct or remove it.</source>
        <translation>Adres w zmiennej {variable} nie jest adresem internetowym; popraw go lub usuń.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>The address of {service} is not a web address; it should begin with http:// or https://.</source>
        <translation>Adres usługi {service} nie jest adresem internetowym; powinien zaczynać się od http:// lub https://.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/urls.py"/>
        <source>The address {address} is missing in the Polish.</source>
        <translation>W polskim brakuje adresu {address}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The answer of the model {model} does not end; try again or use another model.</source>
        <translation>Odpowiedź modelu {model} nie ma końca; spróbuj ponownie albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/asking.py"/>
        <source>The answer of the model {model} does not end; try another model.</source>
        <translation>Odpowiedź modelu {model} nie ma końca; wypróbuj inny model.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/completion.py"/>
        <source>The answer of the model {model} is longer than its limit allows; try again with less text at once.</source>
        <translation>Odpowiedź modelu {model} przekroczyła limit długości; spróbuj ponownie z krótszym tekstem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>The article has no source link, so it does not lead to the video.</source>
        <translation>Artykuł nie ma odnośnika do źródła, więc nie prowadzi do nagrania.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publishing.py"/>
        <source>The article has no source link, so the page shows no video.</source>
        <translation>Artykuł nie ma odnośnika do źródła, więc na stronie nie ma nagrania.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>The article has no title of its own; the title of the talk stands in.</source>
        <translation>Artykuł nie ma własnego tytułu; zastępuje go tytuł wykładu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publishing.py"/>
        <source>The article is empty: give it a title, a paragraph, a timeline or a transcript, then export it again.</source>
        <translation>Artykuł jest pusty: dodaj tytuł, akapit, oś czasu lub transkrypcję i wyeksportuj go ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/brackets.py"/>
        <source>The bracket {mark} is not closed.</source>
        <translation>Nawias {mark} nie jest zamknięty.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/brackets.py"/>
        <source>The bracket {mark} is not opened before.</source>
        <translation>Nawias {mark} nie był wcześniej otwarty.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>The code “{id}” ({element}) lacks its other half.</source>
        <translation>Kodowi „{id}” ({element}) brakuje drugiej połowy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>The code “{id}” may not be left out of the target.</source>
        <translation>Kodu „{id}” nie wolno pominąć w przekładzie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>The code “{id}” may not be moved in the target.</source>
        <translation>Kodu „{id}” nie wolno przesunąć w przekładzie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/restoring.py"/>
        <source>The copy {path} is damaged, and was not used; choose another. The salvage can get out of it what can still be read.</source>
        <translation>Kopia {path} jest uszkodzona i nie została użyta; wybierz inną. Odzyskiwanie danych może wydobyć z niej to, co da się jeszcze odczytać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/copies.py"/>
        <source>The copy {path} is not sound when it is read again; nothing was replaced. Try again, on another disk if it stays so.</source>
        <translation>Kopia {path} okazała się uszkodzona przy ponownym odczycie; niczego nie zastąpiono. Spróbuj jeszcze raz, a jeśli to nie pomoże – na innym dysku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/lexicons/dictd.py"/>
        <location filename="../../dwuglos/lexicons/parts/dictzip.py"/>
        <source>The dictionary {file} cannot be read; choose another one.</source>
        <translation>Nie można odczytać słownika {file}; wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/lexicons/parts/dictzip.py"/>
        <source>The dictionary {file} is damaged; get it again.</source>
        <translation>Słownik {file} jest uszkodzony; pobierz go ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/saving.py"/>
        <source>The disk is full: {file} was not written; make room and export again.</source>
        <translation>Dysk jest pełny: nie zapisano pliku {file}; zwolnij miejsce i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/ttml.py"/>
        <source>The document stops being well-formed; what stands before that place was read.</source>
        <translation>Dokument w pewnym miejscu przestaje być poprawny; odczytano to, co przed nim.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/drafts/spoken.py"/>
        <source>The draft also draws on {n} segments that nobody has reviewed yet.</source>
        <translation>
            <numerusform>Szkic opiera się też na {n} segmencie, którego nikt jeszcze nie sprawdził.</numerusform>
            <numerusform>Szkic opiera się też na {n} segmentach, których nikt jeszcze nie sprawdził.</numerusform>
            <numerusform>Szkic opiera się też na {n} segmentach, których nikt jeszcze nie sprawdził.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>The encoding of this text cannot be recognised; name it when you open the file.</source>
        <translation>Nie udało się rozpoznać kodowania tego tekstu; podaj je przy otwieraniu pliku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <location filename="../../dwuglos/talk/insertion.py"/>
        <source>The end must come after the start.</source>
        <translation>Koniec musi być po początku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/end_punctuation.py"/>
        <source>The end of a sentence</source>
        <translation>Koniec zdania</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/speech_process.py"/>
        <source>The engine for recognising speech cannot be used: it is of another version, or damaged; install it anew.</source>
        <translation>Silnika rozpoznawania mowy nie można użyć: jest w innej wersji albo uszkodzony; zainstaluj go od nowa.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/catalogue.py"/>
        <source>The fewest mistakes, and slow.</source>
        <translation>Najmniej błędów, ale powolny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>The file breaks off; what stands before the break was read.</source>
        <translation>Plik się urywa; odczytano to, co przed urwaniem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/microdvd.py"/>
        <source>The file does not say how many frames there are in a second; 23.976 were assumed. Compare it with the video.</source>
        <translation>Plik nie mówi, ile klatek ma sekunda; przyjęto 23,976. Porównaj go z filmem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/corrections.py"/>
        <source>The file has no times; the segments keep theirs.</source>
        <translation>Plik nie ma czasów; segmenty zachowują swoje.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/verifying.py"/>
        <source>The file of the library {library} is damaged; restore the newest backup, or salvage what can still be read.</source>
        <translation>Plik biblioteki {library} jest uszkodzony; przywróć najnowszą kopię zapasową albo odzyskaj to, co jeszcze da się odczytać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/sqlite_file.py"/>
        <source>The file of the library {library} was removed or moved while it was open, and nothing can be saved there; put it back, and what was changed here will be saved then.</source>
        <translation>Plik biblioteki {library} usunięto lub przeniesiono, gdy była otwarta, i nie można w nim nic zapisać; przywróć go na miejsce, a zmiany zostaną wtedy zapisane.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/sqlite.py"/>
        <source>The file of the library {library} was replaced while another window or program has it open; close it there and try again.</source>
        <translation>Plik biblioteki {library} podmieniono, gdy jest otwarta w innym oknie lub programie; zamknij ją tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/sqlite_file.py"/>
        <source>The file of the library {library} was replaced, written over or cut short while it was open, and nothing can be saved there; put it back, and what was changed here will be saved then.</source>
        <translation>Plik biblioteki {library} podmieniono, nadpisano lub ucięto, gdy była otwarta, i nie można w nim nic zapisać; przywróć go na miejsce, a zmiany zostaną wtedy zapisane.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/cues.py"/>
        <source>The file would be empty: there is no text to export; translate a segment first.</source>
        <translation>Plik byłby pusty: nie ma tekstu do eksportu; najpierw przetłumacz jakiś segment.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/unpacking.py"/>
        <source>The files in {file} share their content, as in no honest ZIP; do not use it.</source>
        <translation>Pliki w archiwum {file} mają wspólną zawartość, czego nie ma w żadnym uczciwym ZIP-ie; nie używaj go.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/chapters.py"/>
        <source>The first chapter now begins at 0:00, as YouTube wants it; in the timeline it begins later.</source>
        <translation>Pierwszy rozdział zaczyna się teraz o 0:00, jak wymaga YouTube; na osi czasu zaczyna się później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/dialogue.py"/>
        <source>The first speaker has no dash.</source>
        <translation>Przed pierwszą wypowiedzią nie ma myślnika.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/files.py"/>
        <source>The folder {folder} cannot be read; choose the folder that holds the model's files.</source>
        <translation>Nie można odczytać folderu {folder}; wybierz folder z plikami modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/locks.py"/>
        <source>The folder {folder} cannot be written to ({reason}); without it two windows could change one talk.</source>
        <translation>Nie można zapisywać w folderze {folder} ({reason}); bez tego dwa okna mogłyby zmieniać jeden wykład.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/folders.py"/>
        <source>The folder {folder} cannot be written to: {reason}.</source>
        <translation>Nie można zapisywać w folderze {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/sqlite.py"/>
        <source>The folder {folder} for the library cannot be made: {reason}; choose another with --library.</source>
        <translation>Nie można utworzyć folderu biblioteki {folder}: {reason}; wskaż inny opcją --library.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/__init__.py"/>
        <source>The format “{name}” can be read, not written; choose one of: {names}.</source>
        <translation>Format „{name}” można wczytać, ale nie zapisać; wybierz jeden z: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/__init__.py"/>
        <source>The format “{name}” can be written, not read; choose one of: {names}.</source>
        <translation>Format „{name}” można zapisać, ale nie wczytać; wybierz jeden z: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/gap.py"/>
        <source>The gap after the segment before is {ms} ms; the least is {least} ms.</source>
        <translation>Odstęp od poprzedniego segmentu to {ms} ms; powinien mieć co najmniej {least} ms.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/forbidden_terms.py"/>
        <source>The glossary has “{polish}” for “{english}”, not “{forbidden}”.</source>
        <translation>W glosariuszu „{english}” to „{polish}”, a nie „{forbidden}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/terms.py"/>
        <source>The glossary has “{polish}” for “{english}”.</source>
        <translation>W glosariuszu „{english}” to „{polish}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/terms.py"/>
        <source>The glossary {file} cannot be read; choose another file.</source>
        <translation>Nie można odczytać glosariusza {file}; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/terms.py"/>
        <source>The glossary {file} is not a text file; save it as CSV or TSV.</source>
        <translation>Glosariusz {file} nie jest tekstem; zapisz go jako CSV lub TSV.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/terms.py"/>
        <source>The glossary {file} is too large to be one; choose another file.</source>
        <translation>Plik {file} jest za duży na glosariusz; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/grammar.py"/>
        <source>The grammar rules cannot be started; install Dwugłos again. All other checks go on.</source>
        <translation>Nie można uruchomić reguł gramatyki; zainstaluj Dwugłos ponownie. Wszystkie inne kontrole działają.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/talk_checks.py"/>
        <source>The history of this talk does not lead to the text there is (parts of the article: {parts}); compare it with a backup, and duplicate the talk to go on without its history.</source>
        <translation>Historia tego wykładu nie prowadzi do obecnego tekstu (części artykułu: {parts}); porównaj go z kopią zapasową, a aby pracować dalej bez historii, powiel wykład.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/talk_checks.py"/>
        <source>The history of this talk does not lead to the text there is (segments: {ids}); compare it with a backup, and duplicate the talk to go on without its history.</source>
        <translation>Historia tego wykładu nie prowadzi do obecnego tekstu (segmenty: {ids}); porównaj go z kopią zapasową, a aby pracować dalej bez historii, powiel wykład.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/talk_checks.py"/>
        <source>The history of this talk does not lead to the text there is (segments: {ids}; parts of the article: {parts}); compare it with a backup, and duplicate the talk to go on without its history.</source>
        <translation>Historia tego wykładu nie prowadzi do obecnego tekstu (segmenty: {ids}; części artykułu: {parts}); porównaj go z kopią zapasową, a aby pracować dalej bez historii, powiel wykład.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/talk_checks.py"/>
        <source>The history of this talk is damaged and cannot be read, though its text may be whole; duplicate the talk to go on without its history.</source>
        <translation>Historia tego wykładu jest uszkodzona i nie można jej odczytać, choć jego tekst może być cały; powiel wykład, aby pracować dalej bez historii.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/whole_talks.py"/>
        <source>The history of this talk is damaged in the library, as it does not lead to the text there is; the talk goes without its history.</source>
        <translation>Historia tego wykładu jest w bibliotece uszkodzona, bo nie prowadzi do obecnego tekstu; wykład został zapisany bez historii.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The key for {host} contains characters that no key has; copy it again.</source>
        <translation>W kluczu do {host} są znaki, których nie ma żaden klucz; skopiuj go ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/sound_label.py"/>
        <source>The label {label} is in English.</source>
        <translation>Oznaczenie {label} jest po angielsku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/sound_label.py"/>
        <source>The label {label} is missing in the Polish.</source>
        <translation>W polskim brakuje oznaczenia {label}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The language model at {host} accepts no more requests for now; continue in a few minutes.</source>
        <translation>Model językowy pod adresem {host} na razie nie przyjmuje zapytań; wróć do pracy za kilka minut.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The language model at {host} accepts no more requests for now; continue in {seconds} s.</source>
        <translation>Model językowy pod adresem {host} na razie nie przyjmuje zapytań; wróć do pracy za {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The language model at {host} broke off in the middle of its answer; try again.</source>
        <translation>Model językowy pod adresem {host} przerwał odpowiedź w połowie; spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/completion.py"/>
        <source>The language model at {host} declines to work on this text; translate it by hand.</source>
        <translation>Model językowy pod adresem {host} nie chce się zająć tym tekstem; przetłumacz go ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/completion.py"/>
        <source>The language model at {host} failed in the middle of its answer; try again, or look at its own messages.</source>
        <translation>Model językowy pod adresem {host} zawiódł w połowie odpowiedzi; spróbuj ponownie albo zajrzyj do jego własnych komunikatów.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The language model at {host} is out of order at the moment (error {status}); try again later.</source>
        <translation>Model językowy pod adresem {host} jest chwilowo niesprawny (błąd {status}); spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The language model at {host} knows no model called “{model}”; choose another name, or fetch it first (for Ollama: ollama pull {model}).</source>
        <translation>Model językowy pod adresem {host} nie zna modelu „{model}”; wybierz inną nazwę albo najpierw go pobierz (w Ollamie: ollama pull {model}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The language model at {host} refused this text (error {status}); translate it by hand.</source>
        <translation>Model językowy pod adresem {host} odrzucił ten tekst (błąd {status}); przetłumacz go ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The language model at {host} was silent for {seconds:g} s; try again, or use a smaller model.</source>
        <translation>Model językowy pod adresem {host} milczał przez {seconds:g} s; spróbuj ponownie albo użyj mniejszego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/speech_process.py"/>
        <source>The language spoken here seems to be “{language}” and not English; only English talks can be recognised.</source>
        <translation>Wygląda na to, że w nagraniu mówi się w języku „{language}”, a nie po angielsku; rozpoznawać można tylko wykłady po angielsku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>The lead is a draft that nobody has reviewed: “{text}”.</source>
        <translation>Wstęp to szkic, którego nikt nie sprawdził: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>The lead is not Polish: “{text}”.</source>
        <translation>Wstęp nie jest po polsku: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/backups.py"/>
        <source>The library cannot be backed up in {folder} ({reason}); it is tried again later. Your work is saved in the library as ever; see that there is room and that you may write there, or choose another folder for backups.</source>
        <translation>Nie można utworzyć kopii zapasowej biblioteki w folderze {folder} ({reason}); program spróbuje ponownie później. Praca jest jak zawsze zapisywana w bibliotece; sprawdź, czy jest tam miejsce i czy można tam zapisywać, albo wybierz inny folder na kopie zapasowe.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/talk_checks.py"/>
        <source>The library counts this talk wrongly, though its text is whole; duplicate the talk, and delete this one.</source>
        <translation>Biblioteka źle liczy segmenty tego wykładu, choć jego tekst jest cały; powiel wykład, a ten usuń.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bringing_in.py"/>
        <source>The library has this talk already, as “{old}”; the one of the file was put beside it, as “{new}”.</source>
        <translation>Ten wykład jest już w bibliotece jako „{old}”; wykład z pliku dodano obok niego jako „{new}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/addresses.py"/>
        <source>The library {library} cannot be opened; check its name, and that you may read its folder.</source>
        <translation>Nie można otworzyć biblioteki {library}; sprawdź jej nazwę i to, czy wolno Ci odczytać jej folder.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/failures.py"/>
        <source>The library {library} cannot be opened; check that its folder exists and that you may write there.</source>
        <translation>Nie można otworzyć biblioteki {library}; sprawdź, czy jej folder istnieje i czy wolno Ci w nim zapisywać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/restoring.py"/>
        <source>The library {library} cannot be restored: {reason}. It is what it was.</source>
        <translation>Nie można przywrócić biblioteki {library}: {reason}. Nic się w niej nie zmieniło.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/failures.py"/>
        <location filename="../../dwuglos/store/restoring.py"/>
        <source>The library {library} cannot be written to; change its permissions, or choose another with --library.</source>
        <translation>Nie można zapisywać w bibliotece {library}; zmień jej uprawnienia albo wskaż inną opcją --library.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/failures.py"/>
        <source>The library {library} does not answer as it should: {reason}</source>
        <translation>Biblioteka {library} nie odpowiada tak, jak powinna: {reason}</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/migrating.py"/>
        <source>The library {library} holds instructions (triggers or views) that Dwugłos did not put there, and is not opened; choose another file, or put back a copy.</source>
        <translation>Biblioteka {library} zawiera polecenia (wyzwalacze lub widoki), których nie umieścił w niej Dwugłos, i nie zostanie otwarta; wybierz inny plik albo przywróć kopię.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/failures.py"/>
        <source>The library {library} is damaged or is not a library of Dwugłos; move the file away to start a new one, or put back a copy.</source>
        <translation>Biblioteka {library} jest uszkodzona albo nie jest biblioteką programu Dwugłos; przenieś plik w inne miejsce, aby zacząć nową, albo przywróć kopię.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/copies.py"/>
        <source>The library {library} is damaged, so it was not backed up, and the backups there are stay. Salvage it, or restore a backup.</source>
        <translation>Biblioteka {library} jest uszkodzona, więc nie utworzono jej kopii zapasowej, a dotychczasowe kopie pozostają. Odzyskaj z niej dane albo przywróć kopię zapasową.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/migrating.py"/>
        <source>The library {library} is empty or old, and cannot be written to.</source>
        <translation>Biblioteka {library} jest pusta lub stara i nie można w niej zapisywać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/locks.py"/>
        <source>The library {library} is just being replaced by a backup; try again in a moment.</source>
        <translation>Biblioteka {library} jest właśnie zastępowana kopią zapasową; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/backups.py"/>
        <source>The library {library} is not a file on this machine: whoever runs its database backs it up.</source>
        <translation>Biblioteka {library} nie jest plikiem na tym komputerze: kopie zapasowe tworzy ten, kto prowadzi jej bazę danych.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/migrating.py"/>
        <source>The library {library} is of an older version, and damaged: it cannot be brought up to date, and was left as it is; put back a copy.</source>
        <translation>Biblioteka {library} pochodzi ze starszej wersji i jest uszkodzona: nie można jej zaktualizować, więc pozostała bez zmian; przywróć kopię.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/migrating.py"/>
        <source>The library {library} is of an older version, and is not brought up to date without a backup, which cannot be made in {folder} ({reason}); see that there is room and that you may write there.</source>
        <translation>Biblioteka {library} pochodzi ze starszej wersji programu i nie zostanie dostosowana bez kopii zapasowej, której nie można utworzyć w folderze {folder} ({reason}); sprawdź, czy jest tam miejsce i czy można tam zapisywać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/transactions.py"/>
        <source>The library {library} is read-only; change its permissions, or choose another with --library.</source>
        <translation>Biblioteka {library} jest tylko do odczytu; zmień jej uprawnienia albo wskaż inną opcją --library.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/failures.py"/>
        <source>The library {library} needs {driver}, which is not installed; install it, or choose another library.</source>
        <translation>Biblioteka {library} wymaga pakietu {driver}, którego nie zainstalowano; zainstaluj go albo wybierz inną bibliotekę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/shortening.py"/>
        <source>The limits in force set no reading speed; choose others in the menu View.</source>
        <translation>Obowiązujące limity nie określają szybkości czytania; wybierz inne w menu Widok.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>The limits in this file have no title of 1 to {most} characters; correct it, or choose another.</source>
        <translation>Limity w tym pliku nie mają nazwy o długości od 1 do {most} znaków; popraw go albo wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>The line WEBVTT at its beginning is missing.</source>
        <translation>Na początku brakuje wiersza WEBVTT.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>The line WEBVTT is not at the very beginning, so players refuse the file.</source>
        <translation>Wiersz WEBVTT nie stoi na samym początku, więc odtwarzacze nie przyjmą tego pliku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/line_balance.py"/>
        <source>The lines have {shorter} and {longer} characters; the shorter one should have at least {share}% of the longer one.</source>
        <translation>Wiersze mają po {shorter} i {longer} znaków; krótszy powinien mieć co najmniej {share}% dłuższego.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>The longest time in this file is shorter than the shortest; correct it, or choose another.</source>
        <translation>Najdłuższy czas w tym pliku jest krótszy od najkrótszego; popraw go albo wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The machine at {host} has too little memory for the model {model}; choose a smaller one.</source>
        <translation>Komputer pod adresem {host} ma za mało pamięci na model {model}; wybierz mniejszy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/from_memory.py"/>
        <source>The memory has nothing like what is untranslated here.</source>
        <translation>W pamięci nie ma nic podobnego do tego, co jest tu nieprzetłumaczone.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/translating_process.py"/>
        <source>The model in {folder} cannot be used; download it anew, or choose another folder.</source>
        <translation>Modelu w folderze {folder} nie można użyć; pobierz go ponownie albo wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/drafts/model_questions.py"/>
        <location filename="../../dwuglos/drafts/synopsis.py"/>
        <source>The model {model} answered in another language than Polish; try again or use another model.</source>
        <translation>Model {model} odpowiedział w innym języku niż polski; spróbuj ponownie albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/asking.py"/>
        <source>The model {model} did not answer in the form it was asked for; try again or use another model.</source>
        <translation>Model {model} nie odpowiedział w wymaganej postaci; spróbuj ponownie albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/drafts/rewriting.py"/>
        <source>The model {model} did not shorten the paragraph; try again or use another model.</source>
        <translation>Model {model} nie skrócił akapitu; spróbuj ponownie albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/shortening.py"/>
        <source>The model {model} found no wording that fits; shorten it by hand.</source>
        <translation>Model {model} nie znalazł wersji, która się mieści; skróć tekst ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/completion.py"/>
        <source>The model {model} gave no answer; try again later or use another model.</source>
        <translation>Model {model} nie dał odpowiedzi; spróbuj ponownie później albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/synopsis.py"/>
        <source>The model {model} gave no answer; try again or use another model.</source>
        <translation>Model {model} nic nie odpowiedział; spróbuj ponownie albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/drafts/rewriting.py"/>
        <source>The model {model} made the paragraph much longer than it was; try again or use another model.</source>
        <translation>Model {model} bardzo wydłużył akapit; spróbuj ponownie albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/drafts/rewriting.py"/>
        <source>The model {model} put a number into the paragraph that was not there; try again or use another model.</source>
        <translation>Model {model} wstawił do akapitu liczbę, której tam nie było; spróbuj ponownie albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/term_files.py"/>
        <source>The name “{name}” has to end in .tbx, .csv or .xlsx.</source>
        <translation>Nazwa „{name}” musi kończyć się na .tbx, .csv lub .xlsx.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/lost_library.py"/>
        <location filename="../../dwuglos/store/salvage.py"/>
        <source>The new library {path} cannot be made: {reason}; choose another place.</source>
        <translation>Nie można utworzyć nowej biblioteki {path}: {reason}; wybierz inne miejsce.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/numbers.py"/>
        <source>The number {number} is missing in the Polish.</source>
        <translation>W polskim brakuje liczby {number}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/translating_process.py"/>
        <source>The offline translator broke off twice; close other programs if memory is short, then try again.</source>
        <translation>Tłumacz działający bez internetu dwa razy przerwał pracę; jeśli brakuje pamięci, zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/translating_process.py"/>
        <source>The offline translator could not cope with this text; translate it by hand.</source>
        <translation>Tłumacz działający bez internetu nie poradził sobie z tym tekstem; przetłumacz go ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/translating_process.py"/>
        <source>The offline translator does not answer; try again, or with less text at once.</source>
        <translation>Tłumacz działający bez internetu nie odpowiada; spróbuj ponownie albo z krótszym tekstem.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/importing/merging.py"/>
        <source>The other translation is divided otherwise: for {n} segments it was cut or joined. Look at where they break before you take it.</source>
        <translation>
            <numerusform>Inne tłumaczenie jest inaczej podzielone: dla {n} segmentu jego tekst przycięto lub połączono. Zanim go weźmiesz, sprawdź miejsca podziału.</numerusform>
            <numerusform>Inne tłumaczenie jest inaczej podzielone: dla {n} segmentów jego tekst przycięto lub połączono. Zanim go weźmiesz, sprawdź miejsca podziału.</numerusform>
            <numerusform>Inne tłumaczenie jest inaczej podzielone: dla {n} segmentów jego tekst przycięto lub połączono. Zanim go weźmiesz, sprawdź miejsca podziału.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>The page gives no times for the {n} segments of the transcript.</source>
        <translation>
            <numerusform>Strona nie podaje czasu {n} segmentu transkrypcji.</numerusform>
            <numerusform>Strona nie podaje czasu {n} segmentów transkrypcji.</numerusform>
            <numerusform>Strona nie podaje czasu {n} segmentów transkrypcji.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/patterns.py"/>
        <source>The pattern cannot be read ({reason}); make it simpler.</source>
        <translation>Nie można odczytać wzorca ({reason}); uprość go.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/patterns.py"/>
        <source>The pattern cannot be read at character {place} ({reason}); correct it there.</source>
        <translation>Nie można odczytać wzorca przy znaku {place} ({reason}); popraw go w tym miejscu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/patterns.py"/>
        <source>The pattern has a “(” at character {place} that is not closed; add “)”, or write “\(” for the sign itself.</source>
        <translation>Nawias „(” przy znaku {place} wzorca nie jest zamknięty; dodaj „)” albo napisz „\(”, jeśli chodzi o sam znak.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/patterns.py"/>
        <source>The pattern has a “)” at character {place} without its “(”; take it away, or write “\)” for the sign itself.</source>
        <translation>Nawias „)” przy znaku {place} wzorca nie ma pary; usuń go albo napisz „\)”, jeśli chodzi o sam znak.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/patterns.py"/>
        <source>The pattern has a “[” at character {place} that is not closed; add “]”, or write “\[” for the sign itself.</source>
        <translation>Nawias „[” przy znaku {place} wzorca nie jest zamknięty; dodaj „]” albo napisz „\[”, jeśli chodzi o sam znak.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/patterns.py"/>
        <source>The pattern has a “\” at character {place} that means nothing there; write “\\” for the sign itself.</source>
        <translation>Znak „\” na miejscu {place} wzorca nic tam nie znaczy; napisz „\\”, jeśli chodzi o sam znak.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/replacing.py"/>
        <source>The pattern has no group {group}, which the replacement asks for; it has {number}.</source>
        <translation>We wzorcu nie ma grupy {group}, do której odwołuje się nowy tekst; grup jest w nim: {number}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/patterns.py"/>
        <source>The pattern repeats nothing at character {place}; write “\” before that sign to find the sign itself.</source>
        <translation>Przy znaku {place} wzorca nie ma czego powtarzać; żeby znaleźć sam znak, napisz przed nim „\”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/playhead.py"/>
        <source>The playhead is not inside this segment; play to where it has to be split.</source>
        <translation>Głowica odtwarzania nie jest w tym segmencie; odtwórz nagranie do miejsca podziału.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/typography.py"/>
        <source>The profile has another apostrophe.</source>
        <translation>W tych limitach apostrof jest inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/typography.py"/>
        <source>The profile has another ellipsis.</source>
        <translation>W tych limitach wielokropek jest inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/typography.py"/>
        <source>The profile has no no-break spaces.</source>
        <translation>W tych limitach nie ma spacji nierozdzielających.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/typography.py"/>
        <source>The profile has other dashes.</source>
        <translation>W tych limitach myślniki są inne.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/typography.py"/>
        <source>The profile has other quotation marks.</source>
        <translation>W tych limitach cudzysłowy są inne.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/catalogue.py"/>
        <source>The quickest, with many mistakes.</source>
        <translation>Najszybszy, ale z wieloma błędami.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/quotes.py"/>
        <source>The quotation mark {mark} has no partner in this sentence.</source>
        <translation>Cudzysłów {mark} nie ma pary w tym zdaniu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/talk_media.py"/>
        <source>The recording in “{name}” could not be taken out ({reason}).</source>
        <translation>Nie udało się wydobyć nagrania z pliku „{name}” ({reason}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/talk_media.py"/>
        <source>The recording in “{name}” is damaged; ask for the file once more.</source>
        <translation>Nagranie w pliku „{name}” jest uszkodzone; poproś o ten plik jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/replacing.py"/>
        <source>The replacement has a “\” at character {place} that means nothing there; write “\\” for the sign itself.</source>
        <translation>Znak „\” na miejscu {place} nowego tekstu nic tam nie znaczy; napisz „\\”, jeśli chodzi o sam znak.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>The rows of this file have lost their marks, so it is not known which segments they belong to; ask for the file as it was sent, with the changes in it.</source>
        <translation>Wiersze tego pliku straciły znaczniki, więc nie wiadomo, do których segmentów należą; poproś o plik w wysłanej postaci, z naniesionymi zmianami.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/consistency.py"/>
        <source>The same English is translated elsewhere as “{other}”.</source>
        <translation>Ten sam angielski tekst jest gdzie indziej przetłumaczony jako „{other}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/consistency.py"/>
        <source>The same Polish translates “{other}” elsewhere.</source>
        <translation>Tym samym polskim tekstem jest gdzie indziej przetłumaczone „{other}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/same_as_source.py"/>
        <source>The same as the English</source>
        <translation>Takie samo jak po angielsku</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/from_memory.py"/>
        <source>The same in the same place: {in_context}, the same: {exact}, alike: {alike}.</source>
        <translation>Takie same w tym samym miejscu: {in_context}, takie same: {exact}, podobne: {alike}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/consistency.py"/>
        <source>The same words, the same translation</source>
        <translation>Te same słowa, to samo tłumaczenie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>The second point must come after the first, as it is now and as it has to be.</source>
        <translation>Drugi punkt musi być po pierwszym, i teraz, i po zmianie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/dialogue.py"/>
        <source>The second speaker has no dash.</source>
        <translation>Przed drugą wypowiedzią nie ma myślnika.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>The segment of row {row} is no longer in the talk.</source>
        <translation>Segmentu z wiersza {row} nie ma już w wykładzie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>The segments are where the sound has them; nothing has to move.</source>
        <translation>Segmenty są tam, gdzie ma je dźwięk; nic nie trzeba przesuwać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/end_punctuation.py"/>
        <source>The sentence has no full stop.</source>
        <translation>Na końcu zdania nie ma kropki.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/wording.py"/>
        <source>The sentence of the statistics has the placeholder {{{name}}}, but its number or date is not known.</source>
        <translation>W zdaniu ze statystykami jest pole {{{name}}}, ale tej liczby lub daty nie ma.</translation>
    </message>
    <message>
        <location filename="../../gui/player/output.py"/>
        <source>The sound server of this computer has stopped, so nothing is heard; start Dwugłos again once it runs.</source>
        <translation>Serwer dźwięku tego komputera przestał działać, więc niczego nie słychać; gdy znów będzie działał, uruchom Dwugłos ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/speech_process.py"/>
        <source>The speech model in {folder} cannot be used; download it anew, or choose another folder.</source>
        <translation>Modelu mowy z folderu {folder} nie można użyć; pobierz go od nowa albo wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/files.py"/>
        <source>The speech model {model} is not on this computer; download it, or choose another one.</source>
        <translation>Modelu mowy {model} nie ma na tym komputerze; pobierz go albo wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/speech_process.py"/>
        <source>The speech recogniser broke off twice; close other programs, or use a smaller model.</source>
        <translation>Rozpoznawanie mowy przerwało się dwa razy; zamknij inne programy albo użyj mniejszego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/speech_process.py"/>
        <source>The speech recogniser broke off; it was started again and goes on from where it was.</source>
        <translation>Rozpoznawanie mowy się przerwało; uruchomiono je ponownie i trwa dalej od tego samego miejsca.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/alignment/engine.py"/>
        <location filename="../../dwuglos/media/alignment/workers.py"/>
        <source>The speech recogniser cannot be started; install Dwugłos again.</source>
        <translation>Rozpoznawania mowy nie da się uruchomić; zainstaluj Dwugłos ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/speech_process.py"/>
        <source>The speech recogniser could not cope with this sound; try again, or use another model.</source>
        <translation>Rozpoznawanie mowy nie poradziło sobie z tym nagraniem; spróbuj ponownie albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/speech_process.py"/>
        <source>The speech recogniser does not answer; try again, or use a smaller model.</source>
        <translation>Rozpoznawanie mowy nie odpowiada; spróbuj ponownie albo użyj mniejszego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/tags.py"/>
        <source>The tag {tag} is not closed.</source>
        <translation>Znacznik {tag} nie jest zamknięty.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>The tags are a draft that nobody has reviewed: “{text}”.</source>
        <translation>Tagi to szkic, którego nikt nie sprawdził: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/parts/sandbox.py"/>
        <source>The template {file} cannot be used because of its line {line}: {reason}.</source>
        <translation>Szablonu {file} nie można użyć z powodu wiersza {line}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/parts/sandbox.py"/>
        <source>The template {file} cannot be used: {reason}.</source>
        <translation>Szablonu {file} nie można użyć: {reason}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/inflection.py"/>
        <source>The term is longer than {most} characters; use a shorter one.</source>
        <translation>Termin ma więcej niż {most} znaków; użyj krótszego.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/terms.py"/>
        <source>The term “{english}” was changed elsewhere meanwhile; look at it again.</source>
        <translation>Termin „{english}” tymczasem zmieniono gdzie indziej; obejrzyj go jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>The text is too long for the model {model}; try again with less text at once.</source>
        <translation>Tekst jest za długi dla modelu {model}; spróbuj ponownie z krótszym tekstem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/alignment/aligning.py"/>
        <source>The text of this talk is not heard in “{name}”; choose the recording of this talk.</source>
        <translation>W pliku „{name}” nie słychać tekstu tego wykładu; wybierz nagranie tego wykładu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/query.py"/>
        <source>The text to look for is longer than {most} characters; use a part of it.</source>
        <translation>Szukany tekst ma więcej znaków niż {most}; użyj jego części.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/ass.py"/>
        <source>The times of {n} cues are rounded to hundredths of a second.</source>
        <translation>
            <numerusform>Czasy {n} napisu zaokrąglono do setnych sekundy.</numerusform>
            <numerusform>Czasy {n} napisów zaokrąglono do setnych sekundy.</numerusform>
            <numerusform>Czasy {n} napisów zaokrąglono do setnych sekundy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/timed_text.py"/>
        <source>The times of {n} cues are written as whole seconds, without an end.</source>
        <translation>
            <numerusform>Czas {n} napisu zapisano w pełnych sekundach, bez końca.</numerusform>
            <numerusform>Czasy {n} napisów zapisano w pełnych sekundach, bez końców.</numerusform>
            <numerusform>Czasy {n} napisów zapisano w pełnych sekundach, bez końców.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>The times of {n} segments are estimated from the timeline and the length of the text; check them with the video.</source>
        <translation>
            <numerusform>Czas {n} segmentu oszacowano z osi czasu i długości tekstu; sprawdź go z filmem.</numerusform>
            <numerusform>Czasy {n} segmentów oszacowano z osi czasu i długości tekstu; sprawdź je z filmem.</numerusform>
            <numerusform>Czasy {n} segmentów oszacowano z osi czasu i długości tekstu; sprawdź je z filmem.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>The title is a draft that nobody has reviewed: “{text}”.</source>
        <translation>Tytuł to szkic, którego nikt nie sprawdził: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>The title is not Polish: “{text}”.</source>
        <translation>Tytuł nie jest po polsku: „{text}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>The transcript is in Polish, so the segments have no English yet.</source>
        <translation>Transkrypcja jest po polsku, więc segmenty nie mają jeszcze angielskiego tekstu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>The transcript prints {n} drafts that nobody has confirmed.</source>
        <translation>
            <numerusform>W transkrypcji jest {n} niezatwierdzony szkic.</numerusform>
            <numerusform>W transkrypcji są {n} niezatwierdzone szkice.</numerusform>
            <numerusform>W transkrypcji jest {n} niezatwierdzonych szkiców.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/pairing.py"/>
        <source>The translation has no text; choose another file, or import the English alone.</source>
        <translation>W tłumaczeniu nie ma tekstu; wybierz inny plik albo zaimportuj sam angielski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/units/sqlite.py"/>
        <source>The translation memory {file} cannot be opened; check that you may write to its folder.</source>
        <translation>Nie można otworzyć pamięci tłumaczeń {file}; sprawdź, czy wolno ci pisać w jej folderze.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/units/sqlite.py"/>
        <source>The translation memory {file} is damaged. Move it away; a new one is made of what is confirmed in talks.</source>
        <translation>Pamięć tłumaczeń {file} jest uszkodzona. Przenieś ją gdzie indziej; nowa powstanie z tego, co zatwierdzono w wykładach.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/units/sqlite.py"/>
        <source>The translation memory {file} was made by a newer version of Dwugłos; use that one.</source>
        <translation>Pamięć tłumaczeń {file} utworzyła nowsza wersja Dwugłosu; użyj tamtej.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>The two halves of the code “{id}” differ in “{name}”.</source>
        <translation>Połowy kodu „{id}” różnią się atrybutem „{name}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/own_words.py"/>
        <source>The word list {file} cannot be read; choose another file.</source>
        <translation>Nie można odczytać listy słów {file}; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/own_words.py"/>
        <source>The word list {file} is not a text file; choose another file.</source>
        <translation>Lista słów {file} nie jest plikiem tekstowym; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/own_words.py"/>
        <source>The word list {file} is too large to be one; choose another file.</source>
        <translation>Plik {file} jest za duży jak na listę słów; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/own_words.py"/>
        <source>The words cannot be written to {file} ({reason}); see that there is room and that you may write there, or choose another place.</source>
        <translation>Nie można zapisać słów w pliku {file} ({reason}); sprawdź, czy jest tam miejsce i czy można tam zapisywać, albo wybierz inne.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/row_texts.py"/>
        <source>There are more rows to paste ({rows}) than segments to take them ({left}); nothing was changed.</source>
        <translation>Wierszy do wklejenia ({rows}) jest więcej niż segmentów, które mogą je przyjąć ({left}); niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/unpacking.py"/>
        <source>There are no files in {file}; choose another.</source>
        <translation>{file} nie zawiera plików; wybierz coś innego.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>There are no limits called “{name}”; there are {names}.</source>
        <translation>Nie ma limitów o nazwie „{name}”; są {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/terms.py"/>
        <source>There are no terms in {file}; each of its rows needs an English and a Polish expression, with a tab or a semicolon between them.</source>
        <translation>W pliku {file} nie ma terminów; w każdym wierszu potrzebne jest wyrażenie angielskie i polskie, a między nimi tabulator lub średnik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/term_files.py"/>
        <source>There are no terms in “{name}”; its first sheet needs English in the first column, Polish in the second.</source>
        <translation>W „{name}” nie ma terminów; w pierwszym arkuszu pierwsza kolumna musi być angielska, a druga polska.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/verifying.py"/>
        <source>There are rows in the library whose talk is not there ({names}); a part of the library was lost: restore the newest backup, or salvage what can still be read.</source>
        <translation>W bibliotece są wiersze, których wykładu nie ma ({names}); część biblioteki przepadła: przywróć najnowszą kopię zapasową albo odzyskaj to, co jeszcze da się odczytać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/verifying.py"/>
        <source>There are tables in the library that Dwugłos did not put there ({names}); it does not use them, and they do no harm.</source>
        <translation>W bibliotece są tabele, których nie utworzył Dwugłos ({names}); nie używa ich, a one w niczym nie szkodzą.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/unpacking.py"/>
        <source>There are too many files in {file}; unpack it yourself and choose some.</source>
        <translation>W archiwum {file} jest zbyt wiele plików; rozpakuj je samodzielnie i wybierz niektóre.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/new_talk.py"/>
        <source>There are {english} English pieces and {polish} Polish ones, so they cannot be paired in their order; pair them by their times.</source>
        <translation>Liczba kawałków angielskich wynosi {english}, a polskich {polish}, więc nie można ich połączyć po kolei; połącz je według czasów.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/lost_library.py"/>
        <source>There is a file {path} already; choose another name for the new library.</source>
        <translation>Plik {path} już istnieje; wybierz inną nazwę nowej biblioteki.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/alignment/aligning.py"/>
        <source>There is no English text to be found in the sound; enter or import it first.</source>
        <translation>Nie ma angielskiego tekstu, którego można by szukać w dźwięku; najpierw go wpisz lub zaimportuj.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/dictionaries.py"/>
        <source>There is no Polish dictionary; install Dwugłos again.</source>
        <translation>Nie ma polskiego słownika; zainstaluj Dwugłos ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/youtube_json3.py"/>
        <location filename="../../dwuglos/formats/youtube_xml.py"/>
        <source>There is no caption in it; it cannot be read as captions of YouTube.</source>
        <translation>Nie ma w nim żadnego napisu; nie można go odczytać jako napisów YouTube.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>There is no encoding called “{encoding}”; try utf-8, cp1250, iso-8859-2 or cp852.</source>
        <translation>Nie ma kodowania „{encoding}”; spróbuj utf-8, cp1250, iso-8859-2 lub cp852.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/tending.py"/>
        <source>There is no file {file}.</source>
        <translation>Nie ma pliku {file}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/copies.py"/>
        <source>There is no file {path}.</source>
        <translation>Nie ma pliku {path}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/files.py"/>
        <location filename="../../dwuglos/importing/talk_files.py"/>
        <source>There is no file {path}; check its name and folder.</source>
        <translation>Nie ma pliku {path}; sprawdź jego nazwę i folder.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/saving.py"/>
        <source>There is no folder {folder}; create it or choose another.</source>
        <translation>Nie ma folderu {folder}; utwórz go albo wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/__init__.py"/>
        <source>There is no format called “{name}”; choose one of: {names}.</source>
        <translation>Nie ma formatu „{name}”; wybierz jeden z następujących: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/ass.py"/>
        <source>There is no line of dialogue with times in it; choose another subtitle file.</source>
        <translation>Nie ma w nim wiersza dialogu z czasami; wybierz inny plik z napisami.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>There is no next segment to join with.</source>
        <translation>Nie ma następnego segmentu, z którym można by połączyć ten segment.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/drafts/rewriting.py"/>
        <source>There is no paragraph with a text to rewrite; write it first.</source>
        <translation>Nie ma akapitu z tekstem do przeredagowania; najpierw go napisz.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/ttml.py"/>
        <source>There is no paragraph with a time in it; choose another file.</source>
        <translation>Nie ma w nim akapitu z czasem; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/wording.py"/>
        <source>There is no placeholder {{{name}}} for the sentence of the statistics; there are: {names}.</source>
        <translation>W zdaniu ze statystykami nie można użyć pola {{{name}}}; dostępne pola: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/__init__.py"/>
        <source>There is no publication called “{name}”; choose one of: {names}.</source>
        <translation>Nie ma publikacji „{name}”; wybierz jedną z następujących: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/__init__.py"/>
        <source>There is no review file called “{name}”; choose one of: {names}.</source>
        <translation>Nie ma pliku recenzji o nazwie „{name}”; wybierz jedną z: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/folders.py"/>
        <source>There is no room for the model in {folder}; free some space and try again.</source>
        <translation>W folderze {folder} nie ma miejsca na model; zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/failures.py"/>
        <source>There is no room to save in the library {library}; free some space on that disk, and it will be saved then.</source>
        <translation>W bibliotece {library} nie ma miejsca na zapis; zwolnij miejsce na tym dysku, a zmiany zostaną zapisane.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/units/sqlite.py"/>
        <source>There is no room to write to the translation memory {file}; free some space on that disk.</source>
        <translation>Brakuje miejsca, by zapisać pamięć tłumaczeń {file}; zwolnij miejsce na tym dysku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>There is no row of a review in this file.</source>
        <translation>W tym pliku nie ma ani jednego wiersza recenzji.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/sending.py"/>
        <source>There is no segment in this talk, so there is nothing to review.</source>
        <translation>W tym wykładzie nie ma segmentów, więc nie ma czego recenzować.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>There is no segment on that side.</source>
        <translation>Po tej stronie nie ma segmentu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/whisper.py"/>
        <source>There is no segment with text and times in it; choose another transcript.</source>
        <translation>Nie ma w nim segmentu z tekstem i czasami; wybierz inną transkrypcję.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/finding.py"/>
        <source>There is no segment {number}; the numbers go from 1 to {last}.</source>
        <translation>Nie ma segmentu {number}; numery są od 1 do {last}.</translation>
    </message>
    <message>
        <location filename="../../gui/player/output.py"/>
        <source>There is no sound device, so nothing is heard; connect one, and play again.</source>
        <translation>Brak urządzenia dźwiękowego, więc niczego nie słychać; podłącz je i odtwórz jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/catalogue.py"/>
        <source>There is no speech model called “{name}”; choose one of: {names}.</source>
        <translation>Nie ma modelu mowy o nazwie „{name}”; wybierz jeden z następujących: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/files.py"/>
        <source>There is no speech model yet; in the window choose File, New talk from speech, or get one with the job models, such as: models get base.en.</source>
        <translation>Nie ma jeszcze modelu mowy; w oknie wybierz Plik, Nowy wykład z nagrania albo pobierz go zadaniem models, na przykład: models get base.en.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/__init__.py"/>
        <source>There is no speech recogniser called “{name}”; choose one of: {names}.</source>
        <translation>Nie ma rozpoznawania mowy o nazwie „{name}”; wybierz jedno z następujących: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>There is no speech recognition at the address of {service}, or no such model; correct them.</source>
        <translation>Pod adresem usługi „{service}” nie ma rozpoznawania mowy albo takiego modelu; popraw je.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/restoring.py"/>
        <source>There is no talk {id} in the backup {file}.</source>
        <translation>W kopii zapasowej {file} nie ma wykładu {id}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/rows.py"/>
        <source>There is no talk {id} in this library; `list` shows the talks it has.</source>
        <translation>W tej bibliotece nie ma wykładu {id}; polecenie `list` pokazuje, które są.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bundles.py"/>
        <source>There is no text called {name} in it; choose one of: {names}.</source>
        <translation>Nie ma w nim tekstu {name}; wybierz jeden z następujących: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/corrections.py"/>
        <location filename="../../dwuglos/importing/new_talk.py"/>
        <source>There is no text in {file}; choose another file.</source>
        <translation>W pliku {file} nie ma tekstu; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/xliff.py"/>
        <source>There is no text to translate in it.</source>
        <translation>Nie ma w nim tekstu do przetłumaczenia.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/xliff.py"/>
        <source>There is no text to translate in it. {flaw}</source>
        <translation>Nie ma w nim tekstu do przetłumaczenia. {flaw}</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>There is no timeline and no transcript in it, so it is no published article; choose the format “text”.</source>
        <translation>Nie ma w nim osi czasu ani transkrypcji, więc nie jest to opublikowany artykuł; wybierz format „text”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/info_json.py"/>
        <source>There is no title and no other fact about a video in it; choose another file.</source>
        <translation>Nie ma w nim tytułu ani innych danych o filmie; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>There is no transcript on the page, so the talk has no segments yet.</source>
        <translation>Na stronie nie ma transkrypcji, więc wykład nie ma jeszcze segmentów.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/shortening.py"/>
        <source>There is no translation here to shorten.</source>
        <translation>Nie ma tu tłumaczenia, które można by skrócić.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>There is no translation service at the address of {service} (error {status}); correct it.</source>
        <translation>Pod adresem usługi {service} nie działa tłumaczenie (błąd {status}); popraw adres.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/__init__.py"/>
        <source>There is no translation service called “{name}”; choose one of: {names}.</source>
        <translation>Nie ma usługi tłumaczenia „{name}”; wybierz jedną z następujących: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/files.py"/>
        <source>There is no whole model in {folder}: it takes a file model.enpl….bin and a vocabulary, vocab.enpl.spm; choose another folder, or download the model.</source>
        <translation>W folderze {folder} nie ma całego modelu: potrzebny jest plik model.enpl….bin i słownik vocab.enpl.spm; wybierz inny folder albo pobierz model.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/files.py"/>
        <source>There is no whole speech model in {folder}: {file} is missing; choose another folder.</source>
        <translation>W folderze {folder} nie ma całego modelu mowy: brakuje pliku {file}; wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>There is no word to move.</source>
        <translation>Nie ma słowa do przeniesienia.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/__init__.py"/>
        <location filename="../../dwuglos/formats/parts/word.py"/>
        <location filename="../../dwuglos/formats/plain.py"/>
        <location filename="../../dwuglos/importing/polish_text.py"/>
        <source>There is not a single word in it; choose a file with text.</source>
        <translation>Nie ma w nim ani jednego słowa; wybierz plik z tekstem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/table.py"/>
        <source>There is nothing below the names of the columns; choose another table.</source>
        <translation>Pod nazwami kolumn nic nie ma; wybierz inną tabelę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>There is nothing on that side.</source>
        <translation>Po tej stronie nic nie ma.</translation>
    </message>
    <message>
        <location filename="../../gui/player/player.py"/>
        <source>There is nothing to hear at {time}: the recording is only {length} long. Is it that of this talk?</source>
        <translation>W chwili {time} nie ma już czego słuchać: nagranie trwa tylko {length}. Czy to nagranie tego wykładu?</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/chapters.py"/>
        <source>There is nothing to make chapters of: put entries with times into the article's timeline.</source>
        <translation>Nie ma z czego zrobić rozdziałów: dodaj do osi czasu artykułu wpisy z czasami.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/outcome.py"/>
        <source>There is nothing to translate.</source>
        <translation>Nie ma nic do przetłumaczenia.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/copies.py"/>
        <source>There is something called {path} already; choose a name that is free.</source>
        <translation>Istnieje już coś o nazwie {path}; wybierz inną, wolną nazwę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/speech_process.py"/>
        <source>There is too little memory for the speech model in {folder}; close other programs, or use a smaller one.</source>
        <translation>Na model mowy z folderu {folder} brakuje pamięci; zamknij inne programy albo użyj mniejszego.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/drafts/summary.py"/>
        <source>These are notes rather than a summary: they keep the words in which the speaker turns to the audience; reword them before you publish them.</source>
        <translation>To notatki, a nie streszczenie: zachowują słowa, którymi mówca zwraca się do słuchaczy; przed publikacją przeredaguj je.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/files.py"/>
        <source>These files are not a model that this program can use; look for another version of the model.</source>
        <translation>Te pliki nie są modelem, którego ten program mógłby użyć; poszukaj innej wersji modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/word.py"/>
        <source>This Word document is damaged; save it again, or as plain text.</source>
        <translation>Ten dokument Worda jest uszkodzony; zapisz go jeszcze raz albo jako zwykły tekst.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/youtube_json3.py"/>
        <source>This describes a page of YouTube and holds no captions itself; download the captions and open those.</source>
        <translation>To opis strony YouTube bez samych napisów; pobierz napisy i otwórz je.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/parts/packages.py"/>
        <source>This document is damaged or locked with a password; ask for it again.</source>
        <translation>Ten dokument jest uszkodzony albo chroniony hasłem; poproś o niego jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>This file contains no keyboard shortcuts of Dwugłos; choose one that was exported from this list.</source>
        <translation>W tym pliku nie ma skrótów klawiszowych Dwugłosu; wybierz plik wyeksportowany z tej listy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>This file contains no limits for subtitles of Dwugłos; choose one that was saved as such.</source>
        <translation>Ten plik nie zawiera limitów napisów programu Dwugłos; wybierz plik, w którym je zapisano.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>This is a published article without a summary.</source>
        <translation>To opublikowany artykuł bez streszczenia.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>This is a published article; {n} paragraphs of its summary were read.</source>
        <translation>
            <numerusform>To opublikowany artykuł; odczytano {n} akapit jego streszczenia.</numerusform>
            <numerusform>To opublikowany artykuł; odczytano {n} akapity jego streszczenia.</numerusform>
            <numerusform>To opublikowany artykuł; odczytano {n} akapitów jego streszczenia.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>This is a review of another talk (“{title}”).</source>
        <translation>To jest recenzja innego wykładu („{title}”).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>This is not text but the data of some program. Choose a subtitle or text file.</source>
        <translation>To nie tekst, lecz dane jakiegoś programu. Wybierz plik z napisami lub tekstem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>This is {kind}, not text. Choose a subtitle or text file.</source>
        <translation>To nie tekst, lecz {kind}. Wybierz plik z napisami lub tekstem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/parts/page_data.py"/>
        <source>This page is no review from Dwugłos; choose the file that came back from the reviewer.</source>
        <translation>Ta strona nie jest recenzją z Dwugłosu; wybierz plik, który odesłał recenzent.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article.py"/>
        <source>This part of the article has changed in the meantime; nothing was done.</source>
        <translation>Ta część artykułu zmieniła się w międzyczasie; nic nie zrobiono.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/patterns.py"/>
        <source>This pattern takes too long, as it can match in too many ways; make it simpler, without a repetition inside a repetition.</source>
        <translation>Ten wzorzec działa zbyt długo, bo może pasować na zbyt wiele sposobów; uprość go, unikając powtórzenia w powtórzeniu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/parts/page_data.py"/>
        <source>This review is damaged or cut off; ask the reviewer to save a copy again, and to send that.</source>
        <translation>Ta recenzja jest uszkodzona lub ucięta; poproś recenzenta, aby jeszcze raz zapisał kopię i ją odesłał.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/files/parts/page_data.py"/>
        <source>This review is larger than that of any talk; do not use it.</source>
        <translation>Ta recenzja jest większa niż recenzja jakiegokolwiek wykładu; nie używaj jej.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/source_edits.py"/>
        <source>This segment has changed since it was listened to; nothing was done.</source>
        <translation>Ten segment zmienił się od czasu odsłuchania; nic nie zrobiono.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/shortening.py"/>
        <source>This segment has no times yet, so nobody can say how fast it has to be read.</source>
        <translation>Ten segment nie ma jeszcze czasów, więc nie wiadomo, jak szybko trzeba go czytać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>This segment has no translation to confirm yet.</source>
        <translation>Ten segment nie ma jeszcze tłumaczenia do zatwierdzenia.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/untranslated.py"/>
        <source>This segment has no translation.</source>
        <translation>Ten segment nie ma tłumaczenia.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/empty.py"/>
        <source>This segment is empty.</source>
        <translation>Ten segment jest pusty.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/shortening.py"/>
        <source>This segment is too short for any words; lengthen it, or join it with the next one.</source>
        <translation>Ten segment jest za krótki na jakiekolwiek słowa; wydłuż go albo połącz z następnym.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/sentence_edits.py"/>
        <source>This sentence has no translation to confirm yet.</source>
        <translation>To zdanie nie ma jeszcze tłumaczenia, które można zatwierdzić.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/libretranslate.py"/>
        <source>This server of {service} does not translate from English to Polish; enter the address of another.</source>
        <translation>Ten serwer usługi {service} nie tłumaczy z angielskiego na polski; podaj adres innego.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/libretranslate.py"/>
        <source>This server of {service} wants a key; enter one, or another address.</source>
        <translation>Ten serwer usługi {service} wymaga klucza; podaj klucz albo inny adres.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/sheets.py"/>
        <source>This spreadsheet is damaged; save it again, or as CSV.</source>
        <translation>Ten arkusz jest uszkodzony; zapisz go ponownie albo jako CSV.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/pasting.py"/>
        <source>This talk has no English text to lay the Polish over.</source>
        <translation>Ten wykład nie ma tekstu angielskiego, na który można by rozłożyć polski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/drafts/model_questions.py"/>
        <location filename="../../dwuglos/drafts/synopsis.py"/>
        <source>This talk has no text yet; import its text first.</source>
        <translation>W tym wykładzie nic jeszcze nie powiedziano; najpierw zaimportuj jego tekst.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>This talk has no times yet.</source>
        <translation>Ten wykład nie ma jeszcze czasów.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/finding.py"/>
        <source>This talk has no times yet; go to a segment by its number.</source>
        <translation>Ten wykład nie ma jeszcze czasów; przejdź do segmentu po numerze.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/damage.py"/>
        <source>This talk is damaged in the library and can only be looked at; restore a backup or salvage the library, which may find more, or duplicate the talk to go on with what is left. Segments: {found} of {counted}; damaged ones: {broken} (ids: {ids}); other damaged values: {others}.</source>
        <translation>Ten wykład jest w bibliotece uszkodzony i można go tylko przeglądać; przywróć kopię zapasową albo odzyskaj dane z biblioteki, co może dać więcej, albo powiel wykład, aby pracować dalej nad tym, co zostało. Segmenty: {found} z {counted}; uszkodzone: {broken} (identyfikatory: {ids}); inne uszkodzone wartości: {others}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/damage.py"/>
        <source>This talk is damaged in the library and can only be looked at; restore a backup or salvage the library, which may find more, or duplicate the talk to go on with what is left. Segments: {found} of {counted}; other damaged values: {others}.</source>
        <translation>Ten wykład jest w bibliotece uszkodzony i można go tylko przeglądać; przywróć kopię zapasową albo odzyskaj dane z biblioteki, co może dać więcej, albo powiel wykład, aby pracować dalej nad tym, co zostało. Segmenty: {found} z {counted}; inne uszkodzone wartości: {others}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/locks.py"/>
        <source>This talk is open for editing in another window; here it can only be read.</source>
        <translation>Ten wykład jest edytowany w innym oknie; tutaj można go tylko czytać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/talks.py"/>
        <source>This talk is open in another window; close it there first.</source>
        <translation>Ten wykład jest otwarty w innym oknie; najpierw zamknij go tam.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/pasting.py"/>
        <source>This text has more sentences than any talk; paste a part of it at a time.</source>
        <translation>Ten tekst ma więcej zdań niż jakikolwiek wykład; wklejaj go po części.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/polish_text.py"/>
        <source>This text is not in Polish; choose the Polish translation of the talk.</source>
        <translation>Ten tekst nie jest po polsku; wybierz polskie tłumaczenie wykładu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/libretranslate.py"/>
        <location filename="../../dwuglos/translators/microsoft.py"/>
        <source>This text is too long for {service}; split the segment or translate it by hand.</source>
        <translation>Ten tekst jest za długi dla usługi {service}; podziel segment albo przetłumacz go ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/shortening.py"/>
        <source>This translation can be read in its time; there is nothing to shorten.</source>
        <translation>To tłumaczenie da się przeczytać na czas; nie ma czego skracać.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>This would make the times more than ten times as long or as short; nothing was done.</source>
        <translation>Czasy wydłużyłyby się lub skróciły ponad dziesięć razy; nic nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/results/reports.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/duration.py"/>
        <source>Time on the screen</source>
        <translation>Czas na ekranie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>Two of the ids at “{element}” are “{id}”.</source>
        <translation>Dwa identyfikatory przy „{element}” to „{id}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/dialogue.py"/>
        <source>Two people speak in the English; the Polish has no dashes.</source>
        <translation>Po angielsku mówią dwie osoby, a w polskim nie ma myślników.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/dialogue.py"/>
        <source>Two people speak in the English; the Polish has one dash.</source>
        <translation>Po angielsku mówią dwie osoby; po polsku jest jeden myślnik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/double_space.py"/>
        <source>Two spaces in a row</source>
        <translation>Podwójna spacja</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/questions.py"/>
        <source>Type your question first.</source>
        <translation>Najpierw wpisz pytanie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/typography.py"/>
        <source>Typography</source>
        <translation>Typografia</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/units.py"/>
        <source>Units of measurement</source>
        <translation>Jednostki miar</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/info_json.py"/>
        <source>Video facts (yt-dlp)</source>
        <translation>Dane o filmie (yt-dlp)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/parts/requirements.py"/>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/html.py"/>
        <location filename="../../dwuglos/review_round/files/html.py"/>
        <source>Web page (HTML)</source>
        <translation>Strona internetowa (HTML)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>What answers at {address} is not a language model; correct the address, which often ends in /v1.</source>
        <translation>Pod adresem {address} nie odpowiada model językowy; popraw adres, który często kończy się na /v1.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>What was entered as the key of {service} cannot be one; look it up in your account and enter it again.</source>
        <translation>To, co wpisano jako klucz usługi {service}, nie może nim być; sprawdź klucz na swoim koncie i wpisz go ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/transcribing/new_talk.py"/>
        <source>What was recognised in {file} looks Polish, not English.</source>
        <translation>To, co rozpoznano w pliku {file}, wygląda na tekst polski, a nie angielski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/transcribing/recognition.py"/>
        <source>What was recognised of it before is kept, and the rest follows.</source>
        <translation>To, co rozpoznano wcześniej, jest zachowane; teraz reszta.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/downloads.py"/>
        <source>What {host} sent is not a list of models; try again later.</source>
        <translation>To, co przysłał {host}, nie jest listą modeli; spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/sync.py"/>
        <source>Where these subtitles belong cannot be told from this sound; is it the sound of this talk? Nothing was changed.</source>
        <translation>Z tego dźwięku nie można ustalić, gdzie należą te napisy; czy to dźwięk tego wykładu? Nic nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/whisper.py"/>
        <source>Whisper (JSON)</source>
        <translation>Whisper (JSON)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/whisper_tsv.py"/>
        <source>Whisper (TSV)</source>
        <translation>Whisper (TSV)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/faster_whisper.py"/>
        <source>Whisper, offline</source>
        <translation>Whisper, bez sieci</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/renewing.py"/>
        <source>With what you have confirmed since, {n} drafts ahead may come out better.</source>
        <translation>
            <numerusform>Po tym, co już zatwierdzono, {n} szkic dalej w wykładzie może wyjść lepiej.</numerusform>
            <numerusform>Po tym, co już zatwierdzono, {n} szkice dalej w wykładzie mogą wyjść lepiej.</numerusform>
            <numerusform>Po tym, co już zatwierdzono, {n} szkiców dalej w wykładzie może wyjść lepiej.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/docx.py"/>
        <location filename="../../dwuglos/review_round/files/docx.py"/>
        <source>Word document (DOCX)</source>
        <translation>Dokument Worda (DOCX)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>Write the frames per second as a number, such as 25 or 23.976.</source>
        <translation>Wpisz liczbę klatek na sekundę, na przykład 25 albo 23,976.</translation>
    </message>
    <message>
        <location filename="../../gui/columns/times.py"/>
        <source>Write the start and the end, as in 0:41.200 – 0:44.300.</source>
        <translation>Wpisz początek i koniec, na przykład 0:41,200 – 0:44,300.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/xliff.py"/>
        <location filename="../../dwuglos/review_round/files/xliff.py"/>
        <source>XLIFF 1.2</source>
        <translation>XLIFF 1.2</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/xliff.py"/>
        <source>XLIFF 2.0</source>
        <translation>XLIFF 2.0</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/destinations.py"/>
        <source>You may not read {file}, so it is not overwritten; choose another name.</source>
        <translation>Brak uprawnień do odczytu pliku {file}, więc nie zostanie nadpisany; wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/files.py"/>
        <location filename="../../dwuglos/importing/talk_files.py"/>
        <source>You may not read {file}; change its permissions.</source>
        <translation>Brak uprawnień do odczytu pliku {file}; zmień je.</translation>
    </message>
    <message>
        <location filename="../../gui/player/qt_playback.py"/>
        <source>You may not read “{name}”; change its permissions.</source>
        <translation>Nie wolno Ci czytać pliku „{name}”; zmień jego uprawnienia.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/saving.py"/>
        <source>You may not write in {folder}; choose another folder.</source>
        <translation>Brak uprawnień do zapisu w folderze {folder}; wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/youtube_json3.py"/>
        <source>YouTube captions (json3)</source>
        <translation>Napisy YouTube (json3)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/youtube_xml.py"/>
        <source>YouTube captions (srv1, srv2, srv3)</source>
        <translation>Napisy YouTube (srv1, srv2, srv3)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/chapters.py"/>
        <source>YouTube shows no chapters unless the first begins at 0:00.</source>
        <translation>YouTube nie pokazuje rozdziałów, jeśli pierwszy nie zaczyna się o 0:00.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/chapters.py"/>
        <source>YouTube shows no chapters when there are fewer than three.</source>
        <translation>YouTube nie pokazuje rozdziałów, gdy jest ich mniej niż trzy.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/chapters.py"/>
        <source>YouTube shows no chapters while {n} of them are shorter than ten seconds.</source>
        <translation>
            <numerusform>YouTube nie pokazuje rozdziałów, dopóki {n} z nich jest krótszy niż dziesięć sekund.</numerusform>
            <numerusform>YouTube nie pokazuje rozdziałów, dopóki {n} z nich są krótsze niż dziesięć sekund.</numerusform>
            <numerusform>YouTube nie pokazuje rozdziałów, dopóki {n} z nich jest krótszych niż dziesięć sekund.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/prompts.py"/>
        <source>Your own prompt {file} cannot be read; save it as text in UTF-8, or remove it.</source>
        <translation>Nie można odczytać własnego promptu {file}; zapisz go jako tekst w UTF-8 albo usuń plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/prompts.py"/>
        <source>Your own prompt {file} has a placeholder {{{hole}}} that nothing fits; the placeholders are: {holes}.</source>
        <translation>Własny prompt {file} ma pole {{{hole}}}, którego nic nie wypełnia; dostępne pola: {holes}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/prompts.py"/>
        <source>Your own prompt {file} has no line of dashes (---) between the task and what is given each time; add one, or remove the file.</source>
        <translation>We własnym prompcie {file} brakuje wiersza kresek (---) między zadaniem a tym, co się zmienia; dodaj go albo usuń plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/prompts.py"/>
        <source>Your own prompt {file} lacks {{{hole}}}, without which there is nothing to work on; add it, or remove the file.</source>
        <translation>We własnym prompcie {file} brakuje pola {{{hole}}}, bez którego nie ma nad czym pracować; dodaj je albo usuń plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>Your paid quota at {host} is used up; check your account there or use another service.</source>
        <translation>Opłacony limit w {host} jest wyczerpany; zajrzyj tam na swoje konto albo użyj innej usługi tłumaczenia.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>Your paid quota at {service} is used up; check your account there, or use another recogniser.</source>
        <translation>Opłacony limit usługi „{service}” jest wyczerpany; sprawdź tam swoje konto albo użyj innego rozpoznawania.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/foreign.py"/>
        <source>a JSON file</source>
        <translation>plik JSON</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>a PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/foreign.py"/>
        <source>a SAMI file</source>
        <translation>plik SAMI</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>archiwum ZIP lub dokument biurowy</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>a compressed archive</source>
        <translation>skompresowane archiwum</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>a database</source>
        <translation>baza danych</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>a file of EBU subtitles (STL)</source>
        <translation>plik napisów EBU (STL)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/foreign.py"/>
        <source>a file of Spruce subtitles (STL)</source>
        <translation>plik napisów Spruce (STL)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/foreign.py"/>
        <source>a file of closed captions (SCC)</source>
        <translation>plik napisów dla niesłyszących (SCC)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>a video or sound recording</source>
        <translation>nagranie wideo lub dźwiękowe</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/foreign.py"/>
        <source>a web page</source>
        <translation>strona internetowa</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/remarks.py"/>
        <source>addition</source>
        <translation>dodatek</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/foreign.py"/>
        <source>an RTF document</source>
        <translation>dokument RTF</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/foreign.py"/>
        <source>an XML file</source>
        <translation>plik XML</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/foreign.py"/>
        <source>an index of subtitles that are pictures (VobSub)</source>
        <translation>spis napisów, które są obrazami (VobSub)</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>an office document</source>
        <translation>dokument biurowy</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/remarks.py"/>
        <source>grammar</source>
        <translation>gramatyka</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/parts/sandbox.py"/>
        <source>it calculates with too large a number</source>
        <translation>działa na zbyt dużej liczbie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/parts/sandbox.py"/>
        <source>it gives more text than a page can have</source>
        <translation>daje więcej tekstu, niż może mieć strona</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/parts/sandbox.py"/>
        <source>it is too long</source>
        <translation>jest zbyt długi</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/parts/sandbox.py"/>
        <source>it needs too much memory</source>
        <translation>potrzebuje zbyt dużo pamięci</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/parts/sandbox.py"/>
        <source>it takes too long</source>
        <translation>trwa zbyt długo</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/remarks.py"/>
        <source>meaning</source>
        <translation>znaczenie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/remarks.py"/>
        <source>omission</source>
        <translation>pominięcie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/parts/sandbox.py"/>
        <source>something calls itself without end</source>
        <translation>coś wywołuje samo siebie bez końca</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/remarks.py"/>
        <source>style</source>
        <translation>styl</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review/remarks.py"/>
        <source>terminology</source>
        <translation>terminologia</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/publications/parts/sandbox.py"/>
        <source>the file is not UTF-8</source>
        <translation>plik nie jest w UTF-8</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/units.py"/>
        <source>{english} in the English is {value}.</source>
        <translation>{english} w tekście angielskim to {value}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bundles.py"/>
        <source>{english} was read as the English, {polish} as the Polish.</source>
        <translation>Plik {english} wczytano jako angielski, {polish} jako polski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bundles.py"/>
        <source>{english} was read as the English.</source>
        <translation>Plik {english} wczytano jako angielski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/fetching.py"/>
        <source>{file} arrived damaged: it does not match the list of models; nothing was installed, try again later.</source>
        <translation>Plik {file} dotarł uszkodzony: nie zgadza się z listą modeli; nic nie zainstalowano, spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/fetching.py"/>
        <source>{file} arrived damaged: it does not match the list of models; nothing was installed, try again.</source>
        <translation>Plik {file} dotarł uszkodzony: nie zgadza się z listą modeli; nic nie zainstalowano, spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/files.py"/>
        <source>{file} belongs to a model for other languages; choose the folder of the one from English to Polish.</source>
        <translation>Plik {file} należy do modelu dla innych języków; wybierz folder modelu z angielskiego na polski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/files.py"/>
        <source>{file} cannot be read; copy it again, or download the model anew.</source>
        <translation>Nie można odczytać pliku {file}; skopiuj go ponownie albo pobierz model od nowa.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/unpacking.py"/>
        <source>{file} cannot be unpacked ({reason}); unpack it yourself and choose the files.</source>
        <translation>Nie można rozpakować pliku {file} ({reason}); rozpakuj go samodzielnie i wybierz pliki.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/tending.py"/>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>Nie można zapisać pliku {file} ({reason}); wybierz inne miejsce.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/new_talk.py"/>
        <source>{file} contains no facts about a video; choose a yt-dlp info.json.</source>
        <translation>W pliku {file} nie ma danych o filmie; podaj plik info.json programu yt-dlp.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/files.py"/>
        <source>{file} could not be read to its end ({reason}).</source>
        <translation>Nie udało się odczytać pliku {file} do końca ({reason}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/unpacking.py"/>
        <source>{file} could not be unpacked ({reason}).</source>
        <translation>Nie udało się rozpakować pliku {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/saving.py"/>
        <source>{file} could not be written ({reason}).</source>
        <translation>Nie udało się zapisać pliku {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/corrections.py"/>
        <source>{file} has hardly anything of this talk, so nothing was changed; import it as a talk of its own.</source>
        <translation>Plik {file} nie ma prawie nic wspólnego z tym wykładem, więc niczego nie zmieniono; zaimportuj go jako osobny wykład.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/new_talk.py"/>
        <source>{file} holds facts about a video and no text; choose the English text, and this file for the facts.</source>
        <translation>Plik {file} zawiera informacje o filmie, a nie tekst; wybierz angielski tekst, a ten plik wskaż jako informacje o filmie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/talk_files.py"/>
        <source>{file} holds more than any talk; do not use it.</source>
        <translation>Plik {file} zawiera więcej niż jakikolwiek wykład; nie używaj go.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/new_talk.py"/>
        <source>{file} holds the whole talk; leave out the file of its translation and that of its facts.</source>
        <translation>Plik {file} zawiera cały wykład; nie podawaj pliku z tłumaczeniem ani z danymi o filmie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/talk_files.py"/>
        <source>{file} holds values that no talk has ({what}); do not use it.</source>
        <translation>Plik {file} zawiera wartości, jakich nie ma żaden wykład ({what}); nie używaj go.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/talk_files.py"/>
        <source>{file} holds what is in no talk file ({what}); do not use it.</source>
        <translation>Plik {file} zawiera coś, czego nie ma w żadnym pliku wykładu ({what}); nie używaj go.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/destinations.py"/>
        <source>{file} is a database, such as a library of talks, and is never overwritten; choose another name.</source>
        <translation>Plik {file} jest bazą danych, na przykład biblioteką wykładów, i nigdy nie jest nadpisywany; wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/files.py"/>
        <source>{file} is a folder; choose a file in it.</source>
        <translation>{file} to folder; wybierz plik z tego folderu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/files.py"/>
        <source>{file} is damaged: it does not match the list of models; copy it again, or download the model.</source>
        <translation>Plik {file} jest uszkodzony: nie zgadza się z listą modeli; skopiuj go ponownie albo pobierz model.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/files.py"/>
        <source>{file} is empty or cut off; copy it again, or download the model anew.</source>
        <translation>Plik {file} jest pusty lub ucięty; skopiuj go ponownie albo pobierz model od nowa.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/files.py"/>
        <source>{file} is empty; choose another file.</source>
        <translation>Plik {file} jest pusty; wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/corrections.py"/>
        <source>{file} is in Polish; choose the corrected English, or paste the Polish.</source>
        <translation>Plik {file} jest po polsku; wybierz poprawiony tekst angielski albo wklej tekst polski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/files.py"/>
        <source>{file} is larger than {limit} MB, which no subtitles are; choose another file.</source>
        <translation>Plik {file} ma ponad {limit} MB, a tyle nie mają żadne napisy; wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/lexicons/__init__.py"/>
        <source>{file} is no dictionary; choose a file that ends in: {endings}.</source>
        <translation>Plik {file} nie jest słownikiem; wybierz plik z rozszerzeniem: {endings}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/lexicons/dictd.py"/>
        <source>{file} is no index of a dictionary.</source>
        <translation>Plik {file} nie jest indeksem słownika.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/talk_files.py"/>
        <source>{file} is no talk file, or was cut short or changed on its way; save the talk as a file once more.</source>
        <translation>Plik {file} nie jest plikiem wykładu albo po drodze został skrócony lub zmieniony; zapisz wykład do pliku jeszcze raz.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/files.py"/>
        <source>{file} is not an ordinary file; choose a subtitle or text file.</source>
        <translation>{file} nie jest zwykłym plikiem; wybierz plik z napisami lub tekstem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/files.py"/>
        <source>{file} is not the vocabulary of a model; copy it again, or download the model anew.</source>
        <translation>Plik {file} nie jest słownikiem modelu; skopiuj go ponownie albo pobierz model od nowa.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/files.py"/>
        <source>{file} is still packed; in the window choose Translate, Offline translation model, Choose folder, or unpack it.</source>
        <translation>Plik {file} jest jeszcze spakowany; w oknie wybierz Tłumaczenie, Model tłumaczący bez sieci, Wybierz folder, albo go rozpakuj.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bundles.py"/>
        <source>{file} is the only text; choose no file as the Polish, or another.</source>
        <translation>{file} to jedyny tekst; nie wybieraj pliku polskiego albo wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/lexicons/dictd.py"/>
        <source>{file} is too large to be the index of a dictionary.</source>
        <translation>Plik {file} jest zbyt duży, żeby mógł być indeksem słownika.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/bringing_in.py"/>
        <source>{file} is video or sound; open its subtitles or its text first, and attach it to that talk.</source>
        <translation>Plik {file} to nagranie; najpierw otwórz jego napisy lub tekst, a potem dołącz je do tego wykładu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/new_talk.py"/>
        <source>{file} lies beside it and will be played along with the talk.</source>
        <translation>Obok leży nagranie {file}; będzie odtwarzane przy tym wykładzie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/new_talk.py"/>
        <source>{file} was read as the English, but looks Polish.</source>
        <translation>Plik {file} wczytano jako angielski, ale wygląda na polski.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/files.py"/>
        <location filename="../../dwuglos/importing/polish_text.py"/>
        <location filename="../../dwuglos/review_round/files/__init__.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/units.py"/>
        <source>{here} is {value}.</source>
        <translation>{here} to {value}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/downloads.py"/>
        <source>{host} broke off in the middle of a file; try again.</source>
        <translation>Połączenie z {host} zostało przerwane w połowie pliku; spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>{host} cannot be reached; check the address and the internet connection, and try again.</source>
        <translation>Nie można połączyć się z {host}; sprawdź adres i połączenie z internetem i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/downloads.py"/>
        <source>{host} cannot be reached; check the internet connection and try again.</source>
        <translation>Nie można połączyć się z {host}; sprawdź połączenie z internetem i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>{host} does not accept the key; enter the right one in the settings.</source>
        <translation>{host} nie przyjmuje klucza; podaj właściwy w ustawieniach.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/offline/fetching.py"/>
        <source>{host} has no model from English to Polish; try again later.</source>
        <translation>{host} nie ma modelu z angielskiego na polski; spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/downloads.py"/>
        <source>{host} is out of order at the moment (error {status}); try again later.</source>
        <translation>{host} jest chwilowo niesprawny (błąd {status}); spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>{host} requires a key; enter one in the settings.</source>
        <translation>{host} wymaga klucza; podaj go w ustawieniach.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>{host} sent a page in place of an answer of the model; try again later.</source>
        <translation>Serwer {host} zamiast odpowiedzi modelu przysłał stronę; spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/migrating.py"/>
        <source>{library} is a database, but not a library of Dwugłos; choose another file.</source>
        <translation>{library} jest bazą danych, ale nie biblioteką programu Dwugłos; wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/sqlite.py"/>
        <source>{library} is not a file, so it can be no library; choose another file.</source>
        <translation>{library} nie jest plikiem, więc nie może być biblioteką; wybierz inny plik.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/youtube_xml.py"/>
        <source>{n} captions are drawn several times at once; each text was read once.</source>
        <translation>
            <numerusform>{n} napis jest rysowany kilka razy naraz; jego tekst odczytano raz.</numerusform>
            <numerusform>{n} napisy są rysowane kilka razy naraz; każdy tekst odczytano raz.</numerusform>
            <numerusform>{n} napisów jest rysowanych kilka razy naraz; każdy tekst odczytano raz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/youtube_xml.py"/>
        <source>{n} captions without text were left out.</source>
        <translation>
            <numerusform>Pominięto {n} napis bez tekstu.</numerusform>
            <numerusform>Pominięto {n} napisy bez tekstu.</numerusform>
            <numerusform>Pominięto {n} napisów bez tekstu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/drafts/chapters.py"/>
        <source>{n} chapters keep their English titles, as their Polish gives no bullets; translate them before you publish the page.</source>
        <translation>
            <numerusform>{n} rozdział zachowuje angielski tytuł, bo jego polski tekst nie dał wpisu; przetłumacz tytuł przed publikacją strony.</numerusform>
            <numerusform>{n} rozdziały zachowują angielskie tytuły, bo ich polski tekst nie dał wpisów; przetłumacz tytuły przed publikacją strony.</numerusform>
            <numerusform>{n} rozdziałów zachowuje angielskie tytuły, bo ich polski tekst nie dał wpisów; przetłumacz tytuły przed publikacją strony.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/info_json.py"/>
        <source>{n} chapters without a readable time were left out.</source>
        <translation>
            <numerusform>Pominięto {n} rozdział bez czytelnego czasu.</numerusform>
            <numerusform>Pominięto {n} rozdziały bez czytelnego czasu.</numerusform>
            <numerusform>Pominięto {n} rozdziałów bez czytelnego czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>{n} characters could not be decoded and are shown as “�”.</source>
        <translation>
            <numerusform>Nie udało się odczytać {n} znaku; widać go jako „�”.</numerusform>
            <numerusform>Nie udało się odczytać {n} znaków; widać je jako „�”.</numerusform>
            <numerusform>Nie udało się odczytać {n} znaków; widać je jako „�”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/ttml.py"/>
        <location filename="../../dwuglos/formats/xliff.py"/>
        <source>{n} characters that XML cannot hold are left out.</source>
        <translation>
            <numerusform>Pominięto {n} znak, którego XML nie może zawierać.</numerusform>
            <numerusform>Pominięto {n} znaki, których XML nie może zawierać.</numerusform>
            <numerusform>Pominięto {n} znaków, których XML nie może zawierać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/table.py"/>
        <source>{n} columns with unknown names were left out.</source>
        <translation>
            <numerusform>Pominięto {n} kolumnę o nieznanej nazwie.</numerusform>
            <numerusform>Pominięto {n} kolumny o nieznanych nazwach.</numerusform>
            <numerusform>Pominięto {n} kolumn o nieznanych nazwach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/ass.py"/>
        <source>{n} comments are not part of the talk; they return to the file when you export as SubStation.</source>
        <translation>
            <numerusform>{n} komentarz nie należy do wykładu; wróci do pliku przy eksporcie do SubStation.</numerusform>
            <numerusform>{n} komentarze nie należą do wykładu; wrócą do pliku przy eksporcie do SubStation.</numerusform>
            <numerusform>{n} komentarzy nie należy do wykładu; wrócą do pliku przy eksporcie do SubStation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/importing/additions.py"/>
        <source>{n} confirmed segments stay as they were.</source>
        <translation>
            <numerusform>{n} zatwierdzony segment pozostał bez zmian.</numerusform>
            <numerusform>{n} zatwierdzone segmenty pozostały bez zmian.</numerusform>
            <numerusform>{n} zatwierdzonych segmentów pozostało bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} cues began before zero; they were moved to zero.</source>
        <translation>
            <numerusform>{n} napis zaczynał się przed zerem; przesunięto go do zera.</numerusform>
            <numerusform>{n} napisy zaczynały się przed zerem; przesunięto je do zera.</numerusform>
            <numerusform>{n} napisów zaczynało się przed zerem; przesunięto je do zera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>{n} cues end when they begin; they are written one millisecond long.</source>
        <translation>
            <numerusform>{n} napis kończy się, gdy się zaczyna; zapisano go z długością jednej milisekundy.</numerusform>
            <numerusform>{n} napisy kończą się, gdy się zaczynają; zapisano je z długością jednej milisekundy.</numerusform>
            <numerusform>{n} napisów kończy się, gdy się zaczyna; zapisano je z długością jednej milisekundy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} cues ended before they began.</source>
        <translation>
            <numerusform>{n} napis kończył się, zanim się zaczął.</numerusform>
            <numerusform>{n} napisy kończyły się, zanim się zaczęły.</numerusform>
            <numerusform>{n} napisów kończyło się, zanim się zaczęło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} cues had a position on the screen, which is not kept.</source>
        <translation>
            <numerusform>{n} napis miał położenie na ekranie, które nie jest zachowywane.</numerusform>
            <numerusform>{n} napisy miały położenie na ekranie, które nie jest zachowywane.</numerusform>
            <numerusform>{n} napisów miało położenie na ekranie, które nie jest zachowywane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>{n} cues had an empty line between their times and their text.</source>
        <translation>
            <numerusform>{n} napis miał pusty wiersz między czasem a tekstem.</numerusform>
            <numerusform>{n} napisy miały pusty wiersz między czasem a tekstem.</numerusform>
            <numerusform>{n} napisów miało pusty wiersz między czasem a tekstem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/sbv.py"/>
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} cues had empty lines in their text.</source>
        <translation>
            <numerusform>{n} napis miał w tekście puste wiersze.</numerusform>
            <numerusform>{n} napisy miały w tekście puste wiersze.</numerusform>
            <numerusform>{n} napisów miało w tekście puste wiersze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} cues had fractions of one or two digits; they were read as decimals (,5 is half a second).</source>
        <translation>
            <numerusform>{n} napis miał ułamki z jedną lub dwiema cyframi; odczytano je jako dziesiętne (,5 to pół sekundy).</numerusform>
            <numerusform>{n} napisy miały ułamki z jedną lub dwiema cyframi; odczytano je jako dziesiętne (,5 to pół sekundy).</numerusform>
            <numerusform>{n} napisów miało ułamki z jedną lub dwiema cyframi; odczytano je jako dziesiętne (,5 to pół sekundy).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} cues had no end time.</source>
        <translation>
            <numerusform>{n} napis nie miał czasu końca.</numerusform>
            <numerusform>{n} napisy nie miały czasu końca.</numerusform>
            <numerusform>{n} napisów nie miało czasu końca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} cues had no number.</source>
        <translation>
            <numerusform>{n} napis nie miał numeru.</numerusform>
            <numerusform>{n} napisy nie miały numerów.</numerusform>
            <numerusform>{n} napisów nie miało numerów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>{n} cues had settings that no player understands; they were left out.</source>
        <translation>
            <numerusform>{n} napis miał ustawienia, których nie rozumie żaden odtwarzacz; pominięto je.</numerusform>
            <numerusform>{n} napisy miały ustawienia, których nie rozumie żaden odtwarzacz; pominięto je.</numerusform>
            <numerusform>{n} napisów miało ustawienia, których nie rozumie żaden odtwarzacz; pominięto je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} cues had text on the line of their times.</source>
        <translation>
            <numerusform>{n} napis miał tekst w wierszu z czasami.</numerusform>
            <numerusform>{n} napisy miały tekst w wierszu z czasami.</numerusform>
            <numerusform>{n} napisów miało tekst w wierszu z czasami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} cues had their times on two lines.</source>
        <translation>
            <numerusform>{n} napis miał czasy w dwóch wierszach.</numerusform>
            <numerusform>{n} napisy miały czasy w dwóch wierszach.</numerusform>
            <numerusform>{n} napisów miało czasy w dwóch wierszach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>{n} cues had their times written in an unusual way.</source>
        <translation>
            <numerusform>{n} napis miał czasy zapisane w nietypowy sposób.</numerusform>
            <numerusform>{n} napisy miały czasy zapisane w nietypowy sposób.</numerusform>
            <numerusform>{n} napisów miało czasy zapisane w nietypowy sposób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/writing.py"/>
        <source>{n} cues have a place on the screen, such as the top, which this format does not hold.</source>
        <translation>
            <numerusform>{n} napis ma położenie na ekranie, np. u góry, którego ten format nie przechowuje.</numerusform>
            <numerusform>{n} napisy mają położenie na ekranie, np. u góry, którego ten format nie przechowuje.</numerusform>
            <numerusform>{n} napisów ma położenie na ekranie, np. u góry, którego ten format nie przechowuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/writing.py"/>
        <source>{n} cues have an arrow or times in their texts that would begin other cues; they are written otherwise.</source>
        <translation>
            <numerusform>{n} napis ma w tekście strzałkę lub czasy, które zaczęłyby nowy napis; zapisane będą inaczej.</numerusform>
            <numerusform>{n} napisy mają w tekście strzałki lub czasy, które zaczęłyby nowe napisy; zapisane będą inaczej.</numerusform>
            <numerusform>{n} napisów ma w tekście strzałki lub czasy, które zaczęłyby nowe napisy; zapisane będą inaczej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>{n} cues have colours, fonts or other styles that WebVTT cannot take over; they are written without.</source>
        <translation>
            <numerusform>{n} napis ma kolory, czcionki lub inne style, których WebVTT nie przejmie; zapisano go bez nich.</numerusform>
            <numerusform>{n} napisy mają kolory, czcionki lub inne style, których WebVTT nie przejmie; zapisano je bez nich.</numerusform>
            <numerusform>{n} napisów ma kolory, czcionki lub inne style, których WebVTT nie przejmie; zapisano je bez nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/writing.py"/>
        <source>{n} cues have fonts or other styles that this format does not hold; they are written without.</source>
        <translation>
            <numerusform>{n} napis ma czcionki lub inne style, których ten format nie przechowuje; zapisano go bez nich.</numerusform>
            <numerusform>{n} napisy mają czcionki lub inne style, których ten format nie przechowuje; zapisano je bez nich.</numerusform>
            <numerusform>{n} napisów ma czcionki lub inne style, których ten format nie przechowuje; zapisano je bez nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/writing.py"/>
        <source>{n} cues have italics, colours or other styles; they are written without.</source>
        <translation>
            <numerusform>{n} napis ma kursywę, kolory lub inne style; zapisano go bez nich.</numerusform>
            <numerusform>{n} napisy mają kursywę, kolory lub inne style; zapisano je bez nich.</numerusform>
            <numerusform>{n} napisów ma kursywę, kolory lub inne style; zapisano je bez nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/exporting/limits.py"/>
        <source>{n} cues have lines of up to {longest} characters, over the limit of {limit}, beginning with segments {places}; they were broken by hand, or are one long word.</source>
        <translation>
            <numerusform>{n} napis ma wiersz o długości {longest} znaków, ponad limit {limit}: segment {places}; podzielono go ręcznie albo to jedno długie słowo.</numerusform>
            <numerusform>{n} napisy mają wiersze o długości do {longest} znaków, ponad limit {limit}, począwszy od segmentów {places}; podzielono je ręcznie albo to jedno długie słowo.</numerusform>
            <numerusform>{n} napisów ma wiersze o długości do {longest} znaków, ponad limit {limit}, począwszy od segmentów {places}; podzielono je ręcznie albo to jedno długie słowo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/exporting/limits.py"/>
        <source>{n} cues have more than {lines} lines, beginning with segments {places}.</source>
        <translation>
            <numerusform>{n} napis ma więcej wierszy niż {lines}: segment {places}.</numerusform>
            <numerusform>{n} napisy mają więcej wierszy niż {lines}, począwszy od segmentów {places}.</numerusform>
            <numerusform>{n} napisów ma więcej wierszy niż {lines}, począwszy od segmentów {places}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} cues have no text.</source>
        <translation>
            <numerusform>{n} napis nie ma tekstu.</numerusform>
            <numerusform>{n} napisy nie mają tekstu.</numerusform>
            <numerusform>{n} napisów nie ma tekstu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/exporting/notices.py"/>
        <source>{n} cues have settings of the file they came from, which this format does not hold.</source>
        <translation>
            <numerusform>{n} napis ma ustawienia z pliku, z którego pochodzi; ten format ich nie przechowuje.</numerusform>
            <numerusform>{n} napisy mają ustawienia z pliku, z którego pochodzą; ten format ich nie przechowuje.</numerusform>
            <numerusform>{n} napisów ma ustawienia z pliku, z którego pochodzi; ten format ich nie przechowuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/whisper_tsv.py"/>
        <source>{n} cues have several lines, which become one each.</source>
        <translation>
            <numerusform>{n} napis ma kilka wierszy; zostaną połączone w jeden.</numerusform>
            <numerusform>{n} napisy mają po kilka wierszy; w każdym zostaną połączone w jeden.</numerusform>
            <numerusform>{n} napisów ma po kilka wierszy; w każdym zostaną połączone w jeden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} cues last for more than a day; look at their times.</source>
        <translation>
            <numerusform>{n} napis trwa ponad dobę; sprawdź jego czasy.</numerusform>
            <numerusform>{n} napisy trwają ponad dobę; sprawdź ich czasy.</numerusform>
            <numerusform>{n} napisów trwa ponad dobę; sprawdź ich czasy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} cues lay more than 100 years from the beginning and were left out.</source>
        <translation>
            <numerusform>Pominięto {n} napis odległy od początku o ponad 100 lat.</numerusform>
            <numerusform>Pominięto {n} napisy odległe od początku o ponad 100 lat.</numerusform>
            <numerusform>Pominięto {n} napisów odległych od początku o ponad 100 lat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>{n} cues were not separated from the one before.</source>
        <translation>
            <numerusform>{n} napis nie był oddzielony od poprzedniego.</numerusform>
            <numerusform>{n} napisy nie były oddzielone od poprzednich.</numerusform>
            <numerusform>{n} napisów nie było oddzielonych od poprzednich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} cues were out of order.</source>
        <translation>
            <numerusform>{n} napis był nie po kolei.</numerusform>
            <numerusform>{n} napisy były nie po kolei.</numerusform>
            <numerusform>{n} napisów było nie po kolei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} cues were read differently by two readers; compare them with the file.</source>
        <translation>
            <numerusform>{n} napis dwa czytniki odczytały różnie; porównaj go z plikiem.</numerusform>
            <numerusform>{n} napisy dwa czytniki odczytały różnie; porównaj je z plikiem.</numerusform>
            <numerusform>{n} napisów dwa czytniki odczytały różnie; porównaj je z plikiem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} cues without a readable time were left out.</source>
        <translation>
            <numerusform>Pominięto {n} napis bez czytelnego czasu.</numerusform>
            <numerusform>Pominięto {n} napisy bez czytelnego czasu.</numerusform>
            <numerusform>Pominięto {n} napisów bez czytelnego czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>{n} cues without readable times were left out.</source>
        <translation>
            <numerusform>Pominięto {n} napis bez czytelnych czasów.</numerusform>
            <numerusform>Pominięto {n} napisy bez czytelnych czasów.</numerusform>
            <numerusform>Pominięto {n} napisów bez czytelnych czasów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/outcome.py"/>
        <source>{n} drafts came out as they were before.</source>
        <translation>
            <numerusform>{n} szkic wyszedł taki sam jak poprzednio.</numerusform>
            <numerusform>{n} szkice wyszły takie same jak poprzednio.</numerusform>
            <numerusform>{n} szkiców wyszło takich samych jak poprzednio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/ass.py"/>
        <source>{n} drawings are not part of the talk; they return to the file when you export as SubStation.</source>
        <translation>
            <numerusform>{n} rysunek nie należy do wykładu; wróci do pliku przy eksporcie do SubStation.</numerusform>
            <numerusform>{n} rysunki nie należą do wykładu; wrócą do pliku przy eksporcie do SubStation.</numerusform>
            <numerusform>{n} rysunków nie należy do wykładu; wrócą do pliku przy eksporcie do SubStation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/article_page.py"/>
        <source>{n} entries of its timeline were read.</source>
        <translation>
            <numerusform>Odczytano {n} wpis jego osi czasu.</numerusform>
            <numerusform>Odczytano {n} wpisy jego osi czasu.</numerusform>
            <numerusform>Odczytano {n} wpisów jego osi czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/youtube_json3.py"/>
        <source>{n} entries that are not captions were left out.</source>
        <translation>
            <numerusform>Pominięto {n} pozycję, która nie jest napisem.</numerusform>
            <numerusform>Pominięto {n} pozycje, które nie są napisami.</numerusform>
            <numerusform>Pominięto {n} pozycji, które nie są napisami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/whisper.py"/>
        <source>{n} entries that are not segments were left out.</source>
        <translation>
            <numerusform>Pominięto {n} pozycję, która nie jest segmentem.</numerusform>
            <numerusform>Pominięto {n} pozycje, które nie są segmentami.</numerusform>
            <numerusform>Pominięto {n} pozycji, które nie są segmentami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/publications/chapters.py"/>
        <source>{n} entries without a time are left out.</source>
        <translation>
            <numerusform>Pominięto {n} wpis bez czasu.</numerusform>
            <numerusform>Pominięto {n} wpisy bez czasu.</numerusform>
            <numerusform>Pominięto {n} wpisów bez czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/importing/unpacking.py"/>
        <source>{n} files were not looked at: there is more than belongs to one talk.</source>
        <translation>
            <numerusform>Pominięto {n} plik: jest tego więcej, niż należy do jednego wykładu.</numerusform>
            <numerusform>Pominięto {n} pliki: jest tego więcej, niż należy do jednego wykładu.</numerusform>
            <numerusform>Pominięto {n} plików: jest tego więcej, niż należy do jednego wykładu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/timing/gaps.py"/>
        <source>{n} gaps stay, as their segments would be on the screen for too short or too long a time.</source>
        <translation>
            <numerusform>{n} przerwa zostaje, bo jej segment byłby na ekranie za krótko lub za długo.</numerusform>
            <numerusform>{n} przerwy zostają, bo ich segmenty byłyby na ekranie za krótko lub za długo.</numerusform>
            <numerusform>{n} przerw zostaje, bo ich segmenty byłyby na ekranie za krótko lub za długo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} invisible characters were removed.</source>
        <translation>
            <numerusform>Usunięto {n} niewidoczny znak.</numerusform>
            <numerusform>Usunięto {n} niewidoczne znaki.</numerusform>
            <numerusform>Usunięto {n} niewidocznych znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/language/encodings.py"/>
        <source>{n} lines are in another encoding than the rest; check them.</source>
        <translation>
            <numerusform>{n} wiersz ma inne kodowanie niż reszta; sprawdź go.</numerusform>
            <numerusform>{n} wiersze mają inne kodowanie niż reszta; sprawdź je.</numerusform>
            <numerusform>{n} wierszy ma inne kodowanie niż reszta; sprawdź je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} lines before the first cue were left out.</source>
        <translation>
            <numerusform>Pominięto {n} wiersz przed pierwszym napisem.</numerusform>
            <numerusform>Pominięto {n} wiersze przed pierwszym napisem.</numerusform>
            <numerusform>Pominięto {n} wierszy przed pierwszym napisem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/pasted.py"/>
        <source>{n} lines before the first time were left out.</source>
        <translation>
            <numerusform>Pominięto {n} wiersz przed pierwszym czasem.</numerusform>
            <numerusform>Pominięto {n} wiersze przed pierwszym czasem.</numerusform>
            <numerusform>Pominięto {n} wierszy przed pierwszym czasem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} lines have an arrow but no readable times; they were kept as text.</source>
        <translation>
            <numerusform>{n} wiersz ma strzałkę, ale nie ma czytelnych czasów; pozostał tekstem.</numerusform>
            <numerusform>{n} wiersze mają strzałkę, ale nie mają czytelnych czasów; pozostały tekstem.</numerusform>
            <numerusform>{n} wierszy ma strzałkę, ale nie ma czytelnych czasów; pozostały tekstem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/table.py"/>
        <source>{n} lines have more cells than the header; they were left out.</source>
        <translation>
            <numerusform>{n} wiersz ma więcej komórek niż nagłówek; nadmiar pominięto.</numerusform>
            <numerusform>{n} wiersze mają więcej komórek niż nagłówek; nadmiar pominięto.</numerusform>
            <numerusform>{n} wierszy ma więcej komórek niż nagłówek; nadmiar pominięto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/sbv.py"/>
        <source>{n} lines outside the cues were left out.</source>
        <translation>
            <numerusform>Pominięto {n} wiersz poza napisami.</numerusform>
            <numerusform>Pominięto {n} wiersze poza napisami.</numerusform>
            <numerusform>Pominięto {n} wierszy poza napisami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/mending.py"/>
        <source>{n} lines that are not cues were left out.</source>
        <translation>
            <numerusform>Pominięto {n} wiersz, który nie jest napisem.</numerusform>
            <numerusform>Pominięto {n} wiersze, które nie są napisami.</numerusform>
            <numerusform>Pominięto {n} wierszy, które nie są napisami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/pasted.py"/>
        <source>{n} lines that belong to the page and not to the talk were left out.</source>
        <translation>
            <numerusform>Pominięto {n} wiersz należący do strony, a nie do wykładu.</numerusform>
            <numerusform>Pominięto {n} wiersze należące do strony, a nie do wykładu.</numerusform>
            <numerusform>Pominięto {n} wierszy należących do strony, a nie do wykładu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/youtube_json3.py"/>
        <source>{n} lines that scroll in were read, though such entries are usually empty.</source>
        <translation>
            <numerusform>Odczytano {n} wsuwający się wiersz, choć zwykle takie pozycje są puste.</numerusform>
            <numerusform>Odczytano {n} wsuwające się wiersze, choć zwykle takie pozycje są puste.</numerusform>
            <numerusform>Odczytano {n} wsuwających się wierszy, choć zwykle takie pozycje są puste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/srt.py"/>
        <source>{n} numbers without a cue were left out.</source>
        <translation>
            <numerusform>Pominięto {n} numer bez napisu.</numerusform>
            <numerusform>Pominięto {n} numery bez napisów.</numerusform>
            <numerusform>Pominięto {n} numerów bez napisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/exporting/cues.py"/>
        <source>{n} of the {total} segments have no translation, so nothing was exported; translate them, or let their English stand in.</source>
        <translation>
            <numerusform>{n} segment (wszystkich: {total}) nie ma tłumaczenia, więc nic nie wyeksportowano; przetłumacz go albo zostaw w nim angielski.</numerusform>
            <numerusform>{n} segmenty (wszystkich: {total}) nie mają tłumaczenia, więc nic nie wyeksportowano; przetłumacz je albo zostaw w nich angielski.</numerusform>
            <numerusform>{n} segmentów (wszystkich: {total}) nie ma tłumaczenia, więc nic nie wyeksportowano; przetłumacz je albo zostaw w nich angielski.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/xliff.py"/>
        <source>{n} other rules of XLIFF are broken in it.</source>
        <translation>
            <numerusform>Narusza też {n} inną regułę XLIFF.</numerusform>
            <numerusform>Narusza też {n} inne reguły XLIFF.</numerusform>
            <numerusform>Narusza też {n} innych reguł XLIFF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/timing/overlaps.py"/>
        <source>{n} overlaps stay: there is not enough time for both segments.</source>
        <translation>
            <numerusform>{n} nałożenie zostaje: na oba segmenty nie starcza czasu.</numerusform>
            <numerusform>{n} nałożenia zostają: na oba segmenty nie starcza czasu.</numerusform>
            <numerusform>{n} nałożeń zostaje: na oba segmenty nie starcza czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/ttml.py"/>
        <source>{n} paragraphs are never shown, because the element around them ends before; they were left out.</source>
        <translation>
            <numerusform>{n} akapit nigdy się nie pokazuje, bo jego element nadrzędny kończy się wcześniej; pominięto go.</numerusform>
            <numerusform>{n} akapity nigdy się nie pokazują, bo ich element nadrzędny kończy się wcześniej; pominięto je.</numerusform>
            <numerusform>{n} akapitów nigdy się nie pokazuje, bo ich element nadrzędny kończy się wcześniej; pominięto je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/ttml.py"/>
        <source>{n} paragraphs begin after the element around them has ended; their times were counted from the beginning.</source>
        <translation>
            <numerusform>{n} akapit zaczyna się po końcu elementu nadrzędnego; jego czas policzono od początku.</numerusform>
            <numerusform>{n} akapity zaczynają się po końcu elementu nadrzędnego; ich czas policzono od początku.</numerusform>
            <numerusform>{n} akapitów zaczyna się po końcu elementu nadrzędnego; ich czas policzono od początku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/vtt.py"/>
        <source>{n} pieces of text that belong to no cue were left out.</source>
        <translation>
            <numerusform>Pominięto {n} kawałek tekstu, który nie należy do żadnego napisu.</numerusform>
            <numerusform>Pominięto {n} kawałki tekstu, które nie należą do żadnego napisu.</numerusform>
            <numerusform>Pominięto {n} kawałków tekstu, które nie należą do żadnego napisu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/review/reviewing.py"/>
        <source>{n} remarks did not fit what was sent and were left out.</source>
        <translation>
            <numerusform>{n} komentarz nie pasował do tego, co wysłano, i został pominięty.</numerusform>
            <numerusform>{n} komentarze nie pasowały do tego, co wysłano, i zostały pominięte.</numerusform>
            <numerusform>{n} komentarzy nie pasowało do tego, co wysłano, i zostało pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>{n} rows have a state that is none; their states stay as they were sent.</source>
        <translation>
            <numerusform>W {n} wierszu wpisano nieznany stan; zostaje ten, z którym go wysłano.</numerusform>
            <numerusform>W {n} wierszach wpisano nieznany stan; zostają te, z którymi je wysłano.</numerusform>
            <numerusform>W {n} wierszach wpisano nieznany stan; zostają te, z którymi je wysłano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/outcome.py"/>
        <source>{n} segments are left; run the translation again to go on.</source>
        <translation>
            <numerusform>Pozostał {n} segment; uruchom tłumaczenie ponownie, aby kontynuować.</numerusform>
            <numerusform>Pozostały {n} segmenty; uruchom tłumaczenie ponownie, aby kontynuować.</numerusform>
            <numerusform>Pozostało {n} segmentów; uruchom tłumaczenie ponownie, aby kontynuować.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>{n} segments have changed since entry {number} of the timeline ({time}) was drafted from them.</source>
        <translation>
            <numerusform>Odkąd powstał szkic wpisu {number} osi czasu ({time}), zmienił się {n} jego segment.</numerusform>
            <numerusform>Odkąd powstał szkic wpisu {number} osi czasu ({time}), zmieniły się {n} jego segmenty.</numerusform>
            <numerusform>Odkąd powstał szkic wpisu {number} osi czasu ({time}), zmieniło się {n} jego segmentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>{n} segments have changed since paragraph {number} was drafted from them.</source>
        <translation>
            <numerusform>Odkąd powstał szkic akapitu {number}, zmienił się {n} jego segment.</numerusform>
            <numerusform>Odkąd powstał szkic akapitu {number}, zmieniły się {n} jego segmenty.</numerusform>
            <numerusform>Odkąd powstał szkic akapitu {number}, zmieniło się {n} jego segmentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>{n} segments have changed since the lead was drafted from them.</source>
        <translation>
            <numerusform>Odkąd powstał szkic wstępu, zmienił się {n} segment, z którego powstał.</numerusform>
            <numerusform>Odkąd powstał szkic wstępu, zmieniły się {n} segmenty, z których powstał.</numerusform>
            <numerusform>Odkąd powstał szkic wstępu, zmieniło się {n} segmentów, z których powstał.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>{n} segments have changed since the tags were drafted from them.</source>
        <translation>
            <numerusform>Odkąd powstał szkic tagów, zmienił się {n} segment, z którego powstał.</numerusform>
            <numerusform>Odkąd powstał szkic tagów, zmieniły się {n} segmenty, z których powstał.</numerusform>
            <numerusform>Odkąd powstał szkic tagów, zmieniło się {n} segmentów, z których powstał.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>{n} segments have changed since the title was drafted from them.</source>
        <translation>
            <numerusform>Odkąd powstał szkic tytułu, zmienił się {n} segment, z którego powstał.</numerusform>
            <numerusform>Odkąd powstał szkic tytułu, zmieniły się {n} segmenty, z których powstał.</numerusform>
            <numerusform>Odkąd powstał szkic tytułu, zmieniło się {n} segmentów, z których powstał.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/importing/additions.py"/>
        <source>{n} segments have got the Polish of the file.</source>
        <translation>
            <numerusform>Polski tekst z pliku trafił do {n} segmentu.</numerusform>
            <numerusform>Polski tekst z pliku trafił do {n} segmentów.</numerusform>
            <numerusform>Polski tekst z pliku trafił do {n} segmentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/outcome.py"/>
        <source>{n} segments have new drafts.</source>
        <translation>
            <numerusform>{n} segment ma nowy szkic.</numerusform>
            <numerusform>{n} segmenty mają nowe szkice.</numerusform>
            <numerusform>{n} segmentów ma nowe szkice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/media/alignment/aligning.py"/>
        <source>{n} segments have their times from the sound.</source>
        <translation>
            <numerusform>{n} segment ma czas z dźwięku.</numerusform>
            <numerusform>{n} segmenty mają czasy z dźwięku.</numerusform>
            <numerusform>{n} segmentów ma czasy z dźwięku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/media/alignment/aligning.py"/>
        <source>{n} segments kept the times that they had from a file or a person.</source>
        <translation>
            <numerusform>{n} segment zachował czas z pliku lub od człowieka.</numerusform>
            <numerusform>{n} segmenty zachowały czasy z pliku lub od człowieka.</numerusform>
            <numerusform>{n} segmentów zachowało czasy z pliku lub od człowieka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/article/readiness.py"/>
        <source>{n} segments of the transcript have no Polish.</source>
        <translation>
            <numerusform>{n} segment transkrypcji nie ma tłumaczenia.</numerusform>
            <numerusform>{n} segmenty transkrypcji nie mają tłumaczenia.</numerusform>
            <numerusform>{n} segmentów transkrypcji nie ma tłumaczenia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/timing/reading_time.py"/>
        <source>{n} segments still have to be read too fast: there is no more room.</source>
        <translation>
            <numerusform>{n} segment nadal trzeba czytać za szybko: nie ma więcej miejsca.</numerusform>
            <numerusform>{n} segmenty nadal trzeba czytać za szybko: nie ma więcej miejsca.</numerusform>
            <numerusform>{n} segmentów nadal trzeba czytać za szybko: nie ma więcej miejsca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>{n} segments that were sent are not in the file: {numbers}.</source>
        <translation>
            <numerusform>W pliku brakuje {n} wysłanego segmentu: {numbers}.</numerusform>
            <numerusform>W pliku brakuje {n} wysłanych segmentów: {numbers}.</numerusform>
            <numerusform>W pliku brakuje {n} wysłanych segmentów: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/from_memory.py"/>
        <location filename="../../dwuglos/drafts/outcome.py"/>
        <source>{n} segments were changed in the meantime and keep your text.</source>
        <translation>
            <numerusform>W międzyczasie zmieniono {n} segment; zachowuje Twój tekst.</numerusform>
            <numerusform>W międzyczasie zmieniono {n} segmenty; zachowują Twój tekst.</numerusform>
            <numerusform>W międzyczasie zmieniono {n} segmentów; zachowują Twój tekst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/importing/pairing.py"/>
        <source>{n} segments were joined by time.</source>
        <translation>
            <numerusform>Według czasu połączono {n} segment.</numerusform>
            <numerusform>Według czasu połączono {n} segmenty.</numerusform>
            <numerusform>Według czasu połączono {n} segmentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/outcome.py"/>
        <source>{n} segments were not asked for any more and keep the drafts they had.</source>
        <translation>
            <numerusform>{n} segmentu już nie wysłano i zachowuje swój szkic.</numerusform>
            <numerusform>{n} segmentów już nie wysłano i zachowują swoje szkice.</numerusform>
            <numerusform>{n} segmentów już nie wysłano i zachowują swoje szkice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/media/alignment/aligning.py"/>
        <source>{n} segments were not found for certain: their times are estimates.</source>
        <translation>
            <numerusform>{n} segmentu nie znaleziono na pewno: jego czas jest oszacowany.</numerusform>
            <numerusform>{n} segmentów nie znaleziono na pewno: ich czasy są oszacowane.</numerusform>
            <numerusform>{n} segmentów nie znaleziono na pewno: ich czasy są oszacowane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/from_memory.py"/>
        <source>{n} segments were translated from the memory.</source>
        <translation>
            <numerusform>Z pamięci przetłumaczono {n} segment.</numerusform>
            <numerusform>Z pamięci przetłumaczono {n} segmenty.</numerusform>
            <numerusform>Z pamięci przetłumaczono {n} segmentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/memory/repetitions.py"/>
        <source>{n} segments with the same English got the same Polish.</source>
        <translation>
            <numerusform>Ten sam polski tekst dostał {n} segment z takim samym angielskim.</numerusform>
            <numerusform>Ten sam polski tekst dostały {n} segmenty z takim samym angielskim.</numerusform>
            <numerusform>Ten sam polski tekst dostało {n} segmentów z takim samym angielskim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/whisper.py"/>
        <source>{n} segments without text were left out.</source>
        <translation>
            <numerusform>Pominięto {n} segment bez tekstu.</numerusform>
            <numerusform>Pominięto {n} segmenty bez tekstu.</numerusform>
            <numerusform>Pominięto {n} segmentów bez tekstu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>{n} segments would begin before 0:00 and are cut there.</source>
        <translation>
            <numerusform>{n} segment zaczynałby się przed 0:00 i zostaje tam ucięty.</numerusform>
            <numerusform>{n} segmenty zaczynałyby się przed 0:00 i zostają tam ucięte.</numerusform>
            <numerusform>{n} segmentów zaczynałoby się przed 0:00 i zostaje tam uciętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/xlsx.py"/>
        <source>{n} texts are longer than a cell can be and will be cut off.</source>
        <translation>
            <numerusform>{n} tekst jest dłuższy, niż mieści komórka, i zostanie ucięty.</numerusform>
            <numerusform>{n} teksty są dłuższe, niż mieści komórka, i zostaną ucięte.</numerusform>
            <numerusform>{n} tekstów jest dłuższych, niż mieści komórka, i zostanie uciętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/formulas.py"/>
        <source>{n} texts look like formulas; an apostrophe in each keeps spreadsheets from running it.</source>
        <translation>
            <numerusform>{n} tekst wygląda jak formuła; apostrof sprawi, że arkusz jej nie wykona.</numerusform>
            <numerusform>{n} teksty wyglądają jak formuły; apostrof w każdym sprawi, że arkusz ich nie wykona.</numerusform>
            <numerusform>{n} tekstów wygląda jak formuły; apostrof w każdym sprawi, że arkusz ich nie wykona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/table.py"/>
        <source>{n} times could not be read; their cues have none.</source>
        <translation>
            <numerusform>Nie udało się odczytać {n} czasu; jego napis nie ma czasu.</numerusform>
            <numerusform>Nie udało się odczytać {n} czasów; ich napisy nie mają czasu.</numerusform>
            <numerusform>Nie udało się odczytać {n} czasów; ich napisy nie mają czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/table.py"/>
        <source>{n} unknown states were replaced.</source>
        <translation>
            <numerusform>Zastąpiono {n} nieznany stan.</numerusform>
            <numerusform>Zastąpiono {n} nieznane stany.</numerusform>
            <numerusform>Zastąpiono {n} nieznanych stanów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/exporting/notices.py"/>
        <source>{n} untranslated segments are left out.</source>
        <translation>
            <numerusform>Pominięto {n} nieprzetłumaczony segment.</numerusform>
            <numerusform>Pominięto {n} nieprzetłumaczone segmenty.</numerusform>
            <numerusform>Pominięto {n} nieprzetłumaczonych segmentów.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/salvage.py"/>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>Nie można odczytać lub zapisać pliku {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/profiles.py"/>
        <source>{path} cannot be read: {reason}. Choose another file.</source>
        <translation>Nie można odczytać pliku {path}: {reason}. Wybierz inny plik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/destinations.py"/>
        <source>{path} is a folder; choose a name for a file in it.</source>
        <translation>{path} to folder; podaj nazwę pliku w tym folderze.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/destinations.py"/>
        <source>{path} is a link that leads nowhere; choose another name.</source>
        <translation>{path} to dowiązanie, które donikąd nie prowadzi; wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/destinations.py"/>
        <location filename="../../dwuglos/exporting/saving.py"/>
        <source>{path} is not a file that can be written; choose another name.</source>
        <translation>{path} nie jest plikiem, do którego można zapisywać; wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/saving.py"/>
        <source>{path} leads to the file of the other language; choose another name.</source>
        <translation>{path} prowadzi do pliku w drugim języku; wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/grammar.py"/>
        <source>{remark} (rule {rule})</source>
        <translation>{remark} (reguła {rule})</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>{service} accepts no more sound for now; go on in a few minutes.</source>
        <translation>Usługa „{service}” nie przyjmuje na razie nagrań; kontynuuj za kilka minut.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>{service} accepts no more sound for now; go on in {seconds} s.</source>
        <translation>Usługa „{service}” nie przyjmuje na razie nagrań; kontynuuj za {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>{service} answers this text without end; try again, or use another model.</source>
        <translation>{service} mówi bez końca o tym tekście; spróbuj ponownie albo użyj innego modelu.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>{service} at {host} takes a key; enter it in the window (File, New talk from speech), or start the program with DWUGLOS_OPENAI_KEY.</source>
        <translation>Usługa „{service}” pod adresem {host} wymaga klucza; wpisz go w oknie (Plik, Nowy wykład z nagrania) albo uruchom program ze zmienną DWUGLOS_OPENAI_KEY.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>{service} cannot be reached; check the internet connection and try again.</source>
        <translation>Nie można połączyć się z usługą {service}; sprawdź połączenie z internetem i spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/__init__.py"/>
        <source>{service} cannot work without: {needs}. Enter it in the window (File, New talk from speech), or start the program with {variables}.</source>
        <translation>Usługa „{service}” nie może działać bez: {needs}. Wpisz to w oknie (Plik, Nowy wykład z nagrania) albo uruchom program ze zmiennymi: {variables}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/__init__.py"/>
        <source>{service} cannot work without: {needs}. Enter it in the window (Translate, Translation services…), or start the program with {variables}.</source>
        <translation>W ustawieniach usługi {service} brakuje: {needs}. Wpisz to w oknie (Tłumaczenie, Usługi tłumaczenia…) albo uruchom program, ustawiając: {variables}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>{service} could not use this text (error {status}); translate it by hand.</source>
        <translation>Usługa {service} nie mogła użyć tego tekstu (błąd {status}); przetłumacz go ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>{service} did not answer within {seconds:g} s; try again later.</source>
        <translation>Usługa {service} nie odpowiedziała w ciągu {seconds:g} s; spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/mymemory.py"/>
        <source>{service} does not accept the e-mail address; correct it or leave it out.</source>
        <translation>Usługa {service} nie przyjmuje adresu e-mail; popraw go albo pomiń.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/microsoft.py"/>
        <source>{service} does not accept the key for this region; look up both in your account and enter them again.</source>
        <translation>Usługa {service} nie przyjmuje klucza dla tego regionu; sprawdź oba na swoim koncie i wpisz je ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>{service} does not accept the key; look it up in your account and enter it again.</source>
        <translation>Usługa {service} nie przyjmuje klucza; sprawdź go na swoim koncie i wpisz ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/call.py"/>
        <location filename="../../dwuglos/drafts/trial.py"/>
        <source>{service} does not answer; try again later.</source>
        <translation>Usługa {service} nie odpowiada; spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/verbose_json.py"/>
        <source>{service} gave a text without times; choose a model that gives times, such as whisper-1.</source>
        <translation>Usługa „{service}” podała tekst bez czasów; wybierz model, który podaje czasy, na przykład whisper-1.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/call.py"/>
        <location filename="../../dwuglos/translators/parts/answers.py"/>
        <source>{service} gave no translation of this text; try again later or translate it by hand.</source>
        <translation>Usługa {service} nie dała tłumaczenia tego tekstu; spróbuj ponownie później albo przetłumacz go ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/asking.py"/>
        <source>{service} gave nothing usable for this text before, so it was not asked again; choose another service, or draft these segments by themselves to ask once more.</source>
        <translation>Usługa {service} już raz nie dała tu nic użytecznego, więc tego tekstu nie wysłano ponownie; wybierz inną usługę albo, żeby spróbować jeszcze raz, naszkicuj same te segmenty.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/drafts/asking.py"/>
        <source>{service} gave nothing usable for {n} texts in a row, so it has probably changed; try again later, or use another service.</source>
        <translation>
            <numerusform>Usługa {service} nie dała niczego przydatnego dla {n} tekstu, więc pewnie się zmieniła; spróbuj ponownie później albo użyj innej.</numerusform>
            <numerusform>Usługa {service} nie dała niczego przydatnego dla {n} tekstów z rzędu, więc pewnie się zmieniła; spróbuj ponownie później albo użyj innej.</numerusform>
            <numerusform>Usługa {service} nie dała niczego przydatnego dla {n} tekstów z rzędu, więc pewnie się zmieniła; spróbuj ponownie później albo użyj innej.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/verbose_json.py"/>
        <source>{service} gave only a part of the words with times; try again.</source>
        <translation>Usługa „{service}” podała czasy tylko części słów; spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/language_model.py"/>
        <source>{service} gave other lines than it was asked for ({got} for {texts}), so it is not known which belongs to which; try fewer at once, or another model.</source>
        <translation>Model {service} zwrócił inne wiersze, niż było trzeba ({got} zamiast {texts}), więc nie wiadomo, który do czego należy; spróbuj z mniejszą ich liczbą naraz albo z innym modelem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>{service} has moved from its address (error {status}); enter the new one.</source>
        <translation>Usługa „{service}” zmieniła adres (błąd {status}); wpisz nowy.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/mymemory.py"/>
        <source>{service} has reached its daily limit; continue tomorrow, or enter an e-mail address for more.</source>
        <translation>Usługa {service} przetłumaczyła już wszystko, co daje w ciągu dnia; wróć do pracy jutro albo podaj adres e-mail, aby dostać więcej.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>{service} has translated as much as your account allows; wait for the next period or change your plan.</source>
        <translation>Usługa {service} przetłumaczyła już tyle, na ile pozwala Twoje konto; poczekaj na następny okres albo zmień plan.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/verbose_json.py"/>
        <source>{service} heard another language than English ({language}); only English talks can be recognised.</source>
        <translation>Usługa „{service}” rozpoznała inny język niż angielski ({language}); rozpoznawać można tylko wykłady po angielsku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <location filename="../../dwuglos/translators/google.py"/>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>{service} is out of order at the moment (error {status}); try again later.</source>
        <translation>Usługa {service} jest chwilowo niesprawna (błąd {status}); spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/answers.py"/>
        <source>{service} lost a tag, a name or a sign of this text; try again later or translate it by hand.</source>
        <translation>Usługa {service} zgubiła znacznik, nazwę lub znak tego tekstu; spróbuj ponownie później albo przetłumacz go ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>{service} refused the sound (error {status}); choose a model that gives times, such as whisper-1.</source>
        <translation>Usługa „{service}” odrzuciła nagranie (błąd {status}); wybierz model, który podaje czasy, na przykład whisper-1.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/answers.py"/>
        <source>{service} refuses to translate more for now; continue in a few minutes, or in a few hours if it still refuses.</source>
        <translation>Usługa {service} odmawia na razie dalszego tłumaczenia; wróć do pracy za kilka minut, a jeśli nadal odmawia, za kilka godzin.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>{service} refuses to translate more for now; it asks for a pause of {seconds} s.</source>
        <translation>Usługa {service} odmawia na razie dalszego tłumaczenia; prosi o przerwę: {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/openai.py"/>
        <source>{service} requires a key; enter it in the window (File, New talk from speech).</source>
        <translation>Usługa „{service}” wymaga klucza; wpisz go w oknie (Plik, Nowy wykład z nagrania).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/answers.py"/>
        <source>{service} sent a translation with damaged letters; try again later or translate it by hand.</source>
        <translation>Usługa {service} przysłała tłumaczenie z uszkodzonymi literami; spróbuj ponownie później albo przetłumacz tekst ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/answers.py"/>
        <source>{service} sent an error page in place of a translation; try again later.</source>
        <translation>Usługa {service} zamiast tłumaczenia przysłała stronę z błędem; spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/google.py"/>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>{service} sent far too much to be a translation; try again later.</source>
        <translation>Usługa {service} przysłała o wiele za dużo jak na tłumaczenie; spróbuj ponownie później.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/answers.py"/>
        <source>{service} sent more or fewer translations than texts ({got} for {texts}), so none of them can be trusted; try again later or translate by hand.</source>
        <translation>Usługa {service} zwróciła inną liczbę tłumaczeń niż tekstów ({got} zamiast {texts}), więc żadnemu nie można ufać; spróbuj ponownie później albo przetłumacz ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/web.py"/>
        <source>{service} sent something other than a translation; try again later, or check its address.</source>
        <translation>Usługa {service} przysłała coś innego niż tłumaczenie; spróbuj ponownie później albo sprawdź jej adres.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/recognisers/parts/verbose_json.py"/>
        <source>{service} sent something other than recognised speech; check its address, which often ends in /v1.</source>
        <translation>Usługa „{service}” przysłała coś innego niż rozpoznaną mowę; sprawdź jej adres, który często kończy się na /v1.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/answers.py"/>
        <source>{service} sent something too long or too short to be a translation; translate this text by hand.</source>
        <translation>Usługa {service} przysłała coś za długiego lub za krótkiego jak na tłumaczenie; przetłumacz ten tekst ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/translators/parts/answers.py"/>
        <source>{service} sent the English text back untranslated; translate it by hand.</source>
        <translation>Usługa {service} odesłała angielski tekst bez tłumaczenia; przetłumacz go ręcznie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/clock.py"/>
        <source>{text} is not a time; minutes and seconds go up to 59.</source>
        <translation>{text} to nie czas; minuty i sekundy sięgają najwyżej 59.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/clock.py"/>
        <source>{text} is not a time; write it as 1:02:03.450.</source>
        <translation>{text} to nie czas; zapisz go w postaci 1:02:03,450.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/writing.py"/>
        <source>{title} needs times, and one of the {total} segments has none; give it times, or choose plain text.</source>
        <translation>{title} wymaga czasów, a jeden z segmentów (wszystkich: {total}) ich nie ma; dodaj je albo wybierz zwykły tekst.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/writing.py"/>
        <source>{title} needs times, and there are none in this talk; give it times, or choose plain text.</source>
        <translation>{title} wymaga czasów, a ten wykład ich nie ma; dodaj czasy albo wybierz zwykły tekst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../dwuglos/formats/parts/writing.py"/>
        <source>{title} needs times, and {n} of the {total} segments have none; give them times, or choose plain text.</source>
        <translation>
            <numerusform>{title} wymaga czasów, a {n} segment (wszystkich: {total}) ich nie ma; dodaj je albo wybierz zwykły tekst.</numerusform>
            <numerusform>{title} wymaga czasów, a {n} segmenty (wszystkich: {total}) ich nie mają; dodaj je albo wybierz zwykły tekst.</numerusform>
            <numerusform>{title} wymaga czasów, a {n} segmentów (wszystkich: {total}) ich nie ma; dodaj je albo wybierz zwykły tekst.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/failures.py"/>
        <source>“{address}” is not a web address; one looks like http://localhost:11434/v1.</source>
        <translation>„{address}” nie jest adresem internetowym; przykładowy to http://localhost:11434/v1.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>“{element}” holds something it may not, or in a wrong order, or lacks what it needs.</source>
        <translation>„{element}” zawiera coś, czego nie może, albo w złej kolejności, albo nie ma tego, co jest konieczne.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>“{element}” lacks “{name}”.</source>
        <translation>W „{element}” brakuje „{name}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>“{element}” may not have “{name}” there.</source>
        <translation>„{element}” nie może tu mieć „{name}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>“{element}” needs exactly one of: {names}.</source>
        <translation>„{element}” wymaga dokładnie jednego z: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/terms.py"/>
        <source>“{english}” with “{polish}” is in the list already; edit it there.</source>
        <translation>„{english}” z tłumaczeniem „{polish}” jest już na liście; zmień ten termin.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/models/speech/files.py"/>
        <source>“{model}” is neither the folder of a speech model nor one of: {names}.</source>
        <translation>„{model}” to ani folder modelu mowy, ani żaden z modeli: {names}.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoders/wav.py"/>
        <source>“{name}” breaks off ({reason}).</source>
        <translation>Plik „{name}” się urywa ({reason}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoding.py"/>
        <source>“{name}” can be read only with the program FFmpeg, which is not installed; install the package ffmpeg, or choose a WAV file.</source>
        <translation>Plik „{name}” da się odczytać tylko programem FFmpeg, którego tu nie ma; zainstaluj pakiet ffmpeg albo wybierz plik WAV.</translation>
    </message>
    <message>
        <location filename="../../gui/player/qt_playback.py"/>
        <source>“{name}” cannot be played ({reason}).</source>
        <translation>Pliku „{name}” nie da się odtworzyć ({reason}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/talk_media.py"/>
        <location filename="../../dwuglos/media/decoding.py"/>
        <location filename="../../dwuglos/media/files.py"/>
        <location filename="../../dwuglos/memory/tbx.py"/>
        <location filename="../../dwuglos/memory/term_files.py"/>
        <location filename="../../dwuglos/memory/tmx.py"/>
        <source>“{name}” cannot be read ({reason}).</source>
        <translation>Pliku „{name}” nie da się odczytać ({reason}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/xml_stream.py"/>
        <source>“{name}” declares entities of its own, which is not safe; it was not read.</source>
        <translation>Plik „{name}” deklaruje własne encje, co nie jest bezpieczne; nie został odczytany.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoders/base.py"/>
        <location filename="../../dwuglos/transcribing/new_talk.py"/>
        <source>“{name}” has no sound; choose a file in which the talk can be heard.</source>
        <translation>Plik „{name}” nie ma dźwięku; wybierz plik, w którym słychać wykład.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/tbx.py"/>
        <source>“{name}” has no term with English and Polish (its languages: {languages}).</source>
        <translation>„{name}” nie zawiera terminów z angielskim i polskim (języki: {languages}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/tmx.py"/>
        <source>“{name}” has no unit with English and Polish (its languages: {languages}).</source>
        <translation>W pliku „{name}” nie ma jednostki z angielskim i polskim (języki: {languages}).</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoding.py"/>
        <source>“{name}” is a folder; choose the file with the sound or video in it.</source>
        <translation>„{name}” to folder; wybierz w nim plik z dźwiękiem lub filmem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/xml_stream.py"/>
        <source>“{name}” is damaged at line {line} ({reason}); nothing was taken from it.</source>
        <translation>Plik „{name}” jest uszkodzony w wierszu {line} ({reason}); nic z niego nie wzięto.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoders/base.py"/>
        <source>“{name}” is damaged, or holds neither sound nor video; try another copy of it, or another file.</source>
        <translation>Plik „{name}” jest uszkodzony albo nie zawiera ani dźwięku, ani filmu; spróbuj z inną jego kopią lub innym plikiem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/tmx.py"/>
        <source>“{name}” is empty.</source>
        <translation>Plik „{name}” jest pusty.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoding.py"/>
        <source>“{name}” is empty; choose a file with sound or video.</source>
        <translation>Plik „{name}” jest pusty; wybierz plik z dźwiękiem lub filmem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/talk_media.py"/>
        <source>“{name}” is larger than {limit} MB, more than a talk file holds; save the talk without it, and send it by itself.</source>
        <translation>Plik „{name}” ma ponad {limit} MB, czyli więcej, niż mieści plik wykładu; zapisz wykład bez niego i prześlij go osobno.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoding.py"/>
        <source>“{name}” is no file; choose one with sound or video.</source>
        <translation>„{name}” nie jest plikiem; wybierz plik z dźwiękiem lub filmem.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/term_files.py"/>
        <source>“{name}” is no spreadsheet that can be read; save it as CSV.</source>
        <translation>„{name}” nie jest arkuszem, który można odczytać; zapisz go jako CSV.</translation>
    </message>
    <message>
        <location filename="../../gui/player/qt_playback.py"/>
        <source>“{name}” is no video or sound that can be played here; choose another file, or convert this one.</source>
        <translation>Plik „{name}” nie jest filmem ani dźwiękiem, który da się tu odtworzyć; wybierz inny plik albo przekonwertuj ten.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/tbx.py"/>
        <source>“{name}” is not a TBX file.</source>
        <translation>„{name}” nie jest plikiem TBX.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/tmx.py"/>
        <source>“{name}” is not a TMX file.</source>
        <translation>Plik „{name}” nie jest plikiem TMX.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/decoding.py"/>
        <location filename="../../gui/player/file.py"/>
        <location filename="../../gui/talks/speech.py"/>
        <source>“{name}” is not there any more; choose the file again.</source>
        <translation>Pliku „{name}” już tam nie ma; wskaż go ponownie.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/tbx.py"/>
        <location filename="../../dwuglos/memory/term_files.py"/>
        <source>“{name}” is too large to be a glossary; nothing was taken from it.</source>
        <translation>„{name}” to plik za duży jak na glosariusz; niczego z niego nie wzięto.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>“{name}” of “{element}” cannot be “{value}”.</source>
        <translation>„{name}” elementu „{element}” nie może mieć wartości „{value}”.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/formats/parts/xliff_flaws.py"/>
        <source>“{name}” of “{element}” refers to “{value}”, which is not there.</source>
        <translation>„{name}” elementu „{element}” odsyła do „{value}”, czego nie ma.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/term_change.py"/>
        <source>“{old}” and “{new}” are not of one kind: a noun can only be changed for a noun.</source>
        <translation>„{old}” i „{new}” nie są tego samego rodzaju: rzeczownik można zamienić tylko na rzeczownik.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/language/counts.py"/>
        <source>“{text}” cannot be read for certain as one number; write it in full, such as 274083.</source>
        <translation>Nie wiadomo na pewno, jaką liczbą jest „{text}”; wpisz ją w całości, np. 274083.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/exporting/talk_files.py"/>
        <source>“{title}” has more text or a longer history than a talk file holds; duplicate the talk, and save the copy, which has no history.</source>
        <translation>Wykład „{title}” ma więcej tekstu lub dłuższą historię, niż mieści plik wykładu; powiel wykład i zapisz kopię, która nie ma historii.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/orphan.py"/>
        <source>“{word}” hangs at the end of a line.</source>
        <translation>„{word}” wisi na końcu wiersza.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/spelling.py"/>
        <source>“{word}” is not in the dictionary.</source>
        <translation>Słowa „{word}” nie ma w słowniku.</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/repeated_word.py"/>
        <source>“{word}” stands here twice in a row.</source>
        <translation>„{word}” stoi tu dwa razy z rzędu.</translation>
    </message>
</context>
<context>
    <name>dictionary</name>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Wczytaj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Dictionaries</source>
        <translation>Słowniki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Dictionary</source>
        <translation>Słownik</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>E&amp;xport…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Enter one word, without spaces.</source>
        <translation>Wpisz jedno słowo, bez spacji.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Export words</source>
        <translation>Zapisz słowa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Exported: {path}</source>
        <translation>Zapisano: {path}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Import words</source>
        <translation>Wczytaj słowa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Inflected like</source>
        <translation>Odmiana jak</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Inflected like (found by itself)</source>
        <translation>Odmiana jak (program znajdzie sam)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>My words, in all talks</source>
        <translation>Moje słowa, we wszystkich wykładach</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>New word</source>
        <translation>Nowe słowo</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>No word yet. Words are also added from the context menu of a misspelt one.</source>
        <translation>Nie ma jeszcze żadnego słowa. Słowa dodaje się też z menu podręcznego słowa z błędem.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Word lists (*.txt *.dic);;All files (*)</source>
        <translation>Listy słów (*.txt *.dic);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Words of this talk</source>
        <translation>Słowa tego wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Words: {n}. They count as right in all their forms.</source>
        <translation>Słowa: {n}. Są uznawane za poprawne we wszystkich formach.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>Your words are being read…</source>
        <translation>Wczytywanie własnych słów…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/dictionaries.py"/>
        <source>{word} (like {model})</source>
        <translation>{word} (jak {model})</translation>
    </message>
</context>
<context>
    <name>draft report</name>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>Confirmed</source>
        <translation>Zatwierdzone</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>Confirmed unchanged</source>
        <translation>Zatwierdzone bez zmian</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>First half</source>
        <translation>Pierwsza połowa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>No segment of this talk has a draft yet.</source>
        <translation>Żaden segment tego wykładu nie ma jeszcze szkicu.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>Of the drafts that were confirmed, the last columns tell how many characters in a hundred a person changed, in all and in each half of the talk. The service with the lowest number needed the least work.</source>
        <translation>Ostatnie kolumny mówią, ile znaków na sto zmienił człowiek w zatwierdzonych szkicach: w całym wykładzie i w każdej jego połowie. Usługa z najniższą liczbą wymagała najmniej pracy.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>Report on drafts</source>
        <translation>Raport o szkicach</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>Second half</source>
        <translation>Druga połowa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>Translation memory</source>
        <translation>Pamięć tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/draft_report.py"/>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>&amp;Send</source>
        <translation>&amp;Wyślij</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/drafts.py"/>
        <source>Ask agai&amp;n</source>
        <translation>Spytaj po&amp;nownie</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/comparing.py"/>
        <source>Choose {most} segments or fewer to compare services; these are {count}.</source>
        <translation>Do porównania usług wybierz najwyżej tyle segmentów: {most}; teraz jest ich {count}.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>Draft by machine</source>
        <translation>Szkice maszynowe</translation>
    </message>
    <message>
        <location filename="../../gui/talks/renewing.py"/>
        <source>Draft them a&amp;new…</source>
        <translation>Naszkicuj od &amp;nowa…</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/drafts.py"/>
        <location filename="../../gui/drafts/model_runs.py"/>
        <location filename="../../gui/drafts/proposing.py"/>
        <source>Enter it…</source>
        <translation>Wpisz go…</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/drafts.py"/>
        <source>Go &amp;on</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>Nothing else leaves this computer.</source>
        <translation>Nic innego nie opuści tego komputera.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>Send and &amp;draft</source>
        <translation>Wyślij i &amp;naszkicuj</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/drafts.py"/>
        <source>Sho&amp;w them</source>
        <translation>Po&amp;każ je</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>So will similar sentences of the memory that came from files.</source>
        <translation>Wysłane będą też podobne zdania z pamięci, wczytane z plików.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>So will similar sentences that are confirmed in this talk and in those you share.</source>
        <translation>Wysłane będą też podobne zdania zatwierdzone w tym wykładzie i w tych, które udostępniasz.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>So will similar sentences that are confirmed in this talk.</source>
        <translation>Wysłane będą też podobne zdania zatwierdzone w tym wykładzie.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>So will the glossary terms that occur in it.</source>
        <translation>Wysłane będą też występujące w nim terminy z Twojego glosariusza.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>So will the synopsis of the talk.</source>
        <translation>Wysłane będzie też streszczenie wykładu.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/comparing.py"/>
        <source>Some segments were changed in the meantime and keep your text.</source>
        <translation>Niektóre segmenty zmieniły się w międzyczasie; został w nich Twój tekst.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>Sounds, numbers and earlier answers do not have to be sent (segments: {n}).</source>
        <translation>Dźwięków, liczb i wcześniejszych odpowiedzi nie trzeba wysyłać (segmenty: {n}).</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>Suggestion of a service</source>
        <translation>Podpowiedź z usługi</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>The English sentence of the segment will be sent to {service} at {destination}.</source>
        <translation>Angielskie zdanie, do którego należy segment, trafi do usługi {service} pod adresem {destination}.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>The English text to be drafted (segments: {n}) will be sent to {service} at {destination}.</source>
        <translation>Angielski tekst do naszkicowania (segmenty: {n}) trafi do usługi {service} pod adresem {destination}.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>The title of the talk and the surrounding segments go with it for context.</source>
        <translation>Razem z nim wysłane będą tytuł wykładu i sąsiednie segmenty, by tłumaczenie lepiej pasowało do całości.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/comparing.py"/>
        <location filename="../../gui/drafts/drafts.py"/>
        <source>There is nothing here to draft: text that a person wrote is left alone.</source>
        <translation>Nie ma tu czego szkicować: tekst napisany przez człowieka zostaje nietknięty.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>These are {characters} characters, about {tokens} tokens, which cost about {amount}.</source>
        <translation>Znaki: {characters}, tokeny: około {tokens}, koszt: około {amount}.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>These are {characters} characters, about {tokens} tokens; what they cost is unknown, for the settings of the service name no price.</source>
        <translation>Znaki: {characters}, tokeny: około {tokens}; koszt jest nieznany, bo w ustawieniach usługi nie ma ceny.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>These are {characters} characters, which cost about {amount}.</source>
        <translation>Liczba znaków: {characters}; koszt: około {amount}.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>These are {characters} characters; what they cost is unknown.</source>
        <translation>Znaki: {characters}; koszt jest nieznany.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/from_memory.py"/>
        <source>Translation memory</source>
        <translation>Pamięć tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/agreement.py"/>
        <source>Your key goes there unencrypted (http://), and can be read on the way.</source>
        <translation>Klucz zostanie wysłany bez szyfrowania (http://) i można go po drodze odczytać.</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <location filename="../../gui/unfinished.py"/>
        <source>&amp;Copy it</source>
        <translation>S&amp;kopiuj</translation>
    </message>
    <message>
        <location filename="../../gui/unfinished.py"/>
        <source>&amp;Discard it</source>
        <translation>Odrz&amp;uć</translation>
    </message>
    <message>
        <location filename="../../gui/unfinished.py"/>
        <source>&amp;Put it back</source>
        <translation>Przyw&amp;róć</translation>
    </message>
    <message>
        <location filename="../../gui/cells/draft_line.py"/>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <location filename="../../gui/cells/times_line.py"/>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <location filename="../../gui/cells/text_cell.py"/>
        <source>English text</source>
        <translation>Tekst angielski</translation>
    </message>
    <message>
        <location filename="../../gui/editor/source_reader.py"/>
        <source>English text, to be read</source>
        <translation>Tekst angielski do czytania</translation>
    </message>
    <message>
        <location filename="../../gui/unfinished.py"/>
        <source>Given up: “{text}”. {key} brings it back.</source>
        <translation>Odrzucono: „{text}”. {key} przywraca ten tekst.</translation>
    </message>
    <message>
        <location filename="../../gui/rescue.py"/>
        <source>Meanwhile the talk is kept in {file}, a library that can be opened by itself.</source>
        <translation>Na razie wykład jest przechowany w pliku {file}, bibliotece, którą można otworzyć osobno.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/page.py"/>
        <source>No segment matches this filter.</source>
        <translation>Żaden segment nie pasuje do filtra.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/delegate.py"/>
        <source>Nothing that was typed here can be done again.</source>
        <translation>Nie ma tu nic do ponownego wpisania.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/delegate.py"/>
        <source>Nothing that was typed here can be done again. After Esc, the key redoes: {edit}.</source>
        <translation>Nie ma tu nic do ponownego wpisania. Po klawiszu Esc ten skrót ponowi zmianę: {edit}.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/delegate.py"/>
        <source>Nothing that was typed here is left to undo.</source>
        <translation>Nie ma tu już nic do cofnięcia.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/delegate.py"/>
        <source>Nothing that was typed here is left to undo. After Esc, the key undoes: {edit}.</source>
        <translation>Nie ma tu już nic do cofnięcia. Po klawiszu Esc ten skrót cofnie zmianę: {edit}.</translation>
    </message>
    <message>
        <location filename="../../gui/cells/text_cell.py"/>
        <source>Polish text</source>
        <translation>Tekst polski</translation>
    </message>
    <message>
        <location filename="../../gui/editor/put_right.py"/>
        <source>Put right on confirming: {what}.</source>
        <translation>Poprawiono przy zatwierdzaniu: {what}.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/segment_view.py"/>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/unfinished.py"/>
        <source>Somebody else has changed segment {number} before you; your text is kept: “{text}”</source>
        <translation>Ktoś inny wcześniej zmienił segment {number}; wpisany tu tekst nie przepadł: „{text}”</translation>
    </message>
    <message>
        <location filename="../../gui/unfinished.py"/>
        <source>Somebody else has changed the same segments; your last changes of them were not made.</source>
        <translation>Ktoś inny zmienił te same segmenty; ostatnich zmian w nich nie wprowadzono.</translation>
    </message>
    <message>
        <location filename="../../gui/unfinished.py"/>
        <source>Somebody else has changed what your text belongs to; it is kept: “{text}”</source>
        <translation>Ktoś inny zmienił miejsce, w którym wpisano ten tekst; tekst nie przepadł: „{text}”</translation>
    </message>
    <message>
        <location filename="../../gui/cells/times_line.py"/>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <location filename="../../gui/cells/draft_line.py"/>
        <source>The draft, as it was: Translate → Bring the draft back</source>
        <translation>Szkic w pierwotnym brzmieniu: Tłumaczenie → Przywróć szkic</translation>
    </message>
    <message>
        <location filename="../../gui/leaving.py"/>
        <source>The last changes are not in the library. {where} At the next start it is offered to bring them back. Close the talk?</source>
        <translation>Ostatnich zmian nie ma w bibliotece. {where} Przy następnym uruchomieniu będzie można je przywrócić. Zamknąć wykład?</translation>
    </message>
    <message>
        <location filename="../../gui/leaving.py"/>
        <source>The last changes could not be saved. Close the talk and lose them?</source>
        <translation>Nie udało się zapisać ostatnich zmian. Zamknąć wykład i je stracić?</translation>
    </message>
    <message>
        <location filename="../../gui/talks/on_screen.py"/>
        <source>The other window has let this talk go; it can be edited here now.</source>
        <translation>Drugie okno zwolniło ten wykład; teraz można go edytować tutaj.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <location filename="../../gui/talks/on_screen.py"/>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <location filename="../../gui/unfinished.py"/>
        <source>When the program ended, you were typing into segment {number}: “{text}”</source>
        <translation>Gdy program się zakończył, w segmencie {number} był wpisywany tekst: „{text}”</translation>
    </message>
    <message>
        <location filename="../../gui/unfinished.py"/>
        <source>When the program ended, you were typing the sentence of segment {number}: “{text}”</source>
        <translation>Gdy program się zakończył, trwało wpisywanie zdania z segmentu {number}: „{text}”</translation>
    </message>
    <message>
        <location filename="../../gui/segment_model.py"/>
        <source>empty</source>
        <translation>pusto</translation>
    </message>
    <message>
        <location filename="../../gui/cells/cell_editor.py"/>
        <source>segment {number}</source>
        <translation>segment {number}</translation>
    </message>
    <message>
        <location filename="../../gui/segment_model.py"/>
        <source>segment {number} of {total}, {column}, {state}. {more}</source>
        <translation>segment {number} z {total}, {column}, {state}. {more}</translation>
    </message>
    <message>
        <location filename="../../gui/cells/text_cell.py"/>
        <source>{pace} / {limit} cps</source>
        <translation>{pace} / {limit} zn./s</translation>
    </message>
    <message>
        <location filename="../../gui/cells/text_cell.py"/>
        <source>{pace} cps</source>
        <translation>{pace} zn./s</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <location filename="../../dwuglos/review/remarks.py"/>
        <source>Accept remarks</source>
        <translation>Przyjmij komentarze</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Add entry</source>
        <translation>Dodanie wpisu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/end_punctuation.py"/>
        <source>Add full stop</source>
        <translation>Dodanie kropki</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Add paragraph</source>
        <translation>Dodanie akapitu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/tags.py"/>
        <source>Add tags</source>
        <translation>Dodanie znaczników</translation>
    </message>
    <message>
        <location filename="../../dwuglos/media/alignment/aligning.py"/>
        <source>Align with sound</source>
        <translation>Czasy z nagrania</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/capital.py"/>
        <source>Begin with a capital</source>
        <translation>Wielka litera na początku</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/line_balance.py"/>
        <location filename="../../dwuglos/checks/line_length.py"/>
        <location filename="../../dwuglos/checks/lines.py"/>
        <location filename="../../dwuglos/checks/orphan.py"/>
        <source>Break lines anew</source>
        <translation>Nowy podział na wiersze</translation>
    </message>
    <message>
        <location filename="../../dwuglos/store/rescue.py"/>
        <source>Bring back kept changes</source>
        <translation>Przywrócenie zachowanych zmian</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>Change frame rate</source>
        <translation>Zmiana liczby klatek</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/duration.py"/>
        <location filename="../../dwuglos/checks/gap.py"/>
        <location filename="../../dwuglos/checks/overlap.py"/>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Change times</source>
        <translation>Zmiana czasów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Choose transcript</source>
        <translation>Wybór transkrypcji</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Clear translation</source>
        <translation>Wyczyszczenie tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/gaps.py"/>
        <source>Close gaps</source>
        <translation>Zamknięcie przerw</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/repetitions.py"/>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Confirm</source>
        <translation>Zatwierdzenie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_review.py"/>
        <source>Confirm draft</source>
        <translation>Zatwierdzenie szkicu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/sentence_edits.py"/>
        <source>Confirm sentence</source>
        <translation>Zatwierdzenie zdania</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Copy English</source>
        <translation>Skopiowanie angielskiego</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/grammar.py"/>
        <source>Correct grammar</source>
        <translation>Popraw gramatykę</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/typography.py"/>
        <source>Correct typography</source>
        <translation>Poprawienie typografii</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Cut</source>
        <translation>Wycięcie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/empty.py"/>
        <source>Delete empty segment</source>
        <translation>Usunięcie pustego segmentu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Delete entry</source>
        <translation>Usunięcie wpisu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Delete paragraph</source>
        <translation>Usunięcie akapitu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Delete segment</source>
        <translation>Usunięcie segmentu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Delete segments</source>
        <translation>Usunięcie segmentów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Draft summary</source>
        <translation>Szkic streszczenia</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Draft timeline</source>
        <translation>Szkic osi czasu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/taking.py"/>
        <source>Draft title, lead and tags</source>
        <translation>Szkic tytułu, wstępu i tagów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Draft translations</source>
        <translation>Szkice tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Edit English</source>
        <translation>Zmiana angielskiego</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Edit author</source>
        <translation>Edycja autora</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Edit date</source>
        <translation>Edycja daty</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Edit lead</source>
        <translation>Edycja wstępu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Edit note</source>
        <translation>Zmiana notatki</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Edit paragraph</source>
        <translation>Edycja akapitu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Edit sentence</source>
        <translation>Zmiana zdania</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Edit source link</source>
        <translation>Edycja odnośnika do nagrania</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Edit statistics</source>
        <translation>Edycja statystyk</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Edit tags</source>
        <translation>Edycja tagów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Edit timeline</source>
        <translation>Edycja osi czasu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Edit title</source>
        <translation>Edycja tytułu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Edit translation</source>
        <translation>Zmiana tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/reading_time.py"/>
        <source>Extend for reading</source>
        <translation>Wydłużenie do czytania</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Fill from video</source>
        <translation>Uzupełnienie z informacji o filmie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>Give up typing</source>
        <translation>Odrzucenie tekstu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <location filename="../../dwuglos/talk/insertion.py"/>
        <source>Insert segment</source>
        <translation>Wstawienie segmentu</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Italics</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Join paragraphs</source>
        <translation>Połączenie akapitów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Join segments</source>
        <translation>Połączenie segmentów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Keep as it is</source>
        <translation>Pozostawienie bez zmian</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/additions.py"/>
        <source>Lay Polish over the talk</source>
        <translation>Nałożenie polskiego tekstu na wykład</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>Lay sentence out again</source>
        <translation>Nowe rozłożenie zdania</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Mark as draft</source>
        <translation>Oznaczenie jako szkic</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Mark as final</source>
        <translation>Oznaczenie jako ostateczny</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Mark as untranslated</source>
        <translation>Oznaczenie jako nieprzetłumaczony</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/merging.py"/>
        <source>Merge translations</source>
        <translation>Scalenie tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Move entry</source>
        <translation>Przesunięcie wpisu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Move paragraph</source>
        <translation>Przesunięcie akapitu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/alignment.py"/>
        <source>Move translations</source>
        <translation>Przesunięcie tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Move word</source>
        <translation>Przeniesienie słowa</translation>
    </message>
    <message>
        <location filename="../../gui/commands/clipboard.py"/>
        <source>Paste</source>
        <translation>Wklejenie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/article/entry_texts.py"/>
        <source>Paste entries</source>
        <translation>Wklejenie wpisów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/pasting.py"/>
        <source>Paste translation</source>
        <translation>Wklejenie tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/source_edits.py"/>
        <source>Recognise again</source>
        <translation>Ponowne rozpoznanie</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/overlaps.py"/>
        <source>Remove overlaps</source>
        <translation>Usunięcie nałożeń</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/repeated_word.py"/>
        <source>Remove repeated words</source>
        <translation>Usunięcie powtórzonych słów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/double_space.py"/>
        <location filename="../../dwuglos/checks/space_before_punctuation.py"/>
        <source>Remove spaces</source>
        <translation>Usunięcie spacji</translation>
    </message>
    <message>
        <location filename="../../dwuglos/finding/replacing.py"/>
        <source>Replace</source>
        <translation>Zamiana</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/contradictions.py"/>
        <source>Replace numbers</source>
        <translation>Zmiana liczb</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Restore version</source>
        <translation>Przywrócenie wersji</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/taking.py"/>
        <source>Rewrite paragraph</source>
        <translation>Przeredagowanie akapitu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>Shift times</source>
        <translation>Przesunięcie czasów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/snapping.py"/>
        <source>Snap times</source>
        <translation>Przyciągnięcie czasów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Sort timeline</source>
        <translation>Uporządkowanie osi czasu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Split paragraph</source>
        <translation>Podział akapitu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/edits.py"/>
        <source>Split segment</source>
        <translation>Podział segmentu</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>Stretch times</source>
        <translation>Rozciągnięcie czasów</translation>
    </message>
    <message>
        <location filename="../../dwuglos/timing/lines.py"/>
        <source>Sync by the sound</source>
        <translation>Dopasowanie czasów do dźwięku</translation>
    </message>
    <message>
        <location filename="../../dwuglos/importing/corrections.py"/>
        <source>Take corrected English</source>
        <translation>Przejęcie poprawionego tekstu angielskiego</translation>
    </message>
    <message>
        <location filename="../../dwuglos/review_round/merging.py"/>
        <source>Take in a review</source>
        <translation>Przyjmij recenzję</translation>
    </message>
    <message>
        <location filename="../../dwuglos/memory/taking.py"/>
        <source>Take suggestion</source>
        <translation>Wstaw podpowiedź</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/consistency.py"/>
        <source>Take the other translation</source>
        <translation>Przyjęcie drugiego tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/entry_ties.py"/>
        <source>Tie entries to segments</source>
        <translation>Powiązanie wpisów z segmentami</translation>
    </message>
    <message>
        <location filename="../../dwuglos/talk/article_edits.py"/>
        <source>Tie entry to segment</source>
        <translation>Powiązanie wpisu z segmentem</translation>
    </message>
    <message>
        <location filename="../../dwuglos/drafts/from_memory.py"/>
        <source>Translate from memory</source>
        <translation>Przetłumacz z pamięci</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/sound_label.py"/>
        <source>Translate labels of sounds</source>
        <translation>Przetłumaczenie oznaczeń dźwięków</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/parts/term_fix.py"/>
        <source>Use the term of the glossary</source>
        <translation>Termin z glosariusza</translation>
    </message>
    <message>
        <location filename="../../dwuglos/checks/dialogue.py"/>
        <source>Write dashes of a dialogue</source>
        <translation>Zapisanie myślników dialogu</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>&amp;Save as:</source>
        <translation>&amp;Zapisz jako:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>&amp;Text:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>&amp;Untranslated segments:</source>
        <translation>&amp;Nieprzetłumaczone segmenty:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>A table; it has no text to show here.</source>
        <translation>Tabela; nie ma w niej tekstu do pokazania.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>As it is in the talk</source>
        <translation>Tak jak w wykładzie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>B&amp;rowse…</source>
        <translation>P&amp;rzeglądaj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Begin with a byte order mark</source>
        <translation>Na początku znacznik kolejności bajtów (BOM)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Both, English above Polish</source>
        <translation>Oba, angielski nad polskim</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Both, Polish above English</source>
        <translation>Oba, polski nad angielskim</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Do not export</source>
        <translation>Nie eksportuj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Export subtitles</source>
        <translation>Eksport napisów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Keep the English</source>
        <translation>Zostaw angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Leave them out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Line ends of Windows (CRLF)</source>
        <translation>Końce wierszy jak w Windows (CRLF)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Plain: &quot;straight&quot; quotes, hyphens, three dots</source>
        <translation>Prosta: &quot;proste&quot; cudzysłowy, łączniki, trzy kropki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Polish t&amp;ypography:</source>
        <translation>T&amp;ypografia polska:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Polish: „quotes”, dashes –, ellipsis …</source>
        <translation>Polska: „cudzysłowy”, półpauzy –, wielokropek …</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>The first cues</source>
        <translation>Pierwsze napisy</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>The first cues:</source>
        <translation>Pierwsze napisy:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>Two files with the same times</source>
        <translation>Dwa pliki z tymi samymi czasami</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/export.py"/>
        <source>{files} is there already. Replace it?</source>
        <translation>Już istnieje: {files}. Zastąpić?</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <location filename="../../gui/widgets/report_box.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/report_box.py"/>
        <source>&amp;Save…</source>
        <translation>Z&amp;apisz…</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/report_box.py"/>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translators.py"/>
        <location filename="../../gui/failures.py"/>
        <source>Something went wrong that should not have ({kind}); please report it.</source>
        <translation>Coś poszło nie tak, choć nie powinno ({kind}); prosimy to zgłosić.</translation>
    </message>
    <message>
        <location filename="../../gui/failures.py"/>
        <source>Something went wrong that should not have. The last changes are not saved yet; saving goes on. The report below holds no text of your talks; it goes nowhere unless you copy or save it.</source>
        <translation>Coś poszło nie tak, choć nie powinno. Ostatnie zmiany nie są jeszcze zapisane; zapisywanie trwa. Poniższy raport nie zawiera tekstów z Twoich wykładów; nigdzie nie trafi, jeśli go nie skopiujesz lub nie zapiszesz.</translation>
    </message>
    <message>
        <location filename="../../gui/failures.py"/>
        <source>Something went wrong that should not have. Your work is saved; you can go on. The report below holds no text of your talks; it goes nowhere unless you copy or save it.</source>
        <translation>Coś poszło nie tak, choć nie powinno. Twoja praca jest zapisana; możesz pracować dalej. Poniższy raport nie zawiera tekstów z Twoich wykładów; nigdzie nie trafi, jeśli go nie skopiujesz lub nie zapiszesz.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/report_box.py"/>
        <source>The report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/report_box.py"/>
        <source>The report could not be written to {path}; choose another folder.</source>
        <translation>Nie udało się zapisać raportu w pliku {path}; wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/report_box.py"/>
        <source>The report is in the clipboard.</source>
        <translation>Raport jest w schowku.</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/report_box.py"/>
        <source>The report is in {path}.</source>
        <translation>Raport jest w pliku {path}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <location filename="../../gui/widgets/question.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Zastąp</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/path_line.py"/>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/path_line.py"/>
        <source>File to write</source>
        <translation>Plik do zapisania</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/path_line.py"/>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/path_line.py"/>
        <location filename="../../gui/widgets/question.py"/>
        <source>{file} is there already. Replace it?</source>
        <translation>Już istnieje: {file}. Zastąpić?</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <location filename="../../gui/filters/all.py"/>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <location filename="../../gui/filters/confirmed.py"/>
        <source>Confirmed</source>
        <translation>Zatwierdzone</translation>
    </message>
    <message>
        <location filename="../../gui/filters/drafts.py"/>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <location filename="../../gui/filters/estimated.py"/>
        <source>Estimated times</source>
        <translation>Szacunkowe</translation>
    </message>
    <message>
        <location filename="../../gui/filters/outdated.py"/>
        <source>Outdated</source>
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <location filename="../../gui/filters/problems.py"/>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <location filename="../../gui/filters/untranslated.py"/>
        <source>Untranslated</source>
        <translation>Nieprzetłumaczone</translation>
    </message>
    <message>
        <location filename="../../gui/filters/noted.py"/>
        <source>With notes</source>
        <translation>Z notatką</translation>
    </message>
    <message>
        <location filename="../../gui/editor/filter_bar.py"/>
        <source>{share}% confirmed</source>
        <translation>zatwierdzono {share}%</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>All forms of the words</source>
        <translation>Wszystkie formy słów</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>All talks</source>
        <translation>Wszystkie wykłady</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <location filename="../../gui/panels/views/hit_list.py"/>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <source>Both languages</source>
        <translation>Oba języki</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Choose where to look: English, Polish, notes or the article.</source>
        <translation>Wybierz, gdzie szukać: w tekście angielskim, polskim, w notatkach czy w artykule.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <source>Close find</source>
        <translation>Zamknij szukanie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Damaged talks, looked through as far as they can be read: {talks}.</source>
        <translation>Uszkodzone wykłady, przejrzane na tyle, na ile da się je odczytać: {talks}.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <location filename="../../gui/panels/views/find_form.py"/>
        <location filename="../../gui/panels/views/hit_list.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Find</source>
        <translation>Szukany tekst</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_dialog.py"/>
        <source>Find and replace in talks</source>
        <translation>Znajdź i zamień w wykładach</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <source>Find in English or Polish</source>
        <translation>Szukaj po angielsku lub po polsku</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Found: {n}</source>
        <translation>Znaleziono: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Found: {n}, ticked: {ticked}</source>
        <translation>Znaleziono: {n}, zaznaczono: {ticked}</translation>
    </message>
    <message>
        <location filename="../../gui/editor/page.py"/>
        <source>Hidden by the filter</source>
        <translation>Ukryte przez filtr</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>How to look</source>
        <translation>Sposób szukania</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <source>Language to search</source>
        <translation>Język, w którym szukać</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/replaced_words.py"/>
        <source>Left, as the text has changed meanwhile: {n}.</source>
        <translation>Pominięto, bo tekst się w międzyczasie zmienił: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Looking… Found: {n}</source>
        <translation>Trwa szukanie… Znaleziono: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Match case</source>
        <translation>Wielkość liter</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Match diacritics</source>
        <translation>Znaki diakrytyczne</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <source>Next match</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <location filename="../../gui/editor/page.py"/>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/hit_list.py"/>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Nothing is ticked: tick what is to be replaced.</source>
        <translation>Nic nie jest zaznaczone; zaznacz, co zamienić.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/replaced_words.py"/>
        <source>Other talks that were not changed: {n}.</source>
        <translation>Inne niezmienione wykłady: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Places to replace: {n}, in talks: {talks}. In each talk this is one step, which can be undone there.</source>
        <translation>Miejsca do zamiany: {n}, wykłady: {talks}. W każdym wykładzie to jeden krok, który można tam cofnąć.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <location filename="../../gui/panels/views/find_form.py"/>
        <location filename="../../gui/panels/views/hit_list.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <source>Previous match</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Replace</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Replace in several talks</source>
        <translation>Zamiana w kilku wykładach</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Replace ticked</source>
        <translation>Zamień zaznaczone</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Replace with</source>
        <translation>Nowy tekst</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/replaced_words.py"/>
        <source>Replaced: {n}, in talks: {talks}.</source>
        <translation>Zamieniono: {n}, wykłady: {talks}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/replaced_words.py"/>
        <source>Segments to confirm again: {n}.</source>
        <translation>Segmenty do ponownego zatwierdzenia: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <source>Show only matching</source>
        <translation>Pokaż tylko pasujące</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <location filename="../../gui/editor/find_bar.py"/>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Text to find</source>
        <translation>Szukany tekst</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>The text as it stands</source>
        <translation>Dokładnie ten tekst</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>This talk</source>
        <translation>Ten wykład</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Tick all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Tick none</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>Type what to look for.</source>
        <translation>Wpisz, czego szukać.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find.py"/>
        <source>What was found</source>
        <translation>Znalezione miejsca</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Whether “zolw” is another word than “żółw”</source>
        <translation>Czy „zolw” to inne słowo niż „żółw”</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Which talks to look through</source>
        <translation>Które wykłady przejrzeć</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/find_form.py"/>
        <source>Whole words</source>
        <translation>Całe słowa</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/hit_list.py"/>
        <source>{hit} Then: {text}</source>
        <translation>{hit} Potem: {text}</translation>
    </message>
    <message>
        <location filename="../../gui/editor/page.py"/>
        <source>{place} of {total}</source>
        <translation>{place} z {total}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/replaced_words.py"/>
        <source>“{title}” was not changed: {reason}</source>
        <translation>Wykład „{title}” nie został zmieniony: {reason}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>All checks</source>
        <translation>Wszystkie kontrole</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>All findings</source>
        <translation>Wszystkie uwagi</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>All of this kind…</source>
        <translation>Wszystkie takie…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Findings: {n}</source>
        <translation>Uwagi: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Hints</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>How grave</source>
        <translation>Waga uwag</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Ignore</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Ignored…</source>
        <translation>Pominięte…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>In this talk</source>
        <translation>W tym wykładzie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Nothing of this kind was found.</source>
        <translation>Niczego takiego nie znaleziono.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Open a talk to see what the checks find in it.</source>
        <translation>Otwórz wykład, aby zobaczyć, co znajdą w nim kontrole.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Put right</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/finding_tree.py"/>
        <source>Segment {number}. {finding} {text}</source>
        <translation>Segment {number}. {finding} {text}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>That segment is no longer there.</source>
        <translation>Tego segmentu już nie ma.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>The checks could not be run. Choose “Check the talk again” in the menu.</source>
        <translation>Nie udało się uruchomić kontroli. Wybierz w menu „Sprawdź wykład ponownie”.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>The checks have found nothing.</source>
        <translation>Kontrole niczego nie znalazły.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>The talk is being checked…</source>
        <translation>Trwa sprawdzanie wykładu…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/findings.py"/>
        <source>Which check</source>
        <translation>Która kontrola</translation>
    </message>
</context>
<context>
    <name>findings report</name>
    <message>
        <location filename="../../gui/dialogs/findings_report.py"/>
        <source>Report of findings</source>
        <translation>Raport z uwagami</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/findings_report.py"/>
        <source>Report written: {path}</source>
        <translation>Zapisano raport: {path}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/findings_report.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/findings_report.py"/>
        <source>Web page (*.html)</source>
        <translation>Strona internetowa (*.html)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/findings_report.py"/>
        <source>findings</source>
        <translation>uwagi</translation>
    </message>
</context>
<context>
    <name>first</name>
    <message>
        <location filename="../../gui/start/first_minutes.py"/>
        <source>Is this your first talk? A tour of this window takes a minute.</source>
        <translation>To Twój pierwszy wykład? Przewodnik po tym oknie zajmie minutę.</translation>
    </message>
    <message>
        <location filename="../../gui/start/first_minutes.py"/>
        <source>Take the to&amp;ur</source>
        <translation>Otwórz przewo&amp;dnik</translation>
    </message>
    <message>
        <location filename="../../gui/start/first_minutes.py"/>
        <source>This is Dwugłos {version}.</source>
        <translation>To jest Dwugłos {version}.</translation>
    </message>
    <message>
        <location filename="../../gui/start/first_minutes.py"/>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <location filename="../../gui/panels/views/fixes.py"/>
        <source>&amp;Put right</source>
        <translation>&amp;Popraw</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/fixes.py"/>
        <source>&amp;Tick all</source>
        <translation>Zaznacz &amp;wszystkie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/fixes.py"/>
        <source>Nothing was put right: the segments have changed in the meantime. Try again in a moment.</source>
        <translation>Niczego nie poprawiono: segmenty zmieniły się w międzyczasie. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/fixes.py"/>
        <source>Put right. Segments: {n}. Undo takes all of it back.</source>
        <translation>Poprawiono. Segmenty: {n}. Wszystko można cofnąć jednym krokiem.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/fixes.py"/>
        <source>Put right: {check}</source>
        <translation>Popraw: {check}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/fixes.py"/>
        <source>Segment {number}. Now: {before} Then: {after}</source>
        <translation>Segment {number}. Teraz: {before} Potem: {after}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/fixes.py"/>
        <source>Tick &amp;none</source>
        <translation>&amp;Odznacz wszystkie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/fixes.py"/>
        <source>Ticked: {n} of {total}</source>
        <translation>Zaznaczone: {n} z {total}</translation>
    </message>
</context>
<context>
    <name>from memory</name>
    <message>
        <location filename="../../gui/dialogs/from_memory.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/from_memory.py"/>
        <source>&amp;Least match</source>
        <translation>&amp;Najmniejsze podobieństwo</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/from_memory.py"/>
        <source>&amp;Translate</source>
        <translation>&amp;Przetłumacz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/from_memory.py"/>
        <source>Translate from the memory</source>
        <translation>Tłumaczenie z pamięci</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/from_memory.py"/>
        <source>Untranslated segments and sentences get the best match of the translation memory as a draft: the same English first, and of that what stood in the same place. All of it can be undone at once; nothing is sent anywhere.</source>
        <translation>Nieprzetłumaczone segmenty i zdania dostają jako szkic najlepsze trafienie z pamięci tłumaczeń: najpierw taki sam angielski tekst, a z takich ten, który stał w tym samym miejscu. Wszystko można cofnąć jednym krokiem; nic nie jest nigdzie wysyłane.</translation>
    </message>
</context>
<context>
    <name>grammar rules</name>
    <message>
        <location filename="../../gui/dialogs/grammar_rules.py"/>
        <source>As they were at &amp;first</source>
        <translation>&amp;Jak na początku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/grammar_rules.py"/>
        <source>Grammar is not checked at all now: see Checks, Choose checks.</source>
        <translation>Gramatyka nie jest teraz w ogóle sprawdzana: zobacz Kontrola → Wybierz kontrole.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/grammar_rules.py"/>
        <source>Grammar rules</source>
        <translation>Reguły gramatyki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/grammar_rules.py"/>
        <source>No rule has that in its title or name.</source>
        <translation>Żadna reguła nie ma tego w tytule ani w nazwie.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/grammar_rules.py"/>
        <source>Rules: {n}, switched on: {on}. A finding says the name of its rule.</source>
        <translation>Reguły: {n}, włączone: {on}. Uwaga podaje nazwę swojej reguły.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/grammar_rules.py"/>
        <source>Search the rules</source>
        <translation>Szukaj reguł</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/grammar_rules.py"/>
        <source>The rules are being read…</source>
        <translation>Wczytywanie reguł…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/grammar_rules.py"/>
        <source>There are no rules here that could be chosen; install Dwugłos again.</source>
        <translation>Nie ma tu reguł do wyboru; zainstaluj Dwugłos ponownie.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../gui/dialogs/about.py"/>
        <source>&lt;h2&gt;Dwugłos {version}&lt;/h2&gt;&lt;p&gt;Turns English talks into Polish: bilingual subtitles, edited by hand, kept safe.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;&lt;p&gt;Library: {library}&lt;/p&gt;&lt;h3&gt;Made of&lt;/h3&gt;</source>
        <translation>&lt;h2&gt;Dwugłos {version}&lt;/h2&gt;&lt;p&gt;Przekłada angielskie wykłady na polski: dwujęzyczne napisy, redagowane ręcznie, bezpiecznie przechowane.&lt;/p&gt;&lt;p&gt;Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej, bez żadnej gwarancji.&lt;/p&gt;&lt;p&gt;Biblioteka: {library}&lt;/p&gt;&lt;h3&gt;Wykorzystane części&lt;/h3&gt;</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about.py"/>
        <source>About Dwugłos</source>
        <translation>O programie Dwugłos</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about.py"/>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../gui/panels/views/history.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/history.py"/>
        <source>&amp;Restore</source>
        <translation>Pr&amp;zywróć</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>Added: “{words}”.</source>
        <translation>Dodano: „{words}”.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/history.py"/>
        <source>Choose a segment to see its versions.</source>
        <translation>Wybierz segment, aby zobaczyć jego wersje.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/history.py"/>
        <source>Copy the Polish of this version</source>
        <translation>Skopiuj polski tekst tej wersji</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>Done again: {edit}</source>
        <translation>Ponowiono: {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>From {before} to {after}.</source>
        <translation>Stan: {before} → {after}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/history.py"/>
        <source>Give the segment the Polish of this version back</source>
        <translation>Przywróć segmentowi polski tekst tej wersji</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/history.py"/>
        <source>Open a talk to see the versions of its segments.</source>
        <translation>Otwórz wykład, aby zobaczyć wersje jego segmentów.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>Removed: “{words}”.</source>
        <translation>Usunięto: „{words}”.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/history.py"/>
        <source>Segment {number}</source>
        <translation>Segment {number}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>The segment was taken out.</source>
        <translation>Segment został usunięty.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/history.py"/>
        <source>This segment is as it was when the talk was made.</source>
        <translation>Ten segment jest taki, jaki był przy tworzeniu wykładu.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>Undone: {edit}</source>
        <translation>Cofnięto: {edit}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/history.py"/>
        <source>Versions, the newest first</source>
        <translation>Wersje, od najnowszej</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>When the talk was made</source>
        <translation>Przy tworzeniu wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>by a person</source>
        <translation>człowiek</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>confirmed</source>
        <translation>zatwierdzony</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>final</source>
        <translation>ostateczny</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>from the memory</source>
        <translation>pamięć</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/versions.py"/>
        <source>untranslated</source>
        <translation>nieprzetłumaczony</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>! damaged</source>
        <translation>! uszkodzony</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>Confirmed, and translated at all</source>
        <translation>Zatwierdzone i w ogóle przetłumaczone</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Delete &amp;permanently</source>
        <translation>&amp;Usuń trwale</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Delete the chosen talks for good ({n})? Their translations, articles and histories cannot be brought back.</source>
        <translation>Usunąć trwale wybrane wykłady ({n})? Ich tłumaczeń, artykułów i historii nie będzie można przywrócić.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/library.py"/>
        <source>Deleted talks: {n}.</source>
        <translation>Usunięte wykłady: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>Drop a file with English subtitles or plain text here, or choose one.
If you have its Polish too, drop both together.</source>
        <translation>Upuść tu plik z angielskimi napisami lub zwykłym tekstem albo go wybierz.
Jeśli masz też polski tekst, upuść oba razem.</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>New talk…</source>
        <translation>Nowy wykład…</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>No talks yet</source>
        <translation>Nie ma jeszcze wykładów</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>No title contains these words.</source>
        <translation>Żaden tytuł nie zawiera tych słów.</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>Part of this talk cannot be read in the library. Open it to see what is left.</source>
        <translation>Części tego wykładu nie da się odczytać z biblioteki. Otwórz go, aby zobaczyć, co zostało.</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>Paste a transcript…</source>
        <translation>Wklej transkrypcję…</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>Permanently delete “{title}”? Its translation, article and history cannot be restored.</source>
        <translation>Trwale usunąć „{title}”? Tłumaczenia, artykułu i historii nie da się przywrócić.</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <location filename="../../gui/talks/library.py"/>
        <source>Recordings still kept that came with deleted talks: {n} ({size} MB).</source>
        <translation>Nagrania, które przyszły z usuniętymi wykładami i nadal są przechowywane: {n} ({size} MB).</translation>
    </message>
    <message>
        <location filename="../../gui/talks/library.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>Search titles</source>
        <translation>Szukaj w tytułach</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>Show deleted talks</source>
        <translation>Pokaż usunięte wykłady</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <location filename="../../gui/home/talk_table.py"/>
        <source>Talks</source>
        <translation>Wykłady</translation>
    </message>
    <message>
        <location filename="../../gui/talks/library.py"/>
        <source>Talks added to the library: {n}.</source>
        <translation>Wykłady dodane do biblioteki: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/new_talks.py"/>
        <source>The file has changed since this talk was made of it; the talk is as you left it.</source>
        <translation>Plik zmienił się od czasu, gdy powstał z niego ten wykład; wykład jest taki, jak został ostatnio zapisany.</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>There are no deleted talks.</source>
        <translation>Nie ma usuniętych wykładów.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/library.py"/>
        <source>This talk is deleted; restore it to open it.</source>
        <translation>Ten wykład jest usunięty; przywróć go, aby go otworzyć.</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <location filename="../../gui/home/page.py"/>
        <source>Try the sample talk</source>
        <translation>Wypróbuj przykład</translation>
    </message>
    <message>
        <location filename="../../gui/talks/library.py"/>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>errors: {n}</source>
        <translation>błędy: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>unfinished text</source>
        <translation>niedokończony tekst</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>{confirmed}% confirmed, {translated}% translated</source>
        <translation>zatwierdzono {confirmed}%, przetłumaczono {translated}%</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_table.py"/>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <location filename="../../gui/home/talk_model.py"/>
        <source>{title}, {warning}</source>
        <translation>{title}, {warning}</translation>
    </message>
    <message>
        <location filename="../../gui/talks/library.py"/>
        <source>“{title}” was deleted.</source>
        <translation>Usunięto wykład „{title}”.</translation>
    </message>
</context>
<context>
    <name>ignoring</name>
    <message>
        <location filename="../../gui/panels/views/ignored.py"/>
        <source>&amp;Show again</source>
        <translation>&amp;Pokazuj znowu</translation>
    </message>
    <message>
        <location filename="../../gui/ignoring.py"/>
        <source>A remark of the language model is about its segment alone, and can be ignored there.</source>
        <translation>Komentarz modelu językowego dotyczy tylko swojego segmentu i można go pominąć tylko tam.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/ignored.py"/>
        <source>Ignored findings</source>
        <translation>Pominięte uwagi</translation>
    </message>
    <message>
        <location filename="../../gui/ignoring.py"/>
        <source>Ignored in all talks, wherever it is about the same text.</source>
        <translation>Pomijane we wszystkich wykładach, wszędzie tam, gdzie chodzi o ten sam tekst.</translation>
    </message>
    <message>
        <location filename="../../gui/ignoring.py"/>
        <source>Ignored in this segment, as long as its text stays.</source>
        <translation>Pominięte w tym segmencie, dopóki nie zmieni się jego tekst.</translation>
    </message>
    <message>
        <location filename="../../gui/ignoring.py"/>
        <source>Ignored in this talk, wherever it is about the same text.</source>
        <translation>Pomijane w tym wykładzie, wszędzie tam, gdzie chodzi o ten sam tekst.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/ignored.py"/>
        <source>Ignored: {n}. A finding also comes back by itself once its text is another.</source>
        <translation>Pominięte: {n}. Uwaga wraca też sama, gdy zmieni się tekst, którego dotyczy.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/ignored.py"/>
        <source>Nothing is ignored.</source>
        <translation>Niczego nie pominięto.</translation>
    </message>
    <message>
        <location filename="../../gui/ignoring.py"/>
        <source>Take &amp;back</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/ignored.py"/>
        <source>in a segment that is no longer there</source>
        <translation>w segmencie, którego już nie ma</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/ignored.py"/>
        <source>in all talks</source>
        <translation>we wszystkich wykładach</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/ignored.py"/>
        <source>in segment {number}</source>
        <translation>w segmencie {number}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/ignored.py"/>
        <source>in this talk</source>
        <translation>w tym wykładzie</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>&amp;Assign to this command</source>
        <translation>&amp;Przypisz temu poleceniu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>&amp;Default</source>
        <translation>&amp;Domyślny</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>&amp;No shortcut</source>
        <translation>&amp;Bez skrótu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Export shortcuts</source>
        <translation>Eksport skrótów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Exported: {path}</source>
        <translation>Wyeksportowano: {path}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>I&amp;mport…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Import shortcuts</source>
        <translation>Import skrótów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Keyboard shortcuts (*.json)</source>
        <translation>Skróty klawiszowe (*.json)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>New shortc&amp;ut:</source>
        <translation>&amp;Nowy skrót:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>New shortcut: press it</source>
        <translation>Nowy skrót: naciśnij klawisze</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Search commands and shortcuts</source>
        <translation>Szukaj poleceń i skrótów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Shortcut &amp;scheme:</source>
        <translation>&amp;Układ skrótów:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>The shortcuts could not be written to {path}: {reason}. Choose another folder.</source>
        <translation>Nie udało się zapisać skrótów w pliku {path}: {reason}. Wybierz inny folder.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>This is not a key that can be used.</source>
        <translation>Tego klawisza nie można użyć.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>This key is for typing; add Ctrl or Alt, or use one of the keys F1 to F12.</source>
        <translation>Ten klawisz służy do pisania; dodaj Ctrl lub Alt albo użyj klawisza F1–F12.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>This key moves the cursor where text is typed; choose another.</source>
        <translation>Ten klawisz przesuwa kursor podczas pisania; wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../gui/keys/keymap.py"/>
        <source>This key selects, copies, pastes or undoes where text is typed; choose another.</source>
        <translation>Podczas pisania ten klawisz zaznacza, kopiuje, wkleja lub cofa; wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>Your own</source>
        <translation>Własny</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>{key} belongs to “{command}”, which would be left without it.</source>
        <translation>Skrót {key} należy do polecenia „{command}”, które zostałoby bez skrótu.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>{key} opens the menu {menu}; choose another.</source>
        <translation>Skrót {key} otwiera menu {menu}; wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>{path} cannot be read; choose another file.</source>
        <translation>Nie można odczytać pliku {path}; wybierz inny.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keys.py"/>
        <source>↑ and ↓ lea&amp;ve an open text at its first and last line</source>
        <translation>↑ i ↓ wyprowadza&amp;ją z otwartego tekstu w jego pierwszym i ostatnim wierszu</translation>
    </message>
</context>
<context>
    <name>lexicons</name>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>Add a dictionary</source>
        <translation>Dodawanie słownika</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>Dictionaries</source>
        <translation>Słowniki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>Dictionaries ({endings})</source>
        <translation>Słowniki ({endings})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>English–Polish dictionaries</source>
        <translation>Słowniki angielsko-polskie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>Looking for dictionaries…</source>
        <translation>Szukanie słowników…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>The panel of suggestions shows what these have for the words of a segment. FreeDict’s dictionary is found by itself once it is installed; on Debian and Ubuntu its package is called {package}.</source>
        <translation>Panel podpowiedzi pokazuje, co w tych słownikach jest o słowach segmentu. Słownik FreeDict jest znajdowany sam, gdy tylko zostanie zainstalowany; w Debianie i Ubuntu jego pakiet nazywa się {package}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>There is no dictionary on this computer yet.</source>
        <translation>Na tym komputerze nie ma jeszcze słownika.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/lexicons.py"/>
        <source>{title} – headwords: {n}</source>
        <translation>{title} – haseł: {n}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <location filename="../../gui/talks/news.py"/>
        <source>Add it to the &amp;library again</source>
        <translation>Dodaj ponownie do &amp;biblioteki</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>Everything is in the new library {file}, and the window goes on there. To open it next time, name it with --library, or put it where the old one was.</source>
        <translation>Wszystko jest w nowej bibliotece {file} i praca toczy się w niej dalej. Aby otworzyć ją następnym razem, podaj ją po --library albo umieść ją tam, gdzie była poprzednia.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>Libraries (*.db)</source>
        <translation>Biblioteki (*.db)</translation>
    </message>
    <message>
        <location filename="../../gui/talks/news.py"/>
        <source>Rest&amp;ore it</source>
        <translation>Prz&amp;ywróć</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>Save as a &amp;new library…</source>
        <translation>Zapisz jako &amp;nową bibliotekę…</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>Save as a new library</source>
        <translation>Zapisz jako nową bibliotekę</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>Take &amp;up the one that is there</source>
        <translation>Przej&amp;mij tę, która tam jest</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>The library {library} was restored or replaced meanwhile, by another window or program. No talk is open here; take up the one that is there to see what it holds.</source>
        <translation>Bibliotekę {library} przywrócono lub podmieniono w innym oknie lub programie. Żaden wykład nie jest tu otwarty; przejmij tę, która tam jest, aby zobaczyć, co zawiera.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>The open talk is in the new library {file}, and the window goes on there; the other talks could not be read any more. To open it next time, name it with --library.</source>
        <translation>Otwarty wykład jest w nowej bibliotece {file} i praca toczy się w niej dalej; pozostałych wykładów nie dało się już odczytać. Aby otworzyć ją następnym razem, podaj ją po --library.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>The window goes on with the library that is there now.</source>
        <translation>Praca toczy się dalej w bibliotece, która jest tam teraz.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>The window goes on with the library that is there now; it has all your changes.</source>
        <translation>Praca toczy się dalej w bibliotece, która jest tam teraz; są w niej wszystkie wprowadzone zmiany.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <source>The window goes on with the library that is there now; your talk was added as “{title}”.</source>
        <translation>Praca toczy się dalej w bibliotece, która jest tam teraz; otwarty wykład dodano do niej jako „{title}”.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/news.py"/>
        <source>This talk is not in the library any more; what you see is only here.</source>
        <translation>Tego wykładu nie ma już w bibliotece; to, co widać, jest tylko tutaj.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/news.py"/>
        <source>This talk was deleted in another window or program. What you do here is kept.</source>
        <translation>Ten wykład usunięto w innym oknie lub programie. Wprowadzane tu zmiany są mimo to zapisywane.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/lost_library.py"/>
        <location filename="../../gui/talks/rescued.py"/>
        <source>{title} (kept copy)</source>
        <translation>{title} (zachowana kopia)</translation>
    </message>
</context>
<context>
    <name>library check</name>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>&amp;Backups…</source>
        <translation>&amp;Kopie zapasowe…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/orphans.py"/>
        <source>&amp;Remove these files</source>
        <translation>&amp;Usuń te pliki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>Check of the library</source>
        <translation>Sprawdzanie biblioteki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>Enter opens the talk of the chosen finding.</source>
        <translation>Enter otwiera wykład, którego dotyczy wybrany problem.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>Every talk is looked through. You can go on working meanwhile.</source>
        <translation>Program przegląda każdy wykład. W tym czasie możesz dalej pracować.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/orphans.py"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>Finding</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>Findings</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>Findings: {n}. Talks looked through: {talks}, segments: {segments}, changes in their histories: {changes}.</source>
        <translation>Problemy: {n}. Sprawdzone wykłady: {talks}, segmenty: {segments}, zmiany w ich historii: {changes}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/orphans.py"/>
        <source>Kept for no talk</source>
        <translation>Przechowywane bez wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/orphans.py"/>
        <source>Kept for no talk of this library: {n} ({size} MB). Talks of another library may have come with the same recordings.</source>
        <translation>Pliki, których nie potrzebuje żaden wykład z tej biblioteki: {n} ({size} MB). Z tymi samymi nagraniami mogły przyjść wykłady z innej biblioteki.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/orphans.py"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>Progress of the check</source>
        <translation>Postęp sprawdzania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/orphans.py"/>
        <source>Removed: {size} MB.</source>
        <translation>Usunięto: {size} MB.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>Talk</source>
        <translation>Wykład</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>The first of them are shown; the job “verify” of the command line lists all.</source>
        <translation>Widoczne są pierwsze z nich; wszystkie wypisze polecenie „verify” w wierszu poleceń.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/library_check.py"/>
        <source>The library is sound. Talks: {talks}, segments: {segments}, changes in their histories: {changes}.</source>
        <translation>Biblioteka jest nieuszkodzona. Wykłady: {talks}, segmenty: {segments}, zmiany w ich historii: {changes}.</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>&amp;Characters in a line</source>
        <translation>&amp;Znaki w wierszu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>&amp;Gap to the next</source>
        <translation>&amp;Odstęp do następnego</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>&amp;Lines</source>
        <translation>&amp;Wiersze</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>&amp;Name</source>
        <translation>N&amp;azwa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>&amp;New from these…</source>
        <translation>&amp;Nowe na ich podstawie…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>&amp;Read from file…</source>
        <translation>&amp;Wczytaj z pliku…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>&amp;Save to file…</source>
        <translation>Zapi&amp;sz w pliku…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>&amp;Shortest time</source>
        <translation>&amp;Najkrótszy czas</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>&amp;Typography of exports</source>
        <translation>&amp;Typografia eksportu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>Characters &amp;per second</source>
        <translation>Znaki na &amp;sekundę</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>Co&amp;unt by these</source>
        <translation>Użyj tyc&amp;h limitów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>L&amp;ongest time</source>
        <translation>Naj&amp;dłuższy czas</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>Limits for subtitles</source>
        <translation>Limity napisów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>Limits for subtitles (*.json)</source>
        <translation>Limity napisów (*.json)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>Limits for subtitles: {title}</source>
        <translation>Limity napisów: {title}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>Other limits have this name; choose another.</source>
        <translation>Inne limity mają już taką nazwę; wybierz inną.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>Read limits from a file</source>
        <translation>Wczytywanie limitów z pliku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>Save limits to a file</source>
        <translation>Zapis limitów w pliku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>Saved: {path}</source>
        <translation>Zapisano: {path}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>Su&amp;btitles may touch, with no gap at all</source>
        <translation>Napisy &amp;mogą stykać się bez odstępu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>Subtitles may touch, with no gap at all</source>
        <translation>Napisy mogą stykać się bez odstępu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>Typography of exports: {words}</source>
        <translation>Typografia eksportu: {words}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>What passes one of these limits is marked in the table.</source>
        <translation>Co przekracza któryś z tych limitów, jest oznaczone w tabeli.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>Your own limits</source>
        <translation>Własne limity</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/profile_form.py"/>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (kopia)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>{title}: none</source>
        <translation>{title}: brak</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/limits.py"/>
        <source>{title}: {number}</source>
        <translation>{title}: {number}</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>Choose a segment to ask about it.</source>
        <translation>Wybierz segment, aby o niego zapytać.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>Open a talk to ask about its segments.</source>
        <translation>Otwórz wykład, aby pytać o jego segmenty.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>Segment {number}</source>
        <translation>Segment {number}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>Shorten to the reading speed…</source>
        <translation>Skróć do szybkości czytania…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>The answer will stand here.</source>
        <translation>Tu pojawi się odpowiedź.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>The language model is thinking…</source>
        <translation>Model językowy się zastanawia…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>This line can be read in its time.</source>
        <translation>Ten segment da się przeczytać na czas.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>Your question about this line</source>
        <translation>Twoje pytanie o ten segment</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/line.py"/>
        <source>{pace} of {limit} characters per second</source>
        <translation>{pace} z {limit} znaków na sekundę</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <location filename="../../gui/finding_words.py"/>
        <source>Error: {message}</source>
        <translation>Błąd: {message}</translation>
    </message>
    <message>
        <location filename="../../gui/finding_words.py"/>
        <source>Hint: {message}</source>
        <translation>Wskazówka: {message}</translation>
    </message>
    <message>
        <location filename="../../gui/marks/note.py"/>
        <source>Note: {note}</source>
        <translation>Notatka: {note}</translation>
    </message>
    <message>
        <location filename="../../gui/marks/overlap.py"/>
        <source>Overlaps: it begins {seconds} s before the one before it has ended.</source>
        <translation>Nachodzi: zaczyna się {seconds} s przed końcem poprzedniego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/marks/too_close.py"/>
        <source>Too close: {seconds} s after the one before it; the limit is {least} s.</source>
        <translation>Za blisko: {seconds} s po poprzednim segmencie; limit to {least} s.</translation>
    </message>
    <message>
        <location filename="../../gui/marks/too_long.py"/>
        <source>Too long: {seconds} s; the limit is {most} s.</source>
        <translation>Za długo: {seconds} s; limit to {most} s.</translation>
    </message>
    <message>
        <location filename="../../gui/marks/too_many_lines.py"/>
        <source>Too many lines: {lines}; the limit is {most}.</source>
        <translation>Za dużo wierszy: {lines}; limit to {most}.</translation>
    </message>
    <message>
        <location filename="../../gui/marks/too_short.py"/>
        <source>Too short: {seconds} s; the limit is {least} s.</source>
        <translation>Za krótko: {seconds} s; limit to {least} s.</translation>
    </message>
    <message>
        <location filename="../../gui/finding_words.py"/>
        <source>Warning: {message}</source>
        <translation>Ostrzeżenie: {message}</translation>
    </message>
    <message>
        <location filename="../../gui/marks/too_many_lines.py"/>
        <source>lines: {lines}</source>
        <translation>wiersze: {lines}</translation>
    </message>
    <message>
        <location filename="../../gui/marks/overlap.py"/>
        <source>overlaps</source>
        <translation>nachodzi</translation>
    </message>
    <message>
        <location filename="../../gui/marks/too_close.py"/>
        <source>too close</source>
        <translation>za blisko</translation>
    </message>
    <message>
        <location filename="../../gui/marks/too_long.py"/>
        <source>too long</source>
        <translation>za długo</translation>
    </message>
    <message>
        <location filename="../../gui/marks/too_short.py"/>
        <source>too short</source>
        <translation>za krótko</translation>
    </message>
    <message>
        <location filename="../../gui/finding_words.py"/>
        <source>{heading}: {message}</source>
        <translation>{heading}: {message}</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>&amp;Before</source>
        <translation>S&amp;przed dnia</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>&amp;Forget</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>&amp;Forget the chosen…</source>
        <translation>Usuń &amp;wybrane…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Before this day</source>
        <translation>Sprzed tego dnia</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/unit_table.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/unit_table.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Export the translation memory</source>
        <translation>Eksport pamięci tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Forget &amp;all shown…</source>
        <translation>Usuń w&amp;szystkie pokazane…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Forget units</source>
        <translation>Usuwanie z pamięci</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory_deeds.py"/>
        <source>Forgetting…</source>
        <translation>Usuwanie z pamięci…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <location filename="../../gui/dialogs/unit_table.py"/>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>From everywhere</source>
        <translation>Zewsząd</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Import a translation memory</source>
        <translation>Import pamięci tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Looking…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>No unit is like that.</source>
        <translation>Nie ma takiej jednostki.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Only &amp;duplicates</source>
        <translation>Tylko &amp;duplikaty</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/unit_table.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory_deeds.py"/>
        <source>Reading {file}…</source>
        <translation>Czytanie pliku {file}…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory_deeds.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Zatrzymano; niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>The memory is empty: it fills as segments are confirmed, and from TMX files.</source>
        <translation>Pamięć jest pusta: napełnia się, gdy zatwierdzasz segmenty, i z plików TMX.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Translation memories ({endings})</source>
        <translation>Pamięci tłumaczeń ({endings})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Translation memory</source>
        <translation>Pamięć tłumaczeń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory_deeds.py"/>
        <source>Units forgotten: {n}.</source>
        <translation>Jednostki usunięte z pamięci: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory_deeds.py"/>
        <source>Units forgotten: {n}. To bring them back, import {file}.</source>
        <translation>Jednostki usunięte z pamięci: {n}. Aby je przywrócić, zaimportuj {file}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/unit_table.py"/>
        <source>Units of the memory</source>
        <translation>Jednostki pamięci</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory_deeds.py"/>
        <source>Units read: {read}; new: {new}.</source>
        <translation>Odczytane jednostki: {read}; nowe: {new}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Units shown: {n}; chosen: {chosen}.</source>
        <translation>Pokazane jednostki: {n}; wybrane: {chosen}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Units to be forgotten: {n}. They are written into a TMX file beside the library first, from which they can be imported again. The talks they are from stay as they are.</source>
        <translation>Jednostki do usunięcia z pamięci: {n}. Najpierw zostaną zapisane w pliku TMX obok biblioteki, z którego można je ponownie zaimportować. Wykłady, z których pochodzą, pozostaną bez zmian.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Units whose English and Polish a newer unit has as well.</source>
        <translation>Jednostki, których angielski i polski tekst ma też nowsza jednostka.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory_deeds.py"/>
        <source>Units written to {file}: {n}.</source>
        <translation>Jednostki zapisane w pliku {file}: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Words to look for</source>
        <translation>Szukane słowa</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Words, in English or Polish</source>
        <translation>Słowa po angielsku lub po polsku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>Write the units that are shown into a TMX file.</source>
        <translation>Zapisz pokazane jednostki w pliku TMX.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory_deeds.py"/>
        <source>Writing {file}…</source>
        <translation>Zapisywanie pliku {file}…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/memory.py"/>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../gui/commands/article.py"/>
        <source>&amp;Article</source>
        <translation>&amp;Artykuł</translation>
    </message>
    <message>
        <location filename="../../gui/commands/edit.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <location filename="../../gui/commands/file.py"/>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <location filename="../../gui/commands/go.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Idź</translation>
    </message>
    <message>
        <location filename="../../gui/commands/help.py"/>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <location filename="../../gui/commands/segment.py"/>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <location filename="../../gui/commands/translate.py"/>
        <source>&amp;Translate</source>
        <translation>&amp;Tłumaczenie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/view.py"/>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <location filename="../../gui/commands/checks.py"/>
        <source>Chec&amp;ks</source>
        <translation>K&amp;ontrola</translation>
    </message>
    <message>
        <location filename="../../gui/commands/playback.py"/>
        <source>Pla&amp;yback</source>
        <translation>Na&amp;granie</translation>
    </message>
    <message>
        <location filename="../../gui/commands/times.py"/>
        <source>Ti&amp;mes</source>
        <translation>Czas&amp;y</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>&amp;Take theirs</source>
        <translation>Prz&amp;ejmij inne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>&amp;Take theirs ({number})</source>
        <translation>Prz&amp;ejmij inne ({number})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>An&amp;other talk:</source>
        <translation>&amp;Inny wykład:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Another translation</source>
        <translation>Inne tłumaczenie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Both translations</source>
        <translation>Oba tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Choose a file with another translation of this talk, or another talk. Space takes theirs at the cursor. What is taken is a draft, to be confirmed anew; all of it can be undone at once.</source>
        <translation>Wybierz plik z innym tłumaczeniem tego wykładu albo inny wykład. Spacja przejmuje inne tłumaczenie przy kursorze. To, co przejęto, jest szkicem do ponownego zatwierdzenia; wszystko można cofnąć jednym krokiem.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Compared</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Differs</source>
        <translation>Różne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>From a &amp;file…</source>
        <translation>Z &amp;pliku…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Give up what you have ticked?</source>
        <translation>Zrezygnować z tego, co zaznaczono?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Only ours</source>
        <translation>Tylko nasze</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Only theirs</source>
        <translation>Tylko inne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Ours</source>
        <translation>Nasze</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Show &amp;also what is the same</source>
        <translation>Pokaż &amp;też takie same</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Take from another translation</source>
        <translation>Scal obie wersje tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>The same</source>
        <translation>Takie samo</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>The segment in both translations</source>
        <translation>Segment w obu tłumaczeniach</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Theirs</source>
        <translation>Inne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Theirs is of another wording of the English.</source>
        <translation>Inne tłumaczenie dotyczy innego brzmienia tekstu angielskiego.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Theirs was taken. Segments: {number}.</source>
        <translation>Przejęto inne tłumaczenie. Segmenty: {number}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Tick &amp;none</source>
        <translation>Nie zaznaczaj &amp;niczego</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Tick a&amp;ll</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Tick what is &amp;missing in ours</source>
        <translation>Zaznacz to, czego &amp;brakuje</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/merge.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>new talk</name>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>&amp;Create the talk</source>
        <translation>&amp;Utwórz wykład</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>&amp;English:</source>
        <translation>&amp;Angielski:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/corrections.py"/>
        <source>&amp;Frames per second:</source>
        <translation>&amp;Klatki na sekundę:</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>&amp;Lay it over this talk</source>
        <translation>&amp;Nałóż na ten wykład</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>&amp;Polish:</source>
        <translation>&amp;Polski:</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>&amp;See the corrections…</source>
        <translation>&amp;Pokaż poprawki…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>&amp;Title:</source>
        <translation>&amp;Tytuł:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>&amp;Video facts:</source>
        <translation>I&amp;nformacje o filmie:</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>A Polish file</source>
        <translation>Polski plik</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>A corrected transcript</source>
        <translation>Poprawiony tekst</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>A whole talk, with its article, its notes and its history.</source>
        <translation>Cały wykład z artykułem, notatkami i historią.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/file_line.py"/>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Browse: {name}</source>
        <translation>Przeglądaj: {name}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/file_line.py"/>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/corrections.py"/>
        <source>By their times</source>
        <translation>Według czasów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Choose the file with the English text, or a ZIP of both.</source>
        <translation>Wybierz plik z tekstem angielskim albo ZIP z oboma tekstami.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/corrections.py"/>
        <source>E&amp;nglish in it:</source>
        <translation>An&amp;gielski w archiwum:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/file_line.py"/>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/file_line.py"/>
        <source>Encoding: automatic</source>
        <translation>Kodowanie: automatycznie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>English file</source>
        <translation>Plik angielski</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>Facts about a video</source>
        <translation>Informacje o filmie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Facts about the video</source>
        <translation>Informacje o filmie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Files of a new talk</source>
        <translation>Pliki nowego wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/file_line.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/file_line.py"/>
        <source>Format: automatic</source>
        <translation>Format: automatycznie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/corrections.py"/>
        <source>In order, first with first</source>
        <translation>Pierwszy z pierwszym, po kolei</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>Make a &amp;new talk</source>
        <translation>Utwórz n&amp;owy wykład</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>New talk</source>
        <translation>Nowy wykład</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/corrections.py"/>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Optional: an info.json of yt-dlp</source>
        <translation>Opcjonalnie: info.json programu yt-dlp</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Optional: paired with the English by time</source>
        <translation>Opcjonalnie; łączony według czasu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/corrections.py"/>
        <source>Pai&amp;red:</source>
        <translation>Łączenie w pa&amp;ry:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/corrections.py"/>
        <source>Po&amp;lish in it:</source>
        <translation>Po&amp;lski w archiwum:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Polish file</source>
        <translation>Plik polski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Reading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>S&amp;wap the files</source>
        <translation>&amp;Zamień pliki miejscami</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Segments: {n}.</source>
        <translation>Segmenty: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Subtitles and text ({endings} *.zip)</source>
        <translation>Napisy i tekst ({endings} *.zip)</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>Take them for this talk</source>
        <translation>Użyj w tym wykładzie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>The first segments</source>
        <translation>Pierwsze segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>These are the facts about the video. Choose the file with the English text too.</source>
        <translation>To informacje o filmie. Wybierz jeszcze plik z angielskim tekstem.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../gui/talks/last_step.py"/>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>{file} has the English of “{title}”, which is open, with corrections. Take these over?</source>
        <translation>Plik {file} zawiera tekst angielski otwartego wykładu „{title}” z poprawkami. Przejąć je?</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>{file} holds facts about a video. Is it the video of “{title}”?</source>
        <translation>Plik {file} zawiera informacje o filmie. Czy to film z wykładu „{title}”?</translation>
    </message>
    <message>
        <location filename="../../gui/talks/additions.py"/>
        <source>{file} is in Polish. Lay it over “{title}”, which is open, or make a new talk of it?</source>
        <translation>Plik {file} jest po polsku. Nałożyć go na otwarty wykład „{title}” czy utworzyć z niego nowy wykład?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_talk.py"/>
        <source>{file}: {format}, {encoding}.</source>
        <translation>{file}: {format}, {encoding}.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <location filename="../../gui/panels/views/notes.py"/>
        <source>Choose a segment to write a note on it.</source>
        <translation>Wybierz segment, aby napisać do niego notatkę.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/notes.py"/>
        <source>No notes yet.</source>
        <translation>Nie ma jeszcze notatek.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/notes.py"/>
        <source>Note on segment {number}</source>
        <translation>Notatka do segmentu {number}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/notes.py"/>
        <source>Open a talk to write notes on its segments.</source>
        <translation>Otwórz wykład, aby pisać notatki do jego segmentów.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/notes.py"/>
        <source>Segments with notes</source>
        <translation>Segmenty z notatkami</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/notes.py"/>
        <source>Segments with notes: {count}</source>
        <translation>Segmenty z notatkami: {count}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/notes.py"/>
        <source>Write a note for yourself or for whoever reads the translation</source>
        <translation>Napisz notatkę dla siebie albo dla osoby, która przeczyta tłumaczenie</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <location filename="../../gui/widgets/notice_bar.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/notice_bar.py"/>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
</context>
<context>
    <name>offline model</name>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>&amp;Download</source>
        <translation>&amp;Pobierz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>&amp;Look for the model online</source>
        <translation>Po&amp;szukaj modelu w sieci</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>Choose &amp;folder…</source>
        <translation>Wybierz &amp;folder…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>Installed in {folder} ({size} MB).</source>
        <translation>Zainstalowano w {folder} ({size} MB).</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>No model is installed.</source>
        <translation>Nie zainstalowano żadnego modelu.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>Offline translation model</source>
        <translation>Model tłumaczący bez sieci</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>Progress of the download</source>
        <translation>Postęp pobierania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Zatrzymano; nic się nie zmieniło.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>The folder with the model's files</source>
        <translation>Folder z plikami modelu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>The model is ready; choose it among the translation services.</source>
        <translation>Model jest gotowy; wybierz go wśród usług tłumaczenia.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>The model was removed.</source>
        <translation>Model usunięto.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>Version {version}: {size} MB to download from {origin}.</source>
        <translation>Wersja {version}: do pobrania {size} MB z {origin}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/offline_model.py"/>
        <source>With its model on this computer, Firefox's translator makes drafts without a connection, and no text leaves the computer. The model is free (MPL-2.0) and takes about 40 MB.</source>
        <translation>Gdy model jest na tym komputerze, tłumacz Firefoksa tworzy szkice bez połączenia z siecią i żaden tekst nie opuszcza komputera. Model jest darmowy (MPL-2.0) i zajmuje około 40 MB.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <location filename="../../gui/talk_pages.py"/>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/pages.py"/>
        <source>No page contains these words.</source>
        <translation>Żadna strona nie zawiera tych słów.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/pages.py"/>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <location filename="../../gui/talk_pages.py"/>
        <source>Pages of the talk</source>
        <translation>Strony wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/pages.py"/>
        <source>Search these pages</source>
        <translation>Szukaj na tych stronach</translation>
    </message>
    <message>
        <location filename="../../gui/talk_pages.py"/>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../gui/dialogs/palette.py"/>
        <source>Close the palette</source>
        <translation>Zamknij paletę</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/palette.py"/>
        <source>Commands that fit</source>
        <translation>Pasujące polecenia</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/palette.py"/>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/palette.py"/>
        <source>No matching command.</source>
        <translation>Nie znaleziono poleceń.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/palette.py"/>
        <source>Type a few letters of what you want to do</source>
        <translation>Wpisz kilka liter tego, co chcesz zrobić</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <location filename="../../gui/widgets/dock_title.py"/>
        <source>Float or dock</source>
        <translation>Odłącz lub przyłącz</translation>
    </message>
    <message>
        <location filename="../../gui/widgets/dock_title.py"/>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <location filename="../../gui/docks.py"/>
        <source>Panels</source>
        <translation>Panele</translation>
    </message>
</context>
<context>
    <name>paste</name>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>&amp;Leave it out</source>
        <translation>Po&amp;miń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>&amp;Replace what a person has written</source>
        <translation>&amp;Zastępuj to, co napisał człowiek</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>&amp;Take</source>
        <translation>Prz&amp;ejmij</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>&amp;Take ({number})</source>
        <translation>Prz&amp;ejmij ({number})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>A Polish text</source>
        <translation>Polski tekst</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>All from here do&amp;wn</source>
        <translation>Wszystko odtąd w &amp;dół</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>All from here u&amp;p</source>
        <translation>Wszystko odtąd w &amp;górę</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Doubtful ones f&amp;irst</source>
        <translation>&amp;Wątpliwe na początku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Each Polish sentence goes to the English one that it translates, and is laid over its segments. Look at the doubtful ones first, and move what is at a wrong place. Whatever a person has written stays.</source>
        <translation>Każde polskie zdanie trafia do angielskiego, które tłumaczy, i zostaje rozłożone na jego segmenty. Przejrzyj najpierw wątpliwe i przesuń to, co jest w złym miejscu. To, co napisał człowiek, pozostaje.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Finding the place of each sentence…</source>
        <translation>Szukanie miejsca każdego zdania…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>First sentence &amp;up</source>
        <translation>P&amp;ierwsze zdanie w górę</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>From a &amp;file…</source>
        <translation>Z &amp;pliku…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>From the &amp;clipboard</source>
        <translation>Ze &amp;schowka</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Give up what you moved and decided in this text?</source>
        <translation>Porzucić to, co w tym tekście zostało przesunięte i rozstrzygnięte?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Has it already</source>
        <translation>Już je ma</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>It is ri&amp;ght</source>
        <translation>Jest do&amp;brze</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Last sentence &amp;down</source>
        <translation>&amp;Ostatnie zdanie w dół</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Least &amp;sureness:</source>
        <translation>Na&amp;jmniejsza pewność:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>No place</source>
        <translation>Bez miejsca</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Paste a whole translation</source>
        <translation>Wklej całe tłumaczenie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Sentences</source>
        <translation>Zdania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Sentences placed: {placed}. Doubtful: {doubtful}. Without a place: {left}.</source>
        <translation>Zdania umieszczone: {placed}. Wątpliwe: {doubtful}. Bez miejsca: {left}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Sentences placed: {placed}. Doubtful: {doubtful}. Without a place: {left}. English sentences left without Polish: {bare}.</source>
        <translation>Zdania umieszczone: {placed}. Wątpliwe: {doubtful}. Bez miejsca: {left}. Zdania angielskie bez polskiego tekstu: {bare}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Stays</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Text from the clipboard</source>
        <translation>Tekst ze schowka</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>The sentence</source>
        <translation>Zdanie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>There is no text in the clipboard; copy the translation, or choose a file.</source>
        <translation>W schowku nie ma tekstu; skopiuj tłumaczenie albo wybierz plik.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>This text</source>
        <translation>Ten tekst</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>Too doubtful</source>
        <translation>Zbyt wątpliwe</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>What it gets</source>
        <translation>Co dostanie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/paste.py"/>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>player</name>
    <message>
        <location filename="../../gui/talks/playback.py"/>
        <source>A talk is being played.</source>
        <translation>Trwa odtwarzanie wykładu.</translation>
    </message>
    <message>
        <location filename="../../gui/player/choosing.py"/>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/player.py"/>
        <source>Both</source>
        <translation>Oba języki</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/player.py"/>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/player.py"/>
        <source>Detach</source>
        <translation>Odłącz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/player.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/player.py"/>
        <source>Open a talk to see and hear it.</source>
        <translation>Otwórz wykład, aby go obejrzeć i usłyszeć.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/player.py"/>
        <source>Opening {file}…</source>
        <translation>Otwieranie pliku {file}…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/player.py"/>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/player.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Position</source>
        <translation>Miejsce w nagraniu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Repeat what is played of a segment</source>
        <translation>Powtarzaj odtwarzany segment</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Subtitles over the picture</source>
        <translation>Napisy na obrazie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/player.py"/>
        <source>This talk has no video or sound yet. Choose one to hear what you translate.</source>
        <translation>Ten wykład nie ma jeszcze nagrania. Wybierz je, aby słyszeć to, co tłumaczysz.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Unmute</source>
        <translation>Włącz dźwięk</translation>
    </message>
    <message>
        <location filename="../../gui/player/choosing.py"/>
        <source>Video and sound ({patterns})</source>
        <translation>Film i dźwięk ({patterns})</translation>
    </message>
    <message>
        <location filename="../../gui/player/choosing.py"/>
        <source>Video or sound of the talk</source>
        <translation>Nagranie wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/transport.py"/>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <location filename="../../gui/dialogs/proposals.py"/>
        <source>&amp;Leave</source>
        <translation>Z&amp;ostaw</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/proposals.py"/>
        <source>&amp;Take</source>
        <translation>&amp;Przyjmij</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/proposals.py"/>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/proposals.py"/>
        <source>Proposed</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/proposals.py"/>
        <source>{part}, now</source>
        <translation>{part}: teraz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/proposals.py"/>
        <source>{part}, proposed</source>
        <translation>{part}: propozycja</translation>
    </message>
</context>
<context>
    <name>proposed terms</name>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>&amp;Add ticked</source>
        <translation>&amp;Dodaj zaznaczone</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>&amp;Look again</source>
        <translation>&amp;Szukaj ponownie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Add for all talks</source>
        <translation>Dodaj do wszystkich wykładów</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Add for this talk alone</source>
        <translation>Dodaj tylko do tego wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Expressions that come often in the English of this talk and are not in the glossary. Tick those that are terms, correct their Polish, and add them.</source>
        <translation>Wyrażenia, które często występują w angielskim tekście tego wykładu, a nie ma ich w glosariuszu. Zaznacz te, które są terminami, popraw ich polskie odpowiedniki i dodaj je.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Give up the Polish that you typed and did not add?</source>
        <translation>Porzucić wpisane tłumaczenia, które nie zostały dodane?</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>In which talks the terms count</source>
        <translation>W których wykładach terminy obowiązują</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Looking…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Proposed terms</source>
        <translation>Proponowane terminy</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Proposed: {n}, ticked: {ticked}</source>
        <translation>Propozycje: {n}, zaznaczono: {ticked}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Terms added: {n}</source>
        <translation>Dodane terminy: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>There is nothing to propose: no expression comes often enough.</source>
        <translation>Nie ma nic do zaproponowania: żadne wyrażenie nie występuje dość często.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>Translated so far</source>
        <translation>Tłumaczone dotąd</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_term_rows.py"/>
        <source>{polish}: in this talk {uses}, of them confirmed {confirmed}; in the memory {memory}</source>
        <translation>{polish}: w tym wykładzie {uses}, w tym zatwierdzone {confirmed}; w pamięci {memory}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/proposed_terms.py"/>
        <source>“{english}” has no Polish yet; type it, or take the tick away.</source>
        <translation>„{english}” nie ma jeszcze polskiego odpowiednika; wpisz go albo usuń zaznaczenie.</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>&amp;Publish</source>
        <translation>&amp;Opublikuj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>&amp;Publish anyway</source>
        <translation>&amp;Opublikuj mimo to</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>&amp;Save as:</source>
        <translation>&amp;Zapisz jako:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>&amp;Typography:</source>
        <translation>&amp;Typografia:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>&amp;Video:</source>
        <translation>&amp;Nagranie:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>A document; the page beside the article shows what it says.</source>
        <translation>Dokument; jego treść widać na stronie obok artykułu.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>A link: nothing from other sites</source>
        <translation>Odnośnik: nic z innych witryn</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>A player from the site of the video</source>
        <translation>Odtwarzacz z witryny nagrania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>A thumbnail from the site of the video</source>
        <translation>Miniatura z witryny nagrania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>A web page; the preview beside the article shows what it says.</source>
        <translation>Strona internetowa; jej treść widać w podglądzie obok artykułu.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>As it is in the talk</source>
        <translation>Tak jak w wykładzie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>English first</source>
        <translation>Najpierw angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>Labels of sounds and speakers in the transcript</source>
        <translation>Oznaczenia dźwięków i mówiących w transkrypcji</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>Not ready to be published</source>
        <translation>Niegotowe do publikacji</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>Not ready: {count}. Choose one to go there, or publish all the same.</source>
        <translation>Niegotowe: {count}. Wybierz pozycję, aby do niej przejść, albo opublikuj mimo to.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>Order of the languages</source>
        <translation>Kolejność języków</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>Plain: &quot;straight&quot; quotes, hyphens</source>
        <translation>Prosta: &quot;proste&quot; cudzysłowy, łączniki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>Polish first</source>
        <translation>Najpierw polski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>Polish: „quotes”, dashes –, no-break spaces</source>
        <translation>Polska: „cudzysłowy”, półpauzy –, twarde spacje</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>Publish article</source>
        <translation>Publikacja artykułu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>T&amp;ranscript:</source>
        <translation>T&amp;ranskrypcja:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>Times in the transcript</source>
        <translation>Czasy w transkrypcji</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>Times unless estimated</source>
        <translation>Czasy, chyba że przybliżone</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>Video</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>What will be in the file</source>
        <translation>Co znajdzie się w pliku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>With labels</source>
        <translation>Z oznaczeniami</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>With times</source>
        <translation>Z czasami</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>Without labels</source>
        <translation>Bez oznaczeń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/page_form.py"/>
        <source>Without times</source>
        <translation>Bez czasów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/publish.py"/>
        <source>{title} ({extension})</source>
        <translation>{title} ({extension})</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <location filename="../../gui/dialogs/refused.py"/>
        <source>&amp;Go to the segment</source>
        <translation>&amp;Przejdź do segmentu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/refused.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/refused.py"/>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/refused.py"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/refused.py"/>
        <source>Segments without a usable draft</source>
        <translation>Segmenty bez przydatnego szkicu</translation>
    </message>
</context>
<context>
    <name>reimport</name>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>&amp;Show:</source>
        <translation>P&amp;okaż:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>&amp;Take the corrected English</source>
        <translation>&amp;Przejmij poprawiony tekst</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>All segments</source>
        <translation>Wszystkie segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>All that changes</source>
        <translation>Wszystko, co się zmienia</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>Corrected</source>
        <translation>Poprawione</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>Corrected English</source>
        <translation>Poprawiony tekst angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>Corrections</source>
        <translation>Poprawki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>English now</source>
        <translation>Angielski teraz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>Gone</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>Reading {file}…</source>
        <translation>Odczytywanie pliku {file}…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>Stays</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>The corrected English was taken. Stays: {kept}. Corrected: {changed}. New: {added}. Gone: {removed}.</source>
        <translation>Przejęto poprawiony tekst angielski. Bez zmian: {kept}. Poprawione: {changed}. Nowe: {added}. Usunięte: {removed}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>The segment, before and after</source>
        <translation>Segment przed zmianą i po niej</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>The talk has this English already; there is nothing to take.</source>
        <translation>Wykład ma już ten tekst angielski; nie ma czego przejąć.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>What becomes of it</source>
        <translation>Co się z nim stanie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>What is gone</source>
        <translation>Co usunięto</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>What is new</source>
        <translation>Co doszło</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>What stays keeps its translation. What was corrected keeps it as a draft that needs an update: the filter “Outdated” shows it, with the earlier English in the note. All of it can be undone at once.</source>
        <translation>Co się nie zmieniło, zachowuje tłumaczenie. Co poprawiono, zachowuje je jako szkic do aktualizacji: pokazuje go filtr „Nieaktualne”, a wcześniejszy tekst angielski jest w notatce. Wszystko można cofnąć jednym krokiem.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/reimport.py"/>
        <source>What was corrected</source>
        <translation>Co poprawiono</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Accept all</source>
        <translation>Przyjmij wszystkie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Nothing has been reviewed yet. Translate → Review the talk sends both languages to the language model, and what it remarks is listed here.</source>
        <translation>Nic jeszcze nie zostało sprawdzone. Tłumaczenie → Sprawdź z modelem wykład wysyła oba języki do modelu językowego, a jego komentarze pojawiają się tutaj.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Nothing is left to remark on.</source>
        <translation>Nie ma już żadnych komentarzy.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Open a talk to have its translation reviewed.</source>
        <translation>Otwórz wykład, aby sprawdzić jego tłumaczenie.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Reject all</source>
        <translation>Odrzuć wszystkie</translation>
    </message>
    <message>
        <location filename="../../gui/ignoring.py"/>
        <source>Rejected remarks: {count}. They will not be made again.</source>
        <translation>Odrzucone komentarze: {count}. Nie pojawią się ponownie.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Remarks</source>
        <translation>Komentarze</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Remarks: {count}</source>
        <translation>Komentarze: {count}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remark_list.py"/>
        <source>Segment {number} · {kind}</source>
        <translation>Segment {number} · {kind}</translation>
    </message>
    <message>
        <location filename="../../gui/ignoring.py"/>
        <source>Take that &amp;back</source>
        <translation>&amp;Cofnij to</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Take the chosen remarks away, not to be made again (Del or −)</source>
        <translation>Odrzuć zaznaczone komentarze, aby się nie powtórzyły (Del lub −)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>Take the proposed text of the chosen remarks (Ins or +)</source>
        <translation>Przyjmij proponowany tekst zaznaczonych komentarzy (Ins lub +)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remarks.py"/>
        <source>The language model is reading…</source>
        <translation>Model językowy czyta…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/remark_list.py"/>
        <source>{heading}. {reason} Now: “{before}”. Then: “{after}”.</source>
        <translation>{heading}. {reason} Teraz: „{before}”. Potem: „{after}”.</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>&amp;Bring the changes back</source>
        <translation>Przywróć &amp;zmiany</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>A talk that was kept while its library could not be written to is damaged and cannot be brought back; it was left where it is: {files}</source>
        <translation>Wykład zachowany, gdy nie można było zapisać zmian w bibliotece, jest uszkodzony i nie da się go przywrócić; pozostał na swoim miejscu: {files}</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>Add it as a cop&amp;y</source>
        <translation>Dodaj &amp;jako kopię</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>Changes brought back: {n}.</source>
        <translation>Przywrócone zmiany: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>Delete &amp;it…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>Delete a kept talk</source>
        <translation>Usuń zachowany wykład</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>Delete what was kept of “{title}”? It cannot be restored.</source>
        <translation>Usunąć zachowaną wersję wykładu „{title}”? Nie da się jej przywrócić.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>“{title}” is in the library now.</source>
        <translation>Wykład „{title}” jest teraz w bibliotece.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>“{title}” was kept ({time}) while its library could not be written to, and this library does not have it. Segments: {n}.</source>
        <translation>Wykład „{title}” zachowano ({time}), gdy nie można było zapisać zmian w jego bibliotece; w tej bibliotece go nie ma. Segmenty: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/rescued.py"/>
        <source>“{title}” was kept ({time}) while the library could not be written to. What differs from the library: {n}.</source>
        <translation>Wykład „{title}” zachowano ({time}), gdy nie można było zapisać zmian w bibliotece. Różnice względem biblioteki: {n}.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>Ask the language model</source>
        <translation>Pytanie do modelu językowego</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>Both languages of the segments to be reviewed, those around them, the title of “{title}” and the glossary terms that occur will be sent to the language model at {host}. Send them?</source>
        <translation>Oba języki sprawdzanych segmentów, segmenty sąsiednie, tytuł „{title}” i występujące w nich terminy z glosariusza zostaną wysłane do modelu językowego pod adresem {host}. Wysłać?</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>Review with the language model</source>
        <translation>Sprawdzanie z modelem językowym</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>The language model is reading: part {number} of {of}…</source>
        <translation>Model językowy czyta: część {number} z {of}…</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>The language model is reading…</source>
        <translation>Model językowy czyta…</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>The language model is thinking…</source>
        <translation>Model językowy się zastanawia…</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>The review is done; remarks: {count}.</source>
        <translation>Sprawdzono; komentarze: {count}.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>The review is done; there is nothing to remark on.</source>
        <translation>Sprawdzono; nie ma żadnych komentarzy.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>The segment in both languages, those around it, the title of “{title}”, the glossary terms that occur and your question will be sent to the language model at {host}. Send them?</source>
        <translation>Segment w obu językach, segmenty sąsiednie, tytuł „{title}”, występujące terminy z glosariusza i Twoje pytanie zostaną wysłane do modelu językowego pod adresem {host}. Wysłać?</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>There is nothing here to review: segments need both English and Polish text.</source>
        <translation>Nie ma tu czego sprawdzać: segment musi mieć tekst angielski i polski.</translation>
    </message>
    <message>
        <location filename="../../gui/drafts/reviewing.py"/>
        <source>Type your question first.</source>
        <translation>Najpierw wpisz pytanie.</translation>
    </message>
</context>
<context>
    <name>review round</name>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>&amp;File:</source>
        <translation>&amp;Plik:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>&amp;Language of headings:</source>
        <translation>&amp;Język nagłówków:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>&amp;Take the chosen</source>
        <translation>P&amp;rzyjmij wybrane</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>&amp;Write the file</source>
        <translation>&amp;Zapisz plik</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Changed</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>Choose &amp;all</source>
        <translation>Wybierz &amp;wszystkie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>Choose &amp;none</source>
        <translation>Nie wybieraj żad&amp;nego</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>Choose all without &amp;conflict</source>
        <translation>Wybierz wszystkie &amp;bez konfliktu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Emptied</source>
        <translation>Opróżnione</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>English (changed here since)</source>
        <translation>Angielski (zmieniony tu od wysłania)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>English in the file</source>
        <translation>Angielski w pliku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>For Excel, LibreOffice Calc and Google Sheets.</source>
        <translation>Dla Excela, LibreOffice Calc i Arkuszy Google.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>For Word and LibreOffice: a table, with changes tracked.</source>
        <translation>Dla Worda i LibreOffice: tabela z rejestrowaniem zmian.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>For a browser alone: it opens from disk, and shows what the checks find.</source>
        <translation>Do samej przeglądarki: otwiera się z dysku i pokazuje wyniki kontroli.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>For programs of translators, such as OmegaT, memoQ or Trados.</source>
        <translation>Dla programów tłumaczy, takich jak OmegaT, memoQ czy Trados.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>Give up what you have chosen in this review?</source>
        <translation>Zrezygnować z tego, co wybrano w tej recenzji?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <location filename="../../gui/talks/reviews.py"/>
        <source>Left, as they were changed here in the meantime: {n}.</source>
        <translation>Pominięto, bo w międzyczasie zmieniono je tutaj: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Not taken</source>
        <translation>Pominięty</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Polish in the file</source>
        <translation>Polski w pliku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Polish of the reviewer</source>
        <translation>Polski tekst recenzenta</translation>
    </message>
    <message>
        <location filename="../../gui/talks/reviews.py"/>
        <source>Ready for the reviewer: {path}</source>
        <translation>Gotowe dla recenzenta: {path}</translation>
    </message>
    <message>
        <location filename="../../gui/talks/reviews.py"/>
        <source>Review files ({patterns});;All files (*)</source>
        <translation>Pliki recenzji ({patterns});;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Reviewer</source>
        <translation>Recenzent</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Rows that came back changed</source>
        <translation>Wiersze, które wróciły zmienione</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../gui/talks/reviews.py"/>
        <source>Segments changed by the review: {n}.</source>
        <translation>Segmenty zmienione przez recenzję: {n}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>Send for review</source>
        <translation>Wysyłanie do recenzji</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <location filename="../../gui/talks/reviews.py"/>
        <source>Take in a review</source>
        <translation>Przyjmowanie recenzji</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>The reviewer gets both texts of every segment, with states and notes, and needs no Dwugłos. You can work on: what comes back is compared with what you have by then.</source>
        <translation>Recenzent dostaje oba teksty każdego segmentu, ze stanami i notatkami, i nie potrzebuje Dwugłosu. Możesz pracować dalej: to, co wróci, zostanie porównane z tym, co do tego czasu powstanie.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>The reviewer has removed the Polish of this segment.</source>
        <translation>Recenzent usunął polski tekst tego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>The row in full</source>
        <translation>Cały wiersz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/review_rows.py"/>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>changed only here: {n}</source>
        <translation>zmienione tylko tutaj: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>changed: {n}</source>
        <translation>zmienione: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>chosen: {n} of {total}</source>
        <translation>wybrano: {n} z {total}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>conflicts: {n}</source>
        <translation>konflikty: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>not taken: {n}</source>
        <translation>pominięte: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/talks/reviews.py"/>
        <source>{file} brings nothing that is not here already.</source>
        <translation>{file} nie wnosi niczego, czego tu jeszcze nie ma.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/reviews.py"/>
        <source>{file} is a review of “{title}”. Open that talk, and drop the file on it.</source>
        <translation>{file} to recenzja wykładu „{title}”. Otwórz ten wykład i upuść plik na niego.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/take_review.py"/>
        <source>{file}, reviewed by {reviewer}</source>
        <translation>{file}, recenzja: {reviewer}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/send_review.py"/>
        <source>{title} – review</source>
        <translation>{title} – recenzja</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <location filename="../../gui/widgets/search_line.py"/>
        <source>Clear the search</source>
        <translation>Wyczyść szukanie</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>&amp;Confirm and go on</source>
        <translation>Zatwier&amp;dź i dalej</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>&amp;Polish</source>
        <translation>&amp;Polski</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_parts.py"/>
        <source>A pinned break stays between the same words when the text changes.</source>
        <translation>Przypięty podział zostaje między tymi samymi słowami, gdy tekst się zmienia.</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>All segments of the sentence are confirmed, and the next sentence comes (Ctrl+Enter)</source>
        <translation>Zatwierdza wszystkie segmenty zdania i przechodzi do następnego (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>Break &amp;earlier</source>
        <translation>Podział &amp;wcześniej</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>Break &amp;later</source>
        <translation>Podział póź&amp;niej</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_parts.py"/>
        <source>Break after</source>
        <translation>Podział po</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>Breaks that were moved by hand are forgotten (Alt+F)</source>
        <translation>Ręcznie przesunięte podziały zostaną zapomniane (Alt+O)</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_parts.py"/>
        <source>CPS</source>
        <translation>zn./s</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_parts.py"/>
        <source>Characters</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>En&amp;glish</source>
        <translation>&amp;Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_parts.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>How it will lie over the segments</source>
        <translation>Jak zdanie rozłoży się na segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>Keep what you changed in this sentence?</source>
        <translation>Zachować zmiany w tym zdaniu?</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>Lay out a&amp;fresh</source>
        <translation>Rozłóż &amp;od nowa</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>Over the &amp;segments</source>
        <translation>Na &amp;segmentach</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_parts.py"/>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>The English sentence</source>
        <translation>Zdanie angielskie</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>The Polish sentence</source>
        <translation>Zdanie polskie</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>The first word of the next part comes to this one (Alt+Right)</source>
        <translation>Pierwsze słowo następnej części przechodzi do tej (Alt+strzałka w prawo)</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>The last word of this part goes to the next one (Alt+Left)</source>
        <translation>Ostatnie słowo tej części przechodzi do następnej (Alt+strzałka w lewo)</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>The segments are drafts until they are confirmed (Enter)</source>
        <translation>Segmenty pozostają szkicami, aż zostaną zatwierdzone (Enter)</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_parts.py"/>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_dialog.py"/>
        <source>Whole sentence</source>
        <translation>Całe zdanie</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_parts.py"/>
        <source>pinned</source>
        <translation>przypięty</translation>
    </message>
    <message>
        <location filename="../../gui/editor/sentence_parts.py"/>
        <source>{figures} / {limit}</source>
        <translation>{figures} / {limit}</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Wypróbuj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>&amp;Use this service</source>
        <translation>&amp;Używaj tej usługi</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>About {price} € for a million characters, {talk} € for a talk of twenty minutes.</source>
        <translation>Około {price} € za milion znaków, {talk} € za dwudziestominutowy wykład.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>About {price} € for a million tokens, {talk} € for a talk of twenty minutes.</source>
        <translation>Około {price} € za milion tokenów, {talk} € za dwudziestominutowy wykład.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recogniser_page.py"/>
        <location filename="../../gui/dialogs/translators.py"/>
        <source>Asking {service}…</source>
        <translation>Pytanie do usługi {service}…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/need_form.py"/>
        <source>Choose: {need}</source>
        <translation>Wybierz: {need}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/need_form.py"/>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>Drafts are made with it</source>
        <translation>Ta usługa tworzy szkice</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>Free of charge.</source>
        <translation>Bezpłatna.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recogniser_page.py"/>
        <location filename="../../gui/dialogs/translators.py"/>
        <source>It gives no list; type the name.</source>
        <translation>Usługa nie podaje listy; wpisz nazwę.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>It takes one text at a time, of {characters} characters at most.</source>
        <translation>Limit jednego zapytania: jeden tekst, znaki – {characters}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translators.py"/>
        <source>It works.
{english}
{polish}</source>
        <translation>Działa.
{english}
{polish}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>Limit per request: {texts} texts, {characters} characters in all.</source>
        <translation>Limit jednego zapytania: teksty – {texts}, znaki – {characters}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/need_form.py"/>
        <source>List: {need}</source>
        <translation>Lista: {need}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/need_form.py"/>
        <source>List…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>On this computer: no text leaves it.</source>
        <translation>Na tym komputerze: żaden tekst go nie opuszcza.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>Online: the English text goes to {host}.</source>
        <translation>W sieci: angielski tekst trafia pod adres {host}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>Pause between requests: {seconds} s.</source>
        <translation>Przerwa między zapytaniami wynosi {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/need_form.py"/>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/need_form.py"/>
        <source>The key is kept in the keyring of this computer.</source>
        <translation>Klucz jest przechowywany w bazie kluczy tego komputera.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/need_form.py"/>
        <source>This computer has no keyring, so the key is kept until the program ends, and written down nowhere.</source>
        <translation>Ten komputer nie ma bazy kluczy, więc klucz jest pamiętany do końca pracy programu i nigdzie nie jest zapisywany.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translators.py"/>
        <source>Translating one sentence…</source>
        <translation>Tłumaczenie jednego zdania…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translators.py"/>
        <source>Translation services</source>
        <translation>Usługi tłumaczenia</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>What it costs is unknown.</source>
        <translation>Koszt jest nieznany.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translator_page.py"/>
        <source>What it costs is unknown; enter the price of a million tokens to be told what a run costs.</source>
        <translation>Koszt jest nieznany; podaj cenę miliona tokenów, a zobaczysz, ile kosztuje szkicowanie.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/need_form.py"/>
        <source>{need} (optional)</source>
        <translation>{need} (opcjonalnie)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/translators.py"/>
        <source>{service} ✓</source>
        <translation>{service} ✓</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>&amp;Ask again before text is sent to a service</source>
        <translation>&amp;Pytaj ponownie przed wysłaniem tekstu do usługi</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>&amp;Language of the window</source>
        <translation>&amp;Język okna</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>&amp;Notify me on the desktop when a long run has ended</source>
        <translation>Powiadom na pulpicie o końcu &amp;długiego zadania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Change &amp;own limits…</source>
        <translation>&amp;Zmień własne limity…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Change shortc&amp;uts…</source>
        <translation>Zmień s&amp;króty…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Checks</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Choose chec&amp;ks…</source>
        <translation>Wy&amp;bierz kontrole…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Default &amp;folder for dialogs</source>
        <translation>&amp;Folder początkowy okien wyboru</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Default folder for dialogs</source>
        <translation>Folder początkowy okien wyboru</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Fill &amp;repetitions on confirming</source>
        <translation>Wypełniaj powtó&amp;rzenia przy zatwierdzaniu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>L&amp;imits for subtitles</source>
        <translation>&amp;Limity napisów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Machine drafts</source>
        <translation>Szkice maszynowe</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>No matching setting.</source>
        <translation>Nie znaleziono ustawień.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Offline models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Open the folder: {title}</source>
        <translation>Otwórz folder: {title}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Own limits</source>
        <translation>Własne limity</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Same as desktop</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Search settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Segments with the same English get the same Polish, where nobody has written anything.</source>
        <translation>Segmenty z takim samym angielskim dostają ten sam polski tekst, o ile nikt w nich nic nie wpisał.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Settings and own templates</source>
        <translation>Ustawienia i własne szablony</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Size of the te&amp;xts of talks</source>
        <translation>Wielkość t&amp;ekstów wykładów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>T&amp;ypography of exports</source>
        <translation>&amp;Typografia eksportu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Translation &amp;services…</source>
        <translation>&amp;Usługi tłumaczenia…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>{size}%</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>{title} (characters: {characters})</source>
        <translation>{title} (znaki: {characters})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings.py"/>
        <source>{title} (characters: {characters}, cps: {speed})</source>
        <translation>{title} (znaki: {characters}, zn./s: {speed})</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>&amp;Browse…</source>
        <translation>P&amp;rzeglądaj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>&amp;Download</source>
        <translation>Po&amp;bierz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>&amp;Folder of a model…</source>
        <translation>&amp;Folder modelu…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>&amp;Model:</source>
        <translation>&amp;Model:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>&amp;Recording:</source>
        <translation>&amp;Nagranie:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>&amp;Title:</source>
        <translation>&amp;Tytuł:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>A folder with files that faster-whisper reads; it is used as it is.</source>
        <translation>Folder z plikami, które czyta faster-whisper; jest używany w tym miejscu, w którym jest.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recogniser_page.py"/>
        <source>An hour of sound costs about {price} €.</source>
        <translation>Godzina nagrania kosztuje około {price} €.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>Asking for the model…</source>
        <translation>Pytanie o model…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>Choose the recording of a talk in English.</source>
        <translation>Wybierz nagranie wykładu po angielsku.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>Folder {folder}</source>
        <translation>Folder {folder}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>From {source}, licence {licence}.</source>
        <translation>Źródło: {source}, licencja {licence}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>Go on with the &amp;download</source>
        <translation>Kontynuuj po&amp;bieranie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>New talk from speech</source>
        <translation>Nowy wykład z nagrania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recogniser_page.py"/>
        <source>On this computer: no sound leaves it.</source>
        <translation>Na tym komputerze: nagranie go nie opuszcza.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recogniser_page.py"/>
        <source>Online: the sound goes to {host}.</source>
        <translation>W sieci: nagranie trafia do {host}.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>Optional: otherwise the name of the file</source>
        <translation>Opcjonalnie: w przeciwnym razie nazwa pliku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>Preparing the recognition…</source>
        <translation>Przygotowywanie rozpoznawania…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>Re&amp;cogniser:</source>
        <translation>Roz&amp;poznawanie:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>Reco&amp;gnise</source>
        <translation>Rozpozn&amp;aj</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>Recognise the segment again</source>
        <translation>Ponowne rozpoznanie segmentu</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>Recognised again</source>
        <translation>Rozpoznane ponownie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>Recogniser</source>
        <translation>Rozpoznawanie</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>Recognising the segment again…</source>
        <translation>Ponowne rozpoznawanie segmentu…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>Recording of a talk</source>
        <translation>Nagranie wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>Remo&amp;ve</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <location filename="../../gui/talks/speech.py"/>
        <source>Send and reco&amp;gnise</source>
        <translation>&amp;Wyślij i rozpoznaj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>Sound and video ({endings});;All files (*)</source>
        <translation>Dźwięk i wideo ({endings});;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>Speech is being recognised</source>
        <translation>Trwa rozpoznawanie mowy</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>Speech model</source>
        <translation>Model mowy</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>Stopped; the download goes on from there.</source>
        <translation>Zatrzymano; pobieranie będzie kontynuowane od tego miejsca.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>Stopped; what was recognised is kept, and it goes on from there.</source>
        <translation>Zatrzymano; to, co rozpoznano, jest zachowane, a rozpoznawanie będzie kontynuowane od tego miejsca.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>The folder with the model's files</source>
        <translation>Folder z plikami modelu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>The model is ready.</source>
        <translation>Model jest gotowy.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>The model was removed.</source>
        <translation>Model usunięto.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>The same words were recognised again.</source>
        <translation>Rozpoznano ponownie te same słowa.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>The sound of this segment ({seconds} s) will be sent to {service} at {host}.</source>
        <translation>Nagranie tego segmentu ({seconds} s) zostanie wysłane do usługi „{service}” pod adresem {host}.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/speech.py"/>
        <source>The talk “{title}” was made of speech.</source>
        <translation>Wykład „{title}” utworzono z nagrania.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recogniser_page.py"/>
        <source>What it costs is unknown; enter the price of an hour to see it here.</source>
        <translation>Koszt jest nieznany; wpisz cenę za godzinę, aby zobaczyć go tutaj.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/new_speech.py"/>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} z {total} MB</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>{model}, {size} MB to download</source>
        <translation>{model}, {size} MB do pobrania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>{model}, {size} MB, downloaded in part</source>
        <translation>{model}, {size} MB, pobrany częściowo</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/speech_model.py"/>
        <source>{model}, {size} MB, on this computer</source>
        <translation>{model}, {size} MB, na tym komputerze</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <location filename="../../gui/word_menu.py"/>
        <source>Add “{word}” to &amp;my dictionary</source>
        <translation>Dodaj „{word}” do &amp;mojego słownika</translation>
    </message>
    <message>
        <location filename="../../gui/word_menu.py"/>
        <source>Add “{word}” to the dictionary of this &amp;talk</source>
        <translation>Dodaj „{word}” do słownika tego &amp;wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/word_menu.py"/>
        <source>Looking for similar words…</source>
        <translation>Szukanie podobnych słów…</translation>
    </message>
    <message>
        <location filename="../../gui/word_menu.py"/>
        <source>No similar words</source>
        <translation>Brak podobnych słów</translation>
    </message>
    <message>
        <location filename="../../gui/word_menu.py"/>
        <source>“{word}” is in the dictionary of this talk now. See Checks, Dictionaries.</source>
        <translation>„{word}” jest teraz w słowniku tego wykładu. Lista: Kontrola, Słowniki.</translation>
    </message>
    <message>
        <location filename="../../gui/word_menu.py"/>
        <source>“{word}” is in your dictionary now. See Checks, Dictionaries.</source>
        <translation>„{word}” jest teraz w Twoim słowniku. Lista: Kontrola, Słowniki.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <location filename="../../gui/status.py"/>
        <source>! Not saved</source>
        <translation>! Nie zapisano</translation>
    </message>
    <message>
        <location filename="../../gui/status.py"/>
        <source>Progress of drafting</source>
        <translation>Postęp szkicowania</translation>
    </message>
    <message>
        <location filename="../../gui/status.py"/>
        <source>Read only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <location filename="../../gui/status.py"/>
        <source>Saved {time}</source>
        <translation>Zapisano {time}</translation>
    </message>
    <message>
        <location filename="../../gui/status.py"/>
        <source>Segment {number} of {total}</source>
        <translation>Segment {number} z {total}</translation>
    </message>
    <message>
        <location filename="../../gui/status.py"/>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <location filename="../../gui/status.py"/>
        <source>Stop drafting</source>
        <translation>Zatrzymaj szkicowanie</translation>
    </message>
    <message>
        <location filename="../../gui/status.py"/>
        <source>{service}: {done} of {total}</source>
        <translation>{service}: {done} z {total}</translation>
    </message>
    <message>
        <location filename="../../gui/status.py"/>
        <source>{service}: {done} of {total}, about {time} left</source>
        <translation>{service}: {done} z {total}, jeszcze około {time}</translation>
    </message>
    <message>
        <location filename="../../gui/status.py"/>
        <source>{service}: {done} of {total}. {waiting}</source>
        <translation>{service}: {done} z {total}. {waiting}</translation>
    </message>
</context>
<context>
    <name>suggestions</name>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Ask {service}</source>
        <translation>Zapytaj: {service}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Choose a segment to see how sentences like it were translated before.</source>
        <translation>Wybierz segment, aby zobaczyć, jak wcześniej przetłumaczono podobne zdania.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Dictionary</source>
        <translation>Słownik</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Looking…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Machine</source>
        <translation>Maszyna</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Open a talk to see how its sentences were translated before.</source>
        <translation>Otwórz wykład, aby zobaczyć, jak wcześniej przetłumaczono podobne zdania.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Stop asking {service}</source>
        <translation>Przestań pytać: {service}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Suggestions, the best first</source>
        <translation>Podpowiedzi, najlepsze na początku</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>Terms</source>
        <translation>Terminy</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>There is nothing for this segment in the memory or in dictionaries yet.</source>
        <translation>Ani w pamięci, ani w słownikach nie ma jeszcze nic do tego segmentu.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>not: {forbidden}</source>
        <translation>nie: {forbidden}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/suggestions.py"/>
        <source>{percent}%, in the same place</source>
        <translation>{percent}%, w tym samym kontekście</translation>
    </message>
</context>
<context>
    <name>talk files</name>
    <message>
        <location filename="../../gui/talks/talk_files.py"/>
        <source>&amp;Without it</source>
        <translation>&amp;Bez nagrania</translation>
    </message>
    <message>
        <location filename="../../gui/talks/talk_files.py"/>
        <source>Folder for the talks</source>
        <translation>Folder na wykłady</translation>
    </message>
    <message>
        <location filename="../../gui/talks/talk_files.py"/>
        <source>Put {file} into the file, too? It takes {size} MB.</source>
        <translation>Czy włożyć do pliku także {file}? Zajmie to {size} MB.</translation>
    </message>
    <message>
        <location filename="../../gui/talks/talk_files.py"/>
        <source>Save talk as a file</source>
        <translation>Zapis wykładu do pliku</translation>
    </message>
    <message>
        <location filename="../../gui/talks/talk_files.py"/>
        <source>Talks (*.dwuglos)</source>
        <translation>Wykłady (*.dwuglos)</translation>
    </message>
    <message>
        <location filename="../../gui/talks/talk_files.py"/>
        <source>Talks saved as files: {n} ({paths})</source>
        <translation>Wykłady zapisane do plików: {n} ({paths})</translation>
    </message>
    <message>
        <location filename="../../gui/talks/talk_files.py"/>
        <source>W&amp;ith it</source>
        <translation>&amp;Z nagraniem</translation>
    </message>
</context>
<context>
    <name>term change</name>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>&amp;Change ticked</source>
        <translation>&amp;Zmień zaznaczone</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>&amp;Instead</source>
        <translation>&amp;Nowy termin</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>&amp;Tick none</source>
        <translation>&amp;Odznacz wszystkie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Gdzie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>All talks</source>
        <translation>Wszystkie wykłady</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Change a term everywhere</source>
        <translation>Zmiana terminu wszędzie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Change in several talks</source>
        <translation>Zmiana w kilku wykładach</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Changing…</source>
        <translation>Zmienianie…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change_rows.py"/>
        <source>Check: {doubts}</source>
        <translation>Sprawdź: {doubts}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Damaged talks, looked through as far as they can be read: {talks}.</source>
        <translation>Uszkodzone wykłady, przeszukane na tyle, na ile da się je odczytać: {talks}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Found: {n}, to check: {doubtful}, ticked: {ticked}</source>
        <translation>Znaleziono: {n}, do sprawdzenia: {doubtful}, zaznaczono: {ticked}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Looking… Found: {n}</source>
        <translation>Szukanie… Znaleziono: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Nothing is ticked: tick what is to be changed.</source>
        <translation>Nic nie jest zaznaczone: zaznacz, co ma zostać zmienione.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>T&amp;erm now</source>
        <translation>Obecny &amp;termin</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>The term was not found.</source>
        <translation>Nie znaleziono terminu.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>This talk</source>
        <translation>Ten wykład</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Tick &amp;all</source>
        <translation>Zaznacz &amp;wszystkie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Tick only the &amp;sure ones</source>
        <translation>Zaznacz tylko &amp;pewne</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Type both terms in their base form. Adjectives, numerals and verbs beside them change, too; what is not certain stands first.</source>
        <translation>Wpisz oba terminy w formie podstawowej. Zmienią się także przymiotniki, liczebniki i czasowniki obok nich; na początku listy jest to, co niepewne.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Type the term as it is now, and what comes instead.</source>
        <translation>Wpisz termin, który jest teraz, i ten, który ma być zamiast niego.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Uses of the term</source>
        <translation>Użycia terminu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>Uses to change: {n}, in talks: {talks}. In each talk this is one step, which can be undone there.</source>
        <translation>Miejsca do zmiany: {n}, wykłady: {talks}. W każdym wykładzie zmiana jest jednym krokiem, który można tam cofnąć.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change_rows.py"/>
        <source>a verb or a pronoun may belong to another word</source>
        <translation>czasownik lub zaimek może dotyczyć innego słowa</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change_rows.py"/>
        <source>a word beside it may belong elsewhere</source>
        <translation>słowo obok może dotyczyć czegoś innego</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change_rows.py"/>
        <source>another case or number is possible</source>
        <translation>możliwy jest inny przypadek lub liczba</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change_rows.py"/>
        <source>confirmed</source>
        <translation>zatwierdzony</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>for example: polecenie</source>
        <translation>na przykład: polecenie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change.py"/>
        <source>for example: prompt</source>
        <translation>na przykład: prompt</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change_rows.py"/>
        <source>it may be another word that looks the same</source>
        <translation>to może być inne słowo o tym samym zapisie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change_rows.py"/>
        <source>the form is a guess</source>
        <translation>forma jest domysłem</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change_rows.py"/>
        <source>the term runs over two segments</source>
        <translation>termin jest w dwóch segmentach</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_change_rows.py"/>
        <source>{where}: {text} Then: {instead}.</source>
        <translation>{where}: {text} Potem: {instead}.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>&amp;All talks</source>
        <translation>&amp;Wszystkie wykłady</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>&amp;Counts in:</source>
        <translation>&amp;Obowiązuje:</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>&amp;Domain:</source>
        <translation>&amp;Dziedzina:</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>&amp;English:</source>
        <translation>Po &amp;angielsku:</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>&amp;Forbidden:</source>
        <translation>&amp;Niedozwolone:</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>&amp;Note:</source>
        <translation>&amp;Uwaga:</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>&amp;Polish:</source>
        <translation>Po &amp;polsku:</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>&amp;This talk alone</source>
        <translation>&amp;Tylko ten wykład</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>A term needs both an English and a Polish expression.</source>
        <translation>Termin wymaga wyrażenia angielskiego i polskiego.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>Add a term</source>
        <translation>Nowy termin</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>All talks</source>
        <translation>We wszystkich wykładach</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Change everywhere…</source>
        <translation>Zmień wszędzie…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Deleted: {english}. Undo brings it back until you close Dwugłos.</source>
        <translation>Usunięto: {english}. Przycisk „Cofnij” przywróci termin, dopóki nie zamkniesz Dwugłosu.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>Edit a term</source>
        <translation>Zmiana terminu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Edit…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>Export terms</source>
        <translation>Eksport terminów</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>Glossaries (*.tbx *.xml *.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Glosariusze (*.tbx *.xml *.csv *.tsv *.txt *.xlsx);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>Import terms</source>
        <translation>Import terminów</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>In which talks do the terms of {file} count?</source>
        <translation>W których wykładach obowiązują terminy z pliku {file}?</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>Keep what you changed in this term?</source>
        <translation>Zachować zmiany w tym terminie?</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>Kept: {english} → {polish}</source>
        <translation>Zachowano: {english} → {polish}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>New terms: {new}; terms that have more now: {merged}; as they were: {same}.</source>
        <translation>Nowe terminy: {new}; uzupełnione: {merged}; bez zmian: {same}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>No term has “{words}”.</source>
        <translation>Żaden termin nie zawiera „{words}”.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Open a talk to see the terms that count in it.</source>
        <translation>Otwórz wykład, aby zobaczyć obowiązujące w nim terminy.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>Polish that is not to be used, with | between</source>
        <translation>Polskie wyrażenia, których nie wolno użyć, rozdzielone |</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Reading the terms…</source>
        <translation>Wczytywanie terminów…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Search the terms</source>
        <translation>Szukaj w terminach</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>Terms written: {number} ({path})</source>
        <translation>Zapisano terminy: {number} ({path})</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Terms, those of the current segment first</source>
        <translation>Terminy, najpierw z bieżącego segmentu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>The term cannot be kept as it is. Give up what you typed?</source>
        <translation>Terminu nie można zachować w tej postaci. Porzucić to, co zostało wpisane?</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>There are no terms yet. Select an expression in the English or the Polish and add it as a term.</source>
        <translation>Nie ma jeszcze terminów. Zaznacz wyrażenie w tekście angielskim lub polskim i dodaj je jako termin.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>This talk alone</source>
        <translation>Tylko w tym wykładzie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_form.py"/>
        <source>This term is in the list already; edit it there.</source>
        <translation>Ten termin jest już na liście; zmień go tam.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/terms.py"/>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_list.py"/>
        <source>does not count here: this talk has its own</source>
        <translation>tu nie obowiązuje: ten wykład ma własny</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_list.py"/>
        <source>in this segment</source>
        <translation>w tym segmencie</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_list.py"/>
        <source>not {forbidden}</source>
        <translation>nie {forbidden}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_deeds.py"/>
        <source>terms.tbx</source>
        <translation>terminy.tbx</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/term_list.py"/>
        <source>this talk alone</source>
        <translation>tylko ten wykład</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <location filename="../../gui/dialogs/times/aligning.py"/>
        <source>&amp;Align</source>
        <translation>Nada&amp;j czasy</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <source>&amp;Begin before it by:</source>
        <translation>&amp;Początek przed mową o:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/recording.py"/>
        <source>&amp;Browse…</source>
        <translation>Prze&amp;glądaj…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>&amp;By (earlier with a minus):</source>
        <translation>&amp;O ile (wcześniej: z minusem):</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>&amp;Change</source>
        <translation>&amp;Zmień</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>&amp;Close gaps</source>
        <translation>&amp;Zamknij przerwy</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>&amp;Extend</source>
        <translation>&amp;Wydłuż</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>&amp;First, segment</source>
        <translation>&amp;Pierwszy, segment</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <source>&amp;Frames per second:</source>
        <translation>&amp;Klatek na sekundę:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>&amp;From frames per second:</source>
        <translation>&amp;Z klatek na sekundę:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>&amp;Last, segment</source>
        <translation>&amp;Ostatni, segment</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/dialog.py"/>
        <source>&amp;Of these:</source>
        <translation>&amp;Które:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/recording.py"/>
        <source>&amp;Recording:</source>
        <translation>&amp;Nagranie:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>&amp;Remove overlaps</source>
        <translation>&amp;Usuń nałożenia</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>&amp;Shift</source>
        <translation>&amp;Przesuń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>&amp;Stretch</source>
        <translation>&amp;Rozciągnij</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>&amp;To frames per second:</source>
        <translation>&amp;Na klatek na sekundę:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <source>&amp;To:</source>
        <translation>&amp;Do:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/aligning.py"/>
        <source>Align with the sound</source>
        <translation>Czasy z nagrania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/dialog.py"/>
        <source>All segments</source>
        <translation>Wszystkie segmenty</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>At the playhead</source>
        <translation>Z odtwarzania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>Change frame rate</source>
        <translation>Zmiana liczby klatek</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/dialog.py"/>
        <source>Chosen segments: {n}</source>
        <translation>Wybrane segmenty: {n}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>Close gaps</source>
        <translation>Zamknięcie przerw</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/syncing.py"/>
        <source>Confidence: {percent}%.</source>
        <translation>Pewność: {percent}%.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/syncing.py"/>
        <source>Earlier by {seconds} s.</source>
        <translation>Wcześniej o {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/moves.py"/>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>Extend for reading</source>
        <translation>Wydłużenie do czytania</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/syncing.py"/>
        <source>Finds by how much a talk is mistimed, from where its segments are and where there is speech in its recording, and moves all of them. The recording stays on this machine.</source>
        <translation>Ustala, o ile rozjechały się czasy wykładu, porównując segmenty z mową w nagraniu, i przesuwa wszystkie. Nagranie nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/aligning.py"/>
        <source>Finds in the recording when each segment's English is said. Times from a file or a person stay. What is not found for certain gets an estimate, and the filter “Estimated times” shows it. The recording stays on this machine.</source>
        <translation>Znajduje w nagraniu, kiedy pada angielski tekst każdego segmentu. Czasy z pliku lub od człowieka pozostają. Czego nie znaleziono na pewno, dostaje czas szacunkowy; pokazuje to filtr „Szacunkowe”. Nagranie pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <source>Frames</source>
        <translation>Klatek obrazu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/dialog.py"/>
        <source>From segment {number} on</source>
        <translation>Od segmentu {number} do końca</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/syncing.py"/>
        <source>From {before} to {after} frames a second.</source>
        <translation>Z {before} na {after} klatek na sekundę.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>Gaps &amp;shorter than:</source>
        <translation>Przerwy &amp;krótsze niż:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/syncing.py"/>
        <source>Later by {seconds} s.</source>
        <translation>Później o {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>Lets a segment end before the next one begins, or the next one begin later, where it would be too short.</source>
        <translation>Segment kończy się, zanim zacznie się następny; gdzie byłby za krótki, następny zaczyna się później.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>Lets a segment stay until the next one, or until the least gap before it, where little time is between.</source>
        <translation>Segment zostaje do następnego albo do najmniejszej przerwy przed nim, gdy dzieli je mało czasu.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>Lets segments that have to be read too fast, or are there too short a time, stay as long as there is room.</source>
        <translation>Segmenty, które trzeba czytać za szybko lub które są na ekranie za krótko, zostają dłużej, o ile jest miejsce.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/form.py"/>
        <source>Limits: {limits}</source>
        <translation>Limity: {limits}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <location filename="../../gui/dialogs/times/syncing.py"/>
        <source>Listening for speech…</source>
        <translation>Szukanie mowy w nagraniu…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/aligning.py"/>
        <source>Listening for the text…</source>
        <translation>Szukanie tekstu w nagraniu…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>Moves segments earlier or later, all by the same time.</source>
        <translation>Przesuwa segmenty wcześniej lub później, wszystkie o ten sam czas.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <source>Moves starts and ends to the nearest frame of the picture, or starts to where speech begins near them.</source>
        <translation>Przesuwa początki i końce do najbliższej klatki obrazu albo początki tam, gdzie w pobliżu zaczyna się mowa.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/moves.py"/>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/moves.py"/>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>Remove overlaps</source>
        <translation>Usunięcie nałożeń</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <source>S&amp;nap</source>
        <translation>P&amp;rzyciągnij</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/syncing.py"/>
        <source>S&amp;ync</source>
        <translation>&amp;Dopasuj</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>Say of two segments when they have to begin; all others move in proportion. It mends what drifts apart.</source>
        <translation>Podaj, kiedy mają się zaczynać dwa segmenty; pozostałe przesuną się proporcjonalnie. To naprawia czasy, które coraz bardziej się rozjeżdżają.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>Segment {number} to the &amp;playhead, {time}</source>
        <translation>Segment {number} &amp;do miejsca odtwarzania, {time}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/dialog.py"/>
        <source>Segments that move: {n} of {total}</source>
        <translation>Segmenty do przesunięcia: {n} z {total}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>Shift times</source>
        <translation>Przesunięcie czasów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <source>Snap times</source>
        <translation>Przyciągnięcie czasów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <source>Speech &amp;within:</source>
        <translation>Mowa w &amp;zasięgu:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/moves.py"/>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/snapping.py"/>
        <source>Starts of speech</source>
        <translation>Początków mowy</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/recording.py"/>
        <source>Stopped. Choose the recording again to go on.</source>
        <translation>Zatrzymano. Wybierz nagranie jeszcze raz, aby kontynuować.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>Stretch times by two points</source>
        <translation>Rozciągnięcie czasów według dwóch punktów</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/syncing.py"/>
        <source>Sync by the sound</source>
        <translation>Dopasowanie czasów do dźwięku</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/moves.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/syncing.py"/>
        <source>The frame rate is right.</source>
        <translation>Liczba klatek się zgadza.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/recording.py"/>
        <source>The recording of this talk</source>
        <translation>Nagranie tego wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/recording.py"/>
        <source>The sound or video of this talk</source>
        <translation>Dźwięk lub film tego wykładu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/dialog.py"/>
        <source>The times were changed. Segments: {n}. Undo takes all of it back.</source>
        <translation>Zmieniono czasy. Segmenty: {n}. Cofnięcie przywraca wszystkie.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/moves.py"/>
        <source>Then</source>
        <translation>Potem</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/room.py"/>
        <source>They may also &amp;begin earlier, by up to:</source>
        <translation>Mogą też &amp;zaczynać się wcześniej, najwyżej o:</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>Times that were counted at one frame rate go to where the same frames are at another, as when a film was made faster for television.</source>
        <translation>Przelicza czasy liczone przy jednej liczbie klatek na sekundę na inną, na przykład gdy film przyspieszono na potrzeby telewizji.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/moves.py"/>
        <source>What moves</source>
        <translation>Co się przesunie</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>begins at {time},</source>
        <translation>zaczyna się o {time},</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/form.py"/>
        <source>gap {gap} ms</source>
        <translation>przerwa {gap} ms</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>has to begin at</source>
        <translation>ma się zaczynać o</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/form.py"/>
        <source>on the screen for {shortest}–{longest} ms</source>
        <translation>na ekranie {shortest}–{longest} ms</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/lines.py"/>
        <source>{point}: has to begin at</source>
        <translation>{point}: ma się zaczynać o</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/times/form.py"/>
        <source>{speed} characters a second</source>
        <translation>{speed} zn./s</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <location filename="../../gui/start/tour.py"/>
        <source>&amp;Back</source>
        <translation>Wstec&amp;z</translation>
    </message>
    <message>
        <location filename="../../gui/start/tour.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <location filename="../../gui/start/tour.py"/>
        <source>&amp;Leave the tour</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <location filename="../../gui/start/tour.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <location filename="../../gui/start/window_tour.py"/>
        <source>All commands are in the menus. {find} finds any of them by a few letters, and {help} opens the help.</source>
        <translation>Wszystkie polecenia są w menu. {find} znajduje dowolne z nich po kilku literach, a {help} otwiera pomoc.</translation>
    </message>
    <message>
        <location filename="../../gui/start/window_tour.py"/>
        <source>Confirm and go on</source>
        <translation>Zatwierdź i przejdź dalej</translation>
    </message>
    <message>
        <location filename="../../gui/start/window_tour.py"/>
        <source>English on the left, Polish on the right. Just type, and it goes into the Polish of the current row. Every edit is saved at once.</source>
        <translation>Po lewej angielski, po prawej polski. Po prostu pisz, a tekst trafi do polskiego w bieżącym wierszu. Każda zmiana zapisuje się od razu.</translation>
    </message>
    <message>
        <location filename="../../gui/start/window_tour.py"/>
        <source>Everything has a name and a key</source>
        <translation>Wszystko ma nazwę i skrót</translation>
    </message>
    <message>
        <location filename="../../gui/start/window_tour.py"/>
        <source>Read, correct, then press {confirm}: the segment is confirmed, and the next one that is not opens. {undo} takes anything back.</source>
        <translation>Przeczytaj, popraw i naciśnij {confirm}: segment zostanie zatwierdzony i otworzy się następny niezatwierdzony. {undo} cofa wszystko.</translation>
    </message>
    <message>
        <location filename="../../gui/start/window_tour.py"/>
        <source>Show only what is untranslated, drafted or confirmed. The bar says how far the talk is.</source>
        <translation>Pokaż tylko to, co nieprzetłumaczone, naszkicowane lub zatwierdzone. Pasek mówi, ile już zrobiono.</translation>
    </message>
    <message>
        <location filename="../../gui/start/window_tour.py"/>
        <source>The talk, sentence by sentence</source>
        <translation>Wykład, zdanie po zdaniu</translation>
    </message>
    <message>
        <location filename="../../gui/start/window_tour.py"/>
        <source>What is left to do</source>
        <translation>Co zostało do zrobienia</translation>
    </message>
    <message>
        <location filename="../../gui/start/tour.py"/>
        <source>{number} of {total}</source>
        <translation>{number} z {total}</translation>
    </message>
</context>
<context>
    <name>waveform</name>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>Add a segment</source>
        <translation>Dodaj segment</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>Add a segment where you have dragged (Enter)</source>
        <translation>Dodaj segment w zaznaczonym miejscu (Enter)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>Attach a video or sound file to the talk to see its sound here.</source>
        <translation>Dołącz do wykładu plik wideo lub dźwięk, a zobaczysz tu jego przebieg.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>Looking at the sound…</source>
        <translation>Wczytywanie dźwięku…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>Open a talk to see its sound.</source>
        <translation>Otwórz wykład, aby zobaczyć jego dźwięk.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>Show it larger (+)</source>
        <translation>Powiększ (+)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>Show it smaller (−)</source>
        <translation>Pomniejsz (−)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>Show the pitches (spectrogram)</source>
        <translation>Pokaż wysokości dźwięku (spektrogram)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>Show the whole sound</source>
        <translation>Pokaż cały dźwięk</translation>
    </message>
    <message>
        <location filename="../../gui/waveform/canvas.py"/>
        <source>Waveform</source>
        <translation>Przebieg dźwięku</translation>
    </message>
    <message>
        <location filename="../../gui/panels/views/waveform.py"/>
        <source>{percent}% of the sound</source>
        <translation>{percent}% dźwięku</translation>
    </message>
</context>
<context>
    <name>work line</name>
    <message>
        <location filename="../../gui/widgets/work_line.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Przerwij</translation>
    </message>
</context>
</TS>
