"""What an outline lists, as plain tables with typed cells, for spreadsheets and documents."""

from app.export.tables.building import tables
from app.export.tables.values import Column, Form, Table

__all__ = ["Column", "Form", "Table", "tables"]
