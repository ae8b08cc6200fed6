#!/usr/bin/env bash
# Everything `make test` checks. Each part runs whatever the others found; the whole suite comes last, with its summary.
set -u
bin=.venv/bin
failed=()
by_module=(--dist loadfile --no-loadscope-reorder)  # in the order of tests/order.py
part() {
    local name=$1
    shift
    echo && echo "== $name"
    "$@" || failed+=("$name")
}

settings_of_production() {
    env DJANGO_SETTINGS_MODULE=project.settings.production \
        SECRET_KEY="$("$bin/python" -c 'import secrets; print(secrets.token_urlsafe(64))')" \
        ALLOWED_HOSTS=clinic.example SITE_URL=https://clinic.example \
        SECURE_HSTS_INCLUDE_SUBDOMAINS=1 SECURE_HSTS_PRELOAD=1 "$bin/python" manage.py "$@"
}
migrations_missing() { "$bin/python" manage.py makemigrations --check --dry-run; }
on_postgresql() {
    if ! "$bin/python" -m scripts.tools initdb > /dev/null; then
        echo "SKIPPED: PostgreSQL is not installed."
        [[ ${CI:-} != true ]]
        return
    fi
    scripts/with_postgres.sh "$bin/pytest" -q -n 2 "${by_module[@]}" --ignore tests/browser -m "postgresql and not sqlite"
}

export DATA_DIR=${TMPDIR:-/tmp}/clinic-checks-$$
trap 'rm -rf "$DATA_DIR"' EXIT
mkdir -p "$DATA_DIR"
part "what the tests need" scripts/prerequisites.sh
# The demo of the second part is made while the first part makes its database, which takes one processor alone.
"$bin/python" -c "from tests.browser.site import demo; demo()" > /dev/null 2>&1 &
part "style and layers" scripts/lint.sh
part "settings of development" "$bin/python" manage.py check
part "settings of production" settings_of_production check --deploy --fail-level WARNING
part "migrations" migrations_missing
# One after the other: some tests measure how soon something comes, and must not wait for a processor.
part "tests on PostgreSQL" on_postgresql
wait
part "tests on SQLite and in a real browser" "$bin/pytest" -n 3 "${by_module[@]}"

[[ ${#failed[@]} -eq 0 ]] && exit 0
printf '\nFAILED: %s' "${failed[@]}"
echo
exit 1
