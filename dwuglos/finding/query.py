"""What is looked for, and where."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from dwuglos.errors import InputError

Field = Literal["source", "target", "note", "article"]
"""The texts of a talk: English, Polish and notes of its segments, and the texts of its article."""
FIELDS: tuple[Field, ...] = get_args(Field)

Kind = Literal["text", "pattern", "lemma"]
"""The text as it stands, a regular expression, or the words of the text in any of their forms."""

LONGEST = 10_000
"""Characters of what can be looked for."""


class Query(NamedTuple):
    """What is looked for. Of a lemma the case never counts."""

    text: str
    kind: Kind = "text"
    fields: tuple[Field, ...] = FIELDS
    whole_words: bool = False
    match_case: bool = False
    match_diacritics: bool = True
    """Whether “zolw” is another word than “żółw”."""

    def check(self) -> None:
        """Raise InputError where it cannot be looked for whatever the texts are."""
        if not self.text or (self.kind == "lemma" and not self.text.strip()):
            raise InputError("Say what to look for: the text is empty.")
        if len(self.text) > LONGEST:
            raise InputError("The text to look for is longer than {most} characters; use a part of it.", most=LONGEST)
