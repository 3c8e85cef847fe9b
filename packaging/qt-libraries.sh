#!/bin/sh
# See that Qt finds the system libraries for the platforms named as arguments (offscreen, xcb, wayland), and for
# compiling translations (translations). ENVIRONMENT names the environment with PySide6 in it, .venv if it is not set.
# On Debian and its kin the missing ones are installed or named; elsewhere this says nothing.
set -eu
cd "$(dirname "$0")/.."
environment=${ENVIRONMENT:-.venv}

command -v apt-get >/dev/null && command -v ldd >/dev/null || exit 0

missing_libraries() {
    for platform in "$@"; do
        if [ "$platform" = translations ]; then
            ldd "$environment"/lib/python3*/site-packages/PySide6/lrelease 2>/dev/null | awk '/not found/ { print $1 }'
            continue
        fi
        ldd "$environment"/lib/python3*/site-packages/PySide6/QtWidgets.abi3.so \
            "$environment"/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/"libq$platform.so" 2>/dev/null |
            awk '/not found/ { print $1 }'
    done | sort -u
}

packages_of() {
    awk 'FNR == NR { package[$1] = $2; next } $1 in package { print package[$1] }' packaging/debian-packages.txt - | sort -u
}

missing=$(missing_libraries "$@")
[ -n "$missing" ] || exit 0
# shellcheck disable=SC2046  # one argument per package
packaging/debian-install.sh $(echo "$missing" | packages_of)
