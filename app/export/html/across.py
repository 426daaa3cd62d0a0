"""Quotes, certainty and sources over all reports on the web page."""

from __future__ import annotations

from collections.abc import Iterator

from app.export.html.signs import badge, row_link
from app.export.html.tables import list_table
from app.export.html.text import apart, passage, safe, told
from app.export.outline.table_values import OutlineQuote, OutlineRendering, OutlineStance
from app.export.outline.values import Outline


def quote_list(outline: Outline) -> str:
    """Each quote once, then how each report brings it."""
    say = outline.words
    heads = [say[key] for key in ("quote", "report", "how", "speaker", "words", "changes")]
    return list_table(say["quotes"], heads, (row for quote in outline.quotes for row in _quote(quote, say)))


def _quote(quote: OutlineQuote, say: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    words = told(quote.words, quote.language)
    for rendering in quote.renderings:
        yield "", (words, badge(rendering.passage.siglum), *_rendering(rendering))


def _rendering(rendering: OutlineRendering) -> tuple[str, ...]:
    changes = "<br>".join(
        f"{apart(change.model or '–')} / {apart(change.here or '–')}" for change in rendering.changes
    )
    return safe(rendering.word), apart(rendering.speaker), passage(rendering.passage), changes


def certainty_list(outline: Outline) -> str:
    """What is asserted in some reports and credited or hedged in others, the most prominent first."""
    say = outline.words
    heads = [say[key] for key in ("row", "what_reports_say", "place", "firmer", "looser")]
    rows = (
        (
            "",
            (
                row_link(drift.row),
                apart(drift.sentence),
                safe(drift.place),
                "<br>".join(map(_stance, drift.firmer)),
                "<br>".join(map(_stance, drift.looser)),
            ),
        )
        for drift in outline.drifts
    )
    return list_table(say["certainty"], heads, rows)


def _stance(stance: OutlineStance) -> str:
    whom = f", {apart(stance.speaker)}" if stance.speaker else ""
    about = f"<small>{safe(stance.word)}{whom}</small>"
    return f"{badge(stance.passage.siglum)} {passage(stance.passage)} {about}"


def source_list(outline: Outline) -> str:
    """Who is cited, and with how many words in each report."""
    say = outline.words
    heads = [say["source"], say["kind"], *(badge(report.siglum) for report in outline.reports)]
    rows = []
    for source in outline.sources:
        cited = {one.siglum: f"{one.words} ({one.share:.0%})" for one in source.cited}
        role = f" <small>{apart(source.role)}</small>" if source.role else ""
        shares = (cited.get(report.siglum, "–") for report in outline.reports)
        rows.append(("", (f"{apart(source.name)}{role}", safe(source.word), *shares)))
    return list_table(say["sources"], heads, rows)
