"""The reports as entries of a bibliography, for the three formats that reference managers read."""

from app.export.citations.bibtex import write_bibtex
from app.export.citations.csl import write_csl
from app.export.citations.ris import write_ris

__all__ = ["write_bibtex", "write_csl", "write_ris"]
