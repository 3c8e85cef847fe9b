#!/bin/sh
# See that a .deb installs, works and goes away again in a Debian with nothing else in it: no Python, no desktop.
#     sudo packaging/try-deb.sh dist/dwuglos_*.deb [SUITE]
# A fresh Debian of each suite (bookworm when none is named) is made with debootstrap and kept in build/roots for the next
# time. The display, its window manager and the keys that are pressed are this machine's.
set -eu

# Mounts of an own namespace are gone when this ends, however it ends.
[ -n "${IN_NAMESPACE:-}" ] || IN_NAMESPACE=1 exec unshare --mount "$0" "$@"

deb=$(realpath "$1")
suite=${2:-bookworm}
cd "$(dirname "$0")/.."
samples=$PWD/resources/samples
fresh=$PWD/build/roots/$suite
root=$(mktemp -d)
user=/home/tester
polish='Zażółć gęślą jaźń.'

for tool in debootstrap Xvfb openbox xdotool setxkbmap; do
    command -v "$tool" >/dev/null && continue
    echo "$tool is missing; install it: apt-get install debootstrap xvfb openbox xdotool x11-xkb-utils" >&2
    exit 2
done

clean_up() {
    # shellcheck disable=SC2046  # one argument per process
    kill $(cat "$root"/pids 2>/dev/null) 2>/dev/null || true
    umount --lazy "$root/proc" 2>/dev/null || true
    umount --lazy "$root/tmp/.X11-unix" 2>/dev/null || true
    # What is mounted is this machine's own, and must not be taken away with the rest.
    if grep -qF " $root/" /proc/self/mounts; then
        echo "Something is still mounted in $root, which is left as it is." >&2
        return
    fi
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

done_with() {
    echo "ok  $*"
}

# Runs a command again and again until it succeeds: nothing here waits for a fixed time.
until_so() {
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || fail "waited in vain for: $*"
        sleep 0.1
    done
}

as_root() {
    chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"
}

as_user() {
    chroot --userspec=tester "$root" env -i HOME="$user" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 DISPLAY="${DISPLAY:-}" "$@"
}

make_root() {
    [ -e "$fresh/etc/debian_version" ] || debootstrap --variant=minbase "$suite" "$fresh" >"$root.log" 2>&1 ||
        fail "debootstrap; $root.log tells why"
    rm -f "$root.log"
    cp -a "$fresh/." "$root"
    mount -t proc proc "$root/proc"
    as_root useradd --create-home tester
    mkdir -p "$root/home/tester"
    cp "$samples"/*.srt "$root/home/tester"
    chmod a+r "$root/home/tester"/*.srt
    ! as_root sh -c 'command -v python3' || fail "a bare Debian has no Python"
    done_with "a bare Debian $(cat "$root/etc/debian_version")"
}

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

start_display() {
    Xvfb -displayfd 3 -ac -noreset -screen 0 1280x800x24 -nolisten tcp 3>"$root/display" >/dev/null 2>&1 &
    echo $! >>"$root/pids"
    until_so test -s "$root/display"
    DISPLAY=:$(cat "$root/display")
    export DISPLAY
    setxkbmap pl
    openbox >/dev/null 2>&1 &
    echo $! >>"$root/pids"
    until_so xdotool get_num_desktops
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    mount -o remount,bind,ro "$root/tmp/.X11-unix"
}

is_in_front() {
    xdotool search --onlyvisible --name "$1" windowactivate && xdotool getactivewindow getwindowname | grep -q "$1"
}

start_from_menu() {
    entry=$(sed -n 's/^Exec=//p' "$root/usr/share/applications/io.github.dwuglos.dwuglos.desktop")
    as_user sh -c "exec ${entry%\%F}$1" >"$root/window.log" 2>&1 &
    window=$!
    echo "$window" >>"$root/pids"
}

leave() {
    xdotool key ctrl+q
    wait "$window" || fail "the window ended with $?"
    [ ! -s "$root/window.log" ] || { cat "$root/window.log" >&2; fail "the window complained"; }
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
