"""The whole job runs with every way out of the process closed."""

import subprocess
import sys
from pathlib import Path

from app.paths import resources

CLOSED = """
import os, sys

REACHING_OUT = ("connect", "getaddrinfo", "gethostbyname", "gethostbyaddr", "sendto", "sendmsg")

def guard(event, args):
    if event.removeprefix("socket.") in REACHING_OUT:
        print("attempted", event, args, file=sys.stderr)
        os._exit(99)

sys.addaudithook(guard)
from app.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_reading_comparing_and_exporting_never_reach_for_the_network(tmp_path: Path) -> None:
    files = [str(path) for path in resources("sample").iterdir() if path.name[1] == "-"]
    out = [tmp_path / name for name in ("out.pdf", "out.html", "out.json")]
    options = [f"--{path.suffix[1:]}={path}" for path in out]
    done = subprocess.run(
        [sys.executable, "-c", CLOSED, "compare", *files, *options],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert all(path.stat().st_size > 1000 for path in out)
