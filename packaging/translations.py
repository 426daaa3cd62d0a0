"""The translations: brings them up to date with what is shown, compiles them, tells what is wrong.

`update` keeps what is translated, adds what is new as unfinished, marks what is no longer shown as vanished;
`prune` drops what vanished; `add it` begins a language, `add pl 3` one with three forms by number;
`check` says what is missing, stale or spoilt and exits with 1 if anything is. The files are Qt Linguist's;
the compiled ones beside them are committed, so that a bare checkout speaks.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import PySide6
from templates import ROOT, Template, templates

FOLDER = ROOT / "resources" / "translations"
CONTEXT = "synoptic"
VANISHED, UNFINISHED = "vanished", "unfinished"


@dataclass(frozen=True, slots=True)
class Message:
    """One text with its translation, several by number where it is `plural`; `state` is as in Linguist."""

    text: str
    forms: tuple[str, ...]
    plural: bool = False
    state: str = ""
    remark: str = ""

    @property
    def finished(self) -> bool:
        return not self.state and all(form.strip() for form in self.forms)


def main() -> int:
    verbs: dict[str, Callable[..., int]] = {"update": update, "prune": prune, "check": check, "add": add}
    verb, *details = sys.argv[1:] or ["update"]
    return verbs[verb](*details)


def update() -> int:
    """Bring all languages up to date and compile them."""
    return _rewrite(lambda messages: messages)


def prune() -> int:
    """The same, and drop what is no longer shown."""
    return _rewrite(lambda messages: [m for m in messages if m.state != VANISHED])


def add(language: str, forms: str = "2") -> int:
    """Begin a language: all is still to be translated."""
    path = FOLDER / f"synoptic_{language}.ts"
    empty = [
        Message(text, ("",) * int(forms), plural=True, state=UNFINISHED)
        for text, shown in templates().items()
        if shown.plural
    ]
    write(path, empty, {})
    return update()


def check() -> int:
    """Say what is wrong."""
    wrong = [fault for path in files() for fault in faults(path, templates())]
    print("\n".join(wrong) or "The translations are complete.")
    return 1 if wrong else 0


def files() -> list[Path]:
    return sorted(FOLDER.glob("synoptic_*.ts"))


def faults(path: Path, shown: dict[str, Template]) -> Iterator[str]:
    """Each message of a language that is missing, unfinished, stale, or has lost a placeholder."""
    known = {message.text: message for message in read(path)}
    yield from (f"{path.name}: missing: {text}" for text in shown if text not in known)
    for message in known.values():
        if message.text not in shown:
            yield f"{path.name}: stale: {message.text}"
        elif not message.finished or message.plural != shown[message.text].plural:
            yield f"{path.name}: unfinished: {message.text}"
        elif any(placeholders(form) != placeholders(message.text) for form in message.forms):
            yield f"{path.name}: other placeholders: {message.text}"


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def read(path: Path) -> list[Message]:
    """The messages of a language in the order of its file."""
    return [_message(element) for element in ET.parse(path).iter("message")]


def write(path: Path, messages: Iterable[Message], shown: dict[str, Template]) -> None:
    """Lay the messages down as Linguist reads them, each with the files that show it."""
    language = path.stem.removeprefix("synoptic_")
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        context.append(_element(message, sorted(shown[message.text].places) if message.text in shown else ()))
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _rewrite(kept: Callable[[list[Message]], list[Message]]) -> int:
    shown = templates()
    for path in files():
        messages = kept(_merged(read(path), shown, _form_count(path)))
        write(path, messages, shown)
        _compile(path)
        open_ones = sum(not message.finished for message in messages if message.state != VANISHED)
        stale = sum(message.state == VANISHED for message in messages)
        print(
            f"{path.name}: {len(messages) - stale} texts, {open_ones} to translate, {stale} no longer shown"
        )
    return 0


def _merged(known: list[Message], shown: dict[str, Template], forms: int) -> list[Message]:
    before = {message.text: message for message in known}
    now = [_kept(template, before.get(text), forms) for text, template in shown.items()]
    gone = (message for message in known if message.text not in shown and any(message.forms))
    return [*now, *(Message(m.text, m.forms, m.plural, VANISHED, m.remark) for m in gone)]


def _kept(template: Template, before: Message | None, forms: int) -> Message:
    """What was translated, unless it has come to need forms by number."""
    count = forms if template.plural else 1
    if before is None or len(before.forms) != count:
        return Message(template.text, ("",) * count, template.plural, UNFINISHED)
    state = "" if before.state == VANISHED else before.state
    return Message(template.text, before.forms, template.plural, state, before.remark)


def _form_count(path: Path) -> int:
    """How many forms the language has by number: as its other texts have, else one and many."""
    return next((len(message.forms) for message in read(path) if message.plural), 2)


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None
    plural = element.get("numerus") == "yes"
    parts: Iterable[ET.Element] = translation.findall("numerusform") if plural else (translation,)
    return Message(
        text=element.findtext("source") or "",
        forms=tuple(part.text or "" for part in parts),
        plural=plural,
        state=translation.get("type") or "",
        remark=element.findtext("translatorcomment") or "",
    )


def _element(message: Message, places: Iterable[str]) -> ET.Element:
    element = ET.Element("message", {"numerus": "yes"} if message.plural else {})
    for place in places:
        ET.SubElement(element, "location", filename=f"../../{place}")
    ET.SubElement(element, "source").text = message.text
    if message.remark:
        ET.SubElement(element, "translatorcomment").text = message.remark
    translation = ET.SubElement(element, "translation", {"type": message.state} if message.state else {})
    for form in message.forms if message.plural else ():
        ET.SubElement(translation, "numerusform").text = form
    if not message.plural:
        translation.text = message.forms[0]
    return element


def _compile(path: Path) -> None:
    """Qt's own lrelease, as it comes with PySide6."""
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    sys.exit(main())
