"""Processes of their own that start at once: each is a copy of one that has fetched all that work needs."""

from __future__ import annotations

from multiprocessing import get_context

processes = get_context("forkserver")
processes.set_forkserver_preload(["tests.trials.warm"])
