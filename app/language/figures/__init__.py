"""Numbers and what they count: counts, money, measures, ages, ranks, with their bounds."""

from app.language.figures.find import figures

__all__ = ["figures"]
