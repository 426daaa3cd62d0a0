"""What the packages say of their publisher, from resources/program/publisher.toml.

Usage: publisher.py check           name what a release must have first; exit code 1 if there is anything
       publisher.py FIELD           print id, name, address or home
       publisher.py fill FILE       print FILE with @ID@, @NAME@, @ADDRESS@ and @HOME@ filled in
"""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.publisher import missing, publisher


def main(arguments: list[str]) -> int:
    match arguments:
        case ["check"]:
            return _check()
        case ["fill", file]:
            sys.stdout.write(filled(Path(file).read_text("utf-8")))
        case [("id" | "name" | "address" | "home") as field]:
            print(asdict(publisher())[field])
        case _:
            sys.exit(__doc__)
    return 0


def filled(template: str) -> str:
    for field, value in asdict(publisher()).items():
        template = template.replace(f"@{field.upper()}@", value)
    return template


def _check() -> int:
    wanted = list(missing(publisher()))
    for line in wanted:
        print(line, file=sys.stderr)
    if wanted:
        print("Fill these in before a release: resources/program/publisher.toml", file=sys.stderr)
    return len(wanted) > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
