# A fresh Debian in a folder, a display beside it, and how to work in both; for packaging/try-*.sh, which read this file.
# They have to be in a mount namespace of their own, and set `suite`. Each Debian is made with debootstrap and kept in
# build/roots for the next time. The display, its window manager and the keys that are pressed are this machine's.
# shellcheck shell=sh

samples=$PWD/resources/samples
fresh=$PWD/build/roots/$suite
root=$(mktemp -d)
user=/home/tester

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
        [ "$tries" -lt "${patience:-300}" ] || fail "waited in vain for: $*"
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
    if [ -n "${PIP_CERT:-}" ]; then # a mirror with a certificate of its own
        cp "$PIP_CERT" "$root/etc/pip.pem"
        printf '[global]\ncert = /etc/pip.pem\n' >"$root/etc/pip.conf"
    fi
    ! as_root sh -c 'command -v python3' || fail "a bare Debian has no Python"
    done_with "a bare Debian $(cat "$root/etc/debian_version")"
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

# Leaves the window that a program in the background shows; what it wrote is in window.log.
leave() {
    xdotool key ctrl+q
    wait "$window" || fail "the window ended with $?"
    [ ! -s "$root/window.log" ] || { cat "$root/window.log" >&2; fail "the window complained"; }
}
