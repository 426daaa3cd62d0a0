"""Plain tables of the web page: heads with a scope, in a region that the keyboard can scroll."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.export.html.text import safe

Rows = Iterable[tuple[str, Sequence[str]]]


def list_table(name: str, heads: Sequence[str], rows: Rows) -> str:
    """`rows` are pairs of a class and the cells' markup, the first of them names the row."""
    body = "".join(_row(style, cells) for style, cells in rows)
    head = "".join(f'<th scope="col">{words}</th>' for words in heads)
    if not body:
        return ""
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{safe(name)}">'
        f'<table class="list"><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table></div>\n'
    )


def _row(style: str, cells: Sequence[str]) -> str:
    first, *others = cells
    rest = "".join(cell if cell.startswith("<td") else f"<td>{cell}</td>" for cell in others)
    return f'<tr class="{style}"><th scope="row">{first}</th>{rest}</tr>\n'
