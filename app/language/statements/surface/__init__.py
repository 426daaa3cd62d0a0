"""Statements in languages without a parser, read from the surface: a rule for each way of telling them."""

from app.language.statements.surface.denied import denied
from app.language.statements.surface.doubted import doubted
from app.language.statements.surface.heading import headed
from app.language.statements.surface.inversions import inverted_by_any, set_into_quotation
from app.language.statements.surface.said import said
from app.language.statements.surface.settled import settled
from app.language.statements.surface.turned import followed, included, opened, turned

__all__ = [
    "denied",
    "doubted",
    "followed",
    "headed",
    "included",
    "inverted_by_any",
    "opened",
    "said",
    "set_into_quotation",
    "settled",
    "turned",
]
