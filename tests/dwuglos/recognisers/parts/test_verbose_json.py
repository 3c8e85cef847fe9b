"""Whatever a service answers, it becomes words with possible times or one of the errors that are told."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import BadAnswer, InputError
from dwuglos.recognisers.parts.verbose_json import words_in

LEAF = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
ANY = st.recursive(
    LEAF, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
)
ENTRY = st.fixed_dictionaries({}, optional=dict.fromkeys(("word", "text", "start", "end", "probability"), LEAF)) | ANY
ANSWER = ANY | st.fixed_dictionaries(
    {"text": st.text(max_size=30)},
    optional={"language": LEAF, "words": st.lists(ENTRY, max_size=6) | LEAF, "segments": st.lists(ENTRY, max_size=4)},
)


@given(ANSWER, st.integers(0, 120_000))
def test_any_answer(answer: object, duration: int) -> None:
    try:
        words = words_in(answer, duration, "Service")
    except (BadAnswer, InputError):
        return
    times = [time for word in words for time in (word.start, word.end)]
    assert times == sorted(times)
    assert not times or (times[0] >= 0 and times[-1] <= duration)
