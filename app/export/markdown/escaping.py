"""Words of reports and readers in Markdown: never markup, links or HTML, and still readable as they are."""

from __future__ import annotations

import re

from app.export.characters import one_line

# What begins emphasis, code, links, HTML, entities, tables, formulas, tags and footnotes somewhere.
_SIGNS = re.compile(r"[\\`*_\[\]<>#|~$^&]|==|%%|::|\{\{|\{%")
# What programs turn into links by themselves: schemes, names of hosts, mail addresses.
_SCHEMES = r"\b(?:https?|ftps?|file|data|javascript|vbscript|mailto|xmpp|tel)(?=:)"
_ADDRESSES = re.compile(rf"(?i){_SCHEMES}|(?<=\w)(?=\.[^\W\d_]{{2}})|(?=@)")
# What makes a list, a heading or a rule at the start of a line.
_START = re.compile(r"(?P<sign>[-+=:])|(?P<number>\d{1,9})(?P<end>[.)])")


def inline(text: str) -> str:
    """The text on one line, also at its start."""
    return started(within(text))


def within(text: str) -> str:
    """The text on one line, behind other words."""
    return unmarked(one_line(text))


def cell(text: str) -> str:
    """The text in a cell of a table: a line end would end the row."""
    return " / ".join(within(line) for line in text.splitlines() if line.strip())


def unmarked(line: str) -> str:
    """The words of a line with all that would be markup behind backslashes, but for its start."""
    return _ADDRESSES.sub(lambda found: f"{found.group()}\\", _SIGNS.sub(_behind_backslash, line))


def started(line: str) -> str:
    """An escaped line that begins no list, heading or rule."""
    start = _START.match(line)
    if start is None:
        return line
    if start["sign"]:
        return f"\\{line}"
    return f"{start['number']}\\{start['end']}{line[start.end() :]}"


def _behind_backslash(found: re.Match[str]) -> str:
    return "".join(f"\\{character}" for character in found.group())
