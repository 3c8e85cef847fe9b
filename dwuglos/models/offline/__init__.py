"""The model that translates English into Polish on this machine: find, download, install and remove it.

It is one of the models with which Firefox translates pages: four files of about 40 MB in all (MPL-2). The program
downloads it only when the user chooses to, or copies it from a folder.
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
