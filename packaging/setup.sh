#!/bin/sh
# Make .venv and put into it what pyproject.toml asks for, at the versions of packaging/constraints.txt.
# PYTHON names the Python to use; without it the first one on the path that is new enough is taken. With the argument
# `python` nothing is made and that Python's path is printed; with `fits` the exit status tells whether .venv will do.
set -eu
cd "$(dirname "$0")/.."

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.11 python3.12 python3.13}; do
        if new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    if [ -n "${PYTHON:-}" ]; then
        echo "$PYTHON is not Python 3.11 or newer; name one with: make setup PYTHON=/path/to/python3.11" >&2
    else
        echo "Dwugłos needs Python 3.11 or newer; install it, or name it with: make setup PYTHON=/path/to/python3.11" >&2
    fi
    exit 1
}

# Whether there is an environment, of the Python that PYTHON names if it names one.
fits() {
    new_enough .venv/bin/python || return 1
    [ -z "${PYTHON:-}" ] || [ "$(origin "$PYTHON" 2>/dev/null)" = "$(origin .venv/bin/python)" ]
}

origin() {
    "$1" -c 'import sys; print(sys.base_prefix, sys.version)'
}

make_environment() {
    python=$(find_python)
    echo "Making .venv with $python; this takes a minute."
    # Debian's Python has no ensurepip until python3-venv is installed: then its own pip serves the environment.
    "$python" -m venv --clear .venv >/dev/null 2>&1 || "$python" -m venv --clear --without-pip .venv
}

install() {
    if .venv/bin/python -c 'import pip' 2>/dev/null; then
        .venv/bin/python -m pip install "$@"
        return
    fi
    python=$(find_python)
    if ! "$python" -c 'import pip' 2>/dev/null; then
        echo "$python has no pip; install it (on Debian and Ubuntu: sudo apt-get install python3-pip) and try again." >&2
        exit 1
    fi
    "$python" -m pip --python .venv/bin/python install "$@"
}

wanted_packages() {
    .venv/bin/python - <<'PYTHON'
import tomllib

with open("pyproject.toml", "rb") as file:
    project = tomllib.load(file)["project"]
print(*project["dependencies"], *project["optional-dependencies"]["dev"], sep="\n")
PYTHON
}

if [ "${1:-}" = python ]; then
    find_python
    exit
fi
if [ "${1:-}" = fits ]; then
    fits
    exit
fi
rm -f .venv/.ready
fits || make_environment
echo "Putting the pinned packages into .venv."
wanted_packages > .venv/wanted.txt
install --quiet --disable-pip-version-check --constraint packaging/constraints.txt --requirement .venv/wanted.txt
# The first start should be as quick as the others, also where Python is told to write no bytecode by itself.
.venv/bin/python -m compileall -q dwuglos gui
touch .venv/.ready
