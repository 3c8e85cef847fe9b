"""Models that recognise English speech on this machine: which there are, and getting, finding and removing them.

They are Whisper's, in the form that CTranslate2 reads: a folder with `model.bin`, `config.json`, `tokenizer.json` and a
vocabulary. The program downloads one only when the user chooses to, or works with a folder as it is.
"""

from dwuglos.models.speech.catalogue import MODELS, SpeechModel, by_name
from dwuglos.models.speech.fetching import Offer, download, offer
from dwuglos.models.speech.files import folder_of, installed, is_begun, remove, size_of

__all__ = [
    "MODELS",
    "Offer",
    "SpeechModel",
    "by_name",
    "download",
    "folder_of",
    "installed",
    "is_begun",
    "offer",
    "remove",
    "size_of",
]
