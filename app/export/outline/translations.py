"""English templates in another language, read from the window's Qt Linguist files without Qt."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.paths import resources

if TYPE_CHECKING:
    from lxml import etree

# By its English text, what a template is in each number: one form, or several in the order of the file.
Forms = dict[str, tuple[str, ...]]

_FOLDER, _PREFIX = "translations", "synoptic_"
_FINISHED = None  # what is unfinished or vanished has a type; English stands in for it


@cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that there is a file of; English has none."""
    files = sorted(resources(_FOLDER).glob(f"{_PREFIX}*.ts"))
    return tuple(file.stem.removeprefix(_PREFIX) for file in files)


@cache
def translations_into(language: str) -> Forms:
    """All finished translations into a language; none where it has no file. Takes about 30 ms, once."""
    if language not in languages():
        return {}
    from lxml import etree  # the command line asks which languages there are, and must not wait for it

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.parse(resources(_FOLDER, f"{_PREFIX}{language}.ts"), parser).getroot()
    return {
        message.findtext("source", ""): forms
        for message in root.iter("message")
        if (forms := _forms(message.find("translation")))
    }


def _forms(translation: etree._Element | None) -> tuple[str, ...]:
    if translation is None or translation.get("type") is not _FINISHED:
        return ()
    parts = translation.findall("numerusform") or [translation]
    return tuple(part.text or "" for part in parts)
