#!/usr/bin/env bash
# Install what the tests need beyond Python: a browser, PostgreSQL, and the W3C's HTML checker. Where it may not, say what
# stays missing; with CI=true that is a failure, otherwise the tests that need it are skipped.
set -u
checker=.cache/vnu/vnu.jar
checker_package=vnu-jar@26.9.27

missing() {
    .venv/bin/python -m scripts.tools chromium > /dev/null || echo chromium
    .venv/bin/python -m scripts.tools initdb > /dev/null || echo postgresql
    command -v java > /dev/null || echo default-jre-headless
    [[ -e $checker || -n $(command -v npm) ]] || echo npm
}

install() {
    local as_root=()
    [[ $(id -u) -ne 0 ]] && as_root=(sudo -n)
    command -v apt-get > /dev/null && "${as_root[@]}" true 2> /dev/null || return
    echo "Installing" "$@" "…"
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" > /dev/null
}

fetch_checker() {
    local folder
    folder=$(mktemp -d)
    (cd "$folder" && npm pack --silent "$checker_package" > /dev/null && tar -xzf ./*.tgz)
    mkdir -p "$(dirname "$checker")"
    mv "$folder/package/build/dist/vnu.jar" "$checker"
    rm -rf "$folder"
}

packages=$(missing)
[[ -n $packages ]] && install $packages
packages=$(missing)
[[ -e $checker || -z $(command -v npm) ]] || fetch_checker
[[ -z $packages && -e $checker ]] && exit 0
[[ -n $packages ]] && echo "Missing, and not to be installed from here:" $packages && echo "Install with: sudo apt-get install" $packages
[[ -e $checker ]] || echo "Missing, and not to be had from here: npm's $checker_package"
[[ ${CI:-} != true ]]
