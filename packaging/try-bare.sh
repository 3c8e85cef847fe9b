#!/bin/sh
# See what a stranger meets in a Debian with nothing in it: no Python, no libraries, no display, and not being root. Each
# refusal is one message without a traceback and ends with status 2; then, from the source, all the way to an open window.
#     sudo packaging/try-bare.sh [SUITE] [PROGRAM]
# The suite is bookworm when none is named. PROGRAM is the frozen program, as a folder (`make package ARGS=program` leaves
# it in dist/dwuglos) or in its .tar.zst; it is tried where it is there. The source is that of the last commit.
# TRY_PICTURE names a file for a picture of the window.
set -eu

# Mounts of an own namespace are gone when this ends, however it ends.
[ -n "${IN_NAMESPACE:-}" ] || IN_NAMESPACE=1 exec unshare --mount "$0" "$@"

cd "$(dirname "$0")/.."
suite=${1:-bookworm}
program=${2:-dist/dwuglos}
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
. packaging/bare.sh
tree=$user/dwuglos

# Runs a command as the user, and sees that it is refused with one message: the pattern is in it, and no package twice.
refused() {
    pattern=$1
    shift
    status=0
    said=$(as_user env --chdir="$tree" "$@" 2>&1) || status=$?
    said=$(echo "$said" | grep -v '^make: \*\*\*\|^python3* \|^$' || true)
    case "$said" in *Traceback*) fail "$*: $said" ;; esac
    [ "$status" = 2 ] || fail "$*: status $status: $said"
    echo "$said" | grep -q "$pattern" || fail "$*: not “$pattern” but: $said"
    [ "$(echo "$said" | grep -c -v '^ ')" = 1 ] || fail "$*: more than one message: $said"
    twice=$(echo "$said" | tr ' ' '\n' | grep '^lib\|^python3' | sort | uniq -d)
    [ -z "$twice" ] || fail "$*: named twice: $twice"
    refusals=$((refusals + 1))
}

# Without a display, then with one and without libraries; the words are those that start the program.
refused_at_start() {
    refused 'There is no display' "$@"
    refused '“exprot” is neither a job nor a file; did you mean “export”' "$@" exprot 1 --as srt
    refused '“help” is neither a job nor a file.* import, list, show' "$@" help
    refused 'apt-get install .*libegl1 .*libx11-6' DISPLAY=:99 "$@"
    talk=$(as_user "$@" import "$user/how-a-sentence-travels.en.srt")
    refused 'apt-get install .*libegl1 .*libx11-6' "$@" export "$talk" --as article-pdf -o "$user/out.pdf"
    [ ! -e "$root$user/out.pdf" ] || fail "half a PDF"
}

try_frozen() {
    mkdir -p "$root/opt/bin"
    case $program in
    *.tar.zst) tar --zstd -C "$root/opt" --strip-components=1 -xf "$program" ;;
    *)
        [ -x "$program/dwuglos" ] || { echo "--  there is no frozen program in $program"; return; }
        cp -a "$program" "$root/opt/lib"
        ln -s ../lib/dwuglos "$root/opt/bin"
        ;;
    esac
    refused_at_start /opt/bin/dwuglos
    done_with "the frozen program, with no libraries"
}

copy_source() {
    mkdir "$root$tree"
    git archive HEAD | tar -x -C "$root$tree"
    as_root chown -R tester "$tree"
    as_root apt-get -qq update
    as_root apt-get -qq --yes --no-install-recommends install make >"$root/apt.log" 2>&1 || fail "make: $(cat "$root/apt.log")"
}

try_make() {
    everything='apt-get install .*libegl1 .*libx11-6 .*python3 python3-pip'
    refused 'There is no display' make run
    refused "$everything" DISPLAY=:99 make run
    refused "$everything" make test
    refused "$everything" make setup
    line=$(as_user make -C "$tree" setup 2>&1 | grep -o 'apt-get install .*')
    done_with "make, with no Python"
    as_root apt-get -qq --yes --no-install-recommends install python3 python3-pip >"$root/apt.log" 2>&1
    refused 'There is no display' make run
    refused 'apt-get install .*libxcb-cursor0' DISPLAY=:99 make run
    refused 'apt-get install .*libegl1 ' make test
    refused 'Set it up with: make setup' ./main.py list
    done_with "make, with no libraries"
    said=$(as_user make -C "$tree" setup 2>&1) || fail "make setup: $said"
    case "$said" in *Traceback*) fail "make setup: $said" ;; esac
    refused_at_start "$tree/main.py"
    done_with "main.py, with no libraries"
}

# What was named at first is all there is to install.
open_window() {
    # shellcheck disable=SC2086  # the line that was to be typed
    as_root $line --yes -qq >"$root/apt.log" 2>&1 || fail "$line: $(cat "$root/apt.log")"
    start_display
    as_user make -C "$tree" --no-print-directory run ARGS="$user/how-a-sentence-travels.en.srt" >"$root/window.log" 2>&1 &
    window=$!
    echo "$window" >>"$root/pids"
    until_so is_in_front ' — Dwugłos$'
    sleep 2 # the window fills after its first frame; only the picture waits for that
    [ -z "${TRY_PICTURE:-}" ] || import -window root "$TRY_PICTURE"
    leave
    done_with "an open window"
}

refusals=0
make_root
mkdir "$root$tree"
try_frozen
rmdir "$root$tree"
copy_source
try_make
open_window
done_with "$refusals refusals: each one message, status 2, no traceback"
