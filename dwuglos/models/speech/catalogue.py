"""The speech models that can be downloaded, the smallest first."""

from __future__ import annotations

from typing import NamedTuple

from dwuglos.errors import InputError


class SpeechModel(NamedTuple):
    """A model: its name, its repository on the server, about how many megabytes it has, its licence, and what it is."""

    name: str
    repository: str
    megabytes: int
    licence: str
    about: str

    @property
    def source(self) -> str:
        """Where it is from, as a person reads it."""
        return f"huggingface.co/{self.repository}"


# Source of sizes and licences: the pages of the repositories. The first are OpenAI's Whisper for English alone; the
# distilled one is by Hugging Face; the last knows other languages, too, and says so when one of them is spoken.
MODELS: tuple[SpeechModel, ...] = (
    SpeechModel("tiny.en", "Systran/faster-whisper-tiny.en", 78, "MIT", "The quickest, with many mistakes."),
    SpeechModel("base.en", "Systran/faster-whisper-base.en", 148, "MIT", "Quick, for clear speech."),
    SpeechModel("small.en", "Systran/faster-whisper-small.en", 486, "MIT", "A good choice for most talks."),
    SpeechModel("medium.en", "Systran/faster-whisper-medium.en", 1530, "MIT", "Few mistakes, and slow."),
    SpeechModel(
        "distil-large-v3",
        "Systran/faster-distil-whisper-large-v3",
        1516,
        "MIT",
        "Few mistakes, less slow.",
    ),
    SpeechModel(
        "large-v3-turbo", "mobiuslabsgmbh/faster-whisper-large-v3-turbo", 1622, "MIT", "The fewest mistakes, and slow."
    ),
)


def by_name(name: str) -> SpeechModel:
    """Return the model of that name. Raises InputError, which lists all names."""
    for model in MODELS:
        if model.name == name:
            return model
    names = ", ".join(model.name for model in MODELS)
    raise InputError("There is no speech model called “{name}”; choose one of: {names}.", name=name, names=names)
