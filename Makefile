# Works with GNU make from 3.81 on and with BSD make: everything that depends on the system is
# asked in the recipes.

PREFIX = /usr/local
DESTDIR =
SWIFT = swift

# Where shells look for completions.
BASH_COMPLETIONS = $(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS = $(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS = $(PREFIX)/share/fish/vendor_completions.d

SAMPLE = full-days-at-work

# Where `make serve` listens on 127.0.0.1 and [::1].
PORT = 8008

help:
	@echo 'make plan     builds reentry and prints the plan of a sample'
	@echo 'make serve    builds the page and serves it on this machine alone, at port $(PORT)'
	@echo 'make test     checks formatting, builds everything, checks the rules and runs all tests'
	@echo 'make test-tools  tries the tool as other programs use it: editors, hooks, formats of CI'
	@echo 'make test-web tries the page in a browser, with what make test has built'
	@echo 'make install  puts reentry and the rules below PREFIX, which is $(PREFIX)'
	@echo 'make uninstall  takes them away again'
	@echo 'make bench    measures (see Docs/Performance.md)'
	@echo 'make bench-editor  measures the language server; needs python3'
	@echo 'make bench-web  measures the page; needs wrk and python3'
	@echo 'make bench-mutation  measures reentry test --mutate; needs python3'
	@echo 'make bench-z3 lets z3 look for gaps in the same tables; needs python3'
	@echo 'make clean    removes what was built'
	@echo
	@echo 'SAMPLE=NAME chooses another folder of Samples for make plan, PORT=N another port.'

plan: build
	@.build/release/reentry plan Samples/$(SAMPLE)/answers.* --rules Rules

# The plan goes to standard output by itself, so that it can be piped: `make plan | less`.
build:
	@SWIFT='$(SWIFT)' Scripts/build reentry

serve: build-web
	@exec .build/release/reentry-web --port $(PORT)

build-web:
	@SWIFT='$(SWIFT)' Scripts/build reentry-web

set-up:
	@Scripts/set-up

# One debug build serves all steps. The page's tests run by themselves: they wait at sockets, and among
# tests that keep every core busy a pause of a second can take a minute. The last line counts the rest.
test: set-up
	$(SWIFT) format lint --strict --recursive Sources Tests Examples Benchmarks Package.swift
	$(SWIFT) build --build-tests
	.build/debug/reentry check Rules
	$(SWIFT) test --skip-build --disable-xctest --filter WebUITests
	$(SWIFT) test --skip-build --disable-xctest --skip WebUITests

test-tools:
	@Scripts/set-up-tools
	@test -x .build/debug/reentry || $(SWIFT) build --product reentry
	.build/tool-tests/venv/bin/python Tests/Tools/run.py

test-web:
	@Scripts/set-up-web
	@test -x .build/debug/reentry-web || $(SWIFT) build --product reentry-web
	.build/web-tests/venv/bin/python Tests/Web/run.py

# Builds nothing if there is a build already, so that `sudo make install` compiles nothing as root.
install:
	@test -x .build/release/reentry || $(MAKE) build
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -m 755 .build/release/reentry '$(DESTDIR)$(PREFIX)/bin/reentry'
	rm -rf '$(DESTDIR)$(PREFIX)/share/reentry/Rules'
	find Rules -type d -exec install -d '$(DESTDIR)$(PREFIX)/share/reentry/{}' ';'
	find Rules -type f -exec install -m 644 '{}' '$(DESTDIR)$(PREFIX)/share/reentry/{}' ';'
	install -d '$(DESTDIR)$(BASH_COMPLETIONS)' '$(DESTDIR)$(ZSH_COMPLETIONS)' '$(DESTDIR)$(FISH_COMPLETIONS)'
	.build/release/reentry --generate-completion-script bash > '$(DESTDIR)$(BASH_COMPLETIONS)/reentry'
	.build/release/reentry --generate-completion-script zsh > '$(DESTDIR)$(ZSH_COMPLETIONS)/_reentry'
	.build/release/reentry --generate-completion-script fish > '$(DESTDIR)$(FISH_COMPLETIONS)/reentry.fish'

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/reentry'
	rm -rf '$(DESTDIR)$(PREFIX)/share/reentry'
	rm -f '$(DESTDIR)$(BASH_COMPLETIONS)/reentry' '$(DESTDIR)$(ZSH_COMPLETIONS)/_reentry' '$(DESTDIR)$(FISH_COMPLETIONS)/reentry.fish'

bench: set-up
	$(SWIFT) run -c release --package-path Benchmarks

bench-editor: build
	python3 Benchmarks/editor/bench.py

bench-web: build-web
	python3 Benchmarks/web/bench.py

bench-mutation: build
	@python3 Benchmarks/mutation/bench.py

bench-z3: set-up
	python3 -m venv Benchmarks/.build/z3
	Benchmarks/.build/z3/bin/pip install --quiet z3-solver
	Benchmarks/.build/z3/bin/python Benchmarks/z3/compare.py

clean:
	rm -rf .build Benchmarks/.build

.PHONY: help plan build serve build-web set-up test test-tools test-web install uninstall bench bench-editor bench-web bench-mutation bench-z3 clean
