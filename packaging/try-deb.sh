#!/bin/sh
# See that a .deb installs, works and goes away again in a Debian with nothing else in it: no Python, no desktop.
#     sudo packaging/try-deb.sh dist/dwuglos_*.deb [SUITE]
# The suite is bookworm when none is named.
set -eu

# Mounts of an own namespace are gone when this ends, however it ends.
[ -n "${IN_NAMESPACE:-}" ] || IN_NAMESPACE=1 exec unshare --mount "$0" "$@"

deb=$(realpath "$1")
suite=${2:-bookworm}
cd "$(dirname "$0")/.."
polish='Zażółć gęślą jaźń.'
. packaging/bare.sh

install_it() {
    as_root apt-get -qq update
    cp "$deb" "$root/tmp/dwuglos.deb"
    as_root apt-get -qq --yes install /tmp/dwuglos.deb >"$root/apt.log" 2>&1 || { cat "$root/apt.log"; fail "apt-get install"; }
    done_with "installed, $(as_root dpkg-query -W -f '${Installed-Size}' dwuglos) KiB"
}

check_entries() {
    share=$root/usr/share
    name=io.github.dwuglos.dwuglos
    ! command -v desktop-file-validate >/dev/null || desktop-file-validate "$share/applications/$name.desktop"
    ! command -v appstreamcli >/dev/null || appstreamcli validate --no-net "$share/metainfo/$name.metainfo.xml"
    ! command -v lintian >/dev/null || lintian --allow-root --fail-on error "$deb" || fail "lintian"
    done_with "entries"
}

try_command_line() {
    as_user dwuglos --help >/dev/null
    talk=$(as_user dwuglos import "$user/how-a-sentence-travels.en.srt" --translation "$user/how-a-sentence-travels.pl.srt")
    as_user dwuglos list | grep -q 'how-a-sentence-travels\|How a sentence travels' || fail "list"
    as_user dwuglos show "$talk" | grep -q 'Dzień dobry.' || fail "show"
    as_user dwuglos export "$talk" --as srt -o "$user/out.srt"
    grep -q 'Dzień dobry.' "$root$user/out.srt" || fail "export"
    as_user env QT_QPA_PLATFORM=offscreen dwuglos export "$talk" --as article-pdf -o "$user/out.pdf"
    [ -s "$root$user/out.pdf" ] || fail "export of a PDF"
    done_with "command line"
}

start_from_menu() {
    entry=$(sed -n 's/^Exec=//p' "$root/usr/share/applications/io.github.dwuglos.dwuglos.desktop")
    as_user sh -c "exec ${entry%\%F}$1" >"$root/window.log" 2>&1 &
    window=$!
    echo "$window" >>"$root/pids"
}

is_saved() {
    as_user dwuglos show "$talk" | grep -q "$polish"
}

try_window() {
    start_from_menu ""
    until_so is_in_front 'Dwugłos$'
    leave
    done_with "window"
    start_from_menu "$user/how-a-sentence-travels.en.srt"
    until_so is_in_front ' — Dwugłos$'
    ! is_saved || fail "the text to be typed is there already"
    xdotool key --delay 30 F2 ctrl+a
    xdotool type --delay 20 "$polish"
    xdotool key --delay 30 ctrl+Return Escape
    until_so is_saved
    leave
    is_saved || fail "the edit is lost"
    done_with "edit"
}

take_away() {
    as_root dpkg -L dwuglos | while read -r path; do [ -d "$root$path" ] || echo "$path"; done >"$root/files"
    as_root apt-get -qq --yes "$1" dwuglos >"$root/apt.log" 2>&1 || { cat "$root/apt.log"; fail "apt-get $1"; }
    while read -r path; do
        [ ! -e "$root$path" ] || fail "$path is left"
    done <"$root/files"
    left=$(find "$root" -xdev \( -iname '*dwuglos*' -o -name '*youtube-s*' \) \
        -not -path "$root$user/*" -not -path "$root/tmp/*" -not -path "$root/proc/*")
    [ -z "$left" ] || fail "left after $1: $left"
    [ -s "$root$user/.local/share/dwuglos/library.db" ] || fail "the library is gone"
    done_with "$1"
}

make_root
install_it
check_entries
try_command_line
start_display
try_window
take_away remove
install_it
is_saved || fail "the library is not read again"
take_away purge
