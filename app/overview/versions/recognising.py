"""Which two reports are versions of one: by address, slug, outlet and headline, and by what they share.

Two newspapers that print one agency's copy are no versions of each other: the outlet must be the same, or
the address. Where nobody is named as the publisher, only a nearly equal text with a similar headline counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from app.findings.worddiff import word_diff
from app.findings.words import words_of
from app.model.address import page_of
from app.model.report import Report, Source
from app.model.span import ReportId, Span
from app.overview.versions.pairing import Lined, kept
from app.overview.view import View

# The share of sentences of the shorter version that stand in the other: with an address or a slug in common,
# with the outlet in common, with the headline as well, and without any of them.
OF_ADDRESS, OF_OUTLET, OF_HEADLINE, OF_NOTHING = 0.1, 0.5, 0.25, 0.7
# How like two headlines are from which they are one headline with its words changed.
ONE_HEADLINE = 0.6

Evidence = tuple[str, ...]


def versions(view: View) -> Iterator[tuple[Report, Report, Evidence]]:
    """The pairs of reports that are versions of one, each with what shows it."""
    lined: dict[ReportId, Lined] = {}
    for a, b in view.watched(combinations(view.reports, 2)):
        if view.analysis(a.id).language != view.analysis(b.id).language:
            continue
        needed, named = _needed(a, b, view)
        if needed is None:
            continue
        for report in (a, b):
            if report.id not in lined:
                lined[report.id] = Lined.of(report, view.analysis(report.id))
        share = max(kept(lined[a.id], lined[b.id]), kept(lined[b.id], lined[a.id]))
        if share >= needed:
            yield a, b, (*named, f"shared sentences {share:.0%}".replace("%", " %"))


def _needed(a: Report, b: Report, view: View) -> tuple[float | None, Evidence]:
    """How much two reports must share to be versions, and what else speaks for it; None: nothing could."""
    page = page_of(a.source.url or "")
    if page and page == page_of(b.source.url or ""):
        return OF_ADDRESS, ("same address",)
    publishers = _publisher(a.source), _publisher(b.source)
    if publishers[0] != publishers[1]:
        return None, ()
    outlet: Evidence = (f"outlet {a.label}",) if publishers[0] else ()
    if outlet and a.source.slug and a.source.slug == b.source.slug:
        return OF_ADDRESS, (*outlet, f"slug {a.source.slug}")
    alike = _headlines_alike(a, b, view)
    if alike:
        return OF_HEADLINE if outlet else OF_NOTHING, (*outlet, "similar headline")
    return (OF_OUTLET, outlet) if outlet else (None, ())


def _publisher(source: Source) -> str:
    return (source.outlet or source.agency or "").strip().casefold()


def _headlines_alike(a: Report, b: Report, view: View) -> bool:
    if not a.source.headline or not b.source.headline:
        return False
    language = view.analysis(a.id).language
    words = (
        words_of(headline, Span(0, len(headline)), language)
        for headline in (a.source.headline, b.source.headline)
    )
    return word_diff(*words).likeness >= ONE_HEADLINE
