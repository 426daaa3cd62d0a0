"""What the program stands on: every part that is here, with its version, its terms and their text."""

from __future__ import annotations

import platform
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from importlib.metadata import Distribution
from pathlib import Path, PurePosixPath
from typing import Any

from app.paths import resources

OURSELVES = "synoptic-reader"
USUAL_NAMES = ("LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING", "LICENSES_SOURCES")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Terms:
    """The text of one licence and the name of its file."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """One work that the program contains; `licence` is an SPDX expression, `version` may be empty."""

    name: str
    version: str
    licence: str
    home: str
    terms: tuple[Terms, ...]


@cache
def parts() -> tuple[Part, ...]:
    """All parts by name; a library that is not installed here, or was left out of a bundle, is none."""
    packages = (_package(found) for found in packages_in_use())
    return tuple(sorted((*packages, *_others()), key=lambda part: part.name.casefold()))


def packages_in_use() -> tuple[Distribution, ...]:
    """The Python packages that the program asks for, and what they ask for in turn; not itself."""
    found: dict[str, Distribution | None] = {}
    wanted = [OURSELVES]
    while wanted:
        name = _canonical(wanted.pop())
        if name not in found:
            found[name] = _installed(name)
            wanted.extend(_asked_for(found[name]))
    del found[OURSELVES]
    return tuple(package for package in found.values() if package)


def _installed(name: str) -> Distribution | None:
    try:
        return metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None


def _asked_for(package: Distribution | None) -> Iterator[str]:
    for requirement in (package and package.requires) or ():
        name = _NAME.match(requirement)
        if name and not re.search(r"\bextra\s*==", requirement):
            yield name.group()


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _package(package: Distribution) -> Part:
    name = package.metadata["Name"]
    return Part(name, package.version, _licence(package), _home(package), tuple(_terms(package)))


def _licence(package: Distribution) -> str:
    about = package.metadata
    classifiers = (
        line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if "License ::" in line
    )
    stated = _first(about, "License-Expression") or _first(about, "License") or next(classifiers, "")
    spdx: dict[str, str] = _listed()["spdx"]
    return spdx.get(stated, stated)


def _home(package: Distribution) -> str:
    links = dict(line.split(", ", 1) for line in package.metadata.get_all("Project-URL") or ())
    named = {label.casefold(): link for label, link in links.items()}
    known = (named[label] for label in ("homepage", "source", "repository", "source code") if label in named)
    return _first(package.metadata, "Home-page") or next(known, next(iter(links.values()), ""))


def _first(about: metadata.PackageMetadata, field: str) -> str:
    return next(iter(about.get_all(field) or ()), "")


def _terms(package: Distribution) -> Iterator[Terms]:
    own = _listed()["texts"].get(_canonical(package.metadata["Name"]), ())
    yield from map(_shipped, own)
    for name in package.metadata.get_all("License-File") or USUAL_NAMES:
        text = _read(package, f"licenses/{name}") or _read(package, name)
        if text:
            yield Terms(PurePosixPath(name).name, text)


def _read(package: Distribution, name: str) -> str | None:
    try:
        return package.read_text(name)
    except UnicodeDecodeError:
        about = package.metadata
        folder = f"{re.sub(r'[-.]+', '_', about['Name'])}-{package.version}.dist-info"
        return Path(str(package.locate_file(folder)), name).read_text("latin-1")


def _others() -> Iterator[Part]:
    frozen = _listed()["frozen"] if getattr(sys, "frozen", False) else ()
    for part in (*_listed()["part"], *frozen):
        terms = tuple(map(_shipped, part["text"]))
        yield Part(part["name"], _version(part.get("as")), part["licence"], part["home"], terms)


def _version(package: str | None) -> str:
    """The version of what comes with a package, or of the interpreter; empty for what has none."""
    if package == "python":
        return platform.python_version()
    found = _installed(package) if package else None
    return found.version if found else ""


def _shipped(name: str) -> Terms:
    path = resources(name) if "/" in name else resources("licences", name)
    return Terms(path.name, path.read_text("utf-8"))


@cache
def _listed() -> dict[str, Any]:
    return tomllib.loads(resources("licences", "parts.toml").read_text("utf-8"))
