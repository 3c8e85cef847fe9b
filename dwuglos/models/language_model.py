"""A language model at an address that speaks OpenAI's protocol: Ollama, llama.cpp, vLLM, LM Studio, or a cloud."""

from __future__ import annotations

from typing import NamedTuple

from dwuglos.system import web_addresses


class LanguageModel(NamedTuple):
    """A model on a server: the address before `/chat/completions`, its name there, and a key if one is needed."""

    address: str
    model: str
    key: str = ""

    @property
    def host(self) -> str:
        """The host in the address; what may be shown of the address when it has none."""
        return web_addresses.host_of(self.address)

    @property
    def address_shown(self) -> str:
        """The address as it may be shown: without a password."""
        return web_addresses.shown(self.address)

    @property
    def is_here(self) -> bool:
        """Whether the server is on this machine, so that no text leaves it."""
        return web_addresses.is_here(self.host)

    @property
    def sends_key_openly(self) -> bool:
        """Whether the key can be read on the way to the server."""
        return bool(self.key) and web_addresses.is_open(self.address)
