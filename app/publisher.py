"""Who hands the program out, and what is still missing before a release may say so."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

# Reserved by RFC 2606 and RFC 6761 for examples and tests: nobody can be reached there.
NOBODYS = re.compile(r"(^|\.)(example(\.(com|net|org))?|invalid|test|localhost)$")
_HOME = re.compile(r"https://([a-z0-9.-]+\.[a-z]{2,})(/\S*)?")
_ADDRESS = re.compile(r"[^\s@<>]+@([a-z0-9.-]+\.[a-z]{2,})")
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*){2,}")


@dataclass(frozen=True, slots=True)
class Publisher:
    """What packages tell; `id` is the program's name among all, `home` the publisher's pages."""

    id: str
    name: str
    address: str
    home: str


@cache
def publisher() -> Publisher:
    """As told in resources/program/publisher.toml."""
    # by the standard library alone: packages are made before any other is there, even what app.paths needs
    told = files("resources").joinpath("program", "publisher.toml").read_text("utf-8")
    return Publisher(**tomllib.loads(told))


def missing(told: Publisher) -> Iterator[str]:
    """What must be filled in before a release, a sentence for each."""
    home, address = _HOME.fullmatch(told.home), _ADDRESS.fullmatch(told.address)
    if not told.name.strip():
        yield "name: say who publishes the program."
    if not address or NOBODYS.search(address.group(1)):
        yield f"address: nobody is reached at “{told.address}”; give one that is read."
    if not home or NOBODYS.search(home.group(1)):
        yield f"home: “{told.home}” is nobody's; give the https address of the program's own pages."
    if not _ID.fullmatch(told.id):
        yield f"id: “{told.id}” must be three or more words of letters, digits and _ with dots between."
    elif home and not told.id.startswith(f"{_owned(*home.groups())}."):
        yield f"id: “{told.id}” must begin with the host of home turned round: “{_owned(*home.groups())}”."


def _owned(host: str, path: str | None) -> str:
    """What an identifier begins with for those who own these pages."""
    owner = (path or "").strip("/").partition("/")[0]
    if host in ("github.com", "gitlab.com") and owner:
        host = f"{owner}.{host.partition('.')[0]}.io"
    return ".".join(reversed(host.removeprefix("www.").replace("-", "_").split(".")))
