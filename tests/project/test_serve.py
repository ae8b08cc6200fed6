"""`make serve` starts, or says in a sentence why not."""

import os
import socket
import subprocess
import sys

import pytest

from scripts.fingerprint import ROOT


def serve(data_dir, **variables):
    """Start the site as in production, with nothing in the environment but what is given; for starts that fail."""
    variables = {"ENV_FILE": os.devnull, "DATA_DIR": str(data_dir), "PATH": os.environ["PATH"]} | variables
    command = [sys.executable, str(ROOT / "scripts" / "start.py"), "production"]
    return subprocess.run(command, env=variables, capture_output=True, text=True, timeout=30)


def test_it_names_what_a_real_site_needs(tmp_path):
    found = serve(tmp_path)

    assert found.returncode == 1
    assert "Traceback" not in found.stderr
    assert all(name in found.stderr for name in ("SECRET_KEY", "ALLOWED_HOSTS", "SITE_URL", "DEMO=1"))


@pytest.mark.parametrize("port", ["0", "65536", "eighty"])
def test_it_refuses_what_is_no_port(tmp_path, port):
    found = serve(tmp_path, DEMO="1", PORT=port)

    assert found.returncode == 1
    assert f"PORT is “{port}”" in found.stderr


def test_it_says_that_the_port_is_taken(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        found = serve(tmp_path, DEMO="1", PORT=str(port))

    assert found.returncode == 1
    assert f"Cannot listen on 127.0.0.1:{port}" in found.stderr


def test_the_demos_passwords_never_reach_a_real_site(tmp_path):
    (tmp_path / ".demo").write_text("loaded")
    real = {"SECRET_KEY": os.urandom(40).hex(), "ALLOWED_HOSTS": "clinic.example", "SITE_URL": "https://clinic.example"}
    found = serve(tmp_path, PORT="18999", **real)

    assert found.returncode == 1
    assert "holds the demo" in found.stderr


def test_the_demos_own_key_is_random_and_kept(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        serve(tmp_path, DEMO="1", PORT=port)
        key = (tmp_path / "secret_key").read_text()
        serve(tmp_path, DEMO="1", PORT=port)

    assert len(key) > 50
    assert (tmp_path / "secret_key").read_text() == key
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0
