# The targets by name. Each sets up what it needs first; PYTHON= names the Python to set up with,
# ARGS= is passed on: make run ARGS="talk.srt", make test ARGS="tests/dwuglos -k srt".

python := .venv/bin/python

# Qt warns of a locale that is not UTF-8, and in the tests a Qt warning is a failure.
ifneq ($(filter C POSIX,$(LC_ALL)),)
export LC_ALL := C.UTF-8
endif

.PHONY: help system run test trials check format bench screenshots translations hashes package setup speech speech-tests clean

help:
	@echo "make run          open the window (ARGS: a file to open)"
	@echo "make test         run the tests on every processor (ARGS: what pytest understands; -n 0 for a debugger)"
	@echo "make trials       attack the program for minutes, and print a line with a figure for each attack"
	@echo "make check        style, types, import contracts, the shape of the code base"
	@echo "make format       lay the source out as make check wants it"
	@echo "make bench        run the benchmarks"
	@echo "make screenshots  take the pictures of the window"
	@echo "make translations bring the Polish of the window up to date, and say what is still missing"
	@echo "make hashes       renew the digests of what goes into the packages, after a change of versions"
	@echo "make package      make what is installed: wheel, .deb, .rpm, .tar.zst (ARGS: only which)"
	@echo "make speech       get the engine that recognises speech on this computer, into build/speech (370 MB)"
	@echo "make speech-tests the same with a small real model (80 MB), and run the tests that need both"
	@echo "make setup        make .venv and put the pinned packages into it"
	@echo "make clean        take away .venv and all that tools leave behind"

words := resources/translations/dwuglos_pl

# An environment whose Python is gone (upgraded, or the tree moved to another machine), or is another one than PYTHON
# names, is made again.
$(shell PYTHON='$(PYTHON)' packaging/setup.sh fits || rm -f .venv/.ready)

# What the target needs of the system, and what is asked for with it; looked for before anything is made or downloaded.
# A target's own words hold for all that it waits for.
needs = python qt translations
setup format speech: needs = python
setup: wishes = qt xcb wayland translations player
run: needs = python qt window
run: wishes = translations player
screenshots: needs += desktop
package: needs += xcb packages

system:
	@packaging/system.sh $(needs) -- $(wishes)

.venv/.ready: pyproject.toml packaging/constraints.txt | system
	@packaging/setup.sh

$(words).qm: $(words).ts | .venv/.ready
	@$(python) packaging/translations.py compile

ready := .venv/.ready $(words).qm

setup: $(ready)

run: $(ready)
	@$(python) main.py $(ARGS)

# A test that ends its process fails, and ends the run: pytest-xdist may wait for ever for what was given to that process.
# One that hangs where Python cannot end it, longer than any may take, ends its process.
test: $(ready)
	$(python) -m pytest -n auto --dist loadfile --max-worker-restart 0 \
		-o faulthandler_timeout=600 -o faulthandler_exit_on_timeout=true -rs $(ARGS)

# The engine has an environment of its own; .venv stays as small as it is.
speech: system
	@packaging/speech.sh

speech-tests: $(ready)
	@packaging/speech.sh model
	$(python) -m pytest -q -m speech -rs tests/dwuglos/recognisers $(ARGS)

trials: $(ready)
	$(python) -m pytest -q -m trial $(ARGS)

check: $(ready)
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	$(python) -m pytest -q tests/test_architecture.py tests/test_families.py

format: $(ready)
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

# The tree is put on the path by its own name: a file run directly would only see its own folder.
bench: $(ready)
	PYTHONPATH=. $(python) tests/benchmarks/run.py $(ARGS)

screenshots: $(ready)
	PYTHONPATH=. $(python) packaging/screenshots.py $(ARGS)

translations: $(ready)
	@$(python) packaging/translations.py

# Makes an environment of its own, so it does not wait for .venv.
hashes: $(ready)
	@$(python) packaging/hashes.py

package: system
	@python=$$(packaging/setup.sh python) && "$$python" packaging/build.py $(ARGS)

clean:
	rm -rf $(words).qm .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
