# Each target sets up what it needs: the first one run on a fresh machine makes the virtual environment.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help demo run test check bench accept picture lock clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: $(READY) ## the whole service against a simulated EDGAR with fictional filers
	@$(BIN)/monitor demo

run: $(READY) ## the whole service on this machine, for real: see README for the settings
	@$(BIN)/monitor run

test: check ## everything that must hold at every commit
	@$(BIN)/pytest -n 2 --dist worksteal -m "not slow"

check: $(READY) ## format, lint, types, import contracts
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(READY) ## speed and memory, as ratios against a reference measured in the same run
	@$(BIN)/python -m bench

accept: $(READY) ## the long measurements: whole corpus, soak, chaos
	@$(BIN)/pytest -m slow -s --timeout 3600

picture: $(READY) ## an alert of the demo as docs/alert.png (needs Chromium)
	@$(BIN)/python docs/picture.py

lock: $(READY) ## write the lock files anew from pyproject.toml
	@$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml -o requirements.lock
	@$(BIN)/uv pip compile -q --universal --generate-hashes --no-header --python-version 3.11 --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean: ## remove what the other targets made
	rm -rf $(VENV) state build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(READY): requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $@
