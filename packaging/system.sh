#!/bin/sh
# See that the system has what chores of the project need, before anything is made or downloaded. On Debian and its kin
# all that is missing is installed in one go when root runs this, and named in one message when anybody else does.
#     packaging/system.sh NEED... [-- WISH...]
# Needs and wishes are sections of resources/debian-packages.txt and packaging/debian-tools.txt, `python` (that .venv is
# made of), or `window` (what opens one on the display there is). Exit status 2 when a need is missing in the end.
set -eu
cd "$(dirname "$0")/.."

needs=
while [ $# -gt 0 ] && [ "$1" != -- ]; do needs="$needs $1"; shift; done
[ $# = 0 ] || shift
wishes=$*

# The platforms of Qt that may serve here, which are sections of their own.
platforms="${WAYLAND_DISPLAY:+wayland} ${DISPLAY:+xcb}"
[ -z "${QT_QPA_PLATFORM:-}" ] || platforms=$(echo "${QT_QPA_PLATFORM%%:*}" | tr ';' ' ')
case $needs in *window*)
    if [ "$(uname -s)" = Linux ] && [ -z "${platforms# }" ]; then
        echo "There is no display to open the window on; start this in a desktop session. Without a window, work from" \
            "the command line: make setup, then ./main.py --help" >&2
        exit 2
    fi
esac

command -v apt-get >/dev/null || exit 0 # what packages are called elsewhere is not known here

read_libraries() {
    libraries=" $({ ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | awk '{ printf "%s ", $1 }')"
}

is_here() {
    case $1 in
    /*) # shellcheck disable=SC2086  # a pattern
        set -- $1 && [ -e "$1" ] ;;
    *.so.*) case $libraries in *" $1 "*) ;; *) return 1 ;; esac ;;
    *) command -v "$1" >/dev/null ;;
    esac
}

# What a section lists, as lines of what is looked for and its package.
section() {
    awk -v head="[$1]" '/^\[/ { inside = ($1 == head); next } inside && NF == 2 && !/^#/' \
        resources/debian-packages.txt packaging/debian-tools.txt
}

missing_python() {
    [ ! -e .venv/.ready ] || return 0
    if ! python=$(packaging/setup.sh python 2>/dev/null); then
        # One that is named, or too old, is setup.sh's to tell of.
        [ -n "${PYTHON:-}" ] || command -v python3 >/dev/null || echo python3 python3-pip
    elif [ "$python" = /usr/bin/python3 ] && ! "$python" -c 'import pip' 2>/dev/null; then
        echo python3-pip
    fi
}

# One platform of several is enough.
missing_for_window() {
    least=
    for platform in $platforms; do
        found=$(missing "$platform")
        [ -n "$found" ] || return 0
        least="$least $found"
    done
    echo "$least"
}

# The packages that sections miss.
missing() {
    for part; do
        case $part in
        python) missing_python ;;
        window) missing_for_window ;;
        *) section "$part" | while read -r thing package; do is_here "$thing" || echo "$package"; done ;;
        esac
    done | tr ' ' '\n' | sort -u
}

quiet_apt_get() {
    DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" </dev/null 2>&1
}

# Installs packages; those that are not to be had are left out and named, and the rest is installed all the same.
install() {
    echo "Installing missing system packages: $*"
    quiet_apt_get update >/dev/null || true # the list that is there may do
    while [ $# -gt 0 ]; do
        ! answer=$(quiet_apt_get install --yes --no-install-recommends "$@") || return 0
        absent=$(echo "$answer" | sed -n "s/^E: Unable to locate package //p; s/^E: Package '\(.*\)' has no installation candidate.*/\1/p")
        if [ -z "$absent" ]; then
            echo "$answer" >&2
            return 0
        fi
        echo "Not to be had here: $(echo $absent)" >&2
        # shellcheck disable=SC2046  # one argument per package
        set -- $(printf '%s\n' "$@" | grep -vxF "$absent" || true)
    done
}

# Names packages, in the line that installs them; what comes before it tells what they are for.
tell() {
    sudo=$(command -v sudo >/dev/null && echo "sudo " || true)
    ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1 || update="${sudo}apt-get update && "
    echo "$1 Install them$([ -n "$sudo" ] || echo " as root"):" >&2
    shift
    echo "    ${update:-}${sudo}apt-get install --no-install-recommends $*" >&2
}

read_libraries
# shellcheck disable=SC2046,SC2086  # sections and packages are words
if wanted=$(missing $needs $wishes) && [ -n "$wanted" ]; then
    if [ "$(id -u)" = 0 ]; then
        install $wanted
        read_libraries
        needed=$(missing $needs)
        [ -z "$needed" ] || echo "These packages are needed, and could not be installed: $(echo $needed)" >&2
    else
        needed=$(missing $needs)
        if [ -n "$needed" ]; then
            tell "System packages are missing, without which this cannot go on." $wanted
        else
            tell "System packages are missing, without which the window does not open, or speaks English only." $wanted
        fi
    fi
    [ -z "$needed" ] || exit 2
fi
