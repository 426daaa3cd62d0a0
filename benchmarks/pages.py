"""How well articles are found in saved pages: Synoptic beside the extractors that others use.

    python benchmarks/pages.py                     # on invented pages
    python benchmarks/pages.py labelled.jsonl.gz   # on pages of your own, a JSON object a line

Each object holds `html`, and `paragraphs`: the article's own, without headline and captions. What is not
installed is left out: `pip install ".[bench]"`. See docs/extraction.md.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean

from invented_pages import LabelledPage, invented_pages

GRAM = 4  # words in a row that are compared: fewer occur by chance, more punish a single lost word
WHOLE_LETTERS = 60  # in a paragraph that must come out whole; shorter ones are headings and labels
ROUNDS = 3  # each page is timed so often, in turn with the other extractors; the best time counts
BASE = "trafilatura"  # whose time is 1

Extractor = Callable[[str], list[str]]
Gram = tuple[str, ...]


@dataclass
class Score:
    """What an extractor did, page by page."""

    precision: list[float] = field(default_factory=list)
    recall: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    paragraphs: int = 0
    whole: int = 0

    @property
    def f1(self) -> float:
        both = fmean(self.precision) + fmean(self.recall)
        return 2 * fmean(self.precision) * fmean(self.recall) / both if both else 0.0

    def add(self, lines: Sequence[str], page: LabelledPage, seconds: float) -> None:
        self.seconds.append(seconds)
        found, wanted = _grams(lines), _grams(page.paragraphs)
        same = (found & wanted).total()
        self.precision.append(same / max(1, found.total()))
        self.recall.append(same / max(1, wanted.total()))
        there = {_plain(line) for line in lines}
        long = [text for text in map(_plain, page.paragraphs) if len(text) > WHOLE_LETTERS]
        self.paragraphs += len(long)
        self.whole += sum(text in there for text in long)


def compare(pages: Sequence[LabelledPage], extractors: dict[str, Extractor]) -> dict[str, Score]:
    """The score of each extractor; they take turns at each page, so that none has the quieter machine."""
    scores = {name: Score() for name in extractors}
    for page in pages:
        best, found = dict.fromkeys(extractors, float("inf")), dict[str, list[str]]()
        for _ in range(ROUNDS):
            for name, extract in extractors.items():
                started = time.perf_counter()
                lines = extract(page.html)
                best[name] = min(best[name], time.perf_counter() - started)
                found[name] = lines
        for name, score in scores.items():
            score.add(found[name], page, best[name])
    return scores


def synoptic(html: str) -> list[str]:
    from app.errors import NoArticle
    from app.importing import read_bytes
    from app.model.report import ParagraphKind

    try:
        report = read_bytes(html.encode("utf-8", "replace"), name="page.html")
    except NoArticle:
        return []
    beside = (ParagraphKind.HEADLINE, ParagraphKind.CAPTION)
    return [part.span.of(report.text) for part in report.paragraphs if part.kind not in beside]


def trafilatura(html: str) -> list[str]:
    from trafilatura import extract

    return (extract(html, include_comments=False) or "").splitlines()


def readability(html: str) -> list[str]:
    from lxml.html import document_fromstring
    from readability import Document

    from app.importing.web.blocks import page_blocks

    return [block.text for block in page_blocks(document_fromstring(Document(html).summary()))]


def resiliparse(html: str) -> list[str]:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, main_content=True)).splitlines()


EXTRACTORS: dict[str, Extractor] = {
    "Synoptic": synoptic,
    BASE: trafilatura,
    "readability-lxml": readability,
    "resiliparse": resiliparse,
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("labelled", nargs="*", type=Path, help="files of pages, JSON lines, packed with gzip")
    files = parser.parse_args().labelled
    pages = [page for file in files for page in _read(file)] or list(invented_pages())
    extractors = {name: extract for name, extract in EXTRACTORS.items() if _is_there(extract)}
    for row in table(compare(pages, extractors), len(pages)):
        print(row)


def table(scores: dict[str, Score], pages: int) -> Iterator[str]:
    """The scores as Markdown."""
    yield f"| {pages} pages | F1 | precision | recall | paragraphs whole | ms a page | time, {BASE} = 1 |"
    yield "|---|---|---|---|---|---|---|"
    base = fmean(scores[BASE].seconds)
    for name, score in scores.items():
        quality = (
            score.f1,
            fmean(score.precision),
            fmean(score.recall),
            score.whole / max(1, score.paragraphs),
        )
        figures = " | ".join(f"{figure:.3f}" for figure in quality)
        seconds = fmean(score.seconds)
        yield f"| {name} | {figures} | {1000 * seconds:.1f} | {seconds / base:.2f} |"


def _read(file: Path) -> Iterator[LabelledPage]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for page in map(json.loads, lines):
            yield LabelledPage(page["html"], tuple(page["paragraphs"]))


def _is_there(extract: Extractor) -> bool:
    """Whether its library is installed; the first call also loads it, so that no page pays for that."""
    try:
        extract(next(invented_pages()).html)
    except ImportError as error:
        print(f"left out: {error}")
        return False
    return True


def _grams(lines: Sequence[str]) -> Counter[Gram]:
    tokens = [word for line in lines for word in _words(line)]
    return Counter(tuple(tokens[i : i + GRAM]) for i in range(max(1, len(tokens) - GRAM + 1)))


def _plain(text: str) -> str:
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


if __name__ == "__main__":
    main()
