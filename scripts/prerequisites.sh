#!/usr/bin/env bash
# Install what the tests need beyond Python: a browser and PostgreSQL. Where it may not, say what stays missing;
# with CI=true that is a failure, otherwise the tests that need it are skipped.
set -u

missing() {
    .venv/bin/python -m scripts.tools chromium > /dev/null || echo chromium
    .venv/bin/python -m scripts.tools initdb > /dev/null || echo postgresql
}

packages=$(missing)
[[ -z $packages ]] && exit 0

as_root=()
[[ $(id -u) -ne 0 ]] && as_root=(sudo -n)
if command -v apt-get > /dev/null && "${as_root[@]}" true 2> /dev/null; then
    echo "Installing" $packages "…"
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends $packages > /dev/null
fi

packages=$(missing)
[[ -z $packages ]] && exit 0
echo "Missing, and not to be installed from here:" $packages
echo "Install with: sudo apt-get install" $packages
[[ ${CI:-} != true ]]
