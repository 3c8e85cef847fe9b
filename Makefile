# The targets by name. Each sets up what it needs first; PYTHON= names the Python to set up with,
# ARGS= is passed on: make run ARGS="talk.srt", make test ARGS="tests/dwuglos -k srt".

python := .venv/bin/python

# Qt warns of a locale that is not UTF-8, and in the tests a Qt warning is a failure.
ifneq ($(filter C POSIX,$(LC_ALL)),)
export LC_ALL := C.UTF-8
endif

.PHONY: help run test check format bench screenshots translations package setup clean

help:
	@echo "make run          open the window (ARGS: a file to open)"
	@echo "make test         run the tests on every processor (ARGS: what pytest understands; -n 0 for a debugger)"
	@echo "make check        style, types, import contracts, the shape of the house"
	@echo "make format       lay the source out as make check wants it"
	@echo "make bench        run the benchmarks"
	@echo "make screenshots  take the pictures of the window"
	@echo "make translations bring the Polish of the window up to date, and say what is still missing"
	@echo "make package      make what is installed: wheel, .deb, .rpm, .tar.zst (ARGS: only which)"
	@echo "make setup        make .venv and put the pinned packages into it"
	@echo "make clean        take away .venv and all that tools leave behind"

# An environment whose Python is gone (upgraded, or the tree moved to another machine) is made again.
$(shell $(python) -c '' 2>/dev/null || rm -f .venv/.ready)

.venv/.ready: pyproject.toml packaging/constraints.txt
	@packaging/setup.sh

words := resources/translations/dwuglos_pl

$(words).qm: $(words).ts | .venv/.ready
	@{ packaging/qt-libraries.sh translations && $(python) packaging/translations.py compile; } || \
		echo "The translations are not compiled, so the window speaks English only." >&2

setup: .venv/.ready $(words).qm

run: setup
	@packaging/start.sh $(ARGS)

test: setup
	@packaging/qt-libraries.sh offscreen
	$(python) -m pytest -n auto --dist loadfile $(ARGS)

check: setup
	@packaging/qt-libraries.sh offscreen
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(python) -m pytest -q tests/test_architecture.py tests/test_families.py

format: setup
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

# The tree is put on the path by its own name: a file run directly would only see its own folder.
bench: setup
	@packaging/qt-libraries.sh offscreen
	PYTHONPATH=. $(python) tests/benchmarks/run.py $(ARGS)

screenshots: setup
	@packaging/qt-libraries.sh offscreen
	PYTHONPATH=. $(python) packaging/screenshots.py $(ARGS)

translations: setup
	@$(python) packaging/translations.py

# Makes an environment of its own, so it does not wait for .venv.
package:
	@python=$$(packaging/setup.sh python) && "$$python" packaging/build.py $(ARGS)

clean:
	rm -rf $(words).qm .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
