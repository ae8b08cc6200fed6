#!/usr/bin/env bash
# Run a command with DATABASE_URL set to a throw-away PostgreSQL, listening on a free port of this machine only.
set -euo pipefail
initdb=$(.venv/bin/python -m scripts.tools initdb)
port=$(.venv/bin/python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
folder=$(mktemp -d /tmp/clinic-postgres-XXXXXX)

as_server=()
if [[ $(id -u) -eq 0 ]]; then  # PostgreSQL refuses to run as root
    user=$(id -un postgres 2> /dev/null || echo nobody)
    chown "$user" "$folder"
    as_server=(setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups)
fi
control() { (cd "$folder" && "${as_server[@]}" "$(dirname "$initdb")/pg_ctl" --pgdata "$folder/data" "$@"); }
finish() {
    control --silent --mode immediate stop || true
    rm -rf "$folder"
}
trap finish EXIT

(cd "$folder" && "${as_server[@]}" "$initdb" --pgdata data --username clinic --auth trust --encoding UTF8 --no-sync > initdb.log)
cat >> "$folder/data/postgresql.conf" <<END
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$folder'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 50
jit = off
END
control --silent --wait --log "$folder/log" start
DATABASE_URL="postgres://clinic@127.0.0.1:$port/postgres" "$@"
