#!/usr/bin/env bash
# Style of code and templates, and the floors of the house. Every check runs; the exit code says whether all passed.
bin=.venv/bin
failed=0
check() {
    local name=$1
    shift
    "$@" || { echo "— $name found something." && failed=1; }
}

layers_are_kept() {
    local found
    found=$("$bin/lint-imports" --no-cache) || { echo "$found" && return 1; }
}

check "ruff" "$bin/ruff" check --quiet .
check "ruff format" "$bin/ruff" format --check --quiet .
check "djlint" "$bin/djlint" --lint --quiet $(git ls-files '*.html')
check "lint-imports" layers_are_kept
[[ $failed -eq 0 ]] && echo "Style and layers are as they should be."
exit $failed
