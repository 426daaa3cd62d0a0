"""Reports and their alignment -> findings: what agrees, differs, is unconfirmed or told by one alone."""

from app.findings.finding import find
from app.findings.ledger import ledger
from app.findings.marking import mark
from app.findings.relating import relate

__all__ = ["find", "ledger", "mark", "relate"]
