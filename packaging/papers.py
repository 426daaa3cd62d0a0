"""Writes what goes beside the program: Debian's copyright file, a CycloneDX SBOM, the terms of all parts.

Usage: papers.py FOLDER PROGRAM; PROGRAM is the folder of the frozen program, whose libraries are told.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from app import __version__, licences
from app.licences import Part
from app.publisher import publisher

HERE = publisher().home


def main(folder: Path, program: Path) -> None:
    sys.frozen = True  # type: ignore[attr-defined] # it is the frozen program that is told
    sys.path[:] = [str(program / "_internal"), *(p for p in sys.path if "site-packages" not in p)]
    parts = licences.parts()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "copyright").write_text(copyright_file(parts), "utf-8")
    (folder / "licences.txt").write_text(terms(parts), "utf-8")
    (folder / "synoptic.cdx.json").write_text(sbom(parts), "utf-8")


def copyright_file(parts: Iterable[Part]) -> str:
    """Debian's machine-readable format; the full terms of the parts stand in licences.txt beside it."""
    mit = Path("LICENSE").read_text("utf-8").partition("\n\n")[2]
    notice, _, grant = mit.partition("\n\n")
    listed = "\n".join(f"  {_title(part)}: {part.licence}" for part in parts)
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: Synoptic\nSource: {HERE}\n"
        "Comment: The folder /usr/lib/synoptic also holds the libraries that the program uses,\n"
        "  each under its own terms. They are listed here; their full texts stand in\n"
        "  /usr/share/doc/synoptic/licences.txt.gz and in the program's About.\n"
        f"{listed}\n\n"
        f"Files: *\nCopyright: {notice.removeprefix('Copyright (c) ')}\nLicense: Expat\n{_indented(grant)}\n"
    )


def terms(parts: Iterable[Part]) -> str:
    """The full text of every part's terms."""
    return "\n\n".join(
        f"{'=' * 80}\n{_title(part)}\n{part.licence}\n{part.home}\n{'=' * 80}\n\n"
        + "\n\n".join(term.text.strip() for term in part.terms)
        for part in parts
    )


def sbom(parts: Iterable[Part]) -> str:
    """The parts as a software bill of materials, checked against CycloneDX's own schema."""
    bom = Bom(
        components=[_component(part) for part in parts],
        serial_number=uuid5(NAMESPACE_URL, f"{HERE}{__version__}"),
    )
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    bom.metadata.component = Component(
        name="synoptic",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref=f"synoptic@{__version__}",
        licenses=[LicenseExpression("MIT")],
    )
    bom.register_dependency(bom.metadata.component, bom.components)
    document = JsonV1Dot6(bom).output_as_string(indent=1)
    flaw = JsonStrictValidator(SchemaVersion.V1_6).validate_str(document)
    if flaw:
        raise ValueError(f"The SBOM is not valid: {flaw}")
    return document


def _component(part: Part) -> Component:
    packaged = part.name in {package.metadata["Name"] for package in licences.packages_in_use()}
    home = ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home))
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{part.name}@{part.version}",
        purl=PackageURL("pypi", name=part.name.lower().replace("_", "-"), version=part.version)
        if packaged
        else None,
        licenses=[LicenseExpression(part.licence)],
        external_references=[home] if part.home else [],
    )


def _title(part: Part) -> str:
    return f"{part.name} {part.version}".strip()


def _indented(text: str) -> str:
    return "\n".join(f" {line.strip() or '.'}" for line in text.strip().splitlines())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
