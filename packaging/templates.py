"""All that is shown in words: what stands in calls in ui/, and what lies as data in app/ and resources/."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

from app import language_names, notices, refusals
from app.exchange import packages
from app.export.outline import words
from app.findings import explaining
from app.findings import wording as finding_wording
from app.overview import wording as overview_wording
from app.storage import project_file, reasons
from ui.theme.roles import load_patterns

ROOT = Path(__file__).parent.parent
# What fills the {why} and the {found} of an error is a phrase of its own, wherever it is raised.
PHRASES = frozenset({"why", "found"})
# Modules whose tables say what a file is, each phrase with its article: “a picture”.
WHAT_FILES_ARE = frozenset(
    f"importing/{module}"
    for module in (
        *("sniffing", "registry", "reading"),
        *("wire/newsml12", "wire/newsml_g2", "wire/ninjs", "wire/digitalwires"),
    )
)
# The command line is English; a broken word list is for who mends it.
NEVER_SHOWN = frozenset({"cli", "language"})
ARTICLES = ("a ", "an ")


@dataclass(slots=True)
class Template:
    """One text to translate; `plural` ones have forms by number. `places` are the files that show it."""

    text: str
    plural: bool = False
    places: set[str] = field(default_factory=set)


def templates() -> dict[str, Template]:
    """Every template by its text, in the order of the files."""
    found: dict[str, Template] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for text, plural in _called(ast.parse(path.read_text(encoding="utf-8"))):
            _keep(found, text, path.relative_to(ROOT), plural=plural)
    for place, texts in _data():
        for text in texts:
            _keep(found, text, Path(place), plural=False)
    for text, plural in words.templates():
        _keep(found, text, Path("resources/words.toml"), plural=plural)
    return found


def _keep(found: dict[str, Template], text: str, place: Path, *, plural: bool) -> None:
    if not _can_differ(text):
        return
    template = found.setdefault(text, Template(text))
    template.plural = template.plural or plural
    template.places.add(place.as_posix())


def _can_differ(text: str) -> bool:
    """Whether another language may write it otherwise: its words and signs, or the order of its parts."""
    parts = list(Formatter().parse(text))
    return len(parts) > 1 or bool(parts[0][0].strip())


def _called(module: ast.Module) -> Iterator[tuple[str, bool]]:
    """The literal templates of `tr`, `translatable` and `counted`; of the last the plural stands for both."""
    for node in ast.walk(module):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        name, arguments = node.func.id, node.args
        if name in ("tr", "translatable", "translated") and isinstance(arguments[0], ast.Constant):
            yield arguments[0].value, False
        elif name == "counted" and isinstance(arguments[2], ast.Constant):
            yield arguments[2].value, True


def _data() -> Iterator[tuple[str, Iterable[str]]]:
    """The tables, each with the file it stands in."""
    yield "app/notices.py", _values(notices.TITLES, notices.SENTENCES, notices.LEFT_OUT)
    yield "app/notices.py", (notices.OTHER_SENTENCE, notices.OTHER_SENTENCE_TEXT)
    yield "app/findings/wording.py", _values(finding_wording.TITLES, finding_wording.SENTENCES)
    yield "app/findings/explaining.py", _values(explaining.RULES, explaining.SIGNALS)
    yield "app/overview/wording.py", _values(overview_wording.SENTENCES)
    yield "app/exchange/packages.py", (*packages.SKIPPED.values(), packages.NAMELESS)
    yield "app/language_names.py", _values(language_names.NAMES)
    yield "app/refusals.py", sorted(refusals.REASONS)
    yield "app/storage/reasons.py", sorted(reasons.REASONS)
    yield "app/storage/project_file.py", (project_file.OPEN_ELSEWHERE, project_file.MOVED_AWAY)
    yield "resources/themes/palette.toml", (pattern.word for pattern in load_patterns().values())
    for path in sorted((ROOT / "app").rglob("*.py")):
        if path.parent.name not in NEVER_SHOWN:
            module = ast.parse(path.read_text(encoding="utf-8"))
            yield path.relative_to(ROOT).as_posix(), (*_sentences(module), *_phrases(module, path))


def _values(*tables: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(text for table in tables for text in table.values())


def _sentences(module: ast.Module) -> Iterator[str]:
    """Those of errors, wherever their classes stand."""
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            assigned = (part for part in node.body if isinstance(part, ast.Assign))
            for part in assigned:
                if any(isinstance(name, ast.Name) and name.id == "sentence" for name in part.targets):
                    yield from _constants(part.value)


def _phrases(module: ast.Module, path: Path) -> Iterator[str]:
    describes = path.with_suffix("").relative_to(ROOT / "app").as_posix() in WHAT_FILES_ARE
    for node in ast.walk(module):
        if isinstance(node, ast.keyword) and node.arg in PHRASES:
            yield from _constants(node.value)
        elif describes and isinstance(node, ast.Constant) and str(node.value).startswith(ARTICLES):
            yield str(node.value)


def _constants(node: ast.expr) -> Iterator[str]:
    """The texts that an expression can give."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_constants(node.body), *_constants(node.orelse))
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _constants(value)
