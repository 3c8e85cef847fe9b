"""Keeps how wide the user made columns and parts: what is dragged once is so the next time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHeaderView, QSplitter

Kept = dict[str, str]
"""Sizes in pixels, separated by spaces, under a name; what settings keep of the window."""


def keep_header(header: QHeaderView, kept: Kept, name: str) -> None:
    """Give the columns that can be dragged their kept widths, and keep every change of those."""

    def widths() -> list[int]:
        return [header.sectionSize(n) for n in _dragged(header)]

    def resize(sizes: list[int]) -> None:
        for n, size in zip(_dragged(header), sizes, strict=True):
            header.resizeSection(n, size)

    _restore(kept, name, len(_dragged(header)), resize)
    header.sectionResized.connect(lambda *_: _keep(kept, name, widths))


def keep_splitter(splitter: QSplitter, kept: Kept, name: str) -> None:
    """Give the parts of a splitter their kept sizes, and keep what they are dragged to."""
    _restore(kept, name, splitter.count(), splitter.setSizes)
    splitter.splitterMoved.connect(lambda *_: _keep(kept, name, splitter.sizes))


def _dragged(header: QHeaderView) -> list[int]:
    modes = ((n, header.sectionResizeMode(n)) for n in range(header.count()))
    return [n for n, mode in modes if mode == QHeaderView.ResizeMode.Interactive]


def _keep(kept: Kept, name: str, sizes: Callable[[], Sequence[int]]) -> None:
    kept[name] = " ".join(map(str, sizes()))


def _restore(kept: Kept, name: str, count: int, resize: Callable[[list[int]], object]) -> None:
    """Bring kept sizes back; those of another version, with other columns, mean nothing."""
    sizes = [int(size) for size in str(kept.get(name, "")).split() if size.isdigit()]
    if len(sizes) == count and any(sizes):
        resize(sizes)
