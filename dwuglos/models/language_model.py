"""A language model at an address that speaks OpenAI's protocol: Ollama, llama.cpp, vLLM, LM Studio, or a cloud."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

_LOOPBACK = re.compile(r"localhost|127(?:\.\d+){3}|::1|0\.0\.0\.0")


class LanguageModel(NamedTuple):
    """Where a model is asked: the address before `/chat/completions`, the model's name there, a key if it needs one."""

    address: str
    model: str
    key: str = ""

    @property
    def host(self) -> str:
        """The name or number of the machine; the address itself where it holds none."""
        try:
            return urlsplit(self.address).hostname or self.address
        except ValueError:
            return self.address

    @property
    def is_here(self) -> bool:
        """Whether the model is on this machine, so that nothing leaves it."""
        return bool(_LOOPBACK.fullmatch(self.host))
