"""Pages of invented outlets, as labelled pages: each report in each of the layouts that news pages have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

Layout = Callable[[str, Sequence[str]], str]


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page, and the paragraphs that a reader would call its article, without headline and captions."""

    html: str
    paragraphs: tuple[str, ...]


_REPORTS = {
    "Ferry to Marn runs again after the storm": """
The ferry between Tolve and the island of Marn ran again on Thursday, two days after a storm had torn its
pier from the quay, the harbour office said.

About 300 islanders had been without a link to the mainland since Tuesday morning; a baker and two
teachers were brought over by a fishing boat.

“We had bread for one more day,” said Hanne Brok, who keeps the only shop on the island.

The repair cost 40,000 crowns, half of which the province will pay, according to the council.

A new pier of steel is planned for the autumn. Until then the ferry will not sail at night.
""",
    "Court stops the felling of the Arden limes": """
A court in Oberlund on Monday stopped the felling of 64 lime trees along the Arden road, which the town
wants to widen for a second bus lane.

The judges said that the council had not counted the bats that sleep in the trees, as the law asks.

Mayor Piet Sandel called the ruling “a surprise” and said the town would decide by Friday whether to
appeal against it.

Some 200 people had stood between the trees since the first saws came on Saturday, police said.

The road carries 9,000 cars a day; the bus along it was late on two days of three last year.
""",
    "Glaswerk in Sandau meldet Kurzarbeit an": """
Das Glaswerk in Sandau hat am Mittwoch für 180 seiner 420 Beschäftigten Kurzarbeit angemeldet, wie eine
Sprecherin des Unternehmens mitteilte.

Grund seien der hohe Gaspreis und ein Auftrag, der nach Ostern weggefallen sei, hieß es weiter.

Der Betriebsrat rechnet damit, dass der zweite Ofen bis in den Herbst kalt bleibt.

„Wir haben seit 1908 jeden Winter durchgeheizt“, sagte die Vorsitzende Ruth Ammer am Werkstor.
""",
}
REPORTS = {
    title: tuple(" ".join(text.split()) for text in story.split("\n\n")) for title, story in _REPORTS.items()
}


def invented_pages() -> Iterator[LabelledPage]:
    for title, paragraphs in REPORTS.items():
        for layout in (_plain, _furnished, _broken_lines, _among_teasers, _commented):
            yield LabelledPage(layout(title, paragraphs), paragraphs)


def _page(title: str, body: str) -> str:
    head = f'<meta charset="utf-8"><title>{escape(title)} | The Lund Courier</title>'
    menu = "".join(
        f'<li><a href="/{name}">{name}</a></li>' for name in ("News", "Sport", "Weather", "Letters")
    )
    foot = (
        "<footer><p>© 2026 The Lund Courier. All rights reserved.</p><a href=/terms>Terms of use</a></footer>"
    )
    return (
        f"<!DOCTYPE html><html><head>{head}</head><body><nav><ul>{menu}</ul></nav>{body}{foot}</body></html>"
    )


def _plain(title: str, paragraphs: Sequence[str]) -> str:
    return _page(title, f"<article><h1>{escape(title)}</h1>{_marked(paragraphs)}</article>")


def _furnished(title: str, paragraphs: Sequence[str]) -> str:
    """With all that outlets put between the paragraphs of a report."""
    picture = (
        "<figure><img src=a.jpg><figcaption>The scene on Thursday. (Photo: Ina Volt)</figcaption></figure>"
    )
    between = (
        "<div class=ad>ADVERTISEMENT</div>",
        '<p class=related><a href="/a">Read more: Ten quiet walks around the old harbour</a></p>',
        "<div class=newsletter><p>Sign up for our morning newsletter</p><input type=email></div>",
    )
    story = [escape(text) for text in paragraphs]
    inside = f"<p>{story[0]}</p>{picture}<p>{story[1]}</p>{between[0]}<p>{story[2]}</p>{between[1]}"
    rest = f"{between[2]}{_marked(paragraphs[3:])}"
    tail = "<p>Reporting by Ina Volt and Jan Meer; editing by Ole Brand.</p><p>Follow us on Facebook</p>"
    heads = f"<h1>{escape(title)}</h1><p class=byline>By Ina Volt</p><time>15 January 2026, 11:20</time>"
    return _page(title, f"<main><div class=story>{heads}{inside}{rest}{tail}</div></main>")


def _broken_lines(title: str, paragraphs: Sequence[str]) -> str:
    """As old systems set it: one element, and line breaks between the paragraphs."""
    text = "<br><br>".join(map(escape, paragraphs))
    return _page(title, f"<table><tr><td><b>{escape(title)}</b><div id=text>{text}</div></td></tr></table>")


def _among_teasers(title: str, paragraphs: Sequence[str]) -> str:
    others = [(other, f"{texts[0][:90]}…") for other, texts in REPORTS.items() if other != title] * 3
    cards = "".join(
        f'<article class=card><h3><a href="/{i}">{escape(other)}</a></h3><p>{escape(text)}</p></article>'
        for i, (other, text) in enumerate(others)
    )
    story = f"<article><header><h1>{escape(title)}</h1></header>{_marked(paragraphs)}</article>"
    return _page(title, f"<main>{story}<section class=more><h2>More stories</h2>{cards}</section></main>")


def _commented(title: str, paragraphs: Sequence[str]) -> str:
    said = "I have lived there for thirty years and never have I seen anything of the kind, believe me."
    comments = "".join(f"<li class=comment><b>reader{i}</b><p>{said} {i}</p></li>" for i in range(8))
    story = f"<div class=content><h1>{escape(title)}</h1>{_marked(paragraphs)}</div>"
    return _page(title, f"{story}<section id=comments><h2>Comments</h2><ul>{comments}</ul></section>")


def _marked(paragraphs: Sequence[str]) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
