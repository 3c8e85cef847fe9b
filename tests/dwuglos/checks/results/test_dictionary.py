"""Own words of a talk and of all talks."""

from dwuglos import places
from dwuglos.checks.results.dictionary import all_words, as_ignored, is_word, words_of
from dwuglos.language import own_words
from dwuglos.language.own_words import OwnWord
from dwuglos.talk.ignored import Ignored

SIGMOID = OwnWord("sigmoida", "elipsoida")


def test_words_are_kept_with_the_talk_beside_what_is_ignored() -> None:
    kept = [Ignored(0, "names", "kwalio"), as_ignored(SIGMOID), as_ignored(SIGMOID), Ignored(0, "dictionary", "a b")]
    assert [is_word(each) for each in kept] == [False, True, True, True]
    assert words_of(kept) == (SIGMOID,)


def test_words_of_the_user_and_of_the_talk() -> None:
    own_words.save([OwnWord("kwalio")])
    assert all_words([as_ignored(SIGMOID)]) == ((OwnWord("kwalio"), SIGMOID), None)


def test_a_list_of_the_user_that_cannot_be_read_is_told_and_the_rest_counts() -> None:
    places.own_words().parent.mkdir(parents=True)
    places.own_words().mkdir()
    words, trouble = all_words([as_ignored(SIGMOID)])
    assert words == (SIGMOID,)
    assert "cannot be read" in str(trouble)
