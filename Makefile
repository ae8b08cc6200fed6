# Every command of the project. `make help` lists them; all configuration is by environment variable: see .env.example.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# A change of the requirements makes a new name, so that what is installed always matches them.
hash = $(shell cat constraints.txt $(1) | sha256sum | cut -c 1-16)
SITE_INSTALLED := $(VENV)/.site-$(call hash,requirements.txt)
DEV_INSTALLED := $(VENV)/.dev-$(call hash,requirements.txt requirements-dev.txt)

.PHONY: help run serve test bench lint format browser-test postgres-test fonts clean
.DEFAULT_GOAL := help

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(SITE_INSTALLED) ## Try the site or work on it: demo content, development settings
	@$(BIN)/python scripts/start.py development

serve: $(SITE_INSTALLED) ## Serve the site as in production; DEMO=1 tries that with the demo
	@$(BIN)/python scripts/start.py production

test: $(DEV_INSTALLED) ## Check everything: style, layers, settings, behavior, real browser, PostgreSQL
	@scripts/test.sh

lint: $(DEV_INSTALLED) ## Check style and import layers only
	@scripts/lint.sh

format: $(DEV_INSTALLED) ## Format the Python code
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

browser-test: $(DEV_INSTALLED) ## Run the real-browser tests only
	@$(BIN)/pytest -m browser -n 3 --dist loadfile --no-loadscope-reorder

postgres-test: $(DEV_INSTALLED) ## Run all tests but the browser tests on a throw-away PostgreSQL
	@scripts/with_postgres.sh $(BIN)/pytest -m "not browser and not sqlite" -n 2 --dist loadfile --no-loadscope-reorder

bench: $(DEV_INSTALLED) ## Measure speed as ratios, and weigh the pages
	@$(BIN)/python -m scripts.bench

fonts: $(DEV_INSTALLED) ## Make the fonts that pages load from the whole ones, after a change of the letters in tokens.css
	@$(BIN)/python -m scripts.fonts

clean: ## Remove what the commands made, except the data
	@rm -rf $(VENV) .cache test-results .pytest_cache .ruff_cache .import_linter_cache .hypothesis

$(SITE_INSTALLED) $(DEV_INSTALLED): | $(BIN)/pip
	@scripts/install.sh $@

$(BIN)/pip:
	@scripts/venv.sh $(PYTHON) $(VENV)
