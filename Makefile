# One front door. `make run` and `make test` start from a bare checkout and set up what is missing.
.PHONY: run test check format lock shots keys translations handbook screen package prove clean

BIN := .venv/bin
FILES ?=
DO ?= update
READY := .venv/ready
export QT_LOGGING_RULES ?= qt.qpa.*=false

run: $(READY)
	@packaging/run.sh $(FILES)

test: $(READY)
	@packaging/bootstrap.sh --test-tools
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest -n 2 --dist loadfile

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# after a change of dependencies in pyproject.toml
lock: $(READY)
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --extra dev \
	  --no-header --no-annotate --no-emit-index-url -o requirements.lock pyproject.toml
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --group package -c requirements.lock \
	  --no-header --no-annotate --no-emit-index-url -o packaging/requirements.lock pyproject.toml

$(READY): requirements.lock pyproject.toml packaging/bootstrap.sh
	@packaging/bootstrap.sh

# pictures of the window and of exported pages, for README and docs, and those of Help in other languages
shots: $(READY)
	$(BIN)/python packaging/shots.py docs/pictures
	for own in $(patsubst docs/%/source.toml,%,$(wildcard docs/*/source.toml)); do \
	  $(BIN)/python packaging/shots.py docs/$$own/pictures --language $$own || exit 1; done

# the keyboard sheet in all languages, after a change of a key or a menu
keys: $(READY)
	PYTHONPATH=$(CURDIR) $(BIN)/python packaging/keyboard_sheet.py docs/keyboard.md docs/*/keyboard.md

# after a change of words on screen; DO=prune drops what is no longer shown, DO=check tells what is missing
translations: $(READY)
	QT_QPA_PLATFORM=offscreen PYTHONPATH=$(CURDIR) $(BIN)/python packaging/translations.py $(DO)

# what is stale or wrong in translated pages of Help; DO="done de marks.md" after they were translated anew
handbook: $(READY)
	PYTHONPATH=$(CURDIR) $(BIN)/python packaging/handbook.py $(DO:update=check)

# the window on a real X server, driven as by hands; needs xvfb, xdotool, imagemagick, poppler-utils
screen: $(READY)
	@packaging/real_screen.sh build/screen

# wheel, sdist, the program in one folder and its package, in build/; docs/packaging.md
package:
	@packaging/package.sh

# the Debian package in a fresh root, without network; as root, needs what prove_package.sh names
prove:
	@packaging/prove_package.sh build/synoptic_*.deb build/proof

clean:
	rm -rf .venv build dist
