"""Where words stand in a report, in words: 'headline', 'paragraph 7'."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from app.export.outline.table_values import OutlinePassage
from app.export.outline.words import Words
from app.model.comparison import Comparison
from app.model.report import ParagraphKind, Report
from app.model.span import Passage, ReportId, Span

_MOST_SENTENCES = 12  # that one passage touches; what is longer is shown without its surroundings


def place_name(report: Report, index: int, words: Words) -> str:
    """A paragraph's name in a sentence; all are counted from 1, as on the screen."""
    headline = report.paragraphs[index].kind is ParagraphKind.HEADLINE
    return words["headline"] if headline else words.say("paragraph", n=index + 1)


def paragraph_at(report: Report, span: Span) -> int | None:
    """The index of the first paragraph that shares a code point with `span`."""
    first = max(0, bisect_right(report.paragraphs, span.start, key=lambda p: p.span.start) - 1)
    for index in range(first, len(report.paragraphs)):
        if report.paragraphs[index].span.overlap(span):
            return index
        if report.paragraphs[index].span.start >= span.end:
            return None
    return None


class Passages:
    """Passages of a comparison with their letters, places and words."""

    def __init__(self, comparison: Comparison, languages: Mapping[ReportId, str], words: Words) -> None:
        self._comparison = comparison
        self._sigla = comparison.sigla
        self._languages = languages
        self._words = words
        self._sentences = {a.report: [s.span for s in a.sentences] for a in comparison.analyses}

    def shown(self, passage: Passage) -> OutlinePassage:
        report = self._comparison.report(passage.report)
        index = paragraph_at(report, passage.span)
        before, after = self._around(passage)
        return OutlinePassage(
            siglum=self._sigla[passage.report],
            where="" if index is None else place_name(report, index, self._words),
            words=self.words(passage),
            language=self._languages.get(passage.report, ""),
            before=before,
            after=after,
        )

    def words(self, passage: Passage) -> str:
        """In one line, whatever paragraphs it crosses."""
        return self._comparison.words(passage)

    def siglum(self, report: ReportId) -> str:
        return self._sigla[report]

    def language(self, report: ReportId) -> str:
        return self._languages.get(report, "")

    def _around(self, passage: Passage) -> tuple[str, str]:
        """What stands before and after the words in the sentence, or the sentences, that they belong to."""
        spans, span = self._sentences.get(passage.report, []), passage.span
        first = bisect_right(spans, span.start, key=lambda s: s.start) - 1
        touched = [s for s in spans[max(0, first) :][:_MOST_SENTENCES] if s.overlap(span)]
        if not touched:
            return "", ""
        whole, text = Span.hull(touched), self._comparison.report(passage.report).text
        return text[whole.start : span.start], text[span.end : max(span.end, whole.end)]
