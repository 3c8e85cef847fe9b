#!/bin/sh
# Open the window, or say why there can be none. Arguments are passed on to main.py.
set -eu
cd "$(dirname "$0")/.."

platforms="${DISPLAY:+xcb} ${WAYLAND_DISPLAY:+wayland}"
if [ -n "${QT_QPA_PLATFORM:-}" ]; then
    platforms=${QT_QPA_PLATFORM%%[:;]*}
elif [ "$(uname -s)" = Linux ] && [ "$platforms" = " " ]; then
    echo "There is no display to open the window on. Start this in a desktop session, or work from the" \
        "command line: .venv/bin/python main.py --help" >&2
    exit 2
fi
# shellcheck disable=SC2086  # one argument per platform
packaging/qt-libraries.sh $platforms
exec .venv/bin/python main.py "$@"
