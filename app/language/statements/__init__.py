"""Claims that a report does not plainly assert itself: who says them and how sure they are said to be."""

from app.language.statements.find import statements

__all__ = ["statements"]
