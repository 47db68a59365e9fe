# make ask      set up, build, index the corpus, answer a question
# make test     set up, build, run the tests
# make check    format, imports, warnings, corpus
# make install  put lind, its corpus, manual page and shell completions under PREFIX

PREFIX ?= /usr/local
DESTDIR ?=
RELEASE = swift build -c release --product lind --static-swift-stdlib
BIN = .build/release/lind
SHARE = $(DESTDIR)$(PREFIX)/share

seed_question = Is bone marrow aspirate medically necessary as an adjunct to spinal fusion?
seed_case = 51-year-old; C4-6 ACDF for degenerative disc disease, C5-6 stenosis, grade I C4-5 spondylolisthesis; 22551, 22552, 22845, 22853, 20930 certified; 20939 requested; plan follows CPB 0411

# A question of one's own comes without the seed's case.
ifdef Q
CASE ?=
else
Q := $(seed_question)
CASE ?= $(seed_case)
endif
# Handed over in the environment, so that no shell reads a question's quotes.
export Q CASE

.PHONY: ask test check install release setup clean

ask: release
	@$(BIN) ask "$$Q" --case "$$CASE" || test $$? -eq 1

test: setup
	swift build --build-tests
	swift test --skip-build --disable-xctest

check: setup
	Scripts/check

release: setup
	@$(RELEASE)

setup:
	@Scripts/setup

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/lind
	install -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/lind
	rm -rf $(SHARE)/lind/Corpus
	cp -R Corpus $(SHARE)/lind/Corpus
	chmod -R u=rwX,go=rX $(SHARE)/lind
	install -d $(addprefix $(SHARE)/,man/man1 bash-completion/completions zsh/site-functions fish/vendor_completions.d)
	$(BIN) --experimental-dump-help | Scripts/manual > $(SHARE)/man/man1/lind.1
	$(BIN) --generate-completion-script bash > $(SHARE)/bash-completion/completions/lind
	$(BIN) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_lind
	$(BIN) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/lind.fish

clean:
	swift package clean
	rm -f Indexes/*.sqlite*
