#!/usr/bin/env bash
# Install what the site (or, for a stamp named .dev-…, its tests too) needs, and leave the stamp that says so.
set -euo pipefail
stamp=$1
folder=$(dirname "$stamp")
requirements=requirements.txt
[[ $stamp == */.dev-* ]] && requirements=requirements-dev.txt

exec 9> "$folder/.lock"
flock 9  # a second `make` in the same clone waits here, and then finds the work done
[[ -e $stamp ]] && exit 0
echo "Installing $requirements …"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements"
touch "$stamp"
