#!/usr/bin/env bash
# Make the virtual environment, or say what is missing for it.
set -euo pipefail
python=$1
folder=$2

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null || {
    echo "Python 3.11 or newer is needed as '$python'. Install it, or name another one: make … PYTHON=python3.12" >&2
    exit 1
}
"$python" -c 'import ensurepip, venv' 2> /dev/null || {
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    echo "Python's venv module is missing. Install it with: apt-get install python$version-venv" >&2
    exit 1
}
exec 9< "$0"
flock 9  # a second `make` in the same clone waits here
[[ -x $folder/bin/pip ]] || "$python" -m venv "$folder"
