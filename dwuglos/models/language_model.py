"""A language model at an address that speaks OpenAI's protocol: Ollama, llama.cpp, vLLM, LM Studio, or a cloud."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

_LOOPBACK = re.compile(r"localhost|127(?:\.\d+){3}|::1|0\.0\.0\.0")


class LanguageModel(NamedTuple):
    """A model on a server: the address before `/chat/completions`, its name there, and a key if one is needed."""

    address: str
    model: str
    key: str = ""

    @property
    def host(self) -> str:
        """The host in the address; the address itself when it has none."""
        try:
            return urlsplit(self.address).hostname or self.address
        except ValueError:
            return self.address

    @property
    def is_here(self) -> bool:
        """Whether the server is on this machine, so that no text leaves it."""
        return bool(_LOOPBACK.fullmatch(self.host))
