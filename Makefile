# Two commands: `make run` shows the kiosk, `make test` proves it. Everything they need is set up on the way.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TS := $(wildcard assets/i18n/*.ts)
QM := $(TS:.ts=.qm)
DECK := build/ms-basics.deck
DECK_SOURCES := $(shell find assets/decks/ms-basics kiosk/deck kiosk/slides kiosk/questions kiosk/text -name '*.py' -o -name '*.md' -o -name '*.toml' -o -name '*.svg' | grep -v __pycache__)

.PHONY: run test setup setup-dev lint types qml contracts check tour translate bench clean freeze package test-package

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
		$(BIN)/kiosk run; \
	else \
		echo "There is no display here: rendering the visit to pictures in the folder “tour” instead."; \
		$(BIN)/kiosk tour --out tour; \
	fi

setup: $(VENV)/.installed $(QM) $(DECK)

setup-dev: setup $(VENV)/.installed-dev

$(VENV)/.installed: pyproject.toml build_spec/system-libraries.sh
	@sh build_spec/system-libraries.sh $(PYTHON)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

%.qm: %.ts $(VENV)/.installed
	$(BIN)/pyside6-lrelease -silent $< -qm $@

$(DECK): $(VENV)/.installed $(DECK_SOURCES)
	@mkdir -p build
	$(BIN)/kiosk pack assets/decks/ms-basics -o $@ --cache build/drawn

test: setup-dev lint types qml contracts check
	QT_QPA_PLATFORM=offscreen OPENBLAS_NUM_THREADS=1 $(BIN)/python -m pytest -n 2 --dist loadfile

lint: setup-dev
	$(BIN)/ruff check kiosk tests build_spec
	$(BIN)/ruff format --check kiosk tests build_spec

types: setup-dev
	$(BIN)/mypy

qml: setup-dev
	$(BIN)/python build_spec/lint_qml.py

contracts: setup-dev
	$(BIN)/lint-imports

check: setup
	$(BIN)/kiosk check assets/decks/ms-basics

tour: setup
	$(BIN)/kiosk tour --all --out tour

# For developers: brings new and changed words of the QML into every translation, marked as unfinished there.
# A new language: make translate TS=assets/i18n/kiosk_fr.ts
translate: $(VENV)/.installed
	$(BIN)/pyside6-lupdate -silent -source-language en -locations none -no-obsolete -disable-heuristic similartext \
		$$(find kiosk -name '*.qml' | sort) -ts $(TS)

bench: setup
	$(BIN)/python -m tests.bench

clean:
	rm -rf build tour $(VENV) assets/i18n/*.qm

# What is built for others. PyInstaller lives in an environment of its own, so that a frozen program never holds a tool.
FREEZER := build/freezer
# The shipped deck with pictures as a screen of 1920 × 1080 shows them: a third of the size.
PACKAGE_DECK := build/package/ms-basics.deck
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)

$(FREEZER)/.installed: pyproject.toml build_spec/linux/lean_numpy.sh
	$(PYTHON) -m venv $(FREEZER)
	$(FREEZER)/bin/python -m pip install --quiet --disable-pip-version-check --editable . 'pyinstaller>=6.22,<7'
	sh build_spec/linux/lean_numpy.sh $(FREEZER)/bin/python build/wheels
	@touch $@

$(PACKAGE_DECK): $(VENV)/.installed $(DECK_SOURCES)
	@mkdir -p build/package
	$(BIN)/kiosk pack assets/decks/ms-basics -o $@ --cache build/drawn --full-hd

# Code is not compressed: every start would have to undo it, and a package is compressed as a whole. Always anew: what is
# left of the last time is taken for made even when it was made another way.
freeze: setup $(FREEZER)/.installed $(PACKAGE_DECK)
	rm -rf build/freezing
	PYTHONHASHSEED=1 PYINSTALLER_ZLIB_COMPRESSION_LEVEL=0 $(FREEZER)/bin/pyinstaller --noconfirm --log-level WARN \
		--distpath build/frozen --workpath build/freezing build_spec/kiosk.spec

package: freeze
	$(FREEZER)/bin/python build_spec/smoke_test.py build/frozen/kiosk/kiosk
	$(FREEZER)/bin/python build_spec/linux/build_deb.py build/frozen/kiosk build/packages

# The packages on their own: sizes, starts beside the sources, the screen under Xvfb and cage, Debian 12 and 13. Needs root.
test-package:
	$(FREEZER)/bin/python -m build_spec.try_package
