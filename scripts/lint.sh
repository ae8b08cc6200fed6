#!/usr/bin/env bash
# Style of code and templates, and the floors of the house. Every check runs; the exit code says whether all passed.
bin=.venv/bin
failed=0
check() {
    echo "— $*"
    "$@" || failed=1
}

check "$bin/ruff" check --quiet .
check "$bin/ruff" format --check --quiet .
check "$bin/djlint" --lint --quiet $(git ls-files '*.html')
check "$bin/lint-imports" --no-cache
exit $failed
