#!/bin/sh
# Install the Debian packages named as arguments when root runs this; otherwise print the line that would.
# Always ends well: whoever called goes on, and what is still missing then speaks for itself.
set -eu

[ $# -gt 0 ] || exit 0
command -v apt-get >/dev/null || exit 0
if [ "$(id -u)" != 0 ]; then
    echo "These system packages are missing; install them with: sudo apt-get install $*" >&2
    exit 0
fi

quiet_apt_get() {
    DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" </dev/null 2>&1
}

echo "Installing missing system packages: $*"
# A package list that cannot be renewed is no reason to stop: the one already there may do.
quiet_apt_get update >/dev/null || true
if ! answer=$(quiet_apt_get install --yes --no-install-recommends "$@"); then
    echo "$answer" >&2
    echo "They could not be installed; try again later with: apt-get install $*" >&2
fi
