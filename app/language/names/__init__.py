"""Names of persons, bodies and places, and one key for all forms of a name."""

from app.language.names.find import names

__all__ = ["names"]
