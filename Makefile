# The commands of the house. `make help` lists them; whatever has logic in it stands in setup/.

PYTHON ?= python3
IN_VENV := .venv/bin/python
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup run demo test check pictures review bench grid accessibility translations lock clean

help:  ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

setup:  ## bring everything in place (.venv, packages, the system's libraries)
	@$(PYTHON) setup/set_up.py

run: setup  ## open the patient's kiosk with the sample clinic (ARGS="--size 1366x768")
	@$(IN_VENV) main.py $(ARGS)

demo: setup  ## play a whole visit by itself (ARGS="--procedure cervical_rhizolysis")
	@$(IN_VENV) main.py demo $(ARGS)

check: setup  ## contracts, style, types, QML, the house's own rules
	@$(IN_VENV) setup/check.py

test: check  ## the checks, then all tests (ARGS="-k signature")
	@$(PYTHON) setup/set_up.py --for-tests
	@$(IN_VENV) setup/run_tests.py $(ARGS)

grid: setup  ## every screen in every size, text scale and theme
	@$(IN_VENV) -m pytest -m grid $(ARGS)

accessibility: setup  ## measure every control of every page and write docs/accessibility-table.md (ARGS=--whole)
	@$(IN_VENV) -m tests.ui.accessibility $(ARGS)

pictures: setup  ## every illustration, step and risk on sheets to look at, in build/pictures (ARGS="--templates DIR")
	@$(IN_VENV) -m kiosk.app.proof_sheets $(ARGS)

review: setup  ## score the packs item by item, and write it into docs/content-review.md
	@$(IN_VENV) -m kiosk.app.content_review $(ARGS)

bench: setup  ## measure: starting, page changes, memory
	@$(IN_VENV) -m bench $(ARGS)

translations: setup  ## take changed words of the screens over into assets/translations (ARGS=de begins a language)
	@$(IN_VENV) setup/translations.py update $(ARGS)

lock: setup  ## renew the lock after a change in pyproject.toml (ARGS=--upgrade)
	@$(IN_VENV) setup/renew_lock.py $(ARGS)

clean:  ## remove what was made (.venv stays; remove it by hand to begin anew)
	@rm -rf build .hypothesis
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
