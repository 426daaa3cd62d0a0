"""One outline, many formats."""

from app.export.html import write_html
from app.export.outline import build_outline
from app.export.pdf import write_pdf

__all__ = ["build_outline", "write_html", "write_pdf"]
