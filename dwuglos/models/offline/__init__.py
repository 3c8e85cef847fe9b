"""The model that translates English into Polish on this machine: where it is, where it comes from, taking it away.

It is one of those that Firefox translates pages with, four files of together some 40 MB (MPL-2). It is fetched once
and only when the user asks for it, or taken from a folder.
"""

from dwuglos.models.offline.fetching import Offer, download, offer
from dwuglos.models.offline.files import (
    FOLDER,
    checked,
    files_in,
    install_from,
    installed,
    is_home_taken,
    remove,
)
from dwuglos.models.offline.model_files import ModelFiles

__all__ = [
    "FOLDER",
    "ModelFiles",
    "Offer",
    "checked",
    "download",
    "files_in",
    "install_from",
    "installed",
    "is_home_taken",
    "offer",
    "remove",
]
