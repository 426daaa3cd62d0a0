"""What README and docs say holds: links, pictures, commands, options, the layout and layers of the code."""

import argparse
import re
import shlex
import shutil
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app import cli, manual
from app.cli import commands, parser
from app.model.comparison import Comparison
from app.model.finding import MarkKind
from app.model.project import Project
from app.paths import resources
from ui.main import COMMANDS, SAMPLE

ROOT = resources().parent
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("resources/*/README.md"))
)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"```.*?```", re.DOTALL)
_INLINE = re.compile(r"`([^`\n]+)`")
_FILE = re.compile(r"(?:app|ui|resources|tests|packaging|docs|benchmarks)/[\w./*-]+")
_BLOCK_LINE = re.compile(r"^(?: {4}|)((?:synoptic|make)\b.*)$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} +(.+)$", re.MULTILINE)

FIRE = """Fire closes Marlow mill

A fire at the old mill in Marlow injured three people on Monday, the fire service said.

"We heard a bang," mayor Ida Fenn told reporters.

Whether the mill can reopen could not be confirmed.
"""
SMOKE = FIRE.replace("three", "four").replace("Fire closes", "Smoke over").replace("a bang", "two bangs")


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def anchors_of(page: Path) -> set[str]:
    """As the code host makes them; Help gives those of the English page to a translated one."""
    page = page.resolve()
    page = page.parents[1] / page.name if (page.parent / "source.toml").exists() else page
    words = _HEADING.findall(_FENCE.sub("", page.read_text(encoding="utf-8")))
    plain = (re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", each) for each in words)
    return {re.sub(r"[^\w\- ]", "", each.strip().lower()).replace(" ", "-") for each in plain}


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files_and_headings(page: str) -> None:
    for link in _LINK.findall(_FENCE.sub("", text_of(page))):
        if link.startswith(("http:", "https:")):
            continue
        name, _, anchor = link.partition("#")
        target = (ROOT / page).parent / name if name else ROOT / page
        assert target.exists(), link
        assert not anchor or anchor in anchors_of(target), link


@pytest.mark.parametrize("page", [page for page in PAGES if page.startswith("docs/")])
def test_files_named_in_words_are_there(page: str) -> None:
    for words in _INLINE.findall(_FENCE.sub("", text_of(page))):
        if re.fullmatch(r"(app|ui|docs|tests|resources|packaging|benchmarks)/[\w./-]+", words):
            found = (ROOT / words).exists() or (ROOT / f"{words}.py").exists()
            assert found, f"{page}: {words}"


def test_every_page_has_one_first_heading() -> None:
    for page in manual.folder().glob("*.md"):
        levels = [heading.level for heading in manual.headings(page.name)]
        assert levels[0] == 1, page.name
        assert levels.count(1) == 1, page.name


# commands


def lines_of(name: str) -> list[str]:
    """Commands in blocks of all pages, without their remarks."""
    lines = (line for page in PAGES for line in _blocks(text_of(page)) if line.split()[0] == name)
    return list(dict.fromkeys(shlex.join(shlex.split(line, comments=True)) for line in lines))


def _blocks(text: str) -> Iterator[str]:
    for fence in _FENCE.findall(text):
        yield from _BLOCK_LINE.findall(fence)
    yield from (found.strip() for found in re.findall(r"^ {4}((?:synoptic|make)\b.*)$", text, re.MULTILINE))


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))


def test_targets_of_make_exist() -> None:
    inline = (words for page in PAGES for words in _INLINE.findall(text_of(page)))
    said = [*lines_of("make"), *(words for words in inline if words.startswith("make "))]
    named = {word for line in said for word in line.split()[1:] if re.fullmatch(r"[a-z]+", word)}
    assert named & targets()
    assert {line.split()[1] for line in said if not line.split()[1].startswith("-")} <= targets()


RUN = [line for line in lines_of("synoptic") if len(line.split()) > 1 and line.split()[1] in COMMANDS]


def test_the_pages_have_commands_to_run() -> None:
    assert {line.split()[1] for line in RUN} == COMMANDS


@pytest.mark.parametrize("line", [line for line in lines_of("synoptic") if line not in RUN])
def test_other_starts_are_the_window_or_a_known_word(line: str) -> None:
    for word in shlex.split(line)[1:]:
        assert not word.startswith("-") or word in {SAMPLE, *_options(parser._parser())}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with invented reports, a project with a note on them, and its exports."""
    folder = tmp_path_factory.mktemp("docs")
    page = "<html><body><article><h1>{}</h1>{}</article></body></html>"
    for name, text in (("a", FIRE), ("b", SMOKE)):
        head, *rest = text.strip().split("\n\n")
        body = "".join(f"<p>{paragraph}</p>" for paragraph in rest)
        (folder / f"{name}.html").write_text(page.format(head, body), encoding="utf-8")
    (folder / "b.txt").write_text(SMOKE.replace("mayor", "the mayor"), encoding="utf-8")
    (folder / "c.md").write_text(f"# {FIRE.replace('Monday', 'Tuesday')}", encoding="utf-8")
    patch = pytest.MonkeyPatch()
    patch.chdir(folder)
    _quicken(patch)
    assert cli.main(["compare", "a.html", "b.txt", "--save", "story.synoptic"]) == 0
    assert cli.main(["export", "story.synoptic", "--pdf", "out.pdf", "--notes-json", "other.jsonld"]) == 0
    yield folder
    patch.undo()


def _quicken(patch: pytest.MonkeyPatch) -> None:
    """Read without a child process, and compare the same reports once."""
    from app.importing import read_file

    seen: dict[Any, Comparison] = {}
    compared = commands._compared

    def once(project: Project) -> Comparison:
        key = tuple(report.id for report in project.reports), project.options
        if key not in seen:
            seen[key] = compared(project)
        return seen[key]

    patch.setattr(commands, "_compared", once)
    patch.setattr(commands, "_load", lambda files: (tuple(map(read_file, files)), 0))


@pytest.mark.parametrize("line", RUN)
def test_commands_run(line: str, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    words = [name for word in shlex.split(line)[1:] for name in _spread(word, tmp_path)]
    for before, word in pairwise(words):
        if word.endswith(".synoptic") and before != "--save" and not (tmp_path / word).exists():
            shutil.copy(made / "story.synoptic", tmp_path / word)
    if "take-back" not in words and "notes" not in words:
        (tmp_path / "out.pdf").unlink()
    assert _run(words) == 0
    for before, word in pairwise(words):
        if before.startswith("--") and "." in word:
            assert (tmp_path / word).stat().st_size > 0


def _run(words: list[str]) -> object:
    try:
        return cli.main(words)
    except SystemExit as over:  # after --help
        return over.code


def _spread(word: str, folder: Path) -> list[str]:
    """What a shell makes of a word with a star."""
    return sorted(path.name for path in folder.glob(word)) if "*" in word else [word]


# options


def test_the_page_of_the_command_line_names_every_option_and_no_other() -> None:
    said = set(re.findall(r"--[a-z][a-z-]+", text_of("docs/command-line.md")))
    known = {option for option in _options(parser._parser()) if option.startswith("--")}
    assert said - {SAMPLE} == known


def test_the_man_page_names_every_command_option_and_choice_and_no_other() -> None:
    page = text_of("packaging/linux/synoptic.1").replace("\\-", "-")
    said = set(re.findall(r"--[a-z][a-z-]+", page))
    assert said - {SAMPLE} == {option for option in _options(parser._parser()) if option.startswith("--")}
    described = page.split(".SH COMMANDS")[1].split(".SH OPTIONS")[0]
    assert set(re.findall(r"^\.B (\S+)$", described, re.MULTILINE)) == set(_subparsers())
    assert _choices() <= set(re.findall(r"[a-z0-9_]+", page))


def test_every_option_named_with_a_command_is_one_of_it() -> None:
    for page in PAGES:
        for words in _INLINE.findall(_FENCE.sub("", text_of(page))):
            if words.startswith("synoptic ") and words.split()[1] in COMMANDS:
                known = _options(_subparsers()[words.split()[1]])
                assert set(re.findall(r"--[a-z-]+", words)) <= known, f"{page}: {words}"


def _subparsers() -> dict[str, argparse.ArgumentParser]:
    actions = parser._parser()._actions
    return next(dict(a.choices) for a in actions if isinstance(a, argparse._SubParsersAction))


def _options(of: argparse.ArgumentParser) -> set[str]:
    found = {option for action in of._actions for option in action.option_strings}
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= {option for each in action.choices.values() for option in _options(each)}
    return found


def _choices() -> set[str]:
    """The values that options choose among; those of --kinds are only named in its help."""
    found = {
        str(value) for each in _subparsers().values() for a in each._actions for value in a.choices or ()
    }
    return found | {kind.value for kind in MarkKind}


# the code


def test_every_file_of_the_code_that_a_page_names_is_there() -> None:
    for page in PAGES:
        named = [words for words in _INLINE.findall(_FENCE.sub("", text_of(page))) if _FILE.fullmatch(words)]
        assert [name for name in named if not any(ROOT.glob(name))] == [], page


def test_the_layout_in_the_architecture_names_what_is_there() -> None:
    layout = text_of("docs/architecture.md").split("## Layout", 1)[1].split("```")[1]
    for top in ("app", "ui"):
        part = layout.split(f"{top}/ ", 1)[1]
        part = re.split(r"^\w+/", part, maxsplit=1, flags=re.MULTILINE)[0]
        there = {p.stem for p in (ROOT / top).iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
        unsaid = {name for name in there - {"__init__"} if not re.search(rf"\b{name}(\.py|/)", part)}
        assert not unsaid, top
        said = re.findall(r"^  ((?:\w+(?:\.py|/) ?)+)", part, re.MULTILINE)
        assert {n.rstrip("/").removesuffix(".py") for line in said for n in line.split()} <= there, top


def test_the_import_layers_in_the_architecture_are_the_contracts() -> None:
    said = text_of("docs/architecture.md").split("## Imports run one way", 1)[1]
    for contract in tomllib.loads(text_of("pyproject.toml"))["tool"]["importlinter"]["contracts"]:
        for layer in contract.get("layers", ()):
            for name in re.findall(r"\w+", layer):
                assert re.search(rf"\b{name}\b", said), name
